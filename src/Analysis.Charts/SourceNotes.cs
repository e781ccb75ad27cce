using Analysis.Tables;

namespace Analysis.Charting;

/// <summary>The source line and the as-of date of a chart.</summary>
internal static class SourceNotes
{
    private const int Named = 6;

    /// <summary>Names the sources of the drawn rows with their days of publication.</summary>
    public static string Line(IEnumerable<string> drawn, Evidence evidence) =>
        Sources(drawn, evidence) + (evidence.IsMasked ? " Names of private persons are masked." : "");

    /// <summary>
    /// The latest of the days that drawn rows give, else of their sources' days of publication; where nothing is drawn, of
    /// all sources that were looked through.
    /// </summary>
    public static DateOnly? AsOf(IEnumerable<DateOnly?> days, IReadOnlyCollection<ITextRow> rows, Evidence evidence) =>
        days.Max() ?? (rows.Count > 0 ? rows.Select(row => evidence.Source(row.Source)?.Published)
            : evidence.LookedThrough.Select(row => row.Published)).Max();

    private static string Sources(IEnumerable<string> drawn, Evidence evidence)
    {
        var sources = drawn.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var heading = "Sources";
        if (sources.Count == 0)
        {
            // Nothing is drawn: then it counts in which documents nothing was found.
            (heading, sources) = ("Looked through", [.. evidence.LookedThrough.Select(row => row.Source)]);
        }

        if (sources.Count == 0)
        {
            return "Sources: none.";
        }

        if (sources.Count > Named)
        {
            // A file name says nothing among many: they are counted.
            var publishers = sources.GroupBy(source => evidence.Source(source)?.Publisher ?? "", StringComparer.Ordinal)
                .Where(group => group.Key.Length > 0)
                .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).ToList();
            var unknown = sources.Count - publishers.Sum(group => group.Count());
            string[] of =
            [
                .. publishers.Take(Named)
                    .Select(group => group.Count() > 1 ? $"{Markup.Apart(group.Key)} ({ChartTheme.Format(group.Count())})" : group.Key),
                .. publishers.Count > Named ? [$"and {ChartTheme.Format(publishers.Count - Named)} more"] : Array.Empty<string>(),
                .. unknown == sources.Count ? ["publishers that are not known"]
                    : unknown > 0 ? [$"publishers not known ({ChartTheme.Format(unknown)})"] : Array.Empty<string>(),
            ];
            var span = Words.Span(sources.Select(source => evidence.Source(source)?.Published).OfType<DateOnly>());
            return $"{heading}: {Words.Count(sources.Count, "document")}{(span.Length > 0 ? $", {span}" : "")}, of {string.Join("; ", of)}.";
        }

        var names = sources.Select(source =>
        {
            var label = evidence.Label(source);
            var day = evidence.Source(source)?.Published is { } published ? ChartTheme.Format(published) : "undated";
            return label.EndsWith(day, StringComparison.Ordinal) ? label : $"{Markup.Apart(label)} ({day})";
        });
        return $"{heading}: {string.Join("; ", names)}.";
    }
}
