using Analysis.Recognition.Dates;
using Analysis.Text;

namespace Analysis.Recognition.Figures;

/// <summary>Finds the time a figure counts over, and the day it stood at, in the words of its sentence.</summary>
internal static class FigurePeriods
{
    private const int Farthest = 60;

    private static readonly string[] DatePrepositions =
    [
        "in", "on", "over", "within", "during", "since", "from", "between", "before", "after", "until", "till",
        "by", "throughout", "for", "at"
    ];

    /// <summary>The period of a claim, or the day the words say it stood at ("as of 5 March").</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="match">What made it a figure.</param>
    /// <param name="limits">Where its clause may reach: the enclosing statement, or the sentence.</param>
    /// <param name="isLevel">Whether it is the level something has reached: then a plain date is the day it stood at.</param>
    /// <param name="isMain">Whether its clause's own verb makes it a figure: then a date that opens the clause is its period.</param>
    public static FigureTime Find(
        Claim claim, KindMatch match, SourceSpan limits, bool isLevel, bool isMain)
    {
        var view = claim.View;
        var end = ClauseEnd(claim, match, limits);
        var inWords = default(FigureTime);
        for (var token = Math.Max(claim.Last + 1, Math.Min(match.First, claim.Counted.Next)); token < end; token++)
        {
            if (claim.Mentions.DateAt(token) is { } date)
            {
                if (isLevel && SaidOn(view, date) is { } said)
                {
                    return said;
                }

                if (IsAttributive(view, date) || IsCompared(view, FirstOf(view, date)) || Reporting.IsVerb(view[FirstOf(view, date) - 1])
                    || Reporting.IsVerb(view[FirstOf(view, date) - 2]))
                {
                    token = view.Structure.TokensOf(date.Span).Last;
                    continue;
                }

                return Of(claim, date, isLevel);
            }

            if (PeriodWords.At(claim, token) is { } words)
            {
                inWords = words;
                break;
            }
        }

        if (inWords is { Period: { From: not null } or { To: not null } })
        {
            return inWords;
        }

        // "On May 31, 150 were killed after a truck bomb went off": the day says more than the words.
        FigureTime[] others = [isMain && (inWords is null || OpensWithDay(claim)) ? Leading(claim, limits, isLevel)
            : FigureTime.None, OfSubject(claim, match), Opening(claim, limits), StoodAt(claim, limits)];
        return Array.Find(others,
            time => time.Evidence is not null && (inWords is null || time.Period.From is not null || time.AsOf is not null))
            ?? inWords ?? FigureTime.None;
    }

    // "stood at 120, it was said on Friday": nobody is named, and the day is that on which it stood.
    private static FigureTime? SaidOn(TokenView view, Mention<Timex> date)
    {
        var verb = Opener(view, FirstOf(view, date)) - 1;
        return Reporting.IsVerb(view[verb]) && view[verb - 1] is "was" or "been" && view[verb - 2] is "it" or "this" or "has"
            && date.Value.From == date.Value.To && date.Value.To is { } day
            ? new(Period.None, day, date) : null;
    }

    private static bool OpensWithDay(Claim claim) =>
        claim.View[claim.View.First] is "on" or "in" or "at"
        && claim.Mentions.DateAt(claim.View.First + 1) is { Value.Type: TimexType.Date or TimexType.Time };

    // "812 arrests, fewer than in 2019", "against 40 in May": the time of another number.
    private static bool IsCompared(TokenView view, int first)
    {
        var opener = Opener(view, first);
        return view[opener - 1] is "than" or "against" or "versus"
            || (view[opener - 1] is "with" or "to" && view[opener - 2] is "compared" or "comparison")
            || view[first - 1] is "than" or "against" or "versus";
    }

    // "A raid on Wednesday killed five shepherds": the day of what did it.
    private static FigureTime OfSubject(Claim claim, KindMatch match)
    {
        var view = claim.View;
        for (var token = Math.Min(match.First, claim.First) - 1; token >= Math.Min(match.First, claim.First) - 2; token--)
        {
            if (claim.Mentions.DateAt(token) is { Value.Type: TimexType.Date or TimexType.Time } date
                && Opener(view, FirstOf(view, date)) is var opener
                && view[opener] is "on" or "in" or "over" or "during" && WordClasses.Of(view[opener - 1]) == WordClass.Open
                && view.IsWord(opener - 1) && !Reporting.IsVerb(view[opener - 1]))
            {
                return Of(claim, date, isLevel: false);
            }
        }

        return FigureTime.None;
    }

    // "Between July and September 2025, the mission documented 295 incidents: 519 people killed, 396 injured": holds for the whole list.
    private static FigureTime Opening(Claim claim, SourceSpan limits)
    {
        var view = claim.View;
        var colon = claim.First - 1;
        while (view.Has(colon) && view[colon] != ":")
        {
            colon--;
        }

        var first = view.First;
        if (!view.Has(colon) || !DatePrepositions.Contains(view[first], StringComparer.Ordinal)
            || claim.Mentions.DateAt(first + 1) is not { } date || !(limits.Contains(date.Span) || IsRecorded(view, first, colon)))
        {
            return FigureTime.None;
        }

        var time = Of(claim, date, isLevel: false);
        return time.Evidence is { } evidence && view[view.Structure.TokensOf(evidence.Span).Last + 1] == "," ? time : FigureTime.None;
    }

    // "As of 15 January, 546 cases had been opened and 672 suspects held": the day that opens a sentence holds for all its figures.
    private static FigureTime StoodAt(Claim claim, SourceSpan limits)
    {
        var view = claim.View;
        var token = Math.Max(view.First, view.Structure.TokenAt(limits.Start));
        return view[token] == "as" && view[token + 1] == "of"
            && (claim.Mentions.DateAt(token + 2)
                ?? claim.Mentions.DateAt(token + 3)) is { } date ? Of(claim, date, isLevel: false) : FigureTime.None;
    }

    // "On Friday, police arrested 120 people": a date that opens the clause, unless it is the day something was said.
    private static FigureTime Leading(Claim claim, SourceSpan limits, bool isLevel)
    {
        var view = claim.View;
        for (var token = claim.First - 1;
            token >= Math.Max(view.First, claim.First - Farthest) && limits.Contains(view.Structure.Tokens[token].Span); token--)
        {
            // "In 2014, the state executed 40": behind an article it is no verb.
            if ((Reporting.IsVerb(view[token]) && WordClasses.Of(view[token - 1]) != WordClass.Determiner) || claim.IsNumber(token))
            {
                break;
            }

            if (claim.Mentions.DateAt(token) is { } last)
            {
                var date = OpeningOf(claim, last);
                var first = Opener(view, FirstOf(view, date));
                var behind = view[view.Structure.TokensOf(last.Span).Last + 1];
                var isDateline = behind is "-" or "–" or "—" or "(" or "/";
                if (isDateline || (IsAttributive(view, date) && !OpensClause(view, first, last))
                    || behind is "after" or "before" or "since" or "later" or "earlier"
                    || (date.Value.Type == TimexType.Duration && first == FirstOf(view, date)))
                {
                    return FigureTime.None;
                }

                return first == view.First || view[first - 1] is "," or "and" or "that" or "but" or "“" or "\"" ? Of(claim, date, isLevel)
                    // "Since the strike began in March, 3,282 people"
                    : view[view.First] == "since" && PeriodWords.At(claim, view.First) is { Evidence: { } evidence } clause
                        && evidence.Span.Contains(date.Span) ? clause : FigureTime.None;
            }

            if (token == view.First && PeriodWords.At(claim, token) is { } words)
            {
                return words;
            }
        }

        return FigureTime.None;
    }

    // "In 2019 police arrested 12", but "In 2019 protests, police": the noun is the subject of a verb.
    private static bool OpensClause(TokenView view, int opener, Mention<Timex> date)
    {
        const int longestSubject = 4;
        var last = view.Structure.TokensOf(date.Span).Last;
        return opener == view.First && view[opener] is "in" or "during" or "since" && view.Structure.TokenAt(date.Span.Start) == opener + 1
            && Enumerable.Range(last + 2, longestSubject).TakeWhile(token => view.IsWord(token)).Any(token => IsVerb(view[token]));
    }

    // "Between 1973 and 1978": the first of a pair when the date closes one.
    private static Mention<Timex> OpeningOf(Claim claim, Mention<Timex> date)
    {
        var view = claim.View;
        var first = FirstOf(view, date);
        return view[first - 1] is "and" or "to" or "until" or "till" && claim.Mentions.DateAt(first - 2) is { } opening
            && view[Opener(view, FirstOf(view, opening))] is "between" or "from" ? opening : date;
    }

    // What was recorded is dated by when it happened, what was said by when it was said.
    private static bool IsRecorded(TokenView view, int first, int end) =>
        Enumerable.Range(first, end - first).Any(token => view[token] is "documented" or "recorded" or "registered" or "logged"
            or "verified" or "tallied" or "listed" or "counted");

    private static FigureTime Of(Claim claim, Mention<Timex> date, bool isLevel)
    {
        var view = claim.View;
        var (first, last) = view.Structure.TokensOf(date.Span);
        if (view[first - 1] is "and" or "to" or "-" or "–" && view.IsNumber(first - 2))
        {
            // "between 9 and 12 August": only half of it was read.
            return FigureTime.None;
        }

        var opener = Opener(view, first);
        var preposition = view[opener];
        var value = date.Value;
        if (value.Type == TimexType.Duration && preposition is not ("in" or "over" or "within" or "during" or "since" or "throughout"))
        {
            // "jailed for 10 years" is the sentence, not the time over which they were jailed.
            return FigureTime.None;
        }

        var isStretch = isLevel && preposition is "in" or "during" or "over" && value.From != value.To;
        if (preposition is "by" or "as" || (isLevel && !isStretch && value.Type == TimexType.Date && preposition is not ("since" or "from"))
            || (view[first - 1] is "late" or "early" or "midday" && view[first - 2] == "of"))
        {
            return new(Period.None, value.From is not null && value.From == value.To ? value.To : null, date);
        }

        if (view[last + 1] == "of" && WordClasses.Of(view[last + 2]) == WordClass.Open && view.IsWord(last + 2)
            && value.Type == TimexType.Duration)
        {
            last += 2;
        }

        var other = preposition is "between" or "from" && view[last + 1] is "and" or "to" or "until" or "till"
            ? claim.Mentions.DateAt(last + 2)
            : null;

        // "in October and November", "on 3 and 4 May": one stretch when nothing lies between, else no stretch at all.
        if (other is null && view[last + 1] == "and" && preposition is "in" or "on" or "during" or "over"
            && claim.Mentions.DateAt(last + 2) is { Value.Type: TimexType.Date } second)
        {
            if (value.To is not { } end || second.Value.From != end.AddDays(1))
            {
                return FigureTime.InWords(view.Structure, view.Span(opener, view.Structure.TokensOf(second.Span).Last));
            }

            other = second;
        }
        var span = view.Span(opener, other is { } closing ? view.Structure.TokensOf(closing.Span).Last : last);
        var (from, to) = (preposition, other) switch
        {
            (_, { } until) => (value.From, until.Value.To),
            // "From 9 to 12 August": the date has its own end.
            ("from", _) when value.Value.Contains('/', StringComparison.Ordinal) => (value.From, value.To),
            ("since" or "from", _) => (value.From, null),
            ("before", _) => (null, value.From?.AddDays(-1)),
            ("until" or "till", _) => (null, value.To),
            ("after", _) => (value.To?.AddDays(1), (DateOnly?)null),
            _ => (value.From, value.To),
        };
        var period = new Period(from, to, view.Structure.Source[span]);
        return new(period, null, new Mention<Period>(period, span, "figure.period") { Parts = other is null ? [date] : [date, other] });
    }

    // The preposition of a date: "since", "in the"; the date's own first token when it has none.
    private static int Opener(TokenView view, int first)
    {
        var opener = DatePrepositions.Contains(view[first], StringComparer.Ordinal) ? first : first - 1;
        while (view[opener] is "the" or "a" or "an" or "past" or "last" or "these" or "those" or "this" or "of" && opener > first - 4)
        {
            opener--;
        }

        return DatePrepositions.Contains(view[opener], StringComparer.Ordinal) ? opener
            : view[opener + 1] == "of" && view[opener] == "as" ? opener : first;
    }

    // "the 2019 protests", "the disputed 27 December election": the day of what is named.
    internal static bool IsAttributive(TokenView view, Mention<Timex> date)
    {
        var (first, last) = view.Structure.TokensOf(date.Span);
        var hasNoun = view.IsWord(last + 1) && WordClasses.Of(view[last + 1]) == WordClass.Open && !IsVerb(view[last + 1]);
        return hasNoun && view.IsNumber(first) && (first == last || HasDeterminer(view, first));
    }

    private static bool HasDeterminer(TokenView view, int token) =>
        WordClasses.Of(view[token - 1]) == WordClass.Determiner
        || (view.IsWord(token - 1) && WordClasses.Of(view[token - 1]) == WordClass.Open
            && WordClasses.Of(view[token - 2]) == WordClass.Determiner);

    internal static bool IsVerb(string word) =>
        WordClasses.Of(word) is WordClass.Verb or WordClass.Auxiliary || (word.Length > 3 && word.EndsWith("ed", StringComparison.Ordinal));

    // The clause of a number ends at the next number, a stop, or the end of what was said.
    private static int ClauseEnd(Claim claim, KindMatch match, SourceSpan limits)
    {
        var view = claim.View;
        var token = Math.Max(claim.Last, Math.Max(claim.Counted.Next - 1, match.Last)) + 1;
        while (view.Has(token)
            && view[token] is not (";" or ":" or "”" or "but" or "while" or "which" or "who" or "whose" or "where" or "that" or "bringing"
                or "raising" or "taking" or "pushing")
            && limits.Contains(view.Structure.Tokens[token].Span) && !claim.IsNumber(token))
        {
            token++;
        }

        return token;
    }

    private static int FirstOf(TokenView view, Mention<Timex> date) => view.Structure.TokenAt(date.Span.Start);
}
