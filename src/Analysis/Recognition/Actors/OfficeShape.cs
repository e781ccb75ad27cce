namespace Analysis.Recognition.Actors;

/// <summary>Reads an office that stands for its holder: "the Foreign Secretary", "the president".</summary>
internal static class OfficeShape
{
    public static Sighting? At(Passage passage, int start)
    {
        if (!passage.Is(start - 1, "the") || passage.IsHeadline || RoleShape.At(passage, start) is not { HasOffice: true } role)
        {
            return null;
        }

        // The office itself must be one of those that have one holder: its last words tell.
        var words = role.Role.ToLowerInvariant();
        return !passage.IsHyphened(role.Last) && !passage.Is(role.Last + 1, "of")
            && passage.Lexicon.Offices.Any(office => Names(words, office))
                ? role with { Title = (role.First, role.Last) }
                : null;
    }

    // "foreign secretary", "president of", "ambassador to", "secretary for".
    private static bool Names(string words, string office)
    {
        for (var at = words.IndexOf(office, StringComparison.Ordinal); at >= 0;
            at = words.IndexOf(office, at + 1, StringComparison.Ordinal))
        {
            var behind = words.AsSpan(at + office.Length);
            if (behind.StartsWith(" to ") || behind.StartsWith(" for ")
                || ((at == 0 || words[at - 1] == ' ') && (behind.IsEmpty || behind.StartsWith(" of "))))
            {
                return true;
            }
        }

        return false;
    }
}
