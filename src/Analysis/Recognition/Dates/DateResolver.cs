namespace Analysis.Recognition.Dates;

/// <summary>Turns what a date means into days of the calendar, as far as its context allows; never by a guess.</summary>
internal static class DateResolver
{
    // Branches: an arm for each kind of expression.
    public static Resolution Resolve(DateExpression expression, DateContext context) => expression switch
    {
        DayOf { Year: null, Weekday: not null } day => DayBesideWeekday(day, context),
        DayOf day => EachYear(day.Year, Shift.None, context, DateUnit.Day, year => DayIn(year, day),
            year => TimexValue.Day(year, day.Month, day.Day)),
        MonthOf month => EachYear(month.Year, month.Shift, context, DateUnit.Month, year => DateRange.Month(year, month.Month),
            year => TimexValue.Month(year, month.Month)),
        QuarterOf quarter => EachYear(quarter.Year, quarter.Shift, context, DateUnit.Quarter,
            year => DateRange.Quarter(year, quarter.Quarter), year => TimexValue.Quarter(year, quarter.Quarter)),
        HalfOf half => EachYear(half.Year, Shift.None, context, DateUnit.Quarter, year => DateRange.Half(year, half.Half),
            year => TimexValue.Half(year, half.Half)),
        SeasonOf season => Season(season, context),
        HolidayOf holiday => Holiday(holiday, context),
        YearOf year => EachYear(year.Year, Shift.None, context, DateUnit.Year, known => DateRange.Year(known), TimexValue.Year),
        DecadeOf decade => Explicit(TimexValue.Decade(decade.First), DateRange.Years(decade.First, decade.First + 9), DateUnit.Decade),
        CenturyOf century => Explicit(TimexValue.Century(century.Number),
            DateRange.Years((century.Number * 100) - 99, century.Number * 100), DateUnit.Century),
        UnorderedDay day => Unordered(day, context),
        WeekdayOf weekday => WeekdayResolver.Resolve(weekday, context),
        WeekendOf weekend => WeekdayResolver.Resolve(weekend, context),
        UnitAway away => UnitResolver.Resolve(away, context),
        WeekOf week => Week(week, context),
        PartOf part =>
            Resolve(part.Whole, context) is var whole && whole.Days is { } days ? whole with { Days = days.Portion(part.Portion) } : whole,
        TimeOnDay time => OnDay(time.Day, time.Suffix, context),
        DayNumbered day => NumberedDay(day, context),
        Interval interval => Between(interval, context),
        Reference reference => new(TimexType.Date, reference.Value, null, null, DateBasis.Unresolved, null),
        Length length => new(TimexType.Duration, length.Value, null, null, DateBasis.Explicit, null),
        Recurrence recurrence => new(TimexType.Set, recurrence.Value, null, null, DateBasis.Explicit, null),
        NoSuchDay none => Resolution.Unresolved(none.Value, DateUnit.Day),
        _ => throw new ArgumentOutOfRangeException(nameof(expression)),
    };

    private static DateRange? DayIn(int year, DayOf day) =>
        day.Day <= DateTime.DaysInMonth(year, day.Month) ? DateRange.Day(new DateOnly(year, day.Month, day.Day)) : null;

    // "Monday, May 13": the weekday is better evidence of the year than the tense. When it fits none near by,
    // something is wrong and nothing is resolved.
    private static Resolution DayBesideWeekday(DayOf day, DateContext context)
    {
        return EachYear(null, Shift.None, context with { Tense = Tense.Unknown }, DateUnit.Day, Fitting,
            year => TimexValue.Day(year, day.Month, day.Day));

        DateRange? Fitting(int year) =>
            DayIn(year, day) is { } days && DateRange.IsoWeekday(days.First) == day.Weekday
            && (context.Today is not { } today || Math.Abs(today.Day.Year - year) <= 1 || context.Setting is not null) ? days : null;
    }

    private static Resolution Explicit(string value, DateRange days, DateUnit grain) =>
        new(TimexType.Date, value, days, grain, DateBasis.Explicit, null);

    // A day, month or the like of a year that is stated, told by the context, or not known.
    private static Resolution EachYear(
        YearWords? stated, Shift shift, DateContext context, DateUnit grain, Func<int, DateRange?> inYear, Func<int?, string> value)
    {
        var (year, basis, anchor) = stated is { } words ? YearOf(words, context) : ChooseYear(shift, context, inYear);
        return year is { } known && inYear(known) is { } days
            ? new(TimexType.Date, value(known), days, grain, basis, anchor)
            : Resolution.Unresolved(value(null), grain);
    }

    private static (int? Year, DateBasis Basis, Text.SourceSpan? Anchor) YearOf(YearWords words, DateContext context)
    {
        switch (words.Kind)
        {
            case YearKind.Absolute:
                return (words.Value, DateBasis.Explicit, null);

            // '82 is the last such year; models and budgets are named a few years ahead.
            case YearKind.TwoDigits when context.Today is { } today:
                var latest = today.Day.Year + 5;
                return (latest - ((latest - words.Value) % 100), today.Basis, today.Span);

            case YearKind.FromPublished when context.Today is { } today:
                return (today.Day.Year + words.Value, today.Basis, today.Span);

            case YearKind.FromNarrative when context.Narrative.Last(DateUnit.Year, context.Block) is { Days: { } days } anchor:
                return (days.First.Year + words.Value, DateBasis.Narrative, anchor.Span);

            default:
                return (null, DateBasis.Unresolved, null);
        }
    }

    private static (int? Year, DateBasis Basis, Text.SourceSpan? Anchor) ChooseYear(
        Shift shift, DateContext context, Func<int, DateRange?> inYear)
    {
        if (shift is Shift.Previous or Shift.Following or Shift.Same)
        {
            return context.Narrative.Last(DateUnit.Month, context.Block) is { Days: { } days } last
                ? (YearChoice.Choose(inYear, days.First, Tense.Unknown, shift), DateBasis.Narrative, last.Span)
                : (null, DateBasis.Unresolved, null);
        }

        if (shift == Shift.None && context.Tense is not (Tense.Future or Tense.Planned) && InSetting(context, inYear) is { } set)
        {
            return (set, DateBasis.Narrative, context.Setting?.Span);
        }

        return context.Today is { } today
            ? (YearChoice.Choose(inYear, today.Day, context.Tense, shift), today.Basis, today.Span)
            : (null, DateBasis.Unresolved, null);
    }

    // "On the 14th": in the month of the last date of the text, else the one nearest to today in the tense of the clause.
    private static Resolution NumberedDay(DayNumbered numbered, DateContext context)
    {
        var anchor = numbered.Weekday is null ? context.Narrative.Last(DateUnit.Month, context.Block) : null;
        var from = anchor is { Days: { } days } ? new Standpoint(days.First, DateBasis.Narrative, anchor.Span)
            : anchor is null ? context.Today : null;
        var direction = anchor is not null || context.Tense == Tense.Future ? 1 : -1;
        for (var months = 0; from is not null && months <= 6; months++)
        {
            var month = new DateOnly(from.Day.Year, from.Day.Month, 1).AddMonths(months * direction);
            if (numbered.Day > DateTime.DaysInMonth(month.Year, month.Month))
            {
                continue;
            }

            var day = month.AddDays(numbered.Day - 1);
            var fits = direction > 0 ? day >= from.Day : day <= from.Day;
            if (fits && (numbered.Weekday ?? DateRange.IsoWeekday(day)) == DateRange.IsoWeekday(day))
            {
                return new(TimexType.Date, TimexValue.Day(day), DateRange.Day(day), DateUnit.Day, from.Basis, from.Span);
            }
        }

        return Resolution.Unresolved(TimexValue.Day(null, null, numbered.Day), DateUnit.Day);
    }

    // After "In 1991, ..." August is that of 1991; after a day or month the story goes on from there, as
    // long as that does not lead past today.
    private static int? InSetting(DateContext context, Func<int, DateRange?> inYear)
    {
        if (context.Setting is not { Days: { } days } setting)
        {
            return null;
        }

        if (setting.Grain == DateUnit.Year)
        {
            return days.First.Year;
        }

        var next = YearChoice.Choose(inYear, days.First, Tense.Future, Shift.None);
        return next is { } year && (context.Today is not { } today || inYear(year) is { } found && found.First <= today.Day) ? year : null;
    }

    // The halves of the globe have their summers at other times and nothing here says which half is meant, so the days are those of the
    // year; a winter reaches into the next one.
    private static Resolution Season(SeasonOf season, DateContext context)
    {
        var month = season.Code switch { "SP" => 3, "SU" => 6, "FA" => 9, _ => 12 };
        var resolved = EachYear(season.Year, season.Shift, context, DateUnit.Quarter, year => DateRange.Month(year, month),
            year => TimexValue.Season(year, season.Code));
        return resolved.Days is { } days
            ? resolved with
            {
                Days = season.Code == "WI" ? new(DateRange.Year(days.First.Year).First, DateRange.Month(days.First.Year + 1, 2).Last)
                    : DateRange.Year(days.First.Year), Grain = DateUnit.Year
            }
            : resolved;
    }

    private static Resolution Holiday(HolidayOf holiday, DateContext context)
    {
        var resolved = EachYear(holiday.Year, holiday.Shift, context, DateUnit.Day,
            year => DateRange.Day(holiday.Holiday.In(year)), _ => "");
        return resolved with { Value = resolved.Days is { } days ? TimexValue.Day(days.First) : holiday.Holiday.UnresolvedValue };
    }

    private static Resolution Unordered(UnorderedDay day, DateContext context) => context.IsDayFirst switch
    {
        true => Resolve(new DayOf(day.Year, day.Second, day.First), context),
        false => Resolve(new DayOf(day.Year, day.First, day.Second), context),
        null => Resolution.Unresolved(TimexValue.Day(YearOf(day.Year, context).Year, null, null), DateUnit.Day),
    };

    // The first week of a period is the one with its first Thursday, as in ISO 8601; the last is the last that lies wholly in it.
    private static Resolution Week(WeekOf week, DateContext context)
    {
        var whole = Resolve(week.Whole, context);
        if (whole.Days is not { } days)
        {
            return Resolution.Unresolved(TimexValue.Unknown(DateUnit.Week), DateUnit.Week);
        }

        var first = DateRange.Week(days.First.AddDays((4 - DateRange.IsoWeekday(days.First) + 7) % 7));
        var range = week.Number > 0
            ? new DateRange(first.First.AddDays((week.Number - 1) * 7), first.Last.AddDays((week.Number - 1) * 7))
            : DateRange.Week(days.Last.AddDays(-(DateRange.IsoWeekday(days.Last) % 7)));
        return whole with { Value = TimexValue.Week(range.First), Days = range, Grain = DateUnit.Week };
    }

    private static Resolution OnDay(DateExpression? day, string suffix, DateContext context)
    {
        if (day is Interval interval)
        {
            // "the night of 20-21 August" begins on the 20th.
            var first = Resolve(interval.From, context);
            return first with { Type = TimexType.Time, Value = first.Value + suffix, Days = Resolve(interval, context).Days };
        }

        var resolved = day is null ? Resolution.Unresolved(TimexValue.UnknownDay, DateUnit.Day) : Resolve(day, context);
        return resolved with { Type = TimexType.Time, Value = resolved.Value + suffix };
    }

    private static Resolution Between(Interval interval, DateContext context)
    {
        var (from, to) = (Resolve(interval.From, context), Resolve(interval.To, context));
        return new(TimexType.Date, $"{from.Value}/{to.Value}",
            from.Days is { } first && to.Days is { } last && first.First <= last.Last ? new DateRange(first.First, last.Last) : null,
            from.Grain, from.Days is null || to.Days is null ? DateBasis.Unresolved : to.Basis, to.Anchor);
    }
}
