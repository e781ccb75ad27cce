namespace Analysis.Scoring;

/// <summary>Pairs items with candidates one to one, as many as can be (Kuhn's augmenting paths).</summary>
internal static class Matching
{
    /// <summary>The candidate of each item that got one.</summary>
    /// <param name="items">How many items there are.</param>
    /// <param name="candidates">How many candidates there are.</param>
    /// <param name="fitting">The candidates that fit an item, the best first.</param>
    public static IReadOnlyDictionary<int, int> Of(int items, int candidates, Func<int, IEnumerable<int>> fitting)
    {
        var owner = Enumerable.Repeat(-1, candidates).ToArray();
        var edges = Enumerable.Range(0, items).Select(item => fitting(item).ToList()).ToList();
        for (var item = 0; item < items; item++)
        {
            Assign(item, edges, owner, new bool[candidates]);
        }

        return Enumerable.Range(0, candidates).Where(candidate => owner[candidate] >= 0).ToDictionary(candidate => owner[candidate]);
    }

    // Takes a free candidate, or one whose owner can move to another.
    private static bool Assign(int item, List<List<int>> edges, int[] owner, bool[] isTried)
    {
        foreach (var candidate in edges[item])
        {
            if (isTried[candidate])
            {
                continue;
            }

            isTried[candidate] = true;
            if (owner[candidate] < 0 || Assign(owner[candidate], edges, owner, isTried))
            {
                owner[candidate] = item;
                return true;
            }
        }

        return false;
    }
}
