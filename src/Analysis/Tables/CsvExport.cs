using System.Buffers;

namespace Analysis.Tables;

/// <summary>Writes a table as RFC 4180 says, but with LF: first the column names, then a line a row. The same rows give the same bytes.</summary>
public static class CsvExport
{
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(",\"\r\n");

    /// <summary>Writes rows.</summary>
    public static void Write<TRow>(IEnumerable<TRow> rows, TextWriter writer)
        where TRow : class
    {
        var columns = TableSchema<TRow>.Columns;
        WriteLine(columns.Select(column => column.Name), writer);
        foreach (var row in rows)
        {
            WriteLine(columns.Select(column => column.Format(column.Value(row))), writer);
        }
    }

    private static void WriteLine(IEnumerable<string> cells, TextWriter writer)
    {
        writer.Write(string.Join(',', cells.Select(Quoted)));
        writer.Write('\n');
    }

    private static string Quoted(string cell) =>
        cell.AsSpan().ContainsAny(NeedQuotes) ? "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : cell;
}
