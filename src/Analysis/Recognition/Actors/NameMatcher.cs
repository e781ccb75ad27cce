namespace Analysis.Recognition.Actors;

/// <summary>
/// Tells whether two names may be spellings of one: by the words they share, letter for letter, as known variants, or by sound.
/// </summary>
/// <remarks>
/// A family name and a first given name must agree on both sides; further names may be missing on one side. Names stand in either order,
/// "SURNAME, Given" included. It compares names alone: two people may bear one name.
/// </remarks>
public static class NameMatcher
{
    private const double SoundsAlikeWhole = 0.86;
    private const double SoundsLike = 0.6;
    private const double SoundsLikeBody = 0.85;

    /// <summary>Compares two names of persons or two of bodies.</summary>
    public static NameMatch Compare(string a, string b)
    {
        var (left, right) = (ComparableName.Of(a), ComparableName.Of(b));
        if (left.Words.Length == 0 || right.Words.Length == 0)
        {
            return new NameMatch(false, "no word to compare");
        }

        var (compactLeft, compactRight) = (string.Concat(left.Words), string.Concat(right.Words));
        if (compactLeft == compactRight)
        {
            return new NameMatch(true, "equal but for case, accents, spaces and small words");
        }

        var wholeLikeness = NameSound.Likeness(NameSound.Of(compactLeft), NameSound.Of(compactRight));
        if (wholeLikeness >= SoundsAlikeWhole && Math.Min(compactLeft.Length, compactRight.Length) >= 10
            && left.Words.Length != right.Words.Length)
        {
            return new NameMatch(true, "one sound as a whole, words joined differently");
        }

        return left.IsBody || right.IsBody ? CompareBodies(a, b, left, right) : ComparePersons(left, right);
    }

    private static NameMatch ComparePersons(ComparableName left, ComparableName right)
    {
        var pairs = Pair(left.Words, right.Words, SoundsLike);
        var (missingLeft, missingRight) =
            (Missing(left.Words, pairs.Select(pair => pair.Left)), Missing(right.Words, pairs.Select(pair => pair.Right)));
        var agree = string.Join(", ", pairs.Select(pair => left.Words[pair.Left] == right.Words[pair.Right] ? left.Words[pair.Left]
            : $"{left.Words[pair.Left]} ~ {right.Words[pair.Right]}"));
        var family = pairs.Exists(pair => pair.Left < left.Family) && pairs.Exists(pair => pair.Right < right.Family);
        if (!family)
        {
            return new NameMatch(false, $"family names differ: {string.Join(' ', left.Words.Take(left.Family))} / {string.Join(' ', right.Words.Take(right.Family))}");
        }

        var given = pairs.Exists(pair => pair.Left == left.Family || pair.Right == right.Family)
            && pairs.Exists(pair => pair.Left >= left.Family || pair.Right >= right.Family);
        if (!given)
        {
            return new NameMatch(false, $"given names differ: {string.Join(' ', left.Words.Skip(left.Family))} / {string.Join(' ', right.Words.Skip(right.Family))}");
        }

        if (pairs.Count < 2 && Math.Min(left.Words.Length, right.Words.Length) > 1)
        {
            return new NameMatch(false, $"only one word agrees: {agree}");
        }

        // The commonest of all names shows little when the rest differs on both sides.
        if (missingLeft.Length > 0 && missingRight.Length > 0 && pairs.Count == 2
            && pairs.Exists(pair => pair.Left >= left.Family && WordLikeness.IsCommonest(left.Words[pair.Left])))
        {
            return new NameMatch(false, $"only a common name agrees: {agree}");
        }

        // Names of short words, as in East Asia, differ by any one of them.
        if (missingLeft.Length > 0 && missingRight.Length > 0
            && (left.Words.All(word => word.Length <= 5) && right.Words.All(word => word.Length <= 5) || pairs.Count < 2))
        {
            return new NameMatch(false, $"{missingLeft} / {missingRight} differ");
        }

        var rest = missingLeft.Length > 0 || missingRight.Length > 0
            ? $"; not on both sides: {string.Join(' ', new[] { missingLeft, missingRight }.Where(words => words.Length > 0))}"
            : "";
        return new NameMatch(true, $"agree: {agree}{rest}");
    }

    private static NameMatch CompareBodies(string a, string b, ComparableName left, ComparableName right)
    {
        var (x, y) = (left.BodyWords, right.BodyWords);
        if (x.Length == 0 || y.Length == 0)
        {
            return new NameMatch(false, "nothing but a legal form");
        }

        if (IsAcronymOf(a, y) || IsAcronymOf(b, x))
        {
            return new NameMatch(true, "the initials of the other");
        }

        var pairs = Pair(x, y, SoundsLikeBody);
        var (missingLeft, missingRight) = (Missing(x, pairs.Select(pair => pair.Left)), Missing(y, pairs.Select(pair => pair.Right)));
        return missingLeft.Length == 0 && missingRight.Length == 0 ? new NameMatch(true, "equal but for spelling and legal form")
            : new NameMatch(false, $"{missingLeft} / {missingRight} differ");
    }

    private static bool IsAcronymOf(string name, string[] words) =>
        words.Length > 1 && NameFold.Words(name) is [var only] && only == string.Concat(words.Select(word => word[0]));

    // Each word with the most like it on the other side, the best pairs first.
    private static List<(int Left, int Right)> Pair(string[] left, string[] right, double least)
    {
        var candidates = new List<(double Likeness, int Left, int Right)>();
        for (var i = 0; i < left.Length; i++)
        {
            for (var j = 0; j < right.Length; j++)
            {
                var likeness = WordLikeness.Of(left[i], right[j]);
                if (likeness >= least)
                {
                    candidates.Add((likeness, i, j));
                }
            }
        }

        var pairs = new List<(int Left, int Right)>();
        foreach (var (_, i, j) in candidates.OrderByDescending(candidate => candidate.Likeness)
            .ThenBy(candidate => Math.Abs(candidate.Left - candidate.Right)))
        {
            if (!pairs.Exists(pair => pair.Left == i || pair.Right == j))
            {
                pairs.Add((i, j));
            }
        }

        return pairs;
    }

    private static string Missing(string[] words, IEnumerable<int> paired) =>
        string.Join(' ', words.Where((_, index) => !paired.Contains(index)));
}
