namespace Analysis.Charting;

/// <summary>Claims with numbers on one scale: a mark each, labels where there is room, brackets around claims of one day that differ.</summary>
internal sealed class NumberPanel(IReadOnlyList<Claim> claims, FigureCanvas canvas)
{
    /// <summary>From how many claims on marks are small and have no labels: hover and table have them.</summary>
    private const int Dense = 60;

    private const int SparseHeight = 170;
    private const int DenseHeight = 340;
    // A mark further beside its day would seem to stand on another day; those behind share the last place.
    private const int MostBeside = 3;
    private const double LabelCharacter = 6.6;
    private const double LabelHeight = 0.15;

    private readonly IReadOnlyDictionary<int, double> slots = FigureCanvas.Slots(claims);

    private bool IsDense => claims.Count > Dense;

    /// <summary>Height in pixels when there is room.</summary>
    public int Height => claims.Count == 0 ? 0 : IsDense ? DenseHeight : SparseHeight;

    /// <summary>Draws them.</summary>
    /// <param name="top">Upper end in pixels.</param>
    /// <param name="height">Height in pixels.</param>
    /// <param name="total">Height of the drawing in pixels.</param>
    /// <param name="greatest">Greatest number of all panels of the kind, which share a scale.</param>
    public void Draw(int top, int height, int total, decimal greatest)
    {
        var scale = greatest == 0 ? 1 : greatest * 1.3m;
        var axis = canvas.AddAxis(top, height, total, new
        {
            range = new[] { 0, scale }, nticks = 4, tickformat = ",~f", showgrid = true, gridcolor = ChartTheme.Grid, zeroline = true, zerolinecolor = ChartTheme.Line, exponentformat = "none",
        });
        var shifts = Shifts(scale);
        // plotly.js draws the grid of a pair of axes only when a trace uses both.
        canvas.Traces.Add(new { type = "scatter", x = new string?[] { null }, y = new int?[] { null }, xaxis = "x", yaxis = axis, showlegend = false, hoverinfo = "skip" });
        foreach (var group in claims.GroupBy(claim => (claim.Series, claim.XAxis)))
        {
            var points = group.SelectMany(claim => claim.Points.Select(value => (Claim: claim, X: FigureCanvas.At(claim, slots), Y: (object)value))).ToList();
            canvas.AddMarks(group.Key.Series, axis, points, new
            {
                size = IsDense ? 7 : 11, symbol = points.Select(point => point.Claim.Symbol), line = new { width = IsDense ? 1.5 : 2, color = group.Key.Series.Colour },
                // Claims of one day that would cover each other stand side by side; the shapes of the symbols do not change when turned.
                standoff = points.Select(point => shifts[point.Claim.Index]), angle = points.Select(point => shifts[point.Claim.Index] > 0 ? -90 : 0),
            });
        }

        foreach (var claim in claims)
        {
            canvas.Shapes.AddRange(ClaimShapes.Of(claim, FigureCanvas.At(claim, slots), axis, shifts[claim.Index], IsDense ? 0.55 : 1));
        }

        if (!IsDense)
        {
            Labels(axis, scale, shifts);
            Brackets(axis);
        }
    }

    private void Labels(string axis, decimal scale, Dictionary<int, int> shifts)
    {
        var placed = new List<(double From, double To, double Y)>();
        foreach (var claim in claims)
        {
            // A label would cover the next mark of a row of three.
            var sameDay = claims.Where(other => other.Row.AsOf == claim.Row.AsOf).Select(other => shifts[other.Index]).ToList();
            var shift = shifts[claim.Index];
            if (shift > 0 && sameDay.Any(other => other > shift))
            {
                continue;
            }

            // Of marks side by side the left one has its label at the left, behind the bracket, and the right one at the right.
            var isBeside = sameDay.Any(other => other > 0);
            var at = canvas.Pixel(claim, slots);
            var prefersRight = isBeside ? shift > 0 : claim.Row.AsOf is null || at <= 0.6 * canvas.Room * canvas.DaysEnd;
            bool[] sides = isBeside ? [prefersRight] : [prefersRight, !prefersRight];
            var y = (double)(claim.Points[^1] / scale);
            // Where the words of the period have no room the number still stands beside its mark.
            foreach (var (text, right) in Texts(claim).SelectMany(text => sides.Select(right => (text, right))))
            {
                var length = text.Split("<br>").Max(line => line.Length) * LabelCharacter;
                var offset = right ? 10 + shift : isBeside ? -18 : -10;
                var (from, to) = right ? (at + offset, at + offset + length) : (at + offset - length, at + offset);
                if (from < -canvas.Left || to > canvas.Room + canvas.Right || placed.Any(other => from < other.To && to > other.From && Math.Abs(other.Y - y) < LabelHeight))
                {
                    continue;
                }

                placed.Add((from, to, y));
                canvas.Annotations.Add(new
                {
                    name = Mark.Name(claim.Index), text, x = FigureCanvas.At(claim, slots), y = claim.Points[^1], xref = claim.XAxis, yref = axis, showarrow = false,
                    xanchor = right ? "left" : "right", yanchor = "middle", xshift = offset,
                    // Not on the line of the axis.
                    yshift = y < 0.04 ? 8 : 0, align = right ? "left" : "right", font = new { size = 12, color = ChartTheme.Ink },
                });
                break;
            }
        }
    }

    // A bracket stands at one day; claims of one period that were made on different days need none.
    private void Brackets(string axis)
    {
        foreach (var group in claims.Where(claim => claim.Row.AsOf is not null).GroupBy(claim => claim.Row.AsOf).SelectMany(day => Disagreement.Among(day, claim => claim.Row)))
        {
            var values = group.SelectMany(claim => claim.Points).ToList();
            canvas.Shapes.Add(ClaimShapes.Bracket(DateScale.Iso(group[0].Row.AsOf!.Value), "x", axis, values.Min(), values.Max()));
        }
    }

    /// <summary>How many pixels to the right of its day a mark stands, because others of the same day hold its place.</summary>
    private Dictionary<int, int> Shifts(decimal scale)
    {
        var shifts = new Dictionary<int, int>();
        foreach (var day in claims.GroupBy(claim => claim.Row.AsOf))
        {
            var taken = new List<(decimal Value, int Column)>();
            foreach (var claim in day)
            {
                var values = claim.Points.Select(value => value / scale).ToList();
                var column = 0;
                while (column < MostBeside && claim.Row.AsOf is not null && taken.Any(other => other.Column == column && values.Any(value => Math.Abs(value - other.Value) < (IsDense ? 0.03m : 0.2m))))
                {
                    column++;
                }

                taken.AddRange(values.Select(value => (value, column)));
                shifts[claim.Index] = column * (IsDense ? 9 : 22);
            }
        }

        return shifts;
    }

    /// <summary>What a label may say, the most telling first.</summary>
    private static string[] Texts(Claim claim)
    {
        var label = Markup.Escape(ClaimWords.Label(claim));
        return claim.Row.PeriodWords.Length > 0 ? [$"{label}<br>{Markup.Escape(Markup.Shorten(claim.Row.PeriodWords, 26))}", label] : [label];
    }
}
