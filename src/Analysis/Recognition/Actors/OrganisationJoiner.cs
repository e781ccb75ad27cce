using Analysis.Text;

namespace Analysis.Recognition.Actors;

/// <summary>Joins full names, acronyms and short forms of one body.</summary>
internal sealed class OrganisationJoiner
{
    private static readonly string[] SmallWords = ["of", "for", "and", "the", "on", "in", "to", "against", "de", "des", "du", "la"];

    private readonly TextStructure text;
    private readonly ActorLexicon lexicon;
    private readonly Dictionary<string, NamedSighting> byKey;
    private readonly Dictionary<string, string> definitions = new(StringComparer.Ordinal);
    private readonly NameIndex<NamedSighting> byInitials = new();
    private readonly NameIndex<NamedSighting> byFirst = new();
    private readonly NameIndex<NamedSighting> byLast = new();

    private OrganisationJoiner(TextStructure text, List<NamedSighting> named, ActorLexicon lexicon)
    {
        (this.text, this.lexicon) = (text, lexicon);
        byKey = named.GroupBy(name => name.Key, StringComparer.Ordinal)
            .ToDictionary(group => group.Key,
                group => group.FirstOrDefault(name => name.Sighting.Canonical.Length > 0) ?? group.First(), StringComparer.Ordinal);
        ReadDefinitions(named);
        foreach (var name in byKey.Values.Where(name => name.Words.Length > 1))
        {
            byInitials.Add(string.Concat(name.Words.Where(word => !SmallWords.Contains(word)).Select(word => word[0])), name);
            byFirst.Add(name.Words[0], name);
            byLast.Add(name.Words[^1], name);
        }
    }

    public static void Join(TextStructure text, List<NamedSighting> names, ActorLexicon lexicon)
    {
        var bodies = names.Where(name => name.Words.Length > 0
            && (name.Kind == ActorKind.Organisation || (name.Kind == ActorKind.Place && name.Canonical.Length == 0))).ToList();
        var named = bodies.Where(name => !IsBackReference(name)).ToList();
        var joiner = new OrganisationJoiner(text, named, lexicon);
        foreach (var name in named.Where(name => name.Canonical.Length == 0))
        {
            if (joiner.IsPlaceHere(name))
            {
                (name.Canonical, name.Kind, name.IsPublic) = (name.Form, ActorKind.Place, false);
                continue;
            }

            var root = joiner.Root(name.Key);
            name.Canonical = root.Canonical.Length > 0 ? root.Canonical : root.Form;
            name.Kind = root.Kind;
            name.IsPublic |= root.IsPublic && root.Kind != ActorKind.Person;
        }

        PointBack(bodies, named);
    }

    // "in Arequipa", "Arequipa slept" beside "the Arequipa Bakers' Union": the town, not the union that is called after it.
    private bool IsPlaceHere(NamedSighting name) =>
        name.Words.Length == 1 && !IsAcronym(name) && byFirst.Below(name.Words[0]).Any(longer => IsShortOf(name, longer)
            && lexicon.LastHeads.Contains(longer.Words[^1]) && !lexicon.Companies.Contains(longer.Words[^1]))
        && NameContext.StandsForPlace(text, lexicon, name.Sighting);

    private static bool IsBackReference(NamedSighting name) => name.Sighting is { Rule: NamedSighting.Short, IsProvisional: true };

    // "Full Name (FN)", "FN (Full Name)", and the name again in other letters.
    private void ReadDefinitions(List<NamedSighting> named)
    {
        var byLastToken = named.DistinctBy(name => name.Sighting.Last).ToDictionary(name => name.Sighting.Last);
        foreach (var bracketed in named.Where(name => text.Is(name.Sighting.First - 1, "(")))
        {
            if (byLastToken.TryGetValue(bracketed.Sighting.First - 2, out var outer) && outer.Key != bracketed.Key)
            {
                var isSame = bracketed.Sighting.Rule == NamedSighting.OtherLetters;
                var (shorter, longer) = isSame || IsAcronym(bracketed) ? (bracketed, outer) : (outer, bracketed);
                if (isSame || (IsAcronym(shorter) && longer.Words.Length > 1))
                {
                    definitions.TryAdd(shorter.Key, longer.Key);
                }
            }
        }
    }

    // A chain of short forms is never longer than a few; the bound keeps two that name each other from going round.
    private NamedSighting Root(string key)
    {
        var name = byKey[key];
        for (var steps = 0; steps < 4 && name.Sighting.Canonical.Length == 0 && Fuller(name) is { } fuller; steps++)
        {
            name = fuller;
        }

        return name;
    }

    private NamedSighting? Fuller(NamedSighting name)
    {
        NamedSighting? only;
        if (IsAcronym(name) || name.Sighting.Rule == NamedSighting.OtherLetters)
        {
            return definitions.TryGetValue(name.Key, out var defined) ? byKey[defined]
                : byInitials.TryGetOnly(name.Words[0], _ => true, out only) ? only
                : null;
        }

        return byFirst.TryGetOnly(name.Words[0], longer => IsShortOf(name, longer), out only) ? only
            : byLast.TryGetOnly(name.Words[^1], longer => EndsAs(name, longer), out only) ? only
            : null;
    }

    private static bool IsAcronym(NamedSighting name) => name.Words.Length == 1 && NameShape.IsAcronym(name.Form);

    // "Northwind" for "Northwind Trading": the first words, unless they are ordinary, or a state tells two branches apart.
    private bool IsShortOf(NamedSighting name, NamedSighting longer) =>
        longer.Words.Length > name.Words.Length
        && longer.Words.AsSpan(0, name.Words.Length).SequenceEqual(name.Words) && !lexicon.Ordinary.Contains(name.Words[0])
        && !lexicon.Adjectives.ContainsKey(longer.Form[(longer.Form.LastIndexOf(' ') + 1)..])
        && (name.Words.Length == 1 ? longer.Words.Length <= 4 && !lexicon.PlaceBodies.Contains(longer.Words[1])
            : !SmallWords.Contains(longer.Words[name.Words.Length]));

    // "Human Rights Council" for "UN Human Rights Council": what is left out is an acronym, a state or its adjective.
    private bool EndsAs(NamedSighting name, NamedSighting longer)
    {
        var extra = longer.Words.Length - name.Words.Length;
        if (extra < 1 || name.Words.Length < 2 || !longer.Words.AsSpan(extra).SequenceEqual(name.Words))
        {
            return false;
        }

        var first = longer.Form.Split(' ')[0];
        return (extra == 1 && NameShape.IsAcronym(first)) || lexicon.Adjectives.ContainsKey(first)
            || lexicon.Adjectives.Values.Contains(first);
    }

    // "the Council": the last body named before whose name holds that noun; one named later only when there is no other.
    private static void PointBack(List<NamedSighting> bodies, List<NamedSighting> named)
    {
        var last = new Dictionary<string, string>(StringComparer.Ordinal);
        var all = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var bearers = named.Where(name => name.Kind == ActorKind.Organisation && name.Words.Length > 1).ToHashSet();
        foreach (var bearer in bearers)
        {
            foreach (var word in bearer.Words)
            {
                (all.TryGetValue(word, out var set) ? set : all[word] = new HashSet<string>(StringComparer.Ordinal)).Add(bearer.Canonical);
            }
        }

        foreach (var body in bodies)
        {
            if (bearers.Contains(body))
            {
                foreach (var word in body.Words)
                {
                    last[word] = body.Canonical;
                }
            }
            else if (IsBackReference(body))
            {
                body.Canonical = last.TryGetValue(body.Key, out var before) ? before
                    : all.TryGetValue(body.Key, out var later) && later.Count == 1 ? later.First()
                    : "";
            }
        }
    }
}
