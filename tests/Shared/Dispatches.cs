using System.Globalization;
using System.Text.Json;

namespace Analysis.Tests.Shared;

/// <summary>
/// Sixty-six invented dispatches on one invented matter, the same ones each time: daily counts of a ministry, running totals of three
/// bodies, words without a number, reprints, undated ones, a late look back, publishers in five scripts.
/// </summary>
internal static class Dispatches
{
    private static readonly DateOnly Vote = new(2021, 3, 7);
    private static readonly string[] Papers =
        ["Morning Post", "Вестник", "Το Βήμα", "الصباح", "הבוקר", "Radio Three", "Northern Wire", "The Courier"];
    private static readonly string[] Towns = ["Norvik", "Saltmouth", "Grana", "Old Harbour"];

    /// <summary>JSON lines as a corpus folder takes them: id, text, published, title, publisher.</summary>
    public static string JsonLines() => string.Concat(All().Select((dispatch, i) => JsonSerializer.Serialize(new
    {
        id = string.Create(CultureInfo.InvariantCulture, $"dispatch-{i + 1:00}"), text = $"{dispatch.Title}\n\n{dispatch.Text}\n",
        published = dispatch.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), title = dispatch.Title, publisher = dispatch.Paper,
    }) + "\n"));

    private static IEnumerable<(DateOnly? Day, string Paper, string Title, string Text)> All()
    {
        // Daily counts, highest on the second day.
        for (var i = 0; i < 24; i++)
        {
            var (day, number, town) = (Vote.AddDays(i), 40 + 2900 / (1 + (i - 1) * (i - 1)), Towns[i % Towns.Length]);
            yield return (day.AddDays(1), Papers[i % 3], $"{town}: day {Plain(i + 1)} after the vote",
                $"Police detained {(i % 5 == 2 ? "about " : "")}{Number(number)} people on {Day(day)}, the Interior Ministry said. {(i % 4 == 1 ? "Hundreds of people were arrested, witnesses said. " : "")}The minister condemned the protests.");
        }

        // Running totals, and what they call for.
        for (var week = 1; week <= 8; week++)
        {
            var day = Vote.AddDays(7 * week);
            yield return (day, Papers[3 + week % 5], $"Week {Plain(week)}: lawyers count",
                $"More than {Number(1500 + 900 * week)} people have been arrested since {Day(Vote)}, the Lawyers Committee said. The Lawyers Committee called for the release of all prisoners.");
            yield return (day.AddDays(1), Papers[week % 8], $"Week {Plain(week)}: reporters held",
                $"At least {Number(12 + 7 * week)} journalists have been detained since {Day(Vote)}, the Journalists Union said. The Journalists Union demanded an inquiry.");
        }

        for (var month = 1; month <= 6; month++)
        {
            var day = Vote.AddDays(30 * month);
            yield return (day, Papers[(month + 4) % 8], $"Observers report, month {Plain(month)}",
                $"Between {Number(2000 + 800 * month)} and {Number(2600 + 900 * month)} people have been arrested since the vote, the Election Observation Mission said. “The arrests must end,” the Election Observation Mission said.");
        }

        // Words without a number.
        for (var i = 0; i < 8; i++)
        {
            yield return (Vote.AddDays(3 * i), Papers[i], $"Streets of {Towns[i % 4]}, night {Plain(i + 1)}",
                $"{(i % 3 == 0 ? "Thousands" : i % 3 == 1 ? "Hundreds" : "Dozens")} of people were arrested in {Towns[i % 4]}. {(i % 3 == 1 ? "Hundreds" : "Scores")} of protesters were detained near the port, the mayor said.");
        }

        // Reprints of the first ministry counts, word for word.
        foreach (var (day, _, title, text) in All().Take(4))
        {
            yield return (day!.Value.AddDays(1), "Reprint Daily", title, text);
        }

        // Nobody knows of which day.
        foreach (var number in new[] { 17, 230, 1200, 4000 })
        {
            yield return (null, Papers[7], $"Leaflet of {Number(number)}",
                $"They arrested {Number(number)} people, says the leaflet. Nobody was charged.");
        }

        // Years later.
        yield return (new(2024, 3, 7), Papers[0], "Three years on",
            $"More than 11,000 people were arrested after the vote of {Day(Vote)}, the Lawyers Committee said. The Interior Ministry denied that 11,000 people were arrested.");
        yield return (new(2024, 9, 20), Papers[6], "The report",
            $"At least 9,400 people were arrested after the vote of {Day(Vote)}, the Election Observation Mission found.");
        yield return (new(2024, 9, 21), Papers[5], "The answer", "Up to 3,000 people were arrested in 2021, the Interior Ministry said.");
        yield return (new(2024, 9, 21), Papers[4], "The numbers",
            "Up to 3,000 people were arrested in 2021, the Interior Ministry said. The Lawyers Committee rejected the numbers.");
    }

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
