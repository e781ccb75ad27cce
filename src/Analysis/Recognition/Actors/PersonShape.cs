namespace Analysis.Recognition.Actors;

/// <summary>Reads names of persons: by a title before them, by a given name, by initials.</summary>
internal static class PersonShape
{
    // Names in capitals without a given name or title: longer runs are headings.
    private const int LongestUnknown = 4;

    /// <summary>A title and the name behind it: "Foreign Minister Jane Doe", "Mr Doe".</summary>
    public static Sighting? Titled(Passage passage, int start)
    {
        var role = RoleShape.At(passage, start);
        var next = role is null ? start : role.Last + 1;
        var behindComma = role is not null && passage.Is(next, ",") && IsDefinite(passage, start);
        next += behindComma ? 1 : 0;
        var name = PersonName.Courtesies(passage, next);
        if ((role is null && name == next) || PersonName.LastOf(passage, name, isTitled: true) is not { } last)
        {
            return null;
        }

        // "Director for East and Southern Africa": the end of the title.
        if (last == name && role is not null && passage.At(passage.Lexicon.Titles, role.Last) is null
            && StateShape.Place(passage, name) is not null)
        {
            return null;
        }

        // "leader of the Republican Alternative": the end of the name of a body.
        if (last == name && role is not null && name == next && !behindComma && role.Inside.IsEmpty && passage.Is(role.Last - 1, "the")
            && passage.At(passage.Lexicon.Titles, role.Last) is null)
        {
            return null;
        }

        // "chair of the National Rights Coordinator", "chairman of ABX Lawmakers for Justice": no name but the rest of one.
        if (last == name && role is not null && (passage.At(passage.Lexicon.Titles, name) is not null
            || passage.At(passage.Lexicon.Titles, role.Last) is null && passage.IsCapitalised(name + 2)
                && passage.Lower(name + 1) is "for" or "against" or "without" or "of"))
        {
            return null;
        }

        if (behindComma && (last == name || !(passage.Is(last + 1, ",") || passage.Is(last + 1, ".") || last + 1 >= passage.End)))
        {
            return null;
        }

        // A calling or a small-letter title alone shows no name: "activist groups", "leader Monday".
        if (last == name && role is not null && name == next && IsDoubtful(passage, role, name))
        {
            return null;
        }

        var titled = new Sighting(name, last, ActorKind.Person, "actor.person-title")
        {
            Canonical = StateShape.Alias(passage, name) is { Kind: ActorKind.Person } alias ? alias.Canonical : "",
            Title = (start, behindComma ? role!.Last : name - 1),
            Role = role?.Role ?? "",
            HasOffice = role?.HasOffice ?? false,
            IsPublic = role?.IsPublic ?? false,
            Inside = role?.Inside ?? [],
        };

        // "Ms. Jane Doe, Special Rapporteur on torture": a courtesy leaves the office to what follows.
        return role is null && Apposition(passage, titled) is { HasOffice: true } known
            ? known with { Title = (start, known.Title!.Value.Last) }
            : titled;
    }

    /// <summary>Two words or more of which the first is a given name or an initial.</summary>
    public static Sighting? Given(Passage passage, int start) =>
        passage.IsWord(start) && !passage.FollowsHyphen(start) && (passage.IsGiven(start) || PersonName.IsInitial(passage, start))
        && PersonName.LastOf(passage, start, isTitled: false) is { } last && IsLong(passage, start, last)
            ? Apposition(passage, new Sighting(start, last, ActorKind.Person, "actor.person-given"))
            : null;

    // "Jane Doe, the Belgian foreign minister,": the office behind the name.
    private static Sighting Apposition(Passage passage, Sighting person)
    {
        if (!passage.Is(person.Last + 1, ","))
        {
            return person;
        }

        var start = passage.Lower(person.Last + 2) is "the" or "a" or "an" or "its" or "his" or "her" or "their" ? person.Last + 3
            : person.Last + 2;
        start = BehindOwner(passage, start);
        return RoleShape.At(passage, start) is { } role && (role.Last + 1 >= passage.End
            || passage.Words(role.Last + 1) is "," or "." or ";" or ")" or "and" or "who" or "on" or "for" or "to" or "in" or "at" or "of"
            || (passage.Is(role.Last + 1, "(") && passage.IsAcronym(role.Last + 2) && passage.Is(role.Last + 3, ")")))
            ? person with
            {
                Title = (start, role.Last), Role = role.Role, HasOffice = role.HasOffice, IsPublic = role.IsPublic, Inside = role.Inside
            }
            : person;
    }

    // "the group's director", "the party's deputy leader": the role begins behind the owner.
    private static int BehindOwner(Passage passage, int start)
    {
        const int longestOwner = 3;
        var token = start;
        while (passage.IsWord(token) && char.IsLower(passage.Words(token)[0]) && token - start < longestOwner)
        {
            token++;
        }

        return token > start && passage.IsClitic(token) ? token + 1 : start;
    }

    /// <summary>Two to four words in capitals that no list knows and no context shows to be a body or place.</summary>
    public static Sighting? Unknown(Passage passage, int start)
    {
        if (!MayBegin(passage, start)
            || PersonName.LastOf(passage, start, isTitled: false) is not { } last || !IsLong(passage, start, last)
            || Enumerable.Range(start, last - start + 1).Count(token => char.IsUpper(passage.Words(token)[0])) > LongestUnknown)
        {
            return null;
        }

        for (var token = start; token <= last; token++)
        {
            // "the Resident Coordinator a.i., Ada Okoro": for the time being, no surname.
            if (passage.Lower(token) is "a.i" or "a.i."
                || passage.IsWord(token) && !passage.FollowsHyphen(token)
                && (passage.IsOrdinary(token) && char.IsUpper(passage.Words(token)[0])
                    && !passage.Lexicon.Ambiguous.Contains(passage.Lower(token))))
            {
                return null;
            }
        }

        // "Ham-Mihan": hyphens alone make no given name and family name.
        var isOneWord = Enumerable.Range(start, last - start + 1)
            .All(token => !passage.IsWord(token) || token == start || passage.FollowsHyphen(token));
        var showsBody = NameContext.ShowsBody(passage, start, last) || passage.Lexicon.Beginnings.Contains(passage.Lower(start));
        var kind = showsBody ? ActorKind.Organisation
            : NameContext.ShowsPlace(passage, start, last) ? ActorKind.Place
            : isOneWord || IsNoPersons(passage, start, last) ? ActorKind.Organisation
            : ActorKind.Person;
        var read = new Sighting(start, kind == ActorKind.Place ? NameContext.WithPlaceHead(passage, last) : last, kind, "actor.name-words")
        {
            IsProvisional = true, IsUnexplained = kind == ActorKind.Organisation && isOneWord && !showsBody
        };
        return kind == ActorKind.Person ? Apposition(passage, read) : read;
    }

    // Not in headlines, where all words have capitals, nor "Mr", "the Blue", "Franco-" and "NGO".
    private static bool MayBegin(Passage passage, int start) =>
        !passage.IsHeadline && !passage.Lexicon.Courtesies.Contains(passage.Lower(start)) && passage.IsNameWord(start)
        && !passage.IsOrdinary(start) && !passage.FollowsHyphen(start) && !passage.IsAcronym(start)
        && !passage.Is(start - 1, "the") && StateShape.State(passage, start) is null
        && !(passage.IsHyphened(start) && passage.At(passage.Lexicon.Nations, start) is not null);

    // "La Prensa", "Las Noticias": an article of another tongue begins no person's name. "Memorial Lorania": what ends with a country
    // is its branch.
    private static bool IsNoPersons(Passage passage, int first, int last) =>
        passage.Lower(first) is "la" or "los" or "las" || (StateShape.State(passage, last) is not null && !passage.IsGiven(last));

    // One capitalised word behind a small-letter title may be anything: "officials", "leader"; behind a capitalised one it is a surname.
    private static bool IsDoubtful(Passage passage, Sighting role, int name) =>
        passage.IsAcronym(name)
        || passage.Lexicon.LastHeads.Contains(passage.Lower(name)) && !passage.Lexicon.Ambiguous.Contains(passage.Lower(name))
        || char.IsLower(passage.Words(role.Last)[0])
            && (StateShape.State(passage, name) is not null || StateShape.Place(passage, name) is not null)
        || passage.IsHeadline && !char.IsUpper(passage.Words(role.Last)[0]);

    // "the", "her", "the agency's", "a": one person holds the office that is named next.
    private static bool IsDefinite(Passage passage, int start) =>
        passage.Has(start - 1)
        && (passage.Lower(start - 1) is "the" or "a" or "an" or "his" or "her" or "its" or "their" or "our" or "my"
            || passage.IsClitic(start - 1)
            || (passage.Words(start - 1) is "'" or "’" && passage.Has(start - 2) && passage.IsGlued(start - 2)
                && passage.Lower(start - 2).EndsWith('s')));

    private static bool IsLong(Passage passage, int first, int last) =>
        last > first
        && Enumerable.Range(first, last - first + 1).Count(token => passage.IsWord(token) && passage.Words(token).Length > 1)
            > (NameShape.IsInitial(passage.Words(first)) ? 0 : 1);
}
