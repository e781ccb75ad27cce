namespace Analysis.Recognition.Dates;

/// <summary>Reads recurring times.</summary>
internal static class Recurrences
{
    /// <summary>"every Monday", "each year", "every two weeks", "every morning", "Sundays", "twice a week", "per year".</summary>
    public static Read<DateExpression>? Every(DateText text, int token)
    {
        if (text.Is(token, "every", "each"))
        {
            return EachOf(text, text.Is(token + 1, "other", "single") ? token + 2 : token + 1, text.Is(token + 1, "other") ? 2 : 1);
        }

        if (text.Is(token, "a", "an", "per") && IsRate(text, token) && text.Words.Units.TryGetValue(text[token + 1], out var unit))
        {
            return new(new Recurrence(TimexValue.Length(1, unit.Unit)), token + 2);
        }

        // "on Sundays".
        return text[token] is { Length: > 6 } word && word[^1] == 's' && text.IsCapitalised(token)
            && text.Words.Weekdays.TryGetValue(word[..^1], out var weekday) && !text.IsCapitalised(token + 1)
            ? new(new Recurrence(Weekday(weekday.Number)), token + 1)
            : null;
    }

    /// <summary>"annual", "weekly", "annually".</summary>
    public static Read<DateExpression>? Frequency(DateText text, int token)
    {
        var isName = text.IsCapitalised(token) && (!text.BeginsSentence(token) || text.IsCapitalised(token + 1));
        return !isName && text.Words.Frequencies.TryGetValue(text[token], out var value) && !text.Is(token - 1, "-")
            ? new(new Recurrence(value), token + 1)
            : null;
    }

    /// <summary>Whether "a year" counts how often: a number or "once", "twice", "times" stands before it.</summary>
    public static bool IsRate(DateText text, int token) =>
        text.Words.Units.TryGetValue(text[token + 1], out var unit) && unit is { IsSingular: true, IsShort: false }
        // "up from 41 a year ago" counts no rate.
        && !text.Is(token + 2, "ago", "earlier", "later", "before", "after")
        && (text.Is(token, "per")
            || text.Is(token - 1, "once", "twice", "times", "%", "percent", "million", "billion", "thousand", "dollars", "euros", "pounds",
                "tonnes", "barrels", "people", "hours", "days")
            || text.Kind(token - 1) == Analysis.Text.TokenKind.Number);

    private static Read<DateExpression>? EachOf(DateText text, int token, int step)
    {
        if (CalendarWords.Weekday(text, token) is { } weekday)
        {
            var isPart = text.Words.DayParts.TryGetValue(text[weekday.End], out var code);
            return new(new Recurrence(Weekday(weekday.Value.Number) + (isPart ? code : "")), isPart ? weekday.End + 1 : weekday.End);
        }

        if (CalendarWords.Month(text, token) is { } month)
        {
            return new(new Recurrence(TimexValue.Month(null, month.Value.Number)), month.End);
        }

        if (text.Words.DayParts.TryGetValue(text[token], out var part))
        {
            return new(new Recurrence(part), token + 1);
        }

        if (text.Words.Seasons.TryGetValue(text[token], out var season))
        {
            return new(new Recurrence(TimexValue.Season(null, season.Code)), token + 1);
        }

        if (text.Words.Units.TryGetValue(text[token], out var unit) && unit.IsSingular)
        {
            return new(new Recurrence(TimexValue.Length(step, unit.Unit)), token + 1);
        }

        return step == 1 && !text.Is(token, "a", "an") && Durations.CountAndUnit(text, token) is { Value.Count: { } count } length
            ? new(new Recurrence(TimexValue.Length(count, length.Value.Unit)), length.End)
            : null;
    }

    private static string Weekday(int number) => $"XXXX-WXX-{(char)('0' + number)}";
}
