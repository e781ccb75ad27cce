using System.Collections.Frozen;
using Analysis.Text;

namespace Analysis.Recognition.Figures;

/// <summary>
/// What nouns stand for, by counted-nouns.tsv: persons, homes, bodies, lives, or things that a person's ending misleads about.
/// </summary>
internal sealed class CountedNouns(Lexicon lexicon)
{
    private readonly FrozenDictionary<string, string> classes = lexicon.Rows("Recognition/Figures/counted-nouns.tsv", 2)
        .DistinctBy(row => row[0])
        .ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>The class of a word in lower case; empty when the list does not hold it.</summary>
    public string ClassOf(string word) => classes.GetValueOrDefault(word, "");
}
