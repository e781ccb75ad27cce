using System.Text.Json;
using Analysis.Tables;

namespace Analysis.Scoring;

/// <summary>One sentence of the Recognizers cases: right when all of it is right. Its offsets include the last character.</summary>
internal static class RecognizersCase
{
    public static DocumentScore Score<TRow>(
        JsonElement one, Func<Extraction, IReadOnlyList<TRow>> rows, Func<IReadOnlyList<GoldItem>, IReadOnlyList<TRow>, bool> isRight)
        where TRow : ITextRow
    {
        var words = one.Text("text");
        var text = new GoldText(words);
        var items = one.GetProperty("gold").EnumerateArray()
            .Select(item =>
                text.Item(item, item.GetProperty("Start").GetInt32(), item.GetProperty("End").GetInt32() + 1, isOptional: false)).ToList();
        var found = rows(GoldFile.Extract(one.Text("id"), words, one.Text("ref") is { Length: >= 10 } reference ? reference[..10] : ""));
        var right = isRight(items, found) ? 1 : 0;
        string[] errors = right == 1 ? []
            : [$"«{words}» found {string.Join("; ", found)} gold {string.Join("; ", items.Select(item => item.Fields))}"];
        return new DocumentScore(one.Text("id"), new Tally(right, 1, right, 1), errors);
    }

    /// <summary>Whether each item has a row of its own that is right about it.</summary>
    public static bool MatchesAll<TRow>(IReadOnlyList<GoldItem> items, IReadOnlyList<TRow> rows, Func<GoldItem, TRow, bool> isRight)
        where TRow : ITextRow =>
        SpanScoring.Pairs(items, rows, isRight) is var pairs && pairs.Count == items.Count
        && pairs.All(pair => isRight(pair.Gold, pair.Found));
}
