using System.Globalization;
using Analysis.Text;

namespace Analysis.Recognition.Dates;

/// <summary>Reads parts of the day and times by the clock.</summary>
internal static class TimesOfDay
{
    /// <summary>"Friday evening", "this morning", "last night", "the evening of 9 August", "tonight", "the night before".</summary>
    public static Read<DateExpression>? PartOfDay(DateText text, int token)
    {
        if (text.Is(token, "tonight"))
        {
            return new(new TimeOnDay(new UnitAway(DateUnit.Day, 0), "TNI"), token + 1);
        }

        // "in the morning": of the day that the sentence names.
        if (text.Is(token, "the") && text.Is(token - 1, "in", "during")
            && Part(text, text.Is(token + 1, "early", "late") ? token + 2 : token + 1) is { } undated && !text.Is(undated.End, "of", "on"))
        {
            return new(new TimeOnDay(null, undated.Value), undated.End);
        }

        if (text.Is(token, "this", "last", "that") && Part(text, token + 1) is { } shifted && !text.Is(token + 1, "overnight", "midday"))
        {
            var day = text.Is(token, "last") ? new UnitAway(DateUnit.Day, -1)
                : text.Is(token, "this") ? new UnitAway(DateUnit.Day, 0)
                : new UnitAway(DateUnit.Day, 0, FromNarrative: true);
            return new(new TimeOnDay(day, shifted.Value), shifted.End);
        }

        if (FromNarrative(text, token) is { } counted)
        {
            return counted;
        }

        if (OfDay(text, token) is { } ofDay)
        {
            return ofDay;
        }

        if (Day(text, token) is not { } named || named.Value is Interval)
        {
            return null;
        }

        var at = text.Is(named.End, "'s") ? named.End + 1 : named.End;
        at = text.Is(at, "early", "late", "mid") ? text.Is(at + 1, "-") ? at + 2 : at + 1
            : text.Is(at, "in") && text.Is(at + 1, "the") ? at + 2
            : at;
        return Part(text, at) is { } part && !text.Is(at, "overnight")
            ? new(new TimeOnDay(named.Value, part.Value), part.End)
            : text.Is(at, "night") ? new(new TimeOnDay(named.Value, "TNI"), at + 1) : null;
    }

    /// <summary>A time by the clock, with the day that stands right beside it.</summary>
    public static Read<DateExpression>? Clock(DateText text, int token)
    {
        if (Time(text, token) is not { } time)
        {
            return null;
        }

        return Day(text, time.End) is { Value: not Interval } after
            ? new(time.Value with { Day = after.Value }, after.End)
            : new(time.Value, time.End);
    }

    // "the previous night", "that same evening", "the night before".
    private static Read<DateExpression>? FromNarrative(DateText text, int token)
    {
        var shift = text.Is(token, "that") && text.Is(token + 1, "same") ? new(Shift.Same, token + 2) : Shifts.At(text, token);
        if (shift is { Value: Shift.Previous or Shift.Same or Shift.Following } counted && Part(text, counted.End) is { } part)
        {
            var days = counted.Value switch { Shift.Previous => -1, Shift.Same => 0, _ => 1 };
            return new(new TimeOnDay(new UnitAway(DateUnit.Day, days, FromNarrative: true), part.Value), part.End);
        }

        return text.Is(token, "the") && text.Is(token + 1, "night") && text.Is(token + 2, "before")
            && text.Kind(token + 3) is null or TokenKind.Punctuation
            ? new(new TimeOnDay(new UnitAway(DateUnit.Day, -1, FromNarrative: true), "TNI"), token + 3)
            : null;
    }

    // "the evening of 9 August", "the night of Friday".
    private static Read<DateExpression>? OfDay(DateText text, int token)
    {
        var start = text.Is(token, "the") ? token + 1 : token;
        return Part(text, start) is { } part && text.Is(part.End, "of", "on") && (start > token || text.Is(part.End, "of"))
            && Day(text, part.End + 1) is { } day
            ? new(new TimeOnDay(day.Value, part.Value), day.End)
            : null;
    }

    private static Read<DateExpression>? Day(DateText text, int token) =>
        CalendarDates.DayRange(text, token) ?? CalendarDates.Day(text, token) ?? Weekdays.Named(text, token)
        ?? RelativeDates.DayWord(text, token);

    private static Read<string>? Part(DateText text, int token) =>
        text.Words.DayParts.TryGetValue(text[token], out var code) ? new(code, token + 1) : null;

    private static Read<TimeOnDay>? Time(DateText text, int token)
    {
        if (text.Is(token, "noon", "midnight"))
        {
            return new(new TimeOnDay(null, text.Is(token, "noon") ? "T12:00" : "T24:00"), token + 1);
        }

        if (text.Kind(token) != TokenKind.Number
            || (text.IsGlued(token - 1) && !text.Is(token - 1, "(", "[", "|") && HalfOfDay(text, token + 1) is null))
        {
            return null;
        }

        var isHourOnly = text.Digits(token, 1, 2) is not null;
        if (HourAndMinute(text[token]) is not { } clock)
        {
            return null;
        }

        var end = token + 1;
        if (HalfOfDay(text, end) is { } half && clock.Hour is >= 1 and <= 12)
        {
            clock.Hour = (clock.Hour % 12) + (half.Value ? 12 : 0);
            end = half.End;
        }
        else if (isHourOnly || text[token].Contains('.', StringComparison.Ordinal))
        {
            return isHourOnly && text.Is(end, "o'clock") ? new(new TimeOnDay(null, Format(clock)), end + 1) : null;
        }
        else if (!text[token].Contains(':', StringComparison.Ordinal) && !IsZone(text, end)
            && !(text.Is(end, "hours", "hrs") && text[token].Length == 4))
        {
            return null;
        }
        else if (text[token].Contains(':', StringComparison.Ordinal) && !IsTimeBesideColon(text, token))
        {
            return null;
        }

        end = text.Is(end, "hours", "hrs") ? end + 1 : end;
        if (text.Is(end, "local") && text.Is(end + 1, "time"))
        {
            return new(new TimeOnDay(null, Format(clock)), end + 2);
        }

        return IsZone(text, end)
            ? new(new TimeOnDay(null, Format(clock) + (text.Is(end, "gmt", "utc") ? "Z" : "")), end + 1)
            : new(new TimeOnDay(null, Format(clock)), end);
    }

    // 10:30, 10.30, 1030, 10.
    private static (int Hour, int Minute)? HourAndMinute(string word)
    {
        var mark = word.IndexOfAny([':', '.']);
        var (hours, minutes) = mark > 0 ? (word[..mark], word[(mark + 1)..])
            : word.Length == 4 ? (word[..2], word[2..])
            : (word, "00");
        minutes = minutes.Length == 5 && minutes[2] == ':' ? minutes[..2] : minutes;
        return hours.Length <= 2 && minutes.Length == 2
            && int.TryParse(hours, NumberStyles.None, CultureInfo.InvariantCulture, out var hour) && hour < 25
            && int.TryParse(minutes, NumberStyles.None, CultureInfo.InvariantCulture, out var minute) && minute < 60
            ? (hour, minute)
            : null;
    }

    // Whether it is afternoon, from "pm", "p.m.", "p.m".
    private static Read<bool>? HalfOfDay(DateText text, int token) => text[token] switch
    {
        "am" or "a.m." => new(false, token + 1),
        "pm" or "p.m." => new(true, token + 1),
        "a" or "p" when text.Is(token + 1, ".") && text.Is(token + 2, "m") && text.IsGlued(token) && text.IsGlued(token + 1) =>
            new(text.Is(token, "p"), text.IsGlued(token + 2) && text.Is(token + 3, ".") ? token + 4 : token + 3),
        _ => null,
    };

    // Two numbers at a colon are also scores, verses and ratios: a time has two digits of minutes and a word
    // of time before it, or a zone behind.
    private static bool IsTimeBesideColon(DateText text, int token) =>
        text.Is(token - 1, "at", "by", "until", "till", "from", "since", "around", "about", "before", "after", "to", "between",
            "and", "-", "–", ",", "(", "|")
        || token == text.First
        || IsZone(text, token + 1)
        || text.Is(token + 1, "hours", "hrs", "local")
        || Day(text, token + 1) is not null
        || CalendarWords.Year(text, token - 1) is not null
        || text.Words.Weekdays.ContainsKey(text[token - 1]);

    /// <summary>Whether a token names a time zone.</summary>
    public static bool IsZone(DateText text, int token) =>
        text.Is(token, "gmt", "utc", "bst", "cet", "cest", "est", "edt", "et", "pst",
            "pdt", "msk", "ist", "jst", "eet", "eest", "eat", "cat", "wat")
        && text.IsCapitalised(token);

    private static string Format((int Hour, int Minute) clock) =>
        string.Create(CultureInfo.InvariantCulture, $"T{clock.Hour:00}:{clock.Minute:00}");
}
