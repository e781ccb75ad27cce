using Analysis.Tables;

namespace Analysis.Review;

/// <summary>The tables whose rows can be decided on: the letter of their ids, and the columns a person may correct.</summary>
internal static class DecidableTables
{
    private static readonly (string Name, char Letter, IReadOnlyList<TableColumn> Columns)[] All =
    [
        ("figures", RowId.OfFigures, TableSchema<FigureRow>.Columns),
        ("actors", RowId.OfActors, TableSchema<ActorRow>.Columns),
        ("dates", RowId.OfDates, TableSchema<DateRow>.Columns),
        ("statements", RowId.OfStatements, TableSchema<StatementRow>.Columns),
        ("quantities", RowId.OfQuantities, TableSchema<QuantityRow>.Columns),
    ];

    // What the text says, and where, is nobody's to change; nor is who decided.
    private static readonly string[] Fixed = ["source", "id", "start", "end", "quote", "rule", "decision", "decidedBy", "changed"];

    /// <summary>The names of the tables.</summary>
    public static IEnumerable<string> Names => All.Select(table => table.Name);

    /// <summary>The letter of a table's ids; null for another table.</summary>
    public static char? LetterOf(string table) => All.Where(one => one.Name == table).Select(one => (char?)one.Letter).FirstOrDefault();

    /// <summary>The table of an id's letter; empty when there is none.</summary>
    public static string NameOf(char letter) => All.Where(one => one.Letter == letter).Select(one => one.Name).FirstOrDefault() ?? "";

    /// <summary>The columns of a table that can be corrected.</summary>
    public static IEnumerable<TableColumn> FieldsOf(string table) =>
        All.Where(one => one.Name == table).SelectMany(one => one.Columns)
            .Where(column => !Fixed.Contains(column.Name) && column.Type != typeof(int));
}
