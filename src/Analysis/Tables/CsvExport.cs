using System.Buffers;

namespace Analysis.Tables;

/// <summary>
/// Writes a table as RFC 4180 says, but with LF: first the column names, then a line a row. The same rows give the same bytes.
/// </summary>
public static class CsvExport
{
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(",\"\r\n");

    /// <summary>Writes rows as they are.</summary>
    public static void Write<TRow>(IReadOnlyList<TRow> rows, TextWriter writer)
        where TRow : class => Write(CorpusTable.Of("", rows), writer, CsvForm.Plain);

    /// <summary>Writes a table.</summary>
    public static void Write(CorpusTable table, TextWriter writer, CsvForm form)
    {
        WriteLine(table.Columns.Select(column => column.Name), writer);
        foreach (var row in table.Rows)
        {
            WriteLine(table.Columns.Select(column => Cell(column, row, form)), writer);
        }
    }

    /// <summary>How many cells of a table are marked for spreadsheets.</summary>
    public static int MarkedCells(CorpusTable table) =>
        table.Columns.Where(IsText)
            .Sum(column => table.Rows.Count(row => column.Value(row) is string text && CsvMarks.Marked(text).Length > text.Length));

    /// <summary>Whether cells of a column may need a mark: numbers, days and fixed words do not.</summary>
    internal static bool IsText(TableColumn column) => column.Type == typeof(string);

    private static string Cell(TableColumn column, object row, CsvForm form)
    {
        var words = column.Format(column.Value(row));
        return form == CsvForm.Spreadsheet && IsText(column) ? CsvMarks.Marked(words) : words;
    }

    private static void WriteLine(IEnumerable<string> cells, TextWriter writer)
    {
        var isFirst = true;
        foreach (var cell in cells)
        {
            if (!isFirst)
            {
                writer.Write(',');
            }

            writer.Write(Quoted(cell));
            isFirst = false;
        }

        writer.Write('\n');
    }

    /// <summary>A cell in quotation marks where it needs them.</summary>
    public static string Quoted(string cell) => Quoted(cell, ',');

    /// <summary>The same in a file whose cells something else than a comma may part.</summary>
    internal static string Quoted(string cell, char separator) =>
        cell.Contains(separator, StringComparison.Ordinal) || cell.AsSpan().ContainsAny(NeedQuotes)
            ? "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\""
            : cell;
}
