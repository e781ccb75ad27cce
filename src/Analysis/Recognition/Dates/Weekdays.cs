namespace Analysis.Recognition.Dates;

/// <summary>Reads weekdays, and days named by their number alone.</summary>
internal static class Weekdays
{
    /// <summary>A weekday, with "last", "next" and the like, or the week it lies in.</summary>
    public static Read<DateExpression>? Named(DateText text, int token)
    {
        var shift = Shifts.At(text, token);
        var start = shift?.End ?? token;
        if (CalendarWords.Weekday(text, start) is not { } weekday
            || (weekday.Value.Sureness == Sureness.Short && !(text.Is(start - 1, "on") && weekday.End > start + 1))
            || IsName(text, start, weekday.End))
        {
            return null;
        }

        if (shift is null && NumberedDay(text, weekday.End) is { } numbered)
        {
            return new(new DayNumbered(numbered.Value, weekday.Value.Number), numbered.End);
        }

        if (WeekAround(text, weekday.End) is { } week && shift is null)
        {
            return new(new WeekdayOf(weekday.Value.Number, Shift.None, week.Value), week.End);
        }

        return new(new WeekdayOf(weekday.Value.Number, shift?.Value ?? Shift.None), weekday.End);
    }

    /// <summary>"on the 14th": a day whose month the text is in. "On the 14th floor" goes on.</summary>
    public static Read<DateExpression>? DayOfMonth(DateText text, int token) =>
        text.Is(token, "the") && text.Is(token - 1, "on", "since", "until", "by") && NumberedDay(text, token) is { } day
            ? new(new DayNumbered(day.Value, null), day.End)
            : null;

    // "the 14th", "14th", and nothing behind it that is numbered.
    private static Read<int>? NumberedDay(DateText text, int token)
    {
        var start = text.Is(token, "the") ? token + 1 : token;
        return text.Digits(start, 1, 2) is not null && CalendarWords.Ordinal(text, start) is { Value: >= 1 and <= 31 } day
            && text.IsEndOfPhrase(day.End) && !text.Is(day.End, "of") && CalendarDates.Day(text, start) is null
            ? day
            : null;
    }

    // "last week", "of last week", "of this week" behind a weekday.
    private static Read<int>? WeekAround(DateText text, int token)
    {
        var at = text.Is(token, "of") ? token + 1 : token;
        return text.Is(at + 1, "week") ? text[at] switch
        {
            "last" => new(-1, at + 2),
            "this" => new(0, at + 2),
            "next" => new(1, at + 2),
            _ => null,
        } : null;
    }

    // "Sunday Times", "Black Friday", "Friday Group".
    private static bool IsName(DateText text, int token, int end) =>
        (text.IsCapitalised(end) && text.Words.Names["after"].Contains(text[end]))
        || (text.IsCapitalised(token - 1) && text.Words.Names["before"].Contains(text[token - 1]));
}
