namespace Analysis.Recognition.Actors;

/// <summary>Reads capitalised words that name an event, a text or an operation, so that no rule takes parts of them for an actor.</summary>
internal static class ThingShape
{
    public const string Rule = "actor.no-actor";

    private const int LongestName = 8;

    public static Sighting? At(Passage passage, int start)
    {
        if (!passage.IsCapitalised(start) || passage.IsGiven(start) || StateShape.Alias(passage, start) is not null || StateShape.State(passage, start) is not null || passage.IsAcronym(start))
        {
            return null;
        }

        var isNamer = passage.Lexicon.Namers.Contains(passage.Lower(start));
        var last = start;
        while (last - start < LongestName && passage.IsCapitalised(last + 1) && (isNamer || !passage.IsGiven(last + 1)))
        {
            last++;
        }

        return last > start && (isNamer || passage.Lexicon.Things.Contains(passage.Lower(last)))
            ? new Sighting(start, last, ActorKind.Place, Rule)
            : null;
    }
}
