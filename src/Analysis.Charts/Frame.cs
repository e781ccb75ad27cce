using System.Text.Json;
using System.Text.Json.Nodes;

namespace Analysis.Charting;

/// <summary>What a chart carries when it stands alone: title, as-of date, legend, convention, rows not drawn, source line.</summary>
internal static class Frame
{
    private const int Side = 16;
    private const int TitleLine = 28;
    private const int NoteLine = 16;
    private const double NoteCharacter = 6.2;
    private const double LegendCharacter = 7.2;

    /// <summary>The figure with its frame, for a width in pixels; its height follows from the content.</summary>
    public static JsonObject Around(Chart chart, int width)
    {
        var parts = Of(chart, width);
        var layout = chart.Plot.LayoutNode();
        foreach (var (name, value) in parts)
        {
            if (name == "annotations" && layout[name] is JsonArray own)
            {
                foreach (var annotation in value!.AsArray())
                {
                    own.Add(annotation!.DeepClone());
                }
            }
            else
            {
                layout[name] = value!.DeepClone();
            }
        }

        return new JsonObject { ["data"] = chart.Plot.DataNode(), ["layout"] = layout };
    }

    /// <summary>The parts of the layout that frame the drawing; annotations are added to those of the drawing.</summary>
    public static JsonObject Of(Chart chart, int width)
    {
        var plot = chart.Plot;
        var margin = plot.LayoutNode()["margin"]!;
        var (left, right, top, bottom) = (Pixels(margin, "l"), Pixels(margin, "r"), Pixels(margin, "t"), Pixels(margin, "b"));
        var title = Markup.Wrap(chart.Title, (int)(width / 11.5));
        var notes = Notes(chart).SelectMany(note => Markup.Wrap(note, (int)((width - 2 * Side) / NoteCharacter))).ToList();
        var legendRows = LegendRows(plot.Legend, width - left - right);
        var above = 14 + title.Count * TitleLine + 22 + legendRows * 20 + 8;
        var below = notes.Count * NoteLine + Side;
        var frame = new
        {
            width,
            height = plot.Height + above + below,
            margin = new { l = left, r = right, t = top + above, b = bottom + below },
            title = new
            {
                text = string.Join("<br>", title.Select(Markup.Escape)),
                font = new { size = 22, weight = 600, color = ChartTheme.Ink },
                x = 0, xref = "container", xanchor = "left", y = 1, yref = "container", yanchor = "top", pad = new { l = Side, t = 14 },
            },
            showlegend = plot.Legend.Count > 1,
            legend = new
            {
                orientation = "h", x = 0, xanchor = "left", y = 1, yref = "paper", yanchor = "bottom",
                font = new { size = 12 }, itemclick = false, itemdoubleclick = false, traceorder = "normal",
            },
            annotations = new object[]
            {
                Note(AsOf(chart), left, y: 1, anchor: "bottom", shift: top + legendRows * 20 + 8),
                Note(string.Join("<br>", notes.Select(Markup.Escape)), left, y: 0, anchor: "top", shift: -bottom),
            },
        };
        var node = JsonSerializer.SerializeToNode(frame, Plot.Json)!.AsObject();
        // The legend stands between the as-of line and the drawing, above the drawing's own top margin.
        node["legend"]!["y"] = 1 + (double)top / Math.Max(1, plot.Height - top - bottom);
        return node;
    }

    /// <summary>The line below the title.</summary>
    public static string AsOf(Chart chart) => chart.AsOf is { } day ? $"As of {ChartTheme.Format(day)}" : "No date is known";

    private static IEnumerable<string> Notes(Chart chart) =>
        new[] { chart.Convention, chart.NotDrawnNote, chart.SourceLine }.Where(note => note.Length > 0);

    private static object Note(string text, int left, int y, string anchor, int shift) => new
    {
        name = "frame", text, showarrow = false, align = "left",
        x = 0, xref = "paper", xanchor = "left", xshift = Side - left,
        y, yref = "paper", yanchor = anchor, yshift = shift,
        font = new { size = 12, color = ChartTheme.Muted },
    };

    private static int LegendRows(IReadOnlyList<Series> legend, int width)
    {
        if (legend.Count < 2)
        {
            return 0;
        }

        // plotly.js gives all entries of a horizontal legend the width of the longest when they wrap.
        var widest = legend.Max(series => 44 + series.Name.Length * LegendCharacter);
        var columns = Math.Max(1, (int)(width / widest));
        return (legend.Count + columns - 1) / columns;
    }

    private static int Pixels(JsonNode margin, string side) => margin[side]!.GetValue<int>();
}
