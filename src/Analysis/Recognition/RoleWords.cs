using System.Collections.Frozen;
using Analysis.Text;

namespace Analysis.Recognition;

/// <summary>A list of a lexicon with two columns: what words are for, and the words, parted by commas.</summary>
/// <param name="lexicon">The word lists.</param>
/// <param name="list">Name of the list, as in <see cref="Lexicon.Rows"/>.</param>
internal sealed class RoleWords(Lexicon lexicon, string list)
{
    private static readonly PhraseList None = new([], 0);

    private readonly FrozenDictionary<string, PhraseList> words = lexicon.Rows(list, 2).GroupBy(row => row[0], StringComparer.Ordinal)
        .ToFrozenDictionary(role => role.Key,
            role => new PhraseList(role.SelectMany(row => row[1].Split(", ")).Select(phrase => new[] { phrase }), 0),
            StringComparer.Ordinal);

    /// <summary>All roles of the list.</summary>
    public IEnumerable<string> Roles => words.Keys;

    /// <summary>The words of a role; none when a user's list takes them all away.</summary>
    public PhraseList this[string role] => words.GetValueOrDefault(role, None);

    /// <summary>Whether words of a role begin at a token.</summary>
    public bool Is(TokenView view, int token, string role) => this[role].StartingAt(view, token) is not null;

    /// <summary>Whether words of a role begin at one of some tokens.</summary>
    public bool Any(TokenView view, int from, int count, string role) => Enumerable.Range(from, count).Any(token => Is(view, token, role));
}
