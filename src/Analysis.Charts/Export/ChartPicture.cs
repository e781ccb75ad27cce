using System.Runtime.CompilerServices;
using Analysis.Charting.Drawing;
using Analysis.Charting.Drawing.Formats;
using Analysis.Charting.Drawing.Lettering;

namespace Analysis.Charting;

/// <summary>
/// Charts as pictures, drawn in process from the figure that the page and notebooks show live. The same chart gives the same bytes.
/// </summary>
public static class ChartPicture
{
    // The greatest side of a picture of pixels that common programs still open.
    private const int MostPixels = 16_000;

    private static readonly ConditionalWeakTable<Chart, Drawing> Last = [];

    /// <summary>The chart as SVG with real text, title and description, and its typeface inside.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="size">Its size; <see cref="ChartTheme.Web"/> when not given.</param>
    public static string Svg(this Chart chart, ChartSize? size = null)
    {
        var (scene, paper, shaper) = Draw(chart, size ?? ChartTheme.Web);
        return SvgPicture.File(scene, shaper, paper, chart.Name, chart.Title, chart.Describe());
    }

    /// <summary>The chart as PNG, with its title and its words as metadata.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="size">Its size before scaling; <see cref="ChartTheme.Web"/> when not given.</param>
    /// <param name="scale">Pixels of the picture for one of the drawing, 1 to 4.</param>
    /// <exception cref="ArgumentOutOfRangeException">The scale is none of 1 to 4.</exception>
    /// <exception cref="InvalidOperationException">The picture would be higher than programs can open.</exception>
    public static byte[] Png(this Chart chart, ChartSize? size = null, int scale = 2)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(scale, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(scale, 4);
        var (scene, paper, shaper) = Draw(chart, size ?? ChartTheme.Web);
        if (paper.Height * scale > MostPixels)
        {
            throw new InvalidOperationException(FormattableString.Invariant(
                $"The chart '{chart.Name}' would be {paper.Height * scale} pixels high; pictures of more than {MostPixels} cannot be made. Choose a smaller scale, svg or pdf, or chart fewer rows."));
        }

        return PngPicture.File(scene, shaper, paper, scale, chart.Title, chart.Describe());
    }

    /// <summary>The chart as a PDF of one page of its size, with lines and letters, not pixels.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="size">Its size; <see cref="ChartTheme.Web"/> when not given.</param>
    public static byte[] Pdf(this Chart chart, ChartSize? size = null)
    {
        var (scene, paper, shaper) = Draw(chart, size ?? ChartTheme.Web);
        return PdfPicture.File(scene, shaper, paper, chart.Title, chart.Describe());
    }

    /// <summary>Letters of the chart's picture that no typeface here has, for which it shows boxes; empty when it has all.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="size">Its size; <see cref="ChartTheme.Web"/> when not given.</param>
    public static IReadOnlyList<string> LettersWithoutTypeface(this Chart chart, ChartSize? size = null) =>
        Draw(chart, size ?? ChartTheme.Web).Scene.WithoutTypeface();

    /// <summary>The environment variable that names a folder with further typefaces, such as Noto Sans SC for Chinese.</summary>
    public const string TypefacesVariable = Fonts.Variable;

    // A chart is most often wanted in several formats, one after the other.
    private static Picture Draw(Chart chart, ChartSize size)
    {
        var last = Last.GetValue(chart, one => new(one, size));
        if (last.Size != size)
        {
            Last.AddOrUpdate(chart, last = new(chart, size));
        }

        return last.Picture.Value;
    }

    private static Picture DrawAnew(Chart chart, ChartSize size)
    {
        NativeFiles.Ensure();
        var shaper = new Shaper();
        var (width, height) = size;
        var scene = FigureDrawing.Draw(chart.FigureFor(ChartFit.Width(chart, size)), shaper);
        return new(scene, (width, height ?? scene.Height), shaper);
    }

    private sealed record Picture(Scene Scene, (int Width, int Height) Paper, Shaper Shaper);

    private sealed class Drawing(Chart chart, ChartSize size)
    {
        public ChartSize Size => size;

        public Lazy<Picture> Picture { get; } = new(() => DrawAnew(chart, size));
    }
}
