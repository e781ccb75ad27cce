namespace Analysis.Charting;

/// <summary>Says how many rows a chart leaves out, and why.</summary>
internal static class NotDrawnWords
{
    public static string Of(IEnumerable<ChartRow> rows, string noun)
    {
        var reasons = rows.GroupBy(row => row.NotDrawn, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => $"{Words.Count(group.Count(), noun)} {group.Key}").ToList();
        return reasons.Count == 0 ? "" : $"Not drawn: {string.Join("; ", reasons)}.";
    }
}
