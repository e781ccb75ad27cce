using Analysis.Charting.Drawing.Axes;
using Analysis.Charting.Drawing.Lettering;
using Analysis.Charting.Drawing.Reading;
using SkiaSharp;

namespace Analysis.Charting.Drawing;

/// <summary>A figure with its axes on the paper: where everything stands.</summary>
internal sealed class FigureSpace
{
    private readonly Dictionary<string, Axis> axes;

    public FigureSpace(Figure figure, Shaper shaper)
    {
        (Figure, Shaper) = (figure, shaper);
        Margin = figure.Margin;
        (axes, Pairs) = Lay();
        if (figure.Axes.Any(axis => axis.Ticks.GrowMargin))
        {
            Margin = AxisDrawing.Grown(this);
            (axes, Pairs) = Lay();
        }
    }

    public Figure Figure { get; }

    public Shaper Shaper { get; }

    public Margin Margin { get; private set; }

    public double Left => Margin.Left;

    public double Right => Figure.Width - Margin.Right;

    public double Top => Margin.Top;

    public double Bottom => Figure.Height - Margin.Bottom;

    /// <summary>Axes in the order of the figure.</summary>
    public IEnumerable<Axis> Axes => axes.Values;

    /// <summary>Pairs of axes on which something is drawn.</summary>
    public IReadOnlyList<(Axis X, Axis Y)> Pairs { get; }

    /// <summary>The axis of a name.</summary>
    public Axis this[string id] => axes.TryGetValue(id, out var axis) ? axis : throw new FigureException($"there is no axis {id}");

    /// <summary>What an axis stands at; none when it is free.</summary>
    public Axis? Anchor(Axis axis)
    {
        var anchor = axis.Spec.Anchor;
        if (anchor == "free")
        {
            return null;
        }

        return anchor.Length > 0 ? this[anchor]
            : Pairs.Where(pair => pair.X == axis || pair.Y == axis).Select(pair => pair.X == axis ? pair.Y : pair.X).FirstOrDefault()
            ?? axes.GetValueOrDefault(axis.Spec.IsHorizontal ? "y" : "x");
    }

    /// <summary>The part of the paper that a pair of axes spans.</summary>
    public static SKRect Area(Axis x, Axis y) =>
        new((float)x.Pixels.Least, (float)y.Pixels.Least, (float)x.Pixels.Greatest, (float)y.Pixels.Greatest);

    /// <summary>Pixel of a fraction of the plot area from the left.</summary>
    public double AcrossPaper(double fraction) => Left + fraction * (Right - Left);

    /// <summary>Pixel of a fraction of the plot area from below.</summary>
    public double UpPaper(double fraction) => Bottom - fraction * (Bottom - Top);

    private (Dictionary<string, Axis> Axes, IReadOnlyList<(Axis X, Axis Y)> Pairs) Lay()
    {
        var laid =
            Figure.Axes.ToDictionary(axis => axis.Id, axis => new Axis(axis, Figure, (Left, Right, Top, Bottom)), StringComparer.Ordinal);
        var pairs = Figure.Traces.Select(trace => (trace.XAxis, trace.YAxis)).Distinct().ToList();
        return (laid, [.. (pairs.Count > 0 || laid.Count == 0 ? pairs : [("x", "y")])
            .Where(pair => laid.ContainsKey(pair.Item1) && laid.ContainsKey(pair.Item2))
            .Select(pair => (laid[pair.Item1], laid[pair.Item2]))]);
    }
}
