using System.Globalization;
using Analysis.Text;

namespace Analysis.Recognition.Dates;

/// <summary>Reads dates written in digits alone.</summary>
internal static class NumericDates
{
    /// <summary>2020-08-14, 2020/08/14.</summary>
    public static Read<DateExpression>? Iso(DateText text, int token)
    {
        if (text.Digits(token, 4, 4) is not { } year || year is < 1500 or > 2199 || IsTailOfNumber(text, token)
            || !text.Is(token + 1, "-", "/") || !IsGluedThrough(text, token, token + 4)
            || text.Digits(token + 2, 2, 2) is not { } month || !text.Is(token + 3, text[token + 1])
            || text.Digits(token + 4, 2, 2) is not { } day
            || month > 12 || day is 0 or > 31)
        {
            return null;
        }

        if (text.IsGlued(token + 4) && text.Is(token + 5, "-", "/") && text.IsGlued(token + 5))
        {
            return null;
        }

        return Build(YearWords.Of(year), month, day, token + 5);
    }

    /// <summary>14.05.2021, 14/05/2021, 05-14-2021, 14/05/21.</summary>
    public static Read<DateExpression>? DayMonthYear(DateText text, int token)
    {
        if (IsTailOfNumber(text, token))
        {
            return null;
        }

        if (text.Kind(token) == TokenKind.Number && text[token].Split('.') is { Length: 3 } parts
            && parts[0].Length is 1 or 2 && parts[1].Length is 1 or 2 && parts[2].Length == 4
            && Number(parts[0]) is { } dottedDay && Number(parts[1]) is { } dottedMonth && Number(parts[2]) is { } dottedYear)
        {
            // Points are written day first wherever they are written at all.
            return dottedYear is >= 1500 and < 2200 && dottedMonth is >= 1 and <= 12 && dottedDay is >= 1 and <= 31
                ? Build(YearWords.Of(dottedYear), dottedMonth, dottedDay, token + 1)
                : null;
        }

        if (text.Digits(token, 1, 2) is not { } first || !text.Is(token + 1, "/", "-") || !IsGluedThrough(text, token, token + 4)
            || text.Digits(token + 2, 1, 2) is not { } second || !text.Is(token + 3, text[token + 1])
            || Year(text, token + 4) is not { } year
            || (text.Is(token + 1, "-") && year.Kind == YearKind.TwoDigits)
            || first is 0 or > 31 || second is 0 or > 31 || (first > 12 && second > 12)
            || (text.IsGlued(token + 4) && text.Is(token + 5, "/", "-", "–")))
        {
            return null;
        }

        return first > 12 || first == second ? Build(year, second, first, token + 5)
            : second > 12 ? Build(year, first, second, token + 5)
            : new(new UnorderedDay(year, first, second), token + 5);
    }

    /// <summary>"9/11", "Sept. 11" aside: the day in 2001, when no year or further number follows.</summary>
    public static Read<DateExpression>? NineEleven(DateText text, int token) =>
        text.Is(token, "9") && text.Is(token + 1, "/") && text.Is(token + 2, "11") && IsGluedThrough(text, token, token + 2)
            && !IsTailOfNumber(text, token) && !(text.IsGlued(token + 2) && text.Is(token + 3, "/"))
            ? new(new DayOf(YearWords.Of(2001), 9, 11), token + 3)
            : null;

    private static Read<DateExpression> Build(YearWords year, int month, int day, int end)
    {
        var known = year.Kind == YearKind.Absolute ? year.Value : (int?)null;
        return day <= DateTime.DaysInMonth(known ?? 2000, month)
            ? new(new DayOf(year, month, day), end)
            : new(new NoSuchDay(TimexValue.Day(known, month, null)), end);
    }

    private static YearWords? Year(DateText text, int token) =>
        text.Digits(token, 4, 4) is { } full and >= 1500 and < 2200 ? YearWords.Of(full)
        : text.Digits(token, 2, 2) is { } two ? new YearWords(two, YearKind.TwoDigits)
        : null;

    private static bool IsGluedThrough(DateText text, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (!text.IsGlued(i))
            {
                return false;
            }
        }

        return true;
    }

    // The digits go on to the left: an identifier, a telephone number, a fraction.
    private static bool IsTailOfNumber(DateText text, int token) =>
        text.IsGlued(token - 1) && !text.Is(token - 1, "(", "[", "\"", "“", ":", ",", ";", "|", "–", "—");

    private static int? Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
