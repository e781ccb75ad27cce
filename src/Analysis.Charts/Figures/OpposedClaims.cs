using Analysis.Tables;

namespace Analysis.Charting;

/// <summary>Which claims on a chart are set against each other; what makes a disagreement is said by <see cref="Disagreements"/>.</summary>
internal static class OpposedClaims
{
    /// <summary>Groups of claims of the same subject, from two sources or more, that do not all say the same.</summary>
    public static IEnumerable<IReadOnlyList<T>> Among<T>(IEnumerable<T> claims, Func<T, FigureRow> row) =>
        claims.Where(claim => Disagreements.Subject(row(claim)) is not null).GroupBy(claim => Disagreements.Subject(row(claim))!)
            .Select(group => group.ToList())
            .Where(group => group.Any(one => group.Any(other => Disagreements.AreAtOdds(row(one), row(other)))));
}
