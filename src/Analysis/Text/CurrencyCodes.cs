using System.Collections.Frozen;

namespace Analysis.Text;

/// <summary>Letters that stand before an amount of money, with or without a space: "RM5.4mil", "KSh 300" (currency-codes.tsv).</summary>
internal static class CurrencyCodes
{
    private const int Longest = 4;

    private static readonly FrozenDictionary<string, string> Codes = Lexicon.BuiltIn.Rows("Text/lexicon/currency-codes.tsv", 2)
        .ToFrozenDictionary(row => row[0], row => row[1], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a word is such a code, in any case.</summary>
    public static bool Contains(string word) => word.Length is > 0 and <= Longest && Codes.ContainsKey(word);

    /// <summary>Where a code ends that begins at an offset, with the digits of its amount right behind it; 0 when there is none.</summary>
    public static int EndBefore(string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start <= Longest && char.IsAsciiLetter(text[end]))
        {
            end++;
        }

        return end < text.Length && char.IsAsciiDigit(text[end]) && end > start && char.IsUpper(text[start])
            && Codes.ContainsKey(text[start..end]) ? end : 0;
    }
}
