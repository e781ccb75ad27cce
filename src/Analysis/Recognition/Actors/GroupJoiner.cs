using Analysis.Text;

namespace Analysis.Recognition.Actors;

/// <summary>Names groups, states and places, and ties an office without a name to its holder.</summary>
internal static class GroupJoiner
{
    // What every country has one of: without the country it names nobody.
    private static readonly string[] Nobodys = ["government", "regime", "army", "military", "junta", "administration", "navy", "air force", "national guard"];

    public static void Join(TextStructure text, List<NamedSighting> names)
    {
        foreach (var group in names.Where(name => name.Kind is ActorKind.Group or ActorKind.Place && name.Canonical.Length == 0).GroupBy(name => name.Key, StringComparer.Ordinal))
        {
            var canonical = group.First().Form;
            foreach (var name in group.Where(name => name.Canonical.Length == 0))
            {
                name.Canonical = canonical;
            }
        }

        TieBareGroups(names);
        foreach (var office in names.Where(name => name.Kind == ActorKind.Office))
        {
            var holders = names.Where(name => name.Kind == ActorKind.Person && name.Sighting.HasOffice && IsSameOffice(office.Words, NameFold.Words(name.Sighting.Role)))
                .Select(name => name.Canonical).Distinct(StringComparer.Ordinal).ToList();
            if (holders.Count == 1)
            {
                (office.Canonical, office.Kind, office.Rule, office.IsPublic) = (holders[0], ActorKind.Person, "actor.office-holder", true);
            }
            else
            {
                office.Canonical = office.Form;
            }
        }
    }

    // "the authorities" in a text that knows one country's only; a bare "government" that is nobody's is left out.
    private static void TieBareGroups(List<NamedSighting> names)
    {
        var national = names.Where(name => name.Sighting.Rule == "actor.group-of").ToList();
        foreach (var bare in names.Where(name => name.Sighting.Rule == "actor.group"))
        {
            var owners = national.Where(name => name.Canonical.EndsWith(" " + bare.Key, StringComparison.OrdinalIgnoreCase)).Select(name => name.Canonical).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
            if (owners.Count == 1)
            {
                bare.Canonical = owners[0];
            }
            else if (Nobodys.Contains(bare.Key))
            {
                bare.Canonical = "";
            }
        }
    }

    // "the president" for "European President": the office as it is named may lack the words before it, never the other way round.
    private static bool IsSameOffice(string[] office, string[] role)
    {
        var bare = role;
        return bare.Length >= office.Length && (bare.AsSpan(bare.Length - office.Length).SequenceEqual(office) || bare.AsSpan(0, office.Length).SequenceEqual(office));
    }
}
