using Analysis.Tables;

namespace Analysis.Charting;

/// <summary>Says how many rows a chart leaves out, and why.</summary>
internal static class NotDrawnWords
{
    public static string Of(IEnumerable<ChartRow> rows, string noun)
    {
        var reasons = rows.GroupBy(row => row.NotDrawn, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => $"{Words.Count(group.Count(), noun)} {Reason(group)}").ToList();
        return reasons.Count == 0 ? "" : $"Not drawn: {string.Join("; ", reasons)}.";
    }

    // How many copies were merged, too: "in 2 copies of other sources".
    private static string Reason(IGrouping<string, ChartRow> rows)
    {
        var sources = rows.Select(row => row.Source).Where(source => source.Length > 0).Distinct(StringComparer.Ordinal).Count();
        return rows.Key != CountedOnce.InCopy || sources == 0 ? rows.Key
            : sources == 1 ? "in a copy of another source"
            : $"in {ChartTheme.Format(sources)} copies of other sources";
    }
}
