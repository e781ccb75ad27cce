using System.Collections.Frozen;
using System.Collections.Immutable;
using Analysis.Text;

namespace Analysis.Recognition.Actors;

/// <summary>Finds the longest of many phrases that begins at a token.</summary>
/// <remarks>
/// Letter case aside, but for acronyms ("US" is not "us"), and for names, which need a capital letter or
/// a letter without case to begin with.
/// </remarks>
internal sealed class PhraseTable<T>
{
    private readonly FrozenDictionary<string, ImmutableArray<Entry>> byFirstWord;
    private readonly bool areNames;

    /// <param name="entries">Phrases and what they stand for; the first entry of a phrase wins.</param>
    /// <param name="areNames">Whether a phrase must begin with a capital letter in the text.</param>
    /// <param name="list">The list that the table holds, for <see cref="Passage.At"/>.</param>
    public PhraseTable(IEnumerable<(string Phrase, T Value)> entries, bool areNames, NameLists list = NameLists.Other)
    {
        (this.areNames, List) = (areNames, list);
        byFirstWord = entries
            .Where(entry => entry.Phrase.Length > 0)
            .Select(entry => Entry.Of(entry.Phrase, entry.Value))
            .GroupBy(entry => entry.Words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key,
                group => group.OrderByDescending(entry => entry.Words.Length).ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>The list that the table holds.</summary>
    public NameLists List { get; }

    /// <summary>The words that a phrase begins with, in lower case.</summary>
    public ImmutableArray<string> FirstWords => byFirstWord.Keys;

    /// <summary>
    /// The last token of the longest phrase that begins at <paramref name="token"/> and ends before
    /// <paramref name="end"/>, and what it stands for.
    /// </summary>
    public (int Last, T Value)? At(TextStructure text, int token, int end)
    {
        if (token >= end || (areNames && char.IsLower(text.Words(token)[0]))
            || !byFirstWord.TryGetValue(text.Lower(token), out var entries))
        {
            return null;
        }

        foreach (var entry in entries)
        {
            if (token + entry.Words.Length <= end && entry.Stands(text, token))
            {
                return (token + entry.Words.Length - 1, entry.Value);
            }
        }

        return null;
    }

    private sealed record Entry(ImmutableArray<string> Words, ImmutableArray<string> Exact, T Value)
    {
        public static Entry Of(string phrase, T value)
        {
            var exact = Tokenizer.Split(phrase).Select(token => phrase[token.Span.Start..token.Span.End]).ToImmutableArray();
            return new Entry([.. exact.Select(word => word.ToLowerInvariant().Replace('’', '\''))], exact, value);
        }

        public bool Stands(TextStructure text, int token)
        {
            for (var i = 0; i < Words.Length; i++)
            {
                var isAcronym = NameShape.IsAcronym(Exact[i]);
                if (isAcronym ? text.Words(token + i) != Exact[i] : !text.Is(token + i, Words[i]))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
