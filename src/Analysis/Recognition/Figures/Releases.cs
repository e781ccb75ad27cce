using Analysis.Text;

namespace Analysis.Recognition.Figures;

/// <summary>
/// The rules in which two things are told of those counted: that they were held, and that they are free, or shall be; what they
/// were already, and what became of them.
/// </summary>
internal sealed class Releases(FigureKinds kinds, Neighbours near, Predicates predicates, EventNouns events, Authorities authorities)
{
    /// <summary>"Seventy dismissed teachers had left for exile": what became of them, not what they were already.</summary>
    public KindMatch? News(Claim claim) =>
        near.Adjective(claim) is { Kind: var known }
        && (near.Participle(claim) ?? (claim.IsSubject ? predicates.Match(claim) : null)) is { } news && news.Kind.Name != known.Name
            ? news
            : null;

    /// <summary>"Fifteen people held since May were freed", "handed over 16 hostages".</summary>
    public KindMatch? Freed(Claim claim) =>
        IsHandedOver(claim) ? kinds.Named("releases") is { } release ? new(release, claim.Before - 1, claim.Before) : null
        : claim.IsSubject
            && (near.Participle(claim) ?? near.State(claim) ?? predicates.Match(claim)) is { Kind: var kept } over && IsHeld(kept)
            ? NewsBehind(claim.View, over.Last + 1)
            : null;

    private bool IsHandedOver(Claim claim) =>
        claim.View[claim.Before] == "over" && claim.View[claim.Before - 1] is "handed" or "handing" or "hand" or "turned"
        && (near.NounKind(claim) is { Kind.Name: "abductions" }
            || (claim.View[claim.Counted.First] is "captured" or "captive" or "kidnapped" or "abducted"));

    private static bool IsHeld(FigureKind kind) => kind.Name is "arrests" or "imprisonments" or "convictions";

    // "in Kachouyi prison, Karaj, stopped eating": both commas.
    private static bool IsOfPlace(TokenView view, int token) =>
        view[token] == ","
        && ((view.IsCapitalised(token + 1) && view[token + 2] == ",") || (view.IsCapitalised(token - 1) && view[token - 2] == ","));

    private static bool IsNews(FigureKind kind) => kind.Name is "hungerStrikes" or "deaths";

    // "Fifteen people held since May were freed on Friday", "46 students who had been held since May were freed":
    // the sentence says the latter of them.
    private KindMatch? NewsBehind(TokenView view, int from)
    {
        const int reach = 10;
        for (var token = from;
            token < from + reach && (view.IsWord(token) || view.IsNumber(token) || view.Kind(token) == TokenKind.Clitic
                || IsOfPlace(view, token)); token++)
        {
            if (WordClasses.Of(view[token]) == WordClass.Subordinator || view[token] is "as" or "whose" or "which" or "that")
            {
                return null;
            }

            if (kinds.At(view, token, KindRole.Agent) is { } striking && striking.Kinds.FirstOrDefault(IsNews) is { } strike
                && view[token - 1] is not ("who" or "and" or "the"))
            {
                return new(strike, token, striking.Last);
            }

            if (WordClasses.Of(view[token]) != WordClass.Auxiliary)
            {
                if (VerbForms.IsVerb(view, token) || view[token] is "and" or "but" or "when" or "after" or "before")
                {
                    return null;
                }

                continue;
            }

            var verb = VerbForms.BehindAdverbs(view, token);
            while (WordClasses.Of(view[verb]) is WordClass.Auxiliary or WordClass.Adverb && view[verb] is not ("not" or "never" or "to")
                || (view[verb] == "since" && view[verb - 1] is "have" or "had" or "has"))
            {
                verb++;
            }

            var done = kinds.At(view, verb, KindRole.Agent) ?? kinds.At(view, verb, KindRole.State);
            return view[verb - 1] is "were" or "was" or "been" or "are" && kinds.At(view, verb, KindRole.Patient) is { } freed
                && freed.Kinds.FirstOrDefault(kind => kind.Name == "releases") is { } release ? new(release, verb, freed.Last)
                : done is { } news && news.Kinds.FirstOrDefault(IsNews) is { } kind ? new(kind, verb, news.Last)
                : null;
        }

        return null;
    }

    /// <summary>"must release 120 people arrested in May": the release has not happened, the arrests have.</summary>
    public KindMatch? Demanded(Claim claim)
    {
        // "should quash the sentences of 37 people convicted in May"
        if ((near.Participle(claim) ?? near.State(claim) ?? near.Adjective(claim) ?? Held(claim)) is not { } held
            || (near.Object(claim) ?? events.Of(claim) ?? authorities.Against(claim)) is not { } release
            || release.Kind.Name is not "releases" && !IsUndone(claim.View, release.First))
        {
            return null;
        }

        var view = claim.View;
        var token = release.First - 1;
        while (WordClasses.Of(view[token]) is WordClass.Adverb or WordClass.Determiner or WordClass.Open
            && token > release.First - 4 && !IsDemand(view[token]))
        {
            token--;
        }

        return view[token] is "to" or "must" or "should" or "for" || IsDemand(view[token]) ? held with { IsGiven = true } : null;
    }

    // "release all 74 detainees", "release the 160 political prisoners it holds", "release three nuns who have been imprisoned".
    private KindMatch? Held(Claim claim) =>
        claim.View[claim.Counted.Next] == "who" && predicates.Match(claim) is { } kept && IsHeld(kept.Kind) ? kept
        : claim.View[claim.First - 1] is "the" or "all" or "these" or "those" && near.NounKind(claim) is { Kind: var kind } named
            && (IsHeld(kind) || kind.Name is "politicalPrisoners" or "abductions") ? named
        : null;

    // "quash the sentences", "drop all charges": the words of what is undone.
    private static bool IsUndone(TokenView view, int noun)
    {
        var verb = noun - 1;
        while (WordClasses.Of(view[verb]) is WordClass.Determiner or WordClass.Adverb
            || view[verb] is "all" or "prison" or "death" or "criminal")
        {
            verb--;
        }

        return view[verb] is "quash" or "overturn" or "annul" or "drop" or "commute" or "vacate" or "reverse" or "revoke" or "withdraw"
            or "cancel" or "end" or "review" or "reconsider" or "halt" or "suspend" or "lift";
    }

    private static bool IsDemand(string word) =>
        word is "demand" or "demands" or "demanded" or "demanding" or "urge" or "urges" or "urged" or "urging"
            or "seek" or "sought" or "seeking";
}
