namespace Analysis.Text;

/// <summary>Rows of tables in text: one a line, the cells parted by bars, as in Markdown.</summary>
public static class TableRows
{
    /// <summary>What parts two cells.</summary>
    public const string Bar = "|";

    private const int LongestCell = 80;

    /// <summary>
    /// A table of data as lines of text; null for one that only lays out a page: one row or column, no number in a cell of its own, or a
    /// cell with a long text or a bar in it.
    /// </summary>
    public static string? Write(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        if (rows.Count < 2 || !rows.All(row => row.Count > 1) || !rows.Any(row => row.Skip(1).Any(IsNumber))
            || rows.Any(row => row.Any(IsNoCell)))
        {
            return null;
        }

        // An empty cell at an edge shows only between bars.
        var isFramed = rows.Any(row => row[0].Length == 0 || row[^1].Length == 0);
        var lines = rows.Select(row => string.Join(" | ", row));
        return string.Join('\n', isFramed ? lines.Select(line => $"| {line} |") : lines);
    }

    private static bool IsNoCell(string cell) => cell.Length > LongestCell || cell.Contains(Bar, StringComparison.Ordinal);

    private static bool IsNumber(string cell) => cell.Length > 0 && char.IsDigit(cell[0]) && !cell.Any(char.IsLetter);

    /// <summary>How many cells a line has; 0 when it is no row.</summary>
    internal static int CellsOf(ReadOnlySpan<char> line)
    {
        var inner = line.Trim();
        var bars = inner.Count('|');
        return bars == 0 ? 0 : bars + 1 - (inner[0] == '|' ? 1 : 0) - (inner.Length > 1 && inner[^1] == '|' ? 1 : 0);
    }
}
