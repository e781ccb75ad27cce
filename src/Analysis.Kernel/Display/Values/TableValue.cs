using System.Net;
using System.Text;
using Microsoft.DotNet.Interactive.Formatting;

namespace Analysis.Kernel.Display.Values;

/// <summary>A table of some library: the first rows and columns of it, and how many there are.</summary>
/// <param name="Columns">Names of the columns.</param>
/// <param name="Rows">The rows, read only as far as they are shown.</param>
/// <param name="RowCount">How many rows there are.</param>
internal sealed record TableValue(IReadOnlyList<string> Columns, IEnumerable<IReadOnlyList<object?>> Rows, long RowCount)
{
    private const int MostColumns = 50;

    /// <summary>Makes this how a type of another library shows, as HTML and as text.</summary>
    public static void Register(Type type, Func<object, TableValue> read)
    {
        Formatter.Register(type, (value, writer) => writer.Write(read(value).Html()), HtmlFormatter.MimeType);
        Formatter.Register(type, (value, writer) => writer.Write(read(value).Text()), PlainTextFormatter.MimeType);
        Formatter.SetPreferredMimeTypesFor(type, HtmlFormatter.MimeType, PlainTextFormatter.MimeType);
    }

    private int Width => Math.Min(Columns.Count, MostColumns);

    private string Rest => string.Join("; ", new[]
    {
        RowCount > Formatter.ListExpansionLimit ? $"... and {RowCount - Formatter.ListExpansionLimit} more rows" : "",
        Columns.Count > Width ? $"... and {Columns.Count - Width} more columns" : "",
    }.Where(words => words.Length > 0));

    private string Html()
    {
        var html = new StringBuilder("<table><thead><tr>");
        foreach (var column in Columns.Take(Width))
            html.Append("<th>").Append(WebUtility.HtmlEncode(column)).Append("</th>");
        html.Append("</tr></thead><tbody>");
        foreach (var row in Rows.Take(Formatter.ListExpansionLimit))
        {
            html.Append("<tr>");
            foreach (var cell in row.Take(Width))
                html.Append(IsNumber(cell) ? "<td style=\"text-align:right\">" : "<td>")
                    .Append(WebUtility.HtmlEncode(TableText.Cut(cell))).Append("</td>");
            html.Append("</tr>");
        }

        html.Append("</tbody></table>");
        return Rest.Length > 0 ? html.Append("<p>").Append(Rest).Append("</p>").ToString() : html.ToString();
    }

    private string Text()
    {
        var text = TableText.Of([Columns.Take(Width),
            .. Rows.Take(Formatter.ListExpansionLimit).Select(row => row.Take(Width).Select(TableText.Cut))]);
        return Rest.Length > 0 ? $"{text}\n{Rest}" : text;
    }

    private static bool IsNumber(object? value) =>
        value is sbyte or byte or short or ushort or int or uint or long or ulong or float or double or decimal;
}
