using System.Collections.Frozen;
using System.Globalization;
using Analysis.Text;

namespace Analysis.Recognition.OtherLanguages;

/// <summary>What the lists have of one language: number words, words around numbers and dates, months, endings of names.</summary>
internal sealed class LanguageLists
{
    private const string Folder = "Recognition/OtherLanguages/";

    private static readonly PhraseList None = new([], 0);

    private readonly FrozenDictionary<string, PhraseList> words;
    private readonly FrozenDictionary<string, FrozenDictionary<string, decimal>> numbers;

    private LanguageLists(Lexicon lexicon, string language)
    {
        words = Of(lexicon, "other-words.tsv", 3, language).GroupBy(row => row[1], StringComparer.Ordinal)
            .ToFrozenDictionary(use => use.Key, Phrases, StringComparer.Ordinal);
        numbers = Of(lexicon, "other-numbers.tsv", 4, language).GroupBy(row => row[1], StringComparer.Ordinal)
            .ToFrozenDictionary(
                role => role.Key,
                role => Forms(role, 2, row => decimal.Parse(row[3], CultureInfo.InvariantCulture)), StringComparer.Ordinal);
        Months = Forms(Of(lexicon, "other-months.tsv", 3, language), 2, row => int.Parse(row[1], CultureInfo.InvariantCulture));
        Endings = Of(lexicon, "other-endings.tsv", 3, language).DistinctBy(row => row[1], StringComparer.Ordinal)
            .ToFrozenDictionary(row => row[1], row => row[2].Split(' ', StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
        HasPointGroups = words.ContainsKey("pointGroups");
        Units = [.. words.Keys.Where(use => use.StartsWith("unit.", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
    }

    /// <summary>The lists of every language that has months or numbers, by its ISO 639-1 code.</summary>
    public static FrozenDictionary<string, LanguageLists> All(Lexicon lexicon) =>
        lexicon.Rows(Folder + "other-months.tsv", 1).Concat(lexicon.Rows(Folder + "other-numbers.tsv", 1))
            .Select(row => row[0]).Distinct(StringComparer.Ordinal)
            .ToFrozenDictionary(language => language, language => new LanguageLists(lexicon, language), StringComparer.Ordinal);

    /// <summary>Forms of the months and their numbers.</summary>
    public FrozenDictionary<string, int> Months { get; }

    /// <summary>How names end, and how they end when they are changed.</summary>
    public FrozenDictionary<string, string[]> Endings { get; }

    /// <summary>Whether a point parts thousands: "12.345".</summary>
    public bool HasPointGroups { get; }

    /// <summary>Uses of words that are units, "unit.year".</summary>
    public IReadOnlyList<string> Units { get; }

    /// <summary>The words of one use; none when the language has none.</summary>
    public PhraseList this[string use] => words.GetValueOrDefault(use, None);

    /// <summary>The value of a number word in a role; nothing when it is none.</summary>
    public decimal? Number(string role, string word) =>
        numbers.TryGetValue(role, out var known) && known.TryGetValue(word, out var value) ? value : null;

    /// <summary>The last token of words of a use that begin at a token; just before it when none do.</summary>
    public int Skip(TokenView view, int token, string use) => this[use].StartingAt(view, token) is { } found ? found.Last + 1 : token;

    /// <summary>Whether words of a use begin at a token.</summary>
    public bool Is(TokenView view, int token, string use) => this[use].StartingAt(view, token) is not null;

    private static IReadOnlyList<string[]> Of(Lexicon lexicon, string list, int columns, string language) =>
        [.. lexicon.Rows(Folder + list, columns).Where(row => row[0] == language)];

    private static PhraseList Phrases(IEnumerable<string[]> rows) =>
        new(rows.SelectMany(row => row[2].Split(", ")).Select(phrase => new[] { phrase }), 0);

    private static FrozenDictionary<string, T> Forms<T>(IEnumerable<string[]> rows, int column, Func<string[], T> value) =>
        rows.SelectMany(row => row[column].Split(' ').Select(form => (Form: form, Value: value(row))))
            .DistinctBy(entry => entry.Form, StringComparer.Ordinal)
            .ToFrozenDictionary(entry => entry.Form, entry => entry.Value, StringComparer.Ordinal);
}
