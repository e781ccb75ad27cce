using System.Globalization;
using System.Text;
using System.Xml;
using Analysis.Text;

namespace Analysis.Sources.Formats;

/// <summary>
/// Holds the cells of a Word table until it ends, and then writes it as rows of text, or cell by cell where it only lays out the page.
/// </summary>
internal sealed class DocxTable
{
    private const int MostColumns = 100;
    private const int MostCells = 1_000_000;

    private readonly List<List<string>> rows = [];
    private readonly StringBuilder paragraphs = new();
    private readonly StringBuilder cell = new();
    private int depth;
    private int across = 1;
    private bool isNested;

    /// <summary>Keeps a paragraph that stands in a table; false when none is open.</summary>
    public bool Hold(string paragraph)
    {
        if (depth == 0)
        {
            return false;
        }

        paragraphs.Append(paragraph);
        cell.Append(paragraph);
        return true;
    }

    /// <summary>Takes an element of a table, and gives the table's text where it ends; else nothing.</summary>
    public string Take(XmlReader reader)
    {
        var isEnd = reader.NodeType == XmlNodeType.EndElement;
        switch (reader.LocalName)
        {
            case "tbl" when !isEnd && !reader.IsEmptyElement:
                isNested |= depth++ > 0;
                break;
            case "tbl" when isEnd && --depth == 0:
                return End();
            case "tr" when !isEnd && depth == 1:
                rows.Add([]);
                break;
            case "gridSpan" when int.TryParse(reader.GetAttribute("val", reader.NamespaceURI), NumberStyles.None,
                CultureInfo.InvariantCulture, out var columns):
                across = Math.Clamp(columns, 1, MostColumns);
                break;
            case "tc" when isEnd && depth == 1 && rows.Count > 0:
                rows[^1].Add(string.Join(' ', cell.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
                rows[^1].AddRange(Enumerable.Repeat("", rows[^1].Count > MostColumns ? 0 : across - 1));
                across = 1;
                cell.Clear();
                break;
        }

        return "";
    }

    private string End()
    {
        var width = rows.Count > 0 ? rows.Max(row => row.Count) : 0;
        var written = isNested || width > MostColumns || (long)width * rows.Count > MostCells ? null
            : TableRows.Write([.. rows.Where(row => row.Exists(words => words.Length > 0))
                .Select(row => row.Concat(Enumerable.Repeat("", width - row.Count)).ToArray())]);
        var text = written is null ? paragraphs.ToString() : written + "\n\n";
        rows.Clear();
        paragraphs.Clear();
        cell.Clear();
        isNested = false;
        return text;
    }
}
