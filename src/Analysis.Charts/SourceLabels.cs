using Analysis.Tables;

namespace Analysis.Charting;

/// <summary>
/// Short names of sources: the publisher, else the title, else that it has none and its day; with day or title where that does not
/// tell them apart, and the path only where nothing else does.
/// </summary>
internal static class SourceLabels
{
    /// <summary>Publisher of documents of which none is known.</summary>
    public const string Unknown = "publisher not known";

    private const string Untitled = "Untitled document";
    private const int Longest = 70;

    /// <summary>A name for each source.</summary>
    /// <param name="sources">The sources.</param>
    /// <param name="shown">Words as charts may print them: a title may name whom they must not name ("Mother of Jane Doe: ...").</param>
    public static Dictionary<string, string> Of(IEnumerable<SourceRow> sources, Func<string, string> shown)
    {
        var rows = sources.ToList();
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var same in rows.GroupBy(row => Short(row, shown), StringComparer.Ordinal))
        {
            // A file with the same text as another changes nobody's name but its own.
            var apart = same.Where(row => row.DuplicateOf.Length == 0).ToList();
            foreach (var row in same)
            {
                var isApart = row.DuplicateOf.Length == 0;
                labels[row.Source] = same.Key != Untitled && (same.Count() == 1 || (isApart && apart.Count == 1)) ? same.Key
                    : isApart && row.Published is { } day && apart.Count(other => other.Published == day) == 1
                        ? $"{same.Key}, {ChartTheme.Format(day)}"
                    : isApart && row.Title.Length > 0 && row.Publisher.Length > 0 && row.Title != same.Key
                        && apart.Count(other => other.Title == row.Title) == 1
                        ? $"{same.Key}, “{Markup.Shorten(shown(row.Title), Longest)}”"
                    : same.Key == Untitled ? row.Source
                    : $"{same.Key} ({row.Source})";
            }
        }

        return labels;
    }

    private static string Short(SourceRow row, Func<string, string> shown) =>
        row.Publisher.Length > 0 ? Markup.Shorten(row.Publisher, Longest)
        : row.Title.Length > 0 ? $"“{Markup.Shorten(shown(row.Title), Longest)}”"
        : Untitled;

    /// <summary>The publisher.</summary>
    public static string Publisher(SourceRow row) => row.Publisher.Length > 0 ? Markup.Shorten(row.Publisher, Longest) : Unknown;
}
