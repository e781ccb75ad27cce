using System.Collections.Frozen;

namespace Analysis.Recognition;

/// <summary>Phrases of a lexicon, found by their first word (behind a number) or their last (before it); the longest wins.</summary>
internal sealed class PhraseList
{
    private readonly FrozenDictionary<string, (string[] Words, string[] Row)[]> byFirst;
    private readonly FrozenDictionary<string, (string[] Words, string[] Row)[]> byLast;

    /// <param name="rows">Rows of a lexicon; a user's come first and win over later ones with the same words.</param>
    /// <param name="column">Column that holds the phrase, its tokens parted by spaces.</param>
    public PhraseList(IEnumerable<string[]> rows, int column)
    {
        var phrases = rows.DistinctBy(row => row[column]).Select(row => (Words: row[column].Split(' '), Row: row)).ToArray();
        byFirst = Index(phrases, words => words[0]);
        byLast = Index(phrases, words => words[^1]);
    }

    /// <summary>The longest phrase that begins at a token, with its last token.</summary>
    public (string[] Row, int Last)? StartingAt(TokenView view, int token)
    {
        foreach (var (words, row) in byFirst.GetValueOrDefault(view[token], []))
        {
            if (view.EndOf(token, words) is > 0 and var end)
            {
                return (row, end - 1);
            }
        }

        return null;
    }

    /// <summary>
    /// The longest phrase of several words whose first stands at a token and whose others begin at
    /// <paramref name="next"/>, with its last token.
    /// </summary>
    public (string[] Row, int Last)? StartingAround(TokenView view, int token, int next)
    {
        foreach (var (words, row) in byFirst.GetValueOrDefault(view[token], []))
        {
            if (words.Length > 1 && view.EndOf(next, words[1..]) is > 0 and var end)
            {
                return (row, end - 1);
            }
        }

        return null;
    }

    /// <summary>The longest phrase that ends at a token, with its first token.</summary>
    public (string[] Row, int First)? EndingAt(TokenView view, int token)
    {
        foreach (var (words, row) in byLast.GetValueOrDefault(view[token], []))
        {
            var first = token - words.Length + 1;
            if (view.EndOf(first, words) > 0)
            {
                return (row, first);
            }
        }

        return null;
    }

    private static FrozenDictionary<string, (string[] Words, string[] Row)[]> Index(
        (string[] Words, string[] Row)[] phrases, Func<string[], string> key) =>
        phrases.GroupBy(phrase => key(phrase.Words), StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key,
                group => group.OrderByDescending(phrase => phrase.Words.Length).ToArray(), StringComparer.Ordinal);
}
