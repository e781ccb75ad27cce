using Analysis.Tables;
using SpreadCheetah;

namespace Analysis.Exports;

/// <summary>Links inside a spreadsheet: from a row to its source, and to the sentence that it stands in.</summary>
internal sealed class SheetLinks
{
    // What a formula may hold of the words that it shows.
    private const int MostShown = 255;

    private readonly Dictionary<string, int> sources;
    private readonly Dictionary<string, (int[] Starts, int FirstRow)> sentences;

    public SheetLinks(IReadOnlyList<CorpusTable> tables)
    {
        sources = RowsOf<SourceRow>(tables).ToDictionary(row => row.Row.Source, row => row.Number, StringComparer.Ordinal);
        sentences = RowsOf<SentenceRow>(tables).GroupBy(row => row.Row.Source, StringComparer.Ordinal)
            .ToDictionary(rows => rows.Key, rows => (rows.Select(row => row.Row.Start).ToArray(), rows.First().Number), StringComparer.Ordinal);
    }

    /// <summary>The formula of a cell that leads somewhere; null for any other.</summary>
    public Formula? Of(CorpusTable table, TableColumn column, object row) => (column.Name, row) switch
    {
        (_, SourceRow) => null,
        ("source", SentenceRow sentence) => ToSource(sentence.Source),
        ("source", ITextRow found) => ToSource(found.Source),
        ("start", ITextRow found) => ToSentence(found),
        _ => null,
    };

    private static IEnumerable<(TRow Row, int Number)> RowsOf<TRow>(IEnumerable<CorpusTable> tables) =>
        tables.SelectMany(table => table.Rows.OfType<TRow>()).Select((row, index) => (row, index + 2));

    private Formula? ToSource(string source) =>
        source.Length <= MostShown && sources.TryGetValue(source, out var row) ? Link("sources", row, $"\"{SheetText.Of(source).Replace("\"", "\"\"", StringComparison.Ordinal)}\"") : null;

    private Formula? ToSentence(ITextRow found)
    {
        if (!sentences.TryGetValue(found.Source, out var inSource))
        {
            return null;
        }

        // The sentence that begins there, else the last that begins before.
        var at = Array.BinarySearch(inSource.Starts, found.Start);
        at = at < 0 ? ~at - 1 : at;
        return at < 0 ? null : Link("sentences", inSource.FirstRow + at, FormattableString.Invariant($"{found.Start}"));
    }

    private static Formula Link(string sheet, int row, string shown) => new(FormattableString.Invariant($"HYPERLINK(\"#{sheet}!A{row}\",{shown})"));
}
