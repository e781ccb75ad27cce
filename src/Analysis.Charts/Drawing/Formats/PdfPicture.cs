using Analysis.Charting.Drawing.Lettering;
using SkiaSharp;

namespace Analysis.Charting.Drawing.Formats;

/// <summary>A scene as a PDF of one page of its size: lines and letters, no pixels, no clock and no name of a user.</summary>
internal static class PdfPicture
{
    // A pixel is a ninety-sixth of an inch, a point a seventy-second.
    private const double Point = 0.75;

    /// <summary>The file.</summary>
    /// <param name="scene">What to draw.</param>
    /// <param name="shaper">What measured it.</param>
    /// <param name="paper">Width and height of the page in pixels.</param>
    /// <param name="title">Its title.</param>
    /// <param name="words">What it shows, in words.</param>
    public static byte[] File(Scene scene, Shaper shaper, (int Width, int Height) paper, string title, string words)
    {
        var faces = scene.Fonts(shaper).ToDictionary(font => font.Face, font => Subset(font.Face, font.Use));
        using var stream = new MemoryStream();
        using (var document = SKDocument.CreatePdf(stream, new SKDocumentPdfMetadata { Title = title, Subject = words, RasterDpi = 300 }))
        {
            var canvas = document.BeginPage((float)(paper.Width * Point), (float)(paper.Height * Point));
            using (var painter = new SkiaPainter(canvas, shaper, face => faces[face], hasPixels: false))
            {
                var box = Fit.Box(scene, paper);
                canvas.Clear(scene.Paper);
                canvas.Scale((float)(Point * Fit.Scale(scene, paper)));
                canvas.Translate((float)-box.Left, (float)-box.Top);
                painter.Draw(scene);
            }

            document.EndPage();
            document.Close();
        }

        foreach (var face in faces.Values)
        {
            face.Dispose();
        }

        return stream.ToArray();
    }

    private static SKTypeface Subset(FontFace face, FontUse use)
    {
        using var data = SKData.CreateCopy(TrueTypeSubset.File(TrueTypeSubset.Of(face.Tables, use, withLayout: false)));
        return SKTypeface.FromData(data)
            ?? throw new InvalidOperationException($"The typeface {face.Name} could not be reduced to what is used of it.");
    }
}
