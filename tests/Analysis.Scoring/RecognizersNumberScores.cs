using System.Globalization;
using Analysis.Recognition.Numbers;
using Analysis.Tables;

namespace Analysis.Scoring;

/// <summary>
/// Number cases of Microsoft Recognizers-Text, each right or wrong as a whole. Ordinals and ages are left out: they count nothing.
/// </summary>
internal sealed class RecognizersNumberScores(string gold)
{
    private const string Set = "recognizers";
    // Fractions are written with 15 digits there.
    private const decimal Tolerance = 1e-9m;

    public IEnumerable<TaskScore> Score() =>
    [
        Cases("numbers: cases", ["NumberModel", "PercentModel"], IsNumberCase),
        Cases("number ranges: cases", ["NumberRangeModel"], IsRangeCase),
    ];

    private TaskScore Cases(string task, string[] models, Func<IReadOnlyList<GoldItem>, IReadOnlyList<QuantityRow>, bool> isRight) =>
        new(task, Set, [.. GoldFile.Read(gold, "recognizers/number-dev.jsonl")
            .Where(one => models.Contains(Path.GetFileNameWithoutExtension(one.Text("file"))))
            .Select(one => RecognizersCase.Score(one, extraction => [.. TableBuilder.Quantities(extraction)], isRight))]);

    private static bool IsNumberCase(IReadOnlyList<GoldItem> items, IReadOnlyList<QuantityRow> rows)
    {
        // "180ml" is of another model there, "a small percent" has no number.
        var numbers = items.Where(item => item.Fields.GetProperty("Resolution").Text("value") != "null").ToList();
        var counted = rows.Where(row => row.Qualifier != Qualifier.Vague).ToList();
        return RecognizersCase.MatchesAll(numbers, counted, (item, row) => IsValue(item, row.Value))
            && counted.Where(row => row.Unit is "" or "percent").All(row => IsIn(numbers, row));
    }

    private static bool IsRangeCase(IReadOnlyList<GoldItem> items, IReadOnlyList<QuantityRow> rows) =>
        RecognizersCase.MatchesAll(items, rows, IsRange)
        && rows.Where(row => row.Qualifier is not (Qualifier.Exactly or Qualifier.About or Qualifier.Vague)).All(row => IsIn(items, row));

    private static bool IsIn(IReadOnlyList<GoldItem> items, QuantityRow row) =>
        items.Any(item => item.Span.Overlaps(SpanScoring.SpanOf(row)));

    private static bool IsValue(GoldItem item, decimal? value) =>
        value is { } found && Number(item.Fields.GetProperty("Resolution").Text("value").TrimEnd('%')) is { } right
        && Math.Abs(found - right) <= Tolerance * Math.Max(1, Math.Abs(right));

    // "[20,30)": brackets say which ends belong; with one end only, ours says so by the qualifier.
    private static bool IsRange(GoldItem item, QuantityRow row)
    {
        var range = item.Fields.GetProperty("Resolution").Text("value");
        if (range.Length < 2 || range[1..^1].Split(',') is not [var low, var high])
        {
            return false;
        }

        var ends = (Number(low), Number(high));
        var qualifier = ends switch
        {
            (not null, null) => range[0] == '[' ? Qualifier.AtLeast : Qualifier.MoreThan,
            (null, not null) => range[^1] == ']' ? Qualifier.AtMost : Qualifier.LessThan,
            _ => row.Qualifier,
        };
        return (row.Low, row.High) == ends && row.Qualifier == qualifier;
    }

    private static decimal? Number(string words) =>
        decimal.TryParse(words, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
