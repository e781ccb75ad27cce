using System.Text;
using Analysis.Baselines;
using Analysis.Review;
using Analysis.Tables;

namespace Analysis.Charting;

/// <summary>What the page's script draws and lists, as JSON.</summary>
/// <remarks>
/// A row is its cells, then source, start, end and id; none where names are masked, since no decision finds such a row again.
/// Marks of one row carry no label when the texts are there: the page puts it together from the row and the sentence in the text.
/// </remarks>
internal static class PageData
{
    /// <summary>Name of the table of what changed since an earlier run.</summary>
    public const string Changes = "changes";

    private static readonly string[] TablesByWeight =
        ["sources", "decisions", "disagreements", "figures", "copies", "statements", "dates", "actors", "diagnostics"];

    /// <summary>The data in parts; a browser reads a part when it is needed.</summary>
    public static IEnumerable<PagePart> Parts(
        IReadOnlyList<Chart> charts, IReadOnlyList<DiagnosticRow> diagnostics, Evidence evidence, ChangesSince? changes)
    {
        List<PageTable> tables =
        [
            .. charts.Select(chart => new PageTable(chart.Name, chart.Columns, chart.Rows.Length,
                chart.Rows.Select(row => new ChartRow(row.Cells, row.Source, row.Start, row.End, "", evidence.IsMasked ? "" : row.Id)))),
            .. changes is null ? [] : new[] { Changed(changes) },
            Sources(evidence),
            Diagnostics(diagnostics),
        ];
        // A chart saved by itself brings no texts.
        var hasTexts = evidence.Texts.Count > 0;
        var drawn = charts.AsParallel().AsOrdered().Select(chart => PageChart.Of(chart, hasTexts)).ToList();
        yield return PagePart.Of("charts", drawn.Select(chart => chart.About).ToList());
        yield return PagePart.Of("tables", tables.ToDictionary(table => table.Name, table => new
        {
            columns = table.Columns.Select(column => new { name = column.Name, kind = ClaimWords.Words(column.Kind.ToString()) }),
            size = table.Size
        }, StringComparer.Ordinal));
        yield return PagePart.Of("decide", Decidable());
        foreach (var part in PageTexts.Of(evidence))
        {
            yield return part;
        }

        foreach (var table in tables)
        {
            yield return new PagePart($"rows-{table.Name}", table.Write) { IsLarge = true };
        }

        foreach (var (name, svg) in drawn.SelectMany(chart => chart.Drawings))
        {
            // Words in it are escaped as XML, so nothing of the corpus can end the part.
            yield return new PagePart($"drawing-{name}", stream => stream.Write(Encoding.UTF8.GetBytes(svg)));
        }
    }

    private static PageTable Sources(Evidence evidence) => new(
        "sources",
        [new("Source"), new("Title"), new("Publisher"), new("Published", ChartColumnKind.Day), new("Date from"), new("Language"),
            new("Status"), new("Copy of"), new("Rests on"), new("Characters", ChartColumnKind.Number),
            new("Sentences", ChartColumnKind.Number)],
        evidence.Sources.Count(),
        evidence.Sources.Select(row => new ChartRow(
            [row.Source, row.Title, row.Publisher, row.Published is { } day ? TimeScale.Iso(day) : "unknown",
                ClaimWords.Words(row.PublishedBasis.ToString()), row.Language,
                ClaimWords.Words(row.Status.ToString()), row.DuplicateOf, row.RestsOn, FormattableString.Invariant($"{row.Characters}"),
                FormattableString.Invariant($"{row.Sentences}")],
            row.Source, 0, 0, "")));

    private static PageTable Diagnostics(IReadOnlyList<DiagnosticRow> diagnostics) => new(
        "diagnostics",
        [new("Place"), new("Severity"), new("Code"), new("Message")],
        diagnostics.Count,
        diagnostics.Select(row => new ChartRow(
            [FormattableString.Invariant($"{row.File}:{row.Line}:{row.Column}"), ClaimWords.Words(row.Severity.ToString()), row.Code,
                row.Message], "", 0, 0, "")));

    // What a source says as a whole comes first, mentions last. What is gone stood in a text that is no longer there.
    private static PageTable Changed(ChangesSince changes) => new(
        Changes,
        [new("Row"), new("Change", ChartColumnKind.Choice), new("Table", ChartColumnKind.Choice), new("Words"), new("Before"),
            new("Changed by", ChartColumnKind.Choice), new("To review"), new("Source")],
        changes.Rows.Count,
        changes.Rows.OrderBy(row => Array.IndexOf(TablesByWeight, row.Table)).Select(row => new ChartRow(
            [row.What.Length > 0 ? row.What : row.Source, ClaimWords.Words(row.Change.ToString()), row.Table, row.Quote, row.Was, row.Cause,
                row.Table == "diagnostics" ? "" : row.Review, row.Source],
            row.Change == Change.Gone ? "" : row.Source, row.Start, row.End, "")));

    // How review.csv and its cells are written: what the library reads, and no list of the page's own.
    private static object Decidable() => new
    {
        columns = Decisions.Columns,
        marks = CsvMarks.Pattern,
        tables = Decisions.Tables.ToDictionary(table => table.Letter.ToString(), table => new
        {
            name = table.Name,
            fields = table.Fields.Select(field => new { name = field.Name,
                words = field.Type.IsEnum ? Enum.GetValues(field.Type).Cast<object>().Select(field.Format).ToArray() : [] }),
        }, StringComparer.Ordinal),
    };
}
