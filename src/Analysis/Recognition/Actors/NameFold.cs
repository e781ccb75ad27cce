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

            folded.Append(char.IsLetterOrDigit(c) ? Plain(char.ToLowerInvariant(c)) : c == '&' ? "and" : " ");
        }

        return folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>The words joined by spaces: equal for two spellings that differ in nothing but case, accents and marks.</summary>
    public static string Key(string name) => string.Join(' ', Words(name));

    // Letters that no accent can be taken off.
    private static string Plain(char c) => c switch
    {
        'ø' => "o",
        'ł' => "l",
        'đ' or 'ð' => "d",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ı' => "i",
        'ħ' => "h",
        _ => c.ToString(),
    };
}
