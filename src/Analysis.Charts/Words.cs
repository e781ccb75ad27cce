namespace Analysis.Charting;

/// <summary>Small pieces of sentences.</summary>
internal static class Words
{
    /// <summary>"1 claim", "2 claims".</summary>
    public static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{ChartTheme.Format(number)} {noun}s";

    /// <summary>"; and 3 more" behind a list that names only the first of its members; empty when it names all.</summary>
    public static string AndMore(int number, int named) => number > named ? $"; and {ChartTheme.Format(number - named)} more" : "";
}
