using Analysis.Charting.Drawing.Reading;
using SkiaSharp;

namespace Analysis.Charting.Drawing;

/// <summary>Words on the figure: placed by one of their sides or their middle, in whole pixels, perhaps with an arrow to a place.</summary>
internal static class NoteDrawing
{
    // Heads by their numbers: path for a line of one pixel, how far the line ends before the point, whether it turns with the line.
    private static readonly (string Path, double Back, bool Turns)[] Heads =
    [
        ("", 0, true),
        ("M-2.4,-3V3L0.6,0Z", 0.6, true),
        ("M-3.7,-2.5V2.5L1.3,0Z", 1.3, true),
        ("M-4.45,-3L-1.65,-0.2V0.2L-4.45,3L1.55,0Z", 1.55, true),
        ("M-2.2,-2.2L-0.2,-0.2V0.2L-2.2,2.2L-1.4,3L1.6,0L-1.4,-3Z", 1.6, true),
        ("M-4.4,-2.1L-0.6,-0.2V0.2L-4.4,2.1L-4,3L2,0L-4,-3Z", 2, true),
        ("M2,0A2,2 0 1,1 0,-2A2,2 0 0,1 2,0Z", 0, false),
        ("M2,2V-2H-2V2Z", 0, false),
    ];

    /// <summary>
    /// Adds a note: its plain ground to <paramref name="grounds"/>, which lie below the words of all notes, so that none covers
    /// the tail of a letter above it; the rest to <paramref name="items"/>.
    /// </summary>
    public static void Draw(FigureSpace space, List<Item> grounds, List<Item> items, Note note)
    {
        var block = new TextBlock(note.Text, note.Font, space.Shaper);
        var edge = note.BorderWidth + note.BorderPad;
        var (width, height) = (Whole(block.Before + block.Width + block.Behind + 2 * edge), Whole(block.Height + 2 * edge));
        var (x, seenX) = Across(space, note.XRef, note.X);
        var (y, seenY) = Up(space, note.YRef, note.Y);
        if (!seenX || !seenY)
        {
            return;
        }

        var turn = note.Angle * Math.PI / 180;
        var (cos, sin) = (Math.Cos(turn), Math.Sin(turn));
        var (middleX, middleY) = (x + note.XShift, y - note.YShift);
        if (note.Arrow is { } arrow)
        {
            var tailX = Tail(space, arrow.XRef, arrow.X, middleX);
            var tailY = Tail(space, arrow.YRef, arrow.Y, middleY);
            var (byX, byY) = (width * Fraction(note.XAnchor, 0.5), height * Fraction(note.YAnchor, 0.5));
            (x, y) = (tailX + byX * cos - byY * sin, tailY + byX * sin + byY * cos);
            Arrow(items, arrow, new(tailX, tailY), new(middleX, middleY),
                new((float)(x - width / 2), (float)(y - height / 2), (float)(x + width / 2), (float)(y + height / 2)), note);
        }
        else
        {
            // Without an arrow the box around the turned words is placed.
            var (wide, high) = (Math.Abs(width * cos) + Math.Abs(height * sin), Math.Abs(width * sin) + Math.Abs(height * cos));
            x = middleX + wide * Fraction(note.XAnchor, note.XRef == "paper" ? note.X.Number ?? 0 : 0.5);
            y = middleY + high * Fraction(note.YAnchor, note.YRef == "paper" ? 1 - (note.Y.Number ?? 0) : 0.5);
        }

        var (left, top) = (Whole(x - width / 2), Whole(y - height / 2));
        var mark = ShapeDrawing.Named(note.Name);
        var pivot = new SKPoint((float)x, (float)y);
        if (note.Ground.Alpha > 0 || note.Border.Alpha > 0)
        {
            var (boxWide, boxHigh) = (width - note.BorderWidth, height - note.BorderWidth);
            (note.Border.Alpha > 0 ? items : grounds)
                .Add(new PathItem($"M{(-boxWide / 2).Svg()},{(-boxHigh / 2).Svg()}h{boxWide.Svg()}v{boxHigh.Svg()}h{(-boxWide).Svg()}Z",
                    new((float)(left + width / 2), (float)(top + height / 2)), note.Ground, note.Border, note.BorderWidth, note.Opacity)
                {
                    Angle = note.Angle, Mark = mark,
                });
        }

        var (anchor, at) =
            note.Align switch { "left" => ("start", 0.0), "right" => ("end", block.Width), _ => ("middle", block.Width / 2) };
        items.AddRange(block.At(left + edge + block.Before + at, top + edge + block.Ascent, anchor, note.Angle, pivot)
            .Select(words => words with { Opacity = note.Opacity, Mark = mark }));
    }

    private static (double Pixel, bool IsSeen) Across(FigureSpace space, string reference, Coordinate place) =>
        Place(space, reference, place, space.AcrossPaper);

    private static (double Pixel, bool IsSeen) Up(FigureSpace space, string reference, Coordinate place) =>
        Place(space, reference, place, space.UpPaper);

    private static (double, bool) Place(FigureSpace space, string reference, Coordinate place, Func<double, double> onPaper)
    {
        if (reference == "paper")
        {
            return (onPaper(place.Number ?? 0), true);
        }

        if (reference.EndsWith(" domain", StringComparison.Ordinal))
        {
            var side = space[reference.Split(' ')[0]];
            return (side.From + (place.Number ?? 0) * (side.To - side.From), true);
        }

        var axis = space[reference];
        var pixel = axis.At(axis.End(place));
        return (pixel, pixel >= axis.Pixels.Least - 1e-6 && pixel <= axis.Pixels.Greatest + 1e-6);
    }

    private static double Tail(FigureSpace space, string reference, Coordinate place, double head) =>
        reference == "pixel" ? head + (place.Number ?? 0) : space[reference].At(space[reference].End(place));

    private static double Fraction(string anchor, double where) => anchor switch
    {
        "left" or "top" => 0.5,
        "right" or "bottom" => -0.5,
        "center" or "middle" => 0,
        _ => where < 1 / 3.0 ? 0.5 : where > 2 / 3.0 ? -0.5 : 0,
    };

    private static void Arrow(List<Item> items, Arrow arrow, (double X, double Y) tail, (double X, double Y) head, SKRect words, Note note)
    {
        var (dx, dy) = (head.X - tail.X, head.Y - tail.Y);
        var length = Math.Sqrt(dx * dx + dy * dy);
        // A point under its own words has no arrow.
        if (length == 0 || words.Contains((float)head.X, (float)head.Y))
        {
            return;
        }

        var (path, back, turns) = Heads[arrow.Head];
        var leave = Leave(tail, head, words);
        var scale = arrow.Width * arrow.Size;
        var end = 1 - (back * scale + arrow.Standoff) / length;
        var mark = ShapeDrawing.Named(note.Name);
        items.Add(new PathItem(
            $"M{(tail.X + leave * dx).Svg()},{(tail.Y + leave * dy).Svg()}L{(tail.X + end * dx).Svg()},{(tail.Y + end * dy).Svg()}",
            default, SKColors.Transparent, arrow.Colour, arrow.Width, note.Opacity)
        {
            Mark = mark,
        });
        if (path.Length > 0)
        {
            items.Add(new PathItem(PathScale.Of(path, scale), new((float)(tail.X + end * dx), (float)(tail.Y + end * dy)), arrow.Colour,
                SKColors.Transparent, 0, note.Opacity)
            {
                Angle = turns ? Math.Atan2(dy, dx) * 180 / Math.PI : 0, Mark = mark,
            });
        }
    }

    // How far along the arrow its words end.
    private static double Leave((double X, double Y) tail, (double X, double Y) head, SKRect words)
    {
        if (!words.Contains((float)tail.X, (float)tail.Y))
        {
            return 0;
        }

        var (dx, dy) = (head.X - tail.X, head.Y - tail.Y);
        var across = dx == 0 ? double.PositiveInfinity : ((dx > 0 ? words.Right : words.Left) - tail.X) / dx;
        var down = dy == 0 ? double.PositiveInfinity : ((dy > 0 ? words.Bottom : words.Top) - tail.Y) / dy;
        return Math.Clamp(Math.Min(across, down), 0, 1);
    }

    // As JavaScript rounds: halves go up.
    private static double Whole(double value) => Math.Floor(value + 0.5);
}
