using Analysis.Recognition.Actors;
using Analysis.Tables;

namespace Analysis.Identity;

/// <summary>
/// Finds persons who may be one: namesakes that nothing shows to be one, and names that sound alike. They are listed, never joined.
/// </summary>
internal static class JoinCandidates
{
    // Names that sound alike: of more than a corpus about one matter has, none is listed.
    private const int LargestFamily = 60;

    public static IEnumerable<NamesakeRow> Of(IReadOnlyList<Identities.Person> persons, IReadOnlyList<Alias> aliases)
    {
        var apart = aliases.Where(alias => alias.IsNotSame)
            .SelectMany(alias => new[] { (alias.Name, alias.Actor), (alias.Actor, alias.Name) }).ToHashSet();
        return Namesakes(persons).Concat(Alike(persons))
            .Where(pair => !apart.Contains((pair.Person.BareName, pair.Other.BareName)))
            .Select(pair => Row(pair.Person, pair.Other, pair.Reason))
            .OrderBy(row => row.Source, StringComparer.Ordinal).ThenBy(row => row.Actor, StringComparer.Ordinal)
            .ThenBy(row => row.Other, StringComparer.Ordinal);
    }

    private static IEnumerable<(Identities.Person Person, Identities.Person Other, string Reason)> Namesakes(
        IReadOnlyList<Identities.Person> persons) =>
        from same in persons.GroupBy(person => person.BareName, StringComparer.Ordinal)
        let first = same.First()
        from other in same.Skip(1)
        let isTold = first.Roles.Length > 0 && other.Roles.Length > 0
        select (other, first, isTold ? "one name, and their offices do not agree" : "one name, and nothing else shows that they are one");

    private static IEnumerable<(Identities.Person Person, Identities.Person Other, string Reason)> Alike(
        IReadOnlyList<Identities.Person> persons) =>
        from family in persons.Where(person => person.Name == person.BareName && person.Name.Contains(' ')).GroupBy(Family)
        let members = family.Take(LargestFamily).ToList()
        from i in Enumerable.Range(0, members.Count)
        from j in Enumerable.Range(i + 1, members.Count - i - 1)
        let match = NameMatcher.Compare(members[i].Name, members[j].Name)
        where match.Same
        select (members[j], members[i], "two spellings that sound alike: " + match.Reason);

    private static string Family(Identities.Person person) =>
        NameFold.Words(person.Name) is [.., var last] ? NameSound.Consonants(last) : "";

    private static NamesakeRow Row(Identities.Person person, Identities.Person other, string reason) => new(
        person.Bearers[0].Source, person.Name, person.Roles, other.Bearers[0].Source, other.Name, other.Roles, reason,
        $"{CsvExport.Quoted(person.BareName)},{CsvExport.Quoted(other.BareName)},person");
}
