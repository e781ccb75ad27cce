namespace Analysis.Recognition.Dates;

/// <summary>What the words of a date mean before they are resolved against the document's date or another date of the text.</summary>
internal abstract record DateExpression;

/// <summary>A year as worded; <see cref="YearKind"/> says what <paramref name="Value"/> counts.</summary>
internal readonly record struct YearWords(int Value, YearKind Kind)
{
    public static YearWords Of(int year) => new(year, YearKind.Absolute);
}

/// <summary>A full year, the last two digits of one, or a distance in years from publication or from the last date in the text.</summary>
internal enum YearKind
{
    Absolute,
    TwoDigits,
    FromPublished,
    FromNarrative,
}

/// <summary>
/// A day of a month; a year that is not stated is empty, and so is a weekday (1 to 7 from Monday) that does not stand beside it.
/// </summary>
internal sealed record DayOf(YearWords? Year, int Month, int Day, int? Weekday = null) : DateExpression;

/// <summary>A day written as two numbers that could be day and month in either order ("05/06/2021").</summary>
internal sealed record UnorderedDay(YearWords Year, int First, int Second) : DateExpression;

/// <summary>A month, of a stated or an unstated year.</summary>
internal sealed record MonthOf(YearWords? Year, int Month, Shift Shift = Shift.None) : DateExpression;

/// <summary>One year.</summary>
internal sealed record YearOf(YearWords Year) : DateExpression;

/// <summary>A quarter of a year, 1 to 4.</summary>
internal sealed record QuarterOf(YearWords? Year, int Quarter, Shift Shift = Shift.None) : DateExpression;

/// <summary>The first or second half of a year.</summary>
internal sealed record HalfOf(YearWords? Year, int Half) : DateExpression;

/// <summary>A season by its TIMEX3 code.</summary>
internal sealed record SeasonOf(YearWords? Year, string Code, Shift Shift = Shift.None) : DateExpression;

/// <summary>A day known by name.</summary>
internal sealed record HolidayOf(YearWords? Year, Holiday Holiday, Shift Shift = Shift.None) : DateExpression;

/// <summary>Ten years from <paramref name="First"/>.</summary>
internal sealed record DecadeOf(int First) : DateExpression;

/// <summary>A century by its number: the 21st runs from 2001 to 2100.</summary>
internal sealed record CenturyOf(int Number) : DateExpression;

/// <summary>
/// A weekday, 1 to 7 from Monday; <paramref name="Weeks"/> names the week it lies in, counted from the week of publication.
/// </summary>
internal sealed record WeekdayOf(int Weekday, Shift Shift = Shift.None, int? Weeks = null) : DateExpression;

/// <summary>A Saturday and Sunday, seen from publication.</summary>
internal sealed record WeekendOf(Shift Shift) : DateExpression;

/// <summary>
/// A unit of the calendar so many units away: yesterday, last week, two years ago; or, counted in the text, two days later.
/// </summary>
internal sealed record UnitAway(DateUnit Unit, int Count, bool FromNarrative = false) : DateExpression;

/// <summary>The nth week of a period, -1 for the last.</summary>
internal sealed record WeekOf(DateExpression Whole, int Number) : DateExpression;

/// <summary>The early, middle or late part of a period.</summary>
internal sealed record PartOf(DateExpression Whole, Portion Portion) : DateExpression;

/// <summary>
/// A time within a day, which other words may name: a part of it ("TEV") or a time by the clock
/// ("T16:08", and "Z" behind it for UTC and GMT).
/// </summary>
internal sealed record TimeOnDay(DateExpression? Day, string Suffix) : DateExpression;

/// <summary>A day by its number alone ("on the 14th", "Friday 13th"), of the month that the text is in.</summary>
internal sealed record DayNumbered(int Day, int? Weekday) : DateExpression;

/// <summary>From one date to another, both belonging to it.</summary>
internal sealed record Interval(DateExpression From, DateExpression To) : DateExpression;

/// <summary>PAST_REF, PRESENT_REF or FUTURE_REF.</summary>
internal sealed record Reference(string Value) : DateExpression;

/// <summary>A length of time, by its TIMEX3 value.</summary>
internal sealed record Length(string Value) : DateExpression;

/// <summary>A recurring time, by its TIMEX3 value.</summary>
internal sealed record Recurrence(string Value) : DateExpression;

/// <summary>A day that no calendar has, as its unresolved TIMEX3 value.</summary>
internal sealed record NoSuchDay(string Value) : DateExpression;
