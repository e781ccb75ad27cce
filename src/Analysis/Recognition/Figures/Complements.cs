using Analysis.Text;

namespace Analysis.Recognition.Figures;

/// <summary>The rules in which a verb alone says nothing, and what stands further on tells the kind.</summary>
internal sealed class Complements(FigureKinds kinds, CountedNouns nouns)
{
    private const int Reach = 8;

    private readonly VerbBehind verbs = new(kinds);

    /// <summary>"95,000 Masalit walked into Chad": over a border.</summary>
    public KindMatch? Crossed(Claim claim)
    {
        var view = claim.View;
        // "3,000 migrants walked into Serbia": migrants, whatever they walked into.
        if (verbs.Of(claim, KindRole.Crossing) is not { } verb || kinds.EndingAt(view, claim.Counted.Head, KindRole.Noun) is not null
            || kinds.EndingAt(view, claim.Counted.Head, KindRole.Traveller) is not null)
        {
            return null;
        }

        // "26,000 people had entered Albania"
        if (claim.Mentions.IsState(verb.Last + 1) && view[verb.Last].StartsWith("enter", StringComparison.Ordinal))
        {
            return new(verb.Kind, verb.First, verb.Last + 1);
        }

        for (var token = verb.Last + 1; token <= verb.Last + Reach && (view.IsWord(token) || view.IsHyphen(token)); token++)
        {
            var into = view[token] is "into" or "to" or "towards"
                ? view[token + 1] is "neighbouring" or "neighboring" or "nearby" or "northern" or "southern" or "eastern" or "western"
                    ? token + 2
                    : token + 1
                : 0;
            if (into > 0 && claim.Mentions.IsState(into) && view.Kind(into + 1) != TokenKind.Clitic)
            {
                return new(verb.Kind, verb.First, into);
            }
        }

        return null;
    }

    /// <summary>"300 farmers came on tractors to the protest".</summary>
    public KindMatch? Went(Claim claim)
    {
        var view = claim.View;
        if (verbs.Of(claim, KindRole.Going) is not { } verb)
        {
            return null;
        }

        for (var token = verb.Last + 1; token <= verb.Last + Reach && (view.IsWord(token) || view.IsHyphen(token)); token++)
        {
            // "came out last night to mark the anniversary", "came to the square in protest"
            if ((view[token - 1] == "to"
                && view[token] is "protest" or "demand" or "demonstrate" or "denounce" or "mark" or "commemorate" or "oppose" or "condemn"
                    or "mourn") || (view[token - 1] == "in" && view[token] is "protest" or "solidarity"))
            {
                return new(verb.Kind, verb.First, token);
            }

            if (view[token - 1] is "the" or "a" or "this" or "that" or "his" or "her" or "their"
                && view[token - 2] is "to" or "for" or "in" or "at" or "into"
                && Enumerable.Range(token, 3).FirstOrDefault(noun => kinds.EndingAt(view, noun, KindRole.Gathering) is { } found
                    && found.First >= token) is > 0 and var gathering)
            {
                return new(verb.Kind, verb.First, gathering);
            }
        }

        return null;
    }

    /// <summary>"200,000 people filled the central square", "300 women held a silent vigil".</summary>
    public KindMatch? Filled(Claim claim)
    {
        const int reach = 6;
        var view = claim.View;
        if (verbs.Of(claim, KindRole.Filling) is { } filling)
        {
            for (var token = filling.Last + 1;
                token <= filling.Last + reach && (view.IsWord(token) || view.IsHyphen(token) || view.IsNumber(token)); token++)
            {
                if (kinds.At(view, token, KindRole.Ground) is { } ground)
                {
                    return new(filling.Kind, filling.First, ground.Last);
                }
            }
        }

        if (verbs.Of(claim, KindRole.Holding) is { } holding && WordClasses.Of(view[holding.Last + 1]) == WordClass.Determiner)
        {
            for (var token = holding.Last + 2; token <= holding.Last + reach && (view.IsWord(token) || view.IsHyphen(token)); token++)
            {
                if (kinds.At(view, token, KindRole.Gathering) is { } gathering)
                {
                    return new(holding.Kind, holding.First, gathering.Last);
                }
            }
        }

        return null;
    }

    /// <summary>"900 families had their houses destroyed".</summary>
    public KindMatch? Had(Claim claim)
    {
        var view = claim.View;
        for (var token = claim.Counted.Next;
            claim.IsSubject && claim.Counted.Class == "persons" && token < claim.Counted.Next + Reach && view.IsWord(token); token++)
        {
            if (view[token] is "had" or "have" or "saw" or "see" or "having" or "seen" && view[token + 1] == "their"
                && kinds.At(view, token + 3, KindRole.Patient) is { } done && kinds.IsParticiple(view, token + 3)
                && nouns.ClassOf(view[token + 2]) == "homes" && done.Kinds.FirstOrDefault(kind => kind.Class == "homes") is { } kind)
            {
                return new(kind, token, done.Last);
            }
        }

        return null;
    }

    /// <summary>
    /// "found ten guards guilty", "pulled 129 people alive from the rubble": the words of the verb stand around those counted.
    /// </summary>
    public KindMatch? Split(Claim claim) =>
        !claim.Counted.IsModifier
            && (claim.Counted is { Class: "persons" } or { MayBePersons: true } or { IsAnaphoric: true } ? claim.Counted.Next
                : claim.Counted.Class.Length == 0 ? claim.Last + 1 : 0) is > 0 and var behind
            && (kinds.Around(claim.View, claim.Before, behind) ?? AroundBoth(claim, behind) ?? AroundPlace(claim, behind)) is { } around
            ? KindFit.Fitting(claim, around.Kinds, claim.Before, around.Last) : null;

    // "forced 12,400 people on La Palma to leave their homes"
    private (FigureKind[] Kinds, int Last)? AroundPlace(Claim claim, int behind)
    {
        const int longestPlace = 6;
        var view = claim.View;
        return view[behind] is "in" or "on" or "at" or "near" or "around" or "from" or "of"
            ? Enumerable.Range(behind + 2, longestPlace)
                .TakeWhile(at => view.IsWord(at - 1) && !claim.IsNumber(at - 1) && !VerbForms.IsVerb(view, at - 1))
                .Select(at => kinds.Around(view, claim.Before, at)).FirstOrDefault(around => around is not null)
            : null;
    }

    // "held nine officers and 12 soldiers hostage"
    private (FigureKind[] Kinds, int Last)? AroundBoth(Claim claim, int behind)
    {
        const int longestNoun = 3;
        return claim.View[behind] == "and" && claim.IsNumber(behind + 1)
            ? Enumerable.Range(behind + 2, longestNoun).TakeWhile(claim.View.IsWord)
                .Select(at => kinds.Around(claim.View, claim.Before, at + 1))
                .FirstOrDefault(around => around is not null)
            : null;
    }

    /// <summary>
    /// "Largest march: Thursday, Porto (12,000 according to its hosts, ...": a number in brackets behind what it is the size of.
    /// </summary>
    public KindMatch? Bracketed(Claim claim)
    {
        const int reach = 12;
        var view = claim.View;
        if (!claim.Counted.IsEmpty || view[claim.Before] != "(" || view[claim.Counted.Next] is not ("according" or ")" or ","))
        {
            return null;
        }

        for (var token = claim.Before - 1; token >= claim.Before - reach && view.Has(token) && !claim.IsNumber(token); token--)
        {
            if (kinds.EndingAt(view, token, KindRole.Gathering) is { } gathering)
            {
                return new(gathering.Kinds[0], gathering.First, token);
            }
        }

        return null;
    }

    /// <summary>"has lost three children", "lost his wife and two of his sons".</summary>
    public KindMatch? Lost(Claim claim)
    {
        const int reach = 8;
        var view = claim.View;
        if (claim.Counted.IsEmpty || claim.Counted.IsModifier || kinds.At(view, claim.Counted.Head, KindRole.Kin) is not { } kin)
        {
            return null;
        }

        for (var token = claim.Before; token >= claim.Before - reach && view.IsWord(token); token--)
        {
            if (view[token] is "lost" or "loses" or "losing" or "lose")
            {
                return new(kin.Kinds[0], token, claim.Counted.Head);
            }

            var isOfObject = view[token] is "and" or "both"
                || WordClasses.Of(view[token]) is WordClass.Determiner or WordClass.Open or WordClass.Pronoun;
            if (!isOfObject || VerbForms.IsVerb(view, token))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"She was arrested together with 12 others", "beaten along with 30 or 40 fellow prisoners".</summary>
    public KindMatch? Together(Claim claim)
    {
        const int reach = 10;
        var view = claim.View;
        var with = view[claim.Before] == "alongside" ? claim.Before
            : view[claim.Before] == "with" && view[claim.Before - 1] is "together" or "along" ? claim.Before - 1
            : -1;
        for (var token = with - 1; with > 0 && token >= with - reach && view.IsWord(token); token--)
        {
            if (kinds.EndingAt(view, token, KindRole.Patient) is { } done && kinds.IsParticiple(view, done.First)
                && VerbBehind.IsPassive(view, done.First - 1))
            {
                var isOfPeople = claim.Counted.IsEmpty || claim.Counted.Class == "persons" || claim.Counted.MayBePersons;
                return isOfPeople && done.Kinds.FirstOrDefault(kind => kind.TakesPeople) is { } kind ? new(kind, done.First, claim.Before)
                    : null;
            }

            if (VerbForms.IsVerb(view, token))
            {
                return null;
            }
        }

        return null;
    }
}
