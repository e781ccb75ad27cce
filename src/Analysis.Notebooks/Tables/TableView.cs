using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Analysis.Notebooks.Html;

namespace Analysis.Notebooks.Tables;

/// <summary>How one kind of row is shown as a table: which columns, under which name.</summary>
/// <remarks>
/// The first rows stand open; all of them unfold in a box that scrolls, and are sorted by a click on a heading, without any script.
/// </remarks>
internal sealed class TableView<TRow>(string one, string many, params Column<TRow>[] columns)
{
    private const int First = 10;
    private const int Most = 500;

    /// <summary>The rows as a whole output.</summary>
    public string Html(IEnumerable<TRow> rows) => HtmlText.Output(Table(rows));

    /// <summary>The rows, to stand inside an output.</summary>
    public string Table(IEnumerable<TRow> rows)
    {
        var all = rows.ToList();
        return Table(all, all.Count);
    }

    /// <summary>The first rows of a table, to stand inside an output.</summary>
    /// <param name="all">The first rows.</param>
    /// <param name="total">How many there are in all.</param>
    public string Table(IReadOnlyList<TRow> all, int total)
    {
        var passages = Passages.OfOpened();
        var (headings, lines) = Filled([.. all.Take(Most)], passages);
        var count = Count(total);
        return lines.Count switch
        {
            0 => $"<p>{count}</p>",
            1 => $"<p>{count}</p>{Plain(headings, lines)}",
            <= First => $"<p>{count}</p>{Sortable(headings, lines)}",
            _ => $"<details class=\"all\"><summary>{count}: {Unfold(total)}</summary>{Sortable(headings, lines)}</details><div class=\"first\">{Plain(headings, lines.Take(First))}</div>{Rest(total)}",
        };
    }

    /// <summary>The first rows as lines of text.</summary>
    public string Text(IEnumerable<TRow> rows)
    {
        var all = rows.ToList();
        var passages = Passages.OfOpened();
        var lines = Filled([.. all.Take(First)], passages).Lines
            .Select(line => string.Join(" | ", line.Select(cell => cell.Plain.ReplaceLineEndings(" "))));
        return string.Join('\n', lines.Prepend(Count(all.Count)));
    }

    // The cells of rows, without the rare columns that are empty in all of them.
    private (List<string> Headings, List<List<Cell>> Lines) Filled(IReadOnlyList<TRow> rows, Passages passages)
    {
        var cells = columns.Select(column => (Column: column, Cells: rows.Select(row => column.Cell(row, passages)).ToList()))
            .Where(one => !one.Column.IsRare || one.Cells.Exists(cell => cell.Plain.Length > 0)).ToList();
        return ([.. cells.Select(one => one.Column.Heading)],
            [.. rows.Select((_, row) => cells.Select(one => one.Cells[row]).ToList())]);
    }

    private static string Plain(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<Cell>> lines) =>
        Markup(headings, lines.Select(line => ("", line)), heading => heading);

    // A row says where it stands in the order of each column; the style puts it there when the mark in that column's heading is set.
    private static string Sortable(IReadOnlyList<string> headings, IReadOnlyList<IReadOnlyList<Cell>> lines)
    {
        var places = Enumerable.Range(0, headings.Count).Select(column => RowOrder.Of(lines, column)).ToList();
        var ordered = lines.Select((line, row) => ($" style=\"{string.Concat(places.Select((place, column) => place[row] is { } at ? FormattableString.Invariant($"--{column + 1}:{at};") : ""))}\"", line)).ToList();
        // Marks of one name exclude each other all over a page, so each table needs its own: the same for the same rows.
        var name = Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(lines.SelectMany(line => line).Select(cell => cell.Html)))))[..12];
        return "<div class=\"box\"><label class=\"back\" hidden><input type=\"checkbox\"> backwards</label>"
            + Markup(headings, ordered, heading =>
                $"<label>{heading}<input type=\"radio\" name=\"{name}\" aria-label=\"sort by {heading}\" hidden></label>") + "</div>";
    }

    private static string Markup(
        IReadOnlyList<string> headings, IEnumerable<(string Attribute, IReadOnlyList<Cell> Cells)> rows, Func<string, string> mark)
    {
        var lines = rows.ToList();
        var html = new StringBuilder().Append("<table style=\"--columns:").Append(Widths(lines[0].Cells)).Append("\"><thead><tr>");
        foreach (var (heading, cell) in headings.Zip(lines[0].Cells))
        {
            html.Append("<th scope=\"col\"").Append(cell.Class == "number" ? " class=\"number\"" : "").Append('>')
                .Append(mark(HtmlText.Escape(heading))).Append("</th>");
        }

        html.Append("</tr></thead><tbody>");
        foreach (var (order, cells) in lines)
        {
            html.Append("<tr").Append(order).Append('>');
            foreach (var cell in cells)
            {
                html.Append(cell.Class.Length > 0 ? $"<td class=\"{cell.Class}\">" : "<td>").Append(cell.Html).Append("</td>");
            }

            html.Append("</tr>\n");
        }

        return html.Append("</tbody></table>").ToString();
    }

    // Sentences get what the others leave.
    private static string Widths(IReadOnlyList<Cell> cells)
    {
        var words = cells.Any(cell => cell.Class == "sentence") ? "fit-content(11em)" : "auto";
        return string.Join(' ', cells.Select(cell => cell.Class switch { "short"
            or "number" => "max-content", "sentence" => "minmax(16em,1fr)", "place" => "fit-content(20em)", _ => words }));
    }

    private string Count(int count) =>
        count == 0 ? $"No {many}." : string.Create(CultureInfo.InvariantCulture, $"{count:#,0} {(count == 1 ? one : many)}");

    private static string Unfold(int count) =>
        string.Create(CultureInfo.InvariantCulture,
            $"show {(count > Most ? $"the first {Most:#,0}" : "all")}, sort them by a click on a heading");

    private static string Rest(int count) => count <= Most ? "" : string.Create(
        CultureInfo.InvariantCulture, $"<p class=\"none\">{count - Most:#,0} more are not shown here, nor sorted: narrow them with Where(...), sort them with OrderBy(...), or save them all with corpus.Save(folder).</p>");
}
