using Analysis.Tables;

namespace Analysis.Charting;

/// <summary>What rows are told apart by, in colours, lanes or columns: a column of their table.</summary>
public sealed record By
{
    private By(string column) => ColumnName = column;

    /// <summary>The document that a row comes from, by the name that charts give it.</summary>
    public static By Source { get; } = new("source");

    /// <summary>Who says it.</summary>
    public static By Speaker { get; } = new("speaker");

    /// <summary>Where, as the documents write it.</summary>
    public static By Place { get; } = new("place");

    /// <summary>What kind of thing it is; of a statement its act, of a date its type, of a document what became of it.</summary>
    public static By Kind { get; } = new("kind");

    /// <summary>The actor that a row mentions.</summary>
    public static By Actor { get; } = new("actor");

    /// <summary>Name of the column in CSV and JSON.</summary>
    public string ColumnName { get; }

    /// <summary>Any column of a table, by its name in CSV and JSON: "act", "measure", "certainty".</summary>
    /// <param name="name">The name; which ones there are depends on the rows and is told when they have no such column.</param>
    public static By Column(string name) => new(name);

    /// <summary>The name.</summary>
    public override string ToString() => ColumnName;

    /// <summary>How the value of a row is written on a chart; empty when the row has none.</summary>
    /// <exception cref="ArgumentException">The table has no such column.</exception>
    internal Func<object, string> Of(Type rows, Evidence evidence)
    {
        if (this == Source)
        {
            return row => row is ITextRow text ? evidence.Label(text.Source) : row is SourceRow source ? evidence.Label(source.Source) : "";
        }

        var column = ColumnOf(rows);
        return row => column.Value(row) switch
        {
            null => "",
            string text =>
                column.Name is "kind" or "act" ? ClaimWords.Words(text) : string.Join(" > ", text.Split(" > ").Select(evidence.Shown)),
            DateOnly day => ChartTheme.Format(day),
            decimal number => ChartTheme.Format(number),
            // The types of dates are in capitals.
            var value when column.Format(value) is var words =>
                words.Any(char.IsAsciiLetterLower) ? ClaimWords.Words(words) : words.ToLowerInvariant(),
            _ => "",
        };
    }

    /// <summary>The column of a table that is meant.</summary>
    /// <exception cref="ArgumentException">The table has no such column.</exception>
    internal TableColumn ColumnOf(Type rows)
    {
        var columns = Columns(rows);
        return columns.FirstOrDefault(one => one.Name == ColumnName)
            ?? (this == Kind ? columns.FirstOrDefault(one => one.Name is "act" or "type" or "status" or "severity") : null)
            ?? throw new ArgumentException(
                $"Rows of {rows.Name} have no column '{ColumnName}'. These are: {string.Join(", ", columns.Select(one => one.Name))}.");
    }

    /// <summary>The columns of the table that rows of a type make.</summary>
    internal static IReadOnlyList<TableColumn> Columns(Type rows) =>
        (IReadOnlyList<TableColumn>)typeof(TableSchema<>).MakeGenericType(rows)
            .GetProperty(nameof(TableSchema<FigureRow>.Columns))!.GetValue(null)!;
}
