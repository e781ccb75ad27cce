using System.Collections.Frozen;

namespace Analysis.Text;

/// <summary>The class of an English word by lexicon and ending, without looking at its neighbours.</summary>
public static class WordClasses
{
    private static readonly FrozenDictionary<string, WordClass> Known =
        Lexicon.BuiltIn.Rows("Text/lexicon/words.tsv", 2)
            .SelectMany(row => row[1].Split(' '), (row, word) => (word, Class: Enum.Parse<WordClass>(row[0])))
            .ToFrozenDictionary(entry => entry.word, entry => entry.Class, StringComparer.Ordinal);

    /// <summary>The class of a word in lower case with plain apostrophes.</summary>
    public static WordClass Of(string lower) =>
        Known.TryGetValue(lower, out var known) ? known
        : lower.Length > 4 && lower.EndsWith("ly", StringComparison.Ordinal) ? WordClass.Adverb
        : WordClass.Open;
}
