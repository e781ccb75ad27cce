using Analysis.Text;

namespace Analysis.Recognition;

/// <summary>The tokens of one sentence as rules read them: lower-case words, and nothing beyond the sentence's ends.</summary>
internal sealed class TokenView(TextStructure structure, Sentence sentence)
{
    private bool? allCapitals;

    public TextStructure Structure { get; } = structure;

    public Sentence Sentence { get; } = sentence;

    public int First => Sentence.FirstToken;

    public int End => Sentence.TokenEnd;

    public bool Has(int token) => First <= token && token < End;

    /// <summary>The token's words in lower case; empty outside the sentence.</summary>
    public string this[int token] => Has(token) ? Structure.Lower(token) : "";

    /// <summary>The class of a word; open outside the sentence.</summary>
    public WordClass ClassOf(int token) => Has(token) ? Structure.Word(token).Class : WordClass.Open;

    public TokenKind? Kind(int token) => Has(token) ? Structure.Tokens[token].Kind : null;

    public bool IsNumber(int token) => Kind(token) == TokenKind.Number;

    public bool IsWord(int token) => Kind(token) == TokenKind.Word;

    /// <summary>Whether both tokens belong to the sentence and no white space stands between this one and the next.</summary>
    public bool IsGlued(int token) => Has(token) && Has(token + 1) && Structure.IsGlued(token);

    public bool IsHyphen(int token) => this[token] is "-" or "‐" or "‑";

    /// <summary>Whether a word begins with a capital that means something: in a sentence all in capitals none does.</summary>
    public bool IsCapitalised(int token) =>
        IsWord(token) && char.IsUpper(Structure.Source.Content[Structure.Tokens[token].Span.Start]) && !IsInCapitals;

    /// <summary>Whether the sentence is written in capitals throughout, so that they tell no names.</summary>
    public bool IsInCapitals => allCapitals ??= IsAllCapitals();

    private bool IsAllCapitals()
    {
        const int least = 4;
        var words = Enumerable.Range(First, End - First).Where(token => IsWord(token) && Structure.Lower(token).Length > 1)
            .Select(Structure.Word).ToList();
        return words.Count >= least && words.TrueForAll(word => !word.HoldsSmall);
    }

    /// <summary>Index just behind a phrase that begins at a token; -1 when it does not stand there.</summary>
    public int EndOf(int token, IReadOnlyList<string> phrase)
    {
        for (var i = 0; i < phrase.Count; i++)
        {
            if (this[token + i] != phrase[i])
            {
                return -1;
            }
        }

        return token + phrase.Count;
    }

    public SourceSpan Span(int first, int last) => Structure.SpanOf(first, last);
}
