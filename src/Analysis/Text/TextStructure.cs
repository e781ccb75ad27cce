using System.Collections.Immutable;

namespace Analysis.Text;

/// <summary>A source text with its tokens, blocks and sentences: what every recogniser reads.</summary>
/// <remarks>
/// Tokens, blocks and sentences are each in order and do not overlap; sentences and blocks together with the white
/// space between them rebuild the text.
/// </remarks>
public sealed class TextStructure
{
    // Null where tokens are found again when somebody asks for them.
    private readonly Tokenised? kept;
    private readonly WeakReference<Tokenised>? latest;

    private TextStructure(
        SourceText source, Tokenised? kept, IReadOnlyList<Block> blocks, IReadOnlyList<Sentence> sentences, int longestSentence)
    {
        (Source, this.kept, Blocks, Sentences, LongestSentence) = (source, kept, blocks, sentences, longestSentence);
        latest = kept is null ? new WeakReference<Tokenised>(null!) : null;
    }

    /// <summary>The text that all spans point into.</summary>
    public SourceText Source { get; }

    /// <summary>All tokens of the text.</summary>
    public ImmutableArray<Token> Tokens => Found.Tokens;

    /// <summary>Paragraph-like pieces, in order.</summary>
    public IReadOnlyList<Block> Blocks { get; }

    /// <summary>Sentences, in order; none crosses a block.</summary>
    public IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>Reads the structure of a text. Pure: the same text gives the same structure.</summary>
    public static TextStructure Of(SourceText source) => Of(source, int.MaxValue);

    /// <summary>Reads the structure of a text, in which sentences of more tokens than a limit are cut.</summary>
    public static TextStructure Of(SourceText source, int longestSentence)
    {
        var found = Tokenised.Of(source);
        var blocks = BlockFinder.Find(source.Content);
        return new TextStructure(source, found, blocks,
            SentenceSplitter.Split(source, found.Tokens, blocks, longestSentence), longestSentence);
    }

    /// <summary>A structure whose blocks and sentences are known.</summary>
    internal static TextStructure Of(
        SourceText source, IReadOnlyList<Block> blocks, IReadOnlyList<Sentence> sentences, int longestSentence) =>
        new(source, null, blocks, sentences, longestSentence);

    /// <summary>
    /// The same for whoever keeps it among ten thousand others: without its tokens, which take thirty times as much room as the text and
    /// are found again when somebody asks for them.
    /// </summary>
    internal TextStructure Settled() => kept is null ? this : new(Source, null, Blocks, Sentences, LongestSentence);

    /// <summary>The same tokens, blocks and sentences of another text, in which other letters stand at the same places.</summary>
    internal TextStructure With(SourceText source) => source.Content.Length == Source.Content.Length
        ? new(source, new Tokenised(Tokens, Spellings(source, Tokens)), Blocks, Sentences, LongestSentence)
        : throw new ArgumentException("A text of another length has other places.", nameof(source));

    /// <summary>The most tokens that a sentence may have.</summary>
    public int LongestSentence { get; }

    /// <summary>The words of a token, exactly as they stand.</summary>
    public string Words(int token) => Found.Words[token].Text;

    /// <summary>The spelling of a token.</summary>
    public Word Word(int token) => Found.Words[token];

    /// <summary>
    /// Whether a token's words equal <paramref name="lower"/>, letter case aside; typographic apostrophes count as plain ones.
    /// </summary>
    public bool Is(int token, string lower) =>
        token >= 0 && token < Tokens.Length && Lower(token).Equals(lower, StringComparison.Ordinal);

    /// <summary>The words of a token in lower case with plain apostrophes: the form that lexicons hold.</summary>
    public string Lower(int token) => Found.Words[token].Lower;

    /// <summary>Whether no white space stands between a token and the next.</summary>
    public bool IsGlued(int token) => token + 1 < Tokens.Length && Tokens[token].Span.End == Tokens[token + 1].Span.Start;

    /// <summary>The span from the first of two tokens to the last, that one included.</summary>
    public SourceSpan SpanOf(int firstToken, int lastToken) => Tokens[firstToken].Span.Union(Tokens[lastToken].Span);

    /// <summary>Index of the first token that ends behind <paramref name="offset"/>; the token count when there is none.</summary>
    public int TokenAt(int offset)
    {
        var (low, high) = (0, Tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Tokens[middle].Span.End <= offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The first and the last token (both included) of a span that begins and ends at tokens.</summary>
    public (int First, int Last) TokensOf(SourceSpan span) => (TokenAt(span.Start), TokenAt(Math.Max(span.Start, span.End - 1)));

    /// <summary>The tokens of a block: the first, and just behind the last. A block of soft hyphens alone has none.</summary>
    public (int First, int End) TokensOf(Block block)
    {
        var (first, last) = TokensOf(block.Span);
        return (first, last < Tokens.Length && Tokens[last].Span.Start < block.Span.End ? last + 1 : last);
    }

    /// <summary>
    /// Index of the sentence that holds <paramref name="offset"/>, or of the next one behind it; the count when there is none.
    /// </summary>
    public int SentenceAt(int offset)
    {
        var (low, high) = (0, Sentences.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Sentences[middle].Span.End <= offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The block a sentence belongs to.</summary>
    public Block BlockOf(Sentence sentence) => Blocks[sentence.Block];

    /// <summary>Whether a span lies in a part of the text that is none of the document.</summary>
    public bool IsFurniture(SourceSpan span) =>
        SentenceAt(span.Start) is var sentence && sentence < Sentences.Count && BlockOf(Sentences[sentence]).Kind == BlockKind.Furniture;

    private Tokenised Found => kept ?? Again();

    private Tokenised Again()
    {
        if (!latest!.TryGetTarget(out var found))
        {
            latest.SetTarget(found = Tokenised.Of(Source));
        }

        return found;
    }

    /// <summary>The tokens of a text and their words.</summary>
    private sealed record Tokenised(ImmutableArray<Token> Tokens, Word[] Words)
    {
        public static Tokenised Of(SourceText source)
        {
            var tokens = Tokenizer.Split(source.Content);
            return new Tokenised(tokens, Spellings(source, tokens));
        }
    }

    // Rules ask for these again and again; each spelling is made once.
    private static Word[] Spellings(SourceText source, ImmutableArray<Token> tokens)
    {
        var known = new Dictionary<string, Word>(StringComparer.Ordinal);
        var bySpelling = known.GetAlternateLookup<ReadOnlySpan<char>>();
        var words = new Word[tokens.Length];
        for (var i = 0; i < words.Length; i++)
        {
            var spelling = source.Slice(tokens[i].Span);
            if (!bySpelling.TryGetValue(spelling, out var word))
            {
                word = new Word(spelling.ToString());
                known.Add(word.Text, word);
            }

            words[i] = word;
        }

        return words;
    }
}
