namespace Analysis.Charting;

/// <summary>What stands in lanes where marks would be too many: bars that count it by steps of the calendar, all on one scale.</summary>
internal sealed class LaneBars
{
    private const double NumberRoom = 17;
    private const double LeastStep = 15;
    private readonly Sheet sheet;
    private readonly TimeScale time;
    private readonly DayBins bins;
    private readonly int most;

    /// <summary>Bars for lanes.</summary>
    /// <param name="sheet">Where to.</param>
    /// <param name="time">The axis of days.</param>
    /// <param name="lanes">What stands in all lanes, also in those that are not drawn.</param>
    public LaneBars(Sheet sheet, TimeScale time, IEnumerable<IReadOnlyList<TimeLanes.Item>> lanes)
    {
        (this.sheet, this.time, bins) = (sheet, time, new DayBins(time, LeastStep));
        most = lanes.SelectMany(lane => lane.Where(IsCounted).GroupBy(item => bins.Of(item.Days!.Value.From)).Select(Count))
            .DefaultIfEmpty(1).Max();
    }

    /// <summary>How high the bars of a lane may be, with the number above them.</summary>
    public const double Height = 50;

    /// <summary>What a reader must know of them.</summary>
    public string Note =>
        $"Marks would be too many: bars count them by {bins.Unit}, all on one scale, the number of the highest above it. ";

    /// <summary>Whether it has a day, or a longer time within one step of the calendar.</summary>
    public bool IsCounted(TimeLanes.Item item) => item.Days is { } days && bins.Of(days.From) == bins.Of(days.To);

    /// <summary>Draws the bars of a lane.</summary>
    /// <param name="items">What stands in it.</param>
    /// <param name="order">The series, the lowest first.</param>
    /// <param name="top">Where the lane begins.</param>
    public void Draw(IEnumerable<TimeLanes.Item> items, IReadOnlyList<Series> order, double top)
    {
        var counted = items.Where(IsCounted).ToLookup(item => bins.Of(item.Days!.Value.From));
        if (counted.Count == 0)
        {
            return;
        }

        var box = new Box(time.From, top + NumberRoom, time.To, top + Height);
        var panel = sheet.Add(box, yaxis: new { type = "linear", range = new[] { 0, most }, visible = false });
        foreach (var series in order)
        {
            var bars = counted.Select(bin => (Bin: bin.Key, Items: bin.Where(item => item.Series == series).ToList()))
                .Where(bar => bar.Items.Count > 0).OrderBy(bar => bar.Bin.First).ToList();
            if (bars.Count > 0)
            {
                sheet.Trace(new
                {
                    type = "bar", showlegend = false, xaxis = panel.X, yaxis = panel.Y,
                    x = bars.Select(bar => Math.Round(bar.Bin.Middle, 2)), y = bars.Select(bar => Count(bar.Items)),
                    width = bars.Select(bar => Math.Round(bar.Bin.Width, 2)),
                    marker = new { color = series.Colour, line = new { width = 0 } },
                    customdata = bars.Select(bar => bar.Items.SelectMany(item => item.Rows)), hoverinfo = "text",
                    hovertext = bars.Select(bar => Markup.Escape(
                        $"{Words.Span([bar.Bin.First, bar.Bin.Last])}: {ChartTheme.Format(Count(bar.Items))}, {series.Name}")),
                });
            }
        }

        sheet.Line(box.Left, box.Bottom, box.Right, box.Bottom, ChartTheme.Line);
        var (middle, highest) = counted.Select(bin => (bin.Key.Middle, Count: Count(bin))).MaxBy(bin => bin.Count);
        sheet.Text(middle, box.Bottom - box.Height * highest / most - 8, ChartTheme.Format(highest), "center");
    }

    private static int Count(IEnumerable<TimeLanes.Item> items) => items.Sum(item => item.Rows.Count);
}
