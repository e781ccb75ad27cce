using Analysis.Text;

namespace Analysis.Recognition.Actors;

/// <summary>Reads names of bodies by their head nouns, their length and their capitals.</summary>
internal static class OrganisationShape
{
    private const int LongestName = 16;

    /// <summary>"Ministry of Foreign Affairs", "National Security Council", "Northwind Trading Ltd".</summary>
    public static Sighting? Headed(Passage passage, int start)
    {
        if (!passage.IsNameWord(start) && !passage.IsAcronym(start) && !IsModifiedHead(passage, start) || passage.FollowsHyphen(start) || IsOpener(passage, start))
        {
            return null;
        }

        int? end = null;
        var next = start;
        while (next - start < LongestName && (passage.IsCapitalised(next) || (next > start && JoinsAt(passage, next))))
        {
            // "Secretary of State": a title with a complement, whatever its last word.
            if (passage.Is(next + 1, "of") && passage.Lexicon.Titles.At(passage.Text, next, passage.End) is not null)
            {
                break;
            }

            if (end is not null && passage.IsGiven(next) && passage.IsCapitalised(next + 1))
            {
                break;
            }

            if (next > start && passage.Lexicon.Companies.Contains(passage.Lower(next)))
            {
                end = next;
                break;
            }

            if (IsFirstHead(passage, next) && Tail(passage, next) is { } tail)
            {
                end = Math.Max(end ?? 0, tail);
            }
            else if (next > start && !IsTitleWord(passage, next) && passage.IsCapitalised(next) && IsLastHead(passage, next) && !passage.IsHyphened(next) && !EndsAsPlace(passage, next) && !IsGroupOfState(passage, start, next))
            {
                end = Math.Max(end ?? 0, Tail(passage, next) ?? next);
            }

            next += passage.IsHyphened(next) ? 2 : 1;
        }

        return end is { } last && IsBody(passage, start, last)
            ? new Sighting(start, last, ActorKind.Organisation, "actor.organisation")
            : null;
    }

    /// <summary>"Full Name of It (FNI)": the bracket spells the first letters.</summary>
    public static Sighting? Defined(Passage passage, int start)
    {
        if (!passage.IsCapitalised(start) || passage.FollowsHyphen(start))
        {
            return null;
        }

        var last = start;
        while (last - start < LongestName && (passage.IsCapitalised(last + 1) || (passage.IsWord(last + 1) && passage.Lower(last + 1) is "of" or "for" or "and" or "the" or "on" or "in" or "de" or "to") || passage.Is(last + 1, "&") || passage.Is(last + 1, "-")))
        {
            last++;
        }

        return last > start && passage.Is(last + 1, "(") && passage.IsWord(last + 2) && passage.Is(last + 3, ")") && passage.Words(last + 2).Count(char.IsUpper) >= 2
            && Spells(passage, start, last, passage.Words(last + 2))
            ? new Sighting(start, last, ActorKind.Organisation, "actor.defined")
            : null;
    }

    private static bool Spells(Passage passage, int first, int last, string acronym)
    {
        var capitals = string.Concat(Enumerable.Range(first, last - first + 1).Where(passage.IsWord).Select(token => passage.Words(token)[0]));
        var wanted = string.Concat(acronym.Where(char.IsLetter));
        return capitals.Equals(wanted, StringComparison.OrdinalIgnoreCase)
            || string.Concat(capitals.Where(char.IsUpper)).Equals(string.Concat(wanted.Where(char.IsUpper)), StringComparison.Ordinal);
    }

    /// <summary>Capitals only: "ABC"; and with digits behind, "G20".</summary>
    public static Sighting? Acronym(Passage passage, int token) =>
        passage.IsAcronym(token) && !passage.FollowsHyphen(token) && !(passage.IsHyphened(token) && char.IsLower(passage.Words(token + 2)[0]))
        && !passage.Lexicon.Ordinary.Contains(passage.Lower(token)) && WordClasses.Of(passage.Lower(token)) == WordClass.Open
        && !passage.Lexicon.Titles.At(passage.Text, token, passage.End).HasValue
        && !IsThing(passage, token)
            ? new Sighting(token, AndLetter(passage, token), ActorKind.Organisation, "actor.acronym")
            : null;

    // "a VBX factory": with "a" before it, an acronym that no office or body follows is a thing.
    private static bool IsThing(Passage passage, int token) =>
        (passage.Is(token - 1, "a") || passage.Is(token - 1, "an")) && passage.IsWord(token + 1) && char.IsLower(passage.Words(token + 1)[0])
        && passage.Lexicon.Titles.At(passage.Text, token + 1, passage.End) is null && passage.Lexicon.Groups.At(passage.Text, token + 1, passage.End) is null;

    // "B&B", "ABC-PF": one acronym.
    private static int AndLetter(Passage passage, int token) =>
        passage.IsHyphened(token) && NameShape.IsAcronym(passage.Words(token + 2)) ? token + 2
        : passage.Is(token + 1, "&") && passage.IsGlued(token) && passage.IsGlued(token + 1) && passage.IsWord(token + 2) && char.IsUpper(passage.Words(token + 2)[0]) ? token + 2 : token;

    /// <summary>"the Red Crescent": two words or more behind the article that are no event, text or place.</summary>
    public static Sighting? WithArticle(Passage passage, int start)
    {
        if (passage.IsHeadline || !passage.Is(start - 1, "the") || !passage.IsNameWord(start) || StateShape.State(passage, start) is not null)
        {
            return null;
        }

        var last = start;
        while (passage.IsCapitalised(last + 1) && !passage.Lexicon.Times.Contains(passage.Lower(last + 1)))
        {
            last++;
        }

        if (last == start || passage.Lexicon.Things.Contains(passage.Lower(last)) || passage.Lexicon.PlaceHeads.Contains(passage.Lower(last)) || passage.Lexicon.Titles.At(passage.Text, last, passage.End) is not null
            || (passage.IsWord(last + 1) && passage.Lexicon.Things.Contains(passage.Lower(last + 1)) && char.IsLower(passage.Words(last + 1)[0])))
        {
            return null;
        }

        return new Sighting(start, last, ActorKind.Organisation, "actor.the-name") { IsProvisional = true };
    }

    /// <summary>"the Council", "the Group" with a capital: a body named in full elsewhere; "Parliament".</summary>
    public static Sighting? Short(Passage passage, int token)
    {
        if (!passage.IsCapitalised(token) || passage.IsHeadline || passage.FollowsHyphen(token) || passage.IsHyphened(token))
        {
            return null;
        }

        var lower = passage.Lower(token);
        if (passage.Is(token - 1, "the") && (passage.Lexicon.FirstHeads.Contains(lower) || passage.Lexicon.LastHeads.Contains(lower)))
        {
            return new Sighting(token, token, ActorKind.Organisation, "actor.short") { IsProvisional = !passage.Lexicon.StandAlone.Contains(lower) };
        }

        return Alone(passage, token);
    }

    /// <summary>A body that one common word names: "Parliament".</summary>
    public static Sighting? Alone(Passage passage, int token) =>
        passage.IsCapitalised(token) && passage.Lexicon.StandAlone.Contains(passage.Lower(token)) && !(passage.OwesCapital(token) && passage.IsSeenSmall(token))
            ? new Sighting(token, token, ActorKind.Organisation, "actor.short")
            : null;

    /// <summary>One capitalised word inside a sentence that nothing else explains.</summary>
    public static Sighting? Single(Passage passage, int token)
    {
        if (Prefixed(passage, token) is { } prefixed)
        {
            return prefixed;
        }

        if (passage.IsHeadline || !passage.IsNameWord(token) || passage.IsOrdinary(token) || passage.FollowsHyphen(token) || passage.IsHyphened(token)
            || (passage.OwesCapital(token) && !NameShape.HasInnerCapital(passage.Words(token))) || passage.IsSeenSmall(token) || NameShape.IsPluralAcronym(passage.Words(token)) || passage.Lexicon.Titles.At(passage.Text, token, passage.End) is not null
            || passage.Lexicon.Nations.At(passage.Text, token, passage.End) is not null || passage.Lexicon.RoleModifiers.Contains(passage.Lower(token))
            || passage.Words(token).Length < 3 || passage.Lexicon.Courtesies.Contains(passage.Lower(token)) || passage.Lexicon.FirstHeads.Contains(passage.Lower(token)) || passage.Lexicon.LastHeads.Contains(passage.Lower(token)))
        {
            return null;
        }

        var kind = NameContext.ShowsBody(passage, token, token) ? ActorKind.Organisation
            : NameContext.ShowsPlace(passage, token, token) ? ActorKind.Place
            : passage.IsGiven(token) || (passage.Is(token - 1, "as") && passage.Is(token - 2, "known")) ? ActorKind.Person
            : ActorKind.Organisation;
        return kind == ActorKind.Place
            ? new Sighting(token, NameContext.WithPlaceHead(passage, token), kind, "actor.name-word") { IsProvisional = true }
            : new Sighting(token, token, kind, "actor.name-word") { IsProvisional = true };
    }

    // "al-Shams", "Al-Shams": the article of the Arabic name and what it stands before.
    private static Sighting? Prefixed(Passage passage, int token) =>
        passage.IsHyphened(token) && !passage.FollowsHyphen(token) && passage.Lower(token) is "al" or "el" && passage.IsCapitalised(token + 2) && !passage.IsHyphened(token + 2)
            ? new Sighting(token, token + 2, NameContext.ShowsPlace(passage, token, token + 2) ? ActorKind.Place : ActorKind.Organisation, "actor.name-word") { IsProvisional = true }
            : null;

    // "Foreign Office", "Bank of England" at the head of a sentence, in a text that writes "foreign" and "bank" as well.
    private static bool IsModifiedHead(Passage passage, int token) =>
        (passage.IsCapitalised(token) && IsFirstHead(passage, token) && Tail(passage, token) is not null) ||
        passage.IsCapitalised(token) && passage.IsCapitalised(token + 1) && passage.Lexicon.RoleModifiers.Contains(passage.Lower(token)) && IsLastHead(passage, token + 1);

    // "Shares of ...": an ordinary word whose capital the sentence asks for begins no name by itself.
    private static bool IsOpener(Passage passage, int token) =>
        passage.OwesCapital(token) && passage.IsOrdinary(token) && !passage.IsCapitalised(token + 1) && !IsFirstHead(passage, token);

    // "Central Police Station", "Council Resolution": the next word says that it is no body.
    private static bool EndsAsPlace(Passage passage, int token) =>
        passage.IsCapitalised(token + 1) && (passage.Lexicon.PlaceHeads.Contains(passage.Lower(token + 1)) || passage.Lexicon.Things.Contains(passage.Lower(token + 1)) && !IsLastHead(passage, token + 1));

    private static bool IsFirstHead(Passage passage, int token) =>
        passage.Lexicon.FirstHeads.Contains(passage.Lower(token)) && char.IsUpper(passage.Words(token)[0]);

    private static bool IsLastHead(Passage passage, int token) => passage.Lexicon.LastHeads.Contains(passage.Lower(token));

    // "White House Press Secretary": the word belongs to the title behind it.
    private static bool IsTitleWord(Passage passage, int token) =>
        passage.Lexicon.RoleModifiers.Contains(passage.Lower(token)) && passage.IsCapitalised(token + 1) && passage.Lexicon.Titles.At(passage.Text, token + 1, passage.End) is not null;

    // "of Independent Experts on Human Rights": capitalised words behind a preposition, as often as they come.
    private static int? Tail(Passage passage, int head)
    {
        int? last = null;
        var next = head + 1;
        while (passage.Has(next) && next - head < LongestName && passage.Lower(next) is "of" or "for" or "on" or "against" or "in" or "to" or "de" or "des" or "du")
        {
            if (passage.Lower(next) is "in" or "to" && last is null)
            {
                break;
            }

            var noun = passage.Is(next + 1, "the") || passage.Is(next + 1, "all") ? next + 2 : next + 1;
            if (!passage.IsCapitalised(noun) || passage.Lexicon.Times.Contains(passage.Lower(noun)) || passage.IsGiven(noun) && passage.IsGiven(noun + 1))
            {
                break;
            }

            last = CapitalRun(passage, noun);
            next = last.Value + 1;
        }

        return last;
    }

    // Capitalised words, joined by "and", "&" and commas where an ordinary word goes on: "Trade, Industry and Energy".
    private static int CapitalRun(Passage passage, int token)
    {
        if (StateShape.State(passage, token) is { } state)
        {
            token = state.Last;
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

    private static bool StartsTitle(Passage passage, int token) =>
        passage.IsGiven(token) || (passage.Lexicon.Titles.At(passage.Text, token, passage.End) is not null && passage.IsGiven(token + 1));

    private static bool GoesOn(Passage passage, int token) =>
        passage.IsCapitalised(token) && (passage.IsOrdinary(token) || (passage.IsHyphened(token) && passage.IsOrdinary(token + 2))) && !IsFirstHead(passage, token)
        && passage.Lexicon.Titles.At(passage.Text, token, passage.End) is null && !passage.IsGiven(token);

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

        return passage.Is(token, "and") && passage.IsCapitalised(token + 1) && !passage.IsGiven(token + 1) || passage.Is(token, "&") || (passage.Is(token, ",") && passage.Is(token + 1, "and"));
    }

    // Small words inside a name that a head noun ends: "House and Senate Committee" is rare, "Centre for Human Rights Research" common.
    private static bool JoinsAt(Passage passage, int token) => IsPossessive(passage, token)
        || (passage.Lower(token) is "of" or "for" or "&" || (passage.Is(token, "and") && passage.IsOrdinary(token + 1) && passage.IsOrdinary(token - 1)))
        && passage.IsCapitalised(token + 1);

    // "People's Party", "Workers' Union": the possessive of a class of people belongs to a name, that of a person or state does not.
    private static bool IsPossessive(Passage passage, int token) =>
        (passage.IsClitic(token) || passage.Is(token, "'") || passage.Is(token, "’")) && passage.IsGlued(token - 1)
        && passage.Lower(token - 1) is "people" or "peoples" or "women" or "children" or "workers" or "farmers" or "doctors" or "king" or "queen" or "peasants" or "teachers" or "lawyers" or "writers" or "prosecutor" or "citizens" or "students" or "veterans" or "mothers"
        && passage.IsCapitalised(token + 1);

    // "Belgian Government" and "Belgian Police" act for the state: a group, not a name.
    private static bool IsGroupOfState(Passage passage, int start, int last) => GroupShape.At(passage, start) is { } group && group.Last >= last;

    private static bool IsBody(Passage passage, int start, int last)
    {
        if (last == start || passage.Lexicon.Times.Contains(passage.Lower(start)))
        {
            return false;
        }

        // In a headline every noun has a capital: some word of the name must be no ordinary one.
        return !passage.IsHeadline
            || Enumerable.Range(start, last - start + 1).Any(token => passage.IsWord(token) && !passage.IsOrdinary(token) && !passage.Lexicon.LastHeads.Contains(passage.Lower(token)));
    }
}
