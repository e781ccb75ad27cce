using System.Collections.Immutable;
using System.Globalization;
using Analysis.Text;

namespace Analysis.Recognition.Dates;

/// <summary>Something read from tokens, and the index just behind its last token.</summary>
internal readonly record struct Read<T>(T Value, int End);

/// <summary>One block of a text as date rules read it: words in lower case by token index; outside the block all words are empty.</summary>
internal sealed class DateText
{
    private readonly TextStructure structure;
    private readonly Counts counts;

    /// <param name="structure">The text.</param>
    /// <param name="words">The word lists.</param>
    /// <param name="counts">The counts of the whole text.</param>
    /// <param name="first">First token of the block.</param>
    /// <param name="end">Just behind its last token.</param>
    public DateText(TextStructure structure, DateWords words, Counts counts, int first, int end)
    {
        (this.structure, Words, this.counts, First, End) = (structure, words, counts, first, end);
    }

    public DateWords Words { get; }

    public int First { get; }

    public int End { get; }

    /// <summary>The word of a token in lower case; empty outside the block.</summary>
    public string this[int token] => token >= First && token < End ? structure.Lower(token) : "";

    public bool Is(int token, string word) => this[token].Equals(word, StringComparison.Ordinal);

    public bool Is(int token, params ReadOnlySpan<string> words)
    {
        var word = this[token];
        foreach (var candidate in words)
        {
            if (word.Equals(candidate, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The class of a word; open outside the block.</summary>
    public WordClass ClassOf(int token) => token >= First && token < End ? structure.Word(token).Class : WordClass.Open;

    public TokenKind? Kind(int token) => token >= First && token < End ? structure.Tokens[token].Kind : null;

    public bool IsCapitalised(int token) =>
        Kind(token) == TokenKind.Word && char.IsUpper(structure.Source.Content[structure.Tokens[token].Span.Start]);

    /// <summary>Whether a token is a word of two letters or more, all in capitals.</summary>
    public bool IsInCapitals(int token) =>
        Kind(token) == TokenKind.Word && structure.Tokens[token].Span.Length > 1 && !structure.Word(token).HoldsSmall;

    /// <summary>Whether no white space stands between a token and the next of the block.</summary>
    public bool IsGlued(int token) => token >= First && token + 1 < End && structure.IsGlued(token);

    /// <summary>Whether a sentence begins at a token.</summary>
    public bool BeginsSentence(int token) =>
        token < End && structure.Sentences[structure.SentenceAt(structure.Tokens[token].Span.Start)].FirstToken == token;

    /// <summary>The sentence of a token: its first token, and the index behind its last.</summary>
    public (int First, int End) SentenceOf(int token)
    {
        var sentence = structure.Sentences[structure.SentenceAt(structure.Tokens[token].Span.Start)];
        return (sentence.FirstToken, sentence.TokenEnd);
    }

    public SourceSpan SpanOf(int first, int end) => structure.SpanOf(first, end - 1);

    /// <summary>Whether the phrase before a token ends there: no noun, determiner or pronoun goes on with it.</summary>
    public bool IsEndOfPhrase(int token) =>
        Kind(token) is null or TokenKind.Punctuation || ClassOf(token) is not (WordClass.Open or WordClass.Determiner or WordClass.Pronoun);

    /// <summary>Whether a date may begin at a token: with a number, a count in words, or a word that dates begin with.</summary>
    public bool MayBegin(int token) => Kind(token) == TokenKind.Number || Words.MayBegin(this[token]) || counts.At(token) is not null;

    /// <summary>A whole number of so many digits without any mark in it.</summary>
    public int? Digits(int token, int least, int most) =>
        Kind(token) == TokenKind.Number && this[token] is { } word && word.Length >= least && word.Length <= most
        && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A count of units: a number of the text, or "a"; words that leave it open have no value.</summary>
    public Read<decimal?>? Count(int token) =>
        Kind(token) is null ? null
        : counts.At(token) is { } counted ? counted
        : Is(token, "a", "an") ? new(1, token + 1)
        : Is(token, "few", "several") ? new(null, token + 1)
        : null;

    /// <summary>The quantities that lie wholly between two tokens, the evidence of a length of time.</summary>
    public ImmutableArray<IMention> QuantitiesIn(int first, int end) => counts.In(SpanOf(first, end), first, end);

    /// <summary>The words of a phrase list that stand at a token, the longest first.</summary>
    public Read<string>? Phrase(int token, IReadOnlyDictionary<string, (string[] Words, string Value)[]> phrases)
    {
        if (!phrases.TryGetValue(this[token], out var candidates))
        {
            return null;
        }

        foreach (var (words, value) in candidates)
        {
            var matches = 1;
            while (matches < words.Length && this[token + matches].Equals(words[matches], StringComparison.Ordinal))
            {
                matches++;
            }

            if (matches == words.Length)
            {
                return new(value, token + matches);
            }
        }

        return null;
    }
}
