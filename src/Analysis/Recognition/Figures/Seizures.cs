using Analysis.Text;

namespace Analysis.Recognition.Figures;

/// <summary>
/// The rule in which who takes people away tells the kind: "soldiers took nine men from the dormitory" are
/// arrests, "gunmen took nine" are abductions.
/// </summary>
internal sealed class Seizures(Lexicon lexicon, FigureKinds kinds)
{
    private const int Reach = 8;

    private readonly RoleWords words = new(lexicon, "Recognition/Figures/seizures.tsv");

    /// <summary>"State Security picked up at least 140 members", "20 men were taken from their homes by masked men".</summary>
    public KindMatch? Match(Claim claim)
    {
        var view = claim.View;
        if (claim.Counted is not ({ Class: "persons" } or { MayBePersons: true } or { IsAnaphoric: true }))
        {
            return null;
        }

        if (words["verb"].EndingAt(view, claim.Before) is { } active)
        {
            return IsCare(view, claim.Counted.Next) ? null
                : Taker(view, active.First - 1, -1) is { } kind ? new(kind, active.First, claim.Before) : null;
        }

        var token = claim.Counted.Next;
        while (claim.IsSubject && WordClasses.Of(view[token]) is WordClass.Auxiliary or WordClass.Adverb
            && view[token] is not ("not" or "never"))
        {
            token++;
        }

        if (token == claim.Counted.Next || view[token - 1] is not ("were" or "was" or "been" or "being" or "are")
            || words["verb"].StartingAt(view, token) is not { } passive || IsCare(view, passive.Last + 1))
        {
            return null;
        }

        var by = Enumerable.Range(passive.Last + 1, Reach).TakeWhile(at => view.IsWord(at) && !claim.IsNumber(at))
            .FirstOrDefault(at => view[at] == "by");
        if (by > 0)
        {
            return Taker(view, by + 1, 1) is { } taken ? new(taken, token, passive.Last) : null;
        }

        // "six had been taken on Friday": as those before them.
        return claim.Previous is { Match.Kind: { Name: "arrests" or "abductions" } same }
            && view[passive.Last + 1] is not ("to" or "into" or "onto" or "for" or "back") ? new(same, token, passive.Last) : null;
    }

    // The nearest who takes, to the left of a verb or to the right of "by", within its noun phrase.
    private FigureKind? Taker(TokenView view, int from, int step)
    {
        // "The army has killed 79 attackers and captured 45": the subject of the verb before.
        var isSecond = step < 0 && view[from] == "and";
        if (isSecond && BeforeFirstObject(view, from) is { } subject)
        {
            from = subject;
        }

        for (var token = from; Math.Abs(token - from) < Reach
            && (view.IsWord(token) || view.IsHyphen(token) || view.Kind(token) == TokenKind.Clitic || (isSecond && view.IsNumber(token)))
            && view[token] is not ("who" or "that" or "which" or "but"); token += step)
        {
            foreach (var kind in words.Roles.Where(role => role is not ("verb" or "care")))
            {
                if (step < 0 ? words[kind].EndingAt(view, token) is not null : words.Is(view, token, kind))
                {
                    return kinds.Named(kind);
                }
            }

            if (step < 0 && VerbForms.IsVerb(view, token) && WordClasses.Of(view[token]) != WordClass.Auxiliary
                && view[token + 1] is not "and" && !isSecond && view[token] is not ("armed" or "backed" or "dressed" or "masked"))
            {
                return null;
            }
        }

        return null;
    }

    // "killed 16 bandits and captured": to before the first verb, whose object takes nobody.
    private static int? BeforeFirstObject(TokenView view, int and)
    {
        var verb = and - 1;
        while (and - verb <= Reach && (view.IsWord(verb) || view.IsNumber(verb)) && !VerbForms.IsVerb(view, verb))
        {
            verb--;
        }

        return VerbForms.IsVerb(view, verb) && and - verb > 1 ? verb - 1 : null;
    }

    /// <summary>Whether a word is one for police, soldiers and the like.</summary>
    public bool IsForce(TokenView view, int token) => words.Is(view, token, "arrests");

    private bool IsCare(TokenView view, int token) =>
        Enumerable.Range(token, Reach).TakeWhile(view.IsWord).Any(at => words.Is(view, at, "care"));
}
