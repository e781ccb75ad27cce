using System.Collections.Frozen;
using System.Globalization;
using Analysis.Text;

namespace Analysis.Recognition.Dates;

/// <summary>The word lists of dates, read once.</summary>
internal sealed class DateWords
{
    private const string Folder = "Recognition/Dates/lexicon/";

    // What a rule may begin with beside the words of the lists.
    private const string Beginners =
        "a an few several per every each the this last that past current coming upcoming next previous preceding prior following these those first final "
        + "early late mid middle beginning end very start outset close earlier later today yesterday tomorrow tonight noon midnight twenty thirty ' ‘ q1 q2 q3 q4 h1 h2";

    private readonly FrozenSet<string> beginnings;

    public DateWords(Lexicon lexicon)
    {
        Months = Table(lexicon, "months.tsv", row => (Number(row[1]), Sureness(row[2])));
        Weekdays = Table(lexicon, "weekdays.tsv", row => (Number(row[1]), Sureness(row[2])));
        Units = Table(lexicon, "units.tsv", row => new UnitWord(Enum.Parse<DateUnit>(row[1]), row[2] == "one", row[2] == "short"));
        Seasons = Table(lexicon, "seasons.tsv", row => (row[1], Sureness(row[2])));
        DayParts = Table(lexicon, "dayparts.tsv", row => row[1]);
        Ordinals = Table(lexicon, "ordinals.tsv", row => Number(row[1]));
        Decades = Table(lexicon, "decades.tsv", row => Number(row[1]));
        Frequencies = Table(lexicon, "frequencies.tsv", row => row[1]);
        Holidays = Phrases(lexicon, "holidays.tsv");
        References = Phrases(lexicon, "references.tsv");
        Tenses = Classes(lexicon, "tenses.tsv");
        Names = Classes(lexicon, "names.tsv");
        Counted = Classes(lexicon, "counted.tsv");
        beginnings = Beginners.Split(' ')
            .Concat([.. Months.Keys, .. Weekdays.Keys, .. Units.Keys, .. Seasons.Keys, .. DayParts.Keys, .. Ordinals.Keys, .. Decades.Keys,
                .. Frequencies.Keys, .. Holidays.Keys, .. References.Keys])
            .Concat(Weekdays.Keys.Select(weekday => weekday + "s"))
            .ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>
    /// Whether a date may begin with a word; others need not be tried. Every word that a rule looks at
    /// first is one, numbers and counts aside.
    /// </summary>
    public bool MayBegin(string lower) => beginnings.Contains(lower);

    public FrozenDictionary<string, (int Number, Sureness Sureness)> Months { get; }

    public FrozenDictionary<string, (int Number, Sureness Sureness)> Weekdays { get; }

    public FrozenDictionary<string, UnitWord> Units { get; }

    public FrozenDictionary<string, (string Code, Sureness Sureness)> Seasons { get; }

    public FrozenDictionary<string, string> DayParts { get; }

    public FrozenDictionary<string, int> Ordinals { get; }

    public FrozenDictionary<string, int> Decades { get; }

    public FrozenDictionary<string, string> Frequencies { get; }

    /// <summary>Phrases by their first word, longest first: the words and the value.</summary>
    public FrozenDictionary<string, (string[] Words, string Value)[]> Holidays { get; }

    public FrozenDictionary<string, (string[] Words, string Value)[]> References { get; }

    /// <summary>Class to words.</summary>
    public FrozenDictionary<string, FrozenSet<string>> Tenses { get; }

    public FrozenDictionary<string, FrozenSet<string>> Names { get; }

    public FrozenDictionary<string, FrozenSet<string>> Counted { get; }

    private static FrozenDictionary<string, T> Table<T>(Lexicon lexicon, string file, Func<string[], T> read) =>
        lexicon.Rows(Folder + file, 3).DistinctBy(row => row[0], StringComparer.Ordinal)
            .ToFrozenDictionary(row => row[0], read, StringComparer.Ordinal);

    private static FrozenDictionary<string, (string[] Words, string Value)[]> Phrases(Lexicon lexicon, string file) =>
        lexicon.Rows(Folder + file, 2).DistinctBy(row => row[0], StringComparer.Ordinal)
            .Select(row => (Words: PhraseWords(row[0]), Value: row[1]))
            .GroupBy(phrase => phrase.Words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key,
                group => group.OrderByDescending(phrase => phrase.Words.Length).ToArray(), StringComparer.Ordinal);

    // Cut as texts are, so that "new year's day" meets the tokens of a text.
    private static string[] PhraseWords(string phrase) =>
        [.. Tokenizer.Split(phrase).Select(token => phrase[token.Span.Start..token.Span.End])];

    private static FrozenDictionary<string, FrozenSet<string>> Classes(Lexicon lexicon, string file) =>
        lexicon.Rows(Folder + file, 2).GroupBy(row => row[0], StringComparer.Ordinal)
            .ToFrozenDictionary(
                group => group.Key,
                group => group.SelectMany(row => row[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                    .ToFrozenSet(StringComparer.Ordinal),
                StringComparer.Ordinal);

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static Sureness Sureness(string word) => word switch
    {
        "name" => Dates.Sureness.Name,
        "weak" => Dates.Sureness.Weak,
        _ => Dates.Sureness.Short,
    };
}
