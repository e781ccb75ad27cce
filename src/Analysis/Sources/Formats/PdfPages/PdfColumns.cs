namespace Analysis.Sources.Formats.PdfPages;

/// <summary>The reading order of a page's lines. The order in which they are drawn holds, unless it jumps to and fro: then columns are read one after the other, and each from top to bottom.</summary>
internal static class PdfColumns
{
    private const int FewLines = 4;

    /// <summary>The lines in reading order.</summary>
    public static IReadOnlyList<PdfLine> InReadingOrder(IReadOnlyList<PdfLine> lines, double pageWidth)
    {
        var wide = lines.Where(line => line.Width > pageWidth * 0.18).ToList();
        if (Gutter(wide, pageWidth) is { } gutter)
        {
            return Switches(wide, gutter) > 3 ? ByColumns(lines, gutter) : lines;
        }

        var jumps = lines.Zip(lines.Skip(1)).Count(pair => pair.Second.Baseline > pair.First.Baseline + (pair.First.Size * 2));
        return jumps > Math.Max(2, lines.Count / 10) ? [.. lines.OrderByDescending(line => Math.Round(line.Baseline)).ThenBy(line => line.Left)] : lines;
    }

    // Where the right column begins: lines end left of it, others begin at it, side by side, and few cross it.
    private static double? Gutter(List<PdfLine> lines, double pageWidth)
    {
        foreach (var column in lines.GroupBy(line => Math.Round(line.Left)).OrderByDescending(group => group.Count()))
        {
            var edge = column.Min(line => line.Left);
            if (edge < pageWidth * 0.3 || edge > pageWidth * 0.7)
            {
                continue;
            }

            var (before, behind) = (lines.Where(line => line.Right <= edge).ToList(), lines.Where(line => line.Left >= edge - 1).ToList());
            var beside = before.Count(line => behind.Any(other => Math.Abs(other.Baseline - line.Baseline) < line.Size));
            if (before.Count >= FewLines && behind.Count >= FewLines && beside >= FewLines - 1)
            {
                return edge;
            }
        }

        return null;
    }

    private static int Switches(List<PdfLine> lines, double gutter) =>
        lines.Zip(lines.Skip(1)).Count(pair => IsRight(pair.First, gutter) && IsLeft(pair.Second, gutter));

    // What crosses the gutter parts the page into bands; in each the left column goes before the right.
    private static List<PdfLine> ByColumns(IReadOnlyList<PdfLine> lines, double gutter)
    {
        var ordered = new List<PdfLine>();
        var band = new List<PdfLine>();
        foreach (var line in lines.OrderByDescending(line => line.Baseline).ThenBy(line => line.Left))
        {
            if (IsLeft(line, gutter) || IsRight(line, gutter))
            {
                band.Add(line);
                continue;
            }

            Close();
            ordered.Add(line);
        }

        Close();
        return ordered;

        void Close()
        {
            ordered.AddRange(band.Where(line => IsLeft(line, gutter)));
            ordered.AddRange(band.Where(line => !IsLeft(line, gutter)));
            band.Clear();
        }
    }

    private static bool IsLeft(PdfLine line, double gutter) => line.Right <= gutter;

    private static bool IsRight(PdfLine line, double gutter) => line.Left >= gutter - 1;
}
