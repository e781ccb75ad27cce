namespace Analysis.Recognition.Actors;

/// <summary>Reads names of persons: by a title before them, by a given name, by initials.</summary>
internal static class PersonShape
{
    private const int LongestName = 7;

    // What is hyphenated to a name without being part of it: "Lenin-era".
    private static readonly string[] Compounds =
        ["led", "era", "born", "made", "run", "wide", "held", "based", "backed", "style", "owned", "like", "bound", "type", "long", "free", "rich", "level", "only", "appointed", "designate", "elect"];

    /// <summary>A title and the name behind it: "Foreign Minister Jane Doe", "Mr Doe".</summary>
    public static Sighting? Titled(Passage passage, int start)
    {
        var role = RoleShape.At(passage, start);
        var next = role is null ? start : role.Last + 1;
        var behindComma = role is not null && passage.Is(next, ",") && IsDefinite(passage, start);
        next += behindComma ? 1 : 0;
        var name = Courtesies(passage, next);
        if ((role is null && name == next) || Name(passage, name, isTitled: true) is not { } last)
        {
            return null;
        }

        if (behindComma && (last == name || !(passage.Is(last + 1, ",") || last + 1 >= passage.End)))
        {
            return null;
        }

        // A calling or a small-letter title alone shows no name: "activist groups", "leader Monday".
        if (last == name && role is not null && name == next && IsDoubtful(passage, role, name))
        {
            return null;
        }

        return new Sighting(name, last, ActorKind.Person, "actor.person-title")
        {
            Canonical = StateShape.Alias(passage, name) is { Kind: ActorKind.Person } alias ? alias.Canonical : "",
            Title = (start, behindComma ? role!.Last : name - 1),
            Role = role?.Role ?? "",
            HasOffice = role?.HasOffice ?? false,
            Inside = role?.Inside ?? [],
        };
    }

    /// <summary>Two words or more of which the first is a given name or an initial.</summary>
    public static Sighting? Given(Passage passage, int start) =>
        passage.IsWord(start) && !passage.FollowsHyphen(start) && (passage.IsGiven(start) || IsInitial(passage, start))
        && Name(passage, start, isTitled: false) is { } last && IsLong(passage, start, last)
            ? Apposition(passage, new Sighting(start, last, ActorKind.Person, "actor.person-given"))
            : null;

    // "Jane Doe, the Belgian foreign minister,": the office behind the name.
    private static Sighting Apposition(Passage passage, Sighting person)
    {
        if (!passage.Is(person.Last + 1, ","))
        {
            return person;
        }

        var start = passage.Lower(person.Last + 2) is "the" or "a" or "an" ? person.Last + 3 : person.Last + 2;
        return RoleShape.At(passage, start) is { } role && (role.Last + 1 >= passage.End || passage.Words(role.Last + 1) is "," or "." or ";" or ")" or "and" or "who")
            ? person with { Title = (start, role.Last), Role = role.Role, HasOffice = role.HasOffice, Inside = role.Inside }
            : person;
    }

    /// <summary>Two to four words in capitals that no list knows and no context shows to be a body or place.</summary>
    public static Sighting? Unknown(Passage passage, int start)
    {
        if (passage.IsHeadline || !passage.IsNameWord(start) || passage.IsOrdinary(start) || passage.FollowsHyphen(start) || passage.IsAcronym(start)
            || passage.Is(start - 1, "the") || StateShape.State(passage, start) is not null || Name(passage, start, isTitled: false) is not { } last || !IsLong(passage, start, last) || last - start > 3)
        {
            return null;
        }

        for (var token = start; token <= last; token++)
        {
            if (passage.IsWord(token) && (passage.IsOrdinary(token) && char.IsUpper(passage.Words(token)[0]) && !passage.Lexicon.Ambiguous.Contains(passage.Lower(token))))
            {
                return null;
            }
        }

        var kind = NameContext.ShowsBody(passage, start, last) || passage.Lexicon.Beginnings.Contains(passage.Lower(start)) ? ActorKind.Organisation : NameContext.ShowsPlace(passage, start, last) ? ActorKind.Place : ActorKind.Person;
        var read = new Sighting(start, kind == ActorKind.Place ? NameContext.WithPlaceHead(passage, last) : last, kind, "actor.name-words") { IsProvisional = true };
        return kind == ActorKind.Person ? Apposition(passage, read) : read;
    }

    /// <summary>The last token of the name of a person that begins at <paramref name="start"/>.</summary>
    public static int? Name(Passage passage, int start, bool isTitled)
    {
        if (StateShape.Alias(passage, start) is { Kind: ActorKind.Person } alias)
        {
            return alias.Last;
        }

        var (next, last, parts) = (start, -1, 0);
        while (passage.Has(next) && parts < LongestName)
        {
            if (NamePart(passage, next, parts, isTitled) is { } end)
            {
                (last, next) = (end, end + 1);
                parts++;
            }
            else if ((parts > 0 || isTitled) && Particles(passage, next) is { } behind)
            {
                next = behind;
            }
            else
            {
                break;
            }
        }

        if (last < 0)
        {
            return null;
        }

        var suffix = passage.Is(last + 1, ",") ? last + 2 : last + 1;
        return passage.IsWord(suffix) && passage.Lexicon.Suffixes.Contains(passage.Lower(suffix)) && char.IsUpper(passage.Words(suffix)[0]) ? suffix : last;
    }

    private static int? NamePart(Passage passage, int token, int parts, bool isTitled)
    {
        if (!passage.IsWord(token))
        {
            return null;
        }

        if (IsInitial(passage, token))
        {
            return passage.Is(token + 1, ".") && passage.IsGlued(token) ? token + 1 : parts > 0 || passage.IsNameWord(token + 1) ? token : null;
        }

        var isName = parts == 0 && !isTitled ? passage.IsNameWord(token) : passage.IsCapitalised(token);
        if (!isName || (parts > 0 && EndsBefore(passage, token, parts)) || (parts == 0 && isTitled && !passage.IsGiven(token) && IsNoName(passage, token)))
        {
            return null;
        }

        // "St. Clair".
        if (passage.Lower(token) is "st" or "ste" && passage.Is(token + 1, ".") && passage.IsCapitalised(token + 2))
        {
            return token + 2;
        }

        var last = token;
        while (passage.IsHyphened(last))
        {
            var behind = passage.Words(last + 2);
            var joins = char.IsUpper(behind[0]) || (parts > 0 && behind.Length <= 6 && !Compounds.Contains(behind)) || passage.Lexicon.Particles.Contains(passage.Lower(last + 2));
            if (!joins || !passage.IsWord(last + 2))
            {
                return last == token && char.IsLower(behind[0]) ? null : last;
            }

            last += 2;
        }

        return last;
    }

    // Words with a meaning of their own end a name, unless they are known as surnames or follow a given name directly.
    private static bool EndsBefore(Passage passage, int token, int parts)
    {
        var lower = passage.Lower(token);
        if (passage.Lexicon.Times.Contains(lower) && !passage.Lexicon.Ambiguous.Contains(lower))
        {
            return true;
        }

        var isBody = StateShape.Alias(passage, token) is { Kind: not ActorKind.Person };
        var isKnown = StateShape.State(passage, token) is not null || passage.Lexicon.Nations.At(passage.Text, token, passage.End) is not null;
        return isBody || (parts > 1 && (isKnown || passage.IsOrdinary(token) && !passage.Lexicon.Ambiguous.Contains(lower)))
            || (parts == 1 && passage.Lexicon.Nations.At(passage.Text, token, passage.End) is not null && passage.Lexicon.States.At(passage.Text, token, passage.End) is null)
            || (passage.IsAcronym(token) && !passage.IsAcronym(token - 1) && (parts > 1 || passage.Words(token).Length <= 3));
    }

    private static bool IsNoName(Passage passage, int token) =>
        (passage.IsOrdinary(token) && !passage.Lexicon.Ambiguous.Contains(passage.Lower(token)) && !(passage.IsCapitalised(token + 1) && !passage.IsOrdinary(token + 1) && !passage.IsHeadline))
        || passage.Lexicon.Courtesies.Contains(passage.Lower(token))
        || passage.Lexicon.FirstHeads.Contains(passage.Lower(token))
        || passage.Lexicon.Nations.At(passage.Text, token, passage.End) is not null
        || StateShape.Alias(passage, token) is { Kind: not ActorKind.Person }
        || (passage.IsAcronym(token) && passage.Words(token).Length <= 3);

    // One capitalised word behind a small-letter title may be anything: "officials", "leader"; behind a capitalised one it is a surname.
    private static bool IsDoubtful(Passage passage, Sighting role, int name) =>
        passage.IsAcronym(name) || passage.Lexicon.LastHeads.Contains(passage.Lower(name)) && !passage.Lexicon.Ambiguous.Contains(passage.Lower(name))
        || char.IsLower(passage.Words(role.Last)[0]) && (StateShape.State(passage, name) is not null || StateShape.Place(passage, name) is not null)
        || passage.IsHeadline && !char.IsUpper(passage.Words(role.Last)[0]);

    // "the", "her", "the agency's": one person holds the office that is named next.
    private static bool IsDefinite(Passage passage, int start) =>
        passage.Has(start - 1) && (passage.Lower(start - 1) is "the" or "his" or "her" or "its" or "their" or "our" or "my" || passage.IsClitic(start - 1)
            || (passage.Words(start - 1) is "'" or "’" && passage.Has(start - 2) && passage.IsGlued(start - 2) && passage.Lower(start - 2).EndsWith('s')));

    private static int? Particles(Passage passage, int token)
    {
        var next = token;
        while (passage.IsWord(next) && passage.Lexicon.Particles.Contains(passage.Lower(next)) && char.IsLower(passage.Words(next)[0]) && next - token < 3)
        {
            next += passage.IsHyphened(next) ? 2 : 1;
        }

        return next > token && passage.IsCapitalised(next) && !passage.IsOrdinary(next) ? next : null;
    }

    private static int Courtesies(Passage passage, int token)
    {
        while (passage.IsWord(token) && passage.Lexicon.Courtesies.Contains(passage.Lower(token).TrimEnd('.')) && char.IsUpper(passage.Words(token)[0]))
        {
            token += passage.Is(token + 1, ".") && passage.IsGlued(token) ? 2 : 1;
        }

        return token;
    }

    private static bool IsInitial(Passage passage, int token) =>
        passage.IsWord(token) && NameShape.IsInitial(passage.Words(token)) && passage.Words(token) is not ("I" or "A")
        || passage.Is(token, "a") && passage.Words(token) == "A" && passage.Is(token + 1, ".") && passage.IsGlued(token);

    private static bool IsLong(Passage passage, int first, int last) =>
        last > first && Enumerable.Range(first, last - first + 1).Count(token => passage.IsWord(token) && passage.Words(token).Length > 1) > (NameShape.IsInitial(passage.Words(first)) ? 0 : 1);
}
