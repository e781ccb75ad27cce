namespace Analysis.Copies;

/// <summary>Chooses shingles of a text by winnowing: the least hash of every few in a row. Two texts that share <see cref="Guaranteed"/> words in a row share a chosen one.</summary>
/// <remarks>
/// S. Schleimer, D. Wilkerson, A. Aiken, "Winnowing: Local Algorithms for Document Fingerprinting", 2003. A third of the shingles is kept, and which
/// ones depends on nothing but their own words: not on the length of the text, as with the minima of MinHash, so a paragraph in a long article is found too.
/// </remarks>
internal static class Fingerprints
{
    /// <summary>Words of a shingle.</summary>
    public const int Shingle = 8;

    /// <summary>The shortest run of words that is always found.</summary>
    public const int Guaranteed = Shingle + Window - 1;

    private const int Window = 5;
    private const ulong Base = 0x9E3779B97F4A7C15;

    /// <summary>The chosen shingles: hash, and place of the first word.</summary>
    public static (ulong Hash, int Place)[] Of(ReadOnlySpan<uint> words)
    {
        var shingles = Shingles(words);
        var chosen = new List<(ulong, int)>((shingles.Length / 2) + 1);
        var last = -1;
        for (var end = Math.Min(Window, shingles.Length); end <= shingles.Length && end > 0; end++)
        {
            var least = Math.Max(0, end - Window);
            for (var i = least + 1; i < end; i++)
            {
                // The last of equal ones stays the least for longest.
                least = shingles[i] <= shingles[least] ? i : least;
            }

            if (least != last)
            {
                chosen.Add((shingles[least], least));
                last = least;
            }
        }

        return [.. chosen];
    }

    private static ulong[] Shingles(ReadOnlySpan<uint> words)
    {
        if (words.Length < Shingle)
        {
            return [];
        }

        unchecked
        {
            var (sum, highest) = (0UL, 1UL);
            for (var i = 0; i < Shingle; i++)
            {
                sum = (sum * Base) + words[i];
                highest *= i > 0 ? Base : 1;
            }

            var shingles = new ulong[words.Length - Shingle + 1];
            shingles[0] = Mixed(sum);
            for (var i = 1; i < shingles.Length; i++)
            {
                sum = ((sum - (words[i - 1] * highest)) * Base) + words[i + Shingle - 1];
                shingles[i] = Mixed(sum);
            }

            return shingles;
        }
    }

    // Spreads the sums evenly, so that the least is no matter of the words' own hashes.
    private static ulong Mixed(ulong sum)
    {
        unchecked
        {
            sum = (sum ^ (sum >> 33)) * 0xFF51AFD7ED558CCD;
            sum = (sum ^ (sum >> 33)) * 0xC4CEB9FE1A85EC53;
            return sum ^ (sum >> 33);
        }
    }
}
