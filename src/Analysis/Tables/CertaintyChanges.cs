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

    /// <summary>Pairs of claims that differ in certainty alone, each once, in the order of the table.</summary>
    public static IEnumerable<(FigureRow First, FigureRow Second)> Of(IEnumerable<FigureRow> claims) =>
        from same in claims.Where(claim => (IsVouchedFor(claim) || IsHearsay(claim))
            && claim is { Polarity: Polarity.Asserted, Qualifier: not (Qualifier.Vague or Qualifier.Between), Value: >= LeastNumber })
            .GroupBy(claim => (claim.Kind, claim.Value))
        let rows = same.ToList()
        from first in Enumerable.Range(0, rows.Count)
        from second in Enumerable.Range(first + 1, rows.Count - first - 1)
        where IsChange(rows[first], rows[second])
        select (rows[first], rows[second]);

    private static bool IsChange(FigureRow first, FigureRow second) =>
        first.Source != second.Source
        && ((IsVouchedFor(first) && IsHearsay(second)) || (IsHearsay(first) && IsVouchedFor(second)))
        && (first.Place.Length == 0 || second.Place.Length == 0 || first.Place.Equals(second.Place, StringComparison.OrdinalIgnoreCase))
        && (first.PeriodFrom is null || second.PeriodFrom is null || first.PeriodFrom == second.PeriodFrom)
        && first.AsOf is { } one && second.AsOf is { } other && Math.Abs(one.DayNumber - other.DayNumber) <= MostDays;

    private static bool IsVouchedFor(FigureRow row) => row.Certainty is Certainty.Confirmed or Certainty.Documented;

    private static bool IsHearsay(FigureRow row) => row.Certainty is Certainty.Reported or Certainty.Alleged;
}
