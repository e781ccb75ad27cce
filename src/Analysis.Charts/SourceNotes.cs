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
        if (sources.Count == 0)
        {
            return "Sources: none.";
        }

        var names = sources.Take(Named).Select(source =>
        {
            var label = evidence.Label(source);
            var day = evidence.Source(source)?.Published is { } published ? ChartTheme.Format(published) : "undated";
            return label.EndsWith(day, StringComparison.Ordinal) ? label : $"{label} ({day})";
        });
        var rest = sources.Count > Named ? $"; and {ChartTheme.Format(sources.Count - Named)} more" : "";
        return $"Sources: {string.Join("; ", names)}{rest}.";
    }

    /// <summary>The latest of the days that rows give, else of their sources' days of publication.</summary>
    public static DateOnly? AsOf(IEnumerable<DateOnly?> days, IEnumerable<ITextRow> rows, Evidence evidence) =>
        days.Max() ?? rows.Select(row => evidence.Source(row.Source)?.Published).Max();
}
