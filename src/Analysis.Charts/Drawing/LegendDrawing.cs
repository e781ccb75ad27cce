using Analysis.Charting.Drawing.Reading;
using SkiaSharp;

namespace Analysis.Charting.Drawing;

/// <summary>The legend: signs with their names, in rows or below each other.</summary>
internal static class LegendDrawing
{
    private const double Gap = 5;
    private const double LeastHeight = 16;
    private const double Between = 3;

    private sealed record Entry(Trace Trace, TextBlock Name, double Height);

    public static void Draw(FigureSpace space, List<Item> items)
    {
        var legend = space.Figure.Legend;
        var traces = space.Figure.Traces.Where(trace => trace.InLegend && trace.Name.Length > 0);
        var entries = (legend.IsReversed ? traces.Reverse() : traces)
            .Select(trace => (Trace: trace, Name: new TextBlock(trace.Name, legend.Font, space.Shaper)))
            .Select(one => new Entry(one.Trace, one.Name,
                Math.Max(one.Name.Lines * TextBlock.LineHeight * legend.Font.Size, LeastHeight) + Between)).ToList();
        if (!legend.IsShown || entries.Count == 0)
        {
            return;
        }

        var indent = legend.ItemWidth + 2 * Gap;
        var places = legend.IsHorizontal ? Rows(entries, indent, Room(space, indent)) : Column(entries);
        var width = Math.Ceiling(places.Zip(entries, (place, entry) => place.X + indent + entry.Name.Width).Max() + Gap);
        var height = Math.Ceiling(places.Zip(entries, (place, entry) => place.Y + entry.Height / 2).Max() + Gap);
        var left = Math.Clamp(space.AcrossPaper(legend.X) - width * Anchor(legend.XAnchor, legend.X), 0,
            Math.Max(0, space.Figure.Width - width));
        var top = Math.Clamp(space.UpPaper(legend.Y) - height * Anchor(legend.YAnchor, 1 - legend.Y), 0,
            Math.Max(0, space.Figure.Height - height));
        if (legend.Ground.Alpha > 0)
        {
            items.Add(new PathItem($"M0,0H{width.Svg()}V{height.Svg()}H0Z", new((float)left, (float)top),
                legend.Ground, SKColors.Transparent, 0));
        }

        foreach (var (entry, (x, y)) in entries.Zip(places))
        {
            Sign(items, entry.Trace, left + x + Gap + legend.ItemWidth / 2, top + y, legend.ItemWidth);
            var baseline = legend.Font.Size * TextBlock.LineHeight * (0.3 + (1 - entry.Name.Lines) / 2.0);
            items.AddRange(entry.Name.At(left + x + indent, top + y + baseline, "start"));
        }
    }

    private static void Sign(List<Item> items, Trace trace, double x, double y, double width)
    {
        if (trace.IsBar)
        {
            items.Add(new PathItem("M6,6H-6V-6H6Z", new((float)x, (float)y), trace.Marker.Colour.All,
                SKColors.Transparent, 0, trace.Opacity));
            return;
        }

        if (trace.HasLines)
        {
            items.Add(new PathItem($"M{(-width / 2).Svg()},0H{(width / 2).Svg()}", new((float)x, (float)y), SKColors.Transparent,
                trace.Line.Colour, trace.Line.Width, trace.Opacity) { Dashes = Strokes.Dashes(trace.Line.Dash, trace.Line.Width) });
        }

        if (trace.HasMarkers)
        {
            // Signs are neither tiny nor larger than a line of words.
            var size = Math.Clamp(trace.Marker.Size.All, 2, 16);
            var marker = trace.Marker with { Size = new(size, null), Angle = new(trace.Marker.Angle[0], null), Standoff = new(0, null) };
            items.Add(TraceDrawing.Marker(marker, 0, new((float)x, (float)y), trace.Opacity));
        }
    }

    // Below each other; a place is the middle of its line.
    private static List<(double X, double Y)> Column(List<Entry> entries)
    {
        var y = Gap;
        return [.. entries.Select(entry => (0.0, (y += entry.Height) - entry.Height / 2))];
    }

    // In one row if there is room, else in columns as wide as the widest.
    private static List<(double X, double Y)> Rows(List<Entry> entries, double indent, double room)
    {
        var widest = entries.Max(entry => indent + entry.Name.Width);
        var inOne = entries.Sum(entry => indent + entry.Name.Width + Gap) <= room;
        var places = new List<(double, double)>();
        var (x, y, highest) = (0.0, 0.0, 0.0);
        foreach (var entry in entries)
        {
            var width = inOne ? indent + entry.Name.Width : widest;
            if (x > 0 && x + width >= room)
            {
                (x, y, highest) = (0, y + highest, 0);
            }

            places.Add((x, y + entry.Height / 2 + Gap));
            x += width + Gap;
            highest = Math.Max(highest, entry.Height);
        }

        return places;
    }

    // Above or below the plot area a legend may use the margin that it begins in.
    private static double Room(FigureSpace space, double indent)
    {
        var legend = space.Figure.Legend;
        var beyond = legend.Y > 1 || legend.Y < 0 || (legend.Y == 1 && legend.YAnchor == "bottom")
            || (legend.Y == 0 && legend.YAnchor == "top");
        var room = legend.X < 0 || (legend.X == 0 && legend.XAnchor == "right")
            ? beyond && legend.XAnchor == "left" ? space.Right : space.Figure.Width / 2.0
            : legend.X > 1 || (legend.X == 1 && legend.XAnchor == "left")
                ? beyond && legend.XAnchor == "right" ? space.Figure.Width - space.Left : space.Figure.Width / 2.0
                : space.Right - space.Left;
        return Math.Max(room, 2 * indent);
    }

    private static double Anchor(string anchor, double where) => anchor switch
    {
        "left" or "top" => 0,
        "center" or "middle" => 0.5,
        "right" or "bottom" => 1,
        _ => where < 1 / 3.0 ? 0 : where > 2 / 3.0 ? 1 : 0.5,
    };
}
