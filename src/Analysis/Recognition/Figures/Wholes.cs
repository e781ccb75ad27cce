using Analysis.Text;

namespace Analysis.Recognition.Figures;

/// <summary>
/// The rules in which what the whole is called tells the kind: "among the dead were 12 children", "those arrested include
/// nine minors", "five of the wounded".
/// </summary>
internal sealed class Wholes(FigureKinds kinds)
{
    /// <summary>"Among the dead were 12 children.", "The dead include two nurses."</summary>
    public KindMatch? Among(Claim claim) =>
        IncludedIn(claim) is { } included ? included
        : claim.View[claim.Before] is "were" or "was" or "are" && claim.Counted.Class == "persons"
        && !VerbForms.IsVerb(claim.View, claim.Counted.Next)
        && AmongBefore(claim.View, claim.Before) is { } whole
            ? KindFit.Fitting(claim, whole.Kinds, whole.First, claim.Before) : null;

    // "Among the dead", "Among those recently detained": what ends before the verb.
    private (FigureKind[] Kinds, int First)? AmongBefore(TokenView view, int verb)
    {
        const int longest = 6;
        var among = Enumerable.Range(verb - longest, longest).LastOrDefault(token => view[token] is "among" or "amongst", -1);
        if (among < view.First || view[among + 1] is not ("the" or "those" or "these"))
        {
            return null;
        }

        return kinds.EndingAt(view, verb - 1, KindRole.State) is { } state && state.First >= among ? state
            : kinds.EndingAt(view, verb - 1, KindRole.Patient) is { } patient && patient.First > among
                && kinds.IsParticiple(view, patient.First) ? patient
            : null;
    }

    /// <summary>
    /// "At least 31 women were among those put to death.", "Two nuns were among the 40 detained.", "named 34 women among the missing".
    /// </summary>
    public KindMatch? AreAmong(Claim claim)
    {
        var (view, next) = (claim.View, VerbForms.BehindAdverbs(claim.View, claim.Counted.Next));
        var isSaid = view[next] is "were" or "was" or "are" && claim is { IsSubject: true, Counted.Class: "persons" or "" };
        var among = isSaid ? next + 1 : next;
        if (!isSaid && claim.Counted.Class != "persons" || view[among] is not ("among" or "amongst")
            || view[among + 1] is not ("those" or "the"))
        {
            return null;
        }

        var token = among + 2;
        while (claim.IsNumber(token)
            || view[token] is "people" or "persons" or "men" or "women" or "who" or "were" or "have" or "had" or "been")
        {
            token++;
        }

        return kinds.At(view, token, KindRole.Patient) is { } done && kinds.IsParticiple(view, token)
            ? KindFit.Fitting(claim, done.Kinds, token, done.Last)
            : kinds.At(view, token, KindRole.State) is { } state ? KindFit.Fitting(claim, state.Kinds, token, state.Last)
            : null;
    }

    // "Those arrested include nine minors", "The dead include two nurses".
    private KindMatch? IncludedIn(Claim claim)
    {
        var (view, verb) = (claim.View, claim.Before);
        // "those detained numbered 2,460", "The dead were nine villagers"
        var isAll = view[verb] is "numbered" && claim.Counted.IsEmpty || view[verb] is "were" or "are" && claim.Counted.Class == "persons";
        if (!isAll && (view[verb] is not ("include" or "included" or "includes") || claim.Counted.Class != "persons"))
        {
            return null;
        }

        var whole = kinds.EndingAt(view, verb - 1, KindRole.Patient) is { } patient && kinds.IsParticiple(view, patient.First) ? patient
            : kinds.EndingAt(view, verb - 1, KindRole.State);
        return whole is { } those && view[those.First - 1] is "those" or "the" ? KindFit.Fitting(claim, those.Kinds, those.First, verb)
            : null;
    }

    /// <summary>
    /// "Women made up 29 of the 310 people detained.": what the whole is said to be holds for the part that nothing else is said of.
    /// </summary>
    public KindMatch? OfWhole(Claim claim)
    {
        var (view, last) = (claim.View, claim.Counted.Next - 1);
        if (claim.Counted is not { IsAnaphoric: true, HasWhole: true, Class: "persons" } || claim.Quantity.Value.Value == 1
            || WordClasses.Of(view[last + 1]) is WordClass.Auxiliary || VerbForms.IsVerb(view, last + 1))
        {
            return null;
        }

        var found = kinds.EndingAt(view, last, KindRole.Patient) is { } patient && kinds.IsParticiple(view, patient.First)
            ? (patient.Kinds, patient.First, Last: last)
            : kinds.At(view, last + 1, KindRole.State) is { } state ? (state.Kinds, First: last + 1, state.Last)
            : default((FigureKind[] Kinds, int First, int Last)?);
        return found is { } done && done.Kinds.FirstOrDefault(kind => kind.TakesPeople) is { } kind ? new(kind, done.First, done.Last)
            : null;
    }

    /// <summary>"five of the wounded", "six of those convicted".</summary>
    public KindMatch? OfThose(Claim claim)
    {
        var view = claim.View;
        // "the father of one of the convicted" counts no convictions.
        if (!claim.Counted.IsAnaphoric || claim.Counted.HasWhole || WordClasses.Of(view[claim.Before]) == WordClass.Preposition
            || view[claim.Last + 1] != "of" || view[claim.Last + 2] is not ("the" or "those" or "these"))
        {
            return null;
        }

        var token = VerbForms.BehindAdverbs(view, claim.Last + 3);
        var found = kinds.At(view, token, KindRole.State) is { } state ? state
            : kinds.At(view, token, KindRole.Patient) is { } patient && kinds.IsParticiple(view, token) ? patient
            : default((FigureKind[] Kinds, int Last)?);
        return found is { } those && those.Last < claim.Counted.Next && those.Kinds.FirstOrDefault(kind => kind.TakesPeople) is { } kind
            ? new(kind, token, those.Last) : null;
    }
}
