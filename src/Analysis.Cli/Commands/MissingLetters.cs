using Analysis.Charting;

namespace Analysis.Cli.Commands;

/// <summary>Says which letters no typeface has, so that nobody publishes boxes.</summary>
internal static class MissingLetters
{
    private const int Most = 10;

    /// <summary>One line to standard error for charts that lack letters; none where every letter is there.</summary>
    /// <param name="charts">Charts whose pictures were made: each is drawn by then.</param>
    /// <param name="size">Their size.</param>
    public static void Tell(IEnumerable<Chart> charts, ChartSize size)
    {
        var lacking = charts.Select(chart => (chart.Name, Letters: chart.LettersWithoutTypeface(size)))
            .Where(one => one.Letters.Count > 0).ToList();
        if (lacking.Count == 0)
        {
            return;
        }

        var letters = lacking.SelectMany(one => one.Letters).Distinct(StringComparer.Ordinal).ToList();
        Console.Error.WriteLine(
            $"{string.Join(", ", lacking.Select(one => one.Name))}: no typeface has {string.Join(' ', letters.Take(Most))}{(letters.Count > Most ? FormattableString.Invariant($" and {letters.Count - Most} more") : "")}; "
            + $"the {(lacking.Count == 1 ? "picture shows" : "pictures show")} boxes. Name a folder with TrueType fonts (.ttf) that have them in the environment variable {ChartPicture.TypefacesVariable}.");
    }
}
