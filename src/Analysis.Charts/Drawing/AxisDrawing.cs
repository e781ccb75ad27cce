using Analysis.Charting.Drawing.Axes;
using Analysis.Charting.Drawing.Reading;
using SkiaSharp;

namespace Analysis.Charting.Drawing;

/// <summary>Grid, line, ticks, labels and title of axes.</summary>
internal static class AxisDrawing
{
    // A label's base line below or beside its place, in sizes of letters.
    private const double Middle = 0.35;
    private const double Capital = 0.7;

    // Between the longest label and the edge of the paper where the margin grows for it.
    private const double Edge = 4;

    private static readonly double[] Angles = [0, 30, 90];

    /// <summary>Lines of the grid within a pair of axes.</summary>
    public static void Grid(FigureSpace space, List<Item> items, Axis x, Axis y)
    {
        var zeros = new List<Item>();
        foreach (var (axis, across) in new[] { (x, y), (y, x) })
        {
            if (!axis.Spec.IsVisible)
            {
                continue;
            }

            var hasZero = axis.Kind == "linear" && axis.Spec.Zero.IsShown && axis.Low * axis.High <= 0;
            foreach (var (value, _) in axis.Spec.Grid.IsShown ? TickList.Of(axis) : [])
            {
                var at = Snap(axis, value);
                // At the ends of an axis stand its own lines.
                if (at - axis.Pixels.Least > 1 && axis.Pixels.Greatest - at > 1 && !(hasZero && value == 0))
                {
                    items.Add(Line(axis, axis.Spec.Grid, at, across.Pixels));
                }
            }

            if (hasZero)
            {
                zeros.Add(Line(axis, axis.Spec.Zero, Snap(axis, 0), across.Pixels));
            }
        }

        items.AddRange(zeros);
    }

    /// <summary>The line of an axis, its ticks, labels and title.</summary>
    public static void Draw(FigureSpace space, List<Item> items, Axis axis)
    {
        if (!axis.Spec.IsVisible)
        {
            return;
        }

        var (spec, at, outward) = (axis.Spec, Position(space, axis), Outward(axis));
        if (spec.Line.IsShown)
        {
            var (from, to) = axis.Pixels;
            items.Add(spec.IsHorizontal
                ? Straight(from, at, to - from, 0, spec.Line)
                : Straight(at, from, 0, to - from, spec.Line));
        }

        var ticks = TickList.Of(axis);
        if (spec.Ticks.Marks.Length > 0)
        {
            var inward = spec.Ticks.Marks == "inside" ? -1 : 1;
            var (start, length) = (at + outward * inward * spec.Line.Width / 2, outward * inward * spec.Ticks.Length);
            var line = new AxisLine(true, spec.Ticks.Colour, spec.Ticks.Width, "solid");
            items.AddRange(ticks.Select(tick => spec.IsHorizontal ? Straight(Snap(axis, tick.Value), start, 0, length, line)
                : Straight(start, Snap(axis, tick.Value), length, 0, line)));
        }

        var labels = Labels(space, axis, ticks);
        items.AddRange(labels.Words);
        if (spec.Title is { } title)
        {
            items.AddRange(Title(space, axis, title, labels.Depth));
        }
    }

    /// <summary>The margins of a figure, made wide enough for the labels of those axes that ask for it.</summary>
    public static Margin Grown(FigureSpace space)
    {
        var margin = space.Margin;
        foreach (var axis in space.Axes.Where(axis => axis.Spec.IsVisible && axis.Spec.Ticks.GrowMargin))
        {
            var depth = Labels(space, axis, TickList.Of(axis)).Depth;
            var title =
                axis.Spec.Title is { } words ? (words.Standoff ?? 10) + new TextBlock(words.Text, words.Font, space.Shaper).Height : 0;
            var room = Math.Ceiling(depth + title) + Edge;
            margin = axis.Spec.Side switch
            {
                "left" => margin with { Left = Math.Max(margin.Left, room) },
                "right" => margin with { Right = Math.Max(margin.Right, room) },
                "top" => margin with { Top = Math.Max(margin.Top, room) },
                _ => margin with { Bottom = Math.Max(margin.Bottom, room) },
            };
        }

        return margin;
    }

    private static (IReadOnlyList<TextItem> Words, double Depth) Labels(
        FigureSpace space, Axis axis, IReadOnlyList<(double Value, string Words)> ticks)
    {
        var (spec, at, outward) = (axis.Spec, Position(space, axis), Outward(axis));
        var standoff = (spec.Ticks.Marks == "outside" ? spec.Ticks.Length : 0) + spec.Line.Width / 2;
        if (!spec.Ticks.HaveLabels)
        {
            return ([], standoff);
        }

        standoff += spec.Ticks.Marks == "outside" || spec.Line.IsShown ? 0.2 * spec.Font.Size : 0;
        var blocks = ticks.Where(tick => tick.Words.Length > 0)
            .Select(tick => (At: axis.At(tick.Value), Block: new TextBlock(tick.Words, spec.Font, space.Shaper))).ToList();
        var angle = spec.Ticks.Angle ?? (spec.IsHorizontal ? AngleThatFits(blocks, spec.Font.Size) : 0);
        var words = blocks.SelectMany(label => spec.IsHorizontal
            ? Below(label.Block, label.At, at + outward * standoff, spec, angle)
            : Beside(label.Block, at + outward * standoff, label.At, spec, angle)).ToList();
        return (words, standoff + blocks.Select(label => Depth(label.Block, spec, angle)).DefaultIfEmpty(0).Max());
    }

    // How far a label reaches from where labels begin.
    private static double Depth(TextBlock block, AxisSpec spec, double angle)
    {
        var (steep, flat) = (Math.Abs(Math.Sin(angle * Math.PI / 180)), Math.Abs(Math.Cos(angle * Math.PI / 180)));
        var high = spec.Side switch
        {
            "bottom" => spec.Font.Size + block.Height - block.Ascent,
            "top" => 0.2 * spec.Font.Size + block.Height,
            _ => block.Height
        };
        return spec.IsHorizontal ? steep * block.Width + flat * high : flat * block.Width + steep * high;
    }

    private static IEnumerable<TextItem> Below(TextBlock block, double x, double y, AxisSpec spec, double angle)
    {
        var bottom = spec.Side == "bottom";
        var baseline = y + spec.Font.Size * (!bottom ? -0.2 : Math.Abs(angle) == 90 ? Capital : 1);
        var rest = block.Height - block.Ascent - Math.Round(0.293 * spec.Font.Size);
        if (angle % 180 == 0)
        {
            return block.At(x, baseline - (bottom ? 0 : rest), "middle");
        }

        // Turned words hang from their end, or stand on their beginning.
        var shift = Math.Abs(angle) == 90 ? -Middle / 2 * spec.Font.Size : 0;
        var lift = Math.Abs(angle) > 60 ? -rest / 2 : bottom ? 0 : -rest;
        return block.At(x + shift, baseline + lift, angle < 0 == bottom ? "end" : "start", angle,
            new((float)(x + shift), (float)(baseline - spec.Font.Size / 2)));
    }

    private static IEnumerable<TextItem> Beside(TextBlock block, double x, double y, AxisSpec spec, double angle)
    {
        var rest = (block.Lines - 1) * TextBlock.LineHeight * spec.Font.Size;
        var baseline = y + Middle * spec.Font.Size - rest / 2;
        var anchor = Math.Abs(angle) == 90 ? "middle" : spec.Side == "left" ? "end" : "start";
        return angle == 0 ? block.At(x, baseline, anchor)
            : block.At(x, baseline, anchor, angle, new((float)x, (float)(baseline - spec.Font.Size / 2)));
    }

    private static double AngleThatFits(List<(double At, TextBlock Block)> labels, double size)
    {
        var ordered = labels.OrderBy(label => label.At).ToList();
        if (ordered.Zip(ordered.Skip(1))
            .All(pair => pair.First.At + pair.First.Block.Width / 2 + 1 <= pair.Second.At - pair.Second.Block.Width / 2 - 1))
        {
            return 0;
        }

        var apart = (ordered[^1].At - ordered[0].At) / (ordered.Count - 1);
        var slope = apart / Math.Sqrt(apart * apart + Math.Pow(1.25 * size * labels.Max(label => label.Block.Lines), 2));
        return Angles.FirstOrDefault(angle => Math.Abs(Math.Cos(angle * Math.PI / 180)) <= slope, Angles[^1]);
    }

    private static IEnumerable<TextItem> Title(FigureSpace space, Axis axis, Title title, double depth)
    {
        var spec = axis.Spec;
        var block = new TextBlock(title.Text, title.Font, space.Shaper);
        var size = title.Font.Size;
        var outward = Outward(axis);
        var at = Position(space, axis) - outward * spec.Line.Width / 2;
        var extra = (block.Lines - 1) * TextBlock.LineHeight * size;
        double standoff;
        if (title.Standoff is { } given)
        {
            standoff = depth + given + (spec.Side is "bottom" or "right" ? Capital * size : Middle * size + extra);
        }
        else
        {
            var labels = spec.Ticks.HaveLabels;
            standoff = 10 + 1.5 * size + (spec.Line.IsShown ? spec.Line.Width - 1 : 0)
                + size * (spec.IsHorizontal ? spec.Side == "top" ? labels ? 1 : 0 : labels ? 1.5 : 0.5
                    : spec.Side == "right" ? labels ? 1 : 0.5 : labels ? 0.5 : 0);
            // Words of the title never lie on labels.
            standoff = Math.Max(standoff, depth + 2 + (spec.Side is "bottom" or "right" ? block.Ascent : block.Height - block.Ascent));
        }

        var middle = (axis.From + axis.To) / 2;
        var across = at + outward * standoff;
        return spec.IsHorizontal ? block.At(middle, across, "middle")
            : block.At(across, middle, "middle", -90, new((float)across, (float)middle));
    }

    /// <summary>The pixel at which the line of an axis stands.</summary>
    private static double Position(FigureSpace space, Axis axis)
    {
        var half = Outward(axis) * axis.Spec.Line.Width / 2;
        if (space.Anchor(axis) is { } anchor)
        {
            return (axis.Spec.Side is "bottom" or "right" ? anchor.Pixels.Greatest : anchor.Pixels.Least) + half;
        }

        return (axis.Spec.IsHorizontal ? space.UpPaper(axis.Spec.Position) : space.AcrossPaper(axis.Spec.Position)) + half;
    }

    private static int Outward(Axis axis) => axis.Spec.Side is "bottom" or "right" ? 1 : -1;

    private static double Snap(Axis axis, double value)
    {
        var least = axis.Pixels.Least;
        return least + Math.Round(axis.At(value) - least, 2, MidpointRounding.AwayFromZero);
    }

    private static PathItem Line(Axis axis, AxisLine line, double at, (double Least, double Greatest) across) =>
        axis.Spec.IsHorizontal ? Straight(at, across.Least, 0, across.Greatest - across.Least, line)
        : Straight(across.Least, at, across.Greatest - across.Least, 0, line);

    private static PathItem Straight(double x, double y, double width, double height, AxisLine line) =>
        new(width == 0 ? $"M0,0V{height.Svg()}" : $"M0,0H{width.Svg()}", new((float)x, (float)y), SKColors.Transparent, line.Colour,
            line.Width) { IsCrisp = true, Dashes = Strokes.Dashes(line.Dash, line.Width) };
}
