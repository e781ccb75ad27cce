using System.Collections.Immutable;
using Analysis.Diagnostics;
using Analysis.Tables;

namespace Analysis.Review;

/// <summary>The tables of a corpus after the decisions of persons.</summary>
internal sealed record ReviewedTables(
    ReviewedTable<DateRow> Dates, ReviewedTable<ActorRow> Actors, ReviewedTable<FigureRow> Figures, ReviewedTable<StatementRow> Statements,
    ReviewedTable<QuantityRow> Quantities)
{
    /// <summary>Every decision, in the order of the file.</summary>
    public ImmutableArray<DecisionRow> Decisions { get; } =
        [.. Dates.Decisions.Concat(Actors.Decisions).Concat(Figures.Decisions).Concat(Statements.Decisions)
            .Concat(Quantities.Decisions).OrderBy(row => row.Line)];

    /// <summary>Every rejected row, table by table.</summary>
    public IReadOnlyList<IDecidableRow> Rejected { get; } =
        [.. Dates.Rejected, .. Actors.Rejected, .. Figures.Rejected, .. Statements.Rejected, .. Quantities.Rejected];

    /// <summary>What a person should look at.</summary>
    public IEnumerable<Diagnostic> Diagnostics =>
        [.. Dates.Diagnostics, .. Actors.Diagnostics, .. Figures.Diagnostics, .. Statements.Diagnostics, .. Quantities.Diagnostics];

    /// <summary>What the rules read in the sources, with the decisions applied.</summary>
    public static ReviewedTables Of(ReviewTable review, IReadOnlyList<Extraction> extractions) => new(
        ReviewedTable<DateRow>.Of(review, "dates", [.. extractions.SelectMany(TableBuilder.Dates)]),
        ReviewedTable<ActorRow>.Of(review, "actors", [.. extractions.SelectMany(TableBuilder.Actors)]),
        ReviewedTable<FigureRow>.Of(review, "figures", [.. extractions.SelectMany(TableBuilder.Figures)]),
        ReviewedTable<StatementRow>.Of(review, "statements", [.. extractions.SelectMany(TableBuilder.Statements)]),
        ReviewedTable<QuantityRow>.Of(review, "quantities", [.. extractions.SelectMany(TableBuilder.Quantities)]));
}
