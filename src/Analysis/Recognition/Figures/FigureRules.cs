using Analysis.Recognition.Numbers;
using Analysis.Text;

namespace Analysis.Recognition.Figures;

/// <summary>The rules that tell what a number counts, in the order in which they are tried.</summary>
internal sealed class FigureRules(FigureKinds kinds)
{
    private static readonly string[] Beings = ["is", "are", "was", "were", "been", "being", "be"];
    private static readonly string[] CaseNouns = ["case", "cases", "instance", "instances", "incident", "incidents", "act", "acts", "episode", "episodes", "wave", "waves", "victims", "survivors"];
    private static readonly string[] Totals = ["total", "figure", "number", "tally", "count", "toll"];

    private readonly Predicates predicates = new(kinds);
    private readonly Levels levels = new(kinds);

    public IReadOnlyList<FigureRule> InOrder =>
    [
        new("figure.adjective", "'120 arrested protesters': the adjective is nearest.", Adjective),
        new("figure.event", "'120 arrests', '450 cases of torture'.", EventNoun),
        new("figure.prisoners", "Political prisoners are not arrests, whoever holds them.", PoliticalPrisoners),
        new("figure.object", "'police detained 120', 'killing 12'.", Object),
        new("figure.of", "'the arrest of 120', 'a toll of 12'.", Of),
        new("figure.state", "'12 dead', 'left 12 people homeless'; behind 'the torture of 12 people in custody'.", State),
        new("figure.participle", "'120 people arrested in the capital', '20 injured'.", Participle),
        new("figure.subject", "'120 people were arrested', 'two have died'; behind the object, which stands nearer to its verb.", predicates.Match),
        new("figure.level", "'arrests rose to 120', 'the death toll stands at 34'.", levels.Match),
        new("figure.noun", "'17 states': the noun alone tells; behind all verbs.", Noun),
        new("figure.of-them", "'120 of them': as the figure before.", OfThem),
        new("figure.including", "'including 12 children': a part of the figure before.", Including),
        new("figure.coordinated", "'detained 20 women and 15 men'.", Coordinated),
        new("figure.elided", "'and more than 10,000 after the election': the noun of the figure before.", Elided),
        new("figure.total", "'with the total figure now at 13,000': a total of what was counted before.", Total),
    ];

    private KindMatch? Adjective(Claim claim) =>
        claim.Counted.Adjective is not { } token ? null
        : kinds.At(claim.View, token, KindRole.Patient) is { } patient && kinds.IsParticiple(claim.View, token) ? Fitting(claim, patient.Kinds, token, patient.Last)
        : kinds.At(claim.View, token, KindRole.State) is { } state ? Fitting(claim, state.Kinds, token, state.Last)
        : null;

    private KindMatch? State(Claim claim)
    {
        var token = BehindAdverbs(claim.View, claim.Counted.Next);
        return !claim.Counted.IsAnaphoric && kinds.At(claim.View, token, KindRole.State) is { } state ? Fitting(claim, state.Kinds, token, state.Last) : null;
    }

    private KindMatch? Participle(Claim claim)
    {
        var view = claim.View;
        var token = BehindAdverbs(view, claim.Counted.Next);
        if (claim.Counted.IsAnaphoric || kinds.At(view, token, KindRole.Patient) is not { } patient || !kinds.IsParticiple(view, token))
        {
            return null;
        }

        // "120 officers arrested the man": an object follows, so they are the ones who do it.
        var behind = patient.Last + 1;
        var hasObject = WordClasses.Of(view[behind]) is WordClass.Determiner or WordClass.Pronoun || claim.IsNumber(behind) || (view.IsWord(behind) && WordClasses.Of(view[behind]) == WordClass.Open && !IsDay(view[behind]));
        return hasObject ? null : Fitting(claim, patient.Kinds, token, patient.Last);
    }

    private KindMatch? EventNoun(Claim claim)
    {
        var (view, counted) = (claim.View, claim.Counted);
        if (counted.IsEmpty)
        {
            return null;
        }

        if (kinds.EndingAt(view, counted.Head, KindRole.Event) is { } events && events.First >= counted.First)
        {
            return Any(events.Kinds, events.First, counted.Head);
        }

        // "450 cases of torture"
        return CaseNouns.Contains(view[counted.Head], StringComparer.Ordinal) && view[counted.Head + 1] == "of"
            && kinds.At(view, BehindAdverbs(view, counted.Head + 2), KindRole.Event) is { } of
                ? Any(of.Kinds, counted.Head, of.Last)
                : null;
    }

    private KindMatch? PoliticalPrisoners(Claim claim)
    {
        var named = NounKind(claim);
        return named is { Kind.Name: "politicalPrisoners" } && (Object(claim) ?? Of(claim) ?? predicates.Match(claim)) is null or { Kind.Name: "arrests" or "imprisonments" or "convictions" or "charges" } ? named : null;
    }

    private KindMatch? Object(Claim claim)
    {
        var (view, before) = (claim.View, claim.Before);
        if (view[before - 1] is "or" or "and" && kinds.EndingAt(view, before, KindRole.Patient) is null && view[before].EndsWith("ed", StringComparison.Ordinal))
        {
            // "destroyed or damaged 120 houses"
            before -= 2;
        }

        if (view[before] == "and" && claim.Counted.Class == "persons" && !IsVerb(view, claim.Counted.Next))
        {
            before = BeforeFirstObject(view, before);
        }

        if (kinds.EndingAt(view, before, KindRole.Patient) is not { } patient || (view[before - 1] == "of" && view[before].EndsWith("ing", StringComparison.Ordinal)))
        {
            return null;
        }

        var auxiliary = patient.First - 1;
        while (WordClasses.Of(view[auxiliary]) == WordClass.Adverb)
        {
            auxiliary--;
        }

        // "were killed 12 ..." has no object; "attended by" is passive by nature.
        var isPassive = Beings.Contains(view[auxiliary], StringComparer.Ordinal) && kinds.IsParticiple(view, patient.First) && view[before] != "by";
        return isPassive ? null : Fitting(claim, patient.Kinds, patient.First, before);
    }

    // "arrested a 25-year-old man and two women": back over the first object to the verb.
    private int BeforeFirstObject(TokenView view, int and)
    {
        for (var token = and - 1; token >= and - 8 && view.Has(token); token--)
        {
            if (WordClasses.Of(view[token + 1]) == WordClass.Determiner && kinds.EndingAt(view, token, KindRole.Patient) is not null)
            {
                return token;
            }

            if (!(view.IsWord(token) || view.IsNumber(token) || view.IsHyphen(token)) || WordClasses.Of(view[token]) is not (WordClass.Open or WordClass.Determiner))
            {
                return and;
            }
        }

        return and;
    }

    private KindMatch? Of(Claim claim)
    {
        var (view, before) = (claim.View, claim.Before);
        var isOf = view[before] == "of" || (view[before] == "to" && view[before - 1] is "injury" or "injuries") || (view[before] is "among" or "amongst");
        return isOf && kinds.EndingAt(view, before - 1, KindRole.Event) is { } events
            ? Fitting(claim, [.. events.Kinds.Select(kind => kind.Class.Length > 0 ? kind : kind with { Class = "persons" })], events.First, before)
            : null;
    }

    private KindMatch? Noun(Claim claim)
    {
        if (NounKind(claim) is not { } match)
        {
            return null;
        }

        var view = claim.View;
        var isSpeaker = view[claim.Counted.Next] is "said" or "says" or "told" or "say" or "asked" or "added";
        var isEnough = claim.Quantity.Value.Qualifier == Qualifier.Vague
            ? match.Kind.Least <= 1 || view[claim.Last] is var word && word.EndsWith('s') && word is not ("numerous" or "countless" or "several")
            : (claim.Quantity.Value.Value ?? claim.Quantity.Value.High) >= match.Kind.Least;
        return isEnough && !isSpeaker ? match : null;
    }

    private KindMatch? NounKind(Claim claim)
    {
        var (view, counted) = (claim.View, claim.Counted);
        return counted.IsEmpty ? null
            : kinds.EndingAt(view, counted.Last, KindRole.Noun) is { } whole && whole.First >= counted.First ? Any(whole.Kinds, whole.First, counted.Last)
            : kinds.EndingAt(view, counted.Head, KindRole.Noun) is { } head && head.First >= counted.First ? Any(head.Kinds, head.First, counted.Head)
            : kinds.At(view, counted.Head, KindRole.Noun) is { } opening && opening.Last <= counted.Last ? Any(opening.Kinds, counted.Head, opening.Last)
            : null;
    }

    private static KindMatch? OfThem(Claim claim) =>
        claim is { Counted.IsAnaphoric: true, Previous: { } previous } && IsOfPersons(previous)
            && (!IsVerb(claim.View, claim.Counted.Next) || (claim.View[claim.Counted.Next] is "were" or "are" && claim.View[claim.Counted.Next + 1] is "women" or "children" or "minors" or "civilians" or "girls" or "boys" or "teenagers" or "students" or "foreigners" or "journalists"))
                ? Inherited(claim, previous) : null;

    private static KindMatch? Including(Claim claim)
    {
        var (view, before) = (claim.View, claim.Before);
        var isPart = view[before] == "including" || (view[before] is "them" or "whom" && view[before - 1] is "among" or "amongst");
        return isPart && claim.Previous is { } previous && SameSentence(claim, previous) && IsOfPersons(previous) && claim.Counted.Class is "persons" or "" && !claim.Counted.IsModifier
            && (claim.Counted.Class == "persons" || claim.Counted.IsEmpty) ? Inherited(claim, previous) : null;
    }

    private static KindMatch? Coordinated(Claim claim)
    {
        var (view, before) = (claim.View, claim.Before);
        return view[before] is "and" or "," or "or" or "plus" && claim.Previous is { } previous && SameSentence(claim, previous) && IsOfPersons(previous)
            && claim.Counted.Class == "persons" && previous.Claim.Counted.Next >= before - 1 && previous.Match.First < previous.Claim.First && !IsVerb(view, claim.Counted.Next)
                ? new(previous.Match.Kind, previous.Match.First, previous.Match.Last)
                : null;
    }

    private static KindMatch? Elided(Claim claim)
    {
        var (view, before, next) = (claim.View, claim.Before, claim.Counted.Next);
        var follows = view[before] is "and" or "," or "but" or "to" or "then" or "with" or "compared" || (view[before] is "from" or "than" or "against");
        var goesOn = WordClasses.Of(view[next]) == WordClass.Preposition || (view.Kind(next) is null or TokenKind.Punctuation && view[next] is not ("-" or "–")) || view[next] is "and" or "more" or "so";
        return follows && goesOn && claim is { Counted: { IsEmpty: true, IsAnaphoric: false, IsModifier: false }, Previous: { } previous } && SameSentence(claim, previous) && IsOfPersons(previous)
            && !HasOtherVerb(claim, previous) ? Inherited(claim, previous) : null;
    }

    private KindMatch? Total(Claim claim)
    {
        if (claim.Previous is not { } previous || !claim.Counted.IsEmpty || claim.Counted.IsModifier || IsVerb(claim.View, claim.Counted.Next))
        {
            return null;
        }

        return levels.Subject(claim) is { } subject && Totals.Contains(claim.View[subject], StringComparer.Ordinal) && claim.View[subject + 1] != "of"
            ? new(previous.Match.Kind, subject, subject, Inherits: true)
            : null;
    }

    // Whether a verb that is no kind's stands between two numbers: then the second counts something else.
    private static bool HasOtherVerb(Claim claim, FoundFigure previous)
    {
        for (var token = Math.Max(previous.Claim.Last, previous.Match.Last) + 1; token < claim.First; token++)
        {
            if (WordClasses.Of(claim.View[token]) == WordClass.Verb || claim.View[token] is "while" or "when" or "after" && WordClasses.Of(claim.View[claim.First - 1]) == WordClass.Verb)
            {
                return true;
            }
        }

        return false;
    }

    private static bool SameSentence(Claim claim, FoundFigure previous) => previous.Claim.View.First == claim.View.First;

    private static bool IsOfPersons(FoundFigure previous) => previous.Match.Kind.Class != "things";

    private static KindMatch Inherited(Claim claim, FoundFigure previous) => new(previous.Match.Kind, claim.Before, claim.Before, Inherits: claim.Counted.IsEmpty);

    private static bool IsVerb(TokenView view, int token) => WordClasses.Of(view[token]) is WordClass.Auxiliary or WordClass.Verb || view[token].EndsWith("ed", StringComparison.Ordinal);

    private static bool IsDay(string word) => word.EndsWith("day", StringComparison.Ordinal) || word is "nationwide" or "overnight" or "worldwide" or "alone";

    private static int BehindAdverbs(TokenView view, int token)
    {
        while (WordClasses.Of(view[token]) == WordClass.Adverb && view[token] != "not")
        {
            token++;
        }

        return token;
    }

    private static KindMatch Any(FigureKind[] candidates, int first, int last) => new(candidates[0], first, last);

    private static KindMatch? Fitting(Claim claim, IEnumerable<FigureKind> candidates, int first, int last) =>
        candidates.FirstOrDefault(kind => Admits(kind, claim)) is { } fitting ? new(fitting, first, last) : null;

    /// <summary>Whether a kind may count what the claim counts: nothing else than persons is arrested, nothing else than homes burned down.</summary>
    internal static bool Admits(FigureKind kind, Claim claim) => !claim.Counted.IsModifier && IsLargeEnough(kind, claim) && kind.Class switch
    {
        "" => true,
        "persons" => claim.Counted.IsEmpty || claim.Counted.Class == "persons",
        "named" => claim.Counted.Class == "persons" || (claim.Counted.IsEmpty && claim.Previous is { } previous && SameSentence(claim, previous) && IsOfPersons(previous)),
        var other => claim.Counted.Class == other,
    };

    private static bool IsLargeEnough(FigureKind kind, Claim claim) =>
        claim.Quantity.Value.Qualifier == Qualifier.Vague || (claim.Quantity.Value.Value ?? claim.Quantity.Value.High) >= Math.Min(kind.Least, 5);
}
