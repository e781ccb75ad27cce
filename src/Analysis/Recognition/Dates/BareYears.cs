using Analysis.Text;

namespace Analysis.Recognition.Dates;

/// <summary>Reads years that stand alone, and leaves numbers of people and things alone.</summary>
internal static class BareYears
{
    /// <summary>"2012-13", "1939-1945", "2010/11".</summary>
    public static Read<DateExpression>? Range(DateText text, int token)
    {
        if (text.Digits(token, 4, 4) is not { } first || first is < 1500 or >= 2100 || !text.Is(token + 1, "-", "–", "/")
            || !text.IsGlued(token) || !text.IsGlued(token + 1)
            || IsNumbered(text, token) || (text.IsGlued(token - 1) && !text.Is(token - 1, "(", "[", "\"", "“", "‘"))
            || (text.IsGlued(token + 2) && text.Is(token + 3, "-", "/", "–")))
        {
            return null;
        }

        var last = text.Digits(token + 2, 4, 4) ?? (text.Digits(token + 2, 2, 2) is { } two ? (first / 100 * 100) + two : null);
        if (last is null or > 0 && last <= first && text.Is(token + 1, "-") && text.Digits(token + 2, 2, 2) is >= 1 and <= 12)
        {
            // "2020-08": the second number is no later year, so it is a month.
            return text.Digits(token + 2, 2, 2) is { } month ? new(new MonthOf(YearWords.Of(first), month), token + 3) : null;
        }

        return last is { } end && end > first && end - first <= 200 && end < 2200 && !IsCountedPeople(text, token + 3)
            ? new(new Interval(new YearOf(YearWords.Of(first)), new YearOf(YearWords.Of(end))), token + 3)
            : null;
    }

    /// <summary>A year alone.</summary>
    public static Read<DateExpression>? Year(DateText text, int token)
    {
        if (CalendarWords.Year(text, token) is not { } year)
        {
            return null;
        }

        if (year.Value.Kind == YearKind.TwoDigits)
        {
            return text.Is(token - 1, "in", "since", "of", "from", "until", "to") ? new(new YearOf(year.Value), year.End) : null;
        }

        if (IsPartOfCode(text, token) || IsNumbered(text, token) || IsCountedThings(text, year.End))
        {
            return null;
        }

        var isLed = IsLed(text, token);
        if (IsCountedPeople(text, year.End) && !(isLed && text.Is(token - 1, "in", "since", "during") && !IsRound(year.Value.Value)))
        {
            return null;
        }

        return year.Value.Value switch
        {
            >= 1900 and < 2040 when !IsRound(year.Value.Value) || isLed => new(new YearOf(year.Value), year.End),
            >= 1900 and < 2040 => IsBesideNoun(text, year.End) ? new(new YearOf(year.Value), year.End) : null,
            >= 1000 and < 2200 when IsSurelyLed(text, token) => new(new YearOf(year.Value), year.End),
            _ => null,
        };
    }

    /// <summary>Whether a number's words go on with people: then it counts them and is no year.</summary>
    public static bool IsCountedPeople(DateText text, int token)
    {
        // At most two adjectives between: "2000 armed Russian soldiers".
        for (var i = token; i < token + 3; i++)
        {
            var word = text[i];
            if (text.Kind(i) != TokenKind.Word || WordClasses.Of(word) != WordClass.Open)
            {
                return false;
            }

            if (IsPeople(word, text))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPeople(string word, DateText text) =>
        text.Words.Counted["people"].Contains(word)
        || word.EndsWith("ers", StringComparison.Ordinal) || word.EndsWith("ors", StringComparison.Ordinal)
        || word.EndsWith("ists", StringComparison.Ordinal) || word.EndsWith("ees", StringComparison.Ordinal)
        || word.EndsWith("ians", StringComparison.Ordinal);

    private static bool IsCountedThings(DateText text, int token) =>
        text.Is(token, "%") || text.Words.Counted["things"].Contains(text[token]);

    private static bool IsRound(int year) => year % 500 == 0;

    // Numbers that are seldom years need words that seldom stand before anything else; "of" stands before sums as well.
    private static bool IsSurelyLed(DateText text, int token) =>
        text.Is(token - 1, "in", "since", "by", "until", "till", "from", "before", "after", "during", "circa", "year", "late", "early")
        || (text.Is(token - 1, "of") && text.Digits(token, 4, 4) % 100 != 0 && text.Kind(token + 1) != TokenKind.Word)
        || (text.Is(token - 1, "(") && text.Is(token + 1, ")"))
        || (text.Is(token - 1, "and", "to", "-", "–") && text.Digits(token - 2, 4, 4) is >= 1000 and < 2200);

    private static bool IsLed(DateText text, int token) =>
        text.Is(token - 1, "in", "since", "by", "until", "till", "from", "to", "of", "before", "after", "during", "through", "between",
            "and", "circa", "year", "late", "early", "-", "–", ",", "(", "for", "spring", "summer", "autumn", "winter")
        || (text.Is(token - 1, "around", "about") && text.Is(token - 2, "since", "from", "in"));

    // "the 2000 Olympic Games", but not "the Russell 2000 Index".
    private static bool IsBesideNoun(DateText text, int token) =>
        text.Is(token - 2, "the", "its", "their", "'s") && text.IsCapitalised(token);

    // "A-2020", "F-1995", "020 7946 2010", "1700 GMT", "2020.5", "$2020", "+2020", "2020x", "2019/20/5".
    private static bool IsPartOfCode(DateText text, int token) =>
        (text.IsGlued(token - 1) && !text.Is(token - 1, "(", "[", "\"", "“", "‘", "'", "-", "–", "—", "/", ","))
        || (text.IsGlued(token - 1) && text.Is(token - 1, "-", "/") && text.IsGlued(token - 2)
            && !text.Is(token - 2, "mid", "early", "late", "pre", "post"))
        || (text.IsGlued(token) && text.Kind(token + 1) is TokenKind.Word or TokenKind.Symbol)
        || (text.IsGlued(token) && text.Is(token + 1, "/", "-") && text.IsGlued(token + 1) && text.Kind(token + 2) == TokenKind.Number)
        || (text.Kind(token - 1) == TokenKind.Number && text.Digits(token - 1, 1, 2) is null)
        || TimesOfDay.IsZone(text, token + 1)
        || text.Is(token - 1, "$", "€", "£", "¥", "#", "us$", "usd", "eur", "gbp");

    // "Resolution 1973", "No. 1984", "Flight 1549", "Highway 2001", "some 2020", "7, 2005" of a list of numbers is not told apart.
    private static bool IsNumbered(DateText text, int token) =>
        text.Words.Counted["numbered"].Contains(text[token - 1]) || text.Words.Counted["bounded"].Contains(text[token - 1])
        || (text.Is(token - 1, ".") && text.Words.Counted["numbered"].Contains(text[token - 2]));
}
