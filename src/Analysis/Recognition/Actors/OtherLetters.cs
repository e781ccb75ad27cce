namespace Analysis.Recognition.Actors;

/// <summary>Reads a name in other letters, in brackets behind the name of a person or body: "Nadia Haddad (نادية حداد)".</summary>
internal static class OtherLetters
{
    private const int LongestName = 8;
    private const char LastLatin = '\u024F';

    public static Sighting? Behind(Passage passage, Sighting name)
    {
        var first = name.Last + 2;
        if (name.Kind is not (ActorKind.Person or ActorKind.Organisation) || !passage.Is(name.Last + 1, "("))
        {
            return null;
        }

        var end = first;
        while (passage.IsWord(end) && passage.Words(end)[0] > LastLatin && end - first < LongestName)
        {
            end++;
        }

        return end > first && passage.Is(end, ")") ? new Sighting(first, end - 1, name.Kind, NamedSighting.OtherLetters) : null;
    }
}
