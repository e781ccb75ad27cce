namespace Analysis.Recognition.Actors;

/// <summary>
/// Reads bodies named by their people and what these stand for: "Reporters Without Borders", "Parliamentarians for Human Rights".
/// </summary>
internal static class CauseShape
{
    private const int LongestName = 5;

    public static Sighting? At(Passage passage, int start)
    {
        // A headline writes every preposition with a capital.
        if (passage.IsHeadline || !passage.IsCapitalised(start) || passage.FollowsHyphen(start) || passage.IsGiven(start))
        {
            return null;
        }

        // "Save the Children": an imperative with a capital.
        if (passage.Lower(start) is "save" or "stop" or "free" or "help" or "protect" or "defend" or "occupy" or "reclaim"
            && passage.Is(start + 1, "the") && passage.IsCapitalised(start + 2)
            && !passage.IsGiven(start + 2) && StateShape.State(passage, start + 2) is null && StateShape.Place(passage, start + 2) is null
            && passage.IsOrdinary(start + 2))
        {
            return new Sighting(start, OrganisationTail.CapitalRun(passage, start + 2), ActorKind.Organisation, "actor.cause");
        }

        for (var head = start; head - start < LongestName && passage.IsCapitalised(head); head++)
        {
            if (Leads(passage, head + 1) is { } noun)
            {
                return new Sighting(start, OrganisationTail.CapitalRun(passage, noun), ActorKind.Organisation, "actor.cause");
            }
        }

        return null;
    }

    // The capital of "Without" and "Against" shows a name by itself; with small letters the noun before it must name people, and what they
    // stand for no person, state or place.
    private static int? Leads(Passage passage, int preposition)
    {
        if (!passage.IsWord(preposition) || passage.Lower(preposition) is not ("without" or "against" or "for"))
        {
            return null;
        }

        var noun = passage.Is(preposition + 1, "the") ? preposition + 2 : preposition + 1;
        var isNamed = char.IsUpper(passage.Words(preposition)[0]) && !passage.Is(preposition, "for");
        return passage.IsCapitalised(noun) && !passage.Lexicon.Times.Contains(passage.Lower(noun))
            && (isNamed
                || passage.Lexicon.Causes.Contains(passage.Lower(preposition - 1))
                    && (passage.Is(preposition, "without") || passage.IsOrdinary(noun)))
            ? noun
            : null;
    }
}
