using System.Globalization;
using System.Text;

namespace Analysis.Recognition.Actors;

/// <summary>Names without what spelling varies freely: letter case, accents, apostrophes, hyphens, script.</summary>
internal static class NameFold
{
    /// <summary>The words of a name in small Latin letters; hyphens part words, full stops and apostrophes vanish.</summary>
    public static string[] Words(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var c in Transliteration.ToLatin(name).Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark
                || c is '.' or '\'' or '’' or '‘' or 'ʼ' or '`' or 'ʻ' or 'ʿ' or 'ʾ')
            {
                continue;
            }

            if (char.IsLetterOrDigit(c))
            {
                AppendPlain(folded, char.ToLowerInvariant(c));
            }
            else
            {
                folded.Append(c == '&' ? "and" : " ");
            }
        }

        return folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>The words joined by spaces: equal for two spellings that differ in nothing but case, accents and marks.</summary>
    public static string Key(string name) => string.Join(' ', Words(name));

    // Letters that no accent can be taken off.
    private static StringBuilder AppendPlain(StringBuilder folded, char c) => c switch
    {
        'ø' => folded.Append('o'),
        'ł' => folded.Append('l'),
        'đ' or 'ð' => folded.Append('d'),
        'ß' => folded.Append("ss"),
        'æ' => folded.Append("ae"),
        'œ' => folded.Append("oe"),
        'þ' => folded.Append("th"),
        'ı' => folded.Append('i'),
        'ħ' => folded.Append('h'),
        _ => folded.Append(c),
    };
}
