using Analysis.Recognition.Figures;
using Analysis.Recognition.Numbers;

namespace Analysis.Tables;

/// <summary>Sets claims side by side that speak of the same and do not give the same number.</summary>
/// <remarks>
/// Two claims of different sources are compared when kind and measure are the same, and both give the same period, or none that its days
/// tell, in the same words, and stood on the same day. Whom they count must be the same, too ("16 partners" do not contradict "17 states"),
/// and the place they name. Before, after and total have different periods and are never compared. Claims without a number, those that are
/// not asserted, what a copy or a shared passage repeats, and repeated captions are left out.
/// </remarks>
public static class Disagreements
{
    /// <summary>Both claims state the same period.</summary>
    public const string SamePeriod = "disagreement.same-period";

    /// <summary>Neither gives the days of its period, both give the same words for it or none, and both stood on the same day.</summary>
    public const string SameDay = "disagreement.same-day";

    /// <summary>Both give the same number, and only one of them vouches for it.</summary>
    public const string SameNumber = "disagreement.certainty";

    /// <summary>
    /// How many pairs are listed of claims of one subject. Thousands of claims of one count give millions of pairs, which nobody reads.
    /// </summary>
    public const int MostPairs = 1000;

    /// <summary>
    /// Every pair once, in the order of the first claim, then of the second; of one subject no more than <see cref="MostPairs"/>.
    /// </summary>
    /// <param name="figures">The claims, in the order of the table.</param>
    /// <param name="extractions">The sources they come from.</param>
    public static IReadOnlyList<DisagreementRow> Of(IReadOnlyList<FigureRow> figures, IEnumerable<Extraction> extractions) =>
        Of(figures, extractions, (_, _) => { });

    /// <summary>As above.</summary>
    /// <param name="figures">The claims, in the order of the table.</param>
    /// <param name="extractions">The sources they come from.</param>
    /// <param name="cut">Told the first claim and the number of claims of each subject of which not all pairs are listed.</param>
    internal static IReadOnlyList<DisagreementRow> Of(
        IReadOnlyList<FigureRow> figures, IEnumerable<Extraction> extractions, Action<FigureRow, int> cut)
    {
        var byName = extractions.ToDictionary(extraction => extraction.Source.Name, StringComparer.Ordinal);
        var claims = figures.Where(row => Counts(row, byName)).ToList();
        return
        [
            .. claims.GroupBy(Subject).Where(same => same.Key is not null).SelectMany(same => Pairs([.. same], cut))
                .Concat(CertaintyChanges.Of(claims, cut).Select(pair => CertaintyPair(pair.First, pair.Second)))
                .OrderBy(row => row.Source, StringComparer.Ordinal).ThenBy(row => row.Start)
                .ThenBy(row => row.OtherSource, StringComparer.Ordinal).ThenBy(row => row.OtherStart),
        ];
    }

    private static IReadOnlyList<DisagreementRow> Pairs(IReadOnlyList<FigureRow> rows, Action<FigureRow, int> cut)
    {
        var pairs = new List<DisagreementRow>();
        var (source, value) = (Ends(rows, row => row.Source), Ends(rows, row => row.Value));
        var extent = Ends(rows, row => (Extent(row), row.Value));
        for (var first = 0; first < rows.Count; first++)
        {
            // What is not at odds lies in a row as a rule: a list within one source, a number that everybody gives.
            for (var second = source[first]; second < rows.Count;)
            {
                if (!AreAtOdds(rows[first], rows[second]))
                {
                    second = rows[first].Source == rows[second].Source ? source[second]
                        : rows[first].Value is { } same && rows[second].Value == same ? value[second] : extent[second];
                    continue;
                }

                if (pairs.Count == MostPairs)
                {
                    cut(rows[0], rows.Count);
                    return pairs;
                }

                pairs.Add(Pair(rows[first], rows[second]));
                second++;
            }
        }

        return pairs;
    }

    // For each row, where the next one stands that has another key.
    private static int[] Ends<TKey>(IReadOnlyList<FigureRow> rows, Func<FigureRow, TKey> key)
    {
        var ends = new int[rows.Count];
        for (var row = rows.Count - 1; row >= 0; row--)
        {
            ends[row] = row + 1 < rows.Count && EqualityComparer<TKey>.Default.Equals(key(rows[row]), key(rows[row + 1]))
                ? ends[row + 1] : row + 1;
        }

        return ends;
    }

    /// <summary>
    /// What claims must share to be compared, as a key that equals another claim's; null for a claim that is compared with none.
    /// </summary>
    public static object? Subject(FigureRow row) =>
        row.Polarity != Polarity.Asserted || Extent(row) is null || Time(row) is not { From: not null } time ? null
        : (row.Kind, Counted: Whom(row), Place: row.Place.ToLowerInvariant(), row.Measure, time);

    // "55 journalists" says nothing against "200 people"; people, persons and those whom no noun names are the same.
    internal static string Whom(FigureRow row) =>
        row.Counted.ToLowerInvariant() is var words
        && words is "people" or "persons" or "individuals" or "others" or "citizens" or "arrests" or "deaths" or "detentions"
            or "detainees" or "person" ? "" : words;

    /// <summary>Whether two claims of one subject come from different sources and do not give the same number.</summary>
    public static bool AreAtOdds(FigureRow first, FigureRow second) => first.Source != second.Source && Relate(first, second) is not null;

    private static bool Counts(FigureRow row, Dictionary<string, Extraction> extractions) =>
        extractions.TryGetValue(row.Source, out var extraction) && CountedOnce.WhyNot(extraction, row).Length == 0;

    // A period that goes on ("since 8 March") reaches to the day on which the claim stood. Nothing where
    // only its end is known, or neither day.
    private static (DateOnly? From, DateOnly? To, string Words, string Rule) Time(FigureRow row) =>
        row is { PeriodFrom: not null, PeriodTo: not null } ? (row.PeriodFrom, row.PeriodTo, "", SamePeriod)
        : row is { PeriodFrom: not null, PeriodTo: null, AsOf: { } day } && day >= row.PeriodFrom ? (row.PeriodFrom, day, "", SamePeriod)
        : row is { PeriodFrom: null, PeriodTo: null } ? (row.AsOf, row.AsOf, row.PeriodWords.ToLowerInvariant(), SameDay)
        : default;

    private static DisagreementRow CertaintyPair(FigureRow first, FigureRow second) => new(
        first.Source, first.Id, first.Start, first.End, first.Quote, first.Kind, first.Measure,
        first.AsOf < second.AsOf ? first.AsOf : second.AsOf,
        first.AsOf < second.AsOf ? second.AsOf : first.AsOf,
        first.Words, first.Speaker, second.Source, second.Id, second.Start, second.End, second.Quote, second.Words, second.Speaker,
        Relation.Certainty, SameNumber);

    private static DisagreementRow Pair(FigureRow first, FigureRow second)
    {
        var (from, to, _, rule) = Time(first);
        return new DisagreementRow(
            first.Source, first.Id, first.Start, first.End, first.Quote, first.Kind, first.Measure, from, to, first.Words, first.Speaker,
            second.Source, second.Id, second.Start, second.End, second.Quote, second.Words, second.Speaker,
            Relate(first, second)!.Value, rule);
    }

    // Nothing when the two give the same number, whatever words bound it.
    private static Relation? Relate(FigureRow first, FigureRow second)
    {
        var (one, other) = (Extent(first)!.Value, Extent(second)!.Value);
        if (one == other || (first.Value is { } value && second.Value == value))
        {
            return null;
        }

        var apart = one.Low > other.High || other.Low > one.High;
        return first.Qualifier == Qualifier.About || second.Qualifier == Qualifier.About ? Relation.Differ
            : apart ? Relation.Contradict
            : Relation.BothPossible;
    }

    // The numbers that fit a claim, ends included: people are counted in whole ones. Nothing for a claim without a number.
    private static (decimal Low, decimal High)? Extent(FigureRow row)
    {
        if (row is { Qualifier: Qualifier.Between, Low: { } low, High: { } high })
        {
            return (low, high);
        }

        return (row.Value ?? row.Low ?? row.High) is not { } value ? null : row.Qualifier switch
        {
            Qualifier.Vague => null,
            Qualifier.MoreThan => (value + 1, decimal.MaxValue),
            Qualifier.AtLeast => (value, decimal.MaxValue),
            Qualifier.LessThan => (0, value - 1),
            Qualifier.AtMost => (0, value),
            _ => (value, value),
        };
    }
}
