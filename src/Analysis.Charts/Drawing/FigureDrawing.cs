using Analysis.Charting.Drawing.Lettering;
using Analysis.Charting.Drawing.Reading;
using SkiaSharp;

namespace Analysis.Charting.Drawing;

/// <summary>Draws a figure of plotly.js as plotly.js does, without a browser: the same layers in the same order.</summary>
internal static class FigureDrawing
{
    /// <summary>The scene of a figure's JSON.</summary>
    /// <exception cref="FigureException">Something in it is not drawn.</exception>
    public static Scene Draw(string json, Shaper shaper)
    {
        var space = new FigureSpace(FigureReader.Read(json), shaper);
        var figure = space.Figure;
        var items = new List<Item>();
        foreach (var (x, y) in space.Pairs)
        {
            Ground(items, FigureSpace.Area(x, y), figure.Plot);
        }

        ShapeDrawing.Draw(space, items, shape => shape.Layer == "below" && (shape.XRef == "paper" || shape.YRef == "paper"));
        foreach (var (x, y) in space.Pairs)
        {
            ShapeDrawing.Draw(space, items, shape => shape.Layer == "below" && shape.XRef == x.Spec.Id && shape.YRef == y.Spec.Id);
            AxisDrawing.Grid(space, items, x, y);
            ShapeDrawing.Draw(space, items, shape => shape.Layer == "between" && shape.XRef == x.Spec.Id && shape.YRef == y.Spec.Id);
            TraceDrawing.Draw(space, items, x, y);
            foreach (var axis in new[] { x, y }.Where(axis => space.Pairs.First(pair => pair.X == axis || pair.Y == axis) == (x, y)))
            {
                AxisDrawing.Draw(space, items, axis);
            }
        }

        ShapeDrawing.Draw(space, items,
            shape => shape.Layer == "above" || (shape.Layer == "between" && (shape.XRef == "paper" || shape.YRef == "paper")));
        LegendDrawing.Draw(space, items);
        Title(space, items);
        List<Item> notes = [];
        foreach (var note in figure.Notes)
        {
            NoteDrawing.Draw(space, items, notes, note);
        }

        return new Scene(figure.Width, figure.Height, figure.Paper, [.. items, .. notes]);
    }

    private static void Ground(List<Item> items, SKRect area, SKColor colour)
    {
        if (colour.Alpha > 0)
        {
            items.Add(new PathItem($"M0,0H{area.Width.Svg()}V{area.Height.Svg()}H0Z", area.Location, colour, SKColors.Transparent, 0));
        }
    }

    // Capitals are seven tenths of the letters' size high; plotly.js forgets them where there are several lines.
    private static void Title(FigureSpace space, List<Item> items)
    {
        var title = space.Figure.Title;
        if (title.Text.Length > 0)
        {
            var lines = TextLine.Read(title.Text);
            var first = title.Top + (lines.Length == 1 ? 0.7 * title.Font.Size : 0);
            items.AddRange(lines.Select((line, i) => new TextItem(line, title.Left, first + i * TextBlock.LineHeight * title.Font.Size,
                title.Font.Size, title.Font.Weight, title.Font.Colour)));
        }
    }
}
