using System.Text.Json;

namespace Analysis.Tables;

/// <summary>Writes a table as JSON lines: one object a row, LF behind each. The same rows give the same bytes.</summary>
public static class JsonLinesExport
{
    /// <summary>Writes rows.</summary>
    public static void Write(IEnumerable<object> rows, TextWriter writer)
    {
        foreach (var row in rows)
        {
            writer.Write(JsonSerializer.Serialize(row, row.GetType(), TableJson.Rows));
            writer.Write('\n');
        }
    }
}
