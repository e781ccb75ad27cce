using System.Collections.Concurrent;
using Analysis.Charting.Drawing.Lettering;
using SkiaSharp;

namespace Analysis.Charting.Drawing.Formats;

/// <summary>A scene as PNG.</summary>
internal static class PngPicture
{
    private static readonly ConcurrentDictionary<FontFace, SKTypeface> Typefaces = new();

    /// <summary>The file.</summary>
    /// <param name="scene">What to draw.</param>
    /// <param name="shaper">What measured it.</param>
    /// <param name="paper">Width and height of the picture before scaling.</param>
    /// <param name="scale">Pixels of the picture for one of the paper.</param>
    /// <param name="title">Its title.</param>
    /// <param name="words">What it shows, in words.</param>
    public static byte[] File(Scene scene, Shaper shaper, (int Width, int Height) paper, int scale, string title, string words)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(paper.Width * scale, paper.Height * scale,
            SKColorType.Rgba8888, SKAlphaType.Opaque));
        using (var canvas = new SKCanvas(bitmap))
        using (var painter = new SkiaPainter(canvas, shaper, Typeface, hasPixels: true))
        {
            var box = Fit.Box(scene, paper);
            canvas.Clear(scene.Paper);
            canvas.Scale((float)(scale * Fit.Scale(scene, paper)));
            canvas.Translate((float)-box.Left, (float)-box.Top);
            painter.Draw(scene);
        }

        return PngFile.Of(bitmap, ("Title", title), ("Description", words));
    }

    // Skia's typefaces hold memory outside of .NET and are kept as long as the program runs.
    private static SKTypeface Typeface(FontFace face) => Typefaces.GetOrAdd(face, one =>
    {
        using var data = SKData.CreateCopy(one.Bytes);
        return SKTypeface.FromData(data);
    });
}
