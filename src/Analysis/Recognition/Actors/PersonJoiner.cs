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
    private readonly TextStructure text;
    private readonly ActorLexicon lexicon;

    private PersonJoiner(TextStructure text, ActorLexicon lexicon) => (this.text, this.lexicon) = (text, lexicon);

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
                bearer.Add(name);
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

        person.Add(name);
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

    // The only person with that family name; else the only one with that given name.
    private Person? Bearer(NamedSighting name)
    {
        var family = NameSound.Consonants(name.Words[^1]);
        if (byFamily.TryGetOnly(family, person => person.EndsIn(name.Words), out var bearer))
        {
            return bearer;
        }

        var namesakes = byFamily.Below(family).Where(person => person.EndsIn(name.Words)).ToList();
        var isShared = namesakes.Count > 0;
        if (isShared && OfOffice(namesakes, name) is { } holder)
        {
            return holder;
        }

        // "Mr Villalba" for "Héctor Villalba Ruiz".
        if (!isShared && name.Words.Length == 1 && byFirstSurname.TryGetOnly(name.Words[0], _ => true, out bearer))
        {
            return bearer;
        }

        return !isShared && !name.Sighting.IsKin && name.Words.Length == 1
            && byGiven.TryGetOnly(name.Words[0], person => person.BeginsWith(name.Words[0]), out bearer) ? bearer : null;
    }

    // "Minister Soto" beside "Laura Soto, the mining minister," and "Marta Soto": the one whose title is of that office.
    private Person? OfOffice(List<Person> namesakes, NamedSighting name)
    {
        var office = name.Sighting.Role.Split(' ')[^1].ToLowerInvariant();
        var holders = office.Length == 0 ? [] : namesakes.Where(person => person.Names.Any(form => HasOffice(form, office))).ToList();
        return holders.Count == 1 ? holders[0] : null;
    }

    private bool HasOffice(NamedSighting form, string office)
    {
        const int longestTitle = 8;
        if (form.Sighting.Role.Split(' ').Contains(office, StringComparer.OrdinalIgnoreCase))
        {
            return true;
        }

        var comma = form.Sighting.Last + 1;
        for (var token = comma + 1; text.Is(comma, ",") && token < comma + longestTitle && token < text.Tokens.Length
            && text.Tokens[token].Kind == TokenKind.Word; token++)
        {
            if (text.Is(token, office))
            {
                return true;
            }
        }

        return false;
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
