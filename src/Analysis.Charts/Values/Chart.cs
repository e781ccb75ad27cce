using System.Collections.Immutable;

namespace Analysis.Charting.Values;

/// <summary>
/// A chart as a value: what is drawn, the words around it, and the rows behind it. Nothing on it is added up or averaged.
/// </summary>
/// <remarks>In a namespace that notebooks need not open: they never name the type, and Plotly.NET has a Chart of its own.</remarks>
public sealed record Chart
{
    private readonly Func<int, Part, Plot> draw;
    private readonly int units;
    private readonly Part part;
    private readonly Lazy<Plot> web;

    /// <summary>A chart that is drawn anew for each width, in pixels, and can be parted.</summary>
    /// <param name="draw">Draws a part of it for a width.</param>
    /// <param name="units">Of how many rows, lanes or panels it consists, in an order that parts keep.</param>
    internal Chart(Func<int, Part, Plot> draw, int units)
        : this(draw, units, new Part(0, units))
    {
    }

    private Chart(Func<int, Part, Plot> draw, int units, Part part)
    {
        (this.draw, this.units, this.part) = (draw, units, part);
        web = new(() => draw(ChartTheme.Web.Width, part));
    }

    /// <summary>The rows, lanes or panels that are drawn, the second bound exclusive.</summary>
    internal readonly record struct Part(int From, int To);

    /// <summary>Name for files and links: "arrest-figures".</summary>
    public required string Name { get; init; }

    /// <summary>Heading.</summary>
    public required string Title { get; init; }

    /// <summary>What one row is: "claim".</summary>
    internal string Noun { get; init; } = "row";

    /// <summary>Whose documents it rests on.</summary>
    public required string SourceLine { get; init; }

    /// <summary>
    /// Latest as-of date among the rows, else their latest date of publication; empty when there is none. Never the clock.
    /// </summary>
    public required DateOnly? AsOf { get; init; }

    /// <summary>How the marks are to be read.</summary>
    public required string Convention { get; init; }

    /// <summary>What the chart shows, in one paragraph of words.</summary>
    public required string Description { get; init; }

    /// <summary>Columns of the data table.</summary>
    public required ImmutableArray<ChartColumn> Columns { get; init; }

    /// <summary>Rows of the data table: every row that was handed in, drawn or not, in the order of the table.</summary>
    public required ImmutableArray<ChartRow> Rows { get; init; }

    /// <summary>Rows that are not drawn, each with its reason.</summary>
    public IEnumerable<ChartRow> NotDrawn => Rows.Where(row => row.NotDrawn.Length > 0);

    /// <summary>How many rows are not drawn and why, in a sentence; empty when all are drawn.</summary>
    public string NotDrawnNote => NotDrawnWords.Of(NotDrawn, Noun);

    /// <summary>
    /// The figure for plotly.js 4 with title, source line and notes: <c>{"data": [...], "layout": {...}, "config": {...}}</c>.
    /// </summary>
    public string Figure => FigureFor(ChartTheme.Web.Width);

    /// <summary>A note of the user, printed with the others; empty without one.</summary>
    public string Note { get; init; } = "";

    /// <summary>The chart in words: alt text, and what a screen reader reads.</summary>
    public string Describe() =>
        string.Join(' ', new[] { $"{Title}.", Description, NotDrawnNote, Note, SourceLine }.Where(part => part.Length > 0));

    /// <summary>The same chart with other words around it; what is left out stays.</summary>
    /// <param name="title">The heading.</param>
    /// <param name="source">The line of sources.</param>
    /// <param name="convention">How the marks are to be read.</param>
    /// <param name="note">A further note, such as how the rows were chosen.</param>
    public Chart With(string? title = null, string? source = null, string? convention = null, string? note = null) =>
        this with { Title = title ?? Title, SourceLine = source ?? SourceLine, Convention = convention ?? Convention, Note = note ?? Note };

    /// <summary>How large the smallest letters are on paper of a size, in points.</summary>
    /// <param name="size">The size of the picture.</param>
    public double Points(ChartSize size) => ChartFit.PointsOn(this, size);

    /// <summary>
    /// The chart in as few parts as make its letters no smaller than <see cref="ChartTheme.SmallestPoints"/> on paper of this
    /// size; itself alone where they are not.
    /// </summary>
    /// <param name="size">The size of each picture.</param>
    public IReadOnlyList<Chart> Split(ChartSize size)
    {
        if (Points(size) >= ChartTheme.SmallestPoints || units < 2)
        {
            return [this];
        }

        var parts = new List<Part>();
        for (var from = 0; from < units; from = parts[^1].To)
        {
            var to = from + 1;
            while (to < units && Only(new Part(from, to + 1), Name, Title, Rows).Points(size) >= ChartTheme.SmallestPoints)
            {
                to++;
            }

            parts.Add(new Part(from, to));
        }

        return parts.Count == 1 ? [this] : [.. parts.Select((one, i) => Alone(one, i + 1, parts.Count))];
    }

    private Chart Alone(Part one, int number, int of)
    {
        var drawn = draw(ChartTheme.Web.Width, one).Rows;
        return Only(
            one, FormattableString.Invariant($"{Name}-{number}-of-{of}"), FormattableString.Invariant($"{Title} ({number} of {of})"),
            [.. Rows.Select((row, i) => row.NotDrawn.Length > 0 || drawn.Contains(i) ? row : Elsewhere(row))]);
    }

    private ChartRow Elsewhere(ChartRow row)
    {
        const string reason = "in the other parts";
        return row with
        {
            NotDrawn = reason, Cells = Columns[^1].Name == "Not drawn" ? row.Cells.SetItem(row.Cells.Length - 1, reason) : row.Cells
        };
    }

    private Chart Only(Part one, string name, string title, ImmutableArray<ChartRow> rows) => new(draw, units, one)
    {
        Name = name, Title = title, Noun = Noun, SourceLine = SourceLine, AsOf = AsOf, Convention = Convention, Note = Note,
        Description = Description, Columns = Columns, Rows = rows,
    };

    /// <summary><see cref="Figure"/> for a width in pixels.</summary>
    internal string FigureFor(int width) => Frame.Around(this, width).ToJsonString(Charting.Plot.Json);

    /// <summary>
    /// The drawing without title and notes: data and layout of plotly.js, as JSON. A mark's customdata is its index in <see cref="Rows"/>,
    /// or a list of them where it stands for several rows.
    /// </summary>
    /// <param name="width">Width in pixels.</param>
    internal Plot Plot(int width) => width == ChartTheme.Web.Width ? web.Value : draw(width, part);

    /// <summary>Title, for lists.</summary>
    public override string ToString() => Title;
}
