namespace Analysis.Charting;

/// <summary>Lays claims out: one panel a kind and measure, words without numbers in a strip below, claims without a date in a tray at the side.</summary>
internal static class FigurePlot
{
    private const int TitleHeight = 44;
    private const int LeastHeight = 60;

    // Pixels. More kinds than fit have lower panels, so that a picture of them all can still be made.
    private const int Tallest = 5000;

    /// <summary>Draws the claims.</summary>
    public static Plot Draw(IReadOnlyList<Claim> claims, IReadOnlyList<Series> legend, Evidence evidence, int width)
    {
        var canvas = new FigureCanvas(claims, evidence, width);
        var panels = claims.GroupBy(claim => (claim.Row.Kind, Group: ClaimWords.Group(claim.Row)))
            .OrderBy(group => group.Key.Kind, StringComparer.Ordinal).ThenBy(group => group.Key.Group.Order)
            .Select(group => (
                group.Key.Kind, Title: Sentence($"{ClaimWords.Words(group.Key.Kind)}, {group.Key.Group.Words}"),
                Numbers: new NumberPanel([.. group.Where(claim => claim.Points.Count > 0)], canvas),
                Words: new WordPanel([.. group.Where(claim => claim.Points.Count == 0).OrderBy(claim => claim.Row.AsOf ?? DateOnly.MaxValue)], canvas)))
            .ToList();
        var words = panels.Sum(panel => TitleHeight + panel.Words.Height);
        var fit = Math.Min(1, (double)Math.Max(0, Tallest - words) / Math.Max(1, panels.Sum(panel => panel.Numbers.Height)));
        int NumberHeight(NumberPanel numbers) => numbers.Height == 0 ? 0 : Math.Max(LeastHeight, (int)(numbers.Height * fit));
        var height = Math.Max(LeastHeight, words + panels.Sum(panel => NumberHeight(panel.Numbers)));
        var greatest = claims.GroupBy(claim => claim.Row.Kind, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.SelectMany(claim => claim.Points).DefaultIfEmpty(0).Max(), StringComparer.Ordinal);
        var top = 0;
        foreach (var panel in panels)
        {
            canvas.AddLabel(panel.Title, x: 0, y: 1 - (double)(top + TitleHeight - 8) / height, weight: 600, size: 13, ChartTheme.Ink);
            top += TitleHeight;
            if (panel.Numbers.Height > 0)
            {
                panel.Numbers.Draw(top, NumberHeight(panel.Numbers), height, greatest[panel.Kind]);
                top += NumberHeight(panel.Numbers);
            }

            if (panel.Words.Height > 0)
            {
                panel.Words.Draw(top, height);
                top += panel.Words.Height;
            }
        }

        return canvas.Plot(height, legend);
    }

    private static string Sentence(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
