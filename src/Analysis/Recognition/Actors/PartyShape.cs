namespace Analysis.Recognition.Actors;

/// <summary>
/// Reads a body called after common words by the noun beside its capitals: "the ruling Bright Tomorrow party", "the New Dawn
/// coalition", "the charity Open Horizon".
/// </summary>
internal static class PartyShape
{
    public const string Rule = "actor.party";

    private const int LongestName = 4;

    public static Sighting? At(Passage passage, int start)
    {
        // The capital must be one that the sentence does not ask for, behind words that lead to a name.
        if (!passage.IsCapitalised(start) || passage.OwesCapital(start) || passage.IsHeadline || !passage.IsWord(start - 1)
            || char.IsUpper(passage.Words(start - 1)[0])
            || passage.IsAcronym(start) || passage.IsGiven(start) || passage.At(passage.Lexicon.Nations, start) is not null
            || StateShape.Alias(passage, start) is not null)
        {
            return null;
        }

        var last = start;
        while (last - start + 1 < LongestName && passage.IsCapitalised(last + 1))
        {
            last++;
        }

        // "the charity Open Horizon said", "the association Forest Aid"
        if (last > start && (passage.IsOrdinary(start) || passage.IsOrdinary(last))
            && passage.Lexicon.Namesakes.Contains(passage.Words(start - 1))
            && passage.At(passage.Lexicon.Titles, last) is null)
        {
            return new Sighting(start, last, ActorKind.Organisation, Rule);
        }

        return last > start && passage.IsOrdinary(last) && passage.Has(last + 1)
            && passage.Lexicon.PartyNouns.Contains(passage.Words(last + 1)) && !passage.IsHyphened(last + 1)
            ? new Sighting(start, last, ActorKind.Organisation, Rule)
            : null;
    }

    /// <summary>The same words again, also where a sentence begins with them.</summary>
    public static Sighting? Again(Passage passage, int token, List<Sighting> parties)
    {
        foreach (var party in parties)
        {
            if (Stands(passage, token, party))
            {
                return new Sighting(token, token + party.Last - party.First, ActorKind.Organisation, NamedSighting.KnownName);
            }
        }

        return null;
    }

    private static bool Stands(Passage passage, int token, Sighting party)
    {
        var length = party.Last - party.First + 1;
        var same = 0;
        while (same < length && passage.Words(token + same) == passage.Text.Words(party.First + same))
        {
            same++;
        }

        return same == length && passage.Has(token + length - 1);
    }
}
