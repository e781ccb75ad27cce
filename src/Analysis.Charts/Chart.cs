using System.Collections.Immutable;

namespace Analysis.Charting;

/// <summary>A chart as a value: what is drawn, the words around it, and the rows behind it. Nothing on it is added up or averaged.</summary>
public sealed record Chart
{
    private readonly Func<int, Plot> draw;
    private readonly Lazy<Plot> web;

    /// <summary>A chart that is drawn anew for each width, in pixels.</summary>
    internal Chart(Func<int, Plot> draw)
    {
        this.draw = draw;
        web = new(() => draw(ChartTheme.Web.Width));
    }

    /// <summary>Name for files and links: "arrest-figures".</summary>
    public required string Name { get; init; }

    /// <summary>Heading.</summary>
    public required string Title { get; init; }

    /// <summary>What one row is: "claim".</summary>
    internal string Noun { get; init; } = "row";

    /// <summary>Whose documents it rests on.</summary>
    public required string SourceLine { get; init; }

    /// <summary>Latest as-of date among the rows, else their latest date of publication; empty when there is none. Never the clock.</summary>
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

    /// <summary>The figure for plotly.js 4 with title, source line and notes: <c>{"data": [...], "layout": {...}, "config": {...}}</c>.</summary>
    public string Figure => FigureFor(ChartTheme.Web.Width);

    /// <summary>A note of the user, printed with the others; empty without one.</summary>
    public string Note { get; init; } = "";

    /// <summary>The chart in words: alt text, and what a screen reader reads.</summary>
    public string Describe() => string.Join(' ', new[] { $"{Title}.", Description, NotDrawnNote, Note, SourceLine }.Where(part => part.Length > 0));

    /// <summary>The same chart with other words around it; what is left out stays.</summary>
    /// <param name="title">The heading.</param>
    /// <param name="source">The line of sources.</param>
    /// <param name="convention">How the marks are to be read.</param>
    /// <param name="note">A further note, such as how the rows were chosen.</param>
    public Chart With(string? title = null, string? source = null, string? convention = null, string? note = null) =>
        this with { Title = title ?? Title, SourceLine = source ?? SourceLine, Convention = convention ?? Convention, Note = note ?? Note };

    /// <summary><see cref="Figure"/> for a width in pixels.</summary>
    internal string FigureFor(int width) => Frame.Around(this, width).ToJsonString(Charting.Plot.Json);

    /// <summary>The drawing without title and notes: data and layout of plotly.js, as JSON. A mark's customdata is its index in <see cref="Rows"/>, or a list of them where it stands for several rows.</summary>
    /// <param name="width">Width in pixels.</param>
    internal Plot Plot(int width) => width == ChartTheme.Web.Width ? web.Value : draw(width);

    /// <summary>Title, for lists.</summary>
    public override string ToString() => Title;
}
