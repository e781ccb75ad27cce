namespace Analysis.Recognition.Dates;

/// <summary>Reads months of years, quarters, halves, seasons, decades and centuries of the calendar.</summary>
internal static class Periods
{
    /// <summary>A month with its year, a quarter, a half, a season.</summary>
    public static Read<DateExpression>? CalendarPeriod(DateText text, int token) =>
        MonthOfYear(text, token) ?? Quarter(text, token) ?? Half(text, token) ?? Season(text, token);

    /// <summary>"the 1990s", "1990s", "the 70s", "the '60s", "the nineteen-sixties" is left out.</summary>
    public static Read<DateExpression>? Decade(DateText text, int token)
    {
        var start = text.Is(token, "the") ? token + 1 : token;
        var digits = text.Is(start, "'", "‘") && text.IsGlued(start) ? start + 1 : start;
        var isLed = start > token || text.Is(token - 1, "the", "early", "late", "mid");
        if (text.Words.Decades.TryGetValue(text[start], out var named))
        {
            // "the nineties"; "in his eighties" is an age, "in the low nineties" a temperature or a share.
            var isDecade = isLed && !text.Is(token - 1, "low", "high", "upper", "lower", "his", "her", "their")
                && !text.Is(token - 2, "his", "her", "their") && !text.Is(start + 1, "percent", "per", "degrees");
            return isDecade ? new(new DecadeOf(named), start + 1) : null;
        }


        // "1990 s" stands in tokenised texts; "the 1950's" is a decade, "1990's election" is not.
        var isPlural = (text.Is(digits + 1, "s") && (text.IsGlued(digits) || text.Digits(digits, 4, 4) is not null))
            || (text.Is(digits + 1, "'s") && text.IsGlued(digits) && isLed);
        if (!isPlural)
        {
            return null;
        }

        if (text.Digits(digits, 4, 4) is { } year and >= 1500 and < 2100 && year % 10 == 0)
        {
            return new(new DecadeOf(year), digits + 2);
        }

        // Two digits are a decade only behind "the", "early" and the like, and only where no other century can be meant.
        return text.Digits(digits, 2, 2) is { } two and >= 30 && two % 10 == 0
            && (isLed || digits > start || text.Is(token - 1, "and", "-"))
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
        return CalendarWords.Month(text, shift) is { } month && shift == token
            && CalendarWords.FollowingYear(text,
                text.Is(month.End, "-", "/") && text.IsGlued(month.End) ? month.End + 1 : month.End) is { } year
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
        var isLed = text.Is(token - 1, "in", "during", "by", "since", "until", "through", "over", "for", "of", "before", "after")
            && (start > token || season.Sureness == Sureness.Name || text.Is(token - 1, "in"));
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

        return CalendarWords.Year(text, token) is { } before
            && IsCode(text[text.Is(before.End, "-") ? before.End + 1 : before.End], letter, most)
            ? (before.Value, text[text.Is(before.End, "-") ? before.End + 1 : before.End][1] - '0',
                text.Is(before.End, "-") ? before.End + 2 : before.End + 1)
            : null;
    }

    private static bool IsCode(string word, char letter, int most) =>
        word.Length == 2 && word[0] == letter && word[1] >= '1' && word[1] <= '0' + most;

    // "the third quarter", "third-quarter", "the last quarter": the number, -1 never.
    private static Read<int>? Nth(DateText text, int token, string unit)
    {
        var start = text.Is(token, "the") ? token + 1 : token;
        var number = CalendarWords.Ordinal(text, start);
        var isLast = text.Is(start, "last", "final");
        var end = isLast ? start + 1 : number?.End ?? start;
        end = text.Is(end, "-") ? end + 1 : end;
        if ((number is null && !isLast) || !text.Is(end, unit))
        {
            return null;
        }

        // "the last quarter" alone is the one before this one; of a year it is the fourth.
        return isLast
            ? text.Is(end + 1, "of") ? new(unit == "quarter" ? 4 : 2, end + 1)
                : text.Is(start, "final") ? new(unit == "quarter" ? 4 : 2, end + 1) : null
            : number is { } nth ? new(nth.Value, end + 1) : null;
    }
}
