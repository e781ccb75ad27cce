using System.Globalization;
using System.Text.Json;
using Analysis.Tables;

namespace Analysis.Scoring;

/// <summary>
/// Date cases of Microsoft Recognizers-Text, each right or wrong as a whole. Where a case gives a past and a future
/// day, the past one is right, as in news.
/// </summary>
/// <remarks>There "from 2014 to 2018" is one item, in TIMEX3 it is two dates: the days decide.</remarks>
internal sealed class RecognizersDateScores(string gold)
{
    private const string UnknownDay = "XXXX-XX-XX";

    public IEnumerable<TaskScore> Score() =>
    [
        new("dates: cases", "recognizers", [.. GoldFile.Read(gold, "recognizers/datetime-dev.jsonl")
            .Select(one => RecognizersCase.Score<DateRow>(one, extraction => [.. TableBuilder.Dates(extraction)], IsRight))]),
    ];

    private static bool IsRight(IReadOnlyList<GoldItem> items, IReadOnlyList<DateRow> rows) =>
        items.All(item => IsFound(item, [.. rows.Where(row => item.Span.Overlaps(SpanScoring.SpanOf(row)))]))
        && rows.All(row => items.Any(item => item.Span.Overlaps(SpanScoring.SpanOf(row))));

    private static bool IsFound(GoldItem item, IReadOnlyList<DateRow> rows)
    {
        if (rows.Count == 0 || !item.Fields.TryGetProperty("Resolution", out var resolution)
            || resolution.ValueKind != JsonValueKind.Object)
        {
            return false;
        }

        var values = resolution.GetProperty("values").EnumerateArray().ToList();
        return rows.Any(row => values.Any(value => IsSameValue(value.Text("timex"), row.Value)))
            || (values.Count > 0 && Days(values[0]) is { } days && rows[0].From == days.From
                && (rows[^1].To == days.To || rows[^1].From == days.To.AddDays(1)));
    }

    // A time without a day is "T10:30" there and "XXXX-XX-XXT10:30" in TIMEX3; full hours are "T10".
    private static bool IsSameValue(string timex, string value) =>
        Hours(timex) == Hours(value.Replace(UnknownDay, "", StringComparison.Ordinal));

    private static string Hours(string value) =>
        value.Length > 4 && value.Contains('T', StringComparison.Ordinal) && value.EndsWith(":00", StringComparison.Ordinal)
            ? Hours(value[..^3])
            : value;

    // The first of two is the past one; ranges end before their end.
    private static (DateOnly From, DateOnly To)? Days(JsonElement value) =>
        Day(value.Text("value")) is { } day ? (day, day)
        : Day(value.Text("start")) is { } start && Day(value.Text("end")) is { } end && end > start ? (start, end.AddDays(-1))
        : null;

    private static DateOnly? Day(string words) =>
        DateOnly.TryParseExact(words, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
