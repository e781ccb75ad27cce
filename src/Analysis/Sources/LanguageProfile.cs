using System.Collections.Frozen;
using Analysis.Text;

namespace Analysis.Sources;

/// <summary>Tells the language of a text by its script and by how many of its words are function words of a language.</summary>
public static class LanguageProfile
{
    // Below this, a text is a title or a list of names, and its few words tell nothing.
    private const int FewestWords = 12;

    // Running text of any of these languages has a third of such words or more; names and tables have none.
    private const double SmallestShare = 0.1;

    // "A UN convoy near Kidal": words of one language are names and words of another. Fewer than these, or fewer than
    // twice those of English, tell nothing.
    private const int FewestHits = 4;

    private static readonly IReadOnlyList<string[]> Profiles = Lexicon.BuiltIn.Rows("Sources/languages.tsv", 2);

    private static readonly int English = Profiles.TakeWhile(profile => profile[0] != "en").Count();

    // Each function word, and the indices of the languages that have it.
    private static readonly FrozenDictionary<string, int[]> Languages = Profiles
        .SelectMany((profile, index) => profile[1].Split(' ').Distinct(StringComparer.Ordinal).Select(word => (Word: word, Index: index)))
        .GroupBy(entry => entry.Word, entry => entry.Index, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>Whether a text is to be read as English: by its known language, else by its look.</summary>
    /// <param name="structure">The text.</param>
    /// <param name="known">ISO 639-1 code of sources.csv or of <see cref="Of"/>; "" when neither tells.</param>
    public static bool IsEnglish(TextStructure structure, string known) => known.Length > 0 ? known == "en" : Of(structure).IsEnglish;

    /// <summary>ISO 639-1 code and whether the text can be read as English: "" is a language that cannot be told.</summary>
    /// <remarks>A short text in Latin letters is read as English, a text in another script never.</remarks>
    public static (string Language, bool IsEnglish) Of(TextStructure structure)
    {
        var hits = new int[Profiles.Count];
        var (words, foreign) = (0, 0);
        for (var i = 0; i < structure.Tokens.Length; i++)
        {
            if (structure.Tokens[i].Kind != TokenKind.Word)
            {
                continue;
            }

            words++;
            var word = structure.Lower(i);
            foreign += word[0] > '\u024F' ? 1 : 0;
            foreach (var language in Languages.GetValueOrDefault(word, []))
            {
                hits[language]++;
            }
        }

        var isLatin = foreign * 2 < words;
        var best = Array.IndexOf(hits, hits.Max());
        var isUnsure = best != English && hits[best] < Math.Max(FewestHits, hits[English] * 2);
        if (words < FewestWords || hits[best] < words * SmallestShare || isUnsure)
        {
            return ("", isLatin || words == 0);
        }

        return (Profiles[best][0], best == English);
    }
}
