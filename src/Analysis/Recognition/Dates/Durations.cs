using System.Collections.Frozen;
using Analysis.Text;

namespace Analysis.Recognition.Dates;

/// <summary>Reads lengths of time.</summary>
internal static class Durations
{
    // Words that may stand between a count and its unit without changing what is measured.
    private static readonly FrozenSet<string> Between =
        "more further full straight consecutive successive whole long trading working business calendar additional other short entire solid"
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"five days", "several weeks", "half an hour", "12-year", "a year and a half".</summary>
    public static Read<DateExpression>? Counted(DateText text, int token)
    {
        if (CountAndUnit(text, token) is not { } length || IsAge(text, length.End) || IsRate(text, token, length.End))
        {
            return RangeStart(text, token);
        }

        var count = length.Value.Count;
        if (text.Is(length.End, "-") && text.Is(length.End + 1, "long") && text.IsGlued(length.End))
        {
            return new(new Length(TimexValue.Length(count, length.Value.Unit)), length.End + 2);
        }

        if (text.Is(length.End, "and") && text.Is(length.End + 1, "a") && text.Is(length.End + 2, "half"))
        {
            return new(new Length(AndAHalf(count, length.Value.Unit)), length.End + 3);
        }

        if (IsCompoundAge(text, length.End))
        {
            return null;
        }

        return Compound(text, length) ?? new(new Length(TimexValue.Length(count, length.Value.Unit)), length.End);
    }

    // "a year and a half": a year and six months; of most units there is no such half.
    private static string AndAHalf(decimal? count, DateUnit unit) => count is { } whole && unit == DateUnit.Year
        ? TimexValue.Compound(TimexValue.Length(whole, unit), TimexValue.Length(6, DateUnit.Month))
        : TimexValue.Length(count + 0.5m, unit);

    // "three years and nine months", "two hours, 30 minutes", "a year, two months and five days": whole units, the longest first.
    private static Read<DateExpression>? Compound(DateText text, Read<(decimal? Count, DateUnit Unit)> longest)
    {
        if (longest.Value.Count is not { } count || count != decimal.Truncate(count)
            || longest.Value.Unit is DateUnit.Weekend or DateUnit.Week or DateUnit.Fortnight or DateUnit.Quarter)
        {
            return null;
        }

        var value = TimexValue.Length(count, longest.Value.Unit);
        var last = longest;
        while (Shorter(text, last) is { Value.Count: { } rest } shorter)
        {
            (value, last) = (TimexValue.Compound(value, TimexValue.Length(rest, shorter.Value.Unit)), shorter);
        }

        return last.End > longest.End ? new(new Length(value), last.End) : null;
    }

    private static Read<(decimal? Count, DateUnit Unit)>? Shorter(DateText text, Read<(decimal? Count, DateUnit Unit)> longer)
    {
        var next = text.Is(longer.End, "and", ",") ? longer.End + 1 : longer.End;
        next = text.Is(longer.End, ",") && text.Is(next, "and") ? next + 1 : next;
        return CountAndUnit(text, next) is { Value: { Count: { } rest, Unit: var unit } } shorter && unit < longer.Value.Unit
            && unit is not (DateUnit.Weekend or DateUnit.Week or DateUnit.Fortnight or DateUnit.Quarter)
            && rest == decimal.Truncate(rest) && rest < LimitOf(unit) && !IsAge(text, shorter.End)
            && !text.Is(shorter.End, "ago", "later", "earlier", "before", "after")
            ? shorter
            : null;
    }

    // "three years and nine months old"
    private static bool IsCompoundAge(DateText text, int end) =>
        text.Is(end, "and") && CountAndUnit(text, end + 1) is { } rest && IsAge(text, rest.End);

    // More of the shorter unit than make one of the longer are told apart: "two years and 18 months".
    private static int LimitOf(DateUnit unit) => unit switch
    {
        DateUnit.Month => 12,
        DateUnit.Day => 366,
        DateUnit.Hour => 24,
        _ => 60,
    };

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

        var isLed = text.Is(token - 1, "for", "in", "within", "after", "during", "over", "of", "just", "only", "mere", "spent", "took",
            "takes", "take", "lasted", "last", "into")
            || text.Is(start + 1, "after", "before", "since", "of", "later", "earlier", "preceding", "following", "leading");
        return isLed && !text.Is(start + 1, "ago", "old") && !IsAge(text, start + 1)
            ? new(new Length(TimexValue.Length(null, unit.Unit)), start + 1)
            : null;
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
        if (text.Count(token) is not { } count || text.Is(token - 1, "$", "€", "£", "#"))
        {
            return null;
        }

        // "half an hour", "a couple of months", "dozens of years", "12-year".
        var isArticle = text.Is(token, "a", "an");
        var at = count.End;
        at = count.Value is null && text.Is(at, "of") ? at + 1
            : count.Value == 0.5m && text.Is(at, "a", "an") ? at + 1
            : text.Is(at, "-", "‑", "–") && text.IsGlued(at - 1) ? at + 1
            : at;
        for (var between = 0; between < 2 && !isArticle && Between.Contains(text[at]); between++)
        {
            at++;
        }

        return text.Words.Units.TryGetValue(text[at], out var unit) && (!unit.IsShort || text.Kind(token) == TokenKind.Number)
            && !IsNoLength(text, token, at, unit)
            ? new((count.Value, unit.Unit), at + 1)
            : null;
    }

    // "a minute's silence"; "a second", "a quarter of" are mostly no lengths of time, nor is "a day" ("a sad day"); "a week" is.
    private static bool IsNoLength(DateText text, int token, int at, UnitWord unit) =>
        (unit.Unit == DateUnit.Minute && text.Is(at + 1, "'s"))
        || (unit.Unit == DateUnit.Quarter && text.Is(at + 1, "of"))
        || (text.Is(token, "a", "an") && at == token + 1
            && (!unit.IsSingular || unit.Unit is DateUnit.Second or DateUnit.Quarter or DateUnit.Weekend
                || (text.Is(at, "day", "night") && !text.Is(at + 1, "after", "before", "later", "earlier", "ago"))));

    // "66-year-old", "aged five years old".
    private static bool IsAge(DateText text, int end) =>
        text.Is(end, "old", "olds") || (text.Is(end, "-") && text.Is(end + 1, "old", "olds"))
        || (text.Is(end, "of") && text.Is(end + 1, "age"));

    // "15 a year", "twice a week": a rate, read as a recurring time.
    private static bool IsRate(DateText text, int token, int end) =>
        text.Is(token, "a", "an") && end == token + 2 && Recurrences.IsRate(text, token);

    // The 60 of "between 60 and 90 days", "two or three weeks".
    private static Read<DateExpression>? RangeStart(DateText text, int token)
    {
        if (text.Is(token, "a", "an") || text.Count(token) is not { Value: { } low } first)
        {
            return null;
        }

        return text.Is(first.End, "to", "or", "and", "-", "–")
            && !(text.Is(first.End, "and") && !text.Is(token - 1, "between"))
            && CountAndUnit(text, first.End + 1) is { Value.Count: { } high } last && high > low && !IsAge(text, last.End)
            && !text.Is(first.End + 1, "a", "an")
            ? new(new Length(TimexValue.Length(low, last.Value.Unit)), first.End)
            : null;
    }
}
