namespace Analysis.Charting;

/// <summary>Claims in words without a number, in a strip below the scale: a band with its words for each; where they are many, one band for the same words with a tick for each claim.</summary>
internal sealed class WordPanel(IReadOnlyList<Claim> claims, FigureCanvas canvas)
{
    private const int Many = 12;
    private const int Bands = 7;
    private const int BandHeight = 26;
    private const int SharedHeight = 38;
    private const int Gap = 12;
    private const double Character = 6.6;

    private readonly IReadOnlyList<(string Words, IReadOnlyList<Claim> Claims)> shared = claims.Count > Many ? Shared(claims) : [];

    // A claim with a band of its own begins at the left end of the tray, where its words have most room.
    private readonly IReadOnlyDictionary<int, double> slots = claims.Count > Many ? FigureCanvas.Slots(claims) : new Dictionary<int, double>();

    /// <summary>Height in pixels.</summary>
    public int Height => claims.Count == 0 ? 0 : Gap + (shared.Count > 0 ? shared.Count * SharedHeight : claims.Count * BandHeight);

    /// <summary>Draws them.</summary>
    /// <param name="top">Upper end in pixels.</param>
    /// <param name="total">Height of the drawing in pixels.</param>
    public void Draw(int top, int total)
    {
        var levels = shared.Count > 0 ? shared.Count : claims.Count;
        var axis = canvas.AddAxis(top + Gap / 2, Height - Gap, total, new { range = new[] { levels - 0.5, -0.5 }, showticklabels = false, showgrid = false, zeroline = false });
        if (shared.Count > 0)
        {
            Together(axis);
        }
        else
        {
            Alone(axis);
        }
    }

    private void Alone(string axis)
    {
        var rows = claims.Select((claim, level) => (Claim: claim, Level: level, Place: Place(claim))).ToList();
        foreach (var group in rows.GroupBy(row => (row.Claim.Series, row.Claim.XAxis)))
        {
            canvas.AddMarks(
                group.Key.Series, axis, [.. group.Select(row => (row.Claim, FigureCanvas.At(row.Claim, slots), (object)row.Level))],
                new { size = 14, symbol = "line-ns-open", line = new { width = 2, color = group.Key.Series.Colour } },
                [.. group.Select(row => (row.Place.Text, row.Place.IsLeft ? "middle left" : "middle right"))]);
        }

        foreach (var (claim, level, (text, isLeft)) in rows)
        {
            var length = 14 + text.Length * Character;
            canvas.Shapes.Add(new
            {
                name = Mark.Name(claim.Index), type = "rect", xref = claim.XAxis, yref = axis, xsizemode = "pixel", ysizemode = "pixel", xanchor = FigureCanvas.At(claim, slots), yanchor = level,
                x0 = isLeft ? -length : 0, x1 = isLeft ? 0 : length, y0 = -11, y1 = 11, layer = "below", line = new { width = 0 }, fillcolor = claim.Series.Colour, opacity = 0.13,
            });
        }
    }

    private void Together(string axis)
    {
        foreach (var ((words, same), level) in shared.Select((band, level) => (band, level)))
        {
            canvas.Shapes.Add(new
            {
                type = "rect", xref = "paper", yref = axis, x0 = 0, x1 = canvas.DaysEnd, y0 = level - 0.42, y1 = level + 0.42, layer = "below", line = new { width = 0 }, fillcolor = ChartTheme.Band,
            });
            canvas.Annotations.Add(new
            {
                text = Markup.Escape($"{words}, {Words.Count(same.Count, "claim")}"), x = 0, y = level - 0.42, xref = "paper", yref = axis, xanchor = "left", yanchor = "top", xshift = 4, showarrow = false,
                font = new { size = 11, color = ChartTheme.Ink },
            });
            foreach (var group in same.GroupBy(claim => (claim.Series, claim.XAxis)))
            {
                canvas.AddMarks(
                    group.Key.Series, axis, [.. group.Select(claim => (claim, FigureCanvas.At(claim, slots), (object)(level + 0.22)))],
                    new { size = 8, symbol = "line-ns-open", line = new { width = 1.5, color = group.Key.Series.Colour } });
            }
        }
    }

    /// <summary>The most frequent words with the claims that use them; the others share a band.</summary>
    private static IReadOnlyList<(string, IReadOnlyList<Claim>)> Shared(IReadOnlyList<Claim> claims)
    {
        var ranked = claims.GroupBy(claim => claim.Row.Quote, StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.OrdinalIgnoreCase).ToList();
        var bands = ranked.Take(Bands).Select(group => ($"“{group.Key.ToLowerInvariant()}”", (IReadOnlyList<Claim>)[.. group])).ToList();
        return ranked.Count > Bands ? [.. bands, ("other words", [.. ranked.Skip(Bands).SelectMany(group => group)])] : bands;
    }

    /// <summary>The words of a band, cut to the room there is, and on which side of the day they stand.</summary>
    private (string Text, bool IsLeft) Place(Claim claim)
    {
        var text = $"{ClaimWords.Label(claim)} {claim.Row.PeriodWords}";
        var at = canvas.Pixel(claim, slots);
        var right = claim.Row.AsOf is null ? canvas.Room + canvas.Right - at : canvas.Room * canvas.DaysEnd - at;
        var length = 14 + (Math.Min(text.Length, 40) + 2) * Character;
        var isLeft = claim.Row.AsOf is not null && right < length && at > right;
        var characters = (int)(((isLeft ? at : right) - 14) / Character) - 2;
        return ($" {Markup.Escape(Markup.Shorten(text, Math.Clamp(characters, 8, 40)))} ", isLeft);
    }
}
