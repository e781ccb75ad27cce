using Analysis.Recognition.Actors;
using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>Reads whose count a number is: "by the league's reckoning", "the government's figure is 25".</summary>
internal sealed class Reckonings(CueFinder cues, Speakers speakers)
{
    private readonly ContentEnd ends = new(cues);

    /// <summary>What somebody's count, figure or toll leads in, when a number stands beside it; null when none does.</summary>
    public Reading? Of(Passage passage, CueMatch match, int next, NounPhrase reckoner) =>
        By(passage, match, reckoner)
        ?? (Given(passage, match, next, reckoner) is { } number ? new Reading(number, ends.Of(passage, number, match), reckoner)
            : passage[next].IsWord("of") && NumberPhrases.EndOf(passage, next + 1) is { } last ? new Reading(next + 1, last, reckoner)
            : null);

    // "The government's figure is 25", "the union's own count stands at 40": where the number begins.
    private int? Given(Passage passage, CueMatch match, int verb, NounPhrase giver)
    {
        var number = verb + (passage[verb].Lower is "stands" or "stood" && passage[verb + 1].IsWord("at") ? 2 : 1);
        var isBody = passage.ActorAt(giver.Last) is { } actor ? actor.Value.Kind is ActorKind.Organisation or ActorKind.Person
            : speakers.KindOf(passage[giver.Last].Lower) is "body" or "person" or "voice";
        // "the prison's toll is 25": where they died.
        return passage[match.Verb].Lower is not ("toll" or "total") && isBody
            && passage[verb].Lower is "is" or "was" or "stands" or "stood" && NumberPhrases.BeginAt(passage, number) ? number
            : null;
    }

    // "By the league's count 88 were held; 61 are now on bail": a part that begins with a number goes on.
    private int ThroughParts(Passage passage, int end, CueMatch match)
    {
        while (passage[end + 1].Kind == UnitKind.Semicolon && (passage.IsNumber(end + 2) || passage.IsBound(end + 2)))
        {
            end = ends.Of(passage, end + 2, match);
        }

        return end;
    }

    // "By the league's count 774 are held", "60 people died, on the Red Cross's own reckoning": what stands beside it is what they count.
    private Reading? By(Passage passage, CueMatch match, NounPhrase reckoner)
    {
        var by = reckoner.First - (passage[reckoner.First - 1].Is(WordClass.Determiner) ? 2 : 1);
        var isPronoun = reckoner.First == reckoner.Last && passage[reckoner.First].Is(WordClass.Determiner);
        by = isPronoun ? reckoner.First - 1 : by;
        if (passage[by].Lower is not ("by" or "on" or "in" or "at") || !(isPronoun || speakers.CanSpeak(passage, reckoner)))
        {
            return null;
        }

        var next = match.Last + (passage[match.Last + 1].Kind == UnitKind.Comma ? 2 : 1);
        var goesOn = (passage.IsNumber(next) || passage.IsBound(next) || passage[next].StartsNounPhrase)
            && passage[next].Lower is not ("which" or "who" or "whose");
        var start = passage.SentenceStart(by);
        if (start == by || passage[by - 1].Kind is UnitKind.Semicolon or UnitKind.Colon or UnitKind.Dash)
        {
            return goesOn ? new Reading(next, ThroughParts(passage, ends.Of(passage, next, match), match), reckoner) : null;
        }

        var last = by - (passage[by - 1].Kind == UnitKind.Comma ? 2 : 1);
        if (goesOn && last == by - 2 && passage[last].Is(WordClass.Conjunction))
        {
            // "left three dead and, by the clinic's count, 58 injured": what stands before is not theirs.
            return new Reading(next, ends.Of(passage, next, match), reckoner);
        }

        start = ClauseStart(passage, start, last);
        return last < start ? null
            : goesOn && passage[by - 1].Kind == UnitKind.Comma ? new Reading(start, ends.Of(passage, next, match), reckoner)
            : new Reading(start, last, reckoner);
    }

    /// <summary>"the envoy noted that 2,288 had died, on the ministry's count": where begins what the envoy noted.</summary>
    public int ClauseStart(Passage passage, int start, int last)
    {
        var clause = last;
        while (clause > start && passage[clause].Kind != UnitKind.Semicolon
            && !(passage[clause].IsWord("that") && cues.At(passage, clause - 1).Any()))
        {
            clause--;
        }

        return clause > start ? clause + 1 : start;
    }
}
