using System.Globalization;
using System.Text.Json;
using Analysis.Tables;

namespace Analysis.Cli.Scoring;

/// <summary>Date cases of Microsoft Recognizers-Text, each right or wrong as a whole. Where a case gives a past and a future day, the past one is right, as in news.</summary>
internal sealed class RecognizersDateScores(string gold)
{
    public IEnumerable<TaskScore> Score() =>
    [
        new("dates: cases", "recognizers", [.. GoldFile.Read(gold, "recognizers/datetime-dev.jsonl")
            .Select(one => RecognizersCase.Score<DateRow>(
                one,
                extraction => [.. TableBuilder.Dates(extraction)],
                (items, rows) => RecognizersCase.MatchesAll(items, rows, IsValue) && rows.All(row => items.Any(item => item.Span.Overlaps(SpanScoring.SpanOf(row))))))]),
    ];

    private static bool IsValue(GoldItem item, DateRow row)
    {
        if (!item.Fields.TryGetProperty("Resolution", out var resolution) || resolution.ValueKind != JsonValueKind.Object)
        {
            return false;
        }

        var values = resolution.GetProperty("values").EnumerateArray().ToList();
        return values.Any(value => value.Text("timex") == row.Value)
            || (values.Count > 0 && (row.From, row.To) is ({ } from, { } to) && Days(values[0]) == (from, to));
    }

    // The first of two is the past one; ranges end before their end.
    private static (DateOnly From, DateOnly To)? Days(JsonElement value) =>
        Day(value.Text("value")) is { } day ? (day, day)
        : Day(value.Text("start")) is { } start && Day(value.Text("end")) is { } end && end > start ? (start, end.AddDays(-1))
        : null;

    private static DateOnly? Day(string words) =>
        DateOnly.TryParseExact(words, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
