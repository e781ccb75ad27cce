using Analysis.Recognition.Actors;
using Analysis.Recognition.Dates;
using Analysis.Recognition.Figures;
using Analysis.Tables;

namespace Analysis.Charting;

/// <summary>
/// A row of any table on its way into a chart of one's own: where it stands, its time, its words, and why it is not drawn.
/// </summary>
/// <param name="Row">The row.</param>
/// <param name="Index">Its place in the chart's table.</param>
/// <param name="Source">Path of its source; empty when it has none.</param>
/// <param name="NotDrawn">Why it is not drawn; empty when it is.</param>
internal sealed record OwnRow(object Row, int Index, string Source, string NotDrawn)
{
    /// <summary>Rows in the order of their sources, each with what charts must not count or name.</summary>
    /// <param name="rows">Rows of any tables.</param>
    /// <param name="evidence">What they point into.</param>
    /// <param name="shown">What the chart tells rows apart by.</param>
    public static IReadOnlyList<OwnRow> Of(IEnumerable<object> rows, Evidence evidence, params By[] shown)
    {
        var ordered = rows.OrderBy(SourceOf, StringComparer.Ordinal).ThenBy(row => row is ITextRow text ? text.Start : 0).ToList();
        var inPublic = ordered.OfType<ActorRow>().Where(row => row.Public || row.Kind != ActorKind.Person).Select(row => row.Actor)
            .ToHashSet(StringComparer.Ordinal);
        return [.. ordered.Select((row, i) => new OwnRow(row, i, SourceOf(row), Reason(row)))];

        string Reason(object row) =>
            row is ITextRow text && evidence.NotCounted(text) is { Length: > 0 } reason ? reason
            : row is ActorRow actor && !inPublic.Contains(actor.Actor) ? "of persons without a public office or an organisation"
            // What a source denies must not seem to be claimed, unless the chart says which is which.
            : row is FigureRow { Polarity: not Polarity.Asserted } && !shown.Contains(By.Column("polarity"))
                && !shown.Contains(By.Column("certainty")) ? "denied, asked for, or spoken of as possible only"
            : "";
    }

    /// <summary>What one row of a type is called.</summary>
    public static string Noun(Type rows) =>
        rows == typeof(FigureRow) || rows == typeof(SeriesRow) ? "claim"
        : rows == typeof(ActorRow) ? "mention"
        : rows == typeof(StatementRow) ? "statement" : rows == typeof(DateRow) ? "date" : rows == typeof(QuantityRow) ? "number"
        : rows == typeof(DisagreementRow) ? "disagreement"
        : rows == typeof(ChangeRow) ? "change" : rows == typeof(SourceRow) ? "document"
            : rows == typeof(DiagnosticRow) ? "diagnostic" : rows == typeof(ActorSummaryRow) ? "actor" : "row";

    /// <summary>
    /// First and last day of what the row tells, and what kind of day it is; that of the document where the row tells none.
    /// </summary>
    public ((DateOnly From, DateOnly To)? Days, string Words) Time(Evidence evidence) => Row switch
    {
        FigureRow figure => (Day(figure.AsOf), "as of"),
        StatementRow statement =>
            (statement.DateBasis == DateBasis.Unresolved ? null : StatementDay.Of(statement.Date), "day of the statement"),
        DateRow { From: { } from, To: { } to } => ((from, to), "day"),
        DateRow => (null, "day"),
        SeriesRow step => (Day(step.AsOf), "as of"),
        DisagreementRow { From: { } from, To: { } to } => ((from, to), "day or period"),
        DisagreementRow => (null, "day or period"),
        SourceRow source => (Day(source.Published), "day of publication"),
        _ => (Day(evidence.Source(Source)?.Published), "day of publication of the document"),
    };

    /// <summary>A word or two beside its mark; empty where its lane says enough.</summary>
    public string Label => Row switch
    {
        FigureRow figure => ClaimWords.Short(new Claim(figure, Index, new Series("", "", ""), "", null)),
        SeriesRow step => Markup.Shorten(step.Quote, 40),
        StatementRow statement => ClaimWords.Words(statement.Act),
        DateRow date => Markup.Shorten(date.Quote, 40),
        _ => "",
    };

    /// <summary>What its mark says when it is pointed at.</summary>
    /// <param name="same">The rows of the mark, this one among them.</param>
    /// <param name="evidence">What they point into.</param>
    /// <param name="facts">What all of them share.</param>
    public static string Hover(IReadOnlyList<OwnRow> same, Evidence evidence, IReadOnlyList<string> facts)
    {
        var texts = same.Select(one => one.Row).OfType<ITextRow>().ToList();
        var voices = same.Select(one => one.Voice(evidence)).Where(voice => voice.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        IReadOnlyList<string> all = [.. voices.Take(3), .. facts];
        return texts.Count == same.Count ? Charting.Hover.Of(texts, evidence, all)
            : string.Join("<br>", all.Select(fact => Markup.Lines(fact, 64)));
    }

    private string Voice(Evidence evidence) => Row switch
    {
        FigureRow figure => Charting.Voice.Of(figure, evidence),
        StatementRow statement => Charting.Voice.Of(statement.Speaker, statement.Source, evidence),
        _ => Source.Length > 0 ? evidence.Label(Source) : "",
    };

    private static (DateOnly, DateOnly)? Day(DateOnly? day) => day is { } known ? (known, known) : null;

    private static string SourceOf(object row) => row switch
    {
        ITextRow text => text.Source,
        SourceRow source => source.Source,
        DiagnosticRow diagnostic => diagnostic.File,
        _ => ""
    };
}
