namespace Analysis.Recognition.Actors;

/// <summary>Finds again what the document has named elsewhere: surnames that begin a sentence, names in headlines.</summary>
internal static class KnownNames
{
    public static IReadOnlyList<Sighting> Find(IReadOnlyList<Passage> passages, IReadOnlyList<Sighting> sightings)
    {
        if (passages.Count == 0)
        {
            return [];
        }

        var known = new Dictionary<string, Sighting>(StringComparer.Ordinal);
        var text = passages[0].Text;
        var covered = new bool[text.Tokens.Length];
        foreach (var sighting in sightings)
        {
            for (var token = sighting.Begin; token <= sighting.End; token++)
            {
                covered[token] = true;
            }

            if (sighting.Kind is ActorKind.Person or ActorKind.Organisation or ActorKind.Place && sighting.First != sighting.Last
                || sighting.Rule is "actor.person-title" or "actor.alias" or "actor.name-word")
            {
                var word = sighting.Kind == ActorKind.Person ? LastWord(text, sighting) : sighting.First;
                if (text.Words(word).Length > 2)
                {
                    known.TryAdd(text.Words(word), sighting);
                }
            }
        }

        // Families come first in some languages: "Tsai" for "Tsai Ing-wen".
        foreach (var person in sightings.Where(sighting => sighting.Kind == ActorKind.Person && sighting.First != sighting.Last))
        {
            if (text.Words(person.First).Length > 2 && !passages[0].Lexicon.Ordinary.Contains(text.Lower(person.First)))
            {
                known.TryAdd(text.Words(person.First), person);
            }
        }

        // "Villalba" for "Héctor Villalba Ruiz".
        foreach (var person in sightings.Where(sighting => sighting.Kind == ActorKind.Person && sighting.Last - sighting.First >= 2))
        {
            if (text.Words(person.Last - 1).Length > 2 && char.IsUpper(text.Words(person.Last - 1)[0])
                && !passages[0].Lexicon.GivenNames.Contains(text.Lower(person.Last - 1)))
            {
                known.TryAdd(text.Words(person.Last - 1), person);
            }
        }

        var sounds = known.Where(entry => entry.Value.Kind == ActorKind.Person).GroupBy(entry => Sound(entry.Key), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var parties = sightings.Where(sighting => sighting.Rule == PartyShape.Rule).ToList();
        var found = new List<Sighting>();
        foreach (var passage in passages)
        {
            for (var token = passage.First; token < passage.End; token++)
            {
                if (!covered[token] && parties.Count > 0 && PartyShape.Again(passage, token, parties) is { } party)
                {
                    found.Add(party);
                    token = party.Last;
                    continue;
                }

                if (!covered[token] && passage.IsCapitalised(token)
                    && (known.TryGetValue(passage.Words(token), out var earlier) || BySound(passage, token, sounds, out earlier))
                    && MayBeName(passage, token) && !BeginsAnother(passage, token, earlier) && !passage.FollowsHyphen(token)
                    && !(passage.IsHyphened(token) && char.IsLower(passage.Words(token + 2)[0])))
                {
                    found.Add(new Sighting(Begin(text, token, earlier, covered), token, earlier.Kind,
                        "actor.known-name") { IsProvisional = true, IsUnexplained = earlier.IsUnexplained });
                }
            }
        }

        return found;
    }

    // "Aung San" before "Suu Kyi": the words of the fuller name that stand here, too.
    private static int Begin(Text.TextStructure text, int token, Sighting earlier, bool[] covered)
    {
        var (here, there) = (token, LastWord(text, earlier));
        while (earlier.Kind == ActorKind.Person && there > earlier.First && here > 0 && !covered[here - 1]
            && text.Words(here - 1) == text.Words(there - 1) && text.Tokens[here - 1].Kind == Text.TokenKind.Word)
        {
            here--;
            there--;
        }

        return here;
    }

    // "Zelensky" where the text has named "Zelenskyy": one spelling of a family name for another.
    private static bool BySound(Passage passage, int token, Dictionary<string, KeyValuePair<string, Sighting>> sounds,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Sighting? earlier)
    {
        earlier = passage.Words(token).Length > 4 && !passage.IsOrdinary(token) && !passage.IsSeenSmall(token)
            && sounds.TryGetValue(Sound(passage.Words(token)), out var entry)
            && WordLikeness.IsSpelling(NameFold.Key(entry.Key), NameFold.Key(passage.Words(token))) ? entry.Value : null;
        return earlier is not null;
    }

    private static string Sound(string word) => NameSound.Consonants(NameFold.Key(word));

    // "Addis Standard" is no short form of "Addis Ababa".
    private static bool BeginsAnother(Passage passage, int token, Sighting earlier) =>
        earlier.Kind == ActorKind.Place && earlier.First != earlier.Last && !passage.IsHeadline && passage.IsCapitalised(token + 1);

    // An ordinary word needs a sign that it is a name: a capital that the sentence does not ask for, or a verb behind it.
    private static bool MayBeName(Passage passage, int token) =>
        !passage.IsOrdinary(token) || (!passage.IsHeadline && !passage.OwesCapital(token))
        || (passage.IsWord(token + 1) && passage.ClassOf(token + 1) is Text.WordClass.Auxiliary or Text.WordClass.Verb);

    private static int LastWord(Text.TextStructure text, Sighting person)
    {
        var last = person.Last;
        while (last > person.First && text.Tokens[last].Kind != Text.TokenKind.Word)
        {
            last--;
        }

        return last;
    }
}
