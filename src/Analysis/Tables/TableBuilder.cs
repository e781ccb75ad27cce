using Analysis.Diagnostics;
using Analysis.Recognition;
using Analysis.Recognition.Dates;
using Analysis.Recognition.Figures;
using Analysis.Recognition.Numbers;

namespace Analysis.Tables;

/// <summary>Turns what was recognised in a source into rows, in text order.</summary>
public static class TableBuilder
{
    /// <summary>The row of the source itself.</summary>
    public static SourceRow Source(Extraction extraction)
    {
        var (source, metadata) = (extraction.Source, extraction.Source.Metadata);
        return new SourceRow(
            source.Name, metadata.Title, metadata.Publisher, metadata.Published, metadata.PublishedBasis, metadata.Language, source.Sha256,
            source.Text.Content.Length, extraction.Structure.Sentences.Count, source.Status, source.DuplicateOf,
            ReportsBehind.Of(extraction), extraction.LeftOut);
    }

    /// <summary>Temporal expressions.</summary>
    public static IEnumerable<DateRow> Dates(Extraction extraction) =>
        from row in WithIds(extraction, RowId.OfDates, extraction.Dates, date => date.Value)
        let found = row.Found
        let date = found.Value
        select new DateRow(
            extraction.Source.Name, row.Id, found.Span.Start, found.Span.End, extraction.Source.Text[found.Span],
            date.Type, date.Value, date.From, date.To, date.Basis, date.Anchor?.Start, date.Anchor?.End, found.Rule);

    /// <summary>Mentions of actors and places.</summary>
    public static IEnumerable<ActorRow> Actors(Extraction extraction) =>
        from row in WithIds(extraction, RowId.OfActors, extraction.Actors, actor => actor.Name)
        let found = row.Found
        let actor = found.Value
        select new ActorRow(
            extraction.Source.Name, row.Id, found.Span.Start, found.Span.End, extraction.Source.Text[found.Span],
            actor.Name, actor.Kind, actor.Role, actor.Public, found.Rule);

    /// <summary>Claims of numbers.</summary>
    public static IEnumerable<FigureRow> Figures(Extraction extraction) =>
        from row in WithIds(extraction, RowId.OfFigures, extraction.Figures, Claim)
        let found = row.Found
        let figure = found.Value
        let quantity = figure.Quantity
        select new FigureRow(
            extraction.Source.Name, row.Id, found.Span.Start, found.Span.End, extraction.Source.Text[found.Span],
            figure.Kind, figure.Counted, quantity.Qualifier, quantity.Value, quantity.Low, quantity.High, ClaimWords.Of(extraction, found),
            figure.Measure, figure.Period.From, figure.Period.To, figure.Period.Words, figure.AsOf, figure.AsOfBasis,
            figure.Place, figure.Speaker, figure.SpeakerChain, figure.Certainty, figure.Polarity, found.Rule);

    /// <summary>Who said what.</summary>
    public static IEnumerable<StatementRow> Statements(Extraction extraction) =>
        from row in WithIds(extraction, RowId.OfStatements, extraction.Statements, statement => $"{statement.Act} {statement.Speaker}")
        let found = row.Found
        let statement = found.Value
        select new StatementRow(
            extraction.Source.Name, row.Id, found.Span.Start, found.Span.End, extraction.Source.Text[found.Span],
            statement.Speaker, statement.SpeakerSpan?.Start, statement.SpeakerSpan?.End,
            statement.Cue is { } cue ? extraction.Source.Text[cue] : "", statement.Cue?.Start, statement.Cue?.End,
            statement.Act, statement.Directness, statement.Date?.Value ?? "", statement.Date?.Basis ?? DateBasis.Unresolved, found.Rule);

    /// <summary>Every number with its bound and unit.</summary>
    public static IEnumerable<QuantityRow> Quantities(Extraction extraction) =>
        from row in WithIds(extraction, RowId.OfQuantities, extraction.Quantities, Claim)
        let found = row.Found
        let quantity = found.Value
        select new QuantityRow(
            extraction.Source.Name, row.Id, found.Span.Start, found.Span.End, extraction.Source.Text[found.Span],
            quantity.Qualifier, quantity.Value, quantity.Low, quantity.High, quantity.Unit, found.Rule);

    /// <summary>The sentences of a source.</summary>
    public static IEnumerable<SentenceRow> Sentences(Extraction extraction) =>
        extraction.Structure.Sentences.Select((sentence, index) => new SentenceRow(
            extraction.Source.Name, index + 1, sentence.Span.Start, sentence.Span.End, extraction.Source.Text[sentence.Span]));

    /// <summary>One diagnostic.</summary>
    public static DiagnosticRow Diagnostic(Diagnostic found) =>
        new(found.File, found.Position.Line, found.Position.Column, found.Severity, found.Code, found.Message);

    private static IEnumerable<(Mention<TValue> Found, string Id)> WithIds<TValue>(
        Extraction extraction, char table, IReadOnlyList<Mention<TValue>> mentions, Func<TValue, string> claim)
        where TValue : notnull
    {
        var inOrder = mentions.OrderBy(found => found.Span.Start).ToList();
        return inOrder.Zip(RowIds.Of(extraction, table, inOrder.Select(found => (found.Span, claim(found.Value)))));
    }

    private static string Claim(Figure figure) => $"{figure.Kind} {figure.Counted} {Claim(figure.Quantity)}";

    private static string Claim(Quantity quantity) =>
        FormattableString.Invariant($"{quantity.Qualifier} {quantity.Value} {quantity.Low} {quantity.High} {quantity.Unit}");
}
