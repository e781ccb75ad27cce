namespace Analysis.Recognition.Dates;

/// <summary>Resolves weekdays.</summary>
internal static class WeekdayResolver
{
    public static Resolution Resolve(WeekdayOf weekday, DateContext context)
    {
        if (weekday.Shift is Shift.Previous or Shift.Following)
        {
            return context.Narrative.Last(DateUnit.Day, context.Block) is { Days: { } days } anchor
                ? new(TimexType.Date, TimexValue.Day(Seek(days.First, weekday.Weekday, weekday.Shift == Shift.Following ? 1 : -1, true)),
                    DateRange.Day(Seek(days.First, weekday.Weekday, weekday.Shift == Shift.Following ? 1 : -1, true)), DateUnit.Day,
                    DateBasis.Narrative, anchor.Span)
                : Unresolved(weekday);
        }

        if (context.Today is not { } today || weekday.Shift == Shift.Same)
        {
            return Unresolved(weekday);
        }

        var day = weekday.Weeks is { } weeks
            ? DateRange.Week(today.Day).First.AddDays((weeks * 7) + weekday.Weekday - 1)
            : weekday.Shift switch
            {
                Shift.Last => Seek(today.Day, weekday.Weekday, -1, true),
                Shift.Next => Seek(today.Day, weekday.Weekday, 1, true),
                Shift.This when context.Tense is not (Tense.Past or Tense.PastPlan) => Seek(today.Day, weekday.Weekday, 1, false),
                _ => Seek(today.Day, weekday.Weekday, context.Tense is Tense.Future or Tense.Planned ? 1 : -1, false),
            };
        return new(TimexType.Date, TimexValue.Day(day), DateRange.Day(day), DateUnit.Day, today.Basis, today.Span);
    }

    /// <summary>
    /// "last weekend" is over; "the weekend" of the past tense has begun; "this weekend" lies ahead, but on a Monday or
    /// Tuesday in the past tense just behind.
    /// </summary>
    public static Resolution Resolve(WeekendOf weekend, DateContext context)
    {
        if (context.Today is not { } today)
        {
            return Resolution.Unresolved(TimexValue.Unknown(DateUnit.Weekend), DateUnit.Weekend);
        }

        var running = DateRange.Weekend(today.Day);
        var isBehind = weekend.Shift switch
        {
            Shift.Last => true,
            Shift.This => context.Tense is Tense.Past or Tense.PastPlan && DateRange.IsoWeekday(today.Day) <= 2,
            Shift.None => context.Tense is not (Tense.Future or Tense.Planned) && today.Day < running.First,
            _ => false,
        };
        var days = isBehind ? DateRange.Weekend(today.Day.AddDays(-7))
            : weekend.Shift == Shift.Next ? DateRange.Weekend(today.Day.AddDays(7))
            : running;
        return new(TimexType.Date, TimexValue.Week(days.First) + "-WE", days, DateUnit.Weekend, today.Basis, today.Span);
    }

    private static Resolution Unresolved(WeekdayOf weekday) =>
        Resolution.Unresolved($"XXXX-WXX-{(char)('0' + weekday.Weekday)}", DateUnit.Day);

    // The nearest such weekday in a direction; strict leaves out the day it starts from.
    private static DateOnly Seek(DateOnly from, int weekday, int direction, bool strict)
    {
        var day = strict ? from.AddDays(direction) : from;
        while (DateRange.IsoWeekday(day) != weekday)
        {
            day = day.AddDays(direction);
        }

        return day;
    }
}
