using System.Globalization;
using Analysis.Charting;
using Analysis.Recognition.Dates;
using Analysis.Recognition.Figures;
using Analysis.Tables;

namespace Analysis.Notebooks;

/// <summary>The selections that notebooks make over and over. Each keeps the order of the rows.</summary>
public static class RowFilters
{
    /// <summary>Claims of one kind.</summary>
    /// <param name="figures">The claims.</param>
    /// <param name="kind">A kind of kinds.tsv, of the user's list of that name, or one that a row has.</param>
    /// <exception cref="ArgumentException">There is no such kind; the message names those there are.</exception>
    public static IEnumerable<FigureRow> OfKind(this IEnumerable<FigureRow> figures, string kind)
    {
        var all = figures.ToList();
        var here = all.Select(row => row.Kind).Distinct().Order(StringComparer.Ordinal).ToList();
        // A list of the user's shows in the corpora that were opened with it.
        return here.Contains(kind) || KnownKinds.Names.Contains(kind)
            || Corpus.Opened.Any(opened => opened.Corpus.Figures.Any(row => row.Kind == kind))
            ? all.Where(row => row.Kind == kind)
            : throw new ArgumentException($"There is no kind of figures called '{kind}'. These rows have {(here.Count > 0 ? string.Join(", ", here) : "none")}; there are also {string.Join(", ", KnownKinds.Names.Except(here))}.", nameof(kind));
    }

    /// <summary>
    /// Claims that speak of days within a time: by their period, else by the day on which they stood. Claims without a date
    /// stay: charts list them beside the axis.
    /// </summary>
    /// <param name="figures">The claims.</param>
    /// <param name="from">First day as year-month-day; empty for no bound.</param>
    /// <param name="to">Last day, inclusive; empty for no bound.</param>
    /// <exception cref="FormatException">A bound is no day.</exception>
    public static IEnumerable<FigureRow> During(this IEnumerable<FigureRow> figures, string from, string to)
    {
        var (first, last) = (Day(from), Day(to));
        return figures.Where(row => Overlaps(row.PeriodFrom ?? row.PeriodTo ?? row.AsOf, row.PeriodTo ?? row.AsOf, first, last));
    }

    /// <summary>Statements made within a time. Those without a date stay.</summary>
    /// <param name="statements">The statements.</param>
    /// <param name="from">First day as year-month-day; empty for no bound.</param>
    /// <param name="to">Last day, inclusive; empty for no bound.</param>
    /// <exception cref="FormatException">A bound is no day.</exception>
    public static IEnumerable<StatementRow> During(this IEnumerable<StatementRow> statements, string from, string to)
    {
        var (first, last) = (Day(from), Day(to));
        return statements.Where(row => StatementDay.Of(row.Date) is not { } said || Overlaps(said.From, said.To, first, last));
    }

    /// <summary>Dates and times that nothing resolves.</summary>
    public static IEnumerable<DateRow> Unresolved(this IEnumerable<DateRow> dates) =>
        dates.Where(row => row.Basis == DateBasis.Unresolved && row.Type is TimexType.Date or TimexType.Time);

    /// <summary>Claims that another claim of the corpus disagrees with.</summary>
    public static IEnumerable<FigureRow> InDisagreement(this IEnumerable<FigureRow> figures, Corpus corpus)
    {
        var places = corpus.Disagreements.Select(row => (row.Source, row.Start))
            .Concat(corpus.Disagreements.Select(row => (row.OtherSource, row.OtherStart))).ToHashSet();
        return figures.Where(row => places.Contains((row.Source, row.Start)));
    }

    private static bool Overlaps(DateOnly? from, DateOnly? to, DateOnly? first, DateOnly? last) =>
        (from is null && to is null) || ((first is null || (to ?? from) >= first) && (last is null || (from ?? to) <= last));

    private static DateOnly? Day(string day) =>
        day.Length == 0 ? null
        : DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed) ? parsed
        : throw new FormatException($"'{day}' is no day. Write year, month and day, such as 2020-08-09, or nothing for no bound.");
}
