using System.Globalization;
using Analysis.Recognition.Figures;
using Analysis.Review;
using Analysis.Tables;

namespace Analysis.Notebooks.Tables;

/// <summary>The tables as a notebook shows them. What is left out here stands in the exported files.</summary>
internal static class TableViews
{
    public static TableView<FigureRow> Figures { get; } = new(
        "figure", "figures",
        new("kind", (row, _) => Cell.Short(row.Kind)),
        new("claim", (row, texts) => Cell.Of(texts.Of(row), row.Value ?? row.Low ?? row.High)),
        new("measure", (row, _) => Cell.Short(Cell.Words(row.Measure))),
        new("period", (row, _) => Cell.Of(Period(row))),
        new("as of", (row, _) => Cell.Of(row.AsOf)),
        new("basis", (row, _) => Cell.Short(Cell.Words(row.AsOfBasis))),
        new("where", (row, _) => Cell.Of(row.Place)),
        new("speaker", (row, _) => Cell.Of(row.Speaker)),
        new("certainty", (row, _) => Cell.Short(row.Polarity == Polarity.Asserted ? Cell.Words(row.Certainty) : Cell.Words(row.Polarity))),
        new("place", (row, texts) => Cell.Place(texts.Of(row), row.Id)),
        new("decided", (row, _) => Cell.Decision(row, row.Decision, row.DecidedBy, row.Changed), IsRare: true));

    public static TableView<StatementRow> Statements { get; } = new(
        "statement", "statements",
        new("date", (row, _) => Cell.Short(row.Date)),
        new("speaker", (row, _) => Cell.Of(row.Speaker)),
        new("act", (row, _) => Cell.Short(row.Act)),
        new("what was said", (row, texts) => Cell.Of(texts.Of(row))),
        new("place", (row, texts) => Cell.Place(texts.Of(row), row.Id)),
        new("decided", (row, _) => Cell.Decision(row, row.Decision, row.DecidedBy, row.Changed), IsRare: true));

    public static TableView<DateRow> Dates { get; } = new(
        "date", "dates",
        new("value", (row, _) => Cell.Short(row.Value)),
        new("words", (row, texts) => Cell.Of(texts.Of(row))),
        new("from", (row, _) => Cell.Of(row.From)),
        new("to", (row, _) => Cell.Of(row.To)),
        new("basis", (row, _) => Cell.Short(Cell.Words(row.Basis))),
        new("place", (row, texts) => Cell.Place(texts.Of(row), row.Id)),
        new("decided", (row, _) => Cell.Decision(row, row.Decision, row.DecidedBy, row.Changed), IsRare: true));

    public static TableView<ActorRow> Actors { get; } = new(
        "mention", "mentions",
        new("actor", (row, _) => Cell.Of(row.Actor)),
        new("kind", (row, _) => Cell.Short(Cell.Words(row.Kind))),
        new("role", (row, _) => Cell.Of(row.Role)),
        new("words", (row, texts) => Cell.Of(texts.Of(row))),
        new("place", (row, texts) => Cell.Place(texts.Of(row), row.Id)),
        new("decided", (row, _) => Cell.Decision(row, row.Decision, row.DecidedBy, row.Changed), IsRare: true));

    public static TableView<ActorSummaryRow> ActorSummary { get; } = new(
        "actor", "actors",
        new("actor", (row, _) => Cell.Of(row.Actor)),
        new("kind", (row, _) => Cell.Short(Cell.Words(row.Kind))),
        new("mentions", (row, _) => Cell.Of(row.Mentions)),
        new("sources", (row, _) => Cell.Of(row.Sources)),
        new("names", (row, _) => Cell.Of(row.Names)),
        new("roles", (row, _) => Cell.Of(row.Roles)));

    public static TableView<QuantityRow> Quantities { get; } = new(
        "quantity", "quantities",
        new("words", (row, texts) => Cell.Of(texts.Of(row))),
        new("bound", (row, _) => Cell.Short(Cell.Words(row.Qualifier))),
        new("unit", (row, _) => Cell.Short(row.Unit)),
        new("place", (row, texts) => Cell.Place(texts.Of(row), row.Id)),
        new("decided", (row, _) => Cell.Decision(row, row.Decision, row.DecidedBy, row.Changed), IsRare: true));

    public static TableView<DecisionRow> Decisions { get; } = new(
        "decision", "decisions",
        new("decision", (row, _) => Cell.Short(Cell.Words(row.Decision))),
        new("table", (row, _) => Cell.Short(row.Table)),
        new("words", (row, texts) => row.Start is { } start && row.End is { } end
            ? Cell.Of(texts.Of(row.File, start, end, row.Quote)) : Cell.Of(row.Quote)),
        new("column", (row, _) => Cell.Short(row.Field)),
        new("is", (row, _) => Cell.Of(row.Value)),
        new("was read as", (row, _) => Cell.Of(row.Machine)),
        new("by", (row, _) => Cell.Of(row.By)),
        new("on", (row, _) => Cell.Of(row.On)),
        new("why", (row, _) => Cell.Of(row.Note)),
        new("what became of it", (row, _) => Cell.Of(Cell.Words(row.State))),
        new("row", (row, texts) => row.Start is { } start && row.End is { } end
            ? Cell.Place(texts.Of(row.File, start, end, row.Quote), row.Id) : Cell.Of(row.Id)));

    public static TableView<OpenItem> Open { get; } = new(
        "open matter", "open matters",
        new("matter", (row, _) => Cell.Short(Cell.Words(row.Matter))),
        new("words", (row, texts) => row.Row is { } of ? Cell.Of(texts.Of(of)) : Cell.Of("")),
        new("what is doubtful", (row, _) => Cell.Of(row.Words)),
        new("what settles it", (row, _) => Cell.Of(row.Remedy), IsRare: true),
        new("place", (row, texts) => row.Row is { } of ? Cell.Place(texts.Of(of), of.Id) : Cell.Of("")));

    public static TableView<SourceRow> Sources { get; } = new(
        "source", "sources",
        new("source", (row, texts) => Cell.Source(row.Source, texts.Address(row))),
        new("title", (row, _) => Cell.Of(row.Title)),
        new("publisher", (row, _) => Cell.Of(row.Publisher)),
        new("published", (row, _) => Cell.Of(row.Published)),
        new("basis", (row, _) => Cell.Short(Cell.Words(row.PublishedBasis))),
        new("language", (row, _) => Cell.Short(row.Language)),
        new("status", (row, _) => Cell.Of(row.DuplicateOf.Length > 0 ? $"copy of {row.DuplicateOf}" : Cell.Words(row.Status))),
        new("sentences", (row, _) => Cell.Of(row.Sentences)));

    public static TableView<DisagreementRow> Disagreements { get; } = new(
        "disagreement", "disagreements",
        new("kind", (row, _) => Cell.Short(row.Kind)),
        new("time", (row, _) => Cell.Short(Days(row.From, row.To))),
        new("one claim", (row, texts) => Cell.Of(texts.Of(row))),
        new("place", (row, texts) => Cell.Place(texts.Of(row))),
        new("another", (row, texts) => Cell.Of(texts.Of(row.OtherSource, row.OtherStart, row.OtherEnd, row.OtherQuote))),
        new("place", (row, texts) => Cell.Place(texts.Of(row.OtherSource, row.OtherStart, row.OtherEnd, row.OtherQuote))),
        new("can both hold?", (row, _) => Cell.Of(row.Relation switch
        {
            Relation.Contradict => "no",
            Relation.Certainty => "yes: one confirms what the other only reports",
            Relation.Differ => "it depends on what “about” allows",
            _ => "yes",
        })));

    public static TableView<CopyRow> Copies { get; } = new(
        "copy", "copies",
        new("copy", (row, _) => Cell.Of(row.Source)),
        new("of", (row, _) => Cell.Of(row.CopyOf)),
        new("shared", (row, _) => Cell.Short(string.Create(CultureInfo.InvariantCulture, $"{row.Shared * 100:0} %"))),
        new("sentences", (row, _) => Cell.Of(row.Sentences)));

    public static TableView<OriginRow> Origins { get; } = new(
        "origin", "origins",
        new("kind", (row, _) => Cell.Short(row.Kind)),
        new("claim", (row, texts) => Cell.Of(texts.Of(row), row.Value)),
        new("credited to", (row, _) => Cell.Of(row.Speaker)),
        new("first seen", (row, _) => Cell.Of(row.FirstSeen)),
        new("last seen", (row, _) => Cell.Of(row.LastSeen)),
        new("sources", (row, _) => Cell.Of(row.Sources)),
        new("place", (row, texts) => Cell.Place(texts.Of(row))));

    public static TableView<SeriesRow> Series { get; } = new(
        "step", "steps",
        new("body", (row, _) => Cell.Of(row.Speaker)),
        new("kind", (row, _) => Cell.Short(row.Kind)),
        new("as of", (row, _) => Cell.Of(row.AsOf)),
        new("claim", (row, texts) => Cell.Of(texts.Of(row), row.Value ?? row.Low ?? row.High)),
        new("superseded on", (row, _) => Cell.Of(row.SupersededOn)),
        new("place", (row, texts) => Cell.Place(texts.Of(row))));

    public static TableView<PassageRow> Passages { get; } = new(
        "passage", "passages",
        new("words", (row, texts) => Cell.Of(texts.Of(row))),
        new("place", (row, texts) => Cell.Place(texts.Of(row))),
        new("counts in", (row, texts) => Cell.Place(texts.Of(row.Original, row.OriginalStart, row.OriginalEnd, row.Quote))),
        new("shared words", (row, _) => Cell.Of(row.Words)));

    public static TableView<NamesakeRow> Namesakes { get; } = new(
        "pair of names", "pairs of names",
        new("person", (row, _) => Cell.Of(row.Actor)),
        new("roles", (row, _) => Cell.Of(row.Roles)),
        new("in", (row, _) => Cell.Of(row.Source)),
        new("other", (row, _) => Cell.Of(row.Other)),
        new("its roles", (row, _) => Cell.Of(row.OtherRoles)),
        new("in", (row, _) => Cell.Of(row.OtherSource)),
        new("why", (row, _) => Cell.Of(row.Reason)),
        new("line for aliases.csv", (row, _) => Cell.Of(row.Alias)));

    public static TableView<DiagnosticRow> Diagnostics { get; } = new(
        "diagnostic", "diagnostics",
        new("severity", (row, _) => Cell.Short(Cell.Words(row.Severity))),
        new("code", (row, _) => Cell.Short(row.Code)),
        new("message", (row, _) => Cell.Of(row.Message)),
        new("place", (row, _) => Cell.Of(FormattableString.Invariant($"{row.File}:{row.Line}:{row.Column}"))));

    public static TableView<ChangeRow> Changes { get; } = new(
        "change", "changes",
        new("change", (row, _) => Cell.Short(Cell.Words(row.Change))),
        new("table", (row, _) => Cell.Short(row.Table)),
        new("place", (row, texts) => IsInText(row) ? Cell.Place(texts.Of(row)) : Cell.Of(row.Source)),
        new("row", (row, _) => Cell.Of(row.What)),
        new("words", (row, texts) => IsInText(row) ? Cell.Of(texts.Of(row)) : Cell.Of(row.Quote)),
        new("before", (row, _) => Cell.Of(row.Was)),
        new("by", (row, _) => Cell.Of(row.Cause)),
        new("to review", (row, _) => Cell.Of(row.Review)));

    // What is gone stood in a text that may be no longer there.
    private static bool IsInText(ChangeRow row) => row.Quote.Length > 0 && row.Change != Change.Gone;

    private static string Period(FigureRow row) =>
        row.PeriodFrom is null && row.PeriodTo is null ? row.PeriodWords : Days(row.PeriodFrom, row.PeriodTo);

    private static string Days(DateOnly? from, DateOnly? to) =>
        from == to ? Cell.Of(from).Plain
        : to is null ? $"from {Cell.Of(from).Plain}"
        : from is null ? $"until {Cell.Of(to).Plain}"
        : $"{Cell.Of(from).Plain} to {Cell.Of(to).Plain}";
}
