using Analysis.Tables;

namespace Analysis.Charting;

/// <summary>The source line and the as-of date of a chart.</summary>
internal static class SourceNotes
{
    private const int Named = 6;

    /// <summary>Names the sources of the drawn rows with their days of publication.</summary>
    public static string Line(IEnumerable<string> drawn, Evidence evidence)
    {
        var sources = drawn.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var heading = "Sources";
        if (sources.Count == 0)
        {
            // Nothing is drawn: then it counts in which documents nothing was found.
            (heading, sources) = ("Looked through", [.. evidence.Sources.Select(row => row.Source)]);
        }

        if (sources.Count == 0)
        {
            return "Sources: none.";
        }

        if (sources.Count > Named)
        {
            var publishers = sources.GroupBy(evidence.Publisher, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).ToList();
            var span = Words.Span(sources.Select(source => evidence.Source(source)?.Published).OfType<DateOnly>());
            return $"{heading}: {Words.Count(sources.Count, "document")}{(span.Length > 0 ? $", {span}" : "")}, of {string.Join("; ", publishers.Take(Named).Select(group => group.Count() > 1 ? $"{Markup.Apart(group.Key)} ({ChartTheme.Format(group.Count())})" : group.Key))}{Words.AndMore(publishers.Count, Named)}.";
        }

        var names = sources.Select(source =>
        {
            var label = evidence.Label(source);
            var day = evidence.Source(source)?.Published is { } published ? ChartTheme.Format(published) : "undated";
            return label.EndsWith(day, StringComparison.Ordinal) ? label : $"{Markup.Apart(label)} ({day})";
        });
        return $"{heading}: {string.Join("; ", names)}.";
    }

    /// <summary>The latest of the days that drawn rows give, else of their sources' days of publication; where nothing is drawn, of all sources that were looked through.</summary>
    public static DateOnly? AsOf(IEnumerable<DateOnly?> days, IReadOnlyCollection<ITextRow> rows, Evidence evidence) =>
        days.Max() ?? (rows.Count > 0 ? rows.Select(row => evidence.Source(row.Source)?.Published) : evidence.Sources.Select(row => row.Published)).Max();
}
