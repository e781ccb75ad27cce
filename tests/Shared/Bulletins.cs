using System.Globalization;
using System.Text.Json;

namespace Analysis.Tests.Shared;

/// <summary>
/// Invented bulletins on invented matters, any number of them, the same ones each time: what a large
/// folder looks like to charts and notebooks.
/// </summary>
internal static class Bulletins
{
    private static readonly string[] Cities =
        ["Harare", "Almaty", "Managua", "Yangon", "Tbilisi", "Istanbul", "Caracas", "Khartoum", "Minsk", "Lagos", "Manila", "Santiago"];
    private static readonly string[] Groups =
    [
        "the Lawyers Committee", "Amnesty International", "the Interior Ministry", "the Prosecutor General's Office", "Human Rights Watch",
        "the Election Observation Mission", "the Red Cross", "the Journalists Union"
    ];
    private static readonly string[] People =
    [
        "Maria Okoye", "Daniel Reyes", "Aung Thant", "Nino Beridze", "Leyla Demir", "Peter Moyo", "Ирина Петрова", "Sara Haddad",
        "Juan Castillo", "Wei Chen"
    ];
    private static readonly string[] Titles = ["spokesperson", "director", "chair", "minister", "commissioner"];
    private static readonly string[] Bounds = ["", "more than ", "at least ", "about ", "up to ", "nearly "];
    private static readonly string[] Deeds = ["detained", "arrested", "injured", "killed"];
    private static readonly string[] Verbs = ["said", "announced", "claimed", "warned", "denied"];

    /// <summary>JSON lines as a corpus folder takes them: id, text, published, title, publisher.</summary>
    public static string JsonLines(int count)
    {
        var draw = new Random(20201122);
        return string.Concat(Enumerable.Range(1, count).Select(i => JsonSerializer.Serialize(Bulletin(i, draw)) + "\n"));
    }

    private static object Bulletin(int number, Random draw)
    {
        var day = new DateOnly(2018, 1, 1).AddDays(draw.Next(2500));
        var (city, group, other, person) = (Of(Cities), Of(Groups), Of(Groups), Of(People));
        var people = draw.Next(2, 3000);
        string[] sentences =
        [
            $"Police in {city} {Of(Deeds)} {Of(Bounds)}{Number(people)} people on {Day(day.AddDays(-draw.Next(1, 9)))}, {group} {Of(Verbs)}.",
            $"{Capital(other)} put the number of people arrested at {Number(people + draw.Next(-1, 300))}.",
            $"“We have seen hundreds of people detained in {city} since the vote,” {Of(Verbs)} {person}, {Of(Titles)} of {group}.",
            draw.Next(4) == 0
                ? $"Between {Number(people / 2 + 1)} and {Number(people + 2)} protesters were injured."
                : $"{Capital(group)} called for the release of all prisoners.",
            draw.Next(3) == 0
                ? "Thousands of people have been arrested since the protests began."
                : $"{person} condemned the use of force in {Of(Cities)}.",
            $"The authorities in {city} did not answer questions. A court will hear the case on {Day(day.AddDays(draw.Next(3, 40)))}.",
        ];
        return new
        {
            id = string.Create(CultureInfo.InvariantCulture, $"bulletin-{number:0000}"),
            text = $"{city}: bulletin {number.ToString(CultureInfo.InvariantCulture)}\n\n{string.Join(' ', sentences)}\n",
            published = draw.Next(12) == 0 ? null : day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            title = $"{city}: bulletin {number.ToString(CultureInfo.InvariantCulture)}",
            publisher = Capital(group),
        };

        string Of(string[] words) => words[draw.Next(words.Length)];
    }

    private static string Number(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
