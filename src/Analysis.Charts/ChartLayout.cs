using System.Text.Json;

namespace Analysis.Charting;

/// <summary>The layout that all charts share.</summary>
internal static class ChartLayout
{
    /// <summary>Pixels above the drawing.</summary>
    public const int Top = 8;

    /// <summary>Pixels below the drawing, for an axis of days or numbers.</summary>
    public const int Bottom = 44;

    /// <summary>A layout of plotly.js.</summary>
    /// <param name="height">Height of the drawing without its margins, in pixels.</param>
    /// <param name="left">Left margin in pixels.</param>
    /// <param name="right">Right margin in pixels.</param>
    /// <param name="axes">Axes by their names in plotly.js.</param>
    /// <param name="shapes">Shapes.</param>
    /// <param name="annotations">Annotations.</param>
    /// <param name="bottom">Bottom margin in pixels.</param>
    public static object Of(int height, int left, int right, IReadOnlyDictionary<string, object> axes, IEnumerable<object> shapes, IEnumerable<object> annotations, int bottom = Bottom)
    {
        var layout = JsonSerializer.SerializeToNode(new
        {
            height = height + Top + bottom,
            margin = new { l = left, r = right, t = Top, b = bottom },
            font = new { family = ChartTheme.Typeface, size = 12, color = ChartTheme.Ink },
            paper_bgcolor = ChartTheme.Paper,
            plot_bgcolor = "rgba(0,0,0,0)",
            hovermode = "closest",
            hoverlabel = new { align = "left", bgcolor = ChartTheme.Paper, bordercolor = ChartTheme.Line, font = new { family = ChartTheme.Typeface, size = 12, color = ChartTheme.Ink } },
            showlegend = false,
            dragmode = false,
            shapes,
            annotations,
        }, Plot.Json)!.AsObject();
        foreach (var (name, axis) in axes)
        {
            layout[name] = JsonSerializer.SerializeToNode(axis, Plot.Json);
        }

        return layout;
    }

    /// <summary>The words that stand in a chart without marks; nothing otherwise.</summary>
    public static IEnumerable<object> Empty(bool empty, string words) => !empty ? [] :
    [
        new { text = words, x = 0.5, y = 0.5, xref = "paper", yref = "paper", showarrow = false, font = new { size = 14, color = ChartTheme.Muted } },
    ];

    /// <summary>The ground of a tray at the right, for marks without a date.</summary>
    public static object Tray(double start) => new
    {
        type = "rect", xref = "paper", yref = "paper", x0 = start, x1 = 1, y0 = 0, y1 = 1, layer = "below", line = new { width = 0 }, fillcolor = ChartTheme.Band,
    };

    /// <summary>The words below a tray.</summary>
    public static object TrayLabel(string text, double start) => new
    {
        text, x = (start + 1) / 2, y = 0, xref = "paper", yref = "paper", xanchor = "center", yanchor = "top", yshift = -8, showarrow = false,
        font = new { size = 11, color = ChartTheme.Muted },
    };

    /// <summary>The first value with what the second sets.</summary>
    public static object Merge(object first, object second)
    {
        var merged = JsonSerializer.SerializeToNode(first, Plot.Json)!.AsObject();
        foreach (var (name, value) in JsonSerializer.SerializeToNode(second, Plot.Json)!.AsObject())
        {
            merged[name] = value?.DeepClone();
        }

        return merged;
    }
}
