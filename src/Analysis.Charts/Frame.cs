using System.Text.Json;
using System.Text.Json.Nodes;

namespace Analysis.Charting;

/// <summary>What a chart carries when it stands alone: title, as-of date, legend, convention, rows not drawn, source line.</summary>
internal static class Frame
{
    private const int Side = 16;
    private const int Above = 14;
    private const int TitleLine = 28;
    private const int NoteLine = 16;
    private const double NoteCharacter = 6.2;
    private const double LegendCharacter = 7.2;
    private const int LegendSign = 44;

    /// <summary>The name of the annotations that are the frame's.</summary>
    public const string Name = "frame";

    // A live chart has by default a button that sends it, sentences and all, to a server of Plotly. Nothing leaves the machine.
    private static readonly object Config = new { displaylogo = false, showSendToCloud = false, plotlyServerURL = "", modeBarButtonsToRemove = new[] { "sendChartToCloud", "select2d", "lasso2d" } };

    /// <summary>A configuration of somebody else's with what keeps a live chart from sending anything.</summary>
    public static JsonObject Closed(JsonObject? config)
    {
        var closed = config?.DeepClone().AsObject() ?? [];
        foreach (var (name, value) in JsonSerializer.SerializeToNode(Config, Plot.Json)!.AsObject())
        {
            closed[name] = value!.DeepClone();
        }

        return closed;
    }

    /// <summary>The figure with its frame, for a width in pixels; its height follows from the content.</summary>
    public static JsonObject Around(Chart chart, int width)
    {
        var parts = Of(chart, width);
        var plot = chart.Plot(width);
        var layout = plot.LayoutNode();
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

        var data = plot.DataNode();
        for (var i = 0; i < plot.Legend.Count; i++)
        {
            data[i]!["name"] = string.Join("<br>", LegendLines(plot.Legend[i], width).Select(Markup.Escape));
        }

        return new JsonObject { ["data"] = data, ["layout"] = layout, ["config"] = JsonSerializer.SerializeToNode(Config, Plot.Json) };
    }

    /// <summary>The parts of the layout that frame the drawing; annotations are added to those of the drawing.</summary>
    public static JsonObject Of(Chart chart, int width)
    {
        var plot = chart.Plot(width);
        var (size, line, character) = width < ChartSize.Narrow ? (17, 22, 9.2) : (22, TitleLine, 11.5);
        var margin = plot.LayoutNode()["margin"]!;
        var (left, right, top, bottom) = (Pixels(margin, "l"), Pixels(margin, "r"), Pixels(margin, "t"), Pixels(margin, "b"));
        var title = Markup.Wrap(chart.Title, (int)((width - Side) / character));
        var notes = Notes(chart).SelectMany(note => Markup.Wrap(note, (int)((width - 2 * Side) / NoteCharacter))).ToList();
        var legendHeight = LegendHeight(plot.Legend, width);
        var above = Above + title.Count * line + 22 + legendHeight + 8;
        var below = notes.Count * NoteLine + Side;
        var frame = new
        {
            width,
            height = plot.Height + above + below,
            margin = new { l = left, r = right, t = top + above, b = bottom + below },
            title = new
            {
                text = string.Join("<br>", title.Select(Markup.Escape)),
                font = new { size, weight = 600, color = ChartTheme.Ink },
                x = 0, xref = "container", xanchor = "left", y = 1, yref = "container", yanchor = "top", // plotly.js lifts a title by all lines but the first.
                pad = new { l = Side, t = Above + (title.Count - 1) * line },
            },
            showlegend = plot.Legend.Count > 1,
            legend = new
            {
                orientation = "h", x = (double)(Side - left) / Math.Max(1, width - left - right), xanchor = "left", y = 1, yref = "paper", yanchor = "bottom",
                font = new { size = 12 }, itemclick = false, itemdoubleclick = false, traceorder = "normal",
            },
            annotations = new object[]
            {
                Note(AsOf(chart), left, y: 1, anchor: "bottom", shift: top + legendHeight + 8),
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
        name = Name, text, showarrow = false, align = "left",
        x = 0, xref = "paper", xanchor = "left", xshift = Side - left,
        y, yref = "paper", yanchor = anchor, yshift = shift,
        font = new { size = 12, color = ChartTheme.Muted },
    };

    /// <summary>Long names take several lines.</summary>
    private static IReadOnlyList<string> LegendLines(Series series, int width) => Markup.Wrap(series.Name, (int)((width - 2 * Side - LegendSign) / LegendCharacter));

    private static int LegendHeight(IReadOnlyList<Series> legend, int width)
    {
        if (legend.Count < 2)
        {
            return 0;
        }

        // plotly.js gives all entries of a horizontal legend the width of the longest when they wrap.
        var names = legend.Select(series => LegendLines(series, width)).ToList();
        var widest = names.Max(lines => LegendSign + lines.Max(line => line.Length) * LegendCharacter);
        var columns = Math.Max(1, (int)((width - 2 * Side) / widest));
        return names.Chunk(columns).Sum(row => 4 + NoteLine * row.Max(lines => lines.Count));
    }

    private static int Pixels(JsonNode margin, string side) => margin[side]!.GetValue<int>();
}
