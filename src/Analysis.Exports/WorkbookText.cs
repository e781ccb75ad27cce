using System.Globalization;
using System.Text.RegularExpressions;

namespace Analysis.Exports;

/// <summary>
/// Text as cells of a workbook write it: what XML cannot hold is written as _x0001_, and words that look
/// like that are kept from being read so.
/// </summary>
internal static partial class WorkbookText
{
    public static string Escaped(string words) =>
        Unwritable().Replace(words, found => string.Create(CultureInfo.InvariantCulture, $"_x{(int)found.ValueSpan[0]:X4}_"));

    [GeneratedRegex(@"_(?=x[0-9A-Fa-f]{4}_)|[\x00-\x08\x0B-\x1F\uFFFE\uFFFF]", RegexOptions.CultureInvariant)]
    private static partial Regex Unwritable();
}
