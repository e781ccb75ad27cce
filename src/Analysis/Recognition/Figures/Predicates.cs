using Analysis.Text;

namespace Analysis.Recognition.Figures;

/// <summary>Finds what is said of a number's noun as the subject: "120 people were arrested", "two, both students, have died".</summary>
internal sealed class Predicates(FigureKinds kinds)
{
    private const int Farthest = 30;

    private static readonly string[] Beings = ["is", "are", "was", "were", "been", "being", "be", "get", "got"];

    public KindMatch? Match(Claim claim)
    {
        var token = SubjectAsides.Behind(claim.View, claim.Counted.Next);
        // "denied that any of the 40 men it said were held had been beaten": they are held.
        return (Match(claim, token) ?? InAside(claim)) is { } match
            ? match with { IsGiven = match.IsGiven || RelativeSayers.Behind(claim.View, token) > token }
            : null;
    }

    // "Two bakers, who were arrested in May, are ill": what the clause between commas says, where the rest says nothing of the kind.
    private KindMatch? InAside(Claim claim) =>
        claim.IsSubject && claim.View[claim.Counted.Next] == "," && claim.View[claim.Counted.Next + 1] == "who"
        && SubjectAsides.Closing(claim.View, claim.Counted.Next, ",") is { } closed
        && Match(claim, claim.Counted.Next + 1) is { } match && match.Last < closed
            ? match
            : null;

    private KindMatch? Match(Claim claim, int token)
    {
        var view = claim.View;
        var isRelative = view[token] is "who" or "that" or "whom" or "which" || RelativeSayers.Behind(view, token) > token;
        if (isRelative && claim.Counted.IsAnaphoric)
        {
            // "one of the 12 men who were arrested": said of the twelve.
            return null;
        }

        if (IsApposed(claim, token) || !(isRelative || (claim.IsSubject && !IsObject(claim))))
        {
            return null;
        }

        token = isRelative ? RelativeSayers.BehindPronoun(view, token) : token;

        var (adjacent, hadVerb, isPassive) = (true, false, false);
        for (var steps = 0; steps < Farthest && view.Has(token); steps++)
        {
            var word = view[token];
            var kind = WordClasses.Of(word);
            if (kind == WordClass.Auxiliary || IsCopula(word))
            {
                if (Group(claim, token) is { } match)
                {
                    return match;
                }

                var behind = BehindAuxiliaries(view, token);
                isPassive = Enumerable.Range(token, behind - token).Any(i => Beings.Contains(view[i], StringComparer.Ordinal));
                (token, adjacent, hadVerb) = (behind, false, true);
                continue;
            }

            // "walked in memory of the 21 who died", "saw eight, three of whom had wounds": said of others.
            if (IsOfOthers(claim, token, hadVerb))
            {
                return null;
            }

            // "relatives of the disappeared held a vigil": behind the article it is no verb.
            if (IsFinite(word, adjacent) && view[token - 1] is not ("the" or "of") && kinds.At(view, token, KindRole.Agent) is { } agent
                && Fitting(claim, agent.Kinds, token, agent.Last) is { } done)
            {
                return BehindRelative(claim, done, isRelative, hadVerb);
            }

            if (word is "and" or "," && isPassive && kinds.At(view, token + 1, KindRole.Patient) is { } further
                && kinds.IsParticiple(view, token + 1) && Fitting(claim, further.Kinds, token + 1, further.Last) is { } also)
            {
                // "were brought before a judge and jailed"
                return also;
            }

            if (word is "and" or "but" or "," && hadVerb && HasNumber(claim, token + 1))
            {
                // "156 were hurt and 200 more would be charged": another subject.
                return null;
            }

            if (word is "and" or "but" or "," && StartsVerb(view, token + 1))
            {
                // "went to the station and were detained": the same subject goes on.
                adjacent = true;
            }
            else if (word is "and" or "or" && !hadVerb)
            {
                adjacent = false;
            }
            else if (word == "," && !hadVerb && IsListed(claim, token + 1))
            {
                adjacent = false;
            }
            else if (word == "(" && SubjectAsides.Closing(view, token, ")") is { } closed)
            {
                token = closed;
            }
            else if (kind == WordClass.Verb || (adjacent && word.EndsWith("ed", StringComparison.Ordinal)))
            {
                if (word is "said" or "says" or "told")
                {
                    return null;
                }

                (adjacent, hadVerb) = (false, true);
            }
            else if (view[token] is "'" or "’" && view[token - 1].EndsWith('s') && view.IsGlued(token - 1) && view.IsWord(token + 1))
            {
                // "43 students from a teachers' college vanished"
                adjacent = false;
            }
            else if (!view.IsWord(token) && !view.IsNumber(token) && !view.IsHyphen(token) && view.Kind(token) != TokenKind.Clitic)
            {
                return null;
            }
            else if (kind == WordClass.Subordinator && !isRelative)
            {
                return null;
            }
            else if (kind != WordClass.Adverb)
            {
                adjacent = false;
            }

            token++;
        }

        return null;
    }

    private static bool IsOfOthers(Claim claim, int token, bool hadVerb) =>
        claim.View[token] is "who" or "whose" or "whom" && (hadVerb || (claim.View[token] == "whom" && claim.IsNumber(token - 2)));

    // "The men accused of killing 12 people were jailed": said of the men.
    private bool IsObject(Claim claim) =>
        claim.View[claim.Before].EndsWith("ing", StringComparison.Ordinal)
        && kinds.EndingAt(claim.View, claim.Before, KindRole.Patient) is not null;

    // "some 40 people who had gathered near the court were detained", "17 people fleeing over the lagoon died": what became of
    // them is told behind the relative clause, be it whole or reduced.
    private KindMatch BehindRelative(Claim claim, KindMatch done, bool isRelative, bool hadVerb)
    {
        const int reach = 10;
        var view = claim.View;
        var isReduced = !hadVerb && view[done.First].EndsWith("ing", StringComparison.Ordinal);
        if (!isReduced && !(isRelative && done.Kind.Name == "participants"))
        {
            return done;
        }

        var behind = Enumerable.Range(done.Last + 1, reach)
            .TakeWhile(token => view.IsWord(token) && view[token] is not ("who" or "which")
                && WordClasses.Of(view[token]) is not (WordClass.Subordinator or WordClass.Conjunction)).ToList();
        var verb = behind.FirstOrDefault(token => WordClasses.Of(view[token]) == WordClass.Auxiliary);
        if (verb > 0)
        {
            return Group(claim, verb) ?? done;
        }

        // Not "marching for the disappeared".
        verb = !isReduced ? 0 : behind.FirstOrDefault(token => IsFinite(view[token], false) && view[token - 1] is not ("the" or "of" or "a")
            && kinds.At(view, token, KindRole.Agent) is not null);
        return verb > 0 && kinds.At(view, verb, KindRole.Agent) is { } agent ? Fitting(claim, agent.Kinds, verb, agent.Last) ?? done : done;
    }

    // "nine were killed, two of them patients who were hurt before": said of the nine first.
    private static bool IsApposed(Claim claim, int noun) =>
        claim is { Counted.IsAnaphoric: true, Previous: not null } && claim.View[claim.First - 1] == ","
        && claim.View[claim.Counted.Next - 1] is "them" or "whom"
        && WordClasses.Of(claim.View[noun]) == WordClass.Open && claim.View[noun + 1] == "who";

    // "eight farmers, a soldier and two nuns died": one more of a list.
    private static bool IsListed(Claim claim, int token)
    {
        const int longest = 5;
        var view = claim.View;
        return claim.IsNumber(token) || view[token] is "a" or "an" or "his" or "her" or "their" or "its"
            && Enumerable.Range(token + 1, longest)
                .SkipWhile(word => view.IsWord(word) && view[word] != "and" && WordClasses.Of(view[word]) == WordClass.Open)
                .FirstOrDefault() is var end
            && view[end] is "and" or ",";
    }

    // A verb group from its first auxiliary: passive for what happens to them, active for what they do.
    private KindMatch? Group(Claim claim, int token) => InGroup(claim, token)
        // "did not survive"
        ?? (kinds.At(claim.View, token, KindRole.Agent) is { } whole ? Fitting(claim, whole.Kinds, token, whole.Last) : null);

    private KindMatch? InGroup(Claim claim, int token)
    {
        var view = claim.View;
        var isPassive = false;
        while (WordClasses.Of(view[token]) is WordClass.Auxiliary or WordClass.Adverb || IsCopula(view[token])
            || IsPrefixOfAdverb(view, token)
            || view[token] is "themselves" or "to" or "all" or "both" or "also" or "each" or "got" or "reported" or "believed" or "feared"
                or "thought" or "known" or "said" or "confirmed" or "placed" or "put" or "kept")
        {
            if (isPassive && view[token] is "placed" or "put" or "kept" && kinds.At(view, token, KindRole.Patient) is { } whole)
            {
                // "were put to death"
                return Fitting(claim, whole.Kinds, token, whole.Last);
            }

            isPassive |= Beings.Contains(view[token], StringComparer.Ordinal) || IsCopula(view[token]);
            if (view[token] is "reported" or "feared" or "confirmed" or "known" && kinds.At(view, token, KindRole.State) is { } found)
            {
                return Fitting(claim, found.Kinds, token, found.Last);
            }

            token++;
        }

        if (isPassive)
        {
            if (kinds.At(view, token, KindRole.Patient) is { } patient && kinds.IsParticiple(view, token)
                && Fitting(claim, patient.Kinds, token, patient.Last) is { } done)
            {
                return done;
            }

            if (kinds.At(view, token, KindRole.State) is { } state && Fitting(claim, state.Kinds, token, state.Last) is { } stated)
            {
                return stated;
            }

            // "are considered political prisoners"
            var name = view[token + 1] == "as" ? token + 2 : token + 1;
            if (view[token] is "considered" or "recognised" or "recognized" or "designated" or "deemed" or "regarded"
                && kinds.At(view, name, KindRole.Noun) is { } noun)
            {
                return Fitting(claim, noun.Kinds, name, noun.Last);
            }
        }

        return kinds.At(view, token, KindRole.Agent) is { } agent
            && (!isPassive || view[token].EndsWith("ing", StringComparison.Ordinal) || view[token] is "on" or "missing")
            ? Fitting(claim, agent.Kinds, token, agent.Last)
            : null;
    }

    // "were pre-emptively evacuated"
    private static bool IsPrefixOfAdverb(TokenView view, int token) =>
        (view.IsHyphen(token + 1) && WordClasses.Of(view[token + 2]) == WordClass.Adverb)
        || (view.IsHyphen(token) && view.IsGlued(token) && WordClasses.Of(view[token + 1]) == WordClass.Adverb)
        || (view[token] == "at" && view[token + 1] == "present") || (view[token - 1] == "at" && view[token] == "present");

    private static bool HasNumber(Claim claim, int token)
    {
        while (claim.View[token] is "another" or "a" or "further" or "the" or "other")
        {
            token++;
        }

        return claim.IsNumber(token);
    }

    private static bool IsCopula(string word) => word is "remain" or "remains" or "remained" or "remaining";

    private bool StartsVerb(TokenView view, int token)
    {
        while (WordClasses.Of(view[token]) == WordClass.Adverb)
        {
            token++;
        }

        return WordClasses.Of(view[token]) == WordClass.Auxiliary || IsCopula(view[token])
            || (kinds.At(view, token, KindRole.Agent) is not null && IsFinite(view[token], false));
    }

    private static int BehindAuxiliaries(TokenView view, int token)
    {
        token = VerbForms.BehindAuxiliaries(view, token);
        return view[token] is "and" or "," or "but" ? token : token + 1;
    }

    // Behind other words only a finite past tells a verb from a noun ("in a protest").
    private static bool IsFinite(string word, bool adjacent) =>
        WordClasses.Of(word) == WordClass.Verb || word.EndsWith("ed", StringComparison.Ordinal)
        || (adjacent && !word.EndsWith('s')) || word is "on";

    private static KindMatch? Fitting(Claim claim, FigureKind[] candidates, int first, int last) =>
        candidates.FirstOrDefault(kind => KindFit.Admits(kind, claim)) is { } fitting ? new(fitting, first, last) : null;
}
