using Analysis.Recognition.Figures;

namespace Analysis.Tables;

/// <summary>Puts what one body says on one count in the order of its days: "the ministry: 40 dead on Monday, 52 on Tuesday". Nothing is
/// joined across bodies, added up or interpolated.</summary>
public static class SeriesOfClaims
{
    /// <summary>
    /// Body, kind, people counted, place and first day of the period are the same. What is held at one time is never joined with what
    /// happened in all.
    /// </summary>
    public const string SameCount = "series.same-count";

    /// <summary>One row a claim, series by series in the order of their first claims, each by its days.</summary>
    /// <param name="figures">The claims, in the order of the table.</param>
    /// <param name="extractions">The sources they come from.</param>
    public static IReadOnlyList<SeriesRow> Of(IReadOnlyList<FigureRow> figures, IEnumerable<Extraction> extractions)
    {
        var byName = extractions.ToDictionary(extraction => extraction.Source.Name, StringComparer.Ordinal);
        return
        [
            .. from claim in figures
               where claim is { Polarity: Polarity.Asserted, AsOf: not null, Speaker.Length: > 0 } && claim.Measure != Measure.New
                   && (claim.Value ?? claim.Low ?? claim.High) is not null
                  && byName.TryGetValue(claim.Source, out var source) && CountedOnce.WhyNot(source, claim).Length == 0
               group claim by (Body: ReportsBehind.BodyOf(claim.Speaker), claim.Kind, Counted: Disagreements.Whom(claim),
                   Place: claim.Place.ToLowerInvariant(),
                   IsStock: claim.Measure == Measure.Stock, claim.PeriodFrom) into same
               where same.Select(claim => claim.AsOf).Distinct().Skip(1).Any()
               from row in Rows(same)
               select row,
        ];
    }

    // Of several claims of one day each stands; those of the next day supersede them all. A number that does not change is still a later
    // claim.
    private static IEnumerable<SeriesRow> Rows(IEnumerable<FigureRow> claims)
    {
        var days = claims.GroupBy(claim => claim.AsOf!.Value).OrderBy(day => day.Key).ToList();
        return from step in Enumerable.Range(0, days.Count)
               from claim in days[step].DistinctBy(claim => (claim.Source, claim.Qualifier, claim.Value, claim.Low, claim.High))
               select new SeriesRow(
                   claim.Source, claim.Id, claim.Start, claim.End, claim.Quote, claim.Speaker, claim.Kind, claim.Counted,
                   claim.Place, claim.PeriodFrom, claim.AsOf,
                   claim.Qualifier, claim.Value, claim.Low, claim.High, step + 1,
                   step + 1 < days.Count ? days[step + 1].Key : null, SameCount);
    }
}
