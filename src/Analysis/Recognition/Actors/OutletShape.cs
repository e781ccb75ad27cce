namespace Analysis.Recognition.Actors;

/// <summary>Reads outlets whose name begins with a state: "the news site Chad Now".</summary>
internal static class OutletShape
{
    private const int LongestName = 4;

    private static readonly string[] Nouns =
    [
        "site", "website", "agency", "newspaper", "paper", "magazine", "weekly", "daily", "broadcaster", "outlet", "portal", "channel",
        "station", "tabloid", "journal"
    ];

    /// <summary>Behind the noun of an outlet, or before a capitalised adverb, the state is the beginning of a name.</summary>
    public static Sighting? At(Passage passage, int start)
    {
        if (passage.IsHeadline || StateShape.State(passage, start) is not { } state || !IsName(passage, state.Last + 1))
        {
            return null;
        }

        var isBehindNoun = passage.IsWord(start - 1) && char.IsLower(passage.Words(start - 1)[0])
            && Nouns.Contains(passage.Lower(start - 1));
        if (!isBehindNoun && passage.Lower(state.Last + 1) is not ("now" or "today"))
        {
            return null;
        }

        var last = state.Last + 1;
        while (isBehindNoun && last - start + 1 < LongestName && IsName(passage, last + 1))
        {
            last++;
        }

        return new Sighting(start, last, ActorKind.Organisation, "actor.outlet");
    }

    private static bool IsName(Passage passage, int token) =>
        passage.IsWord(token) && NameShape.IsCapitalised(passage.Words(token)) && passage.At(passage.Lexicon.Titles, token) is null
        && (!passage.Lexicon.Times.Contains(passage.Lower(token)) || passage.Is(token, "today"));
}
