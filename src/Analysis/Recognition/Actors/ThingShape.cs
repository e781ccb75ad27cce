namespace Analysis.Recognition.Actors;

/// <summary>Reads capitalised words that name an event, a text or an operation, so that no rule takes parts of them for an actor.</summary>
internal static class ThingShape
{
    public const string Rule = "actor.no-actor";

    private const int LongestName = 8;

    private static readonly string[] Laws =
    [
        "act", "law", "code", "bill", "decree", "ordinance", "convention", "protocol", "declaration",
        "regulation", "directive", "covenant", "amendment", "statute", "charter"
    ];

    public static Sighting? At(Passage passage, int start)
    {
        if (!passage.IsCapitalised(start) || passage.IsGiven(start) || StateShape.Alias(passage, start) is not null
            || StateShape.State(passage, start) is not null || passage.IsAcronym(start))
        {
            return null;
        }

        var isNamer = passage.Lexicon.Namers.Contains(passage.Lower(start));
        var last = start;
        while (last - start < LongestName && passage.IsCapitalised(last + 1) && (isNamer || !passage.IsGiven(last + 1)))
        {
            last++;
        }

        if (LawEnd(passage, last) is { } end)
        {
            return new Sighting(start, end, ActorKind.Place, Rule);
        }

        return last > start && (isNamer || passage.Lexicon.Things.Contains(passage.Lower(last)))
            ? new Sighting(start, last, ActorKind.Place, Rule)
            : null;
    }

    // "the Act on Public Gatherings", "the Law against Foreign Agents": what a law is on is part of its name.
    private static int? LawEnd(Passage passage, int head)
    {
        if (!Laws.Contains(passage.Lower(head))
            || passage.Lower(head + 1) is not ("on" or "against" or "concerning" or "regarding" or "for" or "of")
            || !passage.IsCapitalised(head + 2)
            || passage.IsGiven(head + 2) || StateShape.State(passage, head + 2) is not null || !passage.IsOrdinaryRun(head + 2))
        {
            return null;
        }

        var end = head + 2;
        while (end - head < LongestName
            && (passage.IsCapitalised(end + 1)
                || (passage.Lower(end + 1) is "and" or "of" or "in" or "the" && passage.IsCapitalised(end + 2))))
        {
            end++;
        }

        return end;
    }
}
