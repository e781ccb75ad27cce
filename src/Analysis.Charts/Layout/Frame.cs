using System.Text.Json;
using System.Text.Json.Nodes;

namespace Analysis.Charting;

/// <summary>What a chart carries when it stands alone: title, as-of date, convention, rows not drawn, source line.</summary>
internal static class Frame
{
    private const int Side = Sheet.Side;
    private const int Above = 14;
    private const int AsOfHeight = 26;
    private const int NoteLine = TextWidth.Line;
    private const int Gap = 10;

    // plotly.js lays a button over the right end of the first line.
    private const int Button = 24;

    /// <summary>The name of the annotations that are the frame's.</summary>
    public const string Name = "frame";

    /// <summary>The name of the annotations that are the lines of a title which one line does not hold.</summary>
    public const string TitleName = "title";

    /// <summary>Where a title of one line stands.</summary>
    public static IReadOnlyDictionary<string, object> TitlePlace { get; } = new Dictionary<string, object>(StringComparer.Ordinal)
    {
        ["x"] = 0, ["xref"] = "container", ["xanchor"] = "left", ["y"] = 1, ["yref"] = "container", ["yanchor"] = "top",
        ["pad"] = new Dictionary<string, object>(StringComparer.Ordinal) { ["l"] = Side, ["t"] = Above + 4 },
    };

    // A live chart has by default a button that sends it, sentences and all, to a server of Plotly. Nothing leaves the machine.
    private static readonly object Config = new
    {
        displaylogo = false, showSendToCloud = false, plotlyServerURL = "",
        modeBarButtonsToRemove = new[] { "sendChartToCloud", "select2d", "lasso2d" }
    };

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

        return new JsonObject
        {
            ["data"] = plot.DataNode(), ["layout"] = layout, ["config"] = JsonSerializer.SerializeToNode(Config, Plot.Json)
        };
    }

    /// <summary>The parts of the layout that frame the drawing; annotations are added to those of the drawing.</summary>
    public static JsonObject Of(Chart chart, int width)
    {
        var plot = chart.Plot(width);
        var (size, line) = width < ChartSize.Narrow ? (17, 22) : (22, 28);
        var room = width - 2 * Side;
        var title = Markup.Fit(chart.Title, room - Button, 6, size, bold: true);
        var notes = Notes(chart, plot).SelectMany(note => Markup.Fit(note, room, int.MaxValue)).Select(Markup.English).ToList();
        var above = Above + title.Count * line + AsOfHeight + Gap;
        var below = Gap + notes.Count * NoteLine + Side;
        // plotly.js places the lines of a longer title by rules of its own; a title of one line can be restyled as every other.
        var isShort = title.Count == 1;
        var small = new { size = 12, weight = 400, color = ChartTheme.Muted };
        var frame = new
        {
            width,
            height = plot.Height + above + below,
            margin = new { l = Side, r = Side, t = above, b = below },
            title = isShort ? new
            {
                text = Markup.Escape(title[0]), font = new { size, weight = 600, color = ChartTheme.Ink },
                x = 0, xref = "container", xanchor = "left", y = 1, yref = "container", yanchor = "top",
                pad = new { l = Side, t = Above + 4 },
            } : null,
            annotations = (object[])
            [
                .. isShort ? []
                    : title.Select((words, i) => Note(TitleName, Markup.Escape(words), y: 1, anchor: "top", shift: above - Above - i * line,
                        new { size, weight = 600, color = ChartTheme.Ink })),
                Note(Name, AsOf(chart), y: 1, anchor: "bottom", shift: Gap, small),
                Note(Name, string.Join("<br>", notes.Select(Markup.Escape)), y: 0, anchor: "top", shift: -Gap, small),
            ],
        };
        return JsonSerializer.SerializeToNode(frame, Plot.Json)!.AsObject();
    }

    /// <summary>The line below the title.</summary>
    public static string AsOf(Chart chart) => chart.AsOf is { } day ? $"As of {ChartTheme.Format(day)}" : "No date is known";

    private static IEnumerable<string> Notes(Chart chart, Plot plot) =>
        new[] { chart.Convention, plot.Note, chart.NotDrawnNote, chart.Note, chart.SourceLine }.Where(note => note.Length > 0);

    private static object Note(string name, string text, int y, string anchor, int shift, object font) => new
    {
        name, text, showarrow = false, align = "left", borderpad = 0,
        x = 0, xref = "paper", xanchor = "left", xshift = 0,
        y, yref = "paper", yanchor = anchor, yshift = shift,
        font,
    };
}
