using Analysis.Text;

namespace Analysis.Recognition.Actors;

/// <summary>
/// Tells which of several persons a surname stands for: the courtesy must fit the gender, then the title is that of one of them. Two that
/// fit, and it is neither.
/// </summary>
internal sealed class Namesakes(TextStructure text, ActorLexicon lexicon)
{
    /// <summary>The one of the persons whom the name means; null when none fits, or more than one.</summary>
    public Person? Meant(IReadOnlyList<Person> persons, NamedSighting name)
    {
        var asked = Told(name);
        var fitting = asked == Gender.Unknown ? persons : [.. persons.Where(person => Of(person, name) is var told
            && (told == asked || told == Gender.Unknown))];
        return fitting.Count == 1 ? fitting[0] : OfTitle(fitting, name);
    }

    /// <summary>"Mr Doe", "Sister Doe", "Mrs Justice Doe": what the words before a name tell.</summary>
    public Gender Told(NamedSighting name)
    {
        var sighting = name.Sighting;
        var before = Before(sighting);
        var told = Courtesy(before);
        return told != Gender.Unknown || sighting.Title is not { } title || title.First >= before ? told : Courtesy(title.First);
    }

    private Gender Courtesy(int token) =>
        token >= 0 && char.IsUpper(text.Words(token)[0]) ? lexicon.Genders.OfCourtesy(text.Lower(token)) : Gender.Unknown;

    // The word before the name: "Mr. Doe".
    private int Before(Sighting sighting) => text.Is(sighting.First - 1, ".") ? sighting.First - 2 : sighting.First - 1;

    // "Mr Park" for "Park Min-jun": there the first word is the family's, and tells nothing.
    private Gender Of(Person person, NamedSighting name) => person.Told != Gender.Unknown ? person.Told
        : NameFold.Words(person.Canonical) is [var first, ..] && first == name.Words[0] ? Gender.Unknown
        : lexicon.Genders.OfGiven(person.Canonical);

    // "Minister Soto" beside "Laura Soto, the mining minister," and "Marta Soto", "Dr Adu" beside "Dr Kofi Adu" and "Esi Adu": the one
    // whose title it is.
    private Person? OfTitle(IReadOnlyList<Person> persons, NamedSighting name)
    {
        var title = name.Sighting.Role.Length > 0 ? name.Sighting.Role.Split(' ')[^1].ToLowerInvariant() : Degree(name.Sighting);
        var holders = title.Length == 0 ? [] : persons.Where(person => person.Names.Any(form => HasTitle(form.Sighting, title))).ToList();
        return holders.Count == 1 ? holders[0] : null;
    }

    // "Dr", "Prof": a courtesy that not everybody has.
    private string Degree(Sighting sighting)
    {
        var before = Before(sighting);
        return before >= 0 && text.Tokens[before].Kind == TokenKind.Word && char.IsUpper(text.Words(before)[0])
            && lexicon.Courtesies.Contains(text.Lower(before)) && Courtesy(before) == Gender.Unknown && !text.Is(before, "mx")
            ? text.Lower(before)
            : "";
    }

    private bool HasTitle(Sighting form, string title)
    {
        const int longestTitle = 8;
        if (form.Role.Split(' ').Contains(title, StringComparer.OrdinalIgnoreCase) || Degree(form) == title)
        {
            return true;
        }

        var comma = form.Last + 1;
        for (var token = comma + 1; text.Is(comma, ",") && token < comma + longestTitle && token < text.Tokens.Length
            && text.Tokens[token].Kind == TokenKind.Word; token++)
        {
            if (text.Is(token, title))
            {
                return true;
            }
        }

        return false;
    }
}
