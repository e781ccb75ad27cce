using System.Globalization;
using Analysis.Recognition.Dates;

namespace Analysis.Recognition.OtherLanguages;

/// <summary>
/// Finds days, months and years whose months stand in words. A day without its year stays unresolved: nothing
/// tells whether it is the last or the next.
/// </summary>
internal sealed class ListedDates(LanguageLists lists)
{
    /// <summary>The dates of some tokens, in order.</summary>
    public IEnumerable<Mention<Timex>> Read(TokenView view)
    {
        for (var token = view.First; token < view.End; token++)
        {
            if ((Day(view, token) ?? Month(view, token) ?? Year(view, token)) is var (timex, last, rule))
            {
                yield return new Mention<Timex>(timex, view.Structure.SpanOf(token, last), rule);
                token = last;
            }
        }
    }

    private (Timex Timex, int Last, string Rule)? Day(TokenView view, int token)
    {
        if (DayNumber(view, token) is not { } day)
        {
            return null;
        }

        var (behind, last) = (AfterOrdinal(view, token), -1);
        if (MonthAt(view, behind) is not { } month)
        {
            // "14 и 16 мая", "del 14 al 16 de mayo": the month stands behind the second day.
            var second = lists.Skip(view, behind, "between");
            if (second == behind || DayNumber(view, second) is not { } other || other <= day
                || MonthAt(view, AfterOrdinal(view, second)) is not { } shared)
            {
                return null;
            }

            (month, last) = (shared, behind - 1);
        }

        var year = YearAt(view, lists.Skip(view, month.Last + 1, "of"));
        last = last >= 0 ? last : year?.Last ?? month.Last;
        if (year is not { } known)
        {
            return day <= DateTime.DaysInMonth(2000, month.Number)
                ? (Unresolved(TimexValue.Day(null, month.Number, day)), last, "date.listed-day") : null;
        }

        return day <= DateTime.DaysInMonth(known.Number, month.Number)
            ? (Resolved(TimexValue.Day(known.Number, month.Number, day), DateRange.Day(new(known.Number, month.Number, day))),
                last, "date.listed-day")
            : null;
    }

    // A month alone may be a name, or of any year.
    private (Timex Timex, int Last, string Rule)? Month(TokenView view, int token) =>
        lists.Months.TryGetValue(view[token], out var month) && YearAt(view, lists.Skip(view, token + 1, "of")) is { } year
            ? (Resolved(TimexValue.Month(year.Number, month), DateRange.Month(year.Number, month)), year.Last, "date.listed-month") : null;

    // Four digits are a year beside its word, else perhaps a count.
    private (Timex Timex, int Last, string Rule)? Year(TokenView view, int token) =>
        YearAt(view, token) is { } year && !(view.IsGlued(token - 1) && view[token - 1] is "-" or "–" or "/" or ".")
        && (year.Last > token || lists["yearBefore"].EndingAt(view, token - 1) is not null)
            ? (Resolved(TimexValue.Year(year.Number), DateRange.Year(year.Number)), year.Last, "date.listed-year") : null;

    private static int? DayNumber(TokenView view, int token) =>
        view.IsNumber(token) && view[token] is { Length: <= 2 } written
        && int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31
        && !(view.IsGlued(token - 1) && view[token - 1] is not ("(" or "[" or "«" or "-" or "–"))
            ? day : null;

    private int AfterOrdinal(TokenView view, int token) => view.IsGlued(token) ? lists.Skip(view, token + 1, "ordinal") : token + 1;

    private (int Number, int Last)? MonthAt(TokenView view, int token)
    {
        var at = lists.Skip(view, token, "of");
        return lists.Months.TryGetValue(view[at], out var month) ? (month, at) : null;
    }

    // "2021", "2021 года", "2021 г.".
    private (int Number, int Last)? YearAt(TokenView view, int token)
    {
        if (!view.IsNumber(token) || view[token].Length != 4
            || !int.TryParse(view[token], NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1800 or > 2199)
        {
            return null;
        }

        return (year, lists.Skip(view, token + 1, "year") - 1);
    }

    private static Timex Resolved(string value, DateRange days) =>
        new(TimexType.Date, value, days.First, days.Last, DateBasis.Explicit, null);

    private static Timex Unresolved(string value) => new(TimexType.Date, value, null, null, DateBasis.Unresolved, null);
}
