using System.Security.Cryptography;
using System.Text;
using Analysis.Sources;
using Analysis.Tables;
using Analysis.Text;

namespace Analysis.Charting;

/// <summary>
/// What rows point into: the sources and their texts. Charts take from it names, sentences, and what must not be counted or named.
/// </summary>
public sealed class Evidence
{
    private readonly Dictionary<string, SourceRow> sources;
    private readonly Dictionary<string, Extraction> extractions;
    private readonly Dictionary<string, TextStructure> texts;
    private readonly Dictionary<string, string> labels;
    private readonly PrivateNames privateNames;
    private readonly Dictionary<string, int> finds;
    private HashSet<string> rejected = [];

    private Evidence(IEnumerable<SourceRow> sources, IEnumerable<Extraction> extractions)
    {
        this.sources = sources.ToDictionary(row => row.Source, StringComparer.Ordinal);
        var read = extractions.ToList();
        this.extractions = read.ToDictionary(extraction => extraction.Source.Name, StringComparer.Ordinal);
        texts = read.ToDictionary(extraction => extraction.Source.Name, extraction => extraction.Structure, StringComparer.Ordinal);
        privateNames = new(read.SelectMany(extraction => extraction.Actors).Select(mention => mention.Value));
        labels = SourceLabels.Of(this.sources.Values, privateNames.Hidden);
        finds = read.ToDictionary(extraction => extraction.Source.Name,
            extraction => extraction.Figures.Count + extraction.Statements.Count + extraction.Actors.Count, StringComparer.Ordinal);
        Speakers = [.. read.SelectMany(extraction => extraction.Statements.Select(found => found.Value.Speaker)
            .Concat(extraction.Figures.Select(found => found.Value.Speaker)))];
    }

    /// <summary>The evidence of rows.</summary>
    /// <param name="sources">One row a file.</param>
    /// <param name="extractions">What was read from them; their texts are what quotes and sentences are cut from.</param>
    public static Evidence Of(IEnumerable<SourceRow> sources, IEnumerable<Extraction> extractions) => new(sources, extractions);

    /// <summary>The evidence of a corpus.</summary>
    public static Evidence Of(Corpus corpus) =>
        new(corpus.Sources, corpus.Extractions)
        {
            rejected = corpus.Rejected.Select(row => row.Id).ToHashSet(StringComparer.Ordinal), IsMasked = corpus.IsMasked
        };

    /// <summary>
    /// The evidence of rows whose corpus is not at hand: the latest opened corpus in which each of them
    /// stands with the very words it quotes.
    /// </summary>
    /// <exception cref="ArgumentException">There is none: who may be named, and what must not be counted, is then not known.</exception>
    internal static Evidence For(IReadOnlyCollection<object> rows)
    {
        foreach (var (_, corpus) in Corpus.Opened.Reverse())
        {
            var texts = corpus.Extractions
                .ToDictionary(extraction => extraction.Source.Name, extraction => extraction.Source.Text.Content, StringComparer.Ordinal);
            if (rows.All(row => row is not ITextRow text || (texts.TryGetValue(text.Source, out var content) && text.Start >= 0
                && text.End <= content.Length && content.AsSpan(text.Start, text.End - text.Start).SequenceEqual(text.Quote))))
            {
                return Of(corpus);
            }
        }

        return rows.Count == 0 ? Of([], [])
            : throw new ArgumentException("No opened corpus holds these rows. Open it first (Corpus.Open), or hand over what they point into: evidence: Evidence.Of(corpus).", nameof(rows));
    }

    /// <summary>Eight hexadecimal digits that stand for the bytes of all sources; file names of exported charts carry them.</summary>
    public string Hash => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(Sources.Select(row => $"{row.Sha256} {row.Source}\n")))))[..8];

    /// <summary>Whether labels stand in the places of private persons' names.</summary>
    internal bool IsMasked { get; private init; }

    /// <summary>The speaker of every figure and statement of the corpus; empty where none is named.</summary>
    internal IReadOnlyList<string> Speakers { get; }

    /// <summary>How many figures, statements and mentions of actors were found in a source.</summary>
    internal int Finds(string source) => finds.GetValueOrDefault(source);

    /// <summary>Sources in the order of their paths.</summary>
    internal IEnumerable<SourceRow> Sources => sources.Values.OrderBy(row => row.Source, StringComparer.Ordinal);

    /// <summary>The sources that a chart without a mark was looked for in: a copy is no further one.</summary>
    internal IEnumerable<SourceRow> LookedThrough => Sources.Where(source => !IsCopy(source));

    private static bool IsCopy(SourceRow source) => source.Status == SourceStatus.Duplicate || source.DuplicateOf.Length > 0;

    /// <summary>Texts by path.</summary>
    internal IReadOnlyDictionary<string, TextStructure> Texts => texts;

    /// <summary>The source's row; empty when the rows name a source that is not among the sources.</summary>
    internal SourceRow? Source(string source) => sources.GetValueOrDefault(source);

    /// <summary>Short name of a source for legends: publisher, else title, else what it is and its day.</summary>
    internal string Label(string source) => labels.GetValueOrDefault(source, source);

    /// <summary>The publisher of a source, or that none is known; the path of what is not among the sources.</summary>
    internal string Publisher(string source) => Source(source) is { } row ? SourceLabels.Publisher(row) : source;

    /// <summary>A name, or a phrase such as "the mother of NAME", as charts may print it: private persons are not named.</summary>
    internal string Shown(string actor) => privateNames.Hidden(actor);

    /// <summary>Why a row must not be counted beside the others; empty when it may.</summary>
    internal string NotCounted(ITextRow row)
    {
        if (row is IDecidableRow { Id: var id } && rejected.Contains(id))
        {
            return "rejected in review";
        }

        var isCopy = Source(row.Source) is { } source && IsCopy(source);
        return extractions.TryGetValue(row.Source, out var extraction) && (extraction.Source.Status == SourceStatus.Duplicate) == isCopy
            ? CountedOnce.WhyNot(extraction, row)
            : isCopy ? CountedOnce.InCopy : "";
    }

    /// <summary>The sentence that holds a row's first word, or the row's quote where the text is not at hand.</summary>
    internal string Sentence(ITextRow row) =>
        texts.TryGetValue(row.Source, out var text) ? text.Source[SentenceSpan(row)] : row.Quote;

    /// <summary>The span of that sentence; the row's own where the text is not at hand.</summary>
    internal SourceSpan SentenceSpan(ITextRow row)
    {
        if (texts.TryGetValue(row.Source, out var text) && text.SentenceAt(row.Start) is var sentence && sentence < text.Sentences.Count)
        {
            return text.Sentences[sentence].Span;
        }

        return new SourceSpan(row.Start, row.End);
    }

    /// <summary>"004.txt:12:30", or the offset where the text is not at hand.</summary>
    internal string Place(ITextRow row)
    {
        if (!texts.TryGetValue(row.Source, out var text))
        {
            return FormattableString.Invariant($"{row.Source}, character {row.Start}");
        }

        var position = text.Source.Lines[row.Start];
        return FormattableString.Invariant($"{row.Source}:{position.Line}:{position.Column}");
    }
}
