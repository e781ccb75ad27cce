namespace Analysis.Scoring;

/// <summary>Compares the names that gold and tables give one actor.</summary>
internal static class NameFold
{
    private static readonly string[] Empty = ["the", "a", "an", "of", "on", "for", "and", "in"];

    /// <summary>Whether both are the same words, letter case, articles and prepositions aside.</summary>
    public static bool IsSame(string a, string b) => Words(a).SetEquals(Words(b));

    /// <summary>Whether the words of one are among those of the other: "the report" and "UN report (author)" may be one speaker.</summary>
    public static bool IsPart(string a, string b)
    {
        var (first, second) = (Words(a), Words(b));
        return first.Count > 0 && second.Count > 0 && (first.IsSubsetOf(second) || second.IsSubsetOf(first));
    }

    private static HashSet<string> Words(string name)
    {
        var letters = string.Concat(name.Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' '));
        return [.. letters.Split(' ', StringSplitOptions.RemoveEmptyEntries).Except(Empty)];
    }
}
