namespace Analysis.Recognition.Actors;

/// <summary>Reads a person's name in other letters, in brackets behind the name: "Nadia Haddad (نادية حداد)".</summary>
internal static class OtherLetters
{
    private const int LongestName = 8;
    private const char LastLatin = '\u024F';

    public static Sighting? Behind(Passage passage, Sighting person)
    {
        var first = person.Last + 2;
        if (person.Kind != ActorKind.Person || !passage.Is(person.Last + 1, "("))
        {
            return null;
        }

        var end = first;
        while (passage.IsWord(end) && passage.Words(end)[0] > LastLatin && end - first < LongestName)
        {
            end++;
        }

        return end > first && passage.Is(end, ")") ? new Sighting(first, end - 1, ActorKind.Person, NamedSighting.OtherLetters) : null;
    }
}
