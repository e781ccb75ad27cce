using Analysis.Recognition;
using Analysis.Recognition.Actors;
using Analysis.Recognition.Dates;
using Analysis.Recognition.Figures;
using Analysis.Recognition.Numbers;
using Analysis.Recognition.Statements;
using Analysis.Sources;
using Analysis.Tables;
using Analysis.Text;

namespace Analysis.Charting.Tests.Support;

/// <summary>A small corpus made by hand: documents, and rows that point at words in them.</summary>
internal sealed class Documents
{
    private readonly List<TextStructure> texts = [];

    public List<SourceRow> Sources { get; } = [];

    public List<FigureRow> Figures { get; } = [];

    public List<ActorRow> Actors { get; } = [];

    public List<StatementRow> Statements { get; } = [];

    public List<DiagnosticRow> Diagnostics { get; } = [];

    public IReadOnlyList<Extraction> Extractions =>
    [
        .. texts.Select(text => new Extraction(
            new Source(text.Source, "", new SourceMetadata("", "", null, PublishedBasis.Unresolved, null, "", "", "en"), SourceStatus.Read),
            text, [], [],
            [.. Actors.Where(row => row.Source == text.Source.Name).Select(row =>
                new Mention<Actor>(new Actor(row.Actor, row.Kind, row.Role, row.Public), new SourceSpan(row.Start, row.End), row.Rule))],
            [], [], [])),
    ];

    public Evidence Evidence => Evidence.Of(Sources, Extractions);

    public string Page => ChartPage.Write(Sources, Figures, Actors, Statements, Diagnostics, Extractions);

    public static DateOnly? Day(string? day) =>
        day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    public Documents Add(
        string name, string text, string publisher = "", string? published = null, string title = "", string duplicateOf = "")
    {
        var structure = TextStructure.Of(new SourceText(name, text));
        texts.Add(structure);
        Sources.Add(new SourceRow(
            name, title, publisher, Day(published), published is null ? PublishedBasis.Unresolved : PublishedBasis.Stated, "en", "",
            text.Length, structure.Sentences.Count,
            duplicateOf.Length > 0 ? SourceStatus.Duplicate : SourceStatus.Read, duplicateOf, "", 0));
        return this;
    }

    public Documents Figure(
        string quote, Qualifier qualifier, decimal? value = null, decimal? low = null, decimal? high = null, string? asOf = null,
        Measure measure = Measure.Total, string period = "",
        string kind = "arrests", Certainty certainty = Certainty.Stated, string speaker = "", string place = "")
    {
        var (source, start, end) = Find(quote);
        Figures.Add(new FigureRow(
            source, $"{source}:{start}", start, end, quote, kind, "people", qualifier, value, low, high, quote + " people", measure,
            null, null, period, Day(asOf),
            asOf is null ? AsOfBasis.Unresolved : AsOfBasis.Stated, place, speaker, "", certainty,
            certainty == Certainty.Denied ? Polarity.Denied : Polarity.Asserted, "test"));
        return this;
    }

    public Documents Mention(string quote, string actor, ActorKind kind = ActorKind.Person, bool @public = true, int at = 0)
    {
        var (source, start, end) = Find(quote, at);
        Actors.Add(new ActorRow(source, $"{source}:{start}", start, end, quote, actor, kind, "", @public, "test"));
        return this;
    }

    public Documents Statement(string quote, string speaker, string date = "", string act = "says")
    {
        var (source, start, end) = Find(quote);
        Statements.Add(new StatementRow(
            source, $"{source}:{start}", start, end, quote, speaker, null, null, "said", null, null, act, Directness.Direct, date,
            date.Length > 0 ? DateBasis.Explicit : DateBasis.Unresolved, "test"));
        return this;
    }

    private (string Source, int Start, int End) Find(string quote, int at = 0)
    {
        var text = texts[^1].Source;
        var start = text.Content.IndexOf(quote, at, StringComparison.Ordinal);
        Assert.True(start >= 0, $"The document does not say: {quote}");
        return (text.Name, start, start + quote.Length);
    }
}
