using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Analysis.Charting.Drawing.Lettering;
using SkiaSharp;

namespace Analysis.Charting.Drawing.Formats;

/// <summary>Puts a scene on a canvas of Skia.</summary>
/// <param name="canvas">The canvas.</param>
/// <param name="shaper">What measured the scene.</param>
/// <param name="typeface">Skia's typeface for a face.</param>
/// <param name="hasPixels">Whether lines along the grid are to fill whole pixels.</param>
internal sealed partial class SkiaPainter(SKCanvas canvas, Shaper shaper, Func<FontFace, SKTypeface> typeface, bool hasPixels) : IDisposable
{
    private readonly Dictionary<string, SKPath> paths = new(StringComparer.Ordinal);

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
        foreach (var path in paths.Values)
        {
            path.Dispose();
        }
    }

    private void Draw(PathItem item)
    {
        if (!paths.TryGetValue(item.Path, out var path))
        {
            paths[item.Path] = path = SKPath.ParseSvgPathData(hasPixels ? item.Path : Short(item.Path))
                ?? throw new FigureException($"'{item.Path}' is no path");
        }

        canvas.Translate(item.Origin);
        canvas.RotateDegrees((float)item.Angle);
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

    // Skia writes the arcs of a circle as sixteen curves; four are as round, and a chart of thousands of claims has a third of the size.
    private static string Short(string path)
    {
        if (Circle().Match(path) is not { Success: true } circle)
        {
            return path;
        }

        var r = double.Parse(circle.Groups["r"].Value, CultureInfo.InvariantCulture);
        var (end, bend) = (r.Svg(), (r * 0.5523).Svg());
        return $"M{end},0C{end},{bend} {bend},{end} 0,{end}C-{bend},{end} -{end},{bend} -{end},0C-{end},-{bend} -{bend},-{end} 0,-{end}C{bend},-{end} {end},-{bend} {end},0Z";
    }

    [GeneratedRegex("^M(?<r>[.0-9]+),0A\\k<r>,\\k<r> 0 1,1 0,-\\k<r>A\\k<r>,\\k<r> 0 0,1 \\k<r>,0Z$")]
    private static partial Regex Circle();

    private static byte Alpha(byte alpha, double opacity) => (byte)Math.Round(alpha * opacity);
}
