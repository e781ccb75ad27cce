using Analysis.Tables;

namespace Analysis.Charting;

/// <summary>Short names of sources: the publisher where that tells them apart, with the day or the path where it does not.</summary>
internal static class SourceLabels
{
    private const int Longest = 70;

    public static Dictionary<string, string> Of(IEnumerable<SourceRow> sources)
    {
        var rows = sources.ToList();
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var same in rows.GroupBy(Short, StringComparer.Ordinal))
        {
            var dated = same.Select(row => row.Published).Distinct().Count() == same.Count();
            foreach (var row in same)
            {
                labels[row.Source] = same.Count() == 1 ? same.Key
                    : dated && row.Published is { } day ? $"{same.Key}, {ChartTheme.Format(day)}"
                    : $"{same.Key} ({row.Source})";
            }
        }

        return labels;
    }

    /// <summary>The publisher, else the title, else the path.</summary>
    public static string Short(SourceRow row) =>
        row.Publisher.Length > 0 ? Markup.Shorten(row.Publisher, Longest) : row.Title.Length > 0 ? Markup.Shorten(row.Title, Longest) : row.Source;
}
