using Analysis.Text;

namespace Analysis.Recognition.Figures;

/// <summary>The rules that read a number by the figure before it.</summary>
internal sealed class BackReferences(Levels levels, RoleWords words)
{
    /// <summary>"detained 20 women and 15 men".</summary>
    public static KindMatch? Coordinated(Claim claim)
    {
        var (view, before) = (claim.View, claim.Before);
        // "263 officers were hurt, as did 23 bystanders"
        if (view[before] is "did" or "were" or "had" or "was" && view[before - 1] == "as" && claim.Counted.Class == "persons"
            && claim.Previous is { } same && SameSentence(claim, same) && IsOfPersons(same))
        {
            return new(same.Match.Kind, before - 1, before);
        }

        return view[before] is "and" or "," or "or" or "plus" && claim.Previous is { } previous
            && SameSentence(claim, previous) && IsOfPersons(previous)
            && claim.Counted.Class == "persons"
            && (previous.Claim.Counted.Next >= before - 1 || (view[before] == "and" && IsPlace(view, previous.Claim.Counted.Next, before)))
            && previous.Match.First < previous.Claim.First && !VerbForms.IsVerb(view, claim.Counted.Next)
                ? new(previous.Match.Kind, previous.Match.First, previous.Match.Last)
                : null;
    }

    // "four pupils on a school bus and two drivers"
    private static bool IsPlace(TokenView view, int from, int to) =>
        WordClasses.Of(view[from]) == WordClass.Preposition && view[from] is not ("after" or "before" or "since") && to - from <= 6
        && Enumerable.Range(from, to - from).All(token => view.IsWord(token) && !VerbForms.IsVerb(view, token));

    /// <summary>"and more than 10,000 after the election": the noun of the figure before.</summary>
    public KindMatch? Elided(Claim claim)
    {
        var (view, before, next) = (claim.View, claim.Before, claim.Counted.Next);
        var isCompared = IsComparedLevel(claim);
        // "In Gomel 23 people were held, in Brest 17."
        var isPlaced = view.IsCapitalised(before) && view[before - 1] is "in" or "at" or "near" or "from"
            && view[before - 2] is "," or ";" or "and";
        // "In the north 17 people died and in the south nine."
        isPlaced |= view[before - 1] == "the" && view[before - 2] is "in" or "at" && view[before - 3] is "," or ";" or "and"
            && WordClasses.Of(view[before]) == WordClass.Open;
        // "then fell back: 87 in 2016, 65 in 2017"
        var isDated = view[before] is ":" or "," && view[next] == "in" && claim.Mentions.DateAt(next + 1) is not null;
        isPlaced |= isDated;
        // "1,050 peasants killed: 617 in El Quiché, 290 in Chimaltenango, 143 elsewhere"
        isPlaced |= view[before] is ":" or ","
            && (view[next] is "elsewhere" or "abroad" || (view[next] == "in" && view.IsCapitalised(next + 1)));
        // "with China holding 50, Israel 43 and Myanmar 35"
        var isShare = view[before] is "holding" or "recording" or "reporting" or "losing" && view.IsCapitalised(before - 1)
            && Enumerable.Range(before - 4, 3).Any(token => view[token] == "with");
        // "Colombia accounted for 186 of the deaths and Mexico for 45"
        isShare |= view[before] == "for" && view.IsCapitalised(before - 1) && claim.Previous is { } shared
            && view[shared.Claim.Before] == "for" && view[BeforeName(view, before - 1)] is "and" or ",";
        // "China held 44 of them, Israel 43 and Myanmar 22"
        isShare |= view.IsCapitalised(before) && claim.Previous is { } held && BeforeName(view, before) is var parting
            && view[parting] is "," or "and" && held.Claim.Counted.Next == parting && BeforeVerb(view, held.Claim.Before);
        var isListed = view.IsCapitalised(before) && claim.Previous is { Match.Inherits: true } listed
            && BeforeName(view, before) is var comma && view[comma] is "," or "and" && listed.Claim.Last == comma - 1;
        var follows = isPlaced || isShare || isListed || view[before] is "and" or "," or "but" or "to" or "then" or "with" or "compared"
            || (view[before] is "from" or "than" or "against");
        // "down from 44 the week before"
        var goesOn = WordClasses.Of(view[next]) == WordClass.Preposition || view[next] is "elsewhere" or "abroad"
            || claim.Mentions.DateAt(next) is not null
            || (view.Kind(next) is null or TokenKind.Punctuation && view[next] is not ("-" or "–"))
            || view[next] is "and" or "more" or "so" or "according" or "when";
        return follows && goesOn && !HasOwnPredicate(view, next)
            && claim is { Counted: { IsEmpty: true, IsAnaphoric: false, IsModifier: false }, Previous: { } previous }
            && SameSentence(claim, previous) && IsOfPersons(previous)
            && (isCompared || isDated || !HasOtherVerb(claim, previous)) && !IsOfOthers(claim, previous) ? Inherited(claim, previous)
            : null;
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

    /// <summary>"with the total figure now at 13,000": a total of what was counted before.</summary>
    public KindMatch? Total(Claim claim)
    {
        if (claim.Previous is not { } previous || !claim.Counted.IsEmpty || claim.Counted.IsModifier
            || VerbForms.IsVerb(claim.View, claim.Counted.Next))
        {
            return null;
        }

        var (view, before) = (claim.View, claim.Before);
        if (view[before] == "of" && previous.IsOfSeveral)
        {
            // "22 were killed and 100 injured; the president gave a lower figure of 12": of which, cannot be told.
            return null;
        }

        if (view[before] == "of" && view[before - 1] == "figure" && view[before - 2] is "a" or "the" or "lower" or "higher")
        {
            // "gave a figure of 40"
            return new(previous.Match.Kind, before - 1, before - 1, Inherits: true);
        }

        if (view[before] == "making" && view[claim.Counted.Next] is "in" && view[claim.Counted.Next + 1] is "all" or "total")
        {
            // "making 26 in all"
            return new(previous.Match.Kind, before, before, Inherits: true);
        }

        // "3,420 were abducted and 645 killed. In 2021 the figure was 2,371": of which, cannot be told.
        return levels.Subject(claim) is { } subject && !(previous.IsOfSeveral && view[subject] is "figure" or "number" or "count")
            && words.Is(claim.View, subject, "total") && claim.View[subject + 1] != "of"
            ? new(previous.Match.Kind, subject, subject, Inherits: true)
            : null;
    }

    /// <summary>"close to 90 people, not 30, were arrested", "40 instead of the 400 first reported".</summary>
    public static KindMatch? Contrast(Claim claim) =>
        claim.IsCorrected && claim.Previous is { } previous && SameSentence(claim, previous)
        && (claim.Counted.IsEmpty || claim.Counted.Class == previous.Claim.Counted.Class)
            ? Inherited(claim, previous) with { IsCorrected = true }
            : null;

    /// <summary>
    /// "That compares with 853 in 2023.", "This was up from 40 a year earlier.": nothing in the
    /// sentence but the other number, and its time.
    /// </summary>
    public KindMatch? Compared(Claim claim)
    {
        const int longestOpening = 8;
        var (view, before) = (claim.View, claim.Before);
        var isCompared = (view[before] is "with" or "to" && view[before - 1] is "compares" or "compared")
            || (view[before] == "from" && view[before - 1] is "up" or "down" or "increase" or "decrease" or "rise" or "drop" or "fall");
        return isCompared && claim is { Counted: { IsEmpty: true, IsAnaphoric: false, IsModifier: false }, Previous: { } previous }
            && IsOfPersons(previous) && !SameSentence(claim, previous)
            && view[view.First] is "that" or "this" or "it" or "the"
            && (view[view.First] != "the" || words.Is(view, view.First + 1, "total")) && claim.First - view.First <= longestOpening
            && (view.Kind(claim.Counted.Next) is null or TokenKind.Punctuation
                || WordClasses.Of(view[claim.Counted.Next]) is WordClass.Preposition or WordClass.Determiner
                || claim.Mentions.DateAt(claim.Counted.Next) is not null)
                ? Inherited(claim, previous) : null;
    }

    /// <summary>
    /// "put the crowd at 9,000, its hosts at 25,000", "1.5m people marched, the hosts say; police said
    /// 300,000", "The ministry acknowledges 88."
    /// </summary>
    public static KindMatch? Gapped(Claim claim)
    {
        var (view, before) = (claim.View, claim.Before);
        if (claim is not { Counted: { IsEmpty: true, IsAnaphoric: false, IsModifier: false }, Previous: { } previous }
            || !IsOfPersons(previous)
            || !(view.Kind(claim.Counted.Next) is null or TokenKind.Punctuation
                || WordClasses.Of(view[claim.Counted.Next]) == WordClass.Preposition))
        {
            return null;
        }

        var isSaid = IsGiven(view, before, claim.Counted.Next);
        if (IsPutRight(view, before))
        {
            return new(previous.Match.Kind, before - 2, before, Inherits: true);
        }

        if (!SameSentence(claim, previous))
        {
            return isSaid && IsBareClaim(claim) ? Inherited(claim, previous) : null;
        }

        var isPut = view[before] is "at" or "of" && view[previous.Claim.Before] == view[before];
        if (!isSaid && !isPut)
        {
            return null;
        }

        var parting = -1;
        for (var token = before - 1; token > previous.Claim.Last; token--)
        {
            if (view[token] is ";" or "," or "while" or "but" or "and" or "whereas")
            {
                parting = token;
                break;
            }

            if (claim.IsNumber(token) || (WordClasses.Of(view[token]) == WordClass.Verb && isPut))
            {
                return null;
            }
        }

        return parting > 0 && view.IsWord(parting + 1) ? Inherited(claim, previous) : null;
    }

    // "it should have read 62"
    private static bool IsPutRight(TokenView view, int before) =>
        view[before] is "read" or "been" or "said" && view[before - 1] == "have" && view[before - 2] == "should"
        && view[before - 3] is "it" or "this" or "that";

    // A word of speech, or a plain "there were", before the number.
    private static bool IsGiven(TokenView view, int before, int next) =>
        Reporting.IsVerb(view[before]) || view[before] == "found"
            || (view[before] == "of" && view[before - 1] is "spoke" or "speaks" or "talked" or "talks")
            || (view[before] == "to" && view[before - 1] is "admits" or "admit" or "admitted" or "confesses" or "confessed")
            // "there were eight", "it was 90"
            || (view[before] is "were" or "was" or "are" or "is" or "'s" && view[before - 1] is "there" or "it"
                && view.Kind(next) is null or TokenKind.Punctuation && view[next] is "" or "." or ";" or "!" or ",")
            || (view[before] == "at" && view[before - 1] is "it" or "this" or "that"
                && view[before - 2] is "put" or "puts" or "placed" or "estimated");

    // "The ministry acknowledges 88.": nothing in the sentence but who says so, and how many.
    private static bool IsBareClaim(Claim claim)
    {
        const int longestSpeaker = 12;
        var view = claim.View;
        return claim.First - view.First <= longestSpeaker && view.Kind(claim.Counted.Next) is null or TokenKind.Punctuation
            && view[claim.Counted.Next] is "" or "." or "!" or ";" or ","
            && Enumerable.Range(view.First, claim.First - view.First)
                .All(token => (view.IsWord(token) && !claim.IsNumber(token)) || view.Kind(token) == TokenKind.Clitic
                    || IsCommaOfAside(view, token))
            && Enumerable.Range(view.First, claim.First - view.First)
                .Count(token => Reporting.IsVerb(view[token]) || WordClasses.Of(view[token]) == WordClass.Verb) <= 2;
    }

    // "The newspaper, citing hospitals, counted 210."
    private static bool IsCommaOfAside(TokenView view, int token) =>
        view[token] == ","
        && (view[token + 1] is "citing" or "quoting"
            || Enumerable.Range(view.First, token - view.First)
                .Any(opening => view[opening] == "," && view[opening + 1] is "citing" or "quoting"));

    // Whether a verb that is no kind's stands between two numbers: then the second counts something else.
    private static bool HasOtherVerb(Claim claim, FoundFigure previous)
    {
        for (var token = Math.Max(previous.Claim.Last, previous.Match.Last) + 1; token < claim.First; token++)
        {
            if (WordClasses.Of(claim.View[token]) == WordClass.Verb
                || claim.View[token] is "while" or "when" or "after" && WordClasses.Of(claim.View[claim.First - 1]) == WordClass.Verb)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether both stand in one sentence.</summary>
    public static bool SameSentence(Claim claim, FoundFigure previous) => previous.Claim.View.First == claim.View.First;

    /// <summary>Whether the figure counts people, so that others may be counted among them.</summary>
    public static bool IsOfPersons(FoundFigure previous) => previous.Match.Kind.Class != "things";

    /// <summary>The kind of the figure before, and its noun where there is none.</summary>
    public static KindMatch Inherited(Claim claim, FoundFigure previous) =>
        new(previous.Match.Kind, claim.Before, claim.Before, Inherits: claim.Counted.IsEmpty);
}
