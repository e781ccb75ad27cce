namespace Analysis.Recognition.Actors;

/// <summary>Tells whether two names may be spellings of one.</summary>
public static class NameMatcher
{
    /// <summary>Whether two full names of one document are one person: equal but for middle names, initials and a second surname.</summary>
    internal static bool IsSameInDocument(string[] a, string[] b)
    {
        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        if (shorter.SequenceEqual(longer))
        {
            return true;
        }

        // "Jane Doe Roe" and "Jane Doe"; else first and last must agree and what stands between must be in order.
        if (longer.AsSpan(0, shorter.Length).SequenceEqual(shorter))
        {
            return true;
        }

        if (shorter[^1] != longer[^1] || !MayBe(shorter[0], longer[0]))
        {
            return false;
        }

        var next = 1;
        foreach (var word in shorter.AsSpan(1, shorter.Length - 2))
        {
            while (next < longer.Length - 1 && !MayBe(word, longer[next]))
            {
                next++;
            }

            if (next++ >= longer.Length - 1)
            {
                return false;
            }
        }

        return true;
    }

    private static bool MayBe(string a, string b) => a == b || (a.Length == 1 && b[0] == a[0]) || (b.Length == 1 && a[0] == b[0]);
}
