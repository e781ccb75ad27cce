using Analysis.Recognition.Figures;
using Analysis.Sources;

namespace Analysis.Tables;

/// <summary>Finds the claims that several sources credit to one body with one number: "the league counts 88 dead" in three newspapers is
/// one report, not three.</summary>
public static class Origins
{
    /// <summary>Body, kind, number, bound and period are the same; what a body's report says, the body says.</summary>
    public const string SameClaim = "origin.same-claim";

    /// <summary>One row a claim that two sources or more have, by the place where it was first.</summary>
    /// <param name="figures">The claims.</param>
    /// <param name="extractions">The sources they come from, in their order.</param>
    public static IReadOnlyList<OriginRow> Of(IReadOnlyList<FigureRow> figures, IEnumerable<Extraction> extractions)
    {
        var byName = extractions.ToDictionary(extraction => extraction.Source.Name, StringComparer.Ordinal);
        return
        [
            .. from claim in figures
               where claim.Polarity == Polarity.Asserted && claim.Speaker.Length > 0
                   && (claim.Value ?? claim.Low ?? claim.High) is not null && byName.ContainsKey(claim.Source)
               group claim by (Body: ReportsBehind.BodyOf(claim.Speaker), claim.Kind, claim.Qualifier, claim.Value, claim.Low, claim.High,
                   claim.PeriodFrom, claim.PeriodTo) into same
               where same.Select(claim => claim.Source).Distinct(StringComparer.Ordinal).Skip(1).Any()
               let row = Row([.. same], byName)
               orderby row.Source, row.Start
               select row,
        ];
    }

    private static OriginRow Row(IReadOnlyList<FigureRow> claims, Dictionary<string, Extraction> extractions)
    {
        DateOnly? Day(FigureRow claim) => extractions[claim.Source].Source.Metadata.Published;
        var first = claims.OrderBy(claim => IsCopy(claim)).ThenBy(claim => Day(claim) ?? DateOnly.MaxValue)
            .ThenBy(claim => claim.Source, StringComparer.Ordinal).ThenBy(claim => claim.Start).First();
        var last = claims.OrderByDescending(claim => Day(claim) ?? DateOnly.MinValue)
            .ThenBy(claim => claim.Source, StringComparer.Ordinal).First();
        return new OriginRow(
            first.Source, first.Id, first.Start, first.End, first.Quote, first.Kind, first.Speaker, first.Words, first.Value,
            first.PeriodFrom, first.PeriodTo,
            Day(first), Day(last), last.Source, claims.Where(Counts).Select(claim => claim.Source)
                .Distinct(StringComparer.Ordinal).Count(), SameClaim);

        // A paragraph that two papers have from an agency is one source, too.
        bool Counts(FigureRow claim) => CountedOnce.WhyNot(extractions[claim.Source], claim).Length == 0;

        bool IsCopy(FigureRow claim) => extractions[claim.Source].Source.Status == SourceStatus.Duplicate;
    }
}
