using Analysis.Baselines;
using Analysis.Tables;
using Analysis.Text;

namespace Analysis.Cli.Commands;

/// <summary>How changes are told on a terminal: in a sentence, then one line each.</summary>
internal sealed class ChangeLines(Corpus corpus)
{
    // Of a mention, a date and a statement the main job gives the number: nobody reads a thousand of them on a screen.
    private static readonly string[] Listed = ["sources", "figures", "disagreements", "copies", "decisions"];
    private const int Most = 200;

    private readonly Dictionary<string, SourceText> texts =
        corpus.Extractions
            .ToDictionary(extraction => extraction.Source.Name, extraction => extraction.Structure.Source, StringComparer.Ordinal);

    /// <summary>What the main job says: the sentence, and every source, figure, conflict, copy and decision that changed.</summary>
    public void WriteShort(ChangesSince changes, string folder)
    {
        Write(Sentence(changes));
        // A run that changes nothing need not tell the same list again.
        var rows = changes.IsUnchanged ? []
            : changes.Rows.Where(row => Listed.Contains(row.Table)).OrderBy(row => Array.IndexOf(Listed, row.Table)).ToList();
        foreach (var row in rows.Take(Most))
        {
            Write(Line(row));
        }

        if (rows.Count < changes.Rows.Count)
        {
            var left = changes.Rows.Count - Math.Min(rows.Count, Most);
            Write(FormattableString.Invariant($"{left} {(rows.Count == 0 ? left == 1 ? "change" : "changes" : left == 1 ? "change more" : "changes more")}: 'analysis changes --since {folder}' lists every one, and so does the page."));
        }
    }

    /// <summary>The sentence, and everything that changed.</summary>
    public void WriteAll(ChangesSince changes)
    {
        Write(Sentence(changes));
        foreach (var row in changes.Rows)
        {
            Write(Line(row));
        }
    }

    private static string Sentence(ChangesSince changes) =>
        !changes.IsUnchanged ? changes.Words
        : changes.IsCompared ? $"Nothing changed since the last run. {changes.Words}" : "Nothing changed since the last run.";

    // "  different figure b.txt:3:42 “35”: arrests: 35 people were arrested (asOf was 2020-11-05) [by tables]"
    private string Line(ChangeRow row) =>
        $"  {row.Change.ToString().ToLowerInvariant()} {One(row.Table)} {Place(row)}{(row.Quote.Length > 0 ? $" “{Spaced(row.Quote)}”" : "")}"
        + $"{(row.What.Length > 0 ? $": {Spaced(row.What)}" : "")}{(row.Was.Length > 0 ? $" ({Spaced(row.Was)})" : "")}{Cause(row)}{(row.Review.Length > 0 && row.Table != "diagnostics" ? $". To review: {Spaced(row.Review)}" : "")}";

    // What a document brings or takes along needs no word.
    private static string Cause(ChangeRow row) =>
        row.Cause.Length == 0 || (row.Cause == "documents" && row.Change is Change.New or Change.Gone) ? "" : $" [by {row.Cause}]";

    // What is gone stood in a text that is no longer there.
    private string Place(ChangeRow row)
    {
        if (row.Quote.Length == 0 || row.Change == Change.Gone || !texts.TryGetValue(row.Source, out var text)
            || row.End > text.Content.Length)
        {
            return row.Source;
        }

        var place = text.Lines[row.Start];
        return FormattableString.Invariant($"{row.Source}:{place.Line}:{place.Column}");
    }

    private static string One(string table) => table == "copies" ? "copy" : table.TrimEnd('s');

    private static string Spaced(string words) => words.ReplaceLineEndings(" ");

    // Each is one line, however long, for whoever searches them.
    private static void Write(string line) => Console.Out.WriteLine(VisibleText.Of(line));
}
