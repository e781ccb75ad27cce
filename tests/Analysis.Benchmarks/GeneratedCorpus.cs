using System.Globalization;
using System.Text;

namespace Analysis.Benchmarks;

/// <summary>
/// Made-up reports of some 3,400 letters, each different, with the names, days, figures and speech that the rules look for. The same number
/// gives the same report on every machine.
/// </summary>
internal static class GeneratedCorpus
{
    private const int Length = 3400;

    private static readonly string[] Given =
    [
        "Ada", "Boris", "Chen", "Diana", "Emeka", "Farid", "Grace", "Hana", "Ivan", "Julia", "Karim", "Lucía", "Marek", "Nadia",
        "Omar", "Petra", "Rosa", "Samuel", "Tomas", "Vera"
    ];
    private static readonly string[] FirstHalves =
        ["Bal", "Dor", "Fen", "Gar", "Hol", "Jan", "Kor", "Lan", "Mor", "Nov", "Ost", "Pel", "Ras", "Sol", "Tar", "Vel", "Wal", "Zan"];
    private static readonly string[] LastHalves =
    [
        "adze", "berg", "czyk", "dal", "enko",
        "falvi", "ian", "kova", "lund", "mann", "nez", "oglu", "ova", "poulos", "ric", "shvili", "ton", "uma", "vic", "witz"
    ];
    private static readonly string[] States =
    [
        "Bolivia", "Chad", "Estonia", "Georgia", "Ghana", "Iceland", "Jordan", "Kenya", "Latvia", "Malta", "Nepal", "Peru", "Senegal",
        "Serbia", "Togo", "Uruguay"
    ];
    private static readonly string[] Cities =
        ["Accra", "Dakar", "Kathmandu", "La Paz", "Lima", "Lomé", "Montevideo", "Nairobi", "Riga", "Tallinn", "Tbilisi", "Valletta"];
    private static readonly string[] Bodies =
    [
        "Ministry of Justice", "Human Rights Council", "Press Association", "Teachers' Union", "Election Commission", "Bar Association",
        "National Police", "Court of Appeal", "Miners' League", "Red Cross"
    ];
    private static readonly string[] Offices =
    [
        "Foreign Minister", "Prime Minister", "spokeswoman", "opposition leader", "police chief", "union leader",
        "Interior Minister", "the ambassador"
    ];
    private static readonly string[] People =
        ["protesters", "journalists", "students", "miners", "teachers", "demonstrators", "lawyers", "villagers", "nurses", "prisoners"];
    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
    private static readonly string[] Weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    private static readonly string[] Bounds = ["", "", "more than ", "at least ", "about ", "some ", "nearly ", "up to "];

    // What stands in braces is filled anew each time.
    private static readonly string[] Sentences =
    [
        "Police in {city} arrested {number} {people} on {weekday}, the {body} said.",
        "{office} {name} condemned the violence and called for an independent inquiry.",
        "“We will not be silent while {people} are beaten,” said {name}, who leads the {body} of {state}.",
        "The {body} reported that {number} people had been killed and {number} injured since {day}.",
        "{name} denied that {number} {people} had been tortured in custody.",
        "Between {month} and {month} {year}, courts in {state} convicted {number} people, {number} of them women.",
        "The government of {state} welcomed the decision, but {name} warned that nothing had changed for the families.",
        "According to the {body}, {number} {people} fled to {state} in the last two weeks.",
        "A year later the road to {city} was still closed, and prices at the market had doubled.",
        "On {day}, {number} {people} marched through {city}; the organisers put the crowd at {number}.",
        "It was a quiet morning in the old town, and few of those who walked to work knew what had been decided overnight.",
        "{name} told reporters in {city} that the {body} would publish its findings next month.",
        "The letter, dated {day}, asks {state} to release {number} political prisoners.",
        "Schools reopened on {weekday}, although the roof of one of them had been lost in the storm and lessons were held in tents.",
        "“{number} homes were burned in one night,” {name} added, “and nobody has come to count the dead.”",
        "Neither {name} nor the {body} answered questions that were sent to them in {month} {year}.",
    ];

    /// <summary>One report.</summary>
    public static string Report(int number)
    {
        var random = new Random(number);
        var text = new StringBuilder(Filled("{body} of {state} says {number} {people} held in {city}", random)).Append("\n\n");
        text.Append(Filled("{city}, {day} – ", random));
        while (text.Length < Length)
        {
            for (var sentences = random.Next(2, 6); sentences > 0; sentences--)
            {
                text.Append(Filled(Pick(Sentences, random), random)).Append(' ');
            }

            text.Length--;
            text.Append("\n\n");
        }

        return text.ToString();
    }

    /// <summary>Writes the first reports into a folder that is made when it is missing, a file each.</summary>
    public static void Write(string folder, int count)
    {
        Directory.CreateDirectory(folder);
        for (var number = 0; number < count; number++)
        {
            File.WriteAllText(Path.Combine(folder, number.ToString("00000", CultureInfo.InvariantCulture) + ".txt"), Report(number));
        }
    }

    private static string Filled(string sentence, Random random)
    {
        var parts = sentence.Split('{', '}');
        for (var i = 1; i < parts.Length; i += 2)
        {
            parts[i] = Word(parts[i], random);
        }

        var filled = string.Concat(parts);
        return char.ToUpperInvariant(filled[0]) + filled[1..];
    }

    private static string Word(string kind, Random random) => kind switch
    {
        "name" => $"{Pick(Given, random)} {Pick(FirstHalves, random)}{Pick(LastHalves, random)}",
        "state" => Pick(States, random),
        "city" => Pick(Cities, random),
        "body" => Pick(Bodies, random),
        "office" => Pick(Offices, random),
        "people" => Pick(People, random),
        "month" => Pick(Months, random),
        "weekday" => Pick(Weekdays, random),
        "year" => random.Next(2008, 2026).ToString(CultureInfo.InvariantCulture),
        "day" => $"{random.Next(1, 29)} {Pick(Months, random)} {random.Next(2008, 2026)}",
        "number" => Pick(Bounds, random) + random.Next(2, 4000).ToString("N0", CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"No words for '{kind}'.", nameof(kind)),
    };

    private static string Pick(string[] words, Random random) => words[random.Next(words.Length)];
}
