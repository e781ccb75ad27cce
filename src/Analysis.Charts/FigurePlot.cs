namespace Analysis.Charting;

/// <summary>Lays claims out: one panel a kind and measure, words without numbers in a strip below, claims without a date in a tray at the side.</summary>
internal sealed class FigurePlot(IReadOnlyList<Claim> claims, Evidence evidence)
{
    private const int NumberHeight = 170;
    private const int DenseHeight = 340;
    private const int Dense = 60;
    private const int WordHeight = 26;
    private const int TitleHeight = 44;
    private const double TrayStart = 0.82;

    private readonly DateScale dates = new(claims.Select(claim => claim.Row.AsOf).OfType<DateOnly>());
    private readonly bool tray = claims.Any(claim => claim.Row.AsOf is null);
    private readonly List<object> traces = [];
    private readonly List<object> shapes = [];
    private readonly List<object> annotations = [];
    private readonly Dictionary<string, object> axes = [];

    private double DatesEnd => tray ? TrayStart - 0.02 : 1;

    public Plot Draw(IReadOnlyList<Series> legend)
    {
        var panels = claims.GroupBy(claim => (claim.Row.Kind, Group: ClaimWords.Group(claim.Row)))
            .OrderBy(group => group.Key.Kind, StringComparer.Ordinal).ThenBy(group => group.Key.Group.Order)
            .Select(group => new Panel(group.Key.Kind, group.Key.Group.Words, [.. group])).ToList();
        var height = Math.Max(60, panels.Sum(panel => panel.Height));
        var tops = claims.GroupBy(claim => claim.Row.Kind, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.SelectMany(claim => claim.Points).DefaultIfEmpty(0).Max(), StringComparer.Ordinal);
        var top = 0;
        foreach (var panel in panels)
        {
            Title($"{Sentence(ClaimWords.Words(panel.Kind))}, {panel.Group}", 1 - (double)(top + TitleHeight - 8) / height);
            top += TitleHeight;
            if (panel.Numbers.Count > 0)
            {
                Numbers(panel.Numbers, Axis(top, panel.NumberHeight, height), tops[panel.Kind]);
                top += panel.NumberHeight;
            }

            if (panel.Vague.Count > 0)
            {
                Words(panel, Axis(top + 6, panel.Levels * WordHeight, height));
                top += panel.Levels * WordHeight + 12;
            }
        }

        if (panels.Count == 0)
        {
            var empty = new Dictionary<string, object> { ["xaxis"] = new { visible = false, fixedrange = true }, ["yaxis"] = new { visible = false, fixedrange = true } };
            return Plot.Of([], ChartLayout.Of(height, left: 64, right: 24, empty, [], ChartLayout.Empty(true, "No claim is drawn")), height + ChartLayout.Top + ChartLayout.Bottom, legend);
        }

        axes["xaxis"] = dates.Axis(DatesEnd);
        axes["xaxis2"] = new
        {
            domain = new[] { TrayStart, 1 }, range = new[] { 0, 1 }, visible = false, fixedrange = true, anchor = "free", position = 0,
        };
        if (tray)
        {
            shapes.Insert(0, ChartLayout.Tray(TrayStart));
            annotations.Add(ChartLayout.TrayLabel("as-of date unknown", TrayStart));
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
        var dense = numbers.Count > Dense;
        var slots = Slots(numbers);
        var shifts = Shifts(numbers, scale);
        // plotly.js draws the grid of a pair of axes only when a trace uses both.
        traces.Add(new { type = "scatter", x = new string?[] { null }, y = new int?[] { null }, xaxis = "x", yaxis = axis, showlegend = false, hoverinfo = "skip" });
        foreach (var group in numbers.GroupBy(claim => (claim.Series, Dated: claim.Row.AsOf is not null)))
        {
            var points = group.SelectMany(claim => claim.Points.Select(value => (Claim: claim, Value: value))).ToList();
            Trace(group.Key.Series, group.Key.Dated ? "x" : "x2", axis, null, null,
                [.. points.Select(point => At(point.Claim, slots))], [.. points.Select(point => (object)point.Value)], [.. points.Select(point => point.Claim)],
                new
                {
                    size = dense ? 7 : 11, color = group.Key.Series.Colour, symbol = points.Select(point => point.Claim.Symbol), line = new { width = 2, color = group.Key.Series.Colour },
                    // Claims of one day that would cover each other stand side by side; the shapes of the symbols do not change when turned.
                    standoff = points.Select(point => shifts[point.Claim.Index]), angle = points.Select(point => shifts[point.Claim.Index] > 0 ? -90 : 0),
                });
        }

        var placed = new List<(double X, double Y)>();
        foreach (var claim in numbers)
        {
            var (x, xref) = (At(claim, slots), claim.Row.AsOf is null ? "x2" : "x");
            shapes.AddRange(ClaimShapes.Of(claim, x, xref, axis, shifts[claim.Index]));
            // A label would cover other labels, or the next mark of a row of three; hover and table have it.
            var isBetween = shifts[claim.Index] > 0 && numbers.Any(other => other.Row.AsOf == claim.Row.AsOf && shifts[other.Index] > shifts[claim.Index]);
            if (dense || isBetween)
            {
                continue;
            }

            // Of marks side by side the left one has its label at the left, behind the bracket, and the right one at the right.
            var beside = numbers.Any(other => other.Row.AsOf == claim.Row.AsOf && shifts[other.Index] > 0);
            var right = beside ? shifts[claim.Index] > 0 : claim.Row.AsOf is null || X(claim, slots) <= 0.6 * DatesEnd;
            bool[] sides = beside ? [right] : [right, !right];
            if (Side(placed, X(claim, slots), (double)(claim.Points[^1] / scale), sides) is { } side)
            {
                annotations.Add(new
                {
                    name = Mark.Name(claim.Index), text = Text(claim), x, y = claim.Points[^1], xref, yref = axis, showarrow = false, xanchor = side ? "left" : "right", yanchor = "middle",
                    xshift = side ? 10 + shifts[claim.Index] : beside ? -18 : -10, align = side ? "left" : "right", font = new { size = 12, color = ChartTheme.Ink },
                });
            }
        }

        // A bracket stands at one day; claims of one period that were made on different days need none.
        foreach (var group in dense ? [] : numbers.Where(claim => claim.Row.AsOf is not null).GroupBy(claim => claim.Row.AsOf).SelectMany(day => Disagreement.Among(day, claim => claim.Row)))
        {
            var values = group.SelectMany(claim => claim.Points).ToList();
            shapes.Add(ClaimShapes.Bracket(DateScale.Iso(group[0].Row.AsOf!.Value), "x", axis, values.Min(), values.Max()));
        }
    }

    private void Words(Panel panel, string axis)
    {
        axes[AxisName(axis)] = ChartLayout.Merge(axes[AxisName(axis)], new { range = new[] { panel.Levels - 0.5, -0.5 }, showticklabels = false, showgrid = false, zeroline = false });
        var levels = panel.Vague.Select((claim, i) => (claim, i)).ToDictionary(x => x.claim.Index, x => x.i);
        var slots = new Dictionary<int, double>();
        foreach (var group in panel.Vague.GroupBy(claim => (claim.Series, Dated: claim.Row.AsOf is not null)))
        {
            Trace(group.Key.Series, group.Key.Dated ? "x" : "x2", axis, group.Select(WordText), group.Select(claim => LeftOf(claim) ? "middle left" : "middle right"),
                [.. group.Select(claim => At(claim, slots))], [.. group.Select(claim => (object)levels[claim.Index])], [.. group],
                new { size = 14, color = group.Key.Series.Colour, symbol = "line-ns-open", line = new { width = 2, color = group.Key.Series.Colour } });
        }

        foreach (var claim in panel.Vague)
        {
            var length = 14 + WordText(claim).Length * 6.6;
            var left = LeftOf(claim);
            shapes.Add(new
            {
                name = Mark.Name(claim.Index), type = "rect", xref = claim.Row.AsOf is null ? "x2" : "x", yref = axis, xsizemode = "pixel", ysizemode = "pixel", xanchor = At(claim, slots), yanchor = levels[claim.Index],
                x0 = left ? -length : 0, x1 = left ? 0 : length, y0 = -11, y1 = 11, layer = "below", line = new { width = 0 }, fillcolor = claim.Series.Colour, opacity = 0.13,
            });
        }
    }

    private void Trace(
        Series series, string x, string y, IEnumerable<string>? texts, IEnumerable<string>? sides, IReadOnlyList<object> xs, IReadOnlyList<object> ys, IReadOnlyList<Claim> of, object marker) =>
        traces.Add(new
        {
            type = "scatter", mode = texts is null ? "markers" : "markers+text", showlegend = false,
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

    private bool LeftOf(Claim claim) => claim.Row.AsOf is { } day && dates.Fraction(day) > 0.6;

    /// <summary>How many pixels to the right of its day a mark stands, because others of the same day hold its place.</summary>
    private static Dictionary<int, int> Shifts(IReadOnlyList<Claim> numbers, decimal scale)
    {
        var shifts = new Dictionary<int, int>();
        foreach (var day in numbers.GroupBy(claim => claim.Row.AsOf))
        {
            var taken = new List<(decimal Value, int Column)>();
            foreach (var claim in day)
            {
                var values = claim.Points.Select(value => value / scale).ToList();
                var column = 0;
                while (claim.Row.AsOf is not null && taken.Any(other => other.Column == column && values.Any(value => Math.Abs(value - other.Value) < 0.2m)))
                {
                    column++;
                }

                taken.AddRange(values.Select(value => (value, column)));
                shifts[claim.Index] = column * 22;
            }
        }

        return shifts;
    }

    /// <summary>Whether a label goes to the right (true) or the left of its mark; empty when it would cover another and is left to hover and table.</summary>
    private static bool? Side(List<(double X, double Y)> placed, double x, double y, bool[] sides)
    {
        foreach (var side in sides)
        {
            var centre = x + (side ? 0.07 : -0.07);
            if (centre is > 0 and < 1 && !placed.Any(other => Math.Abs(other.X - centre) < 0.13 && Math.Abs(other.Y - y) < 0.15))
            {
                placed.Add((centre, y));
                return side;
            }
        }

        return null;
    }

    private static string Text(Claim claim)
    {
        var label = Markup.Escape(ClaimWords.Label(claim.Row));
        return claim.Row.PeriodWords.Length > 0 ? $"{label}<br>{Markup.Escape(Markup.Shorten(claim.Row.PeriodWords, 26))}" : label;
    }

    private static string WordText(Claim claim) => " " + Markup.Escape(Markup.Shorten($"{ClaimWords.Label(claim.Row)} {claim.Row.PeriodWords}", 40)) + " ";

    private static string Sentence(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    private sealed record Panel(string Kind, string Group, IReadOnlyList<Claim> Claims)
    {
        public IReadOnlyList<Claim> Numbers { get; } = [.. Claims.Where(claim => claim.Points.Count > 0)];

        public IReadOnlyList<Claim> Vague { get; } = [.. Claims.Where(claim => claim.Points.Count == 0).OrderBy(claim => claim.Row.AsOf ?? DateOnly.MaxValue)];

        public int NumberHeight => Numbers.Count == 0 ? 0 : Numbers.Count > Dense ? DenseHeight : FigurePlot.NumberHeight;

        public int Levels => Vague.Count;

        public int Height => TitleHeight + NumberHeight + (Vague.Count > 0 ? Levels * WordHeight + 12 : 0);
    }
}
