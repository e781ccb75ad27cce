using System.Globalization;

namespace Analysis.Charting;

/// <summary>
/// The drawing between title and notes, laid out in pixels from its upper left corner. Only marks stand on axes of days or
/// numbers; words and lines stand on pixels.
/// </summary>
/// <remarks>
/// The first part with days or numbers has the axes x and y, which are what a caller means who names none: Plotly.NET's
/// <c>WithXAxisStyle</c>, a trace of one's own. The axes of pixels have a number that no part comes near. What lies below marks stands
/// on the paper instead, in shares of it: plotly.js draws parts in the order of their numbers, and shapes on the last axes of all
/// would cover the marks of the others.
/// </remarks>
/// <param name="width">Width of the paper in pixels.</param>
internal sealed class Sheet(int width)
{
    /// <summary>Margin at both sides, in pixels.</summary>
    public const int Side = 16;

    // The axes of pixels.
    private const string Across = "x1000";
    private const string Down = "y1000";

    private readonly List<object> traces = [];
    private readonly List<Func<int, object>> shapes = [];
    private readonly List<object> annotations = [];
    private readonly List<Panel> panels = [];
    private int numbered = 1;

    /// <summary>Width of the paper.</summary>
    public int Paper => width;

    /// <summary>Width of the drawing.</summary>
    public int Width => width - 2 * Side;

    /// <summary>Whether there is no room for columns of words beside the marks.</summary>
    public bool IsNarrow => width < 640;

    /// <summary>Height so far; whoever adds something below says how far down it reaches.</summary>
    public double Height { get; set; }

    /// <summary>A part of the drawing with axes of its own.</summary>
    /// <param name="X">Name of its horizontal axis in traces.</param>
    /// <param name="Y">Name of its vertical axis.</param>
    /// <param name="Box">Where it lies.</param>
    /// <param name="XAxis">What plotly.js is to know of the horizontal axis.</param>
    /// <param name="YAxis">And of the vertical one.</param>
    internal sealed record Panel(string X, string Y, Box Box, object XAxis, object YAxis)
    {
        /// <summary>Whether it shows an axis, also without marks.</summary>
        public bool IsAxis { get; init; }
    }

    /// <summary>Adds a part with axes of its own; an axis that is not given counts pixels.</summary>
    /// <param name="box">Where it lies.</param>
    /// <param name="xaxis">Its horizontal axis.</param>
    /// <param name="yaxis">Its vertical axis.</param>
    public Panel Add(Box box, object? xaxis = null, object? yaxis = null)
    {
        var isAxis = xaxis is not null || yaxis is not null;
        var number = isAxis && !panels.Exists(panel => panel.IsAxis) ? "" : Next();
        return Add(new Panel("x" + number, "y" + number, box, xaxis ?? Pixels(box.Left, box.Right), yaxis
            ?? Pixels(box.Bottom, box.Top)) { IsAxis = isAxis });
    }

    /// <summary>Adds a part below another, on the same horizontal axis, whose line and labels are those of the last such part.</summary>
    /// <param name="above">The other part.</param>
    /// <param name="box">Where it lies, from the same left end to the same right end.</param>
    /// <param name="yaxis">Its vertical axis; pixels when not given.</param>
    public Panel AddBelow(Panel above, Box box, object? yaxis = null) =>
        Add(above with { Y = "y" + Next(), Box = box, YAxis = yaxis ?? Pixels(box.Bottom, box.Top) });

    private Panel Add(Panel panel)
    {
        panels.Add(panel);
        Height = Math.Max(Height, panel.Box.Bottom);
        return panel;
    }

    private string Next() => (++numbered).ToString(CultureInfo.InvariantCulture);

    /// <summary>Adds marks of one series to a part.</summary>
    /// <param name="panel">The part.</param>
    /// <param name="series">Their colour.</param>
    /// <param name="marks">Where each stands, which rows it leads to, its sign and what it says when pointed at.</param>
    /// <param name="size">Their size in pixels.</param>
    public void Marks(
        Panel panel, Series series, IReadOnlyList<(object X, object Y, object Rows, string Symbol, string Hover)> marks, int size = 11)
    {
        if (marks.Count == 0)
        {
            return;
        }

        traces.Add(new
        {
            type = "scatter", mode = "markers", showlegend = false, xaxis = panel.X, yaxis = panel.Y, x = marks.Select(mark => mark.X),
            y = marks.Select(mark => mark.Y),
            marker = new
            {
                size, opacity = 1, color = series.Colour, symbol = marks.Select(mark => mark.Symbol),
                line = new { width = marks.Select(mark => mark.Symbol.Contains("-open", StringComparison.Ordinal) ? 2 : 0),
                    color = series.Colour },
            },
            cliponaxis = false, customdata = marks.Select(mark => mark.Rows), hoverinfo = "text",
            hovertext = marks.Select(mark => mark.Hover),
        });
    }

    /// <summary>
    /// Adds a legend below what is there, close to the marks that follow: a sign and a name for each series, as many in
    /// a line as fit; none for a single one.
    /// </summary>
    public void Legend(IReadOnlyList<Series> series)
    {
        if (series.Count < 2)
        {
            return;
        }

        const double sign = 16;
        var (x, y) = (0.0, Height + TextWidth.Line / 2.0);
        var places = new List<(Series Series, double X, double Y)>();
        foreach (var one in series)
        {
            var name = Markup.Fit(one.Name, Width - sign, 1)[0];
            var width = sign + TextWidth.Of(name) + 18;
            if (x > 0 && x + width > Width + 18)
            {
                (x, y) = (0, y + TextWidth.Line + 2);
            }

            places.Add((one, x + 5, y));
            Text(x + sign, y, name);
            x += width;
        }

        var panel = Add(new Box(0, Height, Width, y + TextWidth.Line / 2.0));
        foreach (var (one, at, line) in places)
        {
            traces.Add(new
            {
                type = "scatter", mode = "markers", showlegend = false, xaxis = panel.X, yaxis = panel.Y, x = new[] { Round(at) },
                y = new[] { Round(line) }, name = Markup.Escape(one.Name),
                marker = new { size = 10, color = one.Colour, symbol = one.Symbol, line = new { width = 0 } },
                cliponaxis = false, hoverinfo = "skip",
            });
        }

        Height += 14;
    }

    /// <summary>Adds a trace of another kind.</summary>
    public void Trace(object trace) => traces.Add(trace);

    /// <summary>Adds words; several lines are joined by line feeds.</summary>
    /// <param name="x">Left end, right end or middle, as <paramref name="anchor"/> says.</param>
    /// <param name="y">Middle of the lines.</param>
    /// <param name="text">The words; markup of the corpus stays text.</param>
    /// <param name="anchor">left, right or center.</param>
    /// <param name="colour">Their colour; ink when not given.</param>
    /// <param name="size">Size of the letters in pixels.</param>
    /// <param name="weight">400, or 600 for headings.</param>
    /// <param name="row">The row they belong to.</param>
    /// <param name="overGrid">Whether lines of the grid stop beside them instead of running through the letters.</param>
    public void Text(
        double x, double y, string text, string anchor = "left", string colour = ChartTheme.Ink, int size = 12, int weight = 400,
        int? row = null, bool overGrid = false) => annotations.Add(new
    {
        name = row is { } index ? Mark.Name(index) : null, text = Markup.Escape(text).Replace("\n", "<br>", StringComparison.Ordinal),
        x = Round(x), y = Round(y), xref = Across, yref = Down, xanchor = anchor, yanchor = "middle",
        align = anchor, showarrow = false, borderpad = 0, bgcolor = overGrid ? ChartTheme.Paper : null,
        font = new { size, weight, color = colour },
    });

    /// <summary>Adds a level line below the marks.</summary>
    public void Line(double x0, double y0, double x1, double y1, string colour) => shapes.Add(height => new
    {
        // A line of one pixel is sharp in the middle of it.
        type = "line", xref = "paper", yref = "paper", x0 = Share(Whole(x0), Width), y0 = Share(height - Math.Floor(y0) - 0.5, height),
        x1 = Share(Whole(x1), Width), y1 = Share(height - Math.Floor(y1) - 0.5, height),
        layer = "below", line = new { color = colour, width = 1 },
    });

    /// <summary>Adds a filled rectangle below the marks.</summary>
    public void Rectangle(Box box, string colour, double opacity = 1, int? row = null) => shapes.Add(height => new
    {
        name = row is { } index ? Mark.Name(index) : null, type = "rect", xref = "paper", yref = "paper",
        x0 = Share(Whole(box.Left), Width), y0 = Share(height - Whole(box.Top), height),
        x1 = Share(Whole(box.Right), Width), y1 = Share(height - Whole(box.Bottom), height), layer = "below", opacity,
        line = new { width = 0 }, fillcolor = colour,
    });

    /// <summary>Adds lines between points above the marks, one stroke.</summary>
    public void Path(IEnumerable<(double X, double Y)> points, string colour, double width, double opacity = 1, int? row = null) =>
        Paths([points], colour, width, opacity, row);

    /// <summary>Adds several strokes of one look as one shape: a picture of thousands of claims stays small.</summary>
    public void Paths(IEnumerable<IEnumerable<(double X, double Y)>> strokes, string colour, double width, double opacity = 1,
        int? row = null) => shapes.Add(_ => new
        {
            name = row is { } index ? Mark.Name(index) : null, type = "path", xref = Across, yref = Down, layer = "above", opacity,
            line = new { color = colour, width }, fillcolor = "rgba(0,0,0,0)",
            path = string.Join(' ', strokes.SelectMany(points =>
                points.Select((point, i) => FormattableString.Invariant($"{(i == 0 ? 'M' : 'L')}{Round(point.X)},{Round(point.Y)}")))),
        });

    /// <summary>The drawing as plotly.js takes it.</summary>
    /// <param name="whenEmpty">Words in its place when nothing is drawn.</param>
    public Plot Plot(string whenEmpty)
    {
        if (traces.Count == 0)
        {
            var lines = Markup.Fit(whenEmpty, Width, 4, 14);
            Height = 40 + lines.Count * 20;
            Text(Width / 2.0, Height / 2, string.Join('\n', lines), "center", ChartTheme.Muted, 14);
        }

        var height = (int)Math.Ceiling(Height);
        var axes = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var panel in panels)
        {
            // Of parts on one horizontal axis it belongs to the last.
            axes[Key(panel.X)] = Axis(panel.XAxis, panel.Box.Left / Width, panel.Box.Right / Width, panel.Y);
            axes[Key(panel.Y)] = Axis(panel.YAxis, 1 - panel.Box.Bottom / height, 1 - panel.Box.Top / height, panel.X);
        }

        axes[Key(Across)] = Axis(Pixels(0, Width), 0, 1, Down);
        axes[Key(Down)] = Axis(Pixels(height, 0), 0, 1, Across);
        // plotly.js draws no axis that no trace uses.
        var grounds = panels.Where(panel => panel.IsAxis).Select(panel => Ground(panel.X, panel.Y));
        return Charting.Plot.Of([Ground(Across, Down), .. grounds, .. traces],
            ChartLayout.Of(height, Side, Side, axes, shapes.Select(shape => shape(height)), annotations), height);
    }

    // "xaxis2" for "x2".
    private static string Key(string axis) => axis.Insert(1, "axis");

    private static object Ground(string x, string y) => new
    {
        type = "scatter", mode = "markers",
        x = new int?[] { null }, y = new int?[] { null }, xaxis = x, yaxis = y, showlegend = false, hoverinfo = "skip"
    };

    private static object Pixels(double from, double to) =>
        new { type = "linear", range = new[] { Round(from), Round(to) }, visible = false, fixedrange = true };

    // Margins are laid out already: no template of a chart that is combined with this one makes them grow.
    private static object Axis(object axis, double from, double to, string anchor) => ChartLayout.Merge(
        new { domain = new[] { Math.Clamp(Math.Round(from, 6), 0, 1), Math.Clamp(Math.Round(to, 6), 0, 1) }, anchor, fixedrange = true,
            zeroline = false, automargin = false }, axis);

    private static double Round(double pixels) => Math.Round(pixels, 2);

    private static double Share(double pixels, double of) => Math.Round(pixels / of, 9);

    // Edges of areas between pixels would be blurred.
    private static double Whole(double pixels) => Math.Round(pixels, MidpointRounding.AwayFromZero);
}
