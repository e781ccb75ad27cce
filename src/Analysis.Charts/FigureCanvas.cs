namespace Analysis.Charting;

/// <summary>What the panels of a chart of figures share while it is drawn: the axis of days, the tray beside it, and the lists that plotly.js gets.</summary>
internal sealed class FigureCanvas
{
    /// <summary>Where the tray for claims without a date begins, as a fraction of the drawing.</summary>
    public const double TrayStart = 0.82;

    private const double TrayGap = 0.02;

    private readonly Evidence evidence;
    private readonly int width;

    /// <summary>A canvas for claims.</summary>
    /// <param name="claims">All that will be drawn on it.</param>
    /// <param name="evidence">What their hover labels quote.</param>
    /// <param name="width">Width of the chart in pixels.</param>
    public FigureCanvas(IReadOnlyList<Claim> claims, Evidence evidence, int width)
    {
        (this.evidence, this.width) = (evidence, width);
        Days = new DateScale(claims.Select(claim => claim.Row.AsOf).OfType<DateOnly>());
        HasTray = claims.Any(claim => claim.Row.AsOf is null);
        // Words in a narrow tray end in the margin.
        (Left, Right) = width < ChartSize.Narrow ? (46, HasTray ? 24 : 10) : (64, 24);
    }

    /// <summary>The axis of days.</summary>
    public DateScale Days { get; }

    /// <summary>Whether a claim has no date.</summary>
    public bool HasTray { get; }

    /// <summary>Left margin in pixels.</summary>
    public int Left { get; }

    /// <summary>Right margin in pixels.</summary>
    public int Right { get; }

    /// <summary>Width of the drawing in pixels.</summary>
    public int Room => width - Left - Right;

    /// <summary>Where the days end, as a fraction of the drawing.</summary>
    public double DaysEnd => HasTray ? TrayStart - TrayGap : 1;

    /// <summary>Traces of plotly.js.</summary>
    public List<object> Traces { get; } = [];

    /// <summary>Shapes.</summary>
    public List<object> Shapes { get; } = [];

    /// <summary>Annotations.</summary>
    public List<object> Annotations { get; } = [];

    /// <summary>Axes by their names in a layout.</summary>
    public Dictionary<string, object> Axes { get; } = [];

    /// <summary>Adds a vertical axis for a strip of the drawing and gives its name in traces.</summary>
    /// <param name="top">Upper end in pixels from the top of the drawing.</param>
    /// <param name="height">Height in pixels.</param>
    /// <param name="total">Height of the whole drawing in pixels.</param>
    /// <param name="settings">What plotly.js is to know of it.</param>
    public string AddAxis(int top, int height, int total, object settings)
    {
        var name = Axes.Count == 0 ? "y" : $"y{Axes.Count + 1}";
        Axes["yaxis" + name[1..]] = ChartLayout.Merge(
            new
            {
                domain = new[] { Math.Max(0, 1 - (double)(top + height) / total), 1 - (double)top / total }, anchor = "x", fixedrange = true,
                showline = false, tickfont = new { size = 11, color = ChartTheme.Muted },
            },
            settings);
        return name;
    }

    /// <summary>Adds marks of one series.</summary>
    /// <param name="series">Their colour.</param>
    /// <param name="y">Their vertical axis.</param>
    /// <param name="points">Claims and places; a claim may have two.</param>
    /// <param name="marker">How they look.</param>
    /// <param name="texts">Words beside them, and on which side; none when null.</param>
    public void AddMarks(Series series, string y, IReadOnlyList<(Claim Claim, object X, object Y)> points, object marker, IReadOnlyList<(string Text, string Side)>? texts = null) => Traces.Add(new
    {
        type = "scatter", mode = texts is null ? "markers" : "markers+text", showlegend = false,
        xaxis = points[0].Claim.XAxis, yaxis = y, x = points.Select(point => point.X), y = points.Select(point => point.Y),
        text = texts?.Select(text => text.Text), textposition = texts?.Select(text => text.Side), textfont = new { size = 12, color = ChartTheme.Ink }, cliponaxis = false,
        marker = ChartLayout.Merge(new { color = series.Colour }, marker),
        customdata = points.Select(point => point.Claim.Index), hoverinfo = "text", hovertext = points.Select(point => Hover.Of(point.Claim.Row, evidence, Facts(point.Claim))),
    });

    /// <summary>Adds words that stand on the drawing.</summary>
    public void AddLabel(string text, double x, double y, int weight, int size, string colour) => Annotations.Add(new
    {
        text = Markup.Escape(text), x, y, xref = "paper", yref = "paper", xanchor = "left", yanchor = "bottom", yshift = 0, showarrow = false, font = new { size, weight, color = colour },
    });

    /// <summary>Where a claim stands on its horizontal axis.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="slots">Places in the tray of claims without a date.</param>
    public static object At(Claim claim, IReadOnlyDictionary<int, double> slots) =>
        claim.Row.AsOf is { } day ? DateScale.Iso(day) : slots.GetValueOrDefault(claim.Index, 0.06);

    /// <summary>The same place in pixels from the left end of the drawing.</summary>
    public double Pixel(Claim claim, IReadOnlyDictionary<int, double> slots) => Room * (
        claim.Row.AsOf is { } day ? Days.Fraction(day) * DaysEnd : TrayStart + slots.GetValueOrDefault(claim.Index, 0.06) * (1 - TrayStart));

    /// <summary>Places side by side in the tray: claims without a date have no order in time.</summary>
    public static IReadOnlyDictionary<int, double> Slots(IEnumerable<Claim> claims)
    {
        var undated = claims.Where(claim => claim.Row.AsOf is null).ToList();
        return undated.Select((claim, i) => (claim.Index, Slot: (i + 0.3) / undated.Count)).ToDictionary(x => x.Index, x => x.Slot);
    }

    /// <summary>The horizontal axes, the tray, and everything added, as plotly.js takes it.</summary>
    /// <param name="height">Height of the drawing in pixels.</param>
    /// <param name="legend">Names of the series.</param>
    public Plot Plot(int height, IReadOnlyList<Series> legend)
    {
        if (Traces.Count == 0)
        {
            Axes["xaxis"] = Axes["yaxis"] = new { visible = false, fixedrange = true };
            Annotations.AddRange(ChartLayout.Empty(true, "No claim is drawn"));
        }
        else
        {
            Axes["xaxis"] = Days.Axis(DaysEnd, width);
            Axes["xaxis2"] = new { domain = new[] { TrayStart, 1 }, range = new[] { 0, 1 }, visible = false, fixedrange = true, anchor = "free", position = 0 };
        }

        if (HasTray)
        {
            Shapes.Insert(0, ChartLayout.Tray(TrayStart));
            Annotations.Add(ChartLayout.TrayLabel("as-of date<br>unknown", TrayStart));
        }

        return Charting.Plot.Of(Traces, ChartLayout.Of(height, Left, Right, Axes, Shapes, Annotations), height + ChartLayout.Top + ChartLayout.Bottom, legend);
    }

    private IEnumerable<string> Facts(Claim claim)
    {
        yield return claim.Row.AsOf is { } day ? $"As of {ChartTheme.Format(day)} ({ClaimWords.Words(claim.Row.AsOfBasis.ToString())})" : "As-of date unknown";
        yield return $"Speaker: {(claim.Row.Speaker.Length > 0 ? evidence.Shown(claim.Row.Speaker) : "not told")}; {ClaimWords.Words(claim.Row.Certainty.ToString())}";
        if (claim.Convention is { } number)
        {
            yield return $"The source gives no number; drawn at {ChartTheme.Format(number)} by convention";
        }
    }
}
