using System.Collections.Immutable;
using Analysis.Sources;
using Analysis.Tables;

namespace Analysis.Charting;

/// <summary>What the corpus covers: every file on its day of publication, in its publisher's lane, with what became of it.</summary>
internal static class CoverageChart
{
    private const int Publishers = 20;
    private const string Unknown = "publisher not known";

    private static readonly ImmutableArray<ChartColumn> Columns =
        [new("Source"), new("Title"), new("Publisher", ChartColumnKind.Choice), new("Published", ChartColumnKind.Day), new("Date from"), new("Status", ChartColumnKind.Choice), new("Copy of"), new("Rests on"), new("Characters", ChartColumnKind.Number)];

    public static Chart Of(IEnumerable<SourceRow> sources, Evidence evidence)
    {
        var rows = sources.OrderBy(row => row.Source, StringComparer.Ordinal).ToList();
        var (series, legend) = Series.Assign(rows.Select(Status), "other");
        var marks = rows.Select((row, i) => (Row: row, Mark: new TimePlot.Dated(i, row.Published is { } day ? (day, day) : null, series[Status(row)], Say(row, evidence)))).ToList();
        var lanes = marks.GroupBy(mark => Publisher(mark.Row), StringComparer.Ordinal)
            .OrderBy(group => group.Key == Unknown).ThenByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (Label: group.Key, Marks: group.Select(mark => mark.Mark).ToList())).ToList();
        var known = lanes.Where(lane => lane.Label != Unknown).ToList();
        var shown = known.Take(Publishers).ToList();
        if (known.Count > Publishers)
        {
            shown.Add(($"{known.Count - Publishers} other publishers", [.. known.Skip(Publishers).SelectMany(lane => lane.Marks)]));
        }

        shown.AddRange(lanes.Skip(known.Count));

        return new Chart(width => TimePlot.Draw(width, [.. shown.Select(lane => (lane.Label, (IReadOnlyList<TimePlot.Dated>)lane.Marks))], legend, "No source"))
        {
            Name = "coverage",
            Title = "Coverage: the sources and their days",
            SourceLine = SourceNotes.Line(rows.Select(row => row.Source), evidence),
            AsOf = rows.Select(row => row.Published).Max(),
            Convention = "One mark a file of the corpus, on its day of publication; files without one stand in the tray at the right. Every file is shown.",
            Description = Describe(rows, known.Count),
            Columns = Columns,
            Rows = [.. rows.Select(row => new ChartRow(
                [
                    row.Source, row.Title, row.Publisher, row.Published is { } day ? DateScale.Iso(day) : "unknown", ClaimWords.Words(row.PublishedBasis.ToString()), Status(row), row.DuplicateOf,
                    row.RestsOn, FormattableString.Invariant($"{row.Characters}"),
                ],
                row.Source, 0, 0, ""))],
        };
    }

    private static string Publisher(SourceRow row) => row.Publisher.Length > 0 ? row.Publisher : Unknown;

    private static string Status(SourceRow row) => row.Status == SourceStatus.Duplicate ? "copy" : ClaimWords.Words(row.Status.ToString());

    private static string Say(SourceRow row, Evidence evidence)
    {
        var day = row.Published is { } published ? $"{ChartTheme.Format(published)} ({ClaimWords.Words(row.PublishedBasis.ToString())})" : "Day of publication unknown";
        return string.Join("<br>", new[] { evidence.Label(row.Source), row.Title, day, Status(row), row.Source }.Where(line => line.Length > 0).Distinct(StringComparer.Ordinal).Select(line => Markup.Lines(line, 64)));
    }

    private static string Describe(List<SourceRow> rows, int publishers)
    {
        var days = rows.Select(row => row.Published).OfType<DateOnly>().ToList();
        var span = days.Count == 0 ? "" : $", published from {ChartTheme.Format(days.Min())} to {ChartTheme.Format(days.Max())}";
        var undated = rows.Count - days.Count;
        var unnamed = rows.Count(row => row.Publisher.Length == 0);
        var of = (publishers > 0 ? $" of {Words.Count(publishers, "publisher")}" : "") + (unnamed > 0 ? $", {ChartTheme.Format(unnamed)} of a publisher not known" : "");
        var states = rows.GroupBy(Status, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => $"{ChartTheme.Format(group.Count())} {group.Key}");
        return rows.Count == 0 ? "The corpus is empty."
            : $"{Words.Count(rows.Count, "source")}{of}{span}{(undated > 0 ? $", {ChartTheme.Format(undated)} without a date" : "")}: {string.Join(", ", states)}.";
    }
}
