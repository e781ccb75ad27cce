using System.Collections.Frozen;
using Analysis.Text;

namespace Analysis.Recognition.Actors;

/// <summary>A name made ready to be compared: folded words without titles and particles, the family name first.</summary>
/// <param name="Words">The words that tell it from others.</param>
/// <param name="Family">How many of them, from the first, are the family name.</param>
/// <param name="IsBody">Whether a legal form shows a body.</param>
internal sealed record ComparableName(string[] Words, int Family, bool IsBody)
{
    private static readonly FrozenDictionary<string, string> Fillers =
        Lexicon.BuiltIn.Rows("Recognition/Actors/name-fillers.tsv", 2)
            .SelectMany(row => row[1].Split(' '), (row, word) => (word, Class: row[0]))
            .DistinctBy(entry => entry.word, StringComparer.Ordinal)
            .ToFrozenDictionary(entry => entry.word, entry => entry.Class, StringComparer.Ordinal);

    private static readonly FrozenSet<string> Legal =
        Lexicon.BuiltIn.Rows("Recognition/Actors/name-fillers.tsv", 2).Where(row => row[0] is "company" or "legal")
            .SelectMany(row => row[1].Split(' ')).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The words of a body without its legal form.</summary>
    public string[] BodyWords => [.. Words.Where(word => !Legal.Contains(word))];

    /// <summary>Reads a name as lists and texts write it; the family name is what stands before a comma, else the last word.</summary>
    public static ComparableName Of(string name)
    {
        var comma = name.IndexOf(',', StringComparison.Ordinal);
        var isBody = NameFold.Words(name).Any(word => Fillers.GetValueOrDefault(word) == "company");
        if (comma >= 0 && !isBody)
        {
            var family = Reduce(NameFold.Words(name[..comma]));
            return new ComparableName([.. family, .. Reduce(NameFold.Words(name[(comma + 1)..]))], family.Length, false);
        }

        var words = Reduce(NameFold.Words(name));
        return isBody || words.Length < 2 ? new ComparableName(words, words.Length, isBody)
            : new ComparableName([words[^1], .. words[..^1]], 1, false);
    }

    private static string[] Reduce(string[] words)
    {
        var kept = new List<string>();
        foreach (var word in words)
        {
            if (Fillers.GetValueOrDefault(word) is "particle" or "title")
            {
                continue;
            }

            // "Abd al-X", "Abdul X", "Abdel-X": one name with what follows.
            if (kept.Count > 0 && kept[^1] is "abd" or "abdul" or "abdel" or "abdal" or "abdol" or "abdoul")
            {
                kept[^1] = "abd" + word;
            }
            else
            {
                kept.Add(word.Length > 6
                    && (word.StartsWith("abdul", StringComparison.Ordinal) || word.StartsWith("abdel", StringComparison.Ordinal)
                        || word.StartsWith("abdal", StringComparison.Ordinal)) ? "abd" + word[5..] : word);
            }
        }

        return kept.Count > 0 ? [.. kept] : words;
    }
}
