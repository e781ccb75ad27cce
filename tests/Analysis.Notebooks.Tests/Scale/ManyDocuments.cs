using System.Globalization;

namespace Analysis.Notebooks.Tests.Scale;

/// <summary>
/// Made-up reports of many countries and years, the same ones each time: about 150 words each, with claims, actors, dates and statements.
/// </summary>
internal static class ManyDocuments
{
    private static readonly string[] Countries =
    [
        "Georgia", "Sudan", "Peru", "Kenya", "Iran", "Senegal",
        "Thailand", "Chile", "Egypt", "Serbia", "Nepal", "Uganda", "Mexico", "Poland", "Nigeria", "Indonesia"
    ];
    private static readonly string[] Bodies =
    [
        "Amnesty International", "Human Rights Watch",
        "the United Nations", "the European Union", "the Red Cross", "the African Union", "the Council of Europe", "Freedom House"
    ];
    private static readonly string[] First =
        ["Anna", "Joseph", "Elena", "Tomas", "Grace", "Ibrahim", "Rosa", "Daniel", "Sofia", "Karim", "Leila"];
    private static readonly string[] Last =
    [
        "Okafor", "Herrera", "Novak", "Mwangi", "Rahman",
        "Petrovic", "Castillo", "Demir", "Diallo", "Santoso", "Lindqvist", "Farouk", "Sharma"
    ];
    private static readonly string[] Offices = ["Interior Minister", "Prime Minister", "Foreign Minister", "Justice Minister"];
    private static readonly string[] Bounds = ["more than ", "at least ", "around ", "nearly ", "", "up to ", ""];

    /// <summary>Writes them into a folder.</summary>
    public static void Write(string folder, int count)
    {
        for (var at = 0; at < count; at++)
            File.WriteAllText(Path.Combine(folder, FormattableString.Invariant($"{at:D4}.txt")), Text(at));
    }

    private static string Text(int at)
    {
        var day = new DateOnly(1996, 1, 1).AddDays(at * 5);
        var (country, body, other) = (Of(Countries, at), Of(Bodies, at / 3), Of(Bodies, (at / 5) + 3));
        var minister = $"{Of(Offices, at)} {Of(First, at)} {Of(Last, at)}";
        string[] paragraphs =
        [
            $"Police in {country} arrested {Number(at, 1)} people on {Day(day)} during protests over fuel prices, {minister} said. {Capital(body)} condemned the arrests and called for the release of all those detained.",
            $"{Capital(Number(at, 2))} people were injured and {Number(at, 3)} were killed in {country}, {other} reported on {Day(day.AddDays(2))}. {Capital(Number(at, 4))} people were detained across {country} since {Month(day)}, according to {body}.",
            $"{Capital(other)} urged the government to open an independent investigation. \"We will not be silenced,\" {Of(First, at + 4)} {Of(Last, at + 7)} of {body} said on {day.DayOfWeek}.",
            $"A court sentenced {Number(at, 5)} activists to prison terms of three years on {Day(day.AddDays(20))}. {minister} denied that {Number(at, 6)} demonstrators had been tortured.",
            $"{Capital(Number(at, 7))} people fled their homes last month, {minister} said. {Capital(body)} warned that the situation in {country} could get worse, and demanded access to the prisons.",
            $"{Capital(Number(at, 8))} demonstrators took part in a march on {day.DayOfWeek}, {Of(First, at + 2)} {Of(Last, at + 5)} told reporters, and {other} welcomed the release of {Number(at, 9)} prisoners.",
        ];
        var dateline = at % 5 == 0 ? "" : $"{country.ToUpperInvariant()}, {Day(day)}\n\n";
        return dateline + string.Join("\n\n", paragraphs.Where((_, part) => (at + part) % 4 != 0)) + "\n";
    }

    private static string Number(int at, int use)
    {
        var number = (int)((((long)at * 7919) + (use * 104729)) % 29989) + 2;
        return Of(Bounds, at + use) + (number % 3 == 0 ? number : number / 37 + 2).ToString("#,0", CultureInfo.InvariantCulture);
    }

    private static string Of(string[] words, int at) => words[at % words.Length];

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static string Month(DateOnly day) => day.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
}
