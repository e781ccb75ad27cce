namespace Analysis.Recognition.Dates;

/// <summary>Chooses the year of a day, month, quarter or season that comes every year.</summary>
internal static class YearChoice
{
    // A leap day comes every four years, and once in eight at the turn of most centuries.
    private const int Reach = 8;

    /// <summary>The year meant, seen from <paramref name="from"/>; empty when there is none.</summary>
    /// <param name="inYear">The days in a year; empty in a year that has none.</param>
    /// <param name="from">The day it is seen from.</param>
    /// <param name="tense">Past and future decide; without either the nearer one is meant.</param>
    /// <param name="shift">"last" and "next" exclude what is running.</param>
    public static int? Choose(Func<int, DateRange?> inYear, DateOnly from, Tense tense, Shift shift)
    {
        var before = Search(inYear, from.Year + 1, -1,
            days => shift is Shift.Last or Shift.Previous ? days.Last < from : days.First <= from);
        var after = Search(inYear, from.Year - 1, 1,
            days => shift is Shift.Next or Shift.Following ? days.First > from : days.Last >= from);
        return shift switch
        {
            Shift.Last or Shift.Previous => before,
            Shift.Next or Shift.Following => after,
            Shift.This or Shift.Same => from.Year,
            _ => tense switch
            {
                Tense.Past => before,
                Tense.PastPlan => IsAboutToCome(inYear, from, after) ? after : before,
                Tense.Future => after,
                _ => Nearer(inYear, from, before, after),
            },
        };
    }

    // "pulled out of the run-off on June 27", written on June 23: a vote nearly a year ago would be named with its year.
    private static bool IsAboutToCome(Func<int, DateRange?> inYear, DateOnly from, int? after)
    {
        const int mostDays = 14;
        return after is { } coming && inYear(coming) is { } days && days.First == days.Last && days.First > from
            && days.First.DayNumber - from.DayNumber <= mostDays;
    }

    private static int? Nearer(Func<int, DateRange?> inYear, DateOnly from, int? before, int? after)
    {
        if (before is not { } past || after is not { } coming)
        {
            return before ?? after;
        }

        var gone = from.DayNumber - inYear(past)!.Value.Last.DayNumber;
        var ahead = inYear(coming)!.Value.First.DayNumber - from.DayNumber;
        return gone <= ahead ? past : coming;
    }

    private static int? Search(Func<int, DateRange?> inYear, int start, int step, Func<DateRange, bool> holds)
    {
        for (var i = 0; i <= Reach; i++)
        {
            var year = start + (i * step);
            if (year is >= 1 and <= 9998 && inYear(year) is { } days && holds(days))
            {
                return year;
            }
        }

        return null;
    }
}
