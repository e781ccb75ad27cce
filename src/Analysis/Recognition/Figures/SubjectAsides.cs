using Analysis.Text;

namespace Analysis.Recognition.Figures;

/// <summary>What may stand between a subject and its verb: ages, brackets, commas, quotation marks, and who says so.</summary>
internal static class SubjectAsides
{
    private static readonly string[] Asides =
    [
        "including", "among", "most", "many", "mostly", "all", "some", "mainly", "half", "both", "at", "aged", "or", "largely", "in",
        "according", "who", "their", "his"
    ];

    /// <summary>The token behind ages and one aside that begin at <paramref name="token"/>; the token itself when none does.</summary>
    public static int Behind(TokenView view, int token) => BehindOne(view, BehindAges(view, token));

    /// <summary>The next token, of the twenty behind one, that is a mark; null when none is.</summary>
    public static int? Closing(TokenView view, int token, string mark)
    {
        for (var i = token + 1; i <= token + 20 && view.Has(i); i++)
        {
            if (view[i] == mark)
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>The comma that opens a word such as "meanwhile" which closes at a token: "Arrests, meanwhile, swelled to 118".</summary>
    public static int? OpeningOfLink(TokenView view, int closing)
    {
        const int longest = 4;
        return view[closing] == ","
            && Enumerable.Range(closing - longest, longest).LastOrDefault(token => view[token] == ",") is > 0 and var opening
            && string.Join(' ', Enumerable.Range(opening + 1, closing - opening - 1).Select(token => view[token])) is "meanwhile"
                or "however" or "though" or "too" or "by contrast" or "in turn" or "in total" or "in fact" or "officially"
            ? opening : null;
    }

    // "Two children aged six and nine were rescued"
    private static int BehindAges(TokenView view, int token)
    {
        const int longestAges = 6;
        var end = token + 1;
        while (view[token] == "aged" && end < token + longestAges
            && WordClasses.Of(view[end]) is not (WordClass.Auxiliary or WordClass.Verb)
            && !view[end].EndsWith("ed", StringComparison.Ordinal) && view.Has(end) && view[end] is not ("," or "." or "who"))
        {
            end++;
        }

        return view[token] == "aged" ? end : token;
    }

    // Over ", including three children," and "(12 of them women)".
    private static int BehindOne(TokenView view, int token)
    {
        if (view[token] == "(" && Closing(view, token, ")") is { } bracket)
        {
            return bracket + 1;
        }

        if (ScareQuotes.IsOpen(view, token)
            && Enumerable.Range(token + 2, 7).FirstOrDefault(at => ScareQuotes.IsMark(view, at)) is > 0 and var mark
            && WordClasses.Of(view[mark + 1]) == WordClass.Auxiliary)
        {
            // "390 suspects “from both sides” are in custody"
            return mark + 1;
        }

        if (BehindParts(view, token) is { } parts)
        {
            return parts;
        }

        if (Reporting.ClosingOfAside(view, token) is { } spoken)
        {
            // "120 people, the ministry said, were arrested"
            return spoken + 1;
        }

        if (view[token] == "," && IsContrast(view, token + 1) && Closing(view, token, ",") is { } other && other <= token + 7)
        {
            // "90 people, not 30, were arrested", "90 people, rather than the official 30, were arrested"
            return other + 1;
        }

        if (view[token] == "," && Enumerable.Range(token + 1, 4).Any(of => view[of] == "of" && view[of + 1] == "whom")
            && Closing(view, token, ",") is { } closed && WordClasses.Of(view[closed + 1]) == WordClass.Auxiliary)
        {
            // "Seven people, the oldest of whom is 34, have been charged"
            return closed + 1;
        }

        if (view[token] == "," && Apposition(view, token) is { } apposed)
        {
            // "six couriers, citizens of Chad, have been detained"
            return apposed + 1;
        }

        return view[token] == "," && Asides.Contains(view[token + 1], StringComparer.Ordinal)
            && view[token + 1] is not ("who" or "including") | Closing(view, token, ",") is not null
            && Closing(view, token, ",") is { } comma
            ? comma + 1
            : token;
    }

    private static bool IsContrast(TokenView view, int token) =>
        (view[token] == "not" && view.IsNumber(token + 1) | view.IsWord(token + 1))
        || (view[token] == "and" && view[token + 1] == "not") || (view[token] == "rather" && view[token + 1] == "than")
        || (view[token] == "instead" && view[token + 1] == "of");

    // Over what some of them are, between dashes or commas.
    private static int? BehindParts(TokenView view, int token)
    {
        if (view[token] is "-" or "–" or "—" && !view.IsGlued(token - 1) && Closing(view, token, view[token]) is { } dash
            && WordClasses.Of(view[dash + 1]) == WordClass.Auxiliary)
        {
            // "five foreigners - three Croats and two Slovenes - were told to leave"
            return dash + 1;
        }

        if (view[token] == "," && (view.IsNumber(token + 1) || (view.IsNumber(token + 2) && view[token + 3] is "percent" or "per" or "%"))
            && Closing(view, token, ",") is { } part
            && WordClasses.Of(view[part + 1]) == WordClass.Auxiliary)
        {
            // "33 activists, 12 of them women, have been detained"
            return part + 1;
        }

        return null;
    }

    // The comma that closes a noun phrase in apposition, before a verb.
    private static int? Apposition(TokenView view, int open)
    {
        const int longest = 10;
        var close = open + 1;
        while (close <= open + longest && view.IsWord(close)
            && WordClasses.Of(view[close]) is not (WordClass.Auxiliary or WordClass.Verb or WordClass.Subordinator or WordClass.Pronoun))
        {
            close++;
        }

        return close > open + 1 && view[close] == "," && view[close + 1] is "have" or "has" or "had" or "were" or "was" or "are"
            && WordClasses.Of(view[open + 1]) == WordClass.Open ? close : null;
    }
}
