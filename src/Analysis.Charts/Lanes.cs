namespace Analysis.Charting;

/// <summary>Lanes below each other, each with a label at the left and room for its lines of marks. One unit of the axis is one pixel.</summary>
/// <param name="width">Width of the chart in pixels.</param>
internal sealed class Lanes(int width)
{
    /// <summary>Distance of two lines of marks in a lane, in pixels, as long as there are few.</summary>
    public const int Line = 12;

    private const int LabelLines = 3;
    private const int Gap = 12;
    private const int Tallest = 480;
    private readonly List<(string Label, int Centre)> labels = [];

    /// <summary>Room for the labels, in pixels.</summary>
    public int Left { get; } = width < ChartSize.Narrow ? 118 : 172;

    /// <summary>Room for the marks, in pixels.</summary>
    public int Room => width - Left - Right;

    /// <summary>Right margin, in pixels.</summary>
    public int Right => 16;

    /// <summary>Height of all lanes so far, in pixels.</summary>
    public int Height { get; private set; } = Gap / 2;

    /// <summary>Lines between lanes.</summary>
    public List<object> Rules { get; } = [];

    /// <summary>Adds a lane and gives the height of its first line of marks and the distance to the next.</summary>
    /// <param name="label">Its label; long ones take three lines and then end with an ellipsis.</param>
    /// <param name="count">A number behind the label; empty for none.</param>
    /// <param name="lines">How many lines of marks it holds; very many move closer together.</param>
    public (double First, double Step) Add(string label, int? count, int lines)
    {
        var characters = width < ChartSize.Narrow ? 17 : 23;
        var suffix = count is { } number ? $"\u00A0· {ChartTheme.Format(number)}" : "";
        var words = Lines(characters);
        // The number stands behind the last line, and must not push it off the paper.
        words = words[^1].Length + suffix.Length > characters ? Lines(characters - suffix.Length) : words;
        var height = Math.Max(Math.Min(lines * Line, Tallest), words.Count * 15);
        var step = Math.Min(Line, (double)Tallest / lines);
        labels.Add((string.Join("<br>", words.Select(Markup.Escape)) + suffix, Height + height / 2));
        var first = Height + (height - (lines - 1) * step) / 2;
        Height += height + Gap;
        Rules.Add(new
        {
            type = "line", xref = "paper", yref = "y", x0 = 0, x1 = 1, y0 = Height - Gap / 2, y1 = Height - Gap / 2, layer = "below",
            line = new { color = ChartTheme.Grid, width = 1 },
        });
        return (first, step);

        IReadOnlyList<string> Lines(int length) => Markup.Wrap(Markup.Shorten(label, LabelLines * length - 6), length, LabelLines);
    }

    /// <summary>The vertical axis of plotly.js, first lane on top.</summary>
    public object Axis() => new
    {
        range = new[] { Height, 0 }, tickvals = labels.Select(label => label.Centre), ticktext = labels.Select(label => label.Label),
        showgrid = false, zeroline = false, fixedrange = true, tickfont = new { size = width < ChartSize.Narrow ? 10.5 : 12, color = ChartTheme.Ink }, ticks = "",
    };
}
