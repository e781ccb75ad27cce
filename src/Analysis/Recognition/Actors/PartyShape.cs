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
    public static Sighting? Again(Passage passage, int token, IReadOnlyList<Sighting> parties) =>
        parties.FirstOrDefault(party => passage.Has(token + party.Last - party.First) && Enumerable.Range(0, party.Last - party.First + 1)
            .All(i => passage.Words(token + i) == passage.Text.Words(party.First + i))) is { } found
            ? new Sighting(token, token + found.Last - found.First, ActorKind.Organisation, NamedSighting.KnownName)
            : null;
}
