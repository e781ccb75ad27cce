using System.Text.Json;
using Analysis.Baselines;
using Analysis.Review;
using Analysis.Tables;

namespace Analysis.Charting;

/// <summary>What the page's script draws and lists, as JSON.</summary>
/// <remarks>
/// Tables share one list of words and hold their places in it, since thousands of rows name the same few sources and actors. A row is its
/// cells, then source, start, end and id; none where names are masked, since no decision finds such a row again. Marks of one row carry no label when the texts are there: the page puts it together from the row and the sentence in the text.
/// </remarks>
internal static class PageData
{
    /// <summary>Name of the table of what changed since an earlier run.</summary>
    public const string Changes = "changes";

    private static readonly JsonSerializerOptions Options = new(Plot.Json) { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    private static readonly string[] TablesByWeight = ["sources", "decisions", "disagreements", "figures", "copies", "statements", "dates", "actors", "diagnostics"];

    /// <summary>The data in parts, by their names; a browser reads a part when it is needed. Drawings are SVG, everything else is JSON.</summary>
    public static IEnumerable<(string Name, string Text)> Parts(IReadOnlyList<Chart> charts, IReadOnlyList<DiagnosticRow> diagnostics, Evidence evidence, ChangesSince? changes)
    {
        var words = new WordList();
        var tables = charts.ToDictionary(
            chart => chart.Name, chart => Table(words, chart.Columns, chart.Rows.Select(row => (row.Cells.AsEnumerable(), row.Source, row.Start, row.End, evidence.IsMasked ? "" : row.Id))), StringComparer.Ordinal);
        if (changes is not null)
        {
            tables[Changes] = Changed(words, changes);
        }

        tables["sources"] = Sources(words, evidence);
        tables["diagnostics"] = Diagnostics(words, diagnostics);
        // A chart saved by itself brings no texts.
        var hasTexts = evidence.Texts.Count > 0;
        var drawn = charts.Select(chart => PageChart.Of(chart, hasTexts)).ToList();
        yield return ("charts", Json(drawn.Select(chart => chart.About)));
        yield return ("tables", Json(tables.ToDictionary(table => table.Key, table => new { table.Value.Columns, size = table.Value.Rows.Count }, StringComparer.Ordinal)));
        yield return ("decide", Json(Decidable()));
        yield return ("words", Json(words.All));
        yield return ("texts", Json(Texts(evidence)));
        foreach (var (name, table) in tables)
        {
            yield return ($"rows-{name}", Json(table.Rows));
        }

        foreach (var (name, svg) in drawn.SelectMany(chart => chart.Drawings))
        {
            // Words in it are escaped as XML, so nothing of the corpus can end the part.
            yield return ($"drawing-{name}", svg);
        }
    }

    private static string Json(object value) => JsonSerializer.Serialize(value, Options);

    private static (IEnumerable<object> Columns, List<List<int>> Rows) Table(WordList words, IEnumerable<ChartColumn> columns, IEnumerable<(IEnumerable<string> Cells, string Source, int Start, int End, string Id)> rows) => (
        columns.Select(column => new { name = column.Name, kind = ClaimWords.Words(column.Kind.ToString()) }).ToList(),
        [.. rows.Select(row => row.Cells.Append(row.Source).Select(words.Place).Append(row.Start).Append(row.End).Append(words.Place(row.Id)).ToList())]);

    private static (IEnumerable<object> Columns, List<List<int>> Rows) Sources(WordList words, Evidence evidence) => Table(
        words,
        [new("Source"), new("Title"), new("Publisher"), new("Published", ChartColumnKind.Day), new("Date from"), new("Language"), new("Status"), new("Copy of"), new("Rests on"), new("Characters", ChartColumnKind.Number), new("Sentences", ChartColumnKind.Number)],
        evidence.Sources.Select(row => (
            (IEnumerable<string>)[row.Source, row.Title, row.Publisher, row.Published is { } day ? TimeScale.Iso(day) : "unknown", ClaimWords.Words(row.PublishedBasis.ToString()), row.Language,
                ClaimWords.Words(row.Status.ToString()), row.DuplicateOf, row.RestsOn, FormattableString.Invariant($"{row.Characters}"), FormattableString.Invariant($"{row.Sentences}")],
            row.Source, 0, 0, "")));

    private static (IEnumerable<object> Columns, List<List<int>> Rows) Diagnostics(WordList words, IReadOnlyList<DiagnosticRow> diagnostics) => Table(
        words,
        [new("Place"), new("Severity"), new("Code"), new("Message")],
        diagnostics.Select(row => (
            (IEnumerable<string>)[FormattableString.Invariant($"{row.File}:{row.Line}:{row.Column}"), ClaimWords.Words(row.Severity.ToString()), row.Code, row.Message], "", 0, 0, "")));

    // What a source says as a whole comes first, mentions last. What is gone stood in a text that is no longer there.
    private static (IEnumerable<object> Columns, List<List<int>> Rows) Changed(WordList words, ChangesSince changes) => Table(
        words,
        [new("Row"), new("Change", ChartColumnKind.Choice), new("Table", ChartColumnKind.Choice), new("Words"), new("Before"), new("Changed by", ChartColumnKind.Choice), new("To review"), new("Source")],
        changes.Rows.OrderBy(row => Array.IndexOf(TablesByWeight, row.Table)).Select(row => (
            (IEnumerable<string>)[row.What.Length > 0 ? row.What : row.Source, ClaimWords.Words(row.Change.ToString()), row.Table, row.Quote, row.Was, row.Cause, row.Table == "diagnostics" ? "" : row.Review, row.Source],
            row.Change == Change.Gone ? "" : row.Source, row.Start, row.End, "")));

    // How review.csv and its cells are written: what the library reads, and no list of the page's own.
    private static object Decidable() => new
    {
        columns = Decisions.Columns,
        marks = CsvMarks.Pattern,
        tables = Decisions.Tables.ToDictionary(table => table.Letter.ToString(), table => new
        {
            name = table.Name,
            fields = table.Fields.Select(field => new { name = field.Name, words = field.Type.IsEnum ? Enum.GetValues(field.Type).Cast<object>().Select(field.Format).ToArray() : [] }),
        }, StringComparer.Ordinal),
    };

    private static object Texts(Evidence evidence) => evidence.Texts.OrderBy(pair => pair.Key, StringComparer.Ordinal).ToDictionary(
        pair => pair.Key,
        pair => new
        {
            label = evidence.Label(pair.Key), title = evidence.Source(pair.Key)?.Title ?? "", day = evidence.Source(pair.Key)?.Published is { } day ? ChartTheme.Format(day) : "",
            text = pair.Value.Source.Content, sentences = pair.Value.Sentences.SelectMany(sentence => new[] { sentence.Span.Start, sentence.Span.End }),
        });

    /// <summary>Every string once, in the order of first use.</summary>
    private sealed class WordList
    {
        private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);

        public IEnumerable<string> All => places.OrderBy(pair => pair.Value).Select(pair => pair.Key);

        public int Place(string words)
        {
            if (!places.TryGetValue(words, out var place))
            {
                places[words] = place = places.Count;
            }

            return place;
        }
    }
}
