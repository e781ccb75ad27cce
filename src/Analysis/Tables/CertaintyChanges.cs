using Analysis.Recognition.Figures;
using Analysis.Recognition.Numbers;

namespace Analysis.Tables;

/// <summary>Links a number that one source confirms with the same number that another only passes on as reported: "confirmed 450 cases"
/// and "received reports of 450 cases".</summary>
/// <remarks>The same number of the same kind, within two years, without a place or a period that tells them apart. A small number may be
/// a chance.</remarks>
internal static class CertaintyChanges
{
    private const int LeastNumber = 20;
    private const int MostDays = 730;

    // Thousands of claims of one number, confirmed and reported, give millions of pairs.
    private const int MostLooks = 10_000_000;

    /// <summary>
    /// Pairs of claims that differ in certainty alone, each once, in the order of the table; of one number no more than
    /// <see cref="Disagreements.MostPairs"/>.
    /// </summary>
    /// <param name="claims">The claims, in the order of the table.</param>
    /// <param name="cut">Told the first claim and the number of claims of each number of which not all pairs are listed.</param>
    public static IEnumerable<(FigureRow First, FigureRow Second)> Of(IEnumerable<FigureRow> claims, Action<FigureRow, int> cut) =>
        from same in claims.Where(claim => (IsVouchedFor(claim) || IsHearsay(claim))
            && claim is { Polarity: Polarity.Asserted, Qualifier: not (Qualifier.Vague or Qualifier.Between), Value: >= LeastNumber })
            .GroupBy(claim => (claim.Kind, claim.Value))
        from pair in Pairs([.. same], cut)
        select pair;

    private static List<(FigureRow First, FigureRow Second)> Pairs(IReadOnlyList<FigureRow> rows, Action<FigureRow, int> cut)
    {
        var pairs = new List<(FigureRow, FigureRow)>();
        var (vouched, hearsay) = (new Queue<FigureRow>(rows.Where(IsVouchedFor)), new Queue<FigureRow>(rows.Where(IsHearsay)));
        var looks = 0;
        foreach (var first in rows)
        {
            (IsVouchedFor(first) ? vouched : hearsay).Dequeue();
            foreach (var second in IsVouchedFor(first) ? hearsay : vouched)
            {
                var isChange = IsChange(first, second);
                if (++looks > MostLooks || (isChange && pairs.Count == Disagreements.MostPairs))
                {
                    cut(rows[0], rows.Count);
                    return pairs;
                }

                if (isChange)
                {
                    pairs.Add((first, second));
                }
            }
        }

        return pairs;
    }

    private static bool IsChange(FigureRow first, FigureRow second) =>
        first.Source != second.Source
        && ((IsVouchedFor(first) && IsHearsay(second)) || (IsHearsay(first) && IsVouchedFor(second)))
        && (first.Place.Length == 0 || second.Place.Length == 0 || first.Place.Equals(second.Place, StringComparison.OrdinalIgnoreCase))
        && (first.PeriodFrom is null || second.PeriodFrom is null || first.PeriodFrom == second.PeriodFrom)
        && first.AsOf is { } one && second.AsOf is { } other && Math.Abs(one.DayNumber - other.DayNumber) <= MostDays;

    private static bool IsVouchedFor(FigureRow row) => row.Certainty is Certainty.Confirmed or Certainty.Documented;

    private static bool IsHearsay(FigureRow row) => row.Certainty is Certainty.Reported or Certainty.Alleged;
}
