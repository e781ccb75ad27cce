namespace Analysis.Charting;

/// <summary>
/// Lanes of dots, one a row of the table, so that each leads to its sentence; bars of the same counts where dots would be too many.
/// </summary>
internal sealed class DotLanes
{
    private const int DotRoom = 13;
    private const int Tens = 10;
    private const int MostDots = 1500;
    private const double CountRoom = 44;
    private const double BarHeight = 18;

    private readonly Sheet sheet;
    private readonly LaneLabels labels;
    private readonly double left;

    private DotLanes(int width, IReadOnlyList<(string Label, IReadOnlyList<Dot> Dots)> lanes)
    {
        sheet = new Sheet(width);
        // Few dots leave room for whole names, the half of the width at most.
        var most = lanes.Select(lane => lane.Dots.Count).DefaultIfEmpty(0).Max();
        labels = new LaneLabels(sheet, TextWidth.Of(lanes.Select(lane => lane.Label)),
            Math.Max(sheet.Width / 2.0, CountRoom + (most + 1) * DotRoom));
        left = labels.AreAbove ? 0 : labels.Width + CountRoom;
    }

    /// <summary>One dot.</summary>
    /// <param name="Index">Its row in the chart's table.</param>
    /// <param name="Series">Its colour and shape.</param>
    /// <param name="Hover">What it says when pointed at.</param>
    internal sealed record Dot(int Index, Series Series, string Hover);

    /// <summary>Whether so many dots become bars.</summary>
    public static bool IsBars(int dots) => dots > MostDots;

    /// <summary>Draws lanes from top to bottom.</summary>
    /// <param name="width">Width of the paper in pixels.</param>
    /// <param name="part">Which lanes; the axis of bars is that of all.</param>
    /// <param name="lanes">Their names and dots, those of one series together.</param>
    /// <param name="legend">The series.</param>
    /// <param name="counted">What a dot is, as the axis of bars says it: "mentions".</param>
    /// <param name="whenEmpty">Words in the place of dots.</param>
    public static Plot Draw(int width, Chart.Part part, IReadOnlyList<(string Label, IReadOnlyList<Dot> Dots)> lanes,
        IReadOnlyList<Series> legend, string counted, string whenEmpty)
    {
        var plot = new DotLanes(width, lanes);
        plot.sheet.Legend(legend);
        if (IsBars(lanes.Sum(lane => lane.Dots.Count)))
        {
            plot.Bars(lanes, part, legend, counted);
        }
        else if (lanes.Count > 0)
        {
            plot.Dots([.. lanes.Skip(part.From).Take(part.To - part.From)]);
        }

        return plot.sheet.Plot(whenEmpty);
    }

    private void Dots(IReadOnlyList<(string Label, IReadOnlyList<Dot> Dots)> lanes)
    {
        // Full lines hold tens, so that they can be counted.
        var inLine = Math.Max(1, (int)((sheet.Width - left - 8) / (Tens * DotRoom))) * Tens;
        var places = new List<(Dot Dot, double X, double Y)>();
        var (y, above) = (sheet.Height, sheet.Height);
        foreach (var (label, dots) in lanes)
        {
            var (top, height) = Lane(label, dots.Count, y, (dots.Count + inLine - 1) / inLine * DotRoom);
            var first = top + (height - ((dots.Count + inLine - 1) / inLine - 1) * DotRoom) / 2;
            places.AddRange(dots.Select((dot, i) => (dot, left + 8 + i % inLine * DotRoom, first + i / inLine * DotRoom)));
            y = End(top + height);
        }

        var panel = sheet.Add(new Box(left, above, sheet.Width, y));
        foreach (var group in places.GroupBy(place => place.Dot.Series))
        {
            sheet.Marks(panel, group.Key, [.. group.Select(place => ((object)Math.Round(place.X, 2), (object)Math.Round(place.Y, 2),
                (object)place.Dot.Index, group.Key.Symbol, place.Dot.Hover))], 9);
        }
    }

    private void Bars(
        IReadOnlyList<(string Label, IReadOnlyList<Dot> Dots)> all, Chart.Part part, IReadOnlyList<Series> legend, string counted)
    {
        var top = sheet.Height + 40;
        var lanes = all.Skip(part.From).Take(part.To - part.From).ToList();
        var scale = new NumberScale([.. all.Select(lane => (decimal)lane.Dots.Count)], left, sheet.Width, 60, isLog: false, before: 0);
        sheet.Text(left, top - 32, Words.Sentence(counted), colour: ChartTheme.Muted);
        var y = top;
        var at = new List<double>();
        foreach (var (label, dots) in lanes)
        {
            var (start, height) = Lane(label, dots.Count, y, BarHeight);
            at.Add(start + height / 2);
            y = End(start + height);
        }

        var panel = sheet.Add(new Box(left, top, sheet.Width, y), scale.Axis(new { side = "top" }));
        foreach (var series in legend.Concat(lanes.SelectMany(lane => lane.Dots).Select(dot => dot.Series)).Distinct())
        {
            var counts = lanes.Select(lane => lane.Dots.Where(dot => dot.Series == series).ToList()).ToList();
            sheet.Trace(new
            {
                type = "bar", orientation = "h", showlegend = false, xaxis = panel.X, yaxis = panel.Y,
                x = counts.Select(dots => dots.Count), y = at, width = BarHeight,
                marker = new { color = series.Colour, line = new { width = 0 } },
                customdata = counts.Select(dots => dots.Select(dot => dot.Index)),
                hoverinfo = "text", hovertext = counts.Select((
                    dots, i) => Markup.Escape($"{lanes[i].Label}: {ChartTheme.Format(dots.Count)} {counted}, {series.Name}")),
            });
        }
    }

    /// <summary>Names a lane and gives where its marks begin and how high it is.</summary>
    private (double Top, double Height) Lane(string label, int count, double y, double marks)
    {
        var lines = labels.Lines(labels.AreAbove ? $"{Markup.Apart(label)}\u00A0·\u00A0{ChartTheme.Format(count)}" : label);
        if (labels.AreAbove)
        {
            labels.Draw(lines, y + 4, marks);
            return (y + 6 + lines.Count * TextWidth.Line, marks);
        }

        var height = Math.Max(marks, lines.Count * TextWidth.Line);
        labels.Draw(lines, y + 5, height);
        sheet.Text(labels.Width + CountRoom - 12, y + 5 + height / 2, ChartTheme.Format(count), "right", weight: 600);
        return (y + 5, height);
    }

    private double End(double y)
    {
        sheet.Line(0, y + 5, sheet.Width, y + 5, ChartTheme.Grid);
        sheet.Height = y + 6;
        return y + 5;
    }
}
