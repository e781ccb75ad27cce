using System.Text.RegularExpressions;

namespace Analysis.Sources.Formats.PdfPages;

/// <summary>Tells running heads, page numbers and a browser's line with the day of printing from the text: a day up there is no day of
/// publication.</summary>
internal static partial class PdfMargins
{
    private const double Margin = 0.11;
    private const double Edge = 0.05;

    /// <summary>The lines that are no part of the text.</summary>
    /// <param name="pages">The lines of each page, and its height.</param>
    public static HashSet<PdfLine> Of(IReadOnlyList<(IReadOnlyList<PdfLine> Lines, double Height)> pages)
    {
        var body = BodySize(pages.SelectMany(page => page.Lines));
        var inMargins = pages.SelectMany(page => page.Lines.Where(line => IsWithin(line, page.Height, Margin))
            .Select(line => (Line: line, page.Height))).ToList();
        var repeated = inMargins
            .GroupBy(found => (IsTop(found.Line, found.Height), Digits().Replace(found.Line.Text, "#").ToLowerInvariant()))
            .Where(same => same.Select(found => found.Line.Page).Distinct().Count() is > 1 and var count && count * 3 >= pages.Count)
            .SelectMany(same => same.Select(found => found.Line));
        var numbers = inMargins.Where(found => PageNumber().IsMatch(found.Line.Text)).Select(found => found.Line);
        var byBrowser = inMargins.Where(found => Printed().IsMatch(found.Line.Text))
            .Select(found => (found.Line.Page, Math.Round(found.Line.Baseline))).ToHashSet();
        var printed = inMargins
            .Where(found => byBrowser.Contains((found.Line.Page, Math.Round(found.Line.Baseline)))
                || (IsWithin(found.Line, found.Height, Edge) && found.Line.Size < body * 0.85))
            .Select(found => found.Line);
        return new HashSet<PdfLine>([.. repeated, .. numbers, .. printed], ReferenceEqualityComparer.Instance);
    }

    // The size that most letters have.
    private static double BodySize(IEnumerable<PdfLine> lines) =>
        lines.GroupBy(line => Math.Round(line.Size * 2) / 2).OrderByDescending(same => same.Sum(line => line.Text.Length))
            .Select(same => same.Key).FirstOrDefault();

    private static bool IsWithin(PdfLine line, double height, double share) =>
        line.Baseline < height * share || line.Baseline > height * (1 - share);

    private static bool IsTop(PdfLine line, double height) => line.Baseline > height / 2;

    // What a browser prints above and below a page, beside its title: "11/28/26, 6:42 PM", "28.11.2026, 18:42", the address.
    [GeneratedRegex(
        @"^(?:\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},? +\d{1,2}[:.]\d{2}(?: ?[AaPp]\.?[Mm]\.?)?|(?:file|https?)://\S+)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Printed();

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    // "3", "- 3 -", "Page 3 of 12", "3/12", "iv".
    [GeneratedRegex(@"^(?:[-–—|] ?)?(?:p(?:age|\.)? ?)?(?:\d{1,4}|[ivxl]{1,6})(?: ?(?:of|/|\|) ?\d{1,4})?(?: ?[-–—|])?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PageNumber();
}
