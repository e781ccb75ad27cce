using Analysis.Recognition.Numbers;

namespace Analysis.Charting;

/// <summary>What is drawn around the mark of a claim. Arrows and soft ends have a size in pixels: they stand for no number.</summary>
internal static class ClaimShapes
{
    // Pixels from the mark, and how faint.
    private static readonly (int From, int To, double Opacity)[] SoftEnds = [(7, 12, 0.7), (13, 17, 0.4), (18, 22, 0.18)];

    /// <summary>The shapes of one claim at its place.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="x">Its place on the horizontal axis.</param>
    /// <param name="yref">The vertical axis.</param>
    /// <param name="shift">Pixels that the mark stands to the right of its place.</param>
    /// <param name="size">How large, for many marks smaller than 1.</param>
    public static IEnumerable<object> Of(Claim claim, object x, string yref, int shift, double size)
    {
        if (claim.Points.Count == 0)
        {
            return [];
        }

        var (xref, y) = (claim.XAxis, claim.Points[0]);
        var colour = claim.Series.Colour;
        object Pixels(string path, double opacity = 1) => new
        {
            name = Mark.Name(claim.Index), type = "path", path, xref, yref, xsizemode = "pixel", ysizemode = "pixel", xanchor = x, yanchor = y, opacity,
            line = new { color = colour, width = size < 1 ? 1.5 : 2 }, fillcolor = "rgba(0,0,0,0)",
        };
        return claim.Row.Qualifier switch
        {
            Qualifier.MoreThan or Qualifier.AtLeast => [Arrow(1)],
            Qualifier.LessThan or Qualifier.AtMost => [Arrow(-1)],
            Qualifier.About => [.. Soft(1), .. Soft(-1)],
            Qualifier.Between when claim.Points.Count == 2 =>
            [
                new
                {
                    name = Mark.Name(claim.Index), type = "rect", xref, yref, xsizemode = "pixel", xanchor = x, x0 = shift - 4, x1 = shift + 4, y0 = claim.Points[0], y1 = claim.Points[1],
                    line = new { width = 0 }, fillcolor = colour, opacity = 0.45,
                },
            ],
            _ => [],
        };

        object Arrow(int side) => Pixels(FormattableString.Invariant(
            $"M{shift},{side * size * 7} L{shift},{side * size * 28} M{shift - size * 5},{side * size * 22} L{shift},{side * size * 28} L{shift + size * 5},{side * size * 22}"));

        IEnumerable<object> Soft(int side) =>
            SoftEnds
                .Select(part => Pixels(FormattableString.Invariant($"M{shift},{side * size * part.From} L{shift},{side * size * part.To}"), part.Opacity));
    }

    /// <summary>The bracket beside claims of the same thing that differ.</summary>
    public static object Bracket(object x, string xref, string yref, decimal low, decimal high) => new
    {
        type = "path", path = FormattableString.Invariant($"M-9,{low} L-14,{low} L-14,{high} L-9,{high}"),
        xref, yref, xsizemode = "pixel", xanchor = x, ysizemode = "scaled",
        line = new { color = ChartTheme.Line, width = 1.5 }, fillcolor = "rgba(0,0,0,0)",
    };
}
