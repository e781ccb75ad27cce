using Analysis.Text;

namespace Analysis.Recognition.Figures;

/// <summary>
/// What stands beside a number and tells its kind at once: an adjective, a verb before it, a participle
/// or a state behind it, the noun itself.
/// </summary>
internal sealed class Neighbours(FigureKinds kinds, HospitalCare care)
{
    public KindMatch? Adjective(Claim claim) =>
        claim.Counted.Adjective is not { } token ? null
        : kinds.At(claim.View, token, KindRole.Patient) is { } patient && kinds.IsParticiple(claim.View, token)
            ? KindFit.Fitting(claim, patient.Kinds, token, patient.Last)
            // "12 hostage-takers"
            : kinds.At(claim.View, token, KindRole.State) is { } state
                && !(claim.View.IsGlued(state.Last) && claim.View.IsHyphen(state.Last + 1))
                ? KindFit.Fitting(claim, state.Kinds, token, state.Last)
        : null;

    public KindMatch? State(Claim claim)
    {
        // "11 died at once and 6 later in hospital": they are not there.
        var token = VerbForms.BehindAdverbs(claim.View, claim.Counted.Next);
        // "183 persons said to be in detention"
        token += claim.View[token] is "said" or "reported" or "believed" or "known" or "thought" or "feared"
            && claim.View[token + 1] == "to" && claim.View[token + 2] == "be" ? 3 : 0;
        return claim.View[token - 1] != "later" && !claim.Counted.IsAnaphoric && kinds.At(claim.View, token, KindRole.State) is { } state
            && KindFit.Fitting(claim, state.Kinds, token, state.Last) is { } match && !care.IsOnly(claim, match)
            ? match with { IsGiven = IsDefinite(claim) }
            : null;
    }

    public KindMatch? Participle(Claim claim)
    {
        var view = claim.View;
        var token = VerbForms.BehindAdverbs(view, claim.Counted.Next);
        // "eleven of them killed": said of the eleven; "12 of those killed" is not.
        if ((claim.Counted.IsAnaphoric && view[token - 1] is not ("them" or "whom"))
            || kinds.At(view, token, KindRole.Patient) is not { } patient || !kinds.IsParticiple(view, token))
        {
            return null;
        }

        if (claim.IsSubject && kinds.At(view, token, KindRole.Agent) is not null)
        {
            // "600 people disappeared" is a sentence of its own.
            return null;
        }

        // "120 officers arrested the man": an object follows, so they are the ones who do it.
        var behind = patient.Last + 1;
        var hasObject = claim.Mentions.DateAt(behind) is null && !IsDay(view[behind])
            && (WordClasses.Of(view[behind]) is WordClass.Determiner or WordClass.Pronoun || claim.IsNumber(behind)
                || (view.IsWord(behind) && WordClasses.Of(view[behind]) == WordClass.Open));
        return hasObject ? null
            : KindFit.Fitting(claim, patient.Kinds, token, patient.Last) is { } match ? match with { IsGiven = IsDefinite(claim) } : null;
    }

    /// <summary>"Another three, charged in the same case, will hear the verdict."</summary>
    public KindMatch? Apposed(Claim claim)
    {
        const int longest = 14;
        var (view, token) = (claim.View, claim.Counted.Next + 1);
        return claim.IsSubject && !claim.Counted.IsAnaphoric && view[claim.Counted.Next] == ","
            && kinds.At(view, token, KindRole.Patient) is { } patient && kinds.IsParticiple(view, token)
            && WordClasses.Of(view[patient.Last + 1]) is WordClass.Preposition
            && Enumerable.Range(patient.Last + 1, longest).FirstOrDefault(at => view[at] == ",") is > 0 and var comma
            && (WordClasses.Of(view[comma + 1]) is WordClass.Auxiliary or WordClass.Verb)
            ? KindFit.Fitting(claim, patient.Kinds, token, patient.Last) is { } match ? match with { IsGiven = true } : null
            : null;
    }

    // "denied that the 19 people arrested had been beaten": that they were arrested is given, whatever is said of them.
    public static bool IsDefinite(Claim claim) => claim.View[claim.First - 1] is "the" or "these" or "those";

    public KindMatch? Object(Claim claim)
    {
        var (view, before) = (claim.View, claim.Before);
        if (view[before - 1] is "or" or "and" && kinds.EndingAt(view, before, KindRole.Patient) is null
            && view[before].EndsWith("ed", StringComparison.Ordinal) && kinds.IsParticiple(view, before - 2))
        {
            // "destroyed or damaged 120 houses", but not "condemned the arrests and expelled two diplomats"
            before -= 2;
        }

        if (Levels.IsBound(view, claim.First))
        {
            return null;
        }

        // "abducted a headman and his two sons"
        before -= view[before] is "his" or "her" or "their" && view[before - 1] == "and" ? 1 : 0;
        if (view[before] == "and" && claim.Counted.Class == "persons" && !VerbForms.IsVerb(view, claim.Counted.Next))
        {
            before = BeforeFirstObject(view, before);
        }

        // "led away seven men": the adverb belongs to the verb.
        if (before == claim.Before && view[claim.First - 1] is "away" or "out" or "up" or "down" or "off"
            && kinds.EndingAt(view, claim.First - 1, KindRole.Patient) is not null)
        {
            before = claim.First - 1;
        }

        if (kinds.EndingAt(view, before, KindRole.Patient) is not { } patient || IsThing(claim, before))
        {
            return null;
        }

        var auxiliary = patient.First - 1;
        while (WordClasses.Of(view[auxiliary]) == WordClass.Adverb || view[auxiliary] is "each" or "both" or "all")
        {
            auxiliary--;
        }

        // "were killed 12 ..." has no object; "attended by" is passive by nature.
        var isPassive = VerbForms.Beings.Contains(view[auxiliary], StringComparer.Ordinal)
            && kinds.IsParticiple(view, patient.First) && view[before] != "by";
        return !isPassive && KindFit.Fitting(claim, patient.Kinds, patient.First, before) is { } match && !care.IsOnly(claim, match) ? match
            : null;
    }

    // "In the town's jails 40 men were found dead", but not "A court in Minsk jails 40": the noun of that form.
    private static bool IsThing(Claim claim, int word)
    {
        const int longestNoun = 4;
        var view = claim.View;
        return view[word] is "jails" or "fires" or "sacks" && !view.IsCapitalised(word - 1)
            && Enumerable.Range(1, longestNoun).Select(back => word - back)
                .SkipWhile(token => view.Kind(token) == TokenKind.Clitic
                    || (view.IsWord(token) && !claim.IsNumber(token)
                        && WordClasses.Of(view[token]) is WordClass.Open or WordClass.Determiner))
                .Select(token => claim.IsNumber(token) || WordClasses.Of(view[token]) == WordClass.Preposition).FirstOrDefault();
    }

    // "arrested a 25-year-old man and two women", "arrested the senator Ada Okoro and 11 of her aides":
    // back over the first object to the verb.
    private int BeforeFirstObject(TokenView view, int and)
    {
        for (var token = and - 1; token >= and - 8 && view.Has(token); token--)
        {
            var isObject = WordClasses.Of(view[token + 1]) == WordClass.Determiner
                || Enumerable.Range(token + 1, and - token - 1).Any(view.IsCapitalised);
            if (isObject && kinds.EndingAt(view, token, KindRole.Patient) is not null)
            {
                return token;
            }

            if (!(view.IsWord(token) || view.IsNumber(token) || view.IsHyphen(token))
                || WordClasses.Of(view[token]) is not (WordClass.Open or WordClass.Determiner))
            {
                return and;
            }
        }

        return and;
    }

    public KindMatch? NounKind(Claim claim)
    {
        var (view, counted) = (claim.View, claim.Counted);
        return counted.IsEmpty ? null
            : kinds.EndingAt(view, counted.Last, KindRole.Noun) is { } whole && whole.First >= counted.First
                // "40 portraits of exiles", "30 relatives of political prisoners": no exiles, no prisoners.
                && whole.First <= counted.Head
                ? KindFit.First(whole.Kinds, whole.First, counted.Last)
                : kinds.EndingAt(view, counted.Head, KindRole.Noun) is { } head && head.First >= counted.First
                ? KindFit.First(head.Kinds, head.First, counted.Head)
                : kinds.At(view, counted.Head, KindRole.Noun) is { } opening && opening.Last <= counted.Last
                ? KindFit.First(opening.Kinds, counted.Head, opening.Last)
                : null;
    }

    private static bool IsDay(string word) =>
        word.EndsWith("day", StringComparison.Ordinal)
        || word is "nationwide" or "overnight" or "worldwide" or "alone" or "there" or "here" or "elsewhere" or "abroad" or "together";
}
