namespace Analysis.Recognition.Actors;

/// <summary>Reads bodies that no head noun tells: by the article, by one common word, or by nothing but a capital.</summary>
internal static class BareBodyShape
{
    /// <summary>"the Red Crescent": two words or more behind the article that are no event, text or place.</summary>
    public static Sighting? WithArticle(Passage passage, int start)
    {
        if (passage.IsHeadline || !passage.Is(start - 1, "the") || !passage.IsNameWord(start)
            || StateShape.State(passage, start) is not null)
        {
            return null;
        }

        var last = start;
        while (passage.IsCapitalised(last + 1) && !passage.Lexicon.Times.Contains(passage.Lower(last + 1)))
        {
            last++;
        }

        // "the Bosnian Serb commander": adjectives of peoples name no body.
        if (Enumerable.Range(start, last - start + 1).All(token => passage.At(passage.Lexicon.Nations, token) is not null
            || passage.At(passage.Lexicon.StatelessNations, token) is not null))
        {
            return null;
        }

        // "the Candidate Countries Malta", "the Malta Human Rights and Democracy Act": ordinary words before a
        // state, the beginning of a longer name.
        if (Enumerable.Range(start, last - start).Any(token => StateShape.State(passage, token + 1) is not null
            && Enumerable.Range(start, token - start + 1).All(passage.IsOrdinary)) || IsJoinedToThing(passage, last))
        {
            return null;
        }

        if (last == start || (passage.IsHyphened(last) && char.IsLower(passage.Words(last + 2)[0]))
            || passage.Lexicon.Things.Contains(passage.Lower(last)) || passage.Lexicon.PlaceHeads.Contains(passage.Lower(last))
            || passage.At(passage.Lexicon.Titles, last) is not null
            || (passage.IsWord(last + 1) && passage.Lexicon.Things.Contains(passage.Lower(last + 1))
                && char.IsLower(passage.Words(last + 1)[0])))
        {
            return null;
        }

        return new Sighting(start, last, ActorKind.Organisation, "actor.the-name") { IsProvisional = true };
    }

    private static bool IsJoinedToThing(Passage passage, int last)
    {
        if (!passage.Is(last + 1, "and"))
        {
            return false;
        }

        var next = last + 1;
        while (passage.IsCapitalised(next + 1))
        {
            next++;
        }

        return next > last + 1 && passage.Lexicon.Things.Contains(passage.Lower(next));
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
            return new Sighting(token, token, ActorKind.Organisation, "actor.short")
            {
                IsProvisional = !passage.Lexicon.StandAlone.Contains(lower)
            };
        }

        return Alone(passage, token);
    }

    /// <summary>A body that one common word names: "Parliament".</summary>
    public static Sighting? Alone(Passage passage, int token) =>
        passage.IsCapitalised(token) && passage.Lexicon.StandAlone.Contains(passage.Lower(token))
        && !(passage.OwesCapital(token) && passage.IsSeenSmall(token))
            ? new Sighting(token, token, ActorKind.Organisation, "actor.short")
            : null;

    /// <summary>One capitalised word inside a sentence that nothing else explains.</summary>
    public static Sighting? Single(Passage passage, int token)
    {
        if (Prefixed(passage, token) is { } prefixed)
        {
            return prefixed;
        }

        // "Phnom Penh-based"; "Doe v. Roe", a case.
        if (passage.Is(token + 1, "v") || passage.Is(token + 1, "vs")
            || (passage.IsCapitalised(token + 1) && passage.IsHyphened(token + 1) && char.IsLower(passage.Words(token + 3)[0])))
        {
            return null;
        }

        if (passage.IsHeadline || !passage.IsNameWord(token) || NameShape.IsAcronym(passage.Words(token)) || passage.IsOrdinary(token)
            || passage.FollowsHyphen(token) || passage.IsHyphened(token)
            || (passage.OwesCapital(token) && !NameShape.HasInnerCapital(passage.Words(token))) || passage.IsSeenSmall(token)
            || NameShape.IsPluralAcronym(passage.Words(token)) || passage.At(passage.Lexicon.Titles, token) is not null
            || passage.At(passage.Lexicon.Nations, token) is not null || passage.Lexicon.RoleModifiers.Contains(passage.Lower(token))
            || passage.Words(token).Length < 3 || passage.Lexicon.Courtesies.Contains(passage.Lower(token))
            || passage.Lexicon.FirstHeads.Contains(passage.Lower(token)) || passage.Lexicon.LastHeads.Contains(passage.Lower(token)))
        {
            return null;
        }

        var kind = NameContext.ShowsBody(passage, token, token) ? ActorKind.Organisation
            : NameContext.ShowsPlace(passage, token, token) ? ActorKind.Place
            : passage.IsGiven(token) || NameContext.ShowsPerson(passage, token, token) ? ActorKind.Person
            : ActorKind.Organisation;
        return kind == ActorKind.Place
            ? new Sighting(token, NameContext.WithPlaceHead(passage, token), kind, "actor.name-word") { IsProvisional = true }
            : new Sighting(token, token, kind, "actor.name-word")
            {
                IsProvisional = true, IsUnexplained = kind == ActorKind.Organisation && !NameContext.ActsAsBody(passage, token),
                IsKin = NameContext.IsKin(passage, token)
            };
    }

    // "al-Shams", "Al-Shams": the article of the Arabic name and what it stands before.
    private static Sighting? Prefixed(Passage passage, int token) =>
        passage.IsHyphened(token) && !passage.FollowsHyphen(token) && passage.Lower(token) is "al" or "el"
        && passage.IsCapitalised(token + 2) && !passage.IsHyphened(token + 2)
            ? new Sighting(token, token + 2, NameContext.ShowsPlace(passage, token, token + 2) ? ActorKind.Place : ActorKind.Organisation,
                "actor.name-word") { IsProvisional = true }
            : null;
}
