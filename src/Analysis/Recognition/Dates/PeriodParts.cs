namespace Analysis.Recognition.Dates;

/// <summary>Reads parts of periods: their beginning, middle and end, and their weeks.</summary>
internal static class PeriodParts
{
    /// <summary>"early 2021", "mid-March", "the end of last year", "the beginning of the week".</summary>
    public static Read<DateExpression>? Portion(DateText text, int token)
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
    public static Read<DateExpression>? Week(DateText text, int token)
    {
        var start = text.Is(token, "the") ? token + 1 : token;
        var number = text.Is(start, "last", "final") ? -1 : CalendarWords.Ordinal(text, start)?.Value;
        var end = text.Is(start, "last", "final") ? start + 1 : CalendarWords.Ordinal(text, start)?.End ?? start;
        return number is { } nth && nth <= 5 && text.Is(end, "week") && text.Is(end + 1, "of", "in") && Whole(text, end + 2) is { } whole
            ? new(new WeekOf(whole.Value, nth), whole.End)
            : null;
    }

    private static Read<Dates.Portion>? Adjective(DateText text, int token)
    {
        var portion = text[token] switch
        {
            "early" or "beginning" => Dates.Portion.Early,
            "mid" or "middle" => Dates.Portion.Middle,
            "late" or "end" => Dates.Portion.Late,
            _ => (Dates.Portion?)null,
        };
        if (portion is not { } known || (text.Is(token, "beginning", "middle", "end") && !text.Is(token + 1, "-")))
        {
            return null;
        }

        var end = text.Is(token + 1, "-", "–") ? token + 2 : token + 1;
        return new(known, text.Is(end, "in") && !text.Is(token, "mid") ? end + 1 : end);
    }

    private static Read<Dates.Portion>? Noun(DateText text, int token)
    {
        var start = text.Is(token, "the") ? token + 1 : token;
        start = text.Is(start, "very") ? start + 1 : start;
        return text[start] switch
        {
            "beginning" or "start" or "outset" => new(Dates.Portion.Early, start + 1),
            "middle" => new(Dates.Portion.Middle, start + 1),
            "end" or "close" => new(Dates.Portion.Late, start + 1),
            _ => null,
        };
    }

    // What can have an early, a middle and a late part.
    private static Read<DateExpression>? Whole(DateText text, int token)
    {
        if ((Periods.CalendarPeriod(text, token) ?? Periods.Decade(text, token) ?? Periods.Century(text, token)) is { } period)
        {
            return period;
        }

        if (CalendarWords.Month(text, token) is { Value.Sureness: not Sureness.Short } month)
        {
            return CalendarDates.Day(text, token) is null ? new(new MonthOf(null, month.Value.Number), month.End) : null;
        }

        if (CalendarWords.Year(text, token) is { } year && !BareYears.IsCountedPeople(text, year.End)
            && (year.Value.Kind == YearKind.TwoDigits || year.Value.Value is >= 1500 and < 2100))
        {
            return new(new YearOf(year.Value), year.End);
        }

        return Shifts.At(text, token) is not null ? RelativeDates.ShiftedUnit(text, token) ?? CalendarDates.Month(text, token) : null;
    }

    // "the start of the day", "the end of the year": the one that is running.
    private static Read<DateExpression>? BareUnit(DateText text, int token) =>
        text.Is(token, "the") && text.Words.Units.TryGetValue(text[token + 1], out var unit)
            && unit is { IsSingular: true, Unit: DateUnit.Day or DateUnit.Week or DateUnit.Month or DateUnit.Year }
            && !text.Is(token + 2, "of")
            ? new(new UnitAway(unit.Unit, 0), token + 2)
            : null;
}
