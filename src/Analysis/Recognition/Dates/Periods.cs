namespace Analysis.Recognition.Dates;

/// <summary>Reads months of years, quarters, halves, seasons, decades and centuries, and parts of them.</summary>
internal static class Periods
{
    /// <summary>A month with its year, a quarter, a half, a season.</summary>
    public static Read<DateExpression>? CalendarPeriod(DateText text, int token) =>
        MonthOfYear(text, token) ?? Quarter(text, token) ?? Half(text, token) ?? Season(text, token);

    /// <summary>"early 2021", "mid-March", "the end of last year", "the beginning of the week".</summary>
    public static Read<DateExpression>? PortionOfPeriod(DateText text, int token)
    {
        if (Adjective(text, token) is { } adjective && Whole(text, adjective.End) is { } described)
        {
            return new(new PartOf(described.Value, adjective.Value), described.End);
        }

        if (Noun(text, token) is { } noun && text.Is(noun.End, "of")
            && (Whole(text, noun.End + 1) ?? BareUnit(text, noun.End + 1)) is { } whole)
        {
            return new(new PartOf(whole.Value, noun.Value), whole.End);
        }

        return null;
    }

    /// <summary>"the last week of March", "the first week of 2019".</summary>
    public static Read<DateExpression>? WeekOfPeriod(DateText text, int token)
    {
        var start = text.Is(token, "the") ? token + 1 : token;
        var number = text.Is(start, "last", "final") ? -1 : CalendarWords.Ordinal(text, start)?.Value;
        var end = text.Is(start, "last", "final") ? start + 1 : CalendarWords.Ordinal(text, start)?.End ?? start;
        return number is { } nth && nth <= 5 && text.Is(end, "week") && text.Is(end + 1, "of", "in") && Whole(text, end + 2) is { } whole
            ? new(new WeekOf(whole.Value, nth), whole.End)
            : null;
    }

    /// <summary>"the 1990s", "1990s", "the 70s", "the '60s", "the nineteen-sixties" is left out.</summary>
    public static Read<DateExpression>? Decade(DateText text, int token)
    {
        var start = text.Is(token, "the") ? token + 1 : token;
        var digits = text.Is(start, "'", "‘") && text.IsGlued(start) ? start + 1 : start;
        var mark = text.Is(digits + 1, "'s") ? "'s" : "s";
        if (!text.IsGlued(digits) || !text.Is(digits + 1, mark))
        {
            return null;
        }

        if (text.Digits(digits, 4, 4) is { } year and >= 1500 and < 2100 && year % 10 == 0)
        {
            return new(new DecadeOf(year), digits + 2);
        }

        // Two digits are a decade only behind "the", "early" and the like, and only where no other century can be meant.
        return text.Digits(digits, 2, 2) is { } two and >= 30 && two % 10 == 0
            && (start > token || digits > start || text.Is(token - 1, "early", "late", "mid", "and", "-") || text.Is(token - 1, "the"))
            && !text.Is(token - 1, "his", "her", "their")
            ? new(new DecadeOf(1900 + two), digits + 2)
            : null;
    }

    /// <summary>"the 21st century", "19th-century", "the twentieth century".</summary>
    public static Read<DateExpression>? Century(DateText text, int token)
    {
        var start = text.Is(token, "the") ? token + 1 : token;
        if (CalendarWords.Ordinal(text, start) is not { } ordinal || ordinal.Value > 22)
        {
            return null;
        }

        var at = text.Is(ordinal.End, "-") ? ordinal.End + 1 : ordinal.End;
        return text.Is(at, "century", "centuries") && !text.Is(at + 1, "bc", "bce") ? new(new CenturyOf(ordinal.Value), at + 1) : null;
    }

    private static Read<DateExpression>? MonthOfYear(DateText text, int token)
    {
        var shift = text.Is(token, "the") ? token + 1 : token;
        return CalendarWords.Month(text, shift) is { } month && shift == token && CalendarWords.FollowingYear(text, text.Is(month.End, "-", "/") && text.IsGlued(month.End) ? month.End + 1 : month.End) is { } year
            ? new(new MonthOf(year.Value, month.Value.Number), year.End)
            : null;
    }

    // "the third quarter of this year", "third-quarter", "Q3 2020", "the fourth quarter".
    private static Read<DateExpression>? Quarter(DateText text, int token)
    {
        if (Coded(text, token, 'q', 4) is { } coded)
        {
            return new(new QuarterOf(coded.Year, coded.Number), coded.End);
        }

        if (Nth(text, token, "quarter") is not { Value: <= 4 } quarter)
        {
            return null;
        }

        // A quarter by itself is one of the calendar only with "the", a hyphen or a year: "a third quarter", "three quarters" are not.
        var year = CalendarWords.FollowingYear(text, quarter.End);
        return text.Is(token, "the") || year is not null || text.Is(quarter.End - 2, "-") || text.Is(token - 1, "the", "its", "their", "'s")
            ? new(new QuarterOf(year?.Value, quarter.Value), year?.End ?? quarter.End)
            : null;
    }

    private static Read<DateExpression>? Half(DateText text, int token)
    {
        if (Coded(text, token, 'h', 2) is { } coded && coded.Year is not null)
        {
            return new(new HalfOf(coded.Year, coded.Number), coded.End);
        }

        // Halves of matches and of centuries are not halves of years: the year must be said.
        return Nth(text, token, "half") is { Value: <= 2 } half && CalendarWords.FollowingYear(text, half.End) is { } year
            ? new(new HalfOf(year.Value, half.Value), year.End)
            : null;
    }

    private static Read<DateExpression>? Season(DateText text, int token)
    {
        var shift = Shifts.At(text, token);
        var start = shift?.End ?? (text.Is(token, "the") ? token + 1 : token);
        if (!text.Words.Seasons.TryGetValue(text[start], out var season))
        {
            return null;
        }

        var year = CalendarWords.FollowingYear(text, start + 1);
        var isLed = text.Is(token - 1, "in", "during", "by", "since", "until", "through", "over", "for", "of", "before", "after") && (start > token || season.Sureness == Sureness.Name || text.Is(token - 1, "in"));
        var named = (text.IsCapitalised(start + 1) && year is null) || text.Is(start + 1, "of", "olympics", "water", "back");
        return shift is not null || year is not null || (isLed && !named)
            ? new(new SeasonOf(year?.Value, season.Code, shift?.Value ?? Shift.None), year?.End ?? start + 1)
            : null;
    }

    // "Q3", "Q3 2020", "2020 Q3", "3Q" is left out.
    private static (YearWords? Year, int Number, int End)? Coded(DateText text, int token, char letter, int most)
    {
        if (IsCode(text[token], letter, most) && text.IsCapitalised(token))
        {
            var year = CalendarWords.FollowingYear(text, text.Is(token + 1, "-") ? token + 2 : token + 1);
            return (year?.Value, text[token][1] - '0', year?.End ?? token + 1);
        }

        return CalendarWords.Year(text, token) is { } before && IsCode(text[text.Is(before.End, "-") ? before.End + 1 : before.End], letter, most)
            ? (before.Value, text[text.Is(before.End, "-") ? before.End + 1 : before.End][1] - '0', text.Is(before.End, "-") ? before.End + 2 : before.End + 1)
            : null;
    }

    private static bool IsCode(string word, char letter, int most) => word.Length == 2 && word[0] == letter && word[1] >= '1' && word[1] <= '0' + most;

    // "the third quarter", "third-quarter", "the last quarter": the number, -1 never.
    private static Read<int>? Nth(DateText text, int token, string unit)
    {
        var start = text.Is(token, "the") ? token + 1 : token;
        var number = CalendarWords.Ordinal(text, start);
        var isLast = text.Is(start, "last", "final");
        var end = isLast ? start + 1 : number?.End ?? start;
        end = text.Is(end, "-") ? end + 1 : end;
        if (end == start || !text.Is(end, unit))
        {
            return null;
        }

        // "the last quarter" alone is the one before this one; of a year it is the fourth.
        return isLast
            ? text.Is(end + 1, "of") ? new(unit == "quarter" ? 4 : 2, end + 1) : text.Is(start, "final") ? new(unit == "quarter" ? 4 : 2, end + 1) : null
            : new(number!.Value.Value, end + 1);
    }

    private static Read<Portion>? Adjective(DateText text, int token)
    {
        var portion = text[token] switch
        {
            "early" or "beginning" => Portion.Early,
            "mid" or "middle" => Portion.Middle,
            "late" or "end" => Portion.Late,
            _ => (Portion?)null,
        };
        if (portion is not { } known || (text.Is(token, "beginning", "middle", "end") && !text.Is(token + 1, "-")))
        {
            return null;
        }

        var end = text.Is(token + 1, "-", "–") ? token + 2 : token + 1;
        return new(known, text.Is(end, "in") && !text.Is(token, "mid") ? end + 1 : end);
    }

    private static Read<Portion>? Noun(DateText text, int token)
    {
        var start = text.Is(token, "the") ? token + 1 : token;
        start = text.Is(start, "very") ? start + 1 : start;
        return text[start] switch
        {
            "beginning" or "start" or "outset" => new(Portion.Early, start + 1),
            "middle" => new(Portion.Middle, start + 1),
            "end" or "close" => new(Portion.Late, start + 1),
            _ => null,
        };
    }

    // What can have an early, a middle and a late part.
    private static Read<DateExpression>? Whole(DateText text, int token)
    {
        if ((CalendarPeriod(text, token) ?? Decade(text, token) ?? Century(text, token)) is { } period)
        {
            return period;
        }

        if (CalendarWords.Month(text, token) is { Value.Sureness: not Sureness.Short } month)
        {
            return CalendarDates.Day(text, token) is null ? new(new MonthOf(null, month.Value.Number), month.End) : null;
        }

        if (CalendarWords.Year(text, token) is { } year && !BareYears.IsCountedPeople(text, year.End) && (year.Value.Kind == YearKind.TwoDigits || year.Value.Value is >= 1500 and < 2100))
        {
            return new(new YearOf(year.Value), year.End);
        }

        return Shifts.At(text, token) is not null ? RelativeDates.ShiftedUnit(text, token) ?? CalendarDates.Month(text, token) : null;
    }

    // "the start of the day", "the end of the year": the one that is running.
    private static Read<DateExpression>? BareUnit(DateText text, int token) =>
        text.Is(token, "the") && text.Words.Units.TryGetValue(text[token + 1], out var unit) && unit is { IsSingular: true, Unit: DateUnit.Day or DateUnit.Week or DateUnit.Month or DateUnit.Year }
            && !text.Is(token + 2, "of")
            ? new(new UnitAway(unit.Unit, 0), token + 2)
            : null;
}
