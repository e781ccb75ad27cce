using Analysis.Text;

namespace Analysis.Recognition.Actors;

/// <summary>Joins full names, acronyms and short forms of one body.</summary>
internal static class OrganisationJoiner
{
    private static readonly string[] SmallWords = ["of", "for", "and", "the", "on", "in", "to", "against", "de", "des", "du", "la"];

    public static void Join(TextStructure text, List<NamedSighting> names, ActorLexicon lexicon)
    {
        var bodies = names.Where(name => name.Kind is ActorKind.Organisation or ActorKind.Place && name.Canonical.Length == 0 || name.Kind == ActorKind.Organisation).ToList();
        var named = bodies.Where(name => !IsBackReference(name)).ToList();
        var byKey = named.GroupBy(name => name.Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        var links = byKey.Keys.ToDictionary(key => key, key => key, StringComparer.Ordinal);

        foreach (var key in byKey.Keys)
        {
            if (byKey[key][0] is { Sighting.Canonical.Length: 0 } body && Fuller(text, body, named, lexicon) is { } fuller && fuller.Key != key)
            {
                links[key] = fuller.Key;
            }
        }

        foreach (var (key, members) in byKey)
        {
            var root = Root(links, key);
            var canonical = byKey[root].Find(name => name.Sighting.Canonical.Length > 0)?.Sighting.Canonical ?? byKey[root][0].Form;
            foreach (var member in members.Where(member => member.Canonical.Length == 0))
            {
                member.Canonical = canonical;
                member.Kind = byKey[root][0].Kind;
            }
        }

        foreach (var back in bodies.Where(IsBackReference))
        {
            PointBack(back, named);
        }
    }

    private static bool IsBackReference(NamedSighting name) => name.Sighting is { Rule: "actor.short", IsProvisional: true };

    private static string Root(Dictionary<string, string> links, string key)
    {
        // A chain of short forms is never longer than a few; the bound keeps two that name each other from going round.
        for (var steps = 0; steps < 4 && links[key] != key; steps++)
        {
            key = links[key];
        }

        return key;
    }

    private static NamedSighting? Fuller(TextStructure text, NamedSighting body, List<NamedSighting> named, ActorLexicon lexicon)
    {
        if (body.Words.Length == 1 && NameShape.IsAcronym(body.Form))
        {
            var defined = named.Find(name => name.Words.Length > 1 && (IsDefinedBy(text, name, body, named) || IsDefinedBy(text, body, name, named)));
            if (defined is not null)
            {
                return defined;
            }

            var spelled = named.Where(name => name.Words.Length > 1 && Initials(name.Words) == body.Words[0]).DistinctBy(name => name.Key, StringComparer.Ordinal).ToList();
            return spelled.Count == 1 ? spelled[0] : null;
        }

        var longer = named.Where(name => name.Words.Length > body.Words.Length && (IsShortOf(body, name, lexicon) || EndsAs(body, name, lexicon)))
            .DistinctBy(name => name.Canonical.Length > 0 ? name.Canonical : name.Key, StringComparer.Ordinal).ToList();
        return longer.Count == 1 ? longer[0] : null;
    }

    // "Full Name (FN)" and "FN (Full Name)": some mention of the first word stands just before a bracket with some mention of the second.
    private static bool IsDefinedBy(TextStructure text, NamedSighting outer, NamedSighting bracketed, List<NamedSighting> named) =>
        named.Exists(name => name.Key == bracketed.Key && name.Sighting.First - outer.Sighting.Last == 2 && text.Is(name.Sighting.First - 1, "("));

    private static string Initials(string[] words) => string.Concat(words.Where(word => !SmallWords.Contains(word)).Select(word => word[0]));

    // "Northwind" for "Northwind Trading": the first words, unless they are ordinary or a state.
    private static bool IsShortOf(NamedSighting body, NamedSighting name, ActorLexicon lexicon) =>
        name.Words.AsSpan(0, body.Words.Length).SequenceEqual(body.Words) && !lexicon.Ordinary.Contains(body.Words[0])
        && !lexicon.Adjectives.ContainsKey(name.Form[(name.Form.LastIndexOf(' ') + 1)..])
        && (body.Words.Length == 1 ? name.Words.Length <= 4 : !SmallWords.Contains(name.Words[body.Words.Length]));

    // "Human Rights Council" for "UN Human Rights Council": what is left out is an acronym or a state.
    private static bool EndsAs(NamedSighting body, NamedSighting name, ActorLexicon lexicon)
    {
        var extra = name.Words.Length - body.Words.Length;
        return body.Words.Length > 1 && name.Words.AsSpan(extra).SequenceEqual(body.Words)
            && (extra == 1 && NameShape.IsAcronym(name.Form.Split(' ')[0]) || lexicon.Adjectives.ContainsKey(name.Form.Split(' ')[0]) || lexicon.Adjectives.Values.Contains(name.Form.Split(' ')[0]));
    }

    // "the Council": the last body named before whose name holds that noun; one named later only when there is no other.
    private static void PointBack(NamedSighting back, List<NamedSighting> named)
    {
        var bearers = named.Where(name => name.Kind == ActorKind.Organisation && name.Words.Length > 1 && (name.Words[0] == back.Key || name.Words.Contains(back.Key)) && name.Canonical.Length > 0).ToList();
        var before = bearers.FindLast(name => name.Sighting.First < back.Sighting.First);
        if ((before ?? bearers.FirstOrDefault()) is { } bearer && (before is not null || bearers.Select(name => name.Canonical).Distinct(StringComparer.Ordinal).Count() == 1))
        {
            back.Canonical = bearer.Canonical;
        }
    }
}
