using System.Globalization;
using Analysis.Diagnostics;
using Analysis.Sources;
using Analysis.Tables;
using Analysis.Text;
using Spectre.Console;
using Table = Spectre.Console.Table;

namespace Analysis.Cli.Commands;

/// <summary>
/// What the main job prints: each source with what became of it, the rows of each table, diagnostics by severity, and the files written.
/// </summary>
internal static class Summary
{
    // Nobody reads more on a screen.
    private const int MostSources = 1000;

    public static void Write(Corpus corpus)
    {
        var console = Output.People();
        console.Write(Sources(corpus));
        if (corpus.Sources.Count > MostSources)
        {
            console.WriteLine(FormattableString.Invariant(
                $"and {corpus.Sources.Count - MostSources:#,0} sources more: the table sources has all of them"));
        }

        console.WriteLine(Rows(corpus));
        console.WriteLine(Diagnostics(corpus));
    }

    public static void Written(string folder, IEnumerable<string> names) =>
        Output.People().WriteLine(VisibleText.Of($"Written to {folder}: {Files(names)}"));

    /// <summary>A cache that was not there before.</summary>
    public static void Kept(string cache) =>
        Output.People().WriteLine($"Kept in {VisibleText.Of(cache)}: what was read in each document, so that the next run is quick. It may be removed at any time; --no-cache keeps none.");

    /// <summary>What a form of the tables could not hold as it is: one line each.</summary>
    public static void Notes(IEnumerable<string> notes)
    {
        foreach (var note in notes)
        {
            Output.People().WriteLine(VisibleText.Of(note));
        }
    }

    // "sources.csv .jsonl": each table once, with its endings.
    private static string Files(IEnumerable<string> written) =>
        string.Join(", ", written
            .GroupBy(Path.GetFileNameWithoutExtension)
            .Select(files => files.Key + string.Join(' ', files.Select(Path.GetExtension))));

    private static Table Sources(Corpus corpus)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var heading in new[] { "source", "status", "published", "basis", "language" })
        {
            table.AddColumn(heading);
        }

        foreach (var heading in new[] { "dates", "actors", "figures", "statements" })
        {
            table.AddColumn(new Spectre.Console.TableColumn(heading).RightAligned());
        }

        var (dates, actors, figures, statements) =
            (BySource(corpus.Dates), BySource(corpus.Actors), BySource(corpus.Figures), BySource(corpus.Statements));
        foreach (var row in corpus.Sources.Take(MostSources))
        {
            table.AddRow(
                Cell(row.Source), Cell(Status(row)), Cell(row.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? ""),
                Cell(row.PublishedBasis.ToString().ToLowerInvariant()), Cell(row.Language),
                Count(dates, row), Count(actors, row), Count(figures, row), Count(statements, row));
        }

        return table;
    }

    private static string Status(SourceRow row) => row.Status switch
    {
        SourceStatus.Duplicate => $"copy of {row.DuplicateOf}",
        SourceStatus.OtherLanguage => "other language",
        _ => row.Status.ToString().ToLowerInvariant(),
    };

    private static Markup Cell(string words) => new(Markup.Escape(VisibleText.Of(words)));

    private static Dictionary<string, int> BySource(IEnumerable<ITextRow> rows) =>
        rows.CountBy(row => row.Source, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    private static Markup Count(Dictionary<string, int> rows, SourceRow source) =>
        Cell(rows.GetValueOrDefault(source.Source).ToString(CultureInfo.InvariantCulture));

    private static string Rows(Corpus corpus) => FormattableString.Invariant(
        $"Rows: {corpus.Figures.Count} figures, {corpus.Actors.Count} mentions of {corpus.ActorSummary.Count} actors, {corpus.Dates.Count} dates, {corpus.Statements.Count} statements, {corpus.Quantities.Count} quantities{Merged(corpus)}{Rejected(corpus)}");

    private static string Merged(Corpus corpus) => corpus.Copies.Count == 0 ? "" : FormattableString.Invariant(
        $"; what {corpus.Copies.Count} of the {corpus.Sources.Count} sources repeat as copies counts once");

    private static string Rejected(Corpus corpus) => corpus.Rejected.Count == 0 ? "" : FormattableString.Invariant(
        $"; {corpus.Rejected.Count} {(corpus.Rejected.Count == 1 ? "row that a person rejected is" : "rows that persons rejected are")} left out (table decisions)");

    private static string Diagnostics(Corpus corpus)
    {
        string Of(Severity severity, string one, string many)
        {
            var count = corpus.Diagnostics.Count(row => row.Severity == severity);
            return FormattableString.Invariant($"{count} {(count == 1 ? one : many)}");
        }

        return $"Diagnostics: {Of(Severity.Error, "error", "errors")}, {Of(Severity.Warning, "warning", "warnings")}, {Of(Severity.Info, "note", "notes")}";
    }
}
