using System.Text.Json;

namespace Analysis.Charting;

/// <summary>The layout that all charts share.</summary>
internal static class ChartLayout
{
    /// <summary>A layout of plotly.js.</summary>
    /// <param name="height">Height of the drawing without its margins, in pixels.</param>
    /// <param name="left">Left margin in pixels.</param>
    /// <param name="right">Right margin in pixels.</param>
    /// <param name="axes">Axes by their names in plotly.js.</param>
    /// <param name="shapes">Shapes.</param>
    /// <param name="annotations">Annotations.</param>
    public static object Of(int height, int left, int right, IReadOnlyDictionary<string, object> axes, IEnumerable<object> shapes,
        IEnumerable<object> annotations)
    {
        var layout = JsonSerializer.SerializeToNode(new
        {
            height,
            margin = new { l = left, r = right, t = 0, b = 0 },
            font = new { family = ChartTheme.Typeface, size = 12, color = ChartTheme.Ink },
            paper_bgcolor = ChartTheme.Paper,
            plot_bgcolor = "rgba(0,0,0,0)",
            hovermode = "closest",
            hoverlabel = new { align = "left", bgcolor = ChartTheme.Paper, bordercolor = ChartTheme.Line,
                font = new { family = ChartTheme.Typeface, size = 12, color = ChartTheme.Ink } },
            showlegend = false,
            barmode = "stack",
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
