using System.Text.Json;

namespace Analysis.Tables;

/// <summary>Writes a table as JSON lines: one object a row, LF behind each. The same rows give the same bytes.</summary>
public static class JsonLinesExport
{
    /// <summary>Writes rows.</summary>
    public static void Write<TRow>(IEnumerable<TRow> rows, TextWriter writer)
        where TRow : class
    {
        foreach (var row in rows)
        {
            writer.Write(JsonSerializer.Serialize(row, TableJson.Rows));
            writer.Write('\n');
        }
    }
}
