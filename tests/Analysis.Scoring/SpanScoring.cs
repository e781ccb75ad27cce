using Analysis.Tables;
using Analysis.Text;

namespace Analysis.Scoring;

/// <summary>
/// Matches found rows with gold items one to one, and counts. A found row that no gold item needs, but an
/// optional one covers, counts neither way.
/// </summary>
internal static class SpanScoring
{
    /// <summary>The score of one document.</summary>
    /// <param name="document">Its name.</param>
    /// <param name="gold">Gold items.</param>
    /// <param name="found">Found rows.</param>
    /// <param name="isRight">Whether a row that overlaps an item is right about it.</param>
    public static DocumentScore Score<TRow>(
        string document, IReadOnlyList<GoldItem> gold, IReadOnlyList<TRow> found, Func<GoldItem, TRow, bool> isRight)
        where TRow : ITextRow
    {
        var pairs = Pairs(gold, found, isRight);
        var right = pairs.Where(pair => isRight(pair.Gold, pair.Found)).ToList();
        var wrong = pairs.Except(right).ToList();
        var missed = gold.Where(item => !item.IsOptional).Except(pairs.Select(pair => pair.Gold)).ToList();
        var extra = found.Where(row => !pairs.Any(pair => ReferenceEquals(pair.Found, row))
            && !gold.Any(item => item.IsOptional && item.Span.Overlaps(SpanOf(row)))).ToList();
        return new DocumentScore(
            document,
            Tally.Of(right.Count, wrong.Count + extra.Count, wrong.Count + missed.Count),
            [
                .. missed.Select(item => $"{item.Span.Start}-{item.Span.End} missed «{Short(item.Words)}»"),
                .. wrong.Select(pair => $"{pair.Found.Start}-{pair.Found.End} wrong «{Short(pair.Found.Quote)}» {pair.Found.Rule}: {pair.Found}; gold: «{Short(pair.Gold.Words)}» {pair.Gold.Fields}"),
                .. extra.Select(row => $"{row.Start}-{row.End} false «{Short(row.Quote)}» {row.Rule}"),
            ]);
    }

    /// <summary>
    /// Gold items, not optional ones, each with a row of its own: as many right pairs as can be, then wrong ones from what is left.
    /// </summary>
    public static IReadOnlyList<(GoldItem Gold, TRow Found)> Pairs<TRow>(
        IReadOnlyList<GoldItem> gold, IReadOnlyList<TRow> found, Func<GoldItem, TRow, bool> isRight)
        where TRow : ITextRow
    {
        var needed = gold.Where(item => !item.IsOptional).ToList();
        var right = Matching.Of(needed.Count, found.Count, item => Fitting(needed[item], found, row => isRight(needed[item], row)));
        var taken = right.Values.ToHashSet();
        var wrong = Matching.Of(needed.Count, found.Count,
            item => right.ContainsKey(item) ? [] : Fitting(needed[item], found, _ => true).Where(row => !taken.Contains(row)));
        return [.. right.Concat(wrong).OrderBy(pair => pair.Key).Select(pair => (needed[pair.Key], found[pair.Value]))];
    }

    // Rows that overlap an item, the one that shares most with it first.
    private static IEnumerable<int> Fitting<TRow>(GoldItem item, IReadOnlyList<TRow> found, Func<TRow, bool> isFit)
        where TRow : ITextRow =>
        Enumerable.Range(0, found.Count)
            .Where(row => item.Span.Overlaps(SpanOf(found[row])) && isFit(found[row]))
            .OrderByDescending(row => Shared(item.Span, SpanOf(found[row])));

    /// <summary>The span of a row.</summary>
    public static SourceSpan SpanOf(ITextRow row) => new(row.Start, row.End);

    // The shared part of both together: a row that hugs the item goes before one that only covers it.
    private static double Shared(SourceSpan a, SourceSpan b) =>
        (double)(Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start)) / a.Union(b).Length;

    private static string Short(string words) =>
        (words.Length <= 80 ? words : words[..80] + "…").Replace('\n', ' ');
}
