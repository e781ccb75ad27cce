namespace Analysis.Charting;

/// <summary>Lays claims out: one panel a kind and measure, words without numbers in a strip below, claims without a date in a tray at the side.</summary>
internal sealed class FigurePlot(IReadOnlyList<Claim> claims, Evidence evidence)
{
    private const int NumberHeight = 170;
    private const int WordHeight = 26;
    private const int TitleHeight = 34;
    private const double TrayStart = 0.82;

    private readonly DateScale dates = new(claims.Select(claim => claim.Row.AsOf).OfType<DateOnly>());
    private readonly bool tray = claims.Any(claim => claim.Row.AsOf is null);
    private readonly List<object> traces = [];
    private readonly List<object> shapes = [];
    private readonly List<object> annotations = [];
    private readonly Dictionary<string, object> axes = [];
    private readonly HashSet<string> inLegend = new(StringComparer.Ordinal);

    private double DatesEnd => tray ? TrayStart - 0.02 : 1;

    public Plot Draw(IReadOnlyList<Series> legend)
    {
        var panels = claims.GroupBy(claim => (claim.Row.Kind, Group: ClaimWords.Group(claim.Row)))
            .OrderBy(group => group.Key.Kind, StringComparer.Ordinal).ThenBy(group => group.Key.Group, StringComparer.Ordinal)
            .Select(group => new Panel(group.Key.Kind, group.Key.Group, [.. group])).ToList();
        var height = Math.Max(120, panels.Sum(panel => panel.Height));
        var tops = claims.GroupBy(claim => claim.Row.Kind, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.SelectMany(claim => claim.Points).DefaultIfEmpty(0).Max(), StringComparer.Ordinal);
        var top = 0;
        foreach (var panel in panels)
        {
            Title($"{Sentence(ClaimWords.Words(panel.Kind))}, {panel.Group}", 1 - (double)(top + TitleHeight - 10) / height);
            top += TitleHeight;
            if (panel.Numbers.Count > 0)
            {
                Numbers(panel.Numbers, Axis(top, NumberHeight, height), tops[panel.Kind]);
                top += NumberHeight;
            }

            if (panel.Vague.Count > 0)
            {
                Words(panel, Axis(top + 6, panel.Levels * WordHeight, height));
                top += panel.Levels * WordHeight + 12;
            }
        }

        if (panels.Count == 0)
        {
            Axis(0, height, height);
            Title("No claim of a number", 0.5);
        }

        axes["xaxis"] = dates.Axis(DatesEnd);
        axes["xaxis2"] = new
        {
            domain = new[] { TrayStart, 1 }, range = new[] { 0, 1 }, visible = false, fixedrange = true, anchor = "free", position = 0,
        };
        if (tray)
        {
            shapes.Insert(0, new { type = "rect", xref = "paper", yref = "paper", x0 = TrayStart, x1 = 1, y0 = 0, y1 = 1, layer = "below", line = new { width = 0 }, fillcolor = ChartTheme.Band });
            annotations.Add(Label("as-of date unknown", (TrayStart + 1) / 2, 0, "center", "top", -8));
        }

        return Plot.Of(traces, ChartLayout.Of(height, left: 64, right: 24, axes, shapes, annotations), height + ChartLayout.Top + ChartLayout.Bottom, legend);
    }

    private void Numbers(IReadOnlyList<Claim> numbers, string axis, decimal top)
    {
        var scale = top == 0 ? 1 : top * 1.3m;
        axes[AxisName(axis)] = ChartLayout.Merge(axes[AxisName(axis)], new
        {
            range = new[] { 0, scale }, nticks = 4, tickformat = ",~f", showgrid = true, gridcolor = ChartTheme.Grid, zeroline = true, zerolinecolor = ChartTheme.Line,
            exponentformat = "none",
        });
        var slots = Slots(numbers);
        var placed = new List<(double X, double Y)>();
        foreach (var group in numbers.GroupBy(claim => (claim.Series, Dated: claim.Row.AsOf is not null)))
        {
            var points = group.SelectMany(claim => claim.Points.Select((value, i) => (Claim: claim, Value: value, Labelled: i == claim.Points.Count - 1))).ToList();
            var texts = points.Select(point => point.Labelled && Fits(placed, X(point.Claim, slots), (double)(point.Value / scale)) ? Text(point.Claim) : "").ToList();
            Trace(group.Key.Series, group.Key.Dated ? "x" : "x2", axis,
                [.. points.Select(point => At(point.Claim, slots))], [.. points.Select(point => (object)point.Value)], texts,
                [.. points.Select(point => Side(point.Claim, slots))], [.. points.Select(point => point.Claim)],
                new { size = 11, color = group.Key.Series.Colour, symbol = points.Select(point => point.Claim.Symbol), line = new { width = 2, color = group.Key.Series.Colour } });
        }

        foreach (var claim in numbers)
        {
            shapes.AddRange(ClaimShapes.Of(claim, At(claim, slots), claim.Row.AsOf is null ? "x2" : "x", axis));
        }

        // The same kind, measure, period and day: claims that differ contradict each other.
        foreach (var same in numbers.Where(claim => claim.Row.AsOf is not null)
                     .GroupBy(claim => (claim.Row.AsOf, claim.Row.PeriodFrom, claim.Row.PeriodTo, claim.Row.PeriodWords, claim.Row.Measure)))
        {
            var values = same.SelectMany(claim => claim.Points).ToList();
            if (same.Select(claim => claim.Row.Source).Distinct(StringComparer.Ordinal).Count() > 1 && values.Distinct().Count() > 1)
            {
                shapes.Add(ClaimShapes.Bracket(DateScale.Iso(same.Key.AsOf!.Value), "x", axis, values.Min(), values.Max()));
            }
        }
    }

    private void Words(Panel panel, string axis)
    {
        axes[AxisName(axis)] = ChartLayout.Merge(axes[AxisName(axis)], new { range = new[] { panel.Levels - 0.5, -0.5 }, showticklabels = false, showgrid = false, zeroline = false });
        var levels = panel.Vague.Select((claim, i) => (claim, i)).ToDictionary(x => x.claim.Index, x => x.i);
        var slots = new Dictionary<int, double>();
        foreach (var group in panel.Vague.GroupBy(claim => (claim.Series, Dated: claim.Row.AsOf is not null)))
        {
            Trace(group.Key.Series, group.Key.Dated ? "x" : "x2", axis,
                [.. group.Select(claim => At(claim, slots))], [.. group.Select(claim => (object)levels[claim.Index])], [.. group.Select(WordText)],
                [.. group.Select(claim => Side(claim, slots))], [.. group],
                new { size = 14, color = group.Key.Series.Colour, symbol = "line-ns-open", line = new { width = 2, color = group.Key.Series.Colour } });
        }

        foreach (var claim in panel.Vague)
        {
            var length = 14 + WordText(claim).Length * 6.6;
            var left = Side(claim, slots) == "middle left";
            shapes.Add(new
            {
                type = "rect", xref = claim.Row.AsOf is null ? "x2" : "x", yref = axis, xsizemode = "pixel", ysizemode = "pixel", xanchor = At(claim, slots), yanchor = levels[claim.Index],
                x0 = left ? -length : 0, x1 = left ? 0 : length, y0 = -11, y1 = 11, layer = "below", line = new { width = 0 }, fillcolor = claim.Series.Colour, opacity = 0.13,
            });
        }
    }

    private void Trace(
        Series series, string x, string y, IReadOnlyList<object> xs, IReadOnlyList<object> ys, IReadOnlyList<string> texts, IReadOnlyList<string> sides, IReadOnlyList<Claim> of, object marker) =>
        traces.Add(new
        {
            type = "scatter", mode = "markers+text", name = Markup.Escape(series.Name), legendgroup = series.Colour, showlegend = inLegend.Add(series.Name),
            xaxis = x, yaxis = y, x = xs, y = ys, text = texts, textposition = sides, textfont = new { size = 12, color = ChartTheme.Ink }, cliponaxis = false, marker,
            customdata = of.Select(claim => claim.Index), hoverinfo = "text", hovertext = of.Select(claim => Hover.Of(claim.Row, evidence, Facts(claim))),
        });

    private IEnumerable<string> Facts(Claim claim)
    {
        yield return claim.Row.AsOf is { } day ? $"As of {ChartTheme.Format(day)} ({ClaimWords.Words(claim.Row.AsOfBasis.ToString())})" : "As-of date unknown";
        yield return $"Speaker: {(claim.Row.Speaker.Length > 0 ? evidence.Shown(claim.Row.Speaker) : "not told")}; {ClaimWords.Words(claim.Row.Certainty.ToString())}";
    }

    private string Axis(int top, int height, int total)
    {
        var name = axes.Count == 0 ? "y" : $"y{axes.Count + 1}";
        axes[AxisName(name)] = new
        {
            domain = new[] { Math.Max(0, 1 - (double)(top + height) / total), 1 - (double)top / total }, anchor = "x", fixedrange = true,
            showline = false, tickfont = new { size = 11, color = ChartTheme.Muted },
        };
        return name;
    }

    private static string AxisName(string axis) => "yaxis" + axis[1..];

    private void Title(string text, double y) => annotations.Add(Label(Markup.Escape(text), 0, y, "left", "bottom", 0, weight: 600, size: 13, colour: ChartTheme.Ink));

    private static object Label(string text, double x, double y, string xanchor, string yanchor, int yshift, int weight = 400, int size = 11, string colour = ChartTheme.Muted) => new
    {
        text, x, y, xref = "paper", yref = "paper", xanchor, yanchor, yshift, showarrow = false, font = new { size, weight, color = colour },
    };

    /// <summary>Places side by side in the tray: claims without a date have no order in time.</summary>
    private static Dictionary<int, double> Slots(IReadOnlyList<Claim> numbers)
    {
        var undated = numbers.Where(claim => claim.Row.AsOf is null).ToList();
        return undated.Select((claim, i) => (claim.Index, Slot: (i + 0.3) / undated.Count)).ToDictionary(x => x.Index, x => x.Slot);
    }

    private static object At(Claim claim, Dictionary<int, double> slots) =>
        claim.Row.AsOf is { } day ? DateScale.Iso(day) : slots.GetValueOrDefault(claim.Index, 0.06);

    private double X(Claim claim, Dictionary<int, double> slots) =>
        claim.Row.AsOf is { } day ? dates.Fraction(day) * DatesEnd : TrayStart + slots.GetValueOrDefault(claim.Index, 0.06) * (1 - TrayStart);

    private string Side(Claim claim, Dictionary<int, double> slots) =>
        claim.Row.AsOf is not null && X(claim, slots) > 0.6 * DatesEnd ? "middle left" : "middle right";

    /// <summary>Labels that would cover another are left to hover and table.</summary>
    private static bool Fits(List<(double X, double Y)> placed, double x, double y)
    {
        if (placed.Any(other => Math.Abs(other.X - x) < 0.18 && Math.Abs(other.Y - y) < 0.16))
        {
            return false;
        }

        placed.Add((x, y));
        return true;
    }

    private static string Text(Claim claim)
    {
        var sign = "  " + Markup.Escape(ClaimWords.Sign(claim.Row)) + "  ";
        return claim.Row.PeriodWords.Length > 0 ? $"{sign}<br>  {Markup.Escape(Markup.Shorten(claim.Row.PeriodWords, 26))}  " : sign;
    }

    private static string WordText(Claim claim) => " " + Markup.Escape(Markup.Shorten($"{ClaimWords.Sign(claim.Row)} {claim.Row.PeriodWords}", 40)) + " ";

    private static string Sentence(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    private sealed record Panel(string Kind, string Group, IReadOnlyList<Claim> Claims)
    {
        public IReadOnlyList<Claim> Numbers { get; } = [.. Claims.Where(claim => claim.Points.Count > 0)];

        public IReadOnlyList<Claim> Vague { get; } = [.. Claims.Where(claim => claim.Points.Count == 0).OrderBy(claim => claim.Row.AsOf ?? DateOnly.MaxValue)];

        public int Levels => Vague.Count;

        public int Height => TitleHeight + (Numbers.Count > 0 ? NumberHeight : 0) + (Vague.Count > 0 ? Levels * WordHeight + 12 : 0);
    }
}
