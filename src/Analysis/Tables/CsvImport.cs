using System.Text;
using Analysis.Text;

namespace Analysis.Tables;

/// <summary>Reads back what <see cref="CsvExport"/> wrote, without loss.</summary>
public static class CsvImport
{
    /// <summary>
    /// The rows of a file. One that begins with a byte order mark was written for spreadsheets, and the marks of its cells are taken away.
    /// </summary>
    /// <param name="path">Path of the file.</param>
    /// <exception cref="FormatException">As <see cref="Read{TRow}(TextReader, CsvForm)"/>.</exception>
    public static IReadOnlyList<TRow> ReadFile<TRow>(string path)
        where TRow : class
    {
        var bytes = File.ReadAllBytes(path);
        var form = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? CsvForm.Spreadsheet : CsvForm.Plain;
        using var reader = new StreamReader(new MemoryStream(bytes), Encoding.UTF8);
        return [.. Read<TRow>(reader, form)];
    }

    /// <summary>The rows of a table.</summary>
    /// <param name="reader">The words, without a byte order mark.</param>
    /// <param name="form">For whom they were written.</param>
    /// <exception cref="FormatException">
    /// The columns are not the table's, or a cell is no value of its column; the message tells line and column.
    /// </exception>
    public static IEnumerable<TRow> Read<TRow>(TextReader reader, CsvForm form = CsvForm.Plain)
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
                throw new FormatException(
                    FormattableString.Invariant($"{cells[0].Position.Line}:1: {cells.Count} cells, {columns.Count} columns."));
            }

            yield return TableSchema<TRow>.Create([.. columns.Zip(cells, (column, cell) => Value(column, cell, form))]);
        }
    }

    private static object? Value(TableColumn column, CsvCell cell, CsvForm form)
    {
        try
        {
            return column.Parse(form == CsvForm.Spreadsheet && CsvExport.IsText(column) ? CsvMarks.Unmarked(cell.Value) : cell.Value);
        }
        catch (Exception broken) when (broken is FormatException or OverflowException)
        {
            throw new FormatException(FormattableString.Invariant(
                $"{cell.Position.Line}:{cell.Position.Column}: '{cell.Value}' is no value of column '{column.Name}'."), broken);
        }
    }
}
