using Analysis.Recognition.Numbers;

namespace Analysis.Charting;

/// <summary>Which claims have one mark between them: those of one report, and those that coincide over time.</summary>
internal static class SharedMarks
{
    /// <summary>Colour and shape of a mark that claims of several colours share: that of none of them.</summary>
    public static Series Several { get; } = new("several of these", ChartTheme.Ink, "circle");

    /// <summary>Claims that several sources credit to one speaker as one claim; all others stay alone.</summary>
    /// <remarks>
    /// Stricter than the table of origins: also the day, the place and what is counted are the same, because a mark stands
    /// at its own day, and 12 journalists are not 12 students.
    /// </remarks>
    public static IReadOnlyList<Claim> OfReports(IReadOnlyList<Claim> claims)
    {
        var reports = claims.Where(claim => claim.Row.Speaker.Length > 0 && claim.Row.Qualifier != Qualifier.Vague).GroupBy(claim => (
                Number(claim), claim.Row.Kind, claim.Row.Speaker, claim.Row.Counted, claim.Row.Place, claim.Row.Certainty,
                Time: (claim.Row.Measure, claim.Row.PeriodWords, claim.Row.PeriodFrom, claim.Row.PeriodTo)))
            .Select(same => same.ToList())
            .Where(same => same.Select(claim => claim.Row.Source).Distinct(StringComparer.Ordinal).Skip(1).Any()).ToList();
        var repeats = reports.SelectMany(same => same.Skip(1)).ToHashSet();
        var first = reports.ToDictionary(same => same[0]);
        return [.. claims.Where(claim => !repeats.Contains(claim)).Select(claim => first.TryGetValue(claim, out var same)
            ? claim with { Series = SeriesOf(same), Repeats = [.. same.Skip(1)] } : claim)];
    }

    /// <summary>Claims of one day, number and bound: their marks would cover each other.</summary>
    public static IEnumerable<IReadOnlyList<Claim>> Coinciding(IEnumerable<Claim> claims) => claims.GroupBy(Number).Select(same =>
    {
        var all = same.ToList();
        return (IReadOnlyList<Claim>)[all[0] with { Series = SeriesOf(all) }, .. all.Skip(1)];
    });

    private static (DateOnly? AsOf, Qualifier, decimal? Value, decimal? Low, decimal? High, string Words) Number(Claim claim) =>
        (claim.Row.AsOf, claim.Row.Qualifier, claim.Row.Value, claim.Row.Low, claim.Row.High,
            claim.Row.Qualifier == Qualifier.Vague ? claim.Row.Quote : "");

    private static Series SeriesOf(IReadOnlyList<Claim> same) =>
        same.All(claim => claim.Series == same[0].Series) ? same[0].Series : Several;
}
