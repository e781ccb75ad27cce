namespace Analysis.Recognition.Figures;

/// <summary>
/// The rules in which a noun for what happened tells the kind: "120 arrests", "450 cases of torture", "the arrest of 120".
/// </summary>
internal sealed class EventNouns(FigureKinds kinds)
{
    private static readonly string[] CaseNouns =
    [
        "case", "cases", "instance", "instances", "incident",
        "incidents", "act", "acts", "episode", "episodes", "wave", "waves", "victims", "survivors"
    ];

    /// <summary>"120 arrests", "59 cases in which detainees were beaten".</summary>
    public KindMatch? Match(Claim claim)
    {
        var (view, counted) = (claim.View, claim.Counted);
        if (counted.IsEmpty)
        {
            return null;
        }

        if (kinds.EndingAt(view, counted.Head, KindRole.Event) is { } events && events.First >= counted.First)
        {
            return KindFit.First(events.Kinds, events.First, counted.Head);
        }

        if (CaseNouns.Contains(view[counted.Head], StringComparer.Ordinal) && BehindRelative(view, counted.Head + 1) is { } relative)
        {
            // "59 cases in which detainees were beaten"
            for (var token = relative;
                token < relative + 12 && view.Has(token) && view[token] is not ("," or ";" or "and" or "but"); token++)
            {
                if (VerbForms.Beings.Contains(view[token], StringComparer.Ordinal) && VerbForms.BehindAdverbs(view, token + 1) is var verb
                    && (kinds.At(view, verb, KindRole.Case) ?? kinds.At(view, verb, KindRole.Patient)) is { } done)
                {
                    return KindFit.First(done.Kinds, counted.Head, done.Last);
                }
            }
        }

        // "450 cases of torture", "1,145 cases of arbitrary arrest"
        if (CaseNouns.Contains(view[counted.Head], StringComparer.Ordinal) && view[counted.Head + 1] == "of")
        {
            for (var token = counted.Head + 2; token < counted.Head + 7 && (view.IsWord(token) || view.IsHyphen(token))
                && view[token] is not ("by" or "in" or "for"); token++)
            {
                if (kinds.At(view, token, KindRole.Event) is { } of)
                {
                    // "800 cases of killing, arbitrary arrest and torture": so many of none of them.
                    if (!claim.IsNumber(of.Last + 2) && IsOneOfSeveral(view, of))
                    {
                        return null;
                    }

                    return KindFit.First(of.Kinds, counted.Head, of.Last);
                }
            }
        }

        return null;
    }

    private KindMatch? NounBeforeTime(Claim claim)
    {
        const int longestTime = 6;
        var (view, before) = (claim.View, claim.Before);
        for (var token = before - 2; token >= before - longestTime && view.Has(token); token--)
        {
            if (kinds.EndingAt(view, token, KindRole.Event) is { } events)
            {
                var starts = view[token + 1] is "in" or "on" or "last" or "this" or "at" || claim.Mentions.DateAt(token + 1) is not null;
                var isTime = starts && Enumerable.Range(token + 1, 2).Any(day => claim.Mentions.DateAt(day) is not null);
                return isTime ? KindFit.Fitting(claim,
                    [.. events.Kinds.Select(kind => kind.Class.Length > 0 ? kind : kind with { Class = "people" })], events.First, before)
                    : null;
            }
        }

        return null;
    }

    private bool IsOneOfSeveral(TokenView view, (FigureKind[] Kinds, int Last) first)
    {
        const int reach = 3;
        return view[first.Last + 1] is "," or "and" or "or"
            && Enumerable.Range(first.Last + 2, reach).TakeWhile(token => view.IsWord(token) || view.IsHyphen(token))
                .Any(token => kinds.At(view, token, KindRole.Event) is { } second && second.Kinds[0].Name != first.Kinds[0].Name);
    }

    private static int? BehindRelative(TokenView view, int token) =>
        view[token] == "where" ? token + 1 : view[token] == "in" && view[token + 1] is "which" ? token + 2 : null;

    /// <summary>"the arrest of 120", "a rally of 5,000", "the killers of four".</summary>
    public KindMatch? Of(Claim claim)
    {
        var (view, before) = (claim.View, claim.Before);
        var isOf = view[before] == "of" || (view[before] == "to" && view[before - 1] is "injury" or "injuries")
            || (view[before] is "among" or "amongst" && view[claim.First - 1] is not ("the" or "its" or "their"))
            || (view[before] == "for" && view[before - 1] == "sentences");
        // "the pardon granted to 235 prisoners"
        if (view[before] == "to" && view[before - 1] is "granted" or "given" or "extended"
            && kinds.EndingAt(view, before - 2, KindRole.Event) is { } granted)
        {
            return KindFit.Fitting(claim, granted.Kinds, granted.First, before);
        }

        if (view[before] is "of" or "by" && kinds.EndingAt(view, before - 1, KindRole.Gathering) is { } gathering)
        {
            return KindFit.Fitting(claim, gathering.Kinds, gathering.First, before);
        }

        // "the pardon in April of 1,584 inmates", "the arrest on Monday of 12 men"
        if (view[before] == "of" && NounBeforeTime(claim) is { } timed)
        {
            return timed;
        }

        return isOf && (kinds.EndingAt(view, before - 1, KindRole.Event) ?? kinds.EndingAt(view, before - 1, KindRole.Of)) is { } events
            ? KindFit.Fitting(claim,
                [.. events.Kinds.Select(kind => kind.Class.Length > 0 ? kind : kind with { Class = "people" })], events.First, before)
            : null;
    }
}
