using Analysis.Tables;
using Analysis.Text;

namespace Analysis.Cli.Scoring;

/// <summary>Matches found rows with gold items one to one, and counts. A found row that no gold item needs, but an optional one covers, counts neither way.</summary>
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
        var extra = found.Where(row => !pairs.Any(pair => ReferenceEquals(pair.Found, row)) && !gold.Any(item => item.IsOptional && item.Span.Overlaps(SpanOf(row)))).ToList();
        return new DocumentScore(
            document,
            Tally.Of(right.Count, wrong.Count + extra.Count, wrong.Count + missed.Count),
            [
                .. missed.Select(item => $"{item.Span.Start}-{item.Span.End} missed «{Short(item.Words)}»"),
                .. wrong.Select(pair => $"{pair.Found.Start}-{pair.Found.End} wrong «{Short(pair.Found.Quote)}» {pair.Found.Rule}: {pair.Found}; gold: «{Short(pair.Gold.Words)}» {pair.Gold.Fields}"),
                .. extra.Select(row => $"{row.Start}-{row.End} false «{Short(row.Quote)}» {row.Rule}"),
            ]);
    }

    /// <summary>Gold items, not optional ones, with the row that fits each best: right before wrong, then by how much they share.</summary>
    public static IReadOnlyList<(GoldItem Gold, TRow Found)> Pairs<TRow>(
        IReadOnlyList<GoldItem> gold, IReadOnlyList<TRow> found, Func<GoldItem, TRow, bool> isRight)
        where TRow : ITextRow
    {
        var candidates =
            from item in gold
            where !item.IsOptional
            from row in found
            where item.Span.Overlaps(SpanOf(row))
            orderby isRight(item, row) descending, Shared(item.Span, SpanOf(row)) descending, item.Span, row.Start
            select (Gold: item, Found: row);
        var pairs = new List<(GoldItem, TRow)>();
        var (usedGold, usedFound) = (new HashSet<object>(ReferenceEqualityComparer.Instance), new HashSet<object>(ReferenceEqualityComparer.Instance));
        foreach (var candidate in candidates)
        {
            if (!usedGold.Contains(candidate.Gold) && !usedFound.Contains(candidate.Found))
            {
                usedGold.Add(candidate.Gold);
                usedFound.Add(candidate.Found);
                pairs.Add(candidate);
            }
        }

        return pairs;
    }

    /// <summary>The span of a row.</summary>
    public static SourceSpan SpanOf(ITextRow row) => new(row.Start, row.End);

    // The shared part of both together: a row that hugs the item goes before one that only covers it.
    private static double Shared(SourceSpan a, SourceSpan b) =>
        (double)(Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start)) / a.Union(b).Length;

    private static string Short(string words) =>
        (words.Length <= 80 ? words : words[..80] + "…").Replace('\n', ' ');
}
