namespace Analysis.Recognition.Actors;

/// <summary>What goes on behind the head noun of a body: "of Trade, Industry and Energy", "for Human Rights in Africa".</summary>
internal static class OrganisationTail
{
    private const int LongestName = 16;

    // "of Independent Experts on Human Rights": capitalised words behind a preposition, as often as they come.
    public static int? After(Passage passage, int head)
    {
        int? last = null;
        var next = head + 1;
        while (passage.Has(next) && next - head < LongestName
            && passage.Lower(next) is "of" or "for" or "on" or "against" or "without" or "in" or "to" or "de" or "des" or "du")
        {
            if (passage.Lower(next) is "in" or "to" && last is null && !IsPurpose(passage, next))
            {
                break;
            }

            // "the Court of Justice in Doe v. Roe": only a place goes on.
            if (passage.Is(next, "in") && StateShape.State(passage, next + 1) is null && StateShape.Place(passage, next + 1) is null
                && !passage.Is(next + 1, "the"))
            {
                break;
            }

            var noun = passage.Is(next + 1, "the") || passage.Is(next + 1, "all") ? next + 2 : next + 1;
            if (!passage.IsCapitalised(noun) || passage.Lexicon.Times.Contains(passage.Lower(noun))
                || passage.IsGiven(noun) && passage.IsGiven(noun + 1))
            {
                break;
            }

            last = CapitalRun(passage, noun);
            next = last.Value + 1;
        }

        return last;
    }

    // "Committee to Protect Farmers": a verb and what it is done to.
    private static bool IsPurpose(Passage passage, int to) =>
        passage.Is(to, "to") && passage.IsCapitalised(to + 1) && StateShape.State(passage, to + 1) is null
        && StateShape.Place(passage, to + 1) is null
        && (passage.IsCapitalised(to + 2) || (passage.Is(to + 2, "the") && passage.IsCapitalised(to + 3)));

    // Capitalised words, joined by "and", "&" and commas where an ordinary word goes on: "Trade, Industry and Energy".
    public static int CapitalRun(Passage passage, int token)
    {
        var country = LastOfCountries(passage, token);
        token = country ?? token;

        // "Council of Europe Commissioner": the title of somebody there.
        if (country is not null && passage.At(passage.Lexicon.Titles, token + 1) is not null)
        {
            return token;
        }

        var isListed = false;
        while (true)
        {
            var next = token + 1;
            if (passage.IsHyphened(token))
            {
                token += 2;
            }
            else if (passage.IsCapitalised(next) && !StartsTitle(passage, next))
            {
                token = next;
            }
            else if (passage.Has(next) && IsPossessive(passage, next))
            {
                token = next + 1;
            }
            else if ((passage.Is(next, "and") || passage.Is(next, "&")) && (GoesOn(passage, next + 1) || isListed))
            {
                (token, isListed) = (next + 1, false);
            }
            else if (passage.Is(next, ",") && IsListed(passage, next + 1) && passage.IsOrdinary(token))
            {
                (token, isListed) = (next + 1, true);
            }
            else
            {
                return token;
            }
        }
    }

    // "of Iraq and the Levant": countries and regions go on with those of their kind.
    private static int? LastOfCountries(Passage passage, int token)
    {
        int? last = null;
        while ((StateShape.State(passage, token) ?? StateShape.Place(passage, token)) is { } country)
        {
            last = country.Last;
            token = passage.Is(country.Last + 1, "and") ? passage.Is(country.Last + 2, "the") ? country.Last + 3 : country.Last + 2
                : passage.End;
        }

        return last;
    }

    private static bool StartsTitle(Passage passage, int token) =>
        passage.IsGiven(token) || (passage.At(passage.Lexicon.Titles, token) is not null && passage.IsGiven(token + 1));

    private static bool GoesOn(Passage passage, int token) =>
        passage.IsCapitalised(token) && (passage.IsOrdinary(token) || (passage.IsHyphened(token) && passage.IsOrdinary(token + 2)))
        && !OrganisationShape.IsFirstHead(passage, token)
        && passage.At(passage.Lexicon.Titles, token) is null && !passage.IsGiven(token);

    // Behind the comma the list must end with "and" or "&".
    private static bool IsListed(Passage passage, int token)
    {
        if (passage.IsGiven(token) || StateShape.State(passage, token) is not null || !passage.IsCapitalised(token))
        {
            return false;
        }

        var first = token;
        while (passage.IsCapitalised(token) && token - first < 3)
        {
            token++;
        }

        return passage.Is(token, "and") && passage.IsCapitalised(token + 1) && !passage.IsGiven(token + 1) || passage.Is(token, "&")
            || (passage.Is(token, ",") && passage.Is(token + 1, "and"));
    }

    // "People's Party", "Workers' Union": the possessive of a class of people belongs to a name, that of a person or state does not.
    public static bool IsPossessive(Passage passage, int token) =>
        (passage.IsClitic(token) || passage.Is(token, "'") || passage.Is(token, "’")) && passage.IsGlued(token - 1)
        && (passage.Lower(token
            - 1) is "people" or "peoples" or "women" or "children" or "workers" or "farmers" or "doctors" or "king" or "queen" or "peasants"
                or "teachers" or "lawyers" or "writers" or "prosecutor" or "citizens" or "students" or "veterans" or "mothers"
            || (!passage.IsClitic(token) && passage.Lower(token - 1).EndsWith('s')
                && (passage.IsOrdinary(token - 1) || AreMembers(passage, token)))
            || (passage.Is(token + 1, "office")
                && passage.Lower(token - 1) is "general" or "governor" or "president" or "minister" or "mayor"
                    or "ombudsman" or "commissioner"))
        && passage.IsCapitalised(token + 1);

    // "Tenants' Union", "Beekeepers' Association": many, of whom such a body is made; no state, place or person whose name ends in s.
    private static bool AreMembers(Passage passage, int token) =>
        passage.Lower(token + 1) is "union" or "association" or "federation" or "guild" or "syndicate" or "league" or "cooperative"
        && passage.Lower(token - 1) is [.., not ('a' or 'i' or 'o' or 'u' or 's'), 's']
        && !passage.IsAcronym(token - 1) && !passage.IsGiven(token - 1) && !passage.IsGiven(token - 2)
        && Enumerable.Range(token - 3, 3).All(first =>
            (StateShape.State(passage, first) ?? StateShape.Place(passage, first)) is not { } place || place.Last != token - 1);
}
