using Analysis.Tables;

namespace Analysis.Charting;

/// <summary>When claims speak of the same thing and differ.</summary>
internal static class Disagreement
{
    /// <summary>What claims must share to be set against each other: kind, measure, period and day. Empty for a claim without a day, or without a number.</summary>
    public static object? Subject(FigureRow row) =>
        row.AsOf is null || (row.Value ?? row.Low ?? row.High) is null ? null : (row.Kind, row.Measure, row.PeriodFrom, row.PeriodTo, row.PeriodWords, row.AsOf);

    /// <summary>Groups of claims of the same subject, from two sources or more, that do not all say the same.</summary>
    public static IEnumerable<IReadOnlyList<T>> Among<T>(IEnumerable<T> claims, Func<T, FigureRow> row) =>
        claims.Where(claim => Subject(row(claim)) is not null).GroupBy(claim => Subject(row(claim))!).Select(group => group.ToList())
            .Where(group => group.Select(claim => row(claim).Source).Distinct(StringComparer.Ordinal).Count() > 1
                && group.Select(claim => (row(claim).Qualifier, row(claim).Value, row(claim).Low, row(claim).High)).Distinct().Count() > 1);
}
