using Analysis.Text;

namespace Analysis.Recognition.Figures;

/// <summary>
/// The rules for what those counted tell of themselves, and for what they bear: "twelve said they had been beaten", "58 described
/// beatings", "nine had gunshot wounds".
/// </summary>
internal sealed class Accounts(FigureKinds kinds, Lexicon lexicon)
{
    private const int Reach = 12;

    private readonly RoleWords words = new(lexicon, "Recognition/Figures/accounts.tsv");

    /// <summary>
    /// "Of those freed, about 40 told us that they had been beaten", "58 described beatings, 19 spoke of electric
    /// shocks": what they tell was done to them.
    /// </summary>
    public KindMatch? Told(Claim claim)
    {
        if (Verb(claim, "teller") is not { } verb)
        {
            return null;
        }

        var view = claim.View;
        for (var token = verb + 1; token <= verb + Reach && view.IsWord(token) | view.IsHyphen(token); token++)
        {
            if (view[token] is "they" && DoneTo(claim, token + 1) is { } done)
            {
                return new(done.Kind, verb, done.Last) { IsTold = true };
            }

            if (kinds.At(view, token, KindRole.Account) is { } account && IsTheirs(view, verb, token))
            {
                return new(account.Kinds[0], verb, account.Last) { IsTold = true };
            }
        }

        return null;
    }

    /// <summary>"146 people have eye injuries", "nine had second-degree burns", "a dozen suffered fractures".</summary>
    public KindMatch? Bore(Claim claim)
    {
        const int longestAdjectives = 5;
        var view = claim.View;
        if (claim.Counted.Class is not ("persons" or "") || claim.Counted.IsModifier
            || (Verb(claim, "bearer") ?? Cared(claim)) is not { } verb)
        {
            return null;
        }

        for (var token = verb + 1;
            token <= verb + longestAdjectives && (view.IsWord(token) || view.IsNumber(token) || view.IsHyphen(token)); token++)
        {
            if (view[token] is "no")
            {
                return null;
            }

            if (kinds.At(view, token, KindRole.Harm) is { } harm)
            {
                return new(harm.Kinds[0], verb, harm.Last);
            }

            if (WordClasses.Of(view[token]) is not (WordClass.Open or WordClass.Adverb or WordClass.Determiner)
                || view[token].EndsWith("ed", StringComparison.Ordinal))
            {
                return null;
            }
        }

        return null;
    }

    // "36 people treated for pellet wounds", "at least 10 carried to the clinic with gunshot wounds":
    // the preposition before what they bear.
    private int? Cared(Claim claim)
    {
        const int reach = 8;
        var (view, token) = (claim.View, claim.Counted.Next);
        while (WordClasses.Of(view[token]) is WordClass.Auxiliary or WordClass.Adverb && view[token] is not ("not" or "never"))
        {
            token++;
        }

        return words.Is(view, token, "cared")
            && Enumerable.Range(token + 1, reach).TakeWhile(at => view.IsWord(at) && view[at] is not ("and" or "who" or "but"))
                .FirstOrDefault(at => view[at] is "for" or "with") is > 0 and var preposition
            ? preposition : null;
    }

    // The verb behind the noun, over auxiliaries and adverbs.
    private int? Verb(Claim claim, string role)
    {
        var (view, token) = (claim.View, claim.Counted.Next);
        // "speaks of 177 people with eye injuries"
        if (!claim.IsSubject && !(view[token] == "with" && words.Is(view, token, role)))
        {
            return null;
        }

        token = BehindObjectRelative(view, token, role);
        token += view[token] is "who" or "that" ? 1 : 0;
        while (!words.Is(view, token, role) && WordClasses.Of(view[token]) is WordClass.Auxiliary or WordClass.Adverb
            && view[token] is not ("not" or "never"))
        {
            token++;
        }

        return words.Is(view, token, role) ? token : null;
    }

    // "22 of those whom the team interviewed said": the verb behind the clause's own.
    private int BehindObjectRelative(TokenView view, int token, string role)
    {
        const int longest = 8;
        return view[token] != "whom" ? token
            : Enumerable.Range(token + 2, longest).TakeWhile(view.IsWord)
                .FirstOrDefault(at => words.Is(view, at, role) && !view.IsCapitalised(at - 1)
                    && WordClasses.Of(view[at - 1]) is WordClass.Open or WordClass.Verb, token);
    }

    // "had been beaten and kicked", "were kept in the dark and beaten": the first word of a kind that happened to them.
    private (FigureKind Kind, int Last)? DoneTo(Claim claim, int token)
    {
        var view = claim.View;
        var isPassive = false;
        while (WordClasses.Of(view[token]) is WordClass.Auxiliary or WordClass.Adverb && view[token] is not ("not" or "never"))
        {
            isPassive |= view[token] is "been" or "were" or "was" or "being";
            token++;
        }

        const int reach = 8;
        for (var verb = token;
            isPassive && verb <= token + reach && view.IsWord(verb) && view[verb] is not ("when" or "after" or "because"); verb++)
        {
            // "were hung from a bar and beaten"
            if ((verb == token || view[verb - 1] == "and")
                && (kinds.At(view, verb, KindRole.Patient) ?? kinds.At(view, verb, KindRole.Case)) is { } done
                && kinds.IsParticiple(view, verb)
                && done.Kinds.FirstOrDefault(kind => kind.TakesPeople) is { } kind)
            {
                return (kind, done.Last);
            }
        }

        return null;
    }

    // "spoke of beatings", "reported being tortured", "described beatings by guards", but not "spoke of the minister's beatings of others".
    private static bool IsTheirs(TokenView view, int verb, int token) =>
        Enumerable.Range(verb + 1, token - verb - 1)
            .All(between => WordClasses.Of(view[between]) is WordClass.Preposition or WordClass.Adverb
                || view[between] is "being" or "having" or "been" or "their" or "severe" or "repeated"
                || (WordClasses.Of(view[between]) == WordClass.Open && between == token - 1));
}
