namespace Analysis.Charting;

/// <summary>Claims in words without a number, over time: a lane for each phrase, a mark for each day it was used.</summary>
internal sealed class WordLanes(Sheet sheet, Evidence evidence, TimeScale time, Func<Box, Sheet.Panel> onDays)
{
    private const int Most = 8;
    private const double Height = 22;
    private const double Gap = 10;

    // Pixels of the axis for each mark, below which they would hide each other.
    private const double Least = 9;

    private LaneBars? bars;

    /// <summary>What a reader must know of bars in the place of marks; empty without them.</summary>
    public string Note => bars?.Note ?? "";

    /// <summary>Draws the lanes and gives where they end.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="tray">From where to where those without a day stand; empty when all have one.</param>
    /// <param name="y">Where to begin.</param>
    public double Draw(IReadOnlyList<Claim> claims, (double From, double To)? tray, double y)
    {
        var ranked = claims.GroupBy(claim => claim.Row.Quote.ToLowerInvariant(), StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).ToList();
        var lanes = ranked.Take(Most)
            .Select(group => (Label: $"“{group.Key}”\u00A0·\u00A0{ChartTheme.Format(group.Count())}", Claims: group.ToList()))
            .ToList();
        if (ranked.Count > Most)
        {
            lanes.Add(($"other words\u00A0·\u00A0{ChartTheme.Format(ranked.Skip(Most).Sum(group => group.Count()))}",
                [.. ranked.Skip(Most).SelectMany(group => group)]));
        }

        // Each day and colour is a mark; where any lane would have too many, all have bars.
        var dated = lanes.Select(lane => Dated(lane.Claims)).ToList();
        bars = dated.Any(lane => lane.Count * Least > time.To - time.From) ? new LaneBars(sheet, time, dated) : null;
        foreach (var (label, inLane) in lanes)
        {
            sheet.Text(0, y + TextWidth.Line / 2.0, Markup.Fit(label, sheet.Width, 1, bold: true)[0], weight: 600, overGrid: true);
            y = Lane(inLane, tray, y + TextWidth.Line);
        }

        return y - Gap;
    }

    private sealed record Spot(IReadOnlyList<Claim> Claims, Series Series, double X)
    {
        public string Count => Claims.Count > 1 ? $"×{ChartTheme.Format(Claims.Count)}" : "";
    }

    private double Lane(IReadOnlyList<Claim> claims, (double From, double To)? tray, double y)
    {
        var dated = claims.Where(claim => claim.Row.AsOf is not null).ToList();
        var height = bars is not null && dated.Count > 0 ? LaneBars.Height : Height;
        var middle = y + height / 2;
        if (bars is not null)
        {
            bars.Draw(Dated(dated), [.. dated.Select(claim => claim.Series).Distinct()], y);
        }
        else if (dated.Count > 0)
        {
            var box = new Box(time.From, y, time.To, y + height);
            Marks(onDays(box), [.. dated.GroupBy(claim => (Day: claim.Row.AsOf!.Value, claim.Series))
                .Select(same => new Spot([.. same], same.Key.Series, time.At(same.Key.Day)))],
                spot => time.Value(spot.Claims[0].Row.AsOf!.Value), middle, box);
        }

        var undated = claims.Where(claim => claim.Row.AsOf is null).GroupBy(claim => claim.Series).ToList();
        if (undated.Count > 0 && tray is { } place)
        {
            var box = new Box(place.From, y, place.To, y + height);
            sheet.Rectangle(box, ChartTheme.Band);
            Marks(sheet.Add(box), [.. undated.Select((group, i) =>
                new Spot([.. group], group.Key, box.Left + box.Width * (i + 0.5) / undated.Count))],
                spot => Math.Round(spot.X, 2), middle, box);
        }

        sheet.Line(0, y + height, sheet.Width, y + height, ChartTheme.Grid);
        return y + height + Gap;
    }

    private List<TimeLanes.Item> Dated(IReadOnlyList<Claim> claims) =>
        [.. claims.Where(claim => claim.Row.AsOf is not null).GroupBy(claim => (Day: claim.Row.AsOf!.Value, claim.Series))
            .Select(same => new TimeLanes.Item(
                [.. same.Select(claim => claim.Index)], (same.Key.Day, same.Key.Day), same.Key.Series, "", ""))];

    private void Marks(Sheet.Panel panel, IReadOnlyList<Spot> spots, Func<Spot, object> x, double middle, Box box)
    {
        foreach (var group in spots.GroupBy(spot => spot.Series))
        {
            sheet.Marks(panel, group.Key, [.. group.Select(spot => (x(spot), (object)Math.Round(middle, 2),
                spot.Claims.Count == 1 ? spot.Claims[0].Index : (object)spot.Claims.Select(claim => claim.Index),
                group.Key.Symbol, ClaimHover.Of(spot.Claims, evidence)))], 8);
        }

        Counts(spots, middle, box);
    }

    private void Counts(IReadOnlyList<Spot> spots, double y, Box box)
    {
        var end = double.NegativeInfinity;
        for (var i = 0; i < spots.Count; i++)
        {
            var text = spots[i].Count;
            var (from, to) = (spots[i].X + 7, spots[i].X + 9 + TextWidth.Of(text));
            if (text.Length > 0 && from > end && to <= box.Right + 4
                && !spots.Where((_, other) => other != i).Any(other => other.X + 5 > from && other.X - 5 < to))
            {
                sheet.Text(from, y, text);
                end = to;
            }
        }
    }
}
