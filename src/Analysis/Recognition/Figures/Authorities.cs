using Analysis.Recognition.Dates;
using Analysis.Text;

namespace Analysis.Recognition.Figures;

/// <summary>
/// The rules for what authorities do with people, where a verb alone says nothing: take them to a cell, turn
/// them back, charge and sentence them.
/// </summary>
internal sealed class Authorities(FigureKinds kinds)
{
    private const int Reach = 8;

    private readonly VerbBehind verbs = new(kinds);

    /// <summary>"took 120 vendors to the central police station", "sixteen were rushed to the clinic": the place tells.</summary>
    public KindMatch? TakenTo(Claim claim)
    {
        var view = claim.View;
        var verb = kinds.EndingAt(view, claim.Before, KindRole.Taking) is { } active
            ? (active.Kinds, active.First, Last: claim.Counted.Next - 1)
            : verbs.Of(claim, KindRole.Taking) is { } passive && VerbBehind.IsPassive(view, passive.First - 1)
                && kinds.At(view, passive.First, KindRole.Taking) is { } words ? (words.Kinds, passive.First, words.Last)
            // "saw four women thrown into a police van"
            : kinds.At(view, claim.Counted.Next, KindRole.Taking) is { } behind && claim.Counted.Class == "persons"
                ? (behind.Kinds, First: claim.Counted.Next, behind.Last)
            : default((FigureKind[] Kinds, int First, int Last)?);
        if (verb is not { } taken)
        {
            return null;
        }

        for (var token = taken.Last + 1; token <= taken.Last + Reach && (view.IsWord(token) || view.IsHyphen(token))
            && view[token] is not ("and" or "but" or "who"); token++)
        {
            if (kinds.At(view, token, KindRole.Cell) is { } cell
                && cell.Kinds.FirstOrDefault(place => taken.Kinds.Any(act => act.Name == place.Name) && KindFit.Admits(place, claim))
                    is { } kind
                && Enumerable.Range(taken.Last + 1, token - taken.Last - 1).Any(to => view[to] is "to" or "into" or "in" or "onto" or "on")
                && view[token - 1] is not ("railway" or "train" or "bus" or "polling" or "radio" or "metro" or "television"
                    or "power" or "fire" or "aid")
                // "to Station Square"
                && !(view.IsCapitalised(cell.Last) && kinds.At(view, cell.Last + 1, KindRole.Ground) is not null))
            {
                return new(kind, taken.First, cell.Last);
            }
        }

        return null;
    }

    /// <summary>"expelled 1,800 migrants", "68 people were turned back at the border", but not "expelled 40 pupils".</summary>
    public KindMatch? Expelled(Claim claim)
    {
        var view = claim.View;
        // "sent back 31,000 Haitians"
        var verb = (kinds.EndingAt(view, claim.First - 1, KindRole.Expelling) ?? kinds.EndingAt(view, claim.Before, KindRole.Expelling))
            is { } active ? (active.Kinds[0], active.First, Last: claim.Before)
            : verbs.Of(claim, KindRole.Expelling) is { } passive && VerbBehind.IsPassive(view, passive.First - 1) ? passive
            : default((FigureKind Kind, int First, int Last)?);
        if (verb is not { } expelled || !KindFit.Admits(expelled.Kind, claim) || IsMember(view[claim.Counted.Head]))
        {
            return null;
        }

        var from = Math.Min(claim.Last + 1, expelled.Last + 1);
        var isForeign = view.IsCapitalised(claim.Counted.Head)
            || Enumerable.Range(from, Math.Max(claim.Counted.Next, expelled.Last + 1) + Reach - from)
                .TakeWhile(token => view.IsWord(token) || view.IsHyphen(token) || claim.IsNumber(token))
                .Any(token => kinds.At(view, token, KindRole.Foreign) is not null
                    || (view[token - 1] is "to" or "from" or "into" && claim.Mentions.IsState(token)));
        return isForeign ? new(expelled.Kind, expelled.First, expelled.Last) : null;
    }

    // "expelled 40 diplomats", "expelled 12 party members"
    private static bool IsMember(string noun) =>
        noun is "diplomats" or "envoys" or "ambassadors" or "students" or "pupils" or "members" or "players" or "officials"
            or "deputies" or "senators" or "spies";

    /// <summary>"Uganda hosts 900,000 South Sudanese": a state or a town that takes in people of another nation.</summary>
    public KindMatch? Hosted(Claim claim)
    {
        var view = claim.View;
        if (claim.Counted.Class != "persons" || kinds.EndingAt(view, claim.Before, KindRole.Hosting) is not { } hosting)
        {
            return null;
        }

        var host = hosting.First - 1;
        while (WordClasses.Of(view[host]) is WordClass.Auxiliary or WordClass.Adverb)
        {
            host--;
        }

        var isForeign = Enumerable.Range(claim.Counted.First, claim.Counted.Head - claim.Counted.First + 1).Any(view.IsCapitalised)
            && kinds.EndingAt(view, claim.Counted.Head, KindRole.Traveller) is null && !IsMember(view[claim.Counted.Head]);
        return isForeign && (view.IsCapitalised(host) || view[host] is "country" or "town" or "city" or "region" or "province")
            ? new(hosting.Kinds[0], hosting.First, claim.Before)
            : null;
    }

    /// <summary>"27 villagers faced murder charges".</summary>
    public KindMatch? Faced(Claim claim)
    {
        const int longestCharge = 4;
        var (view, verb) = (claim.View, claim.Counted.Next);
        while (WordClasses.Of(view[verb]) is WordClass.Auxiliary or WordClass.Adverb or WordClass.Pronoun
            && view[verb] is not ("not" or "never"))
        {
            verb++;
        }

        if (!claim.IsSubject || claim.Counted.Class != "persons" || view[verb] is not ("face" or "faces" or "faced" or "facing"))
        {
            return null;
        }

        for (var token = verb + 1; token <= verb + longestCharge && (view.IsWord(token) || view.IsHyphen(token)); token++)
        {
            if (kinds.At(view, token, KindRole.Against) is { } charge)
            {
                return new(charge.Kinds[0], verb, charge.Last);
            }
        }

        return null;
    }

    /// <summary>"The court gave 26 dockers nine years", "26 dockers got between three and nine years".</summary>
    public KindMatch? Term(Claim claim)
    {
        var view = claim.View;
        if (kinds.EndingAt(view, claim.Before, KindRole.Term) is { } giver && claim.Counted.Class == "persons"
            && Length(claim, claim.Counted.Next, 4) is { } given)
        {
            return new(giver.Kinds[0], giver.First, given);
        }

        return (claim.Counted.Class == "persons" || IsOfCourt(claim))
            && verbs.Of(claim, KindRole.Term) is { } verb && Length(claim, verb.Last + 1, claim.Counted.IsEmpty ? 1 : 3) is { } got
            ? new(verb.Kind, verb.First, got)
            : null;
    }

    // "Fourteen clerks were fined; eleven got twelve days.": nobody is named, but the court is there.
    private static bool IsOfCourt(Claim claim) =>
        claim is { Counted: { IsEmpty: true, IsModifier: false, IsAnaphoric: false } }
        && (claim.Previous ?? claim.Earlier) is { Match.Kind.Name: "charges" or "convictions" or "fines" or "imprisonments" or "arrests" };

    /// <summary>"handed down twenty-year sentences to six men".</summary>
    public KindMatch? Sentenced(Claim claim)
    {
        var (view, noun) = (claim.View, claim.Before - 1);
        // "handed down terms of two to ten years to six men"
        while (claim.Mentions.IsTime(noun) || claim.Mentions.IsTaken(noun) || view[noun] is "years" or "months" or "to" or "and" or "of")
        {
            noun--;
        }

        return view[claim.Before] == "to" && claim.Counted.Class == "persons" && view[noun] is "sentences" or "terms" or "sentence"
            && Enumerable.Range(noun - Reach, Reach)
                .LastOrDefault(token => kinds.At(view, token, KindRole.Term) is not null || view[token] is "imposed" or "passed", -1)
                is > 0 and var giver
            ? kinds.Named("convictions") is { } kind ? new(kind, giver, claim.Before) : null
            : null;
    }

    /// <summary>
    /// "the charges against 28 men", "proceedings were brought against 12 officers": that they are
    /// charged is given, whatever becomes of it.
    /// </summary>
    public KindMatch? Against(Claim claim)
    {
        const int reach = 12;
        const int longestCharge = 5;
        var view = claim.View;
        if ((view[claim.Before] != "against"
            && !(view[claim.Before] == "on" && (IsImposing(view[claim.Before - 1])
                || (kinds.EndingAt(view, claim.Before - 1, KindRole.Against) is not null
                    && Enumerable.Range(claim.Before - longestCharge, longestCharge).Any(token => IsImposing(view[token]))))))
            || claim.Counted.Class != "persons" && !claim.Counted.IsEmpty)
        {
            return null;
        }

        for (var token = claim.Before - 1; token >= claim.Before - reach && (view.IsWord(token) || claim.IsNumber(token))
            && view[token] is not ("but" or "while" or "who"); token--)
        {
            if (kinds.EndingAt(view, token, KindRole.Against) is { } charge)
            {
                return new(charge.Kinds[0], charge.First, claim.Before) { IsGiven = true };
            }

            if (kinds.EndingAt(view, token, KindRole.Gathering) is not null || kinds.EndingAt(view, token, KindRole.Event) is not null)
            {
                return null;
            }
        }

        return null;
    }

    // "imposed fines on 112 of them", "fines imposed on 112"
    private static bool IsImposing(string verb) => verb is "imposed" or "imposes" or "impose" or "imposing" or "levied" or "slapped";

    // A length of time within a few tokens: "nine years", "between three and nine years each".
    private static int? Length(Claim claim, int token, int reach)
    {
        for (var at = token; at < token + reach; at++)
        {
            if (claim.Mentions.DateAt(at) is { Value.Type: TimexType.Duration } || claim.Mentions.IsTime(at))
            {
                return at;
            }
        }

        return null;
    }
}
