using Analysis.Text;

namespace Analysis.Recognition.Numbers;

/// <summary>Finds what a number measures: percent, money, length, time.</summary>
internal sealed class Units
{
    private readonly PhraseList before;
    private readonly PhraseList after;

    public Units(Lexicon lexicon)
    {
        var rows = lexicon.Rows("Recognition/Numbers/measures.tsv", 3);
        before = new(rows.Where(row => row[0] == "before"), 1);
        after = new(rows.Where(row => row[0] == "after"), 1);
    }

    /// <summary>A currency sign or "aged" just before a number.</summary>
    public (string Unit, int First)? Before(TokenView view, int first) =>
        before.EndingAt(view, first - 1) is { } found ? (found.Row[2], found.First) : null;

    /// <summary>A unit behind a number, hyphenated or not: "5 km", "66-year-old", "three-day", "billions of dollars".</summary>
    public (string Unit, int Last)? After(TokenView view, int last)
    {
        var next = view.IsHyphen(last + 1) && view.IsGlued(last) && view.IsGlued(last + 1) ? last + 2
            : view[last + 1] == "of" ? last + 2
            : last + 1;
        return after.StartingAt(view, next) is { } found && !view.IsCapitalised(found.Last) | view[found.Last].Length <= 3
            ? (found.Row[2], found.Last)
            : null;
    }
}
