namespace Analysis.Recognition.Actors;

/// <summary>
/// Reads a body called after common words by the noun beside its capitals: "the ruling Bright Tomorrow party", "the New Dawn
/// coalition", "the charity Open Horizon".
/// </summary>
internal static class PartyShape
{
    public const string Rule = "actor.party";

    private const int LongestName = 4;
    private const int LongestSaying = 6;

    public static Sighting? At(Passage passage, int start)
    {
        if (Saying(passage, start) is { } saying)
        {
            return saying;
        }

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

        // "the Free Harvest party", but not "the New Delhi coalition"
        return last > start && IsNoun(passage, last + 1)
            && (passage.IsOrdinary(last) || (passage.IsOrdinary(start) && passage.At(passage.Lexicon.Places, start) is null))
            ? new Sighting(start, last, ActorKind.Organisation, Rule)
            : null;
    }

    // "the Our Own House party", "candidates of Rise For Change", "Never Is Never, a party of miners,": a saying with a capital on every
    // word, small ones too. Something must tell that it is a body: films and songs are called so, as well.
    private static Sighting? Saying(Passage passage, int start)
    {
        var isOpening = passage.Is(start - 1, "the");
        if (!BeginsUpper(passage, start) || passage.IsHeadline || (BeginsUpper(passage, start - 1) && !isOpening))
        {
            return null;
        }

        var last = start;
        while (last - start < LongestSaying && BeginsUpper(passage, last + 1))
        {
            last++;
        }

        var words = Enumerable.Range(start, last - start + 1).ToList();
        var isSaying = last > start && words.Any(token => token < last && (token > start || isOpening) && IsSmallWord(passage, token))
            && !words.Any(token => passage.IsGiven(token) || passage.IsAcronym(token));
        return isSaying && (isOpening && IsNoun(passage, last + 1)
                || passage.Lower(start - 1) is "of" or "for" && passage.Lexicon.Adherents.Contains(passage.Lower(start - 2))
                || passage.OwesCapital(start) && !LeadsIn(passage, start) && NameContext.SaysBody(passage, last + 1))
            ? new Sighting(start, last, ActorKind.Organisation, Rule)
            : null;
    }

    private static bool IsNoun(Passage passage, int token) =>
        passage.Has(token) && passage.Lexicon.PartyNouns.Contains(passage.Words(token)) && !passage.IsHyphened(token);

    // "In The Gambia, a group of ...": no saying.
    private static bool LeadsIn(Passage passage, int token) =>
        passage.ClassOf(token) is Text.WordClass.Preposition or Text.WordClass.Subordinator or Text.WordClass.Conjunction;

    private static bool BeginsUpper(Passage passage, int token) =>
        passage.IsWord(token) && passage.Text.Word(token).BeginsUpper && passage.Words(token) != "I";

    private static bool IsSmallWord(Passage passage, int token) => !passage.Is(token, "the")
        && passage.ClassOf(token) is not (Text.WordClass.Open or Text.WordClass.Adverb or Text.WordClass.Verb);

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
