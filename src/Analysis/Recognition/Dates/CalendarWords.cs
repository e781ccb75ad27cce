using Analysis.Text;

namespace Analysis.Recognition.Dates;

/// <summary>Reads the parts that calendar dates are made of.</summary>
internal static class CalendarWords
{
    /// <summary>
    /// A month's name or abbreviation, the full stop of an abbreviation included. In lower case the names are less sure ("an august body"),
    /// the abbreviations need a number right beside them, and those that are common words are not read.
    /// </summary>
    public static Read<(int Number, Sureness Sureness)>? Month(DateText text, int token)
    {
        if (!text.Words.Months.TryGetValue(text[token], out var month))
        {
            return null;
        }

        if (!text.IsCapitalised(token))
        {
            if (month.Sureness == Sureness.Weak
                || (month.Sureness == Sureness.Short && text.Digits(token - 1, 1, 2) is null && !text.Is(token - 1, "st", "nd", "rd", "th")
                    && text.Digits(token + 1, 1, 4) is null))
            {
                return null;
            }

            month.Sureness = month.Sureness == Sureness.Name ? Sureness.Weak : month.Sureness;
        }

        return new(month, AfterStop(text, token, month.Sureness));
    }

    public static Read<(int Number, Sureness Sureness)>? Weekday(DateText text, int token) =>
        text.Words.Weekdays.TryGetValue(text[token], out var weekday) && (text.IsCapitalised(token) || weekday.Sureness == Sureness.Name)
            ? new(weekday, AfterStop(text, token, weekday.Sureness))
            : null;

    /// <summary>A day of a month in digits, with or without its ending: 9, 9th, 01; or in words: "second", "twenty-third".</summary>
    public static Read<int>? DayNumber(DateText text, int token)
    {
        if (text.Digits(token, 1, 2) is { } digits)
        {
            var hasEnding = text.IsGlued(token) && text.Is(token + 1, "st", "nd", "rd", "th");
            var end = hasEnding ? token + 2 : token + 1;
            var isWordLike = text.IsGlued(token) && text.Kind(token + 1) == TokenKind.Word && !hasEnding;
            return digits is >= 1 and <= 31 && !isWordLike ? new(digits, end) : null;
        }

        return Ordinal(text, token) is { Value: <= 31 } ordinal ? ordinal : null;
    }

    /// <summary>An ordinal word, or digits with their ending: "third", "twenty-first", "21st".</summary>
    public static Read<int>? Ordinal(DateText text, int token)
    {
        if (text.Words.Ordinals.TryGetValue(text[token], out var ordinal))
        {
            return new(ordinal, token + 1);
        }

        if (text.Is(token, "twenty", "thirty")
            && text.Words.Ordinals.TryGetValue(text[text.Is(token + 1, "-") ? token + 2 : token + 1], out var unit) && unit < 10)
        {
            return new((text.Is(token, "twenty") ? 20 : 30) + unit, text.Is(token + 1, "-") ? token + 3 : token + 2);
        }

        return text.Digits(token, 1, 2) is { } digits && text.IsGlued(token) && text.Is(token + 1, "st", "nd", "rd", "th")
            ? new(digits, token + 2)
            : null;
    }

    /// <summary>A year in four digits, or an apostrophe and two ('82).</summary>
    public static Read<YearWords>? Year(DateText text, int token)
    {
        if (text.Digits(token, 4, 4) is { } year and >= 1000 and < 2200 && !IsGluedToWord(text, token))
        {
            return new(YearWords.Of(year), token + 1);
        }

        return text.Is(token, "'", "‘") && text.IsGlued(token) && text.Digits(token + 1, 2, 2) is { } short2
            && !IsGluedToWord(text, token + 1)
            ? new(new YearWords(short2, YearKind.TwoDigits), token + 2)
            : null;
    }

    /// <summary>A year that goes with the date before it: "2020", ", 2020", "of 2020", "of last year", "this year".</summary>
    public static Read<YearWords>? FollowingYear(DateText text, int token)
    {
        if (Year(text, token) is { } plain)
        {
            return IsCounted(text, plain) ? null : plain;
        }

        if (text.Is(token, ",") && Year(text, token + 1) is { Value.Kind: YearKind.Absolute } afterComma)
        {
            return IsCounted(text, afterComma) ? null : afterComma;
        }

        var start = text.Is(token, "of", "in") ? token + 1 : token;
        if (start > token && text.Is(token, "of") && Year(text, start) is { } ofYear)
        {
            return ofYear;
        }

        return RelativeYear(text, start);
    }

    /// <summary>"last year", "this year", "next year", "that year", "the previous year".</summary>
    public static Read<YearWords>? RelativeYear(DateText text, int token)
    {
        var start = text.Is(token, "the") ? token + 1 : token;
        if (!text.Is(start + 1, "year"))
        {
            return null;
        }

        return text[start] switch
        {
            "last" => new(new YearWords(-1, YearKind.FromPublished), start + 2),
            "this" or "current" => new(new YearWords(0, YearKind.FromPublished), start + 2),
            "next" => new(new YearWords(1, YearKind.FromPublished), start + 2),
            "same" or "that" => new(new YearWords(0, YearKind.FromNarrative), start + 2),
            "previous" or "preceding" => new(new YearWords(-1, YearKind.FromNarrative), start + 2),
            "following" => new(new YearWords(1, YearKind.FromNarrative), start + 2),
            _ => null,
        };
    }

    // "on 9 August 2000 people marched": a round number belongs to the people, "in May 1968 students struck" does not.
    private static bool IsCounted(DateText text, Read<YearWords> year) =>
        year.Value.Value % 100 == 0 && BareYears.IsCountedPeople(text, year.End);

    private static bool IsGluedToWord(DateText text, int token) =>
        text.IsGlued(token) && text.Kind(token + 1) is TokenKind.Word or TokenKind.Symbol;

    private static int AfterStop(DateText text, int token, Sureness sureness) =>
        sureness == Sureness.Short && text.IsGlued(token) && text.Is(token + 1, ".") ? token + 2 : token + 1;
}
