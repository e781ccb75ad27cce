namespace Analysis.Sources.Formats.PdfPages;

/// <summary>
/// Joins the words of a justified line that was drawn word by word, without its spaces: its gaps are as wide as those between columns, but
/// all alike, and it begins and ends where whole lines near by do. The cells of a table stand in gaps of many widths.
/// </summary>
internal static class StretchedLines
{
    private const int FewestWords = 3;
    private const double MostUnlike = 1.25;
    private const double Near = 8;

    public static List<PdfLine> Joined(List<PdfLine> lines)
    {
        var joined = new List<PdfLine>();
        for (var first = 0; first < lines.Count;)
        {
            var end = first + 1;
            while (end < lines.Count && IsBeside(lines[end - 1], lines[end]))
            {
                end++;
            }

            var words = lines[first..end];
            joined.AddRange(IsStretched(words, lines) ? [Whole(words)] : words);
            first = end;
        }

        return joined;
    }

    private static bool IsBeside(PdfLine line, PdfLine next) =>
        Math.Abs(line.Baseline - next.Baseline) < line.Size * 0.2 && next.Left > line.Right;

    private static bool IsStretched(List<PdfLine> words, List<PdfLine> lines)
    {
        if (words.Count < FewestWords)
        {
            return false;
        }

        var gaps = words.Zip(words.Skip(1), (word, next) => next.Left - word.Right).ToList();
        var (left, right, size) = (words[0].Left, words[^1].Right, words[0].Size);
        return gaps.Max() <= gaps.Min() * MostUnlike
            && lines.Any(line => Math.Abs(line.Left - left) < size && Math.Abs(line.Right - right) < size * 0.5
                && Math.Abs(line.Baseline - words[0].Baseline) < size * Near && !words.Contains(line));
    }

    private static PdfLine Whole(List<PdfLine> words) => words[0] with
    {
        Text = string.Join(' ', words.Select(word => word.Text.TrimEnd())), Right = words[^1].Right,
    };
}
