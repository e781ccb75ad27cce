using Analysis.Recognition.Dates;
using Analysis.Text;

namespace Analysis.Recognition.Figures;

/// <summary>
/// Periods in words: "before the election", "since the military seized power", "during the riots of 1985". No date is made of words.
/// </summary>
internal static class PeriodWords
{
    private static readonly string[] Prepositions =
        ["before", "after", "since", "during", "following", "amid", "throughout", "until", "till"];
    private static readonly string[] Places =
    [
        "court", "courts", "judge", "judges", "tribunal", "parliament", "council",
        "commission", "committee", "house", "fact", "border", "cameras"
    ];

    /// <summary>The period that such words open at a token; its days only where the words name them. Empty when none opens there.</summary>
    public static FigureTime? At(Claim claim, int token)
    {
        var view = claim.View;
        var isPhrase = view[token] == "in" && view[token + 1] == "the"
            && view[token + 2] is "wake" or "aftermath" or "run" or "course" or "days" or "weeks" or "months" or "years" or "hours";
        if (!isPhrase && !Prepositions.Contains(view[token], StringComparer.Ordinal))
        {
            return null;
        }

        var first = token + 1;
        var hasDeterminer = false;
        while (WordClasses.Of(view[first]) == WordClass.Determiner || view[first] is "last")
        {
            (first, hasDeterminer) = (first + 1, true);
        }

        var last = Nominal(view, first);
        if (last < first || Places.Contains(view[last], StringComparer.Ordinal)
            || (!hasDeterminer && view[token] is "before" or "after" or "until" or "till" or "following"))
        {
            return null;
        }

        if (FigurePeriods.IsVerb(view[last + 1]))
        {
            // "since the military seized power": up to the end of the clause.
            while (view.Has(last + 1) && (view.IsWord(last + 1) || view.IsNumber(last + 1) || view.IsHyphen(last + 1)) && last - token < 20)
            {
                last++;
            }

            var dates = Enumerable.Range(token, last - token + 1).Select(claim.Mentions.DateAt)
                .OfType<Mention<Timex>>().Distinct().ToArray();
            if (view[token] == "since" && dates is [{ Value: { Type: TimexType.Date, From: { } from } } day]
                && !FigurePeriods.IsAttributive(view, day))
            {
                // "since protests broke out on 20 September"
                var span = view.Span(token, Math.Max(last, view.Structure.TokensOf(day.Span).Last));
                var period = new Period(from, null, view.Structure.Source[span]);
                return new(period, null, new Mention<Period>(period, span, "figure.period") { Parts = [day] });
            }

            return FigureTime.InWords(view.Structure, view.Span(token, last));
        }

        var inDate = Enumerable.Range(first, last - first + 1)
            .Any(i => claim.Mentions.DateAt(i) is { } date && !FigurePeriods.IsAttributive(view, date));
        if (inDate || view[last].EndsWith("ing", StringComparison.Ordinal) || view[last].EndsWith("ed", StringComparison.Ordinal))
        {
            return null;
        }

        for (var of = last + 1;
            view[of] is "of" or "-" || (isPhrase && view[of] is "since" or "after" or "before" or "following"); of = last + 1)
        {
            if (claim.Mentions.DateAt(of + 1) is { Value.Type: TimexType.Date } day)
            {
                return SinceDated(view, token, day);
            }

            var next = WordClasses.Of(view[of + 1]) == WordClass.Determiner ? of + 2 : of + 1;
            var further = Nominal(view, next);
            if (further < next)
            {
                break;
            }

            last = further;
        }

        return FigureTime.InWords(view.Structure, view.Span(token, last));
    }

    // "since the coup of 11 September", "during the riots of 1985": the day of what is named.
    private static FigureTime SinceDated(TokenView view, int token, Mention<Timex> day)
    {
        var span = view.Span(token, view.Structure.TokensOf(day.Span).Last);
        var value = day.Value;
        var (from, to) = view[token] switch
        {
            "since" => (value.From, null),
            "during" or "throughout" or "amid" => (value.From, value.To),
            _ => ((DateOnly?)null, (DateOnly?)null),
        };
        var period = new Period(from, to, view.Structure.Source[span]);
        return new(period, null, new Mention<Period>(period, span, "figure.period") { Parts = [day] });
    }

    private static int Nominal(TokenView view, int first)
    {
        var token = first;
        while (token < first + 5
            && (view.IsWord(token) || (view.IsNumber(token) && view.IsWord(token + 1)) || view.Kind(token) == TokenKind.Clitic
                || (view.IsHyphen(token) && view.IsGlued(token)))
            && WordClasses.Of(view[token]) == WordClass.Open
            && !(token > first && view[token].EndsWith("ed", StringComparison.Ordinal)))
        {
            token++;
        }

        return token - 1;
    }
}
