using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using Analysis.Text;

namespace Analysis.Sources.Exports;

/// <summary>Days with a month in a language that is read by lists alone: "12 febrero 2018", "6 mars 2018", "3. Mai 2018".</summary>
internal static partial class OtherDays
{
    // Forms that mean one month in every language that has them.
    private static readonly FrozenDictionary<string, int> Months = Lexicon.BuiltIn.Rows("Recognition/OtherLanguages/other-months.tsv", 3)
        .SelectMany(row => row[2].Split(' ').Select(form => (Form: form, Month: int.Parse(row[1], CultureInfo.InvariantCulture))))
        .GroupBy(entry => entry.Form, StringComparer.OrdinalIgnoreCase)
        .Where(same => same.Select(entry => entry.Month).Distinct().Count() == 1)
        .ToFrozenDictionary(same => same.Key, same => same.First().Month, StringComparer.OrdinalIgnoreCase);

    /// <summary>The only day of a line; null where it names none, or several.</summary>
    public static DateOnly? Only(string line) => Day().Matches(line) is [var match]
        && Months.TryGetValue(match.Groups["month"].Value, out var month)
        && int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture) is var day
        && int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture) is > 0 and var year
        && day > 0 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    [GeneratedRegex(
        @"(?<![0-9])(?<day>[0-9]{1,2})(?:er)?\.?\s+(?:de\s+)?(?<month>\p{L}{3,12})\.?\s+(?:de\s+)?(?<year>[0-9]{4})(?![0-9])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Day();
}
