namespace Analysis.Recognition.Actors;

/// <summary>What the words beside a name of unknown kind tell of it.</summary>
internal static class NameContext
{
    private static readonly string[] Bodies =
    [
        "group", "company", "party", "newspaper", "agency", "organisation", "organization", "charity", "airline", "bank", "firm", "website",
        "magazine", "movement", "network", "broadcaster", "watchdog", "union", "militia",
        "manufacturer", "coalition", "alliance", "ngo", "daily", "weekly", "tabloid", "outlet", "site", "portal", "channel",
        "station", "foundation", "federation", "association", "institute", "think-tank"
    ];

    // What leads to a place: "a visit to", "fled to"; "told to", "loyal to" do not.
    private static readonly string[] Motions =
    [
        "visit", "visits", "trip", "trips", "journey", "flight", "flights", "fled", "went", "travelled", "traveled", "returned", "moved",
        "marched", "deported", "transferred", "flew", "flown", "drove", "driven", "road", "route", "train",
        "trains", "bus", "buses", "convoy", "way", "home", "back", "exiled", "evacuated", "escaped"
    ];

    private static readonly string[] Relations =
    [
        "named", "nicknamed", "wife", "husband", "son", "daughter", "brother", "sister", "mother", "father", "nephew", "niece", "cousin",
        "grandson", "granddaughter", "uncle", "aunt", "widow", "boyfriend", "girlfriend", "fiancé", "fiancée", "cellmate", "classmate"
    ];

    /// <summary>"Doe Motors shares", "the airline Doe": a body.</summary>
    public static bool ShowsBody(Passage passage, int first, int last)
    {
        var behind = passage.IsClitic(last + 1) ? last + 2 : last + 1;
        return SaysBody(passage, behind) || IsCue(passage, behind) || IsCue(passage, first - 1)
            || (passage.Is(behind, "(") && passage.IsAcronym(behind + 1) && passage.Is(behind + 2, ")"));
    }

    /// <summary>", a rights group,": what stands behind the name says what it is.</summary>
    public static bool SaysBody(Passage passage, int comma)
    {
        if (!passage.Is(comma, ",") || !passage.IsWord(comma + 1) || passage.Lower(comma + 1) is not ("a" or "an" or "the"))
        {
            return false;
        }

        var token = comma + 2;
        while (passage.IsWord(token) && token - comma < 7 && passage.ClassOf(token) is Text.WordClass.Open or Text.WordClass.Adverb)
        {
            token++;
        }

        // ", the group's director": the body is hers.
        return Bodies.Contains(passage.Lower(token - 1)) && !passage.IsClitic(token);
    }

    /// <summary>
    /// "the Doe", "AirDoe", "(Doe)" behind a dateline, "Doe said it": signs of a body too weak to outweigh those of a place or a person.
    /// </summary>
    public static bool ActsAsBody(Passage passage, int token) =>
        ShowsBody(passage, token, token) || (passage.Is(token - 1, "the") && !Qualifies(passage, token))
        || NameShape.HasInnerCapital(passage.Words(token))
        || (passage.Is(token - 1, "(") && passage.Is(token + 1, ")"))
        || SpeaksOfItself(passage, token);

    // "the Doe festival": a word before a noun may be anything.
    private static bool Qualifies(Passage passage, int token) =>
        passage.IsWord(token + 1) && char.IsLower(passage.Words(token + 1)[0]) && passage.ClassOf(token + 1) == Text.WordClass.Open
        && !passage.Lower(token + 1).EndsWith("ed", StringComparison.Ordinal) && !Bodies.Contains(passage.Lower(token + 1))
        && !Bodies.Contains(passage.Lower(token + 2));

    // "Doe said that it would appeal", "Doe and its lawyers": the pronoun of a body right behind. "Doe said it had rained" shows nothing.
    private static bool SpeaksOfItself(Passage passage, int token)
    {
        const int farthest = 4;
        for (var next = token + 1; next <= token + farthest && passage.IsWord(next) && !passage.IsCapitalised(next); next++)
        {
            if (passage.Is(next, "it") && passage.Lower(next + 1) is "would" or "will"
                || passage.Is(next, "its") && passage.Is(next - 1, "and"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"in Doe", "near Doe": a place, unless something is possessed or said by it.</summary>
    public static bool ShowsPlace(Passage passage, int first, int last) =>
        IsPlaceHead(passage, last + 1) || ArePlaces(passage, last + 1)
        || (passage.Is(last + 1, "and") && passage.IsCapitalised(last + 2) && ArePlaces(passage, last + 3))
        || (passage.Is(last + 1, "police") && passage.Is(last + 2, "station")) || (first == last && JoinsPlace(passage, first))
        || (passage.Is(first - 1, "of") && IsPlaceHead(passage, first - 2))
        || (passage.Is(last + 1, ",") && passage.Has(last + 2)
            && (StateShape.State(passage, last + 2) ?? StateShape.Place(passage, last + 2)) is { } region
            && !passage.IsWord(region.Last + 1))
        || (passage.Is(first - 1, "to") && Motions.Contains(passage.Lower(first - 2)))
        || passage.Has(first - 1) && passage.Lexicon.Locatives.Contains(passage.Lower(first - 1)) && !passage.Is(first - 1, "to")
        && !(passage.IsClitic(last + 1));

    /// <summary>
    /// "in Doe the shops", "fled to Doe", "Doe slept": a place, though a body may be called after it; but "shares in Doe", "trust in Doe".
    /// </summary>
    public static bool StandsForPlace(Text.TextStructure text, ActorLexicon lexicon, Sighting name)
    {
        var (before, behind) = (name.First - 1, name.Last + 1);
        if (behind < text.Tokens.Length && text.Tokens[behind].Kind == Text.TokenKind.Clitic)
        {
            return false;
        }

        return text.Is(before, "in") || text.Is(before, "near") || text.Is(before, "outside")
                ? !lexicon.Stakes.Contains(text.Lower(before - 1))
            : text.Is(before, "to") || text.Is(before, "from") ? before > 0 && Motions.Contains(text.Lower(before - 1))
            : behind < text.Tokens.Length && lexicon.PlaceDeeds.Contains(text.Lower(behind))
                && (before < 0 || text.Tokens[before].Kind != Text.TokenKind.Word);
    }

    /// <summary>
    /// "Doe, 17,", "his wife, Doe,", "a man named Doe", "Than Doe": a person, and so nobody public unless an office shows it.
    /// </summary>
    public static bool ShowsPerson(Passage passage, int first, int last)
    {
        return IsKin(passage, first)
            || (passage.Is(first - 1, "as") && passage.Is(first - 2, "known"))
            || (passage.Is(last + 1, ",") && passage.Has(last + 2) && passage.Text.Tokens[last + 2].Kind == Text.TokenKind.Number
                && passage.Words(last + 2).Length <= 2 && passage.Words(last + 3) is "," or "." or ")")
            // A small word with a capital inside a sentence belongs to a name in another tongue.
            || (passage.IsWord(first - 1) && char.IsUpper(passage.Words(first - 1)[0]) && !passage.OwesCapital(first - 1)
                && !passage.IsCapitalised(first - 1)
                && passage.ClassOf(first - 1) is Text.WordClass.Subordinator or Text.WordClass.Pronoun);
    }

    /// <summary>"his wife, Doe", "a man named Doe".</summary>
    public static bool IsKin(Passage passage, int first) =>
        Relations.Contains(passage.Lower(passage.Is(first - 1, ",") ? first - 2 : first - 1));

    /// <summary>The last token of a place with its head: "Northmoor province".</summary>
    public static int WithPlaceHead(Passage passage, int last) => IsPlaceHead(passage, last + 1) ? last + 1 : last;

    private static bool IsPlaceHead(Passage passage, int token) =>
        passage.IsWord(token) && char.IsLower(passage.Words(token)[0]) && passage.Lexicon.PlaceHeads.Contains(passage.Lower(token));

    // "Doe and Roe provinces"
    private static bool ArePlaces(Passage passage, int token) =>
        passage.IsWord(token)
        && passage.Lower(token) is "provinces" or "districts" or "regions" or "counties" or "villages" or "towns" or "cities" or "squares"
            or "streets" or "islands" or "rivers" or "mountains" or "governorates" or "prefectures";

    // "in Cairo and Doe": what a preposition of place leads in, it leads in twice.
    private static bool JoinsPlace(Passage passage, int first)
    {
        const int longestPlace = 4;
        if (!passage.Is(first - 1, "and"))
        {
            return false;
        }

        var token = first - 2;
        while (passage.IsCapitalised(token) && first - token < longestPlace)
        {
            token--;
        }

        return token < first - 2 && passage.IsWord(token) && passage.Lexicon.Locatives.Contains(passage.Lower(token))
            && !passage.Is(token, "to") && StateShape.Place(passage, token + 1) is { } place && place.Last == first - 2;
    }

    private static bool IsCue(Passage passage, int token) =>
        passage.IsWord(token) && char.IsLower(passage.Words(token)[0]) && passage.Lexicon.BodyCues.Contains(passage.Lower(token))
        || passage.IsWord(token) && passage.Words(token) is "CEO" or "CFO";
}
