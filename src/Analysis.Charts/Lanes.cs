namespace Analysis.Charting;

/// <summary>Lanes below each other, each with a label at the left and room for its lines of marks. One unit of the axis is one pixel.</summary>
internal sealed class Lanes
{
    /// <summary>Distance of two lines of marks in a lane, in pixels.</summary>
    public const int Line = 12;

    private const int Gap = 12;
    private readonly List<(string Label, int Centre)> labels = [];

    /// <summary>Height of all lanes so far, in pixels.</summary>
    public int Height { get; private set; } = Gap / 2;

    /// <summary>Lines between lanes.</summary>
    public List<object> Rules { get; } = [];

    /// <summary>Adds a lane and gives the height of its first line of marks.</summary>
    /// <param name="label">Its label; long ones take a second line and then end with an ellipsis.</param>
    /// <param name="lines">How many lines of marks it holds.</param>
    public int Add(string label, int lines)
    {
        var words = Markup.Wrap(Markup.Shorten(label, 44), 24);
        var height = Math.Max(lines * Line, Math.Min(words.Count, 2) * 15);
        labels.Add((string.Join("<br>", words.Take(2).Select(Markup.Escape)), Height + height / 2));
        var first = Height + (height - (lines - 1) * Line) / 2;
        Height += height + Gap;
        Rules.Add(new
        {
            type = "line", xref = "paper", yref = "y", x0 = 0, x1 = 1, y0 = Height - Gap / 2, y1 = Height - Gap / 2, layer = "below",
            line = new { color = ChartTheme.Grid, width = 1 },
        });
        return first;
    }

    /// <summary>The vertical axis of plotly.js, first lane on top.</summary>
    public object Axis() => new
    {
        range = new[] { Height, 0 }, tickvals = labels.Select(label => label.Centre), ticktext = labels.Select(label => label.Label),
        showgrid = false, zeroline = false, fixedrange = true, tickfont = new { size = 12, color = ChartTheme.Ink }, ticks = "",
    };
}
