namespace Analysis.Recognition.Actors;

/// <summary>What the words beside a name of unknown kind tell of it.</summary>
internal static class NameContext
{
    private static readonly string[] Bodies =
        ["group", "company", "party", "newspaper", "agency", "organisation", "organization", "charity", "airline", "bank", "firm", "website", "magazine", "movement", "network", "broadcaster", "watchdog", "union", "militia", "manufacturer", "coalition", "alliance", "ngo"];

    /// <summary>"Doe Motors shares", "the airline Doe": a body.</summary>
    public static bool ShowsBody(Passage passage, int first, int last)
    {
        var behind = passage.IsClitic(last + 1) ? last + 2 : last + 1;
        return SaysBody(passage, behind) || IsCue(passage, behind) || IsCue(passage, first - 1) || (passage.Is(behind, "(") && passage.IsAcronym(behind + 1) && passage.Is(behind + 2, ")"));
    }

    // ", a rights group,": what stands behind the name says what it is.
    private static bool SaysBody(Passage passage, int comma)
    {
        if (!passage.Is(comma, ",") || !passage.IsWord(comma + 1) || passage.Lower(comma + 1) is not ("a" or "an" or "the"))
        {
            return false;
        }

        var token = comma + 2;
        while (passage.IsWord(token) && token - comma < 7 && Text.WordClasses.Of(passage.Lower(token)) == Text.WordClass.Open)
        {
            token++;
        }

        return Bodies.Contains(passage.Lower(token - 1));
    }

    /// <summary>"in Doe", "near Doe": a place, unless something is possessed or said by it.</summary>
    public static bool ShowsPlace(Passage passage, int first, int last) =>
        IsPlaceHead(passage, last + 1) || (passage.Is(first - 1, "of") && IsPlaceHead(passage, first - 2))
        || (passage.Is(last + 1, ",") && passage.Has(last + 2) && (StateShape.State(passage, last + 2) ?? StateShape.Place(passage, last + 2)) is { } region && !passage.IsWord(region.Last + 1))
        || passage.Has(first - 1) && passage.Lexicon.Locatives.Contains(passage.Lower(first - 1)) && !passage.Is(first - 1, "to")
        && !(passage.IsClitic(last + 1));

    /// <summary>The last token of a place with its head: "Northmoor province".</summary>
    public static int WithPlaceHead(Passage passage, int last) => IsPlaceHead(passage, last + 1) ? last + 1 : last;

    private static bool IsPlaceHead(Passage passage, int token) =>
        passage.IsWord(token) && char.IsLower(passage.Words(token)[0]) && passage.Lexicon.PlaceHeads.Contains(passage.Lower(token));

    private static bool IsCue(Passage passage, int token) =>
        passage.IsWord(token) && char.IsLower(passage.Words(token)[0]) && passage.Lexicon.BodyCues.Contains(passage.Lower(token))
        || passage.IsWord(token) && passage.Words(token) is "CEO" or "CFO";
}
