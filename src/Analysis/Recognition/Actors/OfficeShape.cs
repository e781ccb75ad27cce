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
        return passage.Lexicon.Offices.Any(office => words == office || words.EndsWith(" " + office, StringComparison.Ordinal)
                   || words.StartsWith(office + " of ", StringComparison.Ordinal)
                   || words.Contains(" " + office + " of ", StringComparison.Ordinal)
                   || words.Contains(office + " to ", StringComparison.Ordinal)
                   || words.Contains(office + " for ", StringComparison.Ordinal))
               && !passage.IsHyphened(role.Last) && !passage.Is(role.Last + 1, "of")
            ? role with { Title = (role.First, role.Last) }
            : null;
    }
}
