using System.Globalization;

namespace Analysis.Recognition.Dates;

/// <summary>An inclusive range of calendar days.</summary>
/// <remarks>Both ends belong to the range: "1-3 May" covers three days. Weeks are those of ISO 8601: Monday to Sunday.</remarks>
internal readonly record struct DateRange(DateOnly First, DateOnly Last)
{
    public static DateRange Day(DateOnly day) => new(day, day);

    public static DateRange Month(int year, int month) =>
        new(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)));

    public static DateRange Quarter(int year, int quarter) =>
        new(Month(year, (quarter * 3) - 2).First, Month(year, quarter * 3).Last);

    public static DateRange Half(int year, int half) =>
        new(Month(year, (half * 6) - 5).First, Month(year, half * 6).Last);

    public static DateRange Years(int first, int last) => new(new DateOnly(first, 1, 1), new DateOnly(last, 12, 31));

    public static DateRange Year(int year) => Years(year, year);

    /// <summary>The Monday to Sunday that <paramref name="day"/> lies in.</summary>
    public static DateRange Week(DateOnly day)
    {
        var monday = day.AddDays(1 - IsoWeekday(day));
        return new DateRange(monday, monday.AddDays(6));
    }

    /// <summary>Saturday and Sunday of the week that <paramref name="day"/> lies in.</summary>
    public static DateRange Weekend(DateOnly day)
    {
        var week = Week(day);
        return new DateRange(week.First.AddDays(5), week.Last);
    }

    /// <summary>1 for Monday to 7 for Sunday.</summary>
    public static int IsoWeekday(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    /// <summary>Year and number of the ISO week of a day: 2021-01-01 lies in week 53 of 2020.</summary>
    public static (int Year, int Week) IsoWeek(DateOnly day)
    {
        var moment = day.ToDateTime(TimeOnly.MinValue);
        return (ISOWeek.GetYear(moment), ISOWeek.GetWeekOfYear(moment));
    }

    /// <summary>
    /// The days that "early", "mid" or "late" leave of the range. Writers draw these lines differently, so each covers half of it:
    /// wide enough to hold what is meant. Longer ranges are cut between years, years and their halves between months.
    /// </summary>
    public DateRange Portion(Portion portion)
    {
        var years = Last.Year - First.Year + 1;
        var months = ((years - 1) * 12) + Last.Month - First.Month + 1;
        var (parts, start) = years > 1 ? (years, (Func<int, DateOnly>)First.AddYears)
            : months > 3 ? (months, First.AddMonths)
            : (Last.DayNumber - First.DayNumber + 1, First.AddDays);
        return portion switch
        {
            Dates.Portion.Early => new(First, start((parts + 1) / 2).AddDays(-1)),
            Dates.Portion.Middle => new(start(parts / 4), start(parts - (parts / 4)).AddDays(-1)),
            _ => new(start(parts / 2), Last),
        };
    }
}
