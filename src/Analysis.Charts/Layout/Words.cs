namespace Analysis.Charting;

/// <summary>Small pieces of sentences.</summary>
internal static class Words
{
    /// <summary>"1 claim", "2 claims", "2 countries".</summary>
    public static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{ChartTheme.Format(number)} {Many(noun)}";

    /// <summary>"; and 3 more" behind a list that names only the first of its members; empty when it names all.</summary>
    public static string AndMore(int number, int named) => number > named ? $"; and {ChartTheme.Format(number - named)} more" : "";

    /// <summary>"In total" for "in total".</summary>
    public static string Sentence(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>"15 August to 5 November 2020", "2 to 5 May 2021", "5 May 2021"; empty without a day.</summary>
    public static string Span(IEnumerable<DateOnly> days)
    {
        var all = days.ToList();
        if (all.Count == 0)
        {
            return "";
        }

        var (first, last) = (all.Min(), all.Max());
        return first == last ? ChartTheme.Format(last)
            : first.Year != last.Year ? $"{ChartTheme.Format(first)} to {ChartTheme.Format(last)}"
            : first.Month != last.Month
                ? $"{first.ToString("d MMMM", System.Globalization.CultureInfo.InvariantCulture)} to {ChartTheme.Format(last)}"
                : FormattableString.Invariant($"{first.Day} to {ChartTheme.Format(last)}");
    }

    /// <summary>"a claim", "an actor".</summary>
    public static string One(string noun) =>
        noun.Length > 0 && "aeiou".Contains(noun[0], StringComparison.Ordinal) ? $"an {noun}" : $"a {noun}";

    /// <summary>"claims", "countries".</summary>
    public static string Many(string noun) =>
        noun.EndsWith('y') && noun.Length > 1 && !"aeiou".Contains(noun[^2], StringComparison.Ordinal) ? noun[..^1] + "ies"
        : noun.EndsWith('s') || noun.EndsWith("ch", StringComparison.Ordinal) ? noun + "es"
        : noun + "s";
}
