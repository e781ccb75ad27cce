using Analysis.Tables;

namespace Analysis.Charting;

/// <summary>
/// Short names of sources: the publisher where that tells them apart, with the day, the title or the path where it does not.
/// </summary>
internal static class SourceLabels
{
    private const int Longest = 70;

    public static Dictionary<string, string> Of(IEnumerable<SourceRow> sources)
    {
        var rows = sources.ToList();
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var same in rows.GroupBy(Short, StringComparer.Ordinal))
        {
            // A file with the same text as another changes nobody's name but its own.
            var apart = same.Where(row => row.DuplicateOf.Length == 0).ToList();
            foreach (var row in same)
            {
                var isApart = row.DuplicateOf.Length == 0;
                labels[row.Source] = same.Count() == 1 || (isApart && apart.Count == 1) ? same.Key
                    : isApart && row.Published is { } day && apart.Count(other => other.Published == day) == 1
                        ? $"{same.Key}, {ChartTheme.Format(day)}"
                    : isApart && row.Title.Length > 0 && row.Title != same.Key && apart.Count(other => other.Title == row.Title) == 1
                        ? $"{same.Key}, “{Markup.Shorten(row.Title, Longest)}”"
                        : $"{same.Key} ({row.Source})";
            }
        }

        return labels;
    }

    /// <summary>The publisher, else the path: a title may name whom a chart must not name ("Mother of Jane Doe: ...").</summary>
    public static string Short(SourceRow row) => row.Publisher.Length > 0 ? Markup.Shorten(row.Publisher, Longest) : row.Source;
}
