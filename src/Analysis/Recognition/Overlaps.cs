namespace Analysis.Recognition;

/// <summary>Keeps mentions of one kind apart from those of another. Both must be in text order; the work is linear.</summary>
public static class Overlaps
{
    /// <summary>The mentions that share no character with any of <paramref name="others"/>: "2020" in a date is no number.</summary>
    public static IReadOnlyList<Mention<T>> Without<T, TOther>(IReadOnlyList<Mention<T>> mentions, IReadOnlyList<Mention<TOther>> others)
        where T : notnull
        where TOther : notnull
    {
        var kept = new List<Mention<T>>(mentions.Count);
        var next = 0;
        foreach (var mention in mentions)
        {
            while (next < others.Count && others[next].Span.End <= mention.Span.Start)
            {
                next++;
            }

            if (next == others.Count || !others[next].Span.Overlaps(mention.Span))
            {
                kept.Add(mention);
            }
        }

        return kept;
    }
}
