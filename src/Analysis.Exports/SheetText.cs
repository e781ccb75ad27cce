using System.Globalization;
using System.Text.RegularExpressions;

namespace Analysis.Exports;

/// <summary>Text as a cell of a spreadsheet can hold it.</summary>
internal static partial class SheetText
{
    /// <summary>The greatest length of a cell.</summary>
    public const int MostCharacters = 32_767;

    /// <summary>The words, cut to what a cell holds, with characters that XML cannot hold in the format's own notation: "_x0007_".</summary>
    public static string Of(string words)
    {
        var escaped = Hostile().Replace(words, found => found.Value.StartsWith('_') ? "_x005F_" + found.Value[1..] : Escape(found.Value[0]));
        return escaped.Length <= MostCharacters ? escaped : escaped[..(MostCharacters - 1)] + "…";
    }

    private static string Escape(char character) => string.Create(CultureInfo.InvariantCulture, $"_x{(int)character:X4}_");

    // A carriage return would come back as a line feed.
    [GeneratedRegex("_x[0-9A-Fa-f]{4}_|[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]", RegexOptions.CultureInvariant)]
    private static partial Regex Hostile();
}
