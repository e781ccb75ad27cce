using Analysis.Charting.Drawing.Axes;
using Analysis.Charting.Drawing.Reading;
using SkiaSharp;

namespace Analysis.Charting.Drawing;

/// <summary>Bars, beside each other or stacked.</summary>
internal static class BarDrawing
{
    public static void Draw(FigureSpace space, List<Item> items, IReadOnlyList<Trace> traces, Axis x, Axis y)
    {
        var stacked = new Dictionary<(double Place, bool IsNegative), double>();
        var mode = space.Figure.BarMode;
        if (mode == "group" && traces.Count > 1 && traces.Any(trace => trace.Bars.Width is not null))
        {
            throw new FigureException(
                "bars of several traces with widths of their own stand beside each other, which is not drawn: stack them");
        }

        var apart = Apart(traces, x, y);
        for (var k = 0; k < traces.Count; k++)
        {
            var trace = traces[k];
            var (lengths, places) = trace.Bars.AreHorizontal ? (trace.X, trace.Y) : (trace.Y, trace.X);
            var (along, across) = trace.Bars.AreHorizontal ? (x, y) : (y, x);
            var share = mode == "group" ? traces.Count : 1;
            for (var i = 0; i < Math.Min(lengths.Length, places.Length); i++)
            {
                if (lengths[i].IsMissing || places[i].IsMissing)
                {
                    continue;
                }

                var (length, place) = (lengths[i].Number ?? 0, across.Value(places[i]));
                var width = trace.Bars.Width?[i] ?? apart * (1 - space.Figure.BarGap) / share;
                var start = trace.Bars.HasOffset ? place + trace.Bars.Offset[i]
                    : place - width / 2 + (mode == "group" ? (k - (traces.Count - 1) / 2.0) * width : 0);
                var foot = trace.Bars.Base[i];
                if (mode == "stack")
                {
                    foot += stacked.GetValueOrDefault((place, length < 0));
                    stacked[(place, length < 0)] = foot + length;
                }

                if (length != 0)
                {
                    items.Add(Bar(trace, i, along.At(foot), along.At(foot + length), across.At(start),
                        across.At(start + width)) with { Clip = FigureSpace.Area(x, y) });
                    Words(space, items, trace, i, along.At(foot + length), across.At(start + width / 2));
                }
            }
        }
    }

    private static PathItem Bar(Trace trace, int index, double from, double to, double side, double otherSide)
    {
        var (x, y) = trace.Bars.AreHorizontal ? ((from, to), (side, otherSide)) : ((side, otherSide), (from, to));
        var (left, top) = (Math.Min(x.Item1, x.Item2), Math.Min(y.Item1, y.Item2));
        var (width, height) = (Math.Abs(x.Item2 - x.Item1), Math.Abs(y.Item2 - y.Item1));
        var line = trace.Marker.LineWidth[index];
        return new PathItem(
            $"M0,0H{width.Svg()}V{height.Svg()}H0Z", new((float)left, (float)top), trace.Marker.Colour[index],
            line > 0 ? trace.Marker.LineColour[index] : SKColors.Transparent, line,
            trace.Opacity * trace.Marker.Opacity[index])
        {
            Mark = TraceDrawing.Mark(trace, index),
        };
    }

    // Words of bars stand outside, behind their ends.
    private static void Words(FigureSpace space, List<Item> items, Trace trace, int index, double end, double middle)
    {
        var text = trace.Words.Text[index];
        if (text.Length == 0 || trace.Words.Position[index] == "none")
        {
            return;
        }

        if (trace.Words.Position[index] != "outside")
        {
            throw new FigureException($"words of bars stand '{trace.Words.Position[index]}', which is not drawn");
        }

        const double gap = 3;
        var block = new TextBlock(text, trace.Words.Font, space.Shaper);
        items.AddRange(trace.Bars.AreHorizontal
            ? block.At(end + gap, middle - block.Height / 2 + block.Ascent, "start")
            : block.At(middle, end - gap - block.Height + block.Ascent, "middle"));
    }

    // The least distance of two bars: without a width given, bars share it.
    private static double Apart(IReadOnlyList<Trace> traces, Axis x, Axis y)
    {
        var places = traces.SelectMany(trace => (trace.Bars.AreHorizontal ? trace.Y : trace.X).Where(place => !place.IsMissing)
            .Select(place => (trace.Bars.AreHorizontal ? y : x).Value(place))).Distinct().Order().ToList();
        return places.Zip(places.Skip(1), (a, b) => b - a).DefaultIfEmpty(1).Min();
    }
}
