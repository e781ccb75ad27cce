using AngleSharp.Html.Dom;
using AngleSharp.Text;
using Analysis.Text;

namespace Analysis.Sources.Formats;

/// <summary>Tables of web pages as rows of text.</summary>
internal static class HtmlTable
{
    private const int MostColumns = 100;

    /// <summary>Caption and rows of a table of data; null for one that only lays out the page.</summary>
    public static string? Rows(IHtmlTableElement table)
    {
        if (table.QuerySelector("table") is not null)
        {
            return null;
        }

        var rows = new List<IReadOnlyList<string>>();
        var covered = new int[MostColumns];
        foreach (var row in table.Rows)
        {
            rows.Add(Cells(row, covered));
        }

        var width = rows.Count > 0 ? rows.Max(row => row.Count) : 0;
        var written = TableRows.Write([.. rows.Where(row => row.Any(cell => cell.Length > 0))
            .Select(row => row.Concat(Enumerable.Repeat("", width - row.Count)).ToArray())]);
        return written is null || table.Caption?.TextContent.CollapseAndStrip() is not { Length: > 0 } caption ? written
            : caption + "\n\n" + written;
    }

    // A cell that spans others leaves them empty, so that every cell stands below its heading.
    private static List<string> Cells(IHtmlTableRowElement row, int[] covered)
    {
        var cells = new List<string>();
        foreach (var cell in row.Cells)
        {
            AddCovered(cells, covered);
            var across = Math.Clamp(cell.ColumnSpan, 1, MostColumns - cells.Count);
            for (var i = 0; i < across && cells.Count < MostColumns; i++)
            {
                covered[cells.Count] = Math.Max(0, Math.Min(cell.RowSpan, 1000) - 1);
                cells.Add(i == 0 ? cell.TextContent.CollapseAndStrip() : "");
            }

            if (cells.Count >= MostColumns)
            {
                break;
            }
        }

        AddCovered(cells, covered);
        return cells;
    }

    private static void AddCovered(List<string> cells, int[] covered)
    {
        while (cells.Count < MostColumns && covered[cells.Count] > 0)
        {
            covered[cells.Count]--;
            cells.Add("");
        }
    }
}
