using Analysis.Recognition.Numbers;

namespace Analysis.Charting;

/// <summary>
/// What is drawn around the mark of a claim: an arrow, soft ends, a bar from low to high. Arrows and soft ends have a size
/// in pixels: they stand for no number.
/// </summary>
internal static class ClaimBounds
{
    // Pixels from the mark, and how faint.
    private static readonly (int From, int To, double Opacity)[] SoftEnds = [(7, 11, 0.75), (12, 16, 0.45), (17, 21, 0.2)];
    // Steps of a pixel cannot be told apart.
    private static readonly (int From, int To, double Opacity)[] SmallSoftEnds = [(7, 21, 0.45)];
    private const double Small = 0.5;
    private const int ArrowEnd = 28;

    /// <summary>Pixels that a claim takes before its mark (towards smaller numbers) and behind it.</summary>
    public static (double Before, double Behind) Room(Claim claim) => claim.Row.Qualifier switch
    {
        Qualifier.MoreThan or Qualifier.AtLeast => (7, ArrowEnd),
        Qualifier.LessThan or Qualifier.AtMost => (ArrowEnd, 7),
        Qualifier.About => (21, 21),
        _ => (7, 7),
    };

    /// <summary>Draws the bound of a claim.</summary>
    /// <param name="sheet">Where to.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="low">Its mark, or the lower end of a range.</param>
    /// <param name="high">Its mark, or the upper end of a range.</param>
    /// <param name="isUpright">Whether numbers go up and not to the right.</param>
    /// <param name="size">How large, for many marks smaller than 1.</param>
    public static void Draw(Sheet sheet, Claim claim, (double X, double Y) low, (double X, double Y) high, bool isUpright, double size = 1)
    {
        // One step towards greater numbers, in pixels.
        (double X, double Y) step = isUpright ? (0, -1) : (1, 0);
        var colour = claim.Series.Colour;
        (double X, double Y) At(double along, double across) =>
            (low.X + (step.X * along - step.Y * across) * size, low.Y + (step.Y * along + step.X * across) * size);
        switch (claim.Row.Qualifier)
        {
            case Qualifier.MoreThan or Qualifier.AtLeast:
                Arrow(1);
                break;
            case Qualifier.LessThan or Qualifier.AtMost:
                Arrow(-1);
                break;
            case Qualifier.About:
                foreach (var (from, to, opacity) in size > Small ? SoftEnds : SmallSoftEnds)
                {
                    sheet.Paths([[At(from, 0), At(to, 0)], [At(-from, 0), At(-to, 0)]], colour, 2, opacity, claim.Index);
                }

                break;
            case Qualifier.Between when claim.Points.Count == 2:
                var (x, y) = (Math.Abs(step.Y) * 3.5 * size, Math.Abs(step.X) * 3.5 * size);
                sheet.Rectangle(new Box(low.X - x, Math.Min(low.Y, high.Y) - y, high.X + x, Math.Max(low.Y, high.Y) + y),
                    colour, 0.4, claim.Index);
                break;
        }

        void Arrow(int side) => sheet.Paths(
            [[At(side * 7, 0), At(side * ArrowEnd, 0)],
                [At(side * (ArrowEnd - 6), -4.5), At(side * ArrowEnd, 0), At(side * (ArrowEnd - 6), 4.5)]],
            colour, size < 1 ? 1.5 : 2, row: claim.Index);
    }
}
