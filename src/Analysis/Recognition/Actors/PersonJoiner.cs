using Analysis.Text;

namespace Analysis.Recognition.Actors;

/// <summary>Joins full names, surnames and given names of one person; two persons of one surname stay apart.</summary>
internal sealed class PersonJoiner
{
    private readonly List<Person> persons = [];
    private readonly NameIndex<Person> byFamily = new();
    private readonly NameIndex<Person> byStart = new();
    private readonly NameIndex<Person> byGiven = new();
    private readonly NameIndex<Person> byCanonical = new();
    private readonly NameIndex<Person> byFirstSurname = new();
    private readonly Namesakes namesakes;
    private readonly ActorLexicon lexicon;

    private PersonJoiner(TextStructure text, ActorLexicon lexicon) =>
        (namesakes, this.lexicon) = (new Namesakes(text, lexicon), lexicon);

    public static void Join(TextStructure text, List<NamedSighting> names, ActorLexicon lexicon) =>
        new PersonJoiner(text, lexicon).Settle(names);

    private void Settle(List<NamedSighting> names)
    {
        foreach (var name in names.Where(name => name.Kind == ActorKind.Person && IsFull(name)))
        {
            Add(Known(name), name);
        }

        // A surname may belong to a person, or to a name so far taken for something else.
        foreach (var name in names.Where(name => name.Canonical.Length == 0 && name.Words.Length > 0
            && (name.Kind == ActorKind.Person ? !IsFull(name) : name.Sighting.IsProvisional)))
        {
            if (Bearer(name) is { } bearer)
            {
                name.Kind = ActorKind.Person;
                name.Rule = name.Sighting.IsProvisional ? NamedSighting.KnownName : name.Rule;
                Tell(bearer, name);
            }
        }

        NameAccounts(names);
        foreach (var person in persons)
        {
            foreach (var name in person.Names)
            {
                (name.Canonical, name.IsPublic) = (person.Canonical, person.IsPublic);
            }
        }

        NameSurnames(names);
    }

    // A full name, or one that the user knows.
    private static bool IsFull(NamedSighting name) =>
        (name.Words.Length > 1 || (name.Words.Length == 1 && name.Sighting.Canonical.Length > 0))
        && name.Sighting.Rule is not (NamedSighting.Handle or NamedSighting.OtherLetters);

    private Person? Known(NamedSighting name) =>
        (name.Sighting.Canonical.Length > 0 ? byCanonical.Below(name.Sighting.Canonical).FirstOrDefault() : null)
        ?? byFamily.Below(NameSound.Consonants(name.Words[^1])).FirstOrDefault(person => person.Is(name))
        ?? (name.Words.Length > 1 ? byStart.Below(Start(name.Words)).FirstOrDefault(person => person.Is(name)) : null);

    private void Add(Person? person, NamedSighting name)
    {
        if (person is null)
        {
            persons.Add(person = new Person());
        }

        Tell(person, name);
        foreach (var form in new[] { name.Words, NameFold.Words(person.Canonical) }.Where(form => form.Length > 0))
        {
            byFamily.Add(NameSound.Consonants(form[^1]), person);
            byGiven.Add(form[0], person);
            if (form.Length > 2 && form[^2].Length > 1 && !lexicon.GivenNames.Contains(form[^2]))
            {
                byFirstSurname.Add(form[^2], person);
            }

            if (form.Length > 1)
            {
                byStart.Add(Start(form), person);
            }
        }

        if (name.Sighting.Canonical.Length > 0)
        {
            byCanonical.Add(name.Sighting.Canonical, person);
        }
    }

    private static string Start(string[] words) => $"{words[0]} {words[1]}";

    // The person with that surname, the last or the first of two ("Mr Villalba" for "Héctor Villalba Ruiz"); else one with that given
    // name, or with the family first.
    private Person? Bearer(NamedSighting name)
    {
        var family = NameSound.Consonants(name.Words[^1]);
        IReadOnlyList<Person> bearers = [.. byFamily.Below(family).Where(person => person.EndsIn(name.Words))];
        bearers = name.Words.Length == 1 ? [.. bearers.Union(byFirstSurname.Below(name.Words[0]))] : bearers;
        return bearers.Count > 0 ? namesakes.Meant(bearers, name)
            : !name.Sighting.IsKin && name.Words.Length == 1
            ? namesakes.Meant([.. byGiven.Below(name.Words[0]).Where(person => person.BeginsWith(name.Words[0]))], name)
            : null;
    }

    private void Tell(Person person, NamedSighting name)
    {
        person.Add(name);
        person.Told = person.Told == Gender.Unknown ? namesakes.Told(name) : person.Told;
    }

    // "Jane Doe (@jdoe)", "Jane Doe (Джейн Доу)": the account of the name before it.
    private void NameAccounts(List<NamedSighting> names)
    {
        var byLastToken = persons.SelectMany(person => person.Names, (person, name) => (person, name.Sighting.Last))
            .DistinctBy(entry => entry.Last).ToDictionary(entry => entry.Last, entry => entry.person);
        foreach (var account in names.Where(name => name.Kind == ActorKind.Person
            && name.Sighting.Rule is NamedSighting.Handle or NamedSighting.OtherLetters && name.Canonical.Length == 0))
        {
            if (byLastToken.TryGetValue(account.Sighting.First - 2, out var owner))
            {
                owner.Add(account);
            }
            else
            {
                account.Canonical = account.Form;
            }
        }
    }

    // Surnames that no full name explains stand for themselves.
    private static void NameSurnames(List<NamedSighting> names)
    {
        foreach (var group in names.Where(name => name.Kind == ActorKind.Person && name.Canonical.Length == 0)
            .GroupBy(name => name.Key, StringComparer.Ordinal))
        {
            var isPublic = group.Any(name => name.Sighting.IsPublic);
            foreach (var name in group)
            {
                (name.Canonical, name.IsPublic) = (group.First().Form, isPublic);
            }
        }
    }
}
