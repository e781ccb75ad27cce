using System.Text;
using Analysis.Charting.Drawing.Axes;
using Analysis.Charting.Drawing.Reading;
using SkiaSharp;

namespace Analysis.Charting.Drawing;

/// <summary>Lines, marks and words of traces.</summary>
internal static class TraceDrawing
{
    /// <summary>Draws the traces of a pair of axes.</summary>
    public static void Draw(FigureSpace space, List<Item> items, Axis x, Axis y)
    {
        var traces = space.Figure.Traces.Where(trace => trace.XAxis == x.Spec.Id && trace.YAxis == y.Spec.Id).ToList();
        BarDrawing.Draw(space, items, [.. traces.Where(trace => trace.IsBar)], x, y);
        foreach (var trace in traces.Where(trace => !trace.IsBar))
        {
            var area = FigureSpace.Area(x, y);
            var points = Points(trace, x, y);
            if (trace.HasLines || trace.Fill is not null)
            {
                Line(items, trace, points, area);
            }

            var clip = trace.IsClipped ? area : (SKRect?)null;
            foreach (var (index, at) in trace.HasMarkers ? points.Where(point => IsNear(point.At, area, trace)) : [])
            {
                items.Add(Marker(trace.Marker, index, at, trace.Opacity) with { Clip = clip, Mark = Mark(trace, index) });
            }

            foreach (var (index, at) in trace.HasWords ? points.Where(point => IsNear(point.At, area, trace)) : [])
            {
                items.AddRange(Beside(space, trace, index, at).Select(words => words with { Clip = clip, Opacity = trace.Opacity,
                    Mark = Mark(trace, index) is { } mark ? mark with { Hover = "" } : null }));
            }
        }
    }

    /// <summary>The mark of a point.</summary>
    public static PathItem Marker(Marker marker, int index, SKPoint at, double opacity)
    {
        var (symbol, colour, width) = (marker.Symbol[index], marker.Colour[index], marker.LineWidth[index]);
        var open = Symbols.IsOpen(symbol);
        return new PathItem(
            Symbols.Path(symbol, marker.Size[index] / 2, marker.Standoff[index]), at,
            open || Symbols.IsThin(symbol) ? SKColors.Transparent : colour,
            open ? colour : width > 0 ? marker.LineColour[index] : SKColors.Transparent, open && width == 0 ? 1 : width,
            opacity * marker.Opacity[index])
        {
            Angle = marker.Angle[index],
        };
    }

    private static List<(int Index, SKPoint At)> Points(Trace trace, Axis x, Axis y) =>
        [.. Enumerable.Range(0, Math.Min(trace.X.Length, trace.Y.Length)).Where(i => !trace.X[i].IsMissing && !trace.Y[i].IsMissing)
            .Select(i => (i, new SKPoint((float)x.Rounded(trace.X[i]), (float)y.Rounded(trace.Y[i]))))];

    // Points beyond the axes are not drawn, also where marks may reach over them.
    private static bool IsNear(SKPoint at, SKRect area, Trace trace) =>
        trace.IsClipped
        || (at.X >= area.Left - 0.01f && at.X <= area.Right + 0.01f && at.Y >= area.Top - 0.01f && at.Y <= area.Bottom + 0.01f);

    private static void Line(List<Item> items, Trace trace, List<(int Index, SKPoint At)> points, SKRect area)
    {
        if (points.Count < 2)
        {
            return;
        }

        var path = new StringBuilder();
        for (var i = 0; i < points.Count; i++)
        {
            var at = points[i].At;
            // A point that is missing tears the line.
            if (i == 0 || points[i].Index != points[i - 1].Index + 1)
            {
                path.Append('M').Append(at.X.Svg()).Append(',').Append(at.Y.Svg());
                continue;
            }

            var before = points[i - 1].At;
            path.Append(trace.Line.Shape switch
            {
                "hv" => $"H{at.X.Svg()}V{at.Y.Svg()}",
                "vh" => $"V{at.Y.Svg()}H{at.X.Svg()}",
                "hvh" => $"H{((before.X + at.X) / 2).Svg()}V{at.Y.Svg()}H{at.X.Svg()}",
                "vhv" => $"V{((before.Y + at.Y) / 2).Svg()}H{at.X.Svg()}V{at.Y.Svg()}",
                _ => $"L{at.X.Svg()},{at.Y.Svg()}",
            });
        }

        if (trace.Fill is { } fill)
        {
            items.Add(new PathItem(path + "Z", default, fill, SKColors.Transparent, 0, trace.Opacity) { Clip = area });
        }

        if (trace.HasLines)
        {
            items.Add(new PathItem(path.ToString(), default, SKColors.Transparent, trace.Line.Colour, trace.Line.Width,
                trace.Opacity) { Clip = area, Dashes = Strokes.Dashes(trace.Line.Dash, trace.Line.Width) });
        }
    }

    /// <summary>The words beside a point, a little further off than the mark is large.</summary>
    private static IEnumerable<TextItem> Beside(FigureSpace space, Trace trace, int index, SKPoint at)
    {
        var text = trace.Words.Text[index];
        if (text.Length == 0)
        {
            return [];
        }

        var position = trace.Words.Position[index].Split(' ');
        var (vertical, horizontal) = (position[0], position[^1]);
        var block = new TextBlock(text, trace.Words.Font, space.Shaper);
        var size = trace.Words.Font.Size;
        var off = trace.HasMarkers ? trace.Marker.Size[index] / 2 / 0.8 + 1 : 0;
        var lines = (block.Lines - 1) * TextBlock.LineHeight + 1;
        var side = vertical switch { "top" => -1, "bottom" => 1, _ => 0 };
        var x = at.X + horizontal switch { "left" => -off, "right" => off, _ => 0 };
        var y = at.Y + 0.75 * size + side * off + (side - 1) * lines * size / 2;
        return block.At(x, y, horizontal switch { "left" => "end", "right" => "start", _ => "middle" });
    }

    /// <summary>The rows that a point stands for; none when it stands for no row.</summary>
    public static RowMark? Mark(Trace trace, int index) =>
        index < trace.Rows.Length && (trace.Rows[index].Rows.Length > 0 || trace.Rows[index].Hover.Length > 0)
            ? new(trace.Rows[index].Rows, trace.Rows[index].Hover)
            : null;
}
