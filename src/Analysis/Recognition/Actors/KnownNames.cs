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
        var covered = new HashSet<int>();
        var text = passages[0].Text;
        foreach (var sighting in sightings)
        {
            for (var token = sighting.Begin; token <= sighting.End; token++)
            {
                covered.Add(token);
            }

            if (sighting.Kind is ActorKind.Person or ActorKind.Organisation or ActorKind.Place && sighting.First != sighting.Last || sighting.Rule is "actor.person-title" or "actor.alias" or "actor.name-word")
            {
                var word = sighting.Kind == ActorKind.Person ? LastWord(text, sighting) : sighting.First;
                if (text.Words(word).Length > 2)
                {
                    known.TryAdd(text.Words(word), sighting);
                }
            }
        }

        var found = new List<Sighting>();
        foreach (var passage in passages)
        {
            for (var token = passage.First; token < passage.End; token++)
            {
                if (!covered.Contains(token) && passage.IsWord(token) && known.TryGetValue(passage.Words(token), out var earlier) && passage.IsCapitalised(token)
                    && MayBeName(passage, token) && !passage.FollowsHyphen(token) && !(passage.IsHyphened(token) && char.IsLower(passage.Words(token + 2)[0])))
                {
                    found.Add(new Sighting(token, token, earlier.Kind, "actor.known-name") { IsProvisional = true });
                }
            }
        }

        return found;
    }

    // An ordinary word needs a sign that it is a name: a capital that the sentence does not ask for, or a verb behind it.
    private static bool MayBeName(Passage passage, int token) =>
        !passage.IsOrdinary(token) || (!passage.IsHeadline && !passage.OwesCapital(token))
        || (passage.IsWord(token + 1) && Text.WordClasses.Of(passage.Lower(token + 1)) is Text.WordClass.Auxiliary or Text.WordClass.Verb);

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
