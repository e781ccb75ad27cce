namespace Analysis.Charting;

/// <summary>Lanes of dots, one a row, so that each leads to its sentence; bars of the same counts where dots would be too many.</summary>
internal static class DotPlot
{
    private const int MostInLine = 30;
    private const int DotRoom = 12;
    private const int MostDots = 1500;

    /// <summary>One dot.</summary>
    /// <param name="Index">Its row in the chart's table.</param>
    /// <param name="Series">Its colour and shape.</param>
    /// <param name="Hover">What it says when pointed at.</param>
    internal sealed record Dot(int Index, Series Series, string Hover);

    /// <summary>Whether so many dots become bars.</summary>
    public static bool IsBars(int dots) => dots > MostDots;

    /// <summary>Draws lanes from top to bottom.</summary>
    public static Plot Draw(int width, IReadOnlyList<(string Label, IReadOnlyList<Dot> Dots)> lanes, IReadOnlyList<Series> legend, string whenEmpty) =>
        IsBars(lanes.Sum(lane => lane.Dots.Count)) ? Bars(new Lanes(width), lanes, legend, whenEmpty) : Dots(new Lanes(width), lanes, legend, whenEmpty);

    private static Plot Dots(Lanes axis, IReadOnlyList<(string Label, IReadOnlyList<Dot> Dots)> lanes, IReadOnlyList<Series> legend, string whenEmpty)
    {
        var inLine = Math.Min(MostInLine, axis.Room / DotRoom);
        var places = new List<(Dot Dot, int X, double Y)>();
        foreach (var (label, dots) in lanes)
        {
            var (first, step) = axis.Add(label, dots.Count, (dots.Count + inLine - 1) / inLine);
            places.AddRange(dots.Select((dot, i) => (dot, i % inLine + 1, first + i / inLine * step)));
        }

        var traces = places.GroupBy(place => place.Dot.Series).Select(group => new
        {
            type = "scatter", mode = "markers", showlegend = false, x = group.Select(place => place.X), y = group.Select(place => place.Y),
            marker = new { size = 9, color = group.Key.Colour, symbol = group.Key.Symbol }, customdata = group.Select(place => place.Dot.Index), cliponaxis = false,
            hoverinfo = "text", hovertext = group.Select(place => place.Dot.Hover),
        });
        return Lay(traces, axis, new { range = new[] { 0.2, inLine + 0.8 }, visible = false, fixedrange = true }, legend, bottom: 8, whenEmpty);
    }

    private static Plot Bars(Lanes axis, IReadOnlyList<(string Label, IReadOnlyList<Dot> Dots)> lanes, IReadOnlyList<Series> legend, string whenEmpty)
    {
        var at = lanes.Select(lane => axis.Add(lane.Label, lane.Dots.Count, 2).First + Lanes.Line / 2.0).ToList();
        var traces = legend.Select(one => (Series: one, Counts: lanes.Select(lane => lane.Dots.Where(dot => dot.Series == one).ToList()).ToList())).Select(group => new
        {
            type = "bar", orientation = "h", showlegend = false, x = group.Counts.Select(dots => dots.Count), y = at, width = 20,
            marker = new { color = group.Series.Colour }, customdata = group.Counts.Select(dots => dots.Select(dot => dot.Index)),
            hoverinfo = "text", hovertext = group.Counts.Select((dots, i) => Markup.Escape($"{lanes[i].Label}: {ChartTheme.Format(dots.Count)} in {group.Series.Name}")),
        });
        var counts = new { tickformat = ",d", gridcolor = ChartTheme.Grid, fixedrange = true, rangemode = "tozero" };
        return Lay(traces, axis, counts, legend, ChartLayout.Bottom, whenEmpty);
    }

    private static Plot Lay(IEnumerable<object> traces, Lanes lanes, object xaxis, IReadOnlyList<Series> legend, int bottom, string whenEmpty)
    {
        var height = Math.Max(60, lanes.Height);
        var axes = new Dictionary<string, object> { ["xaxis"] = xaxis, ["yaxis"] = lanes.Axis() };
        var layout = ChartLayout.Of(height, lanes.Left, lanes.Right, axes, lanes.Rules, ChartLayout.Empty(lanes.Rules.Count == 0, whenEmpty), bottom);
        return Plot.Of(traces, ChartLayout.Merge(layout, new { barmode = "stack" }), height + ChartLayout.Top + bottom, legend);
    }
}
