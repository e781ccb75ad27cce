using System.Text.Json.Nodes;
using Analysis.Charting.Drawing;
using Analysis.Charting.Drawing.Formats;
using Analysis.Charting.Drawing.Lettering;

namespace Analysis.Charting;

/// <summary>Pictures of charts of Plotly.NET, drawn in process like those of ours.</summary>
internal static class PlotlyNetPicture
{
    /// <summary>
    /// The figure as PNG in its own size; nothing where it holds what is not drawn without a browser: other
    /// traces than bars, marks and lines, say.
    /// </summary>
    /// <param name="figure">The figure.</param>
    /// <param name="missing">What is not drawn; empty when there is a picture.</param>
    public static byte[] Png(PlotlyNetFigure figure, out string missing)
    {
        NativeFiles.Ensure();
        var shaper = new Shaper();
        try
        {
            var json = JsonNode.Parse(figure.Json)!.AsObject();
            // Combined with a chart of Plotly.NET, ours has its template: what it says of the other's marks has to be written beside them.
            var drawn = figure.IsOurs && json["layout"]?["template"] is null ? json : PlainFigure.Of(json, figure.IsOurs);
            var scene = FigureDrawing.Draw(drawn.ToJsonString(Plot.Json), shaper);
            missing = "";
            return PngPicture.File(scene, shaper, (scene.Width, scene.Height), scale: 1, figure.Title, figure.Words);
        }
        catch (FigureException refused)
        {
            missing = refused.Message;
            return [];
        }
    }
}
