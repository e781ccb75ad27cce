using Analysis.Text;

namespace Analysis.Recognition.Figures;

/// <summary>
/// The rules that read a number as a part of the figure before it: "120 of them", "including 12 children", "Among them were three women."
/// </summary>
internal sealed class PartReferences(CountedNouns nouns, RoleWords words)
{
    // Words between those counted and their "of whom": "26 villagers near Djibo, nineteen of whom".
    private const int LongestPlace = 6;

    /// <summary>"120 of them": as the figure before.</summary>
    public KindMatch? OfThem(Claim claim)
    {
        // "Four of them, the committee says, bore burns": over who says so, to the verb.
        var verb = Reporting.ClosingOfAside(claim.View, claim.Counted.Next) is { } aside ? aside + 1 : claim.Counted.Next;
        return claim is { Counted: { IsAnaphoric: true, HasWhole: false }, Previous: { } previous } && BackReferences.IsOfPersons(previous)
            && !HasOtherNoun(claim, previous)
            && (!VerbForms.IsVerb(claim.View, verb) || IsDescription(claim.View, verb) || IsOfWhom(claim, previous))
            ? BackReferences.Inherited(claim, previous) : null;
    }

    // "26 villagers, nineteen of whom had been praying": of those, whatever else they did.
    private static bool IsOfWhom(Claim claim, FoundFigure previous) =>
        claim.View[claim.Counted.Next - 1] == "whom" && BackReferences.SameSentence(claim, previous)
        && claim.Before - 1 <= Math.Max(previous.Claim.Counted.Next, previous.Match.Last) + LongestPlace;

    /// <summary>"Eight of the 14 were in their beds": a part of those whom the text has counted as 14.</summary>
    public KindMatch? OfKnownWhole(Claim claim) =>
        claim is { Counted: { IsAnaphoric: true, HasWhole: false }, Whole: { } whole } && BackReferences.IsOfPersons(whole)
        && claim.Quantity.Value.Value < whole.Claim.Quantity.Value.Value
        && (!VerbForms.IsVerb(claim.View, claim.Counted.Next) || IsDescription(claim.View, claim.Counted.Next))
            ? BackReferences.Inherited(claim, whole) : null;

    // "are women", "were under 18", "are sleeping in a school": what they are, not what became of them.
    private bool IsDescription(TokenView view, int verb) =>
        view[verb] is "were" or "are"
        && (nouns.ClassOf(view[verb + 1]) == "persons"
            || view[verb + 1] is "women" or "men" or "children" or "under" or "aged" or "from" or "sleeping" or "living"
                or "staying" or "in" or "at" or "on");

    /// <summary>
    /// "Among them were three women.", "They include nine minors.", "The list includes 30 judges.": of
    /// those whom the sentence before counts.
    /// </summary>
    public KindMatch? AmongThem(Claim claim)
    {
        var (view, before) = (claim.View, claim.Before);
        var isAmong = view[before] is "were" or "was" or "are" or "is" && view[before - 1] is "them" or "these" or "those"
            && view[before - 2] is "among" or "amongst";
        var isIncluded = view[before] is "include" or "included" or "includes"
            && (view[before - 1] is "they" or "these" or "this" or "those"
                || (view[before - 2] is "the" or "this" or "that" && words.Is(view, before - 1, "total")));
        return (isAmong || isIncluded)
            && claim is { Counted: { IsAnaphoric: false, IsModifier: false, Class: "persons" or "" },
                Previous: { IsOfSeveral: false } previous }
            && BackReferences.IsOfPersons(previous) && !BackReferences.SameSentence(claim, previous)
            && (claim.Quantity.Value.Value ?? 0)
                <= (previous.Claim.Quantity.Value.Value ?? previous.Claim.Quantity.Value.Low ?? decimal.MaxValue)
            ? BackReferences.Inherited(claim, previous)
            : null;
    }

    /// <summary>"Of the 39 people killed, 27 were foreigners": a part of the figure that opens the sentence.</summary>
    public static KindMatch? OfTheOpening(Claim claim)
    {
        const int longestOpening = 5;
        var view = claim.View;
        return view[view.First] == "of" && view[claim.Before] == ","
            && claim is { Counted: { IsEmpty: true, IsModifier: false, IsAnaphoric: false }, Previous: { } whole }
            && BackReferences.SameSentence(claim, whole) && BackReferences.IsOfPersons(whole)
            && whole.Claim.First - view.First
                <= longestOpening && (claim.Quantity.Value.Value ?? 0) <= (whole.Claim.Quantity.Value.Value ?? decimal.MaxValue)
            ? BackReferences.Inherited(claim, whole)
            : null;
    }

    /// <summary>"Soldiers killed 146 people. Five were women and 34 were minors.": what some of them were.</summary>
    public KindMatch? Described(Claim claim)
    {
        const int longestNoun = 3;
        var (view, verb) = (claim.View, claim.Counted.Next);
        if (view[verb] is not ("were" or "was" or "are" or "is")
            || claim is not { Counted: { IsEmpty: true, IsModifier: false, IsAnaphoric: false }, Previous: { IsOfSeveral: false } previous }
            || !BackReferences.IsOfPersons(previous)
            || !(claim.Before < view.First
                || (claim.Before == view.First && ScareQuotes.IsMark(view, view.First)) || OpensWithOfThese(claim)
                || (view[claim.Before] is "and" or "," or ";" or ":" && BackReferences.SameSentence(claim, previous))))
        {
            return null;
        }

        // "of these 312 are under 18"
        if (IsOfThese(claim) && view[verb + 1] is "under" or "aged" or "over" or "younger" or "older")
        {
            return BackReferences.Inherited(claim, previous);
        }

        for (var token = verb + 1; token <= verb + longestNoun && view.IsWord(token)
            && WordClasses.Of(view[token]) is WordClass.Open or WordClass.Determiner or WordClass.Adverb; token++)
        {
            // "seven were Yemenis"
            if ((nouns.ClassOf(view[token]) == "persons" || view.IsCapitalised(token)) && !VerbForms.IsVerb(view, token))
            {
                return BackReferences.Inherited(claim, previous);
            }
        }

        return null;
    }

    // "Of these, 41 were foreigners.", "; of these 41 were foreigners"
    private static bool OpensWithOfThese(Claim claim) => IsOfThese(claim)
        || (claim.View[claim.Before] == "," && claim.Before == claim.View.First + 2
            && claim.View[claim.Before - 1] is "these" or "those" or "them" && claim.View[claim.View.First] is "of" or "among");

    private static bool IsOfThese(Claim claim)
    {
        var (view, of) = (claim.View, claim.First - 2);
        return view[claim.First - 1] is "these" or "those" or "them" && view[of] is "of" or "among"
            && (of == view.First || view[of - 1] is ";" or "," or "and");
    }

    /// <summary>"The blast killed 73. About 40 of the victims were pilgrims.": of those counted before.</summary>
    public static KindMatch? OfVictims(Claim claim) =>
        claim.View[claim.Counted.Head] is "victims" or "fatalities" or "deceased" && claim.View[claim.Last + 1] == "of"
        && claim.Previous is { IsOfSeveral: false } previous && BackReferences.IsOfPersons(previous)
            ? BackReferences.Inherited(claim, previous)
            : null;

    /// <summary>"including 12 children": a part of the figure before.</summary>
    public static KindMatch? Including(Claim claim)
    {
        var (view, before) = (claim.View, claim.Before);
        if (claim.Previous is { } last
            && Enumerable.Range(last.Claim.Last, Math.Max(0, before - last.Claim.Last)).Any(token => view[token] == ")"))
        {
            // "22 villagers (seven killed and four abducted), including five women": of the twenty-two.
            return null;
        }

        var isPart = IsAmongThem(view, claim.Counted.Next) || view[before] is "including" or "incl."
            // "83 detentions, including those of 11 pupils"
            || (view[before] == "of" && view[before - 1] is "those" or "that" && view[before - 2] == "including")
            || (view[before] == "." && view[before - 1] == "incl")
            || (view[before] is "whom" or "them" or "which" && view[before - 1] == "of")
            || (view[before] is "them" or "whom" && view[before - 1] is "among" or "amongst");
        return isPart && claim.Previous is { } previous && BackReferences.SameSentence(claim, previous)
            && BackReferences.IsOfPersons(previous) && claim.Counted.Class is "persons" or "" && !claim.Counted.IsModifier
            && (claim.Counted.Class == "persons" || claim.Counted.IsEmpty) ? BackReferences.Inherited(claim, previous) : null;
    }

    // "1,562 civilians and 168 soldiers among them"
    private static bool IsAmongThem(TokenView view, int token)
    {
        const int reach = 6;
        for (var behind = token;
            behind <= token + reach && (view.IsWord(behind) || view.IsNumber(behind)) && !VerbForms.IsVerb(view, behind); behind++)
        {
            if (view[behind] is "among" or "amongst")
            {
                return view[behind + 1] is "them" or "whom";
            }
        }

        return false;
    }

    /// <summary>"Killed: 12 (5 boys, 7 girls)": each a part of the twelve.</summary>
    public static KindMatch? Parts(Claim claim)
    {
        var view = claim.View;
        if (claim.Counted.Class != "persons" || claim.Previous is not { } previous || !BackReferences.SameSentence(claim, previous)
            || !BackReferences.IsOfPersons(previous) || VerbForms.IsVerb(view, claim.Counted.Next))
        {
            return null;
        }

        var token = claim.First - 1;
        while (view.IsWord(token) || view.IsNumber(token) || view[token] is "," || view.IsHyphen(token))
        {
            token--;
        }

        return view[token] == "(" && previous.Claim.Last >= token - 8 && view[claim.Counted.Next] is "," or ")" or "and"
            ? BackReferences.Inherited(claim, previous)
            : null;
    }

    // "held 38 guards and made 30 demands, of them 28 ...": another number stands nearer, unless a preposition sets it aside.
    private static bool HasOtherNoun(Claim claim, FoundFigure previous) =>
        claim.Mentions.Quantities.Any(other => other.Span.End <= claim.Quantity.Span.Start
            && other.Span.Start >= previous.Claim.Quantity.Span.End && other.Value.Unit.Length == 0
            && WordClasses.Of(claim.View[claim.View.Structure.TokensOf(other.Span).First - 1]) != WordClass.Preposition);
}
