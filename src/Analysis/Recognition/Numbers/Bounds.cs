using Analysis.Text;

namespace Analysis.Recognition.Numbers;

/// <summary>Finds the words that bound a number: "more than", "or fewer", "-odd".</summary>
internal sealed class Bounds
{
    private readonly PhraseList before;
    private readonly PhraseList after;

    public Bounds(Lexicon lexicon)
    {
        var rows = lexicon.Rows("Recognition/Numbers/bounds.tsv", 4);
        before = new(rows.Where(row => row[0] == "before"), 1);
        after = new(rows.Where(row => row[0] == "after"), 1);
    }

    /// <summary>
    /// The first token of the bound words that end just before a number, and what they say; the number's
    /// own first token when there are none.
    /// </summary>
    public (int First, Qualifier? Qualifier) Before(TokenView view, int first)
    {
        Qualifier? qualifier = null;
        while (before.EndingAt(view, BehindMore(view, first) - 1) is { } found && !BindsElsewhere(view, found)
            && !IsPlace(view, found, first))
        {
            qualifier = Stronger(Enum.Parse<Qualifier>(found.Row[2]), qualifier);
            first = found.First;

            // "just over", "well above", "slightly more than"
            while (view[first - 1] is "just" or "well" or "slightly" or "far" or "much" or "considerably" or "significantly" or "many"
                || (view[first - 1] == "little" && view[first - 2] == "a"))
            {
                first -= view[first - 1] == "little" ? 2 : 1;
            }
        }

        return (first, qualifier);
    }

    /// <summary>The last token of the bound words just behind a number, and what they say.</summary>
    public (int Last, Qualifier? Qualifier) After(TokenView view, int last) =>
        after.StartingAt(view, last + 1) is { } found && view[found.Last + 1] != "than" && !view.IsNumber(found.Last + 1)
        && (view.IsGlued(last) || view[last + 1] is not ("+" or "-"))
            ? (found.Last, Enum.Parse<Qualifier>(found.Row[2]))
            : (last, null);

    /// <summary>
    /// The one that says more, the outer first: "at least some 500" is at least 500, "less than 500 or equal" at most 500.
    /// </summary>
    public static Qualifier? Stronger(Qualifier? outer, Qualifier? inner) =>
        inner is Qualifier.Exactly && outer is Qualifier.MoreThan ? Qualifier.AtLeast
        : inner is Qualifier.Exactly && outer is Qualifier.LessThan ? Qualifier.AtMost
        : outer is null or Qualifier.About or Qualifier.Exactly ? inner ?? outer : outer;

    // "about another 640": the bound is of all that came on top.
    private int BehindMore(TokenView view, int first)
    {
        var more = view[first - 1] is "another" ? first - 1
            : view[first - 1] is "further" or "additional" or "extra" or "other" && view[first - 2] is "a" or "an" ? first - 2
            : first;
        return before.EndingAt(view, more - 1) is null ? first : more;
    }

    private static bool BindsElsewhere(TokenView view, (string[] Row, int First) found) =>
        (view.Kind(found.First) == TokenKind.Symbol && view.IsGlued(found.First - 1) && view.Kind(found.First - 1) == TokenKind.Symbol)
        || found.Row[3].Length > 0 && found.Row[3].Split(' ').Contains(view[found.First - 1], StringComparer.Ordinal);

    // "under two presidents", "above three gates": a small number in words behind a preposition of place is not bounded.
    private static bool IsPlace(TokenView view, (string[] Row, int First) found, int first) =>
        found.Row[1] is "under" or "below" or "above" or "around" && view.IsWord(first)
        && view[first] is "one" or "two" or "three" or "four" or "five" or "six" or "seven";
}
