namespace Analysis.Recognition.Dates;

/// <summary>The rules of dates, in the order they are tried at each token; the first that reads something wins.</summary>
internal static class DateRules
{
    /// <summary>The name under which a day that no calendar has is found.</summary>
    public const string NoSuchDay = "date.no-such-day";

    public static IReadOnlyList<DateRule> All { get; } =
    [
        new("date.iso", "2020-08-14 and 2020/08/14: year first is never in doubt.", NumericDates.Iso),
        new("date.numeric", "14.05.2021, 14/05/2021: order by evidence, else left open.", NumericDates.DayMonthYear),
        new("time.part-of-day",
            "Friday evening, this morning, the night of 9 August: before the days themselves, which would end too soon.",
            TimesOfDay.PartOfDay),
        new("time.clock", "10:30 on Friday, 5 p.m., noon, 16:08 UTC: before plain numbers.", TimesOfDay.Clock),
        new("date.named-attack", "9/11 stands for one day.", NumericDates.NineEleven),
        new("date.day-range", "14-16 August 2020, August 14-16: before single days.", CalendarDates.DayRange),
        new("date.day", "14 August 2020, August 14, Friday 14 August.", CalendarDates.Day),
        new("date.holiday", "Christmas Eve, Good Friday 2014: before weekdays.", CalendarDates.HolidayDay),
        new("set.every", "every Monday, each year, twice a week: before the weekday or length inside it.", Recurrences.Every),
        new("date.portion", "early 2021, mid-March, the end of last year: before the period inside it.", PeriodParts.Portion),
        new("date.week-of", "the last week of March: before the month.", PeriodParts.Week),
        new("date.period", "March 2020, the third quarter, summer 2014, H1 2020: before bare years.", Periods.CalendarPeriod),
        new("date.decade", "the 1990s, the 70s: before bare years and counts.", Periods.Decade),
        new("date.century", "the 21st century: before lengths of time.", Periods.Century),
        new("date.weekday", "Friday, last Sunday, Tuesday of last week.", Weekdays.Named),
        new("date.day-of-month", "on the 14th: where nothing numbered follows.", Weekdays.DayOfMonth),
        new("date.day-word", "today, yesterday, the day before yesterday.", RelativeDates.DayWord),
        new("date.away", "two years ago, three days later, in two weeks' time: before the length inside it.", RelativeDates.Away),
        new("duration.past-next", "the past nine days, the next six months: before 'next month'.", Durations.PastOrNext),
        new("date.shifted-unit", "last year, this week, earlier this month, the previous day.", RelativeDates.ShiftedUnit),
        new("date.month", "August, Sept.: only where the word is surely the month.", CalendarDates.Month),
        new("duration.count", "five days, several weeks, half an hour, a 12-year low.", Durations.Counted),
        new("duration.bare", "for years, in the months since, decades-long.", Durations.Bare),
        new("set.frequency", "annual, weekly, annually.", Recurrences.Frequency),
        new("date.year-range", "2012-13, 1939-1945: before single years.", BareYears.Range),
        new("date.year", "2020: only where it is no count, sum, score or number of a thing.", BareYears.Year),
        new("date.reference", "now, recently, the future.", RelativeDates.VagueReference),
    ];
}
