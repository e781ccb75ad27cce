using System.Collections.Frozen;
using Analysis.Recognition;
using Analysis.Recognition.Actors;
using Analysis.Tables;

namespace Analysis.Identity;

/// <summary>
/// Keeps namesakes of different sources apart: one name in two sources is one person where offices agree, where one text repeats
/// the other, or where the user says so.
/// </summary>
/// <param name="Extractions">
/// In the order they came in, each further person of a name called after the first source that has it: "Ada Okoro [b.txt]".
/// </param>
/// <param name="Namesakes">Whom to join is for the user to say.</param>
internal sealed record Identities(IReadOnlyList<Extraction> Extractions, IReadOnlyList<NamesakeRow> Namesakes)
{
    public static Identities Of(IReadOnlyList<Extraction> extractions, IReadOnlyList<Alias> aliases)
    {
        var apart = aliases.Where(alias => alias.IsNotSame && alias.Source.Length > 0)
            .Select(alias => (alias.Name, alias.Source)).ToHashSet();
        var same = aliases.Where(alias => !alias.IsNotSame).ToLookup(alias => alias.Source.Length == 0);
        var (everywhere, somewhere) = (same[true].Select(alias => alias.Actor).ToFrozenSet(StringComparer.Ordinal),
            same[false].Select(alias => (alias.Actor, alias.Source)).ToFrozenSet());
        var persons = extractions.SelectMany(extraction => Bearer.Of(extraction, everywhere, somewhere))
            .GroupBy(bearer => bearer.Name, StringComparer.Ordinal).SelectMany(bearers => Grouped([.. bearers], apart)).ToList();
        var renamed = persons.Where(person => person.Name != person.BareName)
            .SelectMany(person => person.Bearers, (person, bearer) => (bearer.Source, Person: person))
            .GroupBy(pair => pair.Source, StringComparer.Ordinal)
            .ToDictionary(of => of.Key,
                of => of.ToFrozenDictionary(pair => pair.Person.BareName, pair => pair.Person.Name, StringComparer.Ordinal),
                StringComparer.Ordinal);
        return new Identities(
            [.. extractions.Select(extraction => renamed.TryGetValue(extraction.Source.Name, out var names) ? Renamed(extraction, names)
                : extraction)], [.. JoinCandidates.Of(persons, aliases)]);
    }

    // Bearers that show the same are one; the person whose first source comes first keeps the bare name.
    private static IEnumerable<Person> Grouped(IReadOnlyList<Bearer> bearers, HashSet<(string, string)> apart)
    {
        if (bearers.Count == 1 && apart.Count == 0)
        {
            return [new Person(bearers[0].Name, bearers)];
        }

        var groups = new Groups(bearers.Count);
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        var fullest = Office.Fullest(bearers.SelectMany(bearer => bearer.Offices));
        for (var i = 0; i < bearers.Count; i++)
        {
            if (apart.Contains((bearers[i].Name, bearers[i].Source)))
            {
                continue;
            }

            foreach (var shown in bearers[i].Evidence
                .Concat(bearers[i].Offices.Where(fullest.ContainsKey).Select(office => "office " + fullest[office].Words)))
            {
                if (!first.TryAdd(shown, i))
                {
                    groups.Join(first[shown], i);
                }
            }
        }

        return Enumerable.Range(0, bearers.Count).GroupBy(groups.Of)
            .Select(group => group.Select(index => bearers[index]).OrderBy(bearer => bearer.Source, StringComparer.Ordinal).ToList())
            .OrderBy(group => apart.Contains((group[0].Name, group[0].Source))).ThenBy(group => group[0].Source, StringComparer.Ordinal)
            .Select((group, index) => new Person(index == 0 ? group[0].Name : $"{group[0].Name} [{group[0].Source}]", group));
    }

    private static Extraction Renamed(Extraction extraction, FrozenDictionary<string, string> names)
    {
        string Name(string name) => names.GetValueOrDefault(name, name);
        return extraction with
        {
            Actors = [.. extraction.Actors.Select(actor =>
                actor.Value.Kind == ActorKind.Person ? With(actor, actor.Value with { Name = Name(actor.Value.Name) }) : actor)],
            Statements =
            [
                .. extraction.Statements.Select(statement =>
                    With(statement,
                        statement.Value with { Speaker = Name(statement.Value.Speaker), SpeaksFor = Name(statement.Value.SpeaksFor) })),
            ],
            Figures = [.. extraction.Figures.Select(figure => With(figure, figure.Value with
            {
                Speaker = Name(figure.Value.Speaker),
                SpeakerChain = string.Join(" > ", figure.Value.SpeakerChain.Split(" > ").Select(Name)),
            }))],
        };
    }

    private static Mention<T> With<T>(Mention<T> mention, T value)
        where T : notnull => mention.Value.Equals(value) ? mention : mention with { Value = value };

    /// <summary>One person of the corpus.</summary>
    internal sealed record Person(string Name, IReadOnlyList<Bearer> Bearers)
    {
        /// <summary>The name as the sources write it.</summary>
        public string BareName => Bearers[0].Name;

        public string Roles => string.Join("; ", Bearers.SelectMany(bearer => bearer.Roles).Distinct(StringComparer.Ordinal));
    }

    // Disjoint sets of indexes.
    private sealed class Groups(int count)
    {
        private readonly int[] parents = [.. Enumerable.Range(0, count)];

        public int Of(int index)
        {
            while (parents[index] != index)
            {
                index = parents[index] = parents[parents[index]];
            }

            return index;
        }

        public void Join(int one, int other)
        {
            var (a, b) = (Of(one), Of(other));
            parents[Math.Max(a, b)] = Math.Min(a, b);
        }
    }
}
