using Analysis.Diagnostics;
using Analysis.Recognition.Dates;

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
            source.Text.Content.Length, extraction.Structure.Sentences.Count, source.Status, source.DuplicateOf, ReportsBehind.Of(extraction));
    }

    /// <summary>Temporal expressions.</summary>
    public static IEnumerable<DateRow> Dates(Extraction extraction) =>
        from found in extraction.Dates
        orderby found.Span.Start
        let date = found.Value
        select new DateRow(
            extraction.Source.Name, found.Span.Start, found.Span.End, extraction.Source.Text[found.Span],
            date.Type, date.Value, date.From, date.To, date.Basis, date.Anchor?.Start, date.Anchor?.End, found.Rule);

    /// <summary>Mentions of actors and places.</summary>
    public static IEnumerable<ActorRow> Actors(Extraction extraction) =>
        from found in extraction.Actors
        orderby found.Span.Start
        let actor = found.Value
        select new ActorRow(
            extraction.Source.Name, found.Span.Start, found.Span.End, extraction.Source.Text[found.Span],
            actor.Name, actor.Kind, actor.Role, actor.Public, found.Rule);

    /// <summary>Claims of numbers.</summary>
    public static IEnumerable<FigureRow> Figures(Extraction extraction) =>
        from found in extraction.Figures
        orderby found.Span.Start
        let figure = found.Value
        let quantity = figure.Quantity
        select new FigureRow(
            extraction.Source.Name, found.Span.Start, found.Span.End, extraction.Source.Text[found.Span],
            figure.Kind, figure.Counted, quantity.Qualifier, quantity.Value, quantity.Low, quantity.High, ClaimWords.Of(extraction, found),
            figure.Measure, figure.Period.From, figure.Period.To, figure.Period.Words, figure.AsOf, figure.AsOfBasis,
            figure.Place, figure.Speaker, figure.SpeakerChain, figure.Certainty, figure.Polarity, found.Rule);

    /// <summary>Who said what.</summary>
    public static IEnumerable<StatementRow> Statements(Extraction extraction) =>
        from found in extraction.Statements
        orderby found.Span.Start
        let statement = found.Value
        select new StatementRow(
            extraction.Source.Name, found.Span.Start, found.Span.End, extraction.Source.Text[found.Span],
            statement.Speaker, statement.SpeakerSpan?.Start, statement.SpeakerSpan?.End,
            statement.Cue is { } cue ? extraction.Source.Text[cue] : "", statement.Cue?.Start, statement.Cue?.End,
            statement.Act, statement.Directness, statement.Date?.Value ?? "", statement.Date?.Basis ?? DateBasis.Unresolved, found.Rule);

    /// <summary>Every number with its bound and unit.</summary>
    public static IEnumerable<QuantityRow> Quantities(Extraction extraction) =>
        from found in extraction.Quantities
        orderby found.Span.Start
        let quantity = found.Value
        select new QuantityRow(
            extraction.Source.Name, found.Span.Start, found.Span.End, extraction.Source.Text[found.Span],
            quantity.Qualifier, quantity.Value, quantity.Low, quantity.High, quantity.Unit, found.Rule);

    /// <summary>The sentences of a source.</summary>
    public static IEnumerable<SentenceRow> Sentences(Extraction extraction) =>
        extraction.Structure.Sentences.Select((sentence, index) => new SentenceRow(
            extraction.Source.Name, index + 1, sentence.Span.Start, sentence.Span.End, extraction.Source.Text[sentence.Span]));

    /// <summary>One diagnostic.</summary>
    public static DiagnosticRow Diagnostic(Diagnostic found) =>
        new(found.File, found.Position.Line, found.Position.Column, found.Severity, found.Code, found.Message);
}
