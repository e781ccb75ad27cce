using System.Globalization;
using System.Text;
using Analysis.Notebooks.Html;

namespace Analysis.Notebooks.Tables;

/// <summary>How one kind of row is shown as a table: which columns, under which name.</summary>
/// <remarks>The first page stands open, the others unfold by a click, without any script.</remarks>
internal sealed class TableView<TRow>(string one, string many, params Column<TRow>[] columns)
{
    private const int FirstPage = 10;
    private const int Page = 50;
    private const int Most = 500;

    /// <summary>The rows as a whole output.</summary>
    public string Html(IEnumerable<TRow> rows) => HtmlText.Output(Table(rows));

    /// <summary>The rows, to stand inside an output.</summary>
    public string Table(IEnumerable<TRow> rows)
    {
        var all = rows.ToList();
        var passages = Passages.OfOpened();
        var html = new StringBuilder().Append("<p>").Append(Count(all.Count)).Append("</p>");
        if (all.Count > 0)
        {
            Append(html, all.Take(FirstPage), passages);
        }

        for (var first = FirstPage; first < Math.Min(all.Count, Most); first += Page)
        {
            var last = Math.Min(Math.Min(first + Page, Most), all.Count);
            html.Append(CultureInfo.InvariantCulture, $"<details><summary>Rows {first + 1} to {last}</summary>");
            Append(html, all.Take(first..last), passages);
            html.Append("</details>");
        }

        return html.Append(Rest(all.Count) is { Length: > 0 } rest ? $"<p class=\"none\">{rest}</p>" : "").ToString();
    }

    /// <summary>The first rows as lines of text.</summary>
    public string Text(IEnumerable<TRow> rows)
    {
        var all = rows.ToList();
        var passages = Passages.OfOpened();
        var lines = all.Take(FirstPage).Select(row => string.Join(" | ", columns.Select(column => column.Cell(row, passages).Plain.ReplaceLineEndings(" "))));
        return string.Join('\n', lines.Prepend(Count(all.Count)));
    }

    private void Append(StringBuilder html, IEnumerable<TRow> rows, Passages passages)
    {
        var lines = rows.Select(row => columns.Select(column => column.Cell(row, passages)).ToList()).ToList();
        html.Append("<table><thead><tr>");
        foreach (var (column, cell) in columns.Zip(lines[0]))
        {
            html.Append("<th scope=\"col\"").Append(cell.Class == "number" ? " class=\"number\"" : "").Append('>').Append(HtmlText.Escape(column.Heading)).Append("</th>");
        }

        html.Append("</tr></thead><tbody>");
        foreach (var line in lines)
        {
            html.Append("<tr>");
            foreach (var cell in line)
            {
                html.Append(cell.Class.Length > 0 ? $"<td class=\"{cell.Class}\">" : "<td>").Append(cell.Html).Append("</td>");
            }

            html.Append("</tr>\n");
        }

        html.Append("</tbody></table>");
    }

    private string Count(int count) => count == 0 ? $"No {many}." : string.Create(CultureInfo.InvariantCulture, $"{count:#,0} {(count == 1 ? one : many)}");

    private static string Rest(int count) => count <= Most ? "" : string.Create(
        CultureInfo.InvariantCulture, $"And {count - Most:#,0} more: narrow them with Where(...), or save them all with corpus.Save(folder).");
}
