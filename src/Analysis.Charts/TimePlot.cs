namespace Analysis.Charting;

/// <summary>Lanes over time: dots for days, bars for longer times whose day is not known, a tray for what has no date.</summary>
internal static class TimePlot
{
    private const int MostInTray = 5;
    private const int MarkRoom = 13;
    private const double TrayStart = 0.84;

    /// <summary>One mark.</summary>
    /// <param name="Index">Its row in the chart's table.</param>
    /// <param name="Days">First and last day, both inclusive; empty when unknown.</param>
    /// <param name="Series">Its colour and shape.</param>
    /// <param name="Hover">What it says when pointed at.</param>
    internal sealed record Dated(int Index, (DateOnly From, DateOnly To)? Days, Series Series, string Hover)
    {
        public bool IsRange => Days is { } days && days.From != days.To;
    }

    private sealed record Placed(Dated Mark, object X, string Axis, double Y);

    /// <summary>Draws lanes from top to bottom.</summary>
    public static Plot Draw(int width, IReadOnlyList<(string Label, IReadOnlyList<Dated> Marks)> lanes, IReadOnlyList<Series> legend, string whenEmpty)
    {
        var all = lanes.SelectMany(lane => lane.Marks).ToList();
        var dates = new DateScale(all.SelectMany(mark => mark.Days is { } days ? new[] { days.From, days.To } : []));
        var tray = all.Any(mark => mark.Days is null);
        var axis = new Lanes(width);
        var columns = Math.Min(MostInTray, (int)(axis.Room * (1 - TrayStart) / MarkRoom));
        var apart = MarkRoom / (axis.Room * (tray ? TrayStart : 1));
        var placed = new List<Placed>();
        foreach (var (label, marks) in lanes)
        {
            var levels = Levels(marks, dates, columns, apart);
            var (first, step) = axis.Add(label, null, levels.Values.DefaultIfEmpty(0).Max() + 1);
            var undated = 0;
            placed.AddRange(marks.Select(mark => mark.Days is { } days
                ? new Placed(mark, DateScale.Iso(days.From), "x", first + levels[mark.Index] * step)
                : new Placed(mark, undated++ % columns + 1, "x2", first + levels[mark.Index] * step)));
        }

        var shapes = axis.Rules.Concat(placed.Where(place => place.Mark.IsRange).Select(Bar)).ToList();
        var annotations = ChartLayout.Empty(all.Count == 0, whenEmpty).ToList();
        if (tray)
        {
            shapes.Insert(0, ChartLayout.Tray(TrayStart));
            annotations.Add(ChartLayout.TrayLabel("date<br>unknown", TrayStart));
        }

        var axes = new Dictionary<string, object>
        {
            ["xaxis"] = dates.Axis(tray ? TrayStart - 0.015 : 1, width),
            ["xaxis2"] = new { domain = new[] { TrayStart, 1 }, range = new[] { 0.2, columns + 0.8 }, visible = false, fixedrange = true, anchor = "y" },
            ["yaxis"] = axis.Axis(),
        };
        var height = Math.Max(60, axis.Height);
        return Plot.Of(
            placed.GroupBy(place => (place.Mark.Series, place.Axis)).Select(group => Trace(group.Key.Series, group.Key.Axis, [.. group])),
            ChartLayout.Of(height, axis.Left, axis.Right, axes, shapes, annotations), height + ChartLayout.Top + ChartLayout.Bottom, legend);
    }

    private static object Trace(Series series, string axis, IReadOnlyList<Placed> marks)
    {
        // A range has a mark at each end, and both lead to its row.
        var points = marks.SelectMany(place => place.Mark.IsRange ? new[] { place, place with { X = DateScale.Iso(place.Mark.Days!.Value.To) } } : [place]).ToList();
        return new
        {
            type = "scatter", mode = "markers", showlegend = false, xaxis = axis, yaxis = "y", x = points.Select(point => point.X), y = points.Select(point => point.Y),
            marker = new
            {
                size = 9, color = series.Colour, symbol = points.Select(point => point.Mark.IsRange ? "line-ns-open" : series.Symbol),
                line = new { width = points.Select(point => point.Mark.IsRange ? 2 : 0), color = series.Colour },
            },
            customdata = points.Select(point => point.Mark.Index), cliponaxis = false, hoverinfo = "text", hovertext = points.Select(point => point.Mark.Hover),
        };
    }

    private static object Bar(Placed place) => new
    {
        name = Mark.Name(place.Mark.Index), type = "line", xref = "x", yref = "y", x0 = place.X, x1 = DateScale.Iso(place.Mark.Days!.Value.To), y0 = place.Y, y1 = place.Y, layer = "below",
        line = new { color = place.Mark.Series.Colour, width = 7 }, opacity = 0.35,
    };

    /// <summary>Puts marks that would cover each other on lines of their own.</summary>
    private static Dictionary<int, int> Levels(IReadOnlyList<Dated> marks, DateScale dates, int columns, double apart)
    {
        var levels = new Dictionary<int, int>();
        var ends = new List<double>();
        foreach (var mark in marks.Where(mark => mark.Days is not null).OrderBy(mark => mark.Days!.Value.From).ThenBy(mark => mark.Index))
        {
            var (from, to) = (dates.Fraction(mark.Days!.Value.From), dates.Fraction(mark.Days.Value.To));
            var level = ends.FindIndex(end => end < from);
            if (level < 0)
            {
                level = ends.Count;
                ends.Add(0);
            }

            ends[level] = to + apart;
            levels[mark.Index] = level;
        }

        foreach (var (mark, i) in marks.Where(mark => mark.Days is null).Select((mark, i) => (mark, i)))
        {
            levels[mark.Index] = i / columns;
        }

        return levels;
    }
}
