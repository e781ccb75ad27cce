using Analysis.Text;

namespace Analysis.Tables;

/// <summary>Reads back what <see cref="CsvExport"/> wrote, without loss.</summary>
public static class CsvImport
{
    /// <summary>The rows of a table.</summary>
    /// <exception cref="FormatException">The columns are not the table's, or a cell is no value of its column; the message tells line and column.</exception>
    public static IEnumerable<TRow> Read<TRow>(TextReader reader)
        where TRow : class
    {
        var columns = TableSchema<TRow>.Columns;
        var csv = new CsvReader(reader);
        var heading = csv.Read() ?? [];
        if (!heading.Select(cell => cell.Value).SequenceEqual(columns.Select(column => column.Name)))
        {
            throw new FormatException($"1:1: the columns must be {string.Join(',', columns.Select(column => column.Name))}.");
        }

        while (csv.Read() is { } cells)
        {
            if (cells.Count != columns.Count)
            {
                throw new FormatException(FormattableString.Invariant($"{cells[0].Position.Line}:1: {cells.Count} cells, {columns.Count} columns."));
            }

            yield return TableSchema<TRow>.Create([.. columns.Zip(cells, Value)]);
        }
    }

    private static object? Value(TableColumn column, CsvCell cell)
    {
        try
        {
            return column.Parse(cell.Value);
        }
        catch (Exception broken) when (broken is FormatException or OverflowException)
        {
            throw new FormatException(FormattableString.Invariant($"{cell.Position.Line}:{cell.Position.Column}: '{cell.Value}' is no value of column '{column.Name}'."), broken);
        }
    }
}
