using System.Text.Json;

namespace Analysis.Tables;

/// <summary>Reads back what <see cref="JsonLinesExport"/> wrote, without loss.</summary>
public static class JsonLinesImport
{
    /// <summary>The rows of a table.</summary>
    /// <exception cref="FormatException">A line is no row of the table; the message tells the line.</exception>
    public static IEnumerable<TRow> Read<TRow>(TextReader reader)
        where TRow : class
    {
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            yield return Row<TRow>(line, number);
        }
    }

    private static TRow Row<TRow>(string line, int number)
    {
        try
        {
            return JsonSerializer.Deserialize<TRow>(line, TableJson.Rows)!;
        }
        catch (JsonException broken)
        {
            throw new FormatException(
                FormattableString.Invariant($"{number}:{broken.BytePositionInLine + 1}: no row of the table."), broken);
        }
    }
}
