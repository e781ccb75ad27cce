using System.Collections.Frozen;
using Analysis.Text;

namespace Analysis.Recognition.Actors;

/// <summary>Tells whether two names may be spellings of one: by the words they share, letter for letter, as known variants, or by sound.</summary>
/// <remarks>
/// A family name and a first given name must agree on both sides; further names may be missing on one side. Names stand in either order,
/// "SURNAME, Given" included. It compares names alone: two people may bear one name.
/// </remarks>
public static class NameMatcher
{
    private const double SoundsAlikeWhole = 0.86;
    private const double SoundsLike = 0.6;
    private const double SoundsLikeBody = 0.85;

    private static readonly FrozenDictionary<string, int[]> Variants = Lines("Recognition/Actors/name-variants.tsv", column: 0);

    private static readonly FrozenDictionary<string, int[]> GivenNames = Lines("Recognition/Actors/given-names.tsv", column: 1);

    private static readonly FrozenSet<string> Particles =
        new[] { "al", "el", "bin", "ben", "ibn", "bint", "ul", "ur", "ud", "ad", "as", "ar", "at", "az", "an", "de", "del", "la", "las", "los", "da", "dos", "di", "von", "van", "der", "den", "ould", "le", "du", "i", "e", "y", "bte", "oglu", "kyzy", "ogly" }
            .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Titles =
        new[] { "dr", "mr", "mrs", "ms", "haji", "hajji", "hajj", "sheikh", "shaykh", "shaikh", "sheik", "mullah", "mawlawi", "maulavi", "maulana", "qari", "sayyid", "sayed", "sayyed", "syed", "seyed", "seyyed", "general", "gen", "col", "prof", "jr", "sr", "jnr", "eng", "engineer", "imam", "prince", "princess", "king", "sir", "lord", "dame", "colonel", "major", "captain", "capt", "commander" }
            .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Companies =
        new[] { "inc", "ltd", "llc", "llp", "plc", "corp", "co", "company", "limited", "corporation", "incorporated", "gmbh", "ag", "sa", "sal", "nv", "bv", "spa", "srl", "sarl", "oao", "ooo", "zao", "pao", "ao", "jsc", "ojsc", "pjsc", "cjsc", "kg", "pte", "pty", "fze", "fzco", "fzc", "ltda", "cv", "the", "and", "group", "holding", "holdings", "est", "establishment", "pjs", "ead", "ad", "sas", "eurl", "sdn", "bhd", "kk" }
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Compares two names of persons or two of bodies.</summary>
    public static NameMatch Compare(string a, string b)
    {
        var (left, right) = (Parse(a), Parse(b));
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
        if (wholeLikeness >= SoundsAlikeWhole && Math.Min(compactLeft.Length, compactRight.Length) >= 10 && left.Words.Length != right.Words.Length)
        {
            return new NameMatch(true, "one sound as a whole, words joined differently");
        }

        return left.IsBody || right.IsBody ? CompareBodies(a, b, left, right) : ComparePersons(left, right);
    }

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

        if (!IsSpelling(shorter[^1], longer[^1]) || !(MayBe(shorter[0], longer[0]) || IsVariant(shorter[0], longer[0])))
        {
            return false;
        }

        // "George W." is not "George H. W.": middle names count from the first.
        for (var middle = 1; middle < shorter.Length - 1; middle++)
        {
            if (!MayBe(shorter[middle], longer[middle]) && !IsVariant(shorter[middle], longer[middle]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool MayBe(string a, string b) => a == b || (a.Length == 1 && b[0] == a[0]) || (b.Length == 1 && a[0] == b[0]);

    // Inside a document a family name may vary in spelling; a given name only as languages do, since "Maria" and "Mario" sound alike.
    internal static bool IsSpelling(string a, string b) => a == b || (Math.Min(a.Length, b.Length) > 4 && Likeness(a, b) >= 0.9);

    private static bool IsVariant(string a, string b) => Variants.TryGetValue(a, out var ofA) && Variants.TryGetValue(b, out var ofB) && ofA.Intersect(ofB).Any();

    private static NameMatch ComparePersons(Parsed left, Parsed right)
    {
        var pairs = Pair(left.Words, right.Words, SoundsLike);
        var (missingLeft, missingRight) = (Missing(left.Words, pairs.Select(pair => pair.Left)), Missing(right.Words, pairs.Select(pair => pair.Right)));
        var agree = string.Join(", ", pairs.Select(pair => left.Words[pair.Left] == right.Words[pair.Right] ? left.Words[pair.Left] : $"{left.Words[pair.Left]} ~ {right.Words[pair.Right]}"));
        var family = pairs.Exists(pair => pair.Left < left.Family) && pairs.Exists(pair => pair.Right < right.Family);
        if (!family)
        {
            return new NameMatch(false, $"family names differ: {string.Join(' ', left.Words.Take(left.Family))} / {string.Join(' ', right.Words.Take(right.Family))}");
        }

        var given = pairs.Exists(pair => pair.Left == left.Family || pair.Right == right.Family) && pairs.Exists(pair => pair.Left >= left.Family || pair.Right >= right.Family);
        if (!given)
        {
            return new NameMatch(false, $"given names differ: {string.Join(' ', left.Words.Skip(left.Family))} / {string.Join(' ', right.Words.Skip(right.Family))}");
        }

        if (pairs.Count < 2 && Math.Min(left.Words.Length, right.Words.Length) > 1)
        {
            return new NameMatch(false, $"only one word agrees: {agree}");
        }

        // The commonest of all names shows little when the rest differs on both sides.
        if (missingLeft.Length > 0 && missingRight.Length > 0 && pairs.Count == 2 && pairs.Exists(pair => pair.Left >= left.Family && IsCommonest(left.Words[pair.Left])))
        {
            return new NameMatch(false, $"only a common name agrees: {agree}");
        }

        // Names of short words, as in East Asia, differ by any one of them.
        if (missingLeft.Length > 0 && missingRight.Length > 0
            && (left.Words.All(word => word.Length <= 5) && right.Words.All(word => word.Length <= 5) || pairs.Count < 2))
        {
            return new NameMatch(false, $"{missingLeft} / {missingRight} differ");
        }

        var rest = missingLeft.Length > 0 || missingRight.Length > 0 ? $"; not on both sides: {string.Join(' ', new[] { missingLeft, missingRight }.Where(words => words.Length > 0))}" : "";
        return new NameMatch(true, $"agree: {agree}{rest}");
    }

    private static NameMatch CompareBodies(string a, string b, Parsed left, Parsed right)
    {
        var (x, y) = (left.Words.Where(word => !Companies.Contains(word)).ToArray(), right.Words.Where(word => !Companies.Contains(word)).ToArray());
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
                var likeness = Likeness(left[i], right[j]);
                if (likeness >= least)
                {
                    candidates.Add((likeness, i, j));
                }
            }
        }

        var pairs = new List<(int Left, int Right)>();
        foreach (var (_, i, j) in candidates.OrderByDescending(candidate => candidate.Likeness).ThenBy(candidate => Math.Abs(candidate.Left - candidate.Right)))
        {
            if (!pairs.Exists(pair => pair.Left == i || pair.Right == j))
            {
                pairs.Add((i, j));
            }
        }

        return pairs;
    }

    private static bool IsCommonest(string word) => Variants.TryGetValue(word, out var line) && Variants["muhammad"].Intersect(line).Any();

    // 1 for equal words, 0.95 for known variants, else by sound.
    private static double Likeness(string a, string b)
    {
        if (a == b)
        {
            return 1;
        }

        if (a.Length == 1 || b.Length == 1)
        {
            return a[0] == b[0] ? 0.8 : 0;
        }

        if (Variants.TryGetValue(a, out var ofA) && Variants.TryGetValue(b, out var ofB))
        {
            // Two known names that are not one: however alike they look.
            return ofA.Intersect(ofB).Any() ? 0.95 : 0;
        }

        var likeness = Math.Min(0.99, NameSound.Likeness(NameSound.Of(WithoutArticle(a)), NameSound.Of(WithoutArticle(b))));

        // One culture spells one name one way: "Joan" is not "John".
        return likeness < 0.95 && GivenNames.TryGetValue(a, out var cultureOfA) && GivenNames.TryGetValue(b, out var cultureOfB) && cultureOfA.Intersect(cultureOfB).Any() ? 0 : likeness;
    }

    // "alqahtani" for "al-Qahtani".
    private static string WithoutArticle(string word) =>
        word.Length >= 6 && (word.StartsWith("al", StringComparison.Ordinal) || word.StartsWith("el", StringComparison.Ordinal)) ? word[2..] : word;

    private static string Missing(string[] words, IEnumerable<int> paired) => string.Join(' ', words.Where((_, index) => !paired.Contains(index)));

    // The family name first; the words before a comma, else the last word.
    private static Parsed Parse(string name)
    {
        var comma = name.IndexOf(',', StringComparison.Ordinal);
        var isBody = NameFold.Words(name).Any(word => Companies.Contains(word) && word is not "and" and not "the" and not "ad" and not "co" and not "ao" and not "ag" and not "est" and not "sa" and not "cv" and not "sal");
        if (comma >= 0 && !isBody)
        {
            var family = Reduce(NameFold.Words(name[..comma]));
            return new Parsed([.. family, .. Reduce(NameFold.Words(name[(comma + 1)..]))], family.Length, false);
        }

        var words = Reduce(NameFold.Words(name));
        return isBody || words.Length < 2 ? new Parsed(words, words.Length, isBody) : new Parsed([words[^1], .. words[..^1]], 1, false);
    }

    private static string[] Reduce(string[] words)
    {
        var kept = new List<string>();
        foreach (var word in words)
        {
            if (Particles.Contains(word) || Titles.Contains(word))
            {
                continue;
            }

            // "Abd al-X", "Abdul X", "Abdel-X": one name with what follows.
            if (kept.Count > 0 && kept[^1] is "abd" or "abdul" or "abdel" or "abdal" or "abdol" or "abdoul")
            {
                kept[^1] = "abd" + word;
            }
            else
            {
                kept.Add(word.Length > 6 && (word.StartsWith("abdul", StringComparison.Ordinal) || word.StartsWith("abdel", StringComparison.Ordinal) || word.StartsWith("abdal", StringComparison.Ordinal)) ? "abd" + word[5..] : word);
            }
        }

        return kept.Count > 0 ? [.. kept] : words;
    }

    // The lines of a list that each of its words stands in.
    private static FrozenDictionary<string, int[]> Lines(string list, int column) =>
        Lexicon.BuiltIn.Rows(list, column + 1)
            .SelectMany((row, line) => row[column].Split(' ').Select(form => (Form: NameFold.Key(form), line)))
            .GroupBy(entry => entry.Form, entry => entry.line, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    private sealed record Parsed(string[] Words, int Family, bool IsBody);
}
