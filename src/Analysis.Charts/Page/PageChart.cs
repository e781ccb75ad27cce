using System.Text.Json;
using System.Text.Json.Nodes;
using Analysis.Charting.Drawing;
using Analysis.Charting.Drawing.Formats;
using Analysis.Charting.Drawing.Lettering;

namespace Analysis.Charting;

/// <summary>
/// A chart as the page shows it: drawn for a wide and for a narrow window, with the words around it for whoever saves it.
/// </summary>
internal static class PageChart
{
    // What a phone of 400 pixels leaves.
    private const int NarrowWidth = 368;

    /// <summary>The chart for the page's data, and its drawings by their names.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="hasTexts">Whether the page has the texts, from which it makes what a mark of one row says.</param>
    public static (object About, (string Name, string Svg)[] Drawings) Of(Chart chart, bool hasTexts)
    {
        NativeFiles.Ensure();
        var labels = new Dictionary<string, int>(StringComparer.Ordinal);
        int Label(RowMark mark)
        {
            if (hasTexts && mark.Rows.Length == 1)
            {
                return -1;
            }

            return labels.TryGetValue(mark.Hover, out var known) ? known : labels[mark.Hover] = labels.Count;
        }

        var (wide, narrow) = (Drawing(chart, ChartTheme.Web.Width, "w", Label), Drawing(chart, NarrowWidth, "n", Label));
        var about = new { name = chart.Name, title = chart.Title, words = chart.Describe(), wide = wide.About, narrow = narrow.About,
            frame = FrameOf(chart), labels = labels.Keys };
        return (about, [($"{chart.Name}-wide", wide.Svg), ($"{chart.Name}-narrow", narrow.Svg)]);
    }

    private static (object About, string Svg) Drawing(Chart chart, int width, string suffix, Func<RowMark, int> label)
    {
        var shaper = new Shaper();
        var plot = chart.Plot(width);
        var layout = plot.LayoutNode();
        layout["width"] = width;
        var scene = FigureDrawing.Draw(new JsonObject { ["data"] = plot.DataNode(), ["layout"] = layout }.ToJsonString(Plot.Json), shaper);
        var (svg, looks) = SvgPicture.Live(scene, shaper, $"{chart.Name}-{suffix}", label);
        return (new { width, height = scene.Height, looks }, svg);
    }

    // Title, day and notes of the whole picture, without the drawing between them.
    private static object FrameOf(Chart chart)
    {
        var shaper = new Shaper();
        var parts = Frame.Of(chart, ChartTheme.Web.Width);
        parts["font"] = JsonSerializer.SerializeToNode(new { size = 12, color = ChartTheme.Ink });
        var scene = FigureDrawing.Draw(
            new JsonObject { ["data"] = new JsonArray(), ["layout"] = parts.DeepClone() }.ToJsonString(Plot.Json), shaper);
        return new
        {
            top = parts["margin"]!["t"]!.GetValue<int>(), height = scene.Height,
            svg = SvgPicture.Live(scene with { Items = [.. scene.Items.OfType<TextItem>()] }, shaper, chart.Name, _ => -1).Svg
        };
    }
}
