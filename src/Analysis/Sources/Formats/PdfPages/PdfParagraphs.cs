using System.Text;

namespace Analysis.Sources.Formats.PdfPages;

/// <summary>Joins the lines of a document to paragraphs, also across columns and pages. Headings, cells, labels and the numbers of a diagram stay apart.</summary>
internal static class PdfParagraphs
{
    private const double SameSize = 0.08;

    // In sizes of its letters: a narrower line is a cell or a label.
    private const double Narrow = 8;

    /// <summary>One text a paragraph, and the page on which it begins.</summary>
    public static IReadOnlyList<(string Text, int Page)> Of(IReadOnlyList<PdfLine> lines)
    {
        var ends = new LineEnds(lines.Select(line => line.Text));
        var pitch = Pitch(lines);
        var paragraphs = new List<(StringBuilder Text, int Page)>();
        var isItem = false;
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0 && GoesOn(lines[i - 1], lines[i], pitch, ColumnEnd(lines, i - 1), isItem))
            {
                ends.Join(paragraphs[^1].Text, lines[i].Text);
                continue;
            }

            isItem = StartsItem(lines[i].Text);
            paragraphs.Add((new StringBuilder(lines[i].Text), lines[i].Page));
        }

        return [.. paragraphs.Select(paragraph => (paragraph.Text.ToString(), paragraph.Page))];
    }

    private static bool GoesOn(PdfLine line, PdfLine next, double pitch, double columnEnd, bool isItem)
    {
        if (line.IsBold != next.IsBold || Math.Abs(line.Size - next.Size) > line.Size * SameSize || StartsItem(next.Text))
        {
            return false;
        }

        var (isFinished, startsLow, missing) = (IsFinished(line.Text), char.IsLower(next.Text[0]), columnEnd - line.Right);
        var isBelow = line.Page == next.Page && line.IsInColumnOf(next) && next.Baseline < line.Baseline;
        if (!isBelow || (line.Width < line.Size * Narrow && !startsLow))
        {
            return IsInNextColumn(line, next) && !isFinished && (startsLow || (missing < line.Width * 0.1 && !line.IsBold));
        }

        return (line.Baseline - next.Baseline) / line.Size <= pitch * 1.25
            && (isItem || next.Left <= line.Left + (line.Size * 0.8))
            && (startsLow || missing < line.Width * (isFinished ? 0.15 : 0.5));
    }

    // The next column or page, where "the interior" goes on with "minister said". What stands beside a line is another cell.
    private static bool IsInNextColumn(PdfLine line, PdfLine next) =>
        line.Width >= line.Size * Narrow && next.Width >= next.Size * Narrow / 2
        && (line.Page != next.Page || (next.Left > line.Right && next.Baseline > line.Baseline + (line.Size * 3)));

    // How far lines of a paragraph stand from each other, in sizes of their letters.
    private static double Pitch(IReadOnlyList<PdfLine> lines)
    {
        var pitches = lines.Zip(lines.Skip(1))
            .Where(pair => pair.First.Page == pair.Second.Page && pair.First.IsInColumnOf(pair.Second) && pair.First.Width >= pair.First.Size * Narrow)
            .Select(pair => (pair.First.Baseline - pair.Second.Baseline) / pair.First.Size)
            .Where(pitch => pitch is > 0.8 and < 3.2).Order().ToList();
        // Where paragraphs are short, half of the steps are those between them.
        return pitches.Count == 0 ? 1.5 : pitches[pitches.Count / 3];
    }

    // The right end of the column in which a line stands.
    private static double ColumnEnd(IReadOnlyList<PdfLine> lines, int index)
    {
        var line = lines[index];
        var end = line.Right;
        for (var step = -1; step <= 1; step += 2)
        {
            for (var i = index + step; i >= 0 && i < lines.Count && IsAlike(lines[i], line); i += step)
            {
                end = Math.Max(end, lines[i].Right);
            }
        }

        return end;
    }

    private static bool IsAlike(PdfLine line, PdfLine other) =>
        line.Page == other.Page && line.IsInColumnOf(other) && Math.Abs(line.Size - other.Size) <= other.Size * SameSize && Math.Abs(line.Left - other.Left) < other.Size * 3;

    private static bool IsFinished(string text) => text.TrimEnd('"', '”', '’', '\'', '»', ')')[^1..] is "." or "!" or "?" or ":" or "";

    private static bool StartsItem(string text) =>
        text[0] is '•' or '◦' or '▪' or '■' or '●' or '○' or '‣' || (text.Length > 2 && text[0] is '-' or '–' or '*' && text[1] == ' ');
}
