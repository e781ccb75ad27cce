namespace Analysis.Recognition.Dates;

/// <summary>Reads lengths of time.</summary>
internal static class Durations
{
    /// <summary>"five days", "several weeks", "half an hour", "12-year", "a year and a half".</summary>
    public static Read<DateExpression>? Counted(DateText text, int token)
    {
        if (CountAndUnit(text, token) is not { } length || IsAge(text, length.End) || IsRate(text, token, length.End))
        {
            return RangeStart(text, token);
        }

        var count = length.Value.Count;
        if (text.Is(length.End, "and") && text.Is(length.End + 1, "a") && text.Is(length.End + 2, "half"))
        {
            return new(new Length(TimexValue.Length(count + 0.5m, length.Value.Unit)), length.End + 3);
        }

        return new(new Length(TimexValue.Length(count, length.Value.Unit)), length.End);
    }

    /// <summary>"for years", "in minutes", "the months since", "decades-long", "hours after".</summary>
    public static Read<DateExpression>? Bare(DateText text, int token)
    {
        var start = text.Is(token, "the") ? token + 1 : token;
        if (!text.Words.Units.TryGetValue(text[start], out var unit) || unit.IsShort || unit.Unit == DateUnit.Quarter)
        {
            return null;
        }

        if (text.Is(start + 1, "-") && text.Is(start + 2, "long", "old") && start == token)
        {
            return text.Is(start + 2, "long") ? new(new Length(TimexValue.Length(unit.IsSingular ? 1 : null, unit.Unit)), start + 3) : null;
        }

        if (unit.IsSingular || unit.Unit == DateUnit.Second)
        {
            return null;
        }

        var isLed = text.Is(token - 1, "for", "in", "within", "after", "during", "over", "of", "just", "only", "mere", "spent", "took", "takes", "take", "lasted", "last", "into")
            || text.Is(start + 1, "after", "before", "since", "of", "later", "earlier", "preceding", "following", "leading");
        return isLed && !text.Is(start + 1, "ago", "old") ? new(new Length(TimexValue.Length(null, unit.Unit)), start + 1) : null;
    }

    /// <summary>"the past nine days", "the last two years", "the next six months", "the past decade".</summary>
    public static Read<DateExpression>? PastOrNext(DateText text, int token)
    {
        var start = text.Is(token, "the", "these", "those") ? token + 1 : token;
        if (!text.Is(start, "past", "last", "next", "coming", "previous", "preceding", "following", "first", "final"))
        {
            return null;
        }

        if (CountAndUnit(text, start + 1) is { } counted && !text.Is(start + 1, "a", "an"))
        {
            return new(new Length(TimexValue.Length(counted.Value.Count, counted.Value.Unit)), counted.End);
        }

        // "the past year", "the past decade": a length; "last year" is a year of the calendar.
        return text.Is(start, "past") && text.Words.Units.TryGetValue(text[start + 1], out var unit) && !unit.IsShort
            && (start > token || !unit.IsSingular || text.Is(token - 1, "this"))
            ? new(new Length(TimexValue.Length(unit.IsSingular ? 1 : null, unit.Unit)), start + 2)
            : null;
    }

    /// <summary>A count (empty where the words leave it open) with the unit behind it, and words such as "straight" between them.</summary>
    public static Read<(decimal? Count, DateUnit Unit)>? CountAndUnit(DateText text, int token)
    {
        if (text.Count(token) is not { } count || IsPartOfLarger(text, token))
        {
            return null;
        }

        var at = text.Is(count.End, "-", "‑", "–") && text.IsGlued(count.End - 1) ? count.End + 1 : count.End;
        at = text.Is(at, "more", "further", "full", "straight", "consecutive", "successive", "whole", "long", "trading", "working", "business", "calendar", "additional", "other", "short", "entire") ? at + 1 : at;
        at = text.Is(at, "trading", "working", "long") ? at + 1 : at;
        return text.Words.Units.TryGetValue(text[at], out var unit) && (!unit.IsShort || text.Kind(token) == Analysis.Text.TokenKind.Number) && IsUnitOfTime(text, token, at, unit)
            ? new((count.Value, unit.Unit), at + 1)
            : null;
    }

    // "a second", "a quarter", "a minute" are mostly no lengths; "a week" is.
    private static bool IsUnitOfTime(DateText text, int token, int at, UnitWord unit) =>
        !(text.Is(token, "a", "an", "some", "many", "few", "half", "couple") && at == token + 1 && unit.Unit is DateUnit.Second or DateUnit.Quarter or DateUnit.Weekend)
        && !(unit.Unit == DateUnit.Quarter && text.Is(at + 1, "of"))
        && !(unit.Unit == DateUnit.Day && text.Is(token, "a", "some", "many", "an") && text.Is(at, "day") && !text.Is(at + 1, "after", "before", "later", "earlier", "ago"));

    // "66-year-old", "aged five years old".
    private static bool IsAge(DateText text, int end) =>
        text.Is(end, "old", "olds") || (text.Is(end, "-") && text.Is(end + 1, "old", "olds")) || (text.Is(end, "of") && text.Is(end + 1, "age"));

    // "15 a year", "twice a week": a rate, read as a recurring time.
    private static bool IsRate(DateText text, int token, int end) => text.Is(token, "a", "an") && end == token + 2 && Recurrences.IsRate(text, token);

    // The 60 of "between 60 and 90 days", "two or three weeks", "five- to ten-year".
    private static Read<DateExpression>? RangeStart(DateText text, int token)
    {
        if (text.Is(token, "a", "an", "some", "few", "many", "several", "half") || text.Count(token) is not { Value: { } low } first || IsPartOfLarger(text, token))
        {
            return null;
        }

        var at = text.Is(first.End, "-") && text.Is(first.End + 1, "to", "or") ? first.End + 1 : first.End;
        return text.Is(at, "to", "or", "and", "-", "–") && !(text.Is(at, "and") && !text.Is(token - 1, "between"))
            && CountAndUnit(text, at + 1) is { Value.Count: { } high } last && high > low && !IsAge(text, last.End) && !text.Is(at + 1, "a", "an")
            ? new(new Length(TimexValue.Length(low, last.Value.Unit)), first.End)
            : null;
    }

    // "1,5" of "$ 5", "No. 5".
    private static bool IsPartOfLarger(DateText text, int token) =>
        text.Is(token - 1, "$", "€", "£", "#") || (text.IsGlued(token - 1) && text.Is(token - 1, "-", "/", ".") && text.IsGlued(token - 2) && text.Kind(token - 2) == Analysis.Text.TokenKind.Number);
}
