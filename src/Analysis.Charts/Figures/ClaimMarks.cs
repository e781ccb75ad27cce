namespace Analysis.Charting;

/// <summary>
/// The marks of claims in one panel: one each, or, where they are too many to tell apart, bars over steps of the calendar.
/// </summary>
/// <remarks>
/// Every number of a bar is one that a source claims: its ends, the ends of its dark half and its middle are claims by rank.
/// </remarks>
internal sealed class ClaimMarks(Sheet sheet, Evidence evidence, ClaimLabels labels)
{
    /// <summary>So many marks can always be told apart.</summary>
    public const int Few = 40;

    private const double LeastStep = 23;
    private const double MarkArea = 81;
    private const double Column = 9;
    // The part of a panel's columns that marks may fill.
    private const double Fullest = 0.24;
    private const double Pale = 0.3;

    /// <summary>From how many marks on a bar takes their place.</summary>
    public const int LeastForABar = 2;

    /// <summary>Room below a panel for the counts of its bars.</summary>
    public const double CountRoom = 16;

    /// <summary>What a reader must know of the bars; empty where none is drawn.</summary>
    public string Note { get; private set; } = "";

    /// <summary>Whether so many marks would cover each other.</summary>
    public static bool AreTooMany(IReadOnlyList<ClaimSpot> spots, double height)
    {
        var columns = spots.Select(spot => Math.Floor(spot.X / Column)).Distinct().Count();
        return spots.Count > Few && spots.Count * MarkArea > Fullest * columns * Column * height;
    }

    /// <summary>One mark for each spot, with its bound and a label where there is room.</summary>
    /// <param name="panel">Where to.</param>
    /// <param name="spots">The marks.</param>
    /// <param name="x">Where each stands on the axis of the panel.</param>
    /// <param name="kept">Where no label may stand.</param>
    /// <param name="overGrid">Whether lines of a grid lie below.</param>
    public void Each(
        Sheet.Panel panel, IReadOnlyList<ClaimSpot> spots, Func<ClaimSpot, object> x, IEnumerable<Box> kept, bool overGrid)
    {
        // Small where they would hide each other.
        var across = spots.Select(spot => spot.X).Order().ToList();
        var isDense = spots.Count > 40 || across.Zip(across.Skip(1)).Count(two => two.Second - two.First < 4) > spots.Count / 2;
        Place(panel, spots, x, isDense ? 7 : 9);
        foreach (var spot in spots)
        {
            ClaimBounds.Draw(sheet, spot.First, (spot.X, spot.Low), (spot.X, spot.High), isUpright: true, isDense ? 0.5 : 0.7);
        }

        labels.Draw(spots, panel.Box, isDense ? 5 : 7, kept, overGrid);
    }

    /// <summary>
    /// A bar for each step of the calendar, and the marks of its least and its greatest claim, each at its own day.
    /// </summary>
    /// <param name="panel">Where to; its horizontal axis counts pixels.</param>
    /// <param name="spots">All marks of the panel.</param>
    /// <param name="time">The axis of days.</param>
    /// <param name="scale">The axis of numbers.</param>
    /// <param name="kept">Where no label may stand.</param>
    public void Bars(Sheet.Panel panel, IReadOnlyList<ClaimSpot> spots, TimeScale time, NumberScale scale, IEnumerable<Box> kept)
    {
        var bins = new DayBins(time, LeastStep);
        Note = $"Where claims are too many to tell apart, a pale bar reaches from the least to the greatest number claimed in a {bins.Unit}"
            + ", a dark one over the middle half of the claims; a stroke is the middle claim, and below stands how many there are. ";
        var ends = new List<ClaimSpot>();
        var end = double.NegativeInfinity;
        foreach (var bin in spots.GroupBy(spot => bins.Of(spot.First.Row.AsOf!.Value)).OrderBy(bin => bin.Key.First))
        {
            var inBin = bin.ToList();
            ends.AddRange(inBin.Count < LeastForABar ? inBin
                : Bar(panel, inBin, bin.Key.Middle, bin.Key.Width, scale, Words.Span([bin.Key.First, bin.Key.Last])));
            var count = ChartTheme.Format(bin.Sum(spot => spot.Claims.Count));
            var half = TextWidth.Of(count) / 2;
            if (bin.Key.Middle - half > end + 3)
            {
                sheet.Text(bin.Key.Middle, panel.Box.Bottom + CountRoom / 2, count, "center", ChartTheme.Muted);
                end = bin.Key.Middle + half;
            }
        }

        Ends(panel, ends, [.. kept, .. Over(spots, bins)]);
    }

    /// <summary>One bar for all marks of a panel without days.</summary>
    public void BarOfUndated(Sheet.Panel panel, IReadOnlyList<ClaimSpot> spots, NumberScale scale)
    {
        var middle = (panel.Box.Left + panel.Box.Right) / 2;
        Ends(panel, [.. Bar(panel, spots, middle, 22, scale, "no date")], []);
        sheet.Text(middle, panel.Box.Bottom + CountRoom / 2, ChartTheme.Format(spots.Sum(spot => spot.Claims.Count)), "center",
            ChartTheme.Muted);
    }

    private static IEnumerable<Box> Over(IReadOnlyList<ClaimSpot> spots, DayBins bins) =>
        spots.GroupBy(spot => bins.Of(spot.First.Row.AsOf!.Value)).Where(bin => bin.Count() >= LeastForABar)
            .Select(bin => new Box(bin.Key.Middle - bin.Key.Width / 2, bin.Min(spot => spot.High), bin.Key.Middle + bin.Key.Width / 2,
                bin.Max(spot => spot.Low)));

    private void Ends(Sheet.Panel panel, IReadOnlyList<ClaimSpot> ends, IEnumerable<Box> kept)
    {
        Place(panel, ends, spot => Math.Round(spot.X, 2), 6);
        foreach (var end in ends)
        {
            ClaimBounds.Draw(sheet, end.First, (end.X, end.Low), (end.X, end.High), isUpright: true, 0.4);
        }

        labels.Draw(ends, panel.Box, 4, kept, overGrid: true, isCrowd: true);
    }

    private IEnumerable<ClaimSpot> Bar(
        Sheet.Panel panel, IReadOnlyList<ClaimSpot> spots, double x, double width, NumberScale scale, string when)
    {
        var numbers = spots.SelectMany(spot => spot.Claims).SelectMany(claim => claim.Points).Order().ToList();
        // By rank, so each of them is a number of a claim.
        decimal At(double share) => numbers[(int)Math.Round(share * (numbers.Count - 1), MidpointRounding.AwayFromZero)];
        var (low, high) = (spots.MaxBy(spot => spot.Low)!, spots.MinBy(spot => spot.High)!);
        sheet.Rectangle(new Box(x - width / 2, high.High, x + width / 2, low.Low), ChartTheme.Line, Pale);
        sheet.Rectangle(
            new Box(x - width / 2, scale.At(At(0.75)), x + width / 2, scale.At(At(0.25))), ChartTheme.Line, 3 * Pale);
        var claims = spots.SelectMany(spot => spot.Claims).ToList();
        var sources = Words.Count(claims.Select(claim => claim.Row.Source).Distinct(StringComparer.Ordinal).Count(), "source");
        sheet.Marks(panel, new Series("", ChartTheme.Ink, "line-ew"), [(Math.Round(x, 2), At(0.5),
            claims.Select(claim => claim.Index), "line-ew-open", Markup.Lines(
                $"{Words.Sentence(when)}: {Words.Count(claims.Count, "claim")} by {sources}, from {ClaimWords.Short(low.First)} "
                + $"to {ClaimWords.Short(high.First)}; the middle one is {ChartTheme.Format(At(0.5))}", 64))], (int)(width / 1.4));
        return new[] { low, high }.Distinct();
    }

    private void Place(Sheet.Panel panel, IReadOnlyList<ClaimSpot> spots, Func<ClaimSpot, object> x, int size)
    {
        foreach (var group in spots.GroupBy(spot => spot.First.Series))
        {
            sheet.Marks(panel, group.Key, [.. group.SelectMany(spot => spot.First.Points.Select(number => (
                x(spot), (object)number, spot.Rows, spot.First.Symbol(isUpright: true), ClaimHover.Of(spot.Claims, evidence))))], size);
        }
    }
}
