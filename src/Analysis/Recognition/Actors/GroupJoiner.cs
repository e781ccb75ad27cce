namespace Analysis.Recognition.Actors;

/// <summary>Names groups, and ties an office without a name to its holder.</summary>
internal static class GroupJoiner
{
    // What every country has one of: without the country it names nobody.
    private static readonly string[] Nobodys =
        ["government", "regime", "army", "military", "junta", "administration", "navy", "air force", "national guard"];

    // Who is deputy or former is not "the president".
    private static readonly string[] Lessening =
    [
        "vice", "deputy", "former", "ex", "acting", "assistant", "under", "opposition", "shadow", "elect", "designate", "late",
        "then", "ousted", "deposed"
    ];

    public static void Join(List<NamedSighting> names)
    {
        foreach (var group in names.Where(name => name.Kind is ActorKind.Group or ActorKind.Place && name.Canonical.Length == 0)
            .GroupBy(name => name.Key, StringComparer.Ordinal))
        {
            var canonical = group.First().Form;
            foreach (var name in group)
            {
                name.Canonical = canonical;
            }
        }

        TieBareGroups(names);
        TieOffices(names);
    }

    // "the authorities" in a text that knows one country's only; a bare "government" that is nobody's is left out.
    private static void TieBareGroups(List<NamedSighting> names)
    {
        var bare = names.Where(name => name.Sighting.Rule == "actor.group").ToList();
        var nouns = bare.Select(name => name.Key).ToHashSet(StringComparer.Ordinal);
        var owners = new NameIndex<string>();
        foreach (var canonical in names.Where(name => name.Sighting.Rule == "actor.group-of").Select(name => name.Canonical)
            .Distinct(StringComparer.Ordinal))
        {
            var words = NameFold.Words(canonical);
            for (var first = 1; first < words.Length; first++)
            {
                var noun = string.Join(' ', words[first..]);
                if (nouns.Contains(noun))
                {
                    owners.Add(noun, canonical);
                }
            }
        }

        foreach (var name in bare)
        {
            name.Canonical = owners.TryGetOnly(name.Key, _ => true, out var owner) ? owner
                : Nobodys.Contains(name.Key) ? ""
                : name.Canonical;
        }
    }

    private static void TieOffices(List<NamedSighting> names)
    {
        // Below every beginning and every end of a role, who holds it.
        var holders = new NameIndex<string>();
        foreach (var (role, holder) in names
            .Where(name => name.Kind == ActorKind.Person && name.Sighting is { HasOffice: true, Role.Length: > 0 })
            .Select(name => (name.Sighting.Role, name.Canonical)).Distinct())
        {
            var words = NameFold.Words(role);
            for (var cut = 0; cut < words.Length && !(cut > 0 && Lessening.Contains(words[cut - 1])); cut++)
            {
                holders.Add(string.Join(' ', words[cut..]), holder);
            }

            for (var end = words.Length - 1; end > 0 && !Lessening.Contains(words[end]); end--)
            {
                holders.Add(string.Join(' ', words[..end]), holder);
            }
        }

        foreach (var office in names.Where(name => name.Kind == ActorKind.Office))
        {
            if (holders.TryGetOnly(office.Key, _ => true, out var holder))
            {
                (office.Canonical, office.Kind, office.Rule, office.IsPublic) =
                    (holder, ActorKind.Person, "actor.office-holder", office.Sighting.IsPublic);
            }
            else
            {
                office.Canonical = office.Form;
            }
        }
    }
}
