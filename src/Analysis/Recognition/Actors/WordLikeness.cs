using System.Collections.Frozen;
using Analysis.Text;

namespace Analysis.Recognition.Actors;

/// <summary>How alike two folded words of names are: letter for letter, as known variants, or by sound.</summary>
internal static class WordLikeness
{
    private static readonly FrozenDictionary<string, int[]> Variants = Lines("Recognition/Actors/name-variants.tsv", column: 0);

    private static readonly FrozenDictionary<string, int[]> GivenNames = Lines("Recognition/Actors/given-names.tsv", column: 1);

    // Inside a document a family name may vary in spelling; a given name only as languages do, since "Maria" and "Mario" sound alike.
    public static bool IsSpelling(string a, string b) => a == b || (Math.Min(a.Length, b.Length) > 4 && Of(a, b) >= 0.9);

    public static bool IsVariant(string a, string b) =>
        Variants.TryGetValue(a, out var ofA) && Variants.TryGetValue(b, out var ofB) && ofA.Intersect(ofB).Any();

    public static bool IsCommonest(string word) => Variants.TryGetValue(word, out var line) && Variants["muhammad"].Intersect(line).Any();

    // 1 for equal words, 0.95 for known variants, else by sound.
    public static double Of(string a, string b)
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
        return likeness < 0.95 && GivenNames.TryGetValue(a, out var cultureOfA) && GivenNames.TryGetValue(b, out var cultureOfB)
            && cultureOfA.Intersect(cultureOfB).Any() ? 0 : likeness;
    }

    // "alqahtani" for "al-Qahtani".
    private static string WithoutArticle(string word) =>
        word.Length >= 6 && (word.StartsWith("al", StringComparison.Ordinal) || word.StartsWith("el", StringComparison.Ordinal)) ? word[2..]
        : word;

    // The lines of a list that each of its words stands in.
    private static FrozenDictionary<string, int[]> Lines(string list, int column) =>
        Lexicon.BuiltIn.Rows(list, column + 1)
            .SelectMany((row, line) => row[column].Split(' ').Select(form => (Form: NameFold.Key(form), line)))
            .GroupBy(entry => entry.Form, entry => entry.line, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
}
