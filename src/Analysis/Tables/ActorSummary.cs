namespace Analysis.Tables;

/// <summary>
/// Counts mentions by actor. Copies, passages of other sources and repeated blocks are left out, so that a copy moves no count.
/// </summary>
public static class ActorSummary
{
    /// <summary>One row an actor and kind, most mentioned first, then by name.</summary>
    /// <param name="mentions">The mentions, in the order of the table.</param>
    /// <param name="extractions">The sources they come from.</param>
    public static IReadOnlyList<ActorSummaryRow> Of(IEnumerable<ActorRow> mentions, IEnumerable<Extraction> extractions)
    {
        var sources = extractions.ToDictionary(extraction => extraction.Source.Name, StringComparer.Ordinal);
        return [.. mentions
            .Where(row => CountedOnce.WhyNot(sources[row.Source], row).Length == 0)
            .GroupBy(row => (row.Actor, row.Kind))
            .Select(same => new ActorSummaryRow(
                same.Key.Actor, same.Key.Kind,
                ByFrequency(same.Select(row => row.Quote)), ByFrequency(same.Select(row => row.Role)),
                same.Count(), same.Select(row => row.Source).Distinct(StringComparer.Ordinal).Count()))
            .OrderByDescending(row => row.Mentions).ThenBy(row => row.Actor, StringComparer.Ordinal).ThenBy(row => row.Kind)];
    }

    private static string ByFrequency(IEnumerable<string> words) =>
        string.Join("; ", words
            .Where(word => word.Length > 0)
            .GroupBy(word => word, StringComparer.Ordinal)
            .OrderByDescending(same => same.Count()).ThenBy(same => same.Key, StringComparer.Ordinal)
            .Select(same => same.Key));
}
