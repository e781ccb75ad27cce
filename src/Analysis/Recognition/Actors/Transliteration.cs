using System.Collections.Frozen;
using System.Text;

namespace Analysis.Recognition.Actors;

/// <summary>Cyrillic letters in Latin ones, one to one or more.</summary>
/// <remarks>
/// Close to the BGN/PCGN romanisations of Russian, Ukrainian, Belarusian, Serbian and Macedonian; they differ among themselves, so names
/// are compared by sound behind this step.
/// </remarks>
public static class Transliteration
{
    private static readonly FrozenDictionary<char, string> Latin = new Dictionary<char, string>
    {
        ['а'] = "a", ['б'] = "b", ['в'] = "v", ['г'] = "g", ['ґ'] = "g", ['д'] = "d", ['ђ'] = "dj", ['ѓ'] = "gj", ['е'] = "e", ['ё'] = "yo",
        ['є'] = "ye", ['ж'] = "zh",
        ['з'] = "z", ['ѕ'] = "dz", ['и'] = "i", ['і'] = "i", ['ї'] = "yi", ['й'] = "y", ['ј'] = "j", ['к'] = "k", ['л'] = "l", ['љ'] = "lj",
        ['м'] = "m", ['н'] = "n", ['њ'] = "nj",
        ['о'] = "o", ['п'] = "p", ['р'] = "r", ['с'] = "s", ['т'] = "t", ['ћ'] = "c", ['ќ'] = "kj", ['у'] = "u", ['ў'] = "u", ['ф'] = "f",
        ['х'] = "kh", ['ц'] = "ts", ['ч'] = "ch",
        ['џ'] = "dz", ['ш'] = "sh", ['щ'] = "shch", ['ъ'] = "", ['ы'] = "y", ['ь'] = "", ['э'] = "e", ['ю'] = "yu", ['я'] = "ya",
    }.ToFrozenDictionary();

    /// <summary>The text with every Cyrillic letter in Latin letters, capitals kept; other characters unchanged.</summary>
    public static string ToLatin(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text;
        }

        var latin = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!Latin.TryGetValue(char.ToLowerInvariant(c), out var letters))
            {
                latin.Append(c);
            }
            else if (char.IsUpper(c) && letters.Length > 0)
            {
                latin.Append(char.ToUpperInvariant(letters[0])).Append(letters, 1, letters.Length - 1);
            }
            else
            {
                latin.Append(letters);
            }
        }

        return latin.ToString();
    }
}
