using Analysis.Text;

namespace Analysis.Recognition.Dates;

/// <summary>Reads days and months by name.</summary>
internal static class CalendarDates
{
    /// <summary>A day of a month in either order, its weekday before or behind it.</summary>
    public static Read<DateExpression>? Day(DateText text, int token)
    {
        var weekday = CalendarWords.Weekday(text, token);
        var start = weekday is { } named ? AfterWeekday(text, named.End) : token;
        var day = DayMonth(text, start) ?? MonthDay(text, start) ?? ListedDay(text, start) ?? LastListedDay(text, start);
        return day is { Value: DayOf plain } && weekday is { } known ? new(plain with { Weekday = known.Value.Number }, day.Value.End)
            : day;
    }

    /// <summary>Days joined by a dash or "to" in one month.</summary>
    public static Read<DateExpression>? DayRange(DateText text, int token)
    {
        if (CalendarWords.DayNumber(text, token) is { } first && (IsRangeMark(text, first.End) || text.Is(first.End, "/"))
            && CalendarWords.DayNumber(text, first.End + 1) is { } last && last.Value > first.Value
            && CalendarWords.Month(text, AfterOf(text, last.End)) is { } month)
        {
            var year = CalendarWords.FollowingYear(text, month.End);
            return Range(year?.Value, month.Value.Number, first.Value, last.Value, year?.End ?? month.End);
        }

        if (CalendarWords.Month(text, token) is { } monthFirst
            && CalendarWords.DayNumber(text, monthFirst.End) is { } from && IsRangeMark(text, from.End)
            && CalendarWords.DayNumber(text, from.End + 1) is { } to && to.Value > from.Value
            && CalendarWords.Month(text, to.End) is null)
        {
            var year = CalendarWords.FollowingYear(text, to.End);
            return Range(year?.Value, monthFirst.Value.Number, from.Value, to.Value, year?.End ?? to.End);
        }

        return null;
    }

    /// <summary>A month standing alone, where the word is surely the month.</summary>
    public static Read<DateExpression>? Month(DateText text, int token)
    {
        var shift = Shifts.At(text, token);
        var start = shift?.End ?? token;
        if (CalendarWords.Month(text, start) is not { } month || (text.IsGlued(start - 1) && start > token)
            || IsName(text, start, month.End))
        {
            return null;
        }

        var isLed = shift is not null
            || text.Is(token - 1, "in", "since", "by", "until", "till", "from", "during", "before", "after", "through", "throughout",
                "between", "late", "early", "mid");
        var joins = (text.Is(token - 1, "and", "or", "to") && text.Words.Months.ContainsKey(text[token - 2]))
            || (text.Is(month.End, "and", "to", "or") && CalendarWords.Month(text, month.End + 1) is not null
                && text.Is(token - 1, "in", "between", "from"));
        var isListed = text.Is(month.End, "-", "–", "/", "and", "to") && CalendarWords.Month(text, month.End + 1) is not null;
        var accepted = month.Value.Sureness switch
        {
            Sureness.Name => true,
            Sureness.Weak => isLed || joins || IsDescribing(text, start, month.End),
            _ => (isLed && month.End > start + 1) || (isListed && (isLed || month.End > start + 1 || text.IsGlued(start))),
        };
        return accepted ? new(new MonthOf(null, month.Value.Number, shift?.Value ?? Shift.None), month.End) : null;
    }

    /// <summary>A day known by name, with or without its year.</summary>
    public static Read<DateExpression>? HolidayDay(DateText text, int token)
    {
        var shift = Shifts.At(text, token);
        var start = shift?.End ?? token;
        if (!text.IsCapitalised(start) || text.Phrase(start, text.Words.Holidays) is not { } name)
        {
            return null;
        }

        // "Christmas Island", "Easter Rising", "Thanksgiving Dinner Club": part of a longer name.
        if (text.IsCapitalised(name.End) && !text.BeginsSentence(name.End) && !text.Is(name.End, "i"))
        {
            return null;
        }

        var year = CalendarWords.FollowingYear(text, name.End);
        return new(new HolidayOf(year?.Value, new Holiday(name.Value), shift?.Value ?? Shift.None), year?.End ?? name.End);
    }

    // "9 August", "9th of August 2020".
    private static Read<DateExpression>? DayMonth(DateText text, int token)
    {
        if (CalendarWords.DayNumber(text, token) is not { } day || IsPartOfNumber(text, token)
            || CalendarWords.Month(text, AfterOf(text, Dash(text, day.End))) is not { } month
            || (month.Value.Sureness == Sureness.Weak && !text.Is(day.End, "of") && IsPersonName(text, month.End)))
        {
            return null;
        }

        var year = CalendarWords.FollowingYear(text, Dash(text, month.End)) ?? CalendarWords.FollowingYear(text, month.End)
            ?? (month.Value.Sureness == Sureness.Short ? ShortYear(text, Dash(text, month.End)) : null);
        return Build(year, month.Value.Number, day.Value, year?.End ?? month.End);
    }

    // The 04 of "14 Mar 04" and "14-Mar-04".
    private static Read<YearWords>? ShortYear(DateText text, int token) =>
        text.Digits(token, 2, 2) is { } digits && (text.Kind(token + 1) != TokenKind.Word || text.ClassOf(token + 1) != WordClass.Open)
            ? new(new YearWords(digits, YearKind.TwoDigits), token + 1)
            : null;

    // "August 9", "August 9, 2020", "August the 9th".
    private static Read<DateExpression>? MonthDay(DateText text, int token)
    {
        if (CalendarWords.Month(text, token) is not { } month)
        {
            return null;
        }

        var at = text.Is(month.End, "the") ? month.End + 1 : month.End;
        if (CalendarWords.DayNumber(text, at) is not { } day || text.Is(day.End, "%", "percent", "per")
            || (text.Words.Ordinals.ContainsKey(text[at]) && !text.Is(month.End, "the")))
        {
            return null;
        }

        var year = CalendarWords.FollowingYear(text, day.End);
        return Build(year, month.Value.Number, day.Value, year?.End ?? day.End);
    }

    // The 9 of "9 and 11 August 2020": its month stands behind the next day.
    private static Read<DateExpression>? ListedDay(DateText text, int token)
    {
        if (CalendarWords.DayNumber(text, token) is not { } day || text.Digits(token, 1, 2) is null || IsPartOfNumber(text, token)
            || !(text.Is(day.End, "and", "or", ",", "&", "to")))
        {
            return null;
        }

        var at = day.End;
        for (var listed = 0; listed < 6 && text.Is(at, "and", "or", ",", "&", "to"); listed++)
        {
            if (CalendarWords.DayNumber(text, at + 1) is not { } next || text.Digits(at + 1, 1, 2) is null || next.Value <= day.Value)
            {
                return null;
            }

            at = next.End;
            if (CalendarWords.Month(text, AfterOf(text, at)) is { } month)
            {
                return Build(CalendarWords.FollowingYear(text, month.End), month.Value.Number, day.Value, day.End);
            }
        }

        return null;
    }

    // The 11 of "August 9 and 11, 2003": its month stands before the first day. "August 9 and 11 people" goes on with what is counted.
    private static Read<DateExpression>? LastListedDay(DateText text, int token)
    {
        if (!text.Is(token - 1, "and", "or", "&") || text.Digits(token - 2, 1, 2) is not { } before || text.Digits(token, 1, 2) is null
            || CalendarWords.DayNumber(text, token) is not { } day || day.Value <= before
            || !text.IsCapitalised(token - 3) || !text.Words.Months.TryGetValue(text[token - 3], out var month))
        {
            return null;
        }

        var year = CalendarWords.FollowingYear(text, day.End);
        return year is not null || text.Kind(day.End) != TokenKind.Word || text.ClassOf(day.End) != WordClass.Open
            ? Build(year, month.Number, day.Value, year?.End ?? day.End)
            : null;
    }

    private static Read<DateExpression>? Build(Read<YearWords>? year, int month, int day, int end)
    {
        var known = year is { Value.Kind: YearKind.Absolute } stated ? stated.Value.Value : (int?)null;
        return day <= DateTime.DaysInMonth(known ?? 2000, month)
            ? new(new DayOf(year?.Value, month, day), end)
            : new(new NoSuchDay(TimexValue.Day(known, month, null)), end);
    }

    private static Read<DateExpression>? Range(YearWords? year, int month, int first, int last, int end) =>
        Build(year is { } known ? new(known, end) : null, month, last, end) is { Value: DayOf to }
            ? new(new Interval(to with { Day = first }, to), end)
            : null;

    // "Friday 14 August", "Friday, August 14", "Friday the 14th of August".
    private static int AfterWeekday(DateText text, int token)
    {
        var end = text.Is(token, ",") ? token + 1 : token;
        return text.Is(end, "the") ? end + 1 : end;
    }

    private static int AfterOf(DateText text, int token) => text.Is(token, "of") ? token + 1 : token;

    // "05-Aug-2016", "1-May".
    private static int Dash(DateText text, int token) =>
        text.Is(token, "-") && text.IsGlued(token - 1) && text.IsGlued(token) ? token + 1 : token;

    private static bool IsRangeMark(DateText text, int token) => text.Is(token, "-", "–", "—", "to", "until", "through", "till");

    // The 9 of "-9", "3/9", "$9", "No. 9".
    private static bool IsPartOfNumber(DateText text, int token) =>
        text.Is(token - 1, "$", "€", "£", "#", "/") && text.IsGlued(token - 1);

    // "May said", "March 8" are told apart by what follows; a capital behind the month makes it a name.
    private static bool IsPersonName(DateText text, int end) => text.IsCapitalised(end);

    // "the May elections", "a March report", but not "the March on Washington".
    private static bool IsDescribing(DateText text, int token, int end) =>
        text.IsCapitalised(token) && text.Is(token - 1, "the", "a", "an", "its", "his", "her", "their", "'s", "this")
        && text.Kind(end) == TokenKind.Word && !text.IsCapitalised(end) && text.ClassOf(end) == WordClass.Open;

    // "April Ryan", "August Wilson", "Women's March on Washington", "March for Life".
    private static bool IsName(DateText text, int token, int end) =>
        (text.IsCapitalised(end)
            && !text.Is(token - 1, "in", "since", "by", "until", "from", "during", "last", "this", "next", "late",
                "early", "mid", "after", "before")
            && CalendarWords.Weekday(text, end) is null)
        || text.Words.Names["after"].Contains(text[end]) && text.IsCapitalised(end);
}
