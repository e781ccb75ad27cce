namespace Analysis.Tables;

/// <summary>Counts mentions by actor. Copies, passages of other sources and repeated blocks are left out, so that a copy moves no count.</summary>
public static class ActorSummary
{
    /// <summary>One row an actor and kind, most mentioned first, then by name.</summary>
    public static IReadOnlyList<ActorSummaryRow> Of(IEnumerable<Extraction> extractions)
    {
        var counted =
            from extraction in extractions
            from found in extraction.Actors
            where CountedOnce.WhyNot(extraction, found.Span).Length == 0
            select (extraction.Source, Words: extraction.Source.Text[found.Span], Actor: found.Value);
        return [.. counted
            .GroupBy(mention => (mention.Actor.Name, mention.Actor.Kind))
            .Select(mentions => new ActorSummaryRow(
                mentions.Key.Name, mentions.Key.Kind,
                ByFrequency(mentions.Select(mention => mention.Words)), ByFrequency(mentions.Select(mention => mention.Actor.Role)),
                mentions.Count(), mentions.Select(mention => mention.Source.Name).Distinct(StringComparer.Ordinal).Count()))
            .OrderByDescending(row => row.Mentions).ThenBy(row => row.Actor, StringComparer.Ordinal).ThenBy(row => row.Kind)];
    }

    private static string ByFrequency(IEnumerable<string> words) =>
        string.Join("; ", words
            .Where(word => word.Length > 0)
            .GroupBy(word => word, StringComparer.Ordinal)
            .OrderByDescending(same => same.Count()).ThenBy(same => same.Key, StringComparer.Ordinal)
            .Select(same => same.Key));
}
