using Analysis.Recognition.Numbers;
using Analysis.Text;

namespace Analysis.Recognition.Figures;

/// <summary>
/// Finds what has reached a number: "arrests rose to 120", "the death toll stands at 34", "the total figure now at 13,000".
/// </summary>
internal sealed class Levels(FigureKinds kinds, Movements movements, RoleWords words)
{
    private const int Farthest = 24;

    private readonly CrowdSizes sizes = new(words);

    /// <summary>
    /// "The vigil drew hundreds.", "The protesters, who numbered about 400, ...": as many as the gathering before the verb.
    /// </summary>
    public KindMatch? Drawn(Claim claim)
    {
        var (view, verb) = (claim.View, claim.Before);
        if (!words.Is(view, verb, "drawing") || claim.Counted is not ({ IsEmpty: true, IsModifier: false } or { Class: "persons" }))
        {
            return null;
        }

        var token = (Reporting.OpeningOfAside(view, verb - 1) ?? verb) - 1;
        while (WordClasses.Of(view[token]) is WordClass.Auxiliary or WordClass.Adverb || view[token] is "," or "who" or "which" or "that")
        {
            token--;
        }

        var place = token;
        while (view.IsCapitalised(place) || view[place] is "the" || claim.Mentions.DateAt(place) is not null)
        {
            place--;
        }

        token = place < token && view[place] is "in" or "at" or "on" or "outside" or "through" ? place - 1 : token;
        return (kinds.EndingAt(view, token, KindRole.Gathering) ?? (view[verb].StartsWith("number", StringComparison.Ordinal)
            ? kinds.EndingAt(view, token, KindRole.Noun) ?? (view[token - 1] == "the" ? kinds.EndingAt(view, token, KindRole.State) : null)
                // "Those arrested in the valley numbered 77."
                ?? (kinds.EndingAt(view, token, KindRole.Patient) is { } those && view[those.First - 1] == "those" ? those : null)
            : null)) is { } gathering
            ? KindFit.Fitting(claim, gathering.Kinds, gathering.First, verb) : null;
    }

    public KindMatch? Match(Claim claim)
    {
        var view = claim.View;
        if (Connector(claim) is not { } connector
            || !claim.Counted.IsEmpty && claim.Counted.Class is not "persons" && view[claim.Counted.Head] is not "mark"
            // "arrests fell by 40": as many fewer.
            || (view[connector] == "by" && movements.IsFall(view[connector - 1])))
        {
            return null;
        }

        // "guilty of killing a guard, bringing to five the number of people executed": what stands behind tells.
        if (Inverted(claim) is { } inverted)
        {
            return inverted;
        }

        var first = Opening(claim, connector);
        var moved = ListItems.IsDash(view, connector)
            || view[connector] is "as" or "is" or "are" or "was" or "were" or ":" or "still" or "now"
            || IsBound(view, claim.First) || (view[connector] == "at" && sizes.IsPut(view, connector - 1));
        for (var token = first; token <= connector; token++)
        {
            moved |= movements.IsMovement(view[token]);
        }

        // "fell from 90 to 40, and executions from 7 to 4": as the clause before.
        moved |= (view[connector] == "from" && view[claim.Counted.Next] == "to" && claim.IsNumber(claim.Counted.Next + 1))
            || (view[connector] == "to" && claim.IsNumber(connector - 1)
                && Enumerable.Range(connector - 4, 3).Any(token => view[token] == "from"));

        // "Killed: 17 people, of whom five were women": the noun belongs to the number.
        var next = claim.Counted.IsEmpty ? claim.Last + 1 : claim.Counted.Next;
        var isLabel = ListItems.IsDash(view, connector) || (view[connector] == ":" && ListItems.EndsItem(view, next));
        for (var token = connector; moved && token >= first; token--)
        {
            if (Kind(view, token, isLabel) is { } found && !IsBackground(view, found.First) && FitsLevel(found.Kinds, claim) is { } kind)
            {
                return new(kind, found.First, token);
            }
        }

        return null;
    }

    // The first token of the stretch before a connector that may name what it is the level of.
    private int Opening(Claim claim, int connector)
    {
        var view = claim.View;
        var first = connector;
        while (first > connector - Farthest)
        {
            // "The toll in Osh, the clinic said, stood at 702"
            if (Reporting.OpeningOfAside(view, first - 1) is { } comma)
            {
                first = comma;
            }
            else if (SubjectAsides.OpeningOfLink(view, first - 1) is { } opening)
            {
                first = opening;
            }
            else if (IsRelativeOfTotal(view, first - 1) || Goes(claim, first - 1)
                || (view[first - 1] == "," && (view[first] is "from" or "which" || words.Is(view, first, "size"))))
            {
                first--;
            }
            else
            {
                break;
            }
        }

        return first;
    }

    // "the number of people who died in four days of rioting": the clause belongs to what is counted.
    private bool IsRelativeOfTotal(TokenView view, int token) =>
        view[token] is "who" or "that"
        && Enumerable.Range(token - 5, 4).Any(of => view[of] == "of" && words.Is(view, of - 1, "total"));

    // "who have died": nothing but auxiliaries stands between the pronoun and the verb.
    private bool IsRelativeClause(TokenView view, int verb)
    {
        while (WordClasses.Of(view[verb - 1]) is WordClass.Auxiliary or WordClass.Adverb)
        {
            verb--;
        }

        return IsRelativeOfTotal(view, verb - 1);
    }

    // "the death toll from protests over the arrest of a rival rose to 37": what the counting is about stands before such words.
    private bool IsBackground(TokenView view, int first)
    {
        var token = first - 1;
        while (view.IsWord(token) && WordClasses.Of(view[token]) is WordClass.Determiner or WordClass.Open
            && !words.Is(view, token, "total"))
        {
            token--;
        }

        return view[token] is "over" or "after" or "during" or "following" or "amid" or "against" or "before" or "despite" or "under";
    }

    // What the words that end at a token say is counted: "arrests", "the number of people killed", "the number of dead".
    // In the label of a fact sheet ("Adolescents detained: 158") they need no "number of".
    private (FigureKind[] Kinds, int First)? Kind(TokenView view, int token, bool isLabel) =>
        kinds.EndingAt(view, token, KindRole.Event) is { } events ? events
        : sizes.IsOfGathering(view, token) && kinds.EndingAt(view, token, KindRole.Gathering) is { } gathering ? gathering
        : sizes.IsPut(view, token) && kinds.EndingAt(view, token, KindRole.State) is { } state ? state
        : !isLabel && !CountsBefore(view, token) ? Moved(view, token)
        : kinds.EndingAt(view, token, KindRole.Agent) is { } agent && IsRelativeClause(view, agent.First) ? agent
        : kinds.EndingAt(view, token, KindRole.Patient) is { } patient && kinds.IsParticiple(view, patient.First) ? patient
        : kinds.EndingAt(view, token, KindRole.State) ?? kinds.EndingAt(view, token, KindRole.Noun);

    // "Internally displaced persons doubled, from 545,000 to over a million": they are moved themselves.
    private (FigureKind[] Kinds, int First)? Moved(TokenView view, int token)
    {
        var verb = VerbForms.BehindAdverbs(view, token + 1);
        while (WordClasses.Of(view[verb]) == WordClass.Auxiliary)
        {
            verb = VerbForms.BehindAdverbs(view, verb + 1);
        }

        return movements.IsMovement(view[verb]) && (view[verb + 1] is "from" or "to" || (view[verb + 1] == "," && view[verb + 2] == "from"))
            ? kinds.EndingAt(view, token, KindRole.Noun)
            : null;
    }

    // "This brings to 57 the number of journalists killed."
    private KindMatch? Inverted(Claim claim)
    {
        var view = claim.View;
        if (view[claim.Before] != "to" || view[claim.Last + 1] != "the"
            || !(words.Is(view, claim.Last + 2, "total") || words.Is(view, claim.Last + 3, "total")))
        {
            return null;
        }

        for (var token = claim.Last + 3; token < claim.Last + 9 && view.IsWord(token); token++)
        {
            if (Kind(view, token, isLabel: false) is { } found && FitsLevel(found.Kinds, claim) is { } kind)
            {
                return new(kind, found.First, token);
            }
        }

        return null;
    }

    /// <summary>
    /// The token of "total", "figure" or the like that a number is the level of: "the total figure now at
    /// 13,000", "bringing the total to 500".
    /// </summary>
    public int? Subject(Claim claim)
    {
        if (Connector(claim) is not { } connector)
        {
            return null;
        }

        const int farthest = 5;
        connector = Reporting.OpeningOfAside(claim.View, connector - 1) ?? connector;
        for (var token = connector - 1; token >= connector - farthest && Goes(claim, token); token--)
        {
            if (words.Is(claim.View, token, "total"))
            {
                return token;
            }
        }

        return null;
    }

    /// <summary>The kind of a list that is named up to a token: "our list of political prisoners", "the register of the missing".</summary>
    public KindMatch? ListedAt(TokenView view, int token) =>
        CountsBefore(view, token) && Kind(view, token, isLabel: false) is { } found
        && found.Kinds.FirstOrDefault(kind => kind.Class != "things") is { } kind ? new(kind, found.First, token) : null;

    // The word just before the number that makes it a level: "to", "at", "reached", "was".
    private int? Connector(Claim claim)
    {
        var (view, before) = (claim.View, claim.Before);
        while (view[before] is "currently" or "now" or "already" or "be" or "been" or "nearly" or "not" or "\"" or "“" or "‘")
        {
            before--;
        }

        // "Death toll still 16", "toll now 16"
        if (view[claim.First - 1] is "still" or "now" && view[claim.First - 2] is "toll" or "total" or "tally" or "count")
        {
            return claim.First - 1;
        }

        return IsBound(view, claim.First) ? claim.First - 1
            : IsGivenAs(view, claim.First - 1) ? claim.First - 1
            : ListItems.IsDash(view, before) ? before
            : view[before] is "to" or "at" or "is" or "are" or "was" or "were" or "from" or "by" or ":"
                || (view[before] != "now" && movements.IsMovement(view[before])) ? before
            : null;
    }

    // "gave the number of people held in Minya as 3,900", "lists the dead as 34"
    private bool IsGivenAs(TokenView view, int token)
    {
        for (var noun = token - 1; view[token] == "as" && noun > token - Farthest && view.IsWord(noun); noun--)
        {
            if (words.Is(view, noun, "total"))
            {
                return Enumerable.Range(noun - 3, 3).Any(verb => view[verb] is "gave" or "gives" or "give" or "given" or "giving" or "lists"
                    or "listed" or "reported" or "reports" or "estimated" or "estimates");
            }
        }

        return false;
    }

    /// <summary>Whether a number's bound words are the verb itself: "has exceeded 500".</summary>
    public static bool IsBound(TokenView view, int token) =>
        view[token] is "exceeded" or "exceeds" or "exceed" or "topped" or "topping" or "tops" or "surpassed" or "surpasses"
            or "surpassing" or "exceeding";

    // The stretch may not leave the clause nor run over speech, another subject or another number but "from 50".
    private static bool Goes(Claim claim, int token)
    {
        var word = claim.View[token];
        return claim.View.Has(token)
            && (claim.View.IsWord(token) || claim.Mentions.DateAt(token) is not null || word is ":" or "'s" or "%"
                || claim.View.IsHyphen(token) || claim.View.IsNumber(token) || AnsweredClaims.IsQuote(claim.View, token)
                || (word == "(" && claim.View[token + 1] == "from"))
            && !(claim.IsNumber(token) && claim.Mentions.DateAt(token) is null
                && claim.View[token - 1] is not ("from" or "by" or "in" or "over") && !claim.View.IsNumber(token - 1)
                && claim.View[token + 1] is not ("%" or "percent" or "per" or "pct") && word != "cent")
            && word is not ("and" or "but" or "while" or "when" or "because" or "said" or "says" or "who");
    }

    // "the number of people killed", "the total of detained"
    private bool CountsBefore(TokenView view, int token)
    {
        for (var i = token - 1; i >= token - 6 && (view.IsWord(i) || view.Kind(i) == TokenKind.Clitic); i--)
        {
            if (words.Is(view, i, "total"))
            {
                return true;
            }
        }

        return false;
    }

    private static FigureKind? FitsLevel(FigureKind[] candidates, Claim claim) =>
        candidates.FirstOrDefault(kind => kind.TakesPeople || claim.Counted.Class == kind.Class);
}
