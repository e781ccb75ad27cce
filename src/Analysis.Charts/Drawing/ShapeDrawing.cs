using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Analysis.Charting.Drawing.Reading;
using SkiaSharp;

namespace Analysis.Charting.Drawing;

/// <summary>
/// Lines, rectangles, circles and paths that a figure has besides its traces. Each side of them is measured on an axis, on
/// the paper, or in pixels from an anchor.
/// </summary>
internal static partial class ShapeDrawing
{
    public static void Draw(FigureSpace space, List<Item> items, Func<Shape, bool> which)
    {
        foreach (var shape in space.Figure.Shapes.Where(which))
        {
            var path = shape.Kind == "path" ? Path(shape.Path, Across(space, shape), Up(space, shape)) : Simple(space, shape);
            var open = shape.Kind == "line";
            items.Add(new PathItem(path, default, open ? SKColors.Transparent : shape.Fill,
                shape.Line.Width > 0 ? shape.Line.Colour : SKColors.Transparent, shape.Line.Width, shape.Opacity)
            {
                Clip = Clip(space, shape), Dashes = Strokes.Dashes(shape.Line.Dash, shape.Line.Width), Mark = Named(shape.Name),
            });
        }
    }

    /// <summary>The row that the name of a shape or note gives; none for another name.</summary>
    public static RowMark? Named(string name) =>
        RowName().Match(name) is { Success: true } row ? new([int.Parse(row.Groups[1].Value, CultureInfo.InvariantCulture)], "") : null;

    private static string Simple(FigureSpace space, Shape shape)
    {
        var (x, y) = (Across(space, shape), Up(space, shape));
        var (x0, x1, y0, y1) = (x(shape.X0), x(shape.X1), y(shape.Y0), y(shape.Y1));
        var (rx, ry) = (Math.Abs(x1 - x0) / 2, Math.Abs(y1 - y0) / 2);
        return shape.Kind switch
        {
            "line" => $"M{x0.Svg()},{y0.Svg()}L{x1.Svg()},{y1.Svg()}",
            "rect" => $"M{x0.Svg()},{y0.Svg()}H{x1.Svg()}V{y1.Svg()}H{x0.Svg()}Z",
            _ => $"M{Math.Max(x0, x1).Svg()},{((y0 + y1) / 2).Svg()}A{rx.Svg()},{ry.Svg()} 0 1,1 {Math.Min(x0, x1).Svg()},{((y0 + y1) / 2).Svg()}A{rx.Svg()},{ry.Svg()} 0 1,1 {Math.Max(x0, x1).Svg()},{((y0 + y1) / 2).Svg()}Z",
        };
    }

    private static Func<Coordinate, double> Across(FigureSpace space, Shape shape) =>
        Side(space, shape.XRef, shape.XInPixels, shape.XAnchor, 1, space.AcrossPaper);

    private static Func<Coordinate, double> Up(FigureSpace space, Shape shape) =>
        Side(space, shape.YRef, shape.YInPixels, shape.YAnchor, -1, space.UpPaper);

    private static Func<Coordinate, double> Side(
        FigureSpace space, string reference, bool inPixels, Coordinate anchor, int direction, Func<double, double> onPaper)
    {
        Func<Coordinate, double> scaled;
        if (reference == "paper")
        {
            scaled = place => onPaper(place.Number ?? 0);
        }
        else if (reference.EndsWith(" domain", StringComparison.Ordinal))
        {
            var axis = space[reference.Split(' ')[0]];
            scaled = place => axis.From + (place.Number ?? 0) * (axis.To - axis.From);
        }
        else
        {
            var axis = space[reference];
            scaled = axis.At;
        }

        if (!inPixels)
        {
            return scaled;
        }

        var start = scaled(anchor);
        return place => start + direction * (place.Number ?? 0);
    }

    // Along an axis a shape ends where the axis does; on the paper it does not.
    private static SKRect? Clip(FigureSpace space, Shape shape)
    {
        bool IsOnAxis(string reference) => reference != "paper" && !reference.EndsWith(" domain", StringComparison.Ordinal);
        if (!IsOnAxis(shape.XRef) && !IsOnAxis(shape.YRef))
        {
            return null;
        }

        var (left, right) = IsOnAxis(shape.XRef) ? space[shape.XRef].Pixels : (0, space.Figure.Width);
        var (top, bottom) = IsOnAxis(shape.YRef) ? space[shape.YRef].Pixels : (0, space.Figure.Height);
        return new((float)left, (float)top, (float)right, (float)bottom);
    }

    private static string Path(string path, Func<Coordinate, double> x, Func<Coordinate, double> y)
    {
        var drawn = new StringBuilder();
        foreach (Match step in Steps().Matches(path))
        {
            var command = step.Groups[1].Value[0];
            if ("MLHVQCTSZ".IndexOf(command, StringComparison.Ordinal) < 0)
            {
                throw new FigureException($"a path has the step '{command}', which is not drawn");
            }

            drawn.Append(command);
            var places = Places().Matches(step.Groups[2].Value);
            for (var i = 0; i < places.Count; i++)
            {
                var isX = command == 'H' || (command != 'V' && i % 2 == 0);
                drawn.Append(i > 0 ? "," : "").Append((isX ? x : y)(Read(places[i].Value)).Svg());
            }
        }

        return drawn.ToString();
    }

    // plotly.js writes a day with its hour in a path with an underscore between both.
    private static Coordinate Read(string place) =>
        double.TryParse(place, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? new(number, null)
        : new(null, place.Replace('_', ' '));

    [GeneratedRegex("([A-Za-z])([^A-DF-Za-df-z]*)")]
    private static partial Regex Steps();

    [GeneratedRegex("[^, ]+")]
    private static partial Regex Places();

    [GeneratedRegex("^row:([0-9]+)$")]
    private static partial Regex RowName();
}
