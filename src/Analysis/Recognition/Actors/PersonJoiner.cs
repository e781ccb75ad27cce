namespace Analysis.Recognition.Actors;

/// <summary>Joins full names, surnames and given names of one person; two persons of one surname stay apart.</summary>
internal static class PersonJoiner
{
    public static void Join(List<NamedSighting> names)
    {
        var persons = new List<Person>();
        foreach (var name in names.Where(name => name.Kind == ActorKind.Person && (name.Words.Length > 1 || name.Canonical.Length > 0) && name.Sighting.Rule != "actor.handle"))
        {
            var person = persons.Find(known => known.Is(name));
            if (person is null)
            {
                persons.Add(person = new Person());
            }

            person.Add(name);
        }

        // A surname may belong to a person, or to a name so far taken for something else.
        foreach (var name in names.Where(name => name.Canonical.Length == 0 && name.Words.Length >= 1 && (name.Kind == ActorKind.Person || name.Sighting.IsProvisional) && !persons.Exists(known => known.Has(name))))
        {
            var bySurname = persons.FindAll(known => known.EndsIn(name.Words));
            var found = bySurname.Count > 0 ? bySurname : name.Words.Length == 1 ? persons.FindAll(known => known.BeginsWith(name.Words[0])) : [];
            if (found.Count == 1)
            {
                name.Kind = ActorKind.Person;
                name.Rule = name.Sighting.IsProvisional ? "actor.known-name" : name.Rule;
                found[0].Add(name);
            }
        }

        foreach (var name in names.Where(name => name.Kind == ActorKind.Person && name.Sighting.Rule == "actor.handle" && name.Canonical.Length == 0))
        {
            // "Jane Doe (@jdoe)": the account of the name before it.
            var owner = persons.Find(person => person.Names.Any(before => name.Sighting.First - before.Sighting.Last == 2));
            if (owner is not null)
            {
                owner.Add(name);
            }
            else
            {
                name.Canonical = name.Form;
            }
        }

        foreach (var person in persons)
        {
            var (canonical, isPublic) = (person.Canonical, person.Names.Any(name => name.Sighting.HasOffice));
            foreach (var name in person.Names)
            {
                (name.Canonical, name.IsPublic) = (canonical, isPublic);
            }
        }

        // Surnames alone, by themselves.
        foreach (var group in names.Where(name => name.Kind == ActorKind.Person && name.Canonical.Length == 0).GroupBy(name => name.Key, StringComparer.Ordinal))
        {
            var isPublic = group.Any(name => name.Sighting.HasOffice);
            foreach (var name in group)
            {
                (name.Canonical, name.IsPublic) = (group.First().Form, isPublic);
            }
        }
    }

    private sealed class Person
    {
        public List<NamedSighting> Names { get; } = [];

        public string Canonical =>
            Names.Find(name => name.Sighting.Canonical.Length > 0)?.Sighting.Canonical
            ?? Names.Where(name => name.Sighting.Rule != "actor.handle").OrderByDescending(name => name.Words.Length).ThenByDescending(name => name.Words.Sum(word => word.Length)).First().Form;

        public void Add(NamedSighting name) => Names.Add(name);

        public bool Has(NamedSighting name) => Names.Contains(name);

        public bool Is(NamedSighting other) =>
            Names.Exists(name => name.Sighting.Canonical.Length > 0 && other.Sighting.Canonical.Length > 0
                ? name.Sighting.Canonical == other.Sighting.Canonical
                : other.Words.Length > 1 && name.Words.Length > 1 && (NameMatcher.IsSameInDocument(name.Words, other.Words) || EndsWith(name.Words, other.Words)));

        public bool EndsIn(string[] words) =>
            AllForms().Any(name => name.Length >= words.Length
                && (name.AsSpan(name.Length - words.Length).SequenceEqual(words) || (words.Length == 1 && NameMatcher.IsSpelling(name[^1], words[0]))));

        public bool BeginsWith(string word) => AllForms().Any(name => name.Length > 1 && name[0] == word);

        // "Suu Kyi" for "Aung San Suu Kyi".
        private static bool EndsWith(string[] name, string[] other) =>
            name.Length > other.Length && name.AsSpan(name.Length - other.Length).SequenceEqual(other);

        private IEnumerable<string[]> AllForms() =>
            Names.Where(name => name.Sighting.Rule != "actor.handle").Select(name => name.Words).Append(NameFold.Words(Canonical));
    }
}
