using System.Collections.Immutable;
using Analysis.Sources;
using Analysis.Tables;

namespace Analysis.Charting;

/// <summary>What the corpus covers: every file on its day of publication, in its publisher's lane, with what became of it.</summary>
internal static class CoverageChart
{
    private const int Publishers = 20;
    private const int LongestTitle = 90;
    private const string Unknown = SourceLabels.Unknown;

    private static readonly ImmutableArray<ChartColumn> Columns =
    [
        new("Source"), new("Title"), new("Publisher", ChartColumnKind.Choice), new("Published", ChartColumnKind.Day), new("Date from"),
        new("Status", ChartColumnKind.Choice), new("Copy of"), new("Rests on"), new("Characters", ChartColumnKind.Number)
    ];

    public static Chart Of(IEnumerable<SourceRow> sources, Evidence evidence)
    {
        var rows = sources.OrderBy(row => row.Source, StringComparer.Ordinal).ToList();
        var colours = Colours.Of(By.Source, rows, evidence);
        var lanes = rows.Select((row, i) => (Row: row, Index: i)).GroupBy(mark => Publisher(mark.Row), StringComparer.Ordinal)
            .OrderBy(group => group.Key == Unknown).ThenByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group =>
                (Label: Words.Sentence(group.Key), Items: (IReadOnlyList<TimeLanes.Item>)[.. Items(group, colours, evidence)])).ToList();
        var known = lanes.Where(lane => lane.Label != Words.Sentence(Unknown)).ToList();
        var shown = known.Take(Publishers).ToList();
        if (known.Count > Publishers)
        {
            shown.Add(($"{Words.Count(known.Count - Publishers, "other publisher")}",
                [.. known.Skip(Publishers).SelectMany(lane => lane.Items)]));
        }

        shown.AddRange(lanes.Skip(known.Count));
        var notRead = rows.Any(row => row.Status != SourceStatus.Read);
        return new Chart((width, part) => TimeLanes.Draw(width, part, shown, [], "day of publication", "No document"), shown.Count)
        {
            Name = "coverage",
            Noun = "document",
            Title = $"Documents: {(rows.Count == 0 ? "none" : ChartTheme.Format(rows.Count))}{(rows.Any(row => row.Published is not null) ? $", published {Words.Span(rows.Select(row => row.Published).OfType<DateOnly>())}" : "")}",
            SourceLine = SourceNotes.Line(rows.Select(row => row.Source), evidence),
            AsOf = rows.Select(row => row.Published).Max(),
            Convention = "Each document stands at its day of publication, beside its publisher; every file of the folder is here."
                + (rows.Any(row => row.Title.Length == 0 && row.Publisher.Length > 0) ? " A mark without words has no title." : "")
                + (notRead ? " An open mark is a copy of another document, or one that could not be read in full; its words say which."
                    : "")
                + (rows.Any(row => row.Published is null) ? " Documents without a day stand apart at the right." : ""),
            Description = Describe(rows, known.Count),
            Columns = Columns,
            Rows = [.. rows.Select(row => new ChartRow(
                [
                    row.Source, evidence.Shown(row.Title), row.Publisher, row.Published is { } day ? TimeScale.Iso(day) : "unknown",
                    ClaimWords.Words(row.PublishedBasis.ToString()), Status(row), row.DuplicateOf,
                    row.RestsOn, FormattableString.Invariant($"{row.Characters}"),
                ],
                row.Source, 0, 0, ""))],
        };
    }

    /// <summary>A mark a document; those of one publisher, day and fate that have no title are one with their number.</summary>
    private static IEnumerable<TimeLanes.Item> Items(
        IEnumerable<(SourceRow Row, int Index)> documents, Colours colours, Evidence evidence) =>
        documents.GroupBy(mark => (mark.Row.Published, Label: Label(mark.Row, evidence), Series: colours[mark.Row]))
            .Select(same => new TimeLanes.Item(
                [.. same.Select(mark => mark.Index)], same.Key.Published is { } day ? (day, day) : null, same.Key.Series, same.Key.Label,
                string.Join("<br>", same.Take(3).Select(mark => Say(mark.Row, evidence)))
                + Words.AndMore(same.Count(), 3)) { IsOpen = same.First().Row.Status != SourceStatus.Read });

    private static string Label(SourceRow row, Evidence evidence)
    {
        // A title may name a private person ("Mother of ...").
        var words = row.Title.Length > 0 ? evidence.Shown(row.Title) : row.Publisher.Length > 0 ? "" : row.Source;
        var title = Markup.Shorten(words, LongestTitle);
        return row.Status == SourceStatus.Read ? title : title.Length == 0 ? Status(row) : $"{Status(row)}: {title}";
    }

    private static string Publisher(SourceRow row) => row.Publisher.Length > 0 ? row.Publisher : Unknown;

    private static string Status(SourceRow row) => row.Status == SourceStatus.Duplicate ? "copy" : ClaimWords.Words(row.Status.ToString());

    private static string Say(SourceRow row, Evidence evidence)
    {
        var day = row.Published is { } published ? $"{ChartTheme.Format(published)} ({ClaimWords.Words(row.PublishedBasis.ToString())})"
            : "Day of publication unknown";
        return string.Join("<br>", new[] { evidence.Label(row.Source), evidence.Shown(row.Title), day, Status(row), row.Source }
            .Where(line => line.Length > 0).Distinct(StringComparer.Ordinal).Select(line => Markup.Lines(line, 64)));
    }

    private static string Describe(List<SourceRow> rows, int publishers)
    {
        var days = rows.Select(row => row.Published).OfType<DateOnly>().ToList();
        var span = days.Count == 0 ? "" : $", published from {ChartTheme.Format(days.Min())} to {ChartTheme.Format(days.Max())}";
        var undated = rows.Count - days.Count;
        var unnamed = rows.Count(row => row.Publisher.Length == 0);
        var of = (publishers > 0 ? $" of {Words.Count(publishers, "publisher")}" : "")
            + (unnamed > 0 ? $", {ChartTheme.Format(unnamed)} of a publisher not known" : "");
        var states = rows.GroupBy(Status, StringComparer.Ordinal).OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => $"{ChartTheme.Format(group.Count())} {group.Key}");
        return rows.Count == 0 ? "The corpus is empty."
            : $"{Words.Count(rows.Count, "source")}{of}{span}{(undated > 0 ? $", {ChartTheme.Format(undated)} without a date" : "")}: {string.Join(", ", states)}.";
    }
}
