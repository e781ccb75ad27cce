using Analysis.Text;

namespace Analysis.Recognition.Figures;

/// <summary>The rule for a number whose noun is that of the figure before it in its sentence.</summary>
internal sealed class ElidedNouns(RoleWords words)
{
    /// <summary>"and more than 10,000 after the election": the noun of the figure before.</summary>
    public KindMatch? Match(Claim claim)
    {
        var isDated = IsDated(claim);
        return (IsBracket(claim) || IsPeriodInBrackets(claim)
            || ((isDated || IsPlaced(claim) || IsShare(claim) || IsListed(claim) || Joins(claim.View[claim.Before]) || IsOnTop(claim))
                && GoesOn(claim)))
            && !HasOwnPredicate(claim.View, claim.Counted.Next)
            && claim is { Counted: { IsEmpty: true, IsAnaphoric: false, IsModifier: false }, Previous: { } previous }
            && BackReferences.SameSentence(claim, previous) && BackReferences.IsOfPersons(previous)
            && (isDated || IsComparedLevel(claim) || !HasOtherVerb(claim, previous)) && !IsOfOthers(claim, previous)
            ? BackReferences.Inherited(claim, previous)
            : null;
    }

    private static bool Joins(string word) =>
        word is "and" or "," or "but" or "to" or "then" or "with" or "compared" or "from" or "than" or "against";

    // "on top of 113 since Thursday"
    private static bool IsOnTop(Claim claim) =>
        claim.View[claim.Before] == "of" && claim.View[claim.Before - 1] == "top" && claim.View[claim.Before - 2] == "on";

    private static bool IsPlaced(Claim claim)
    {
        var (view, before, next) = (claim.View, claim.Before, claim.Counted.Next);
        // "In Gomel 23 people were held, in Brest 17."
        return (view.IsCapitalised(before) && view[before - 1] is "in" or "at" or "near" or "from"
            && view[before - 2] is "," or ";" or "and")
            // "In the north 17 people died and in the south nine."
            || (view[before - 1] == "the" && view[before - 2] is "in" or "at" && view[before - 3] is "," or ";" or "and"
                && WordClasses.Of(view[before]) == WordClass.Open)
            // "1,050 peasants killed: 617 in El Quiché, 290 in Chimaltenango, 143 elsewhere"
            || (view[before] is ":" or ","
                && (view[next] is "elsewhere" or "abroad" || (view[next] == "in" && view.IsCapitalised(next + 1))));
    }

    // "then fell back: 87 in 2016, 65 in 2017"
    private static bool IsDated(Claim claim) =>
        claim.View[claim.Before] is ":" or "," && claim.View[claim.Counted.Next] == "in"
        && claim.Mentions.DateAt(claim.Counted.Next + 1) is not null;

    // "most of them in Lima (12) and Cusco (nine)"
    private static bool IsBracket(Claim claim) =>
        claim.View[claim.Before] == "(" && claim.View[claim.Counted.Next] == ")" && IsTownOfList(claim.View, claim.Before - 1, claim);

    private static bool IsListed(Claim claim)
    {
        var (view, before) = (claim.View, claim.Before);
        return view.IsCapitalised(before) && claim.Previous is { Match.Inherits: true } listed
            && BeforeName(view, before) is var comma && view[comma] is "," or "and" && listed.Claim.Last == comma - 1;
    }

    // "down from 44 the week before"
    private static bool GoesOn(Claim claim)
    {
        var (view, next) = (claim.View, claim.Counted.Next);
        return WordClasses.Of(view[next]) == WordClass.Preposition || view[next] is "elsewhere" or "abroad" || IsCountedBefore(claim)
            || claim.Mentions.DateAt(next) is not null
            || (view.Kind(next) is null or TokenKind.Punctuation && view[next] is not ("-" or "–"))
            || view[next] is "and" or "more" or "so" or "according" or "when";
    }

    // "up from the 119 it had counted a month ago", "fewer than the 550 they gave in May"
    private static bool IsCountedBefore(Claim claim)
    {
        var (view, next) = (claim.View, claim.Counted.Next);
        var verb = next + 1 + (view[next + 1] is "had" or "has" or "have" ? 1 : 0);
        return view[claim.Before] is "from" or "than" or "with" or "against" && view[next] is "it" or "they" or "we" or "he" or "she"
            && (Reporting.IsVerb(view[verb]) || view[verb] is "counted" or "recorded" or "registered" or "listed" or "gave" or "given");
    }

    // "arrested 74 people (second quarter: 52)"
    private static bool IsPeriodInBrackets(Claim claim)
    {
        const int longestPeriod = 5;
        var (view, colon) = (claim.View, claim.Before);
        var opening = Enumerable.Range(colon - longestPeriod, longestPeriod).LastOrDefault(token => view[token] == "(", -1);
        return view[colon] == ":" && view[claim.Counted.Next] == ")" && opening > 0
            && Enumerable.Range(opening + 1, colon - opening - 1).Any(token => claim.Mentions.DateAt(token) is not null
                || view[token] is "quarter" or "month" or "week" or "year" or "half" or "day" or "period");
    }

    // What each of several has of a whole.
    private static bool IsShare(Claim claim)
    {
        var (view, before) = (claim.View, claim.Before);
        // "with China holding 50, Israel 43 and Myanmar 35"
        return (view[before] is "holding" or "recording" or "reporting" or "losing" && view.IsCapitalised(before - 1)
                && Enumerable.Range(before - 4, 3).Any(token => view[token] == "with"))
            // "with Nairobi alone accounting for 96"
            || (view[before] == "for" && view[before - 1] is "accounting"
                && Enumerable.Range(before - 6, 5).Any(token => view[token] == "with"))
            // "Colombia accounted for 186 of the deaths and Mexico for 45"
            || (view[before] == "for" && view.IsCapitalised(before - 1) && claim.Previous is { } shared
                && view[shared.Claim.Before] == "for" && view[BeforeName(view, before - 1)] is "and" or ",")
            // "China held 44 of them, Israel 43 and Myanmar 22"
            || (view.IsCapitalised(before) && claim.Previous is { } held && BeforeName(view, before) is var parting
                && view[parting] is "," or "and" && held.Claim.Counted.Next == parting && BeforeVerb(view, held.Claim.Before));
    }

    // "in Lima (12), Cusco (nine) and Puno (four)": a name behind "in", or behind the bracket of such a name.
    private static bool IsTownOfList(TokenView view, int last, Claim claim)
    {
        const int longestList = 40;
        for (var token = last; token > last - longestList && view.IsCapitalised(token);)
        {
            var before = BeforeName(view, token);
            before -= view[before] is "the" ? 1 : 0;
            if (view[before] is "in" or "at" or "near" or "around")
            {
                return true;
            }

            if (view[before] is not ("," or "and"))
            {
                return false;
            }

            before -= view[before] == "and" && view[before - 1] == "," ? 2 : 1;
            if (view[before] != ")" || !claim.IsNumber(before - 1))
            {
                return false;
            }

            while (view[before] != "(" && view.Has(before))
            {
                before--;
            }

            token = before - 1;
        }

        return false;
    }

    // "against 40 a year earlier", ", compared with 58 in 2017"
    private static bool IsComparedLevel(Claim claim)
    {
        var (view, before, next) = (claim.View, claim.Before, claim.Counted.Next);
        return view[before] is "against" or "from" or "to" or "with" && view[before - 1] is "," or "up" or "down" or "compared"
            && (claim.Mentions.DateAt(next) is not null || (view[next] == "in" && claim.Mentions.DateAt(next + 1) is not null)
                // "up from 39 when we last reported"
                || (view[next] == "when" && view[before - 1] is "up" or "down"));
    }

    // "and arrivals by boat to 31,079", "and executions from 657 to 483": what moved is named anew.
    private bool IsOfOthers(Claim claim, FoundFigure previous)
    {
        var view = claim.View;
        var clause = claim.Before;
        while (clause > previous.Claim.Last
            && view[clause] is not ("," or ";" or "and" or "bringing" or "raising" or "taking" or "lifting" or "pushing"))
        {
            clause--;
        }

        return view[claim.Before] is "to" or "from" && clause > previous.Claim.Last && claim.Before - clause > 1
            && Enumerable.Range(clause + 1, claim.Before - clause - 1)
                .Any(token => view.IsWord(token) && WordClasses.Of(view[token]) == WordClass.Open && view[token].EndsWith('s')
                    && view[token].Length > 3 && !words.Is(view, token, "total"));
    }

    // "China held": a name just before the verb.
    private static bool BeforeVerb(TokenView view, int verb) => view.IsCapitalised(verb)
        || (VerbForms.IsVerb(view, verb) || WordClasses.Of(view[verb]) == WordClass.Open) && view.IsCapitalised(verb - 1);

    private static int BeforeName(TokenView view, int token)
    {
        while (view.IsCapitalised(token))
        {
            token--;
        }

        return token;
    }

    private bool HasOwnPredicate(TokenView view, int token) =>
        view[token] is "without" or "awaiting" || words.Is(view, token, "own");

    // Whether a verb that is no kind's stands between two numbers: then the second counts something else.
    private static bool HasOtherVerb(Claim claim, FoundFigure previous)
    {
        for (var token = Math.Max(previous.Claim.Last, previous.Match.Last) + 1; token < claim.First; token++)
        {
            // "Thirty-four people were hurt, the commission said, eight by live rounds"
            if (Reporting.ClosingOfAside(claim.View, token) is { } aside && aside < claim.First)
            {
                token = aside;
                continue;
            }

            if (WordClasses.Of(claim.View[token]) == WordClass.Verb
                || claim.View[token] is "while" or "when" or "after" && WordClasses.Of(claim.View[claim.First - 1]) == WordClass.Verb)
            {
                return true;
            }
        }

        return false;
    }
}
