namespace Analysis.Charting;

/// <summary>Where an axis of days is folded.</summary>
internal static class TimeFolds
{
    // Pixels that a break must save, at the most.
    private const double WorthABreak = 180;
    private const int ShortestFold = 14;

    /// <summary>Days at which something stands, those that touch or overlap joined.</summary>
    public static List<(DateOnly From, DateOnly To)> Merge(IEnumerable<(DateOnly From, DateOnly To)> spans)
    {
        var merged = new List<(DateOnly From, DateOnly To)>();
        foreach (var span in spans.Distinct().OrderBy(span => span.From).ThenBy(span => span.To))
        {
            if (merged.Count > 0 && span.From <= merged[^1].To)
            {
                merged[^1] = (merged[^1].From, span.To > merged[^1].To ? span.To : merged[^1].To);
            }
            else
            {
                merged.Add(span);
            }
        }

        return merged;
    }

    /// <summary>
    /// Parts of the busy days, split at gaps so long that a break in their place saves much of the axis, the longest first.
    /// </summary>
    /// <param name="busy">The days, in order.</param>
    /// <param name="room">Pixels of the axis.</param>
    /// <param name="price">Pixels that a break takes.</param>
    public static List<(DateOnly From, DateOnly To, IReadOnlyList<DateOnly> Marked)> Of(
        List<(DateOnly From, DateOnly To)> busy, double room, double price)
    {
        var gaps = busy.Zip(busy.Skip(1), (one, next) => next.From.DayNumber - one.To.DayNumber).ToList();
        var folded = new HashSet<int>();
        var span = busy[^1].To.DayNumber - busy[0].From.DayNumber;
        foreach (var widest in Enumerable.Range(0, gaps.Count).OrderByDescending(i => gaps[i]))
        {
            var open = Enumerable.Range(0, gaps.Count).Where(i => !folded.Contains(i)).Select(i => gaps[i]).Order().ToList();
            // Even steps in time are no gaps, and a short one is not worth a break.
            if (gaps[widest] < ShortestFold || gaps[widest] < 3 * open[open.Count / 2]
                || room * gaps[widest] / span < Math.Clamp(room * 0.23, Math.Min(90, 2 * price), WorthABreak))
            {
                break;
            }

            folded.Add(widest);
            span -= gaps[widest];
            room -= price;
            if (span <= 0)
            {
                break;
            }
        }

        var parts = new List<(DateOnly, DateOnly, IReadOnlyList<DateOnly>)>();
        var first = 0;
        for (var i = 0; i < busy.Count; i++)
        {
            if (i == busy.Count - 1 || folded.Contains(i))
            {
                parts.Add((busy[first].From, busy[i].To,
                    [.. busy[first..(i + 1)].SelectMany(one => new[] { one.From, one.To }).Distinct()]));
                first = i + 1;
            }
        }

        return parts;
    }
}
