using System.Collections.Frozen;
using Analysis.Recognition.Actors;
using Analysis.Recognition.Dates;
using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>One sentence, or several that one quotation joins, as units.</summary>
internal sealed class Passage(DocumentView document, int block, IReadOnlyList<Unit> units)
{
    // "nine", "forty": numbers in words are words.
    private static readonly FrozenSet<string> NumberWords = Lexicon.BuiltIn.Rows("Recognition/Numbers/numbers.tsv", 3)
        .Where(row => row[1] is "small" or "scale" or "dozen" or "plural").Select(row => row[0])
        .Where(word => word is not ("one" or "zero")).ToFrozenSet(StringComparer.Ordinal);

    private static readonly Unit Outside = new(UnitKind.End, -1, -1, default, "", WordClass.Open, -1);

    public DocumentView Document { get; } = document;

    /// <summary>Index of its block.</summary>
    public int Block { get; } = block;

    public int Count => units.Count;

    /// <summary>The cues that begin at each unit, once looked up.</summary>
    public IReadOnlyList<CueMatch>?[] Cues { get; } = new IReadOnlyList<CueMatch>?[units.Count];

    public SourceSpan Span => units[0].Span.Union(units[^1].Span);

    /// <summary>The unit at an index, or one of kind End outside the passage.</summary>
    public Unit this[int index] => index >= 0 && index < units.Count ? units[index] : Outside;

    /// <summary>The passage from a unit on.</summary>
    public Passage From(int first) => first == 0 ? this : new Passage(Document, Block, [.. units.Skip(first)]);

    public SourceSpan SpanOf(int first, int last) => units[first].Span.Union(units[last].Span);

    /// <summary>Whether a unit is a number, in digits or in words.</summary>
    public bool IsNumber(int index) => this[index].Kind == UnitKind.Number || (this[index].Is(WordClass.Open)
        && NumberWords.Contains(this[index].Lower));

    public Mention<Actor>? ActorAt(int index) =>
        this[index].Kind is UnitKind.Actor or UnitKind.Place ? Document.Actors[this[index].Index] : null;

    public Mention<Timex>? DateAt(int index) => this[index].Kind == UnitKind.Date ? Document.Dates[this[index].Index] : null;

    public Quotation? QuoteAt(int index) => this[index].Kind == UnitKind.Quote ? Document.Quotations[this[index].Index] : null;

    /// <summary>Whether a unit is a quotation long enough to be what somebody said rather than a word held at arm's length.</summary>
    public bool IsSpeech(int index) =>
        QuoteAt(index) is { } quote && (Document.WordCount(quote.Inner) >= 3 || Document.EndsLikeSpeech(quote));

    /// <summary>Whether "the" or the like begins at a unit, also as part of a name: "In the past week the Harbour Watch said".</summary>
    public bool BeginsWithArticle(int index) =>
        this[index].Is(WordClass.Determiner)
        || (this[index].Kind == UnitKind.Actor
            && Document.Structure.Source.Slice(this[index].Span).StartsWith("the ", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a unit is a word with a capital letter.</summary>
    public bool IsCapitalised(int index) =>
        this[index].Kind == UnitKind.Word && char.IsUpper(Document.Structure.Source.Content[this[index].Span.Start]);

    /// <summary>
    /// Whether a preposition bounds a number, as in "at least 12 people", "over 100 miners", "as many as 30": it leads into no adverbial.
    /// </summary>
    public bool IsBound(int index) => this[index].Is(WordClass.Preposition)
        && ((this[index].Lower is "around" or "over" or "under" or "between" or "about" or "above" or "below" && IsNumber(index + 1))
            || (this[index].Lower == "up" && (IsNumber(index + 1) || (this[index + 1].IsWord("to") && IsNumber(index + 2))))
            || (this[index].Lower == "as" && this[index + 1].Lower is "many" or "few"
                && this[index + 2].IsWord("as") && IsNumber(index + 3))
            || (this[index].Lower == "at" && this[index + 1].Lower is "least" or "most"));

    /// <summary>
    /// Index of the first unit of the sentence that holds <paramref name="index"/>, behind a bullet mark, a
    /// dateline or the document's own date.
    /// </summary>
    public int SentenceStart(int index)
    {
        const int longestSentence = 300;
        var start = index;
        while (start > Math.Max(0, index - longestSentence) && units[start - 1].Kind != UnitKind.Stop)
        {
            start--;
        }

        while (this[start].Kind is UnitKind.Mark or UnitKind.Dash or UnitKind.Stop && start < index)
        {
            start++;
        }

        const int longestDateline = 8;
        for (var i = start + 1; i <= Math.Min(index, start + longestDateline); i++)
        {
            if (this[i - 1].Kind == UnitKind.Date && Document.Metadata.PublishedSpan is { } published
                && published.Overlaps(this[i - 1].Span))
            {
                return BehindDateline(i, index);
            }

            if (this[i].Kind == UnitKind.Dash && (this[i - 1].Kind is UnitKind.Aside or UnitKind.Place or UnitKind.Date
                || (this[i - 2].Kind == UnitKind.Comma && this[i - 3].Kind == UnitKind.Place
                    && ActorAt(i - 1) is { Value.Kind: ActorKind.State })))
            {
                return i + 1;
            }
        }

        return start;
    }

    // "LIMA, 3 May 1983 (Agency) - Two people ...": the agency and the dash are the dateline's.
    private int BehindDateline(int from, int index)
    {
        var next = from;
        while (next < index && this[next].Kind is UnitKind.Aside or UnitKind.Dash)
        {
            next++;
        }

        return next;
    }
}
