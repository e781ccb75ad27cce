using System.Text;
using Analysis.Charting.Drawing.Lettering;
using SkiaSharp;

namespace Analysis.Charting.Drawing.Formats;

/// <summary>Puts a scene on a canvas of Skia.</summary>
/// <param name="canvas">The canvas.</param>
/// <param name="shaper">What measured the scene.</param>
/// <param name="typeface">Skia's typeface for a face.</param>
/// <param name="hasPixels">Whether lines along the grid are to fill whole pixels.</param>
internal sealed class SkiaPainter(SKCanvas canvas, Shaper shaper, Func<FontFace, SKTypeface> typeface, bool hasPixels) : IDisposable
{
    // In a pixel of the drawing.
    private const float Dots = 300 / 96f;

    private readonly Dictionary<string, (SKPath Path, SKPoint From)> paths = new(StringComparer.Ordinal);

    public void Draw(Scene scene)
    {
        SKRect? clip = null;
        canvas.Save();
        foreach (var item in scene.Items)
        {
            if (item.Clip != clip)
            {
                canvas.Restore();
                canvas.Save();
                clip = item.Clip;
                if (clip is { } area)
                {
                    canvas.ClipRect(area, antialias: true);
                }
            }

            var before = canvas.Save();
            if (item is PathItem path)
            {
                Draw(path);
            }
            else if (item is TextItem words)
            {
                Draw(words);
            }

            canvas.RestoreToCount(before);
        }

        canvas.Restore();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var (path, _) in paths.Values)
        {
            path.Dispose();
        }
    }

    private void Draw(PathItem item)
    {
        if (!paths.TryGetValue(item.Path, out var known))
        {
            paths[item.Path] = known = Parsed(item.Path);
        }

        var (path, from) = known;
        canvas.Translate(item.Angle == 0 ? Place(item.Origin + from) : item.Origin);
        canvas.RotateDegrees((float)item.Angle);
        canvas.Translate(item.Angle == 0 ? SKPoint.Empty : from);
        var (fill, line, opacity) = (item.Fill.Alpha > 0, item.Line.Alpha > 0 && item.Width > 0, item.Opacity);
        if (fill && line && opacity < 1)
        {
            // Line and area shine through together, not one through the other.
            using var layer = new SKPaint { Color = SKColors.Black.WithAlpha(Alpha(255, opacity)) };
            canvas.SaveLayer(layer);
            opacity = 1;
        }

        using var paint = new SKPaint { IsAntialias = !(item.IsCrisp && hasPixels), StrokeWidth = (float)item.Width, StrokeMiter = 2 };
        if (fill)
        {
            paint.Color = item.Fill.WithAlpha(Alpha(item.Fill.Alpha, opacity));
            canvas.DrawPath(path, paint);
        }

        if (line)
        {
            using var dashes = item.Dashes.IsEmpty ? null : SKPathEffect.CreateDash([.. item.Dashes], 0);
            paint.Style = SKPaintStyle.Stroke;
            paint.PathEffect = dashes;
            paint.Color = item.Line.WithAlpha(Alpha(item.Line.Alpha, opacity));
            canvas.DrawPath(path, paint);
        }
    }

    private void Draw(TextItem words)
    {
        if (words.Angle != 0)
        {
            canvas.RotateDegrees((float)words.Angle, words.Pivot.X, words.Pivot.Y);
        }

        using var paint = new SKPaint { IsAntialias = true, Color = words.Colour.WithAlpha(Alpha(words.Colour.Alpha, words.Opacity)) };
        var x = words.X;
        foreach (var run in shaper.Shape(words.Line, words.Weight))
        {
            using var font = new SKFont(typeface(run.Face), (float)words.Size)
            {
                Subpixel = true, Hinting = SKFontHinting.Slight, Edging = SKFontEdging.Antialias, LinearMetrics = true
            };
            using var blob = Blob(run, font, words.Size / run.Face.Tables.UnitsPerEm);
            if (blob is not null)
            {
                canvas.DrawText(blob, (float)x, (float)words.Y, paint);
            }

            x += run.Width * words.Size;
        }
    }

    // The words go along with the glyphs, so that they can be searched for and copied from a PDF.
    private static SKTextBlob? Blob(ShapedRun run, SKFont font, double scale)
    {
        using var builder = new SKTextBlobBuilder();
        var text = Encoding.UTF8.GetBytes(run.Text);
        var buffer = builder.AllocateRawPositionedTextRun(font, run.Glyphs.Count, text.Length);
        text.CopyTo(buffer.Text);
        var pen = 0.0;
        for (var i = 0; i < run.Glyphs.Count; i++)
        {
            var glyph = run.Glyphs[i];
            buffer.Glyphs[i] = glyph.Id;
            buffer.Clusters[i] = (uint)Encoding.UTF8.GetByteCount(run.Text.AsSpan(0, glyph.Cluster));
            buffer.Positions[i] = new((float)((pen + glyph.XOffset) * scale), (float)(-glyph.YOffset * scale));
            pen += glyph.Advance;
        }

        return builder.Build();
    }

    // In a PDF from its first point on: thousands of arrows are then one path at many places, of which only the places take room.
    private (SKPath Path, SKPoint From) Parsed(string words)
    {
        var path = SKPath.ParseSvgPathData(words) ?? throw new FigureException($"'{words}' is no path");
        if (hasPixels || path.PointCount == 0)
        {
            return (path, SKPoint.Empty);
        }

        using (path)
        {
            return (SKPath.ParseSvgPathData(Short(path, path[0])), path[0]);
        }
    }

    // Skia writes each arc of a quarter as four curves with nine digits a number; one with three is as round,
    // and a chart of thousands of claims has a third of the size.
    private static string Short(SKPath path, SKPoint from)
    {
        var words = new StringBuilder();
        var points = new SKPoint[4];
        using var verbs = path.CreateRawIterator();
        for (var verb = verbs.Next(points); verb != SKPathVerb.Done; verb = verbs.Next(points))
        {
            var (letter, shown) = verb switch
            {
                SKPathVerb.Move => ('M', points[..1]),
                SKPathVerb.Line => ('L', points[1..2]),
                SKPathVerb.Quad => ('Q', points[1..3]),
                SKPathVerb.Cubic => ('C', points[1..4]),
                SKPathVerb.Conic => ('C', Cubic(points, verbs.ConicWeight())),
                _ => ('Z', []),
            };
            words.Append(letter).AppendJoin(' ', shown.Select(point => point - from).Select(point => $"{Tenth(point.X)},{Tenth(point.Y)}"));
        }

        return words.ToString();
    }

    // The curve that meets an arc of an ellipse at its ends and in its middle.
    private static SKPoint[] Cubic(SKPoint[] arc, float weight)
    {
        var pull = 4 * weight / (3 * (1 + weight));
        SKPoint Towards(SKPoint end) => new(end.X + pull * (arc[1].X - end.X), end.Y + pull * (arc[1].Y - end.Y));
        return [Towards(arc[0]), Towards(arc[2]), arc[2]];
    }

    // Half a dot of 300 to an inch is seen by nobody, and takes most of the digits.
    private SKPoint Place(SKPoint point) => hasPixels ? point : new(MathF.Round(point.X * Dots) / Dots, MathF.Round(point.Y * Dots) / Dots);

    private static string Tenth(float number) => Math.Round((double)number, 1).Svg();

    private static byte Alpha(byte alpha, double opacity) => (byte)Math.Round(alpha * opacity);
}
