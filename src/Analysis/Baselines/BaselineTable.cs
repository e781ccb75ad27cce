using Analysis.Review;
using Analysis.Tables;

namespace Analysis.Baselines;

/// <summary>A table as a baseline holds it: its columns by name, those of the program that wrote it.</summary>
internal sealed class BaselineTable
{
    private readonly Dictionary<string, int> places;
    private readonly IReadOnlyList<TableColumn> typed;

    private BaselineTable(string name, IReadOnlyList<string> columns, IReadOnlyList<TableColumn> typed)
    {
        (Name, Columns, this.typed) = (name, columns, typed);
        places = columns.Index().ToDictionary(column => column.Item, column => column.Index, StringComparer.Ordinal);
    }

    public static BaselineTable Sources { get; } = Of<SourceRow>("sources");

    public static BaselineTable Figures { get; } = Of<FigureRow>("figures");

    public static BaselineTable Statements { get; } = Of<StatementRow>("statements");

    public static BaselineTable Dates { get; } = Of<DateRow>("dates");

    public static BaselineTable Actors { get; } = Of<ActorRow>("actors");

    public static BaselineTable Disagreements { get; } = Of<DisagreementRow>("disagreements");

    public static BaselineTable Copies { get; } = Of<CopyRow>("copies");

    public static BaselineTable Decisions { get; } = Of<DecisionRow>("decisions");

    public static BaselineTable Diagnostics { get; } = Of<DiagnosticRow>("diagnostics");

    /// <summary>The tables of documents, then those of the whole corpus: the order in which changes are told.</summary>
    public static IReadOnlyList<BaselineTable> All { get; } =
        [Sources, Figures, Statements, Dates, Actors, Disagreements, Copies, Decisions, Diagnostics];

    public string Name { get; }

    public IReadOnlyList<string> Columns { get; }

    /// <summary>A table as another version of the program had it.</summary>
    public static BaselineTable Of(string name, IReadOnlyList<string> columns) => new(name, columns, []);

    /// <summary>Place of a column; null when the table has none of that name.</summary>
    public int? Place(string column) => places.TryGetValue(column, out var place) ? place : null;

    /// <summary>A row of the table as words.</summary>
    public BaselineRow Row(object row) => new(this, [.. typed.Select(column => column.Format(column.Value(row)))]);

    private static BaselineTable Of<TRow>(string name)
        where TRow : class =>
        new(name, [.. TableSchema<TRow>.Columns.Select(column => column.Name)], TableSchema<TRow>.Columns);
}
