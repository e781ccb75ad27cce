using System.Text;
using UglyToad.PdfPig.Content;

namespace Analysis.Sources.Formats.PdfPages;

/// <summary>Puts the letters of a page together to lines, in the order in which the page draws them: most programs draw column by
/// column.</summary>
internal static class PdfLines
{
    // Shares of the letters' size. Between words stands a fifth and more, between letters less; a column, a cell or a label begins behind
    // a wide gap.
    private const double WordGap = 0.17;
    private const double ColumnGap = 1.1;

    /// <summary>
    /// The lines of a page, and apart from them the words that stand upright or upside down, as those of a diagram's axes do, and
    /// footnote marks:
    /// "arrested 240" with a small raised 1 behind it are not 2,401.
    /// </summary>
    public static (IReadOnlyList<PdfLine> Lines, string Turned, string Marks) Of(Page page)
    {
        var lines = new List<PdfLine>();
        var line = new Builder(page.Number);
        var (turned, marks) = (new StringBuilder(), new StringBuilder());
        foreach (var letter in page.Letters)
        {
            if (letter.TextOrientation != TextOrientation.Horizontal)
            {
                turned.Append(letter.Value);
            }
            else if (line.IsMark(letter))
            {
                marks.Append(letter.Value);
            }
            else if (!line.Add(letter))
            {
                lines.AddRange(line.Build());
                line = new Builder(page.Number);
                line.Add(letter);
            }
        }

        lines.AddRange(line.Build());
        return (WithMarksBeforeItems(Mended(StretchedLines.Joined(lines))), turned.ToString(), marks.ToString());
    }

    // A justified line is stretched at its spaces, as wide as a gap between columns: "surrounding municipalities". Other lines cross that
    // gap, none a gutter.
    private static List<PdfLine> Mended(List<PdfLine> lines)
    {
        var mended = new List<PdfLine>();
        foreach (var line in lines)
        {
            if (mended.Count > 0 && mended[^1] is var before && before.Text[^1] == ' '
                && Math.Abs(before.Baseline - line.Baseline) < line.Size * 0.2
                && line.Left > before.Right && !IsGutter(lines, line, (before.Right + line.Left) / 2))
            {
                mended[^1] = before with { Text = before.Text + line.Text, Right = line.Right };
            }
            else
            {
                mended.Add(line);
            }
        }

        return [.. mended.Select(line => line with { Text = line.Text.TrimEnd() })];
    }

    // Whether hardly any of the lines around crosses a place that others leave free.
    private static bool IsGutter(List<PdfLine> lines, PdfLine line, double place)
    {
        var around = lines.Where(other => Math.Abs(other.Baseline - line.Baseline) is var distance && distance > line.Size * 0.5
            && distance < line.Size * 8).ToList();
        var free = around.Count(other => other.Right <= place
            && around.Any(beside => beside.Left >= place && Math.Abs(beside.Baseline - other.Baseline) < line.Size * 0.2));
        return free > 3 && around.Count(other => other.Left < place && place < other.Right) * 4 < free;
    }

    // "•" or "2." and, behind a gap, the item.
    private static List<PdfLine> WithMarksBeforeItems(List<PdfLine> lines)
    {
        var joined = new List<PdfLine>();
        foreach (var line in lines)
        {
            if (joined.Count > 0 && joined[^1] is var mark && IsMark(mark.Text) && Math.Abs(mark.Baseline - line.Baseline) < line.Size * 0.4
                && line.Left >= mark.Right && line.Left - mark.Right < line.Size * 4)
            {
                joined[^1] = line with { Text = $"{mark.Text} {line.Text}", Left = mark.Left };
            }
            else
            {
                joined.Add(line);
            }
        }

        return joined;
    }

    private static bool IsMark(string text) =>
        text is "•" or "◦" or "▪" or "■" or "–" or "-" or "*" or "●" or "○" or "‣" or "o"
        || (text.Length is > 1 and <= 4 && text[^1] is '.' or ')' && text.AsSpan(0, text.Length - 1)
            .IndexOfAnyExcept("0123456789abcdeivx(") < 0);

    private sealed class Builder(int page)
    {
        private readonly StringBuilder text = new();
        private double left;
        private double right;
        private double baseline;
        private double size;
        private int bold;
        private int letters;
        private (string Value, double Start) last;

        // Small, raised, and right behind the words. A raised "th" is part of "5th".
        public bool IsMark(Letter letter)
        {
            var (rise, gap) = (letter.StartBaseLine.Y - baseline, letter.StartBaseLine.X - right);
            if (letters == 0 || Size(letter) > size * 0.92 || rise < size * 0.15 || rise > size || gap < -size || gap > size
                || letter.Value.AsSpan().IndexOfAnyExcept("0123456789*†‡,[]") >= 0)
            {
                return false;
            }

            right = Math.Max(right, letter.EndBaseLine.X);
            return true;
        }

        public bool Add(Letter letter)
        {
            var (start, end) = (letter.StartBaseLine, letter.EndBaseLine);
            var value = Letters(letter.Value);
            var isSpace = string.IsNullOrWhiteSpace(value);
            if (letters == 0)
            {
                if (!isSpace)
                {
                    (left, right, baseline, size) = (start.X, end.X, start.Y, Size(letter));
                    Append(letter, value);
                }

                return true;
            }

            var gap = start.X - right;
            if (Math.Abs(start.Y - baseline) > Math.Max(size, Size(letter)) * 0.5 || gap < -size || gap > size * ColumnGap)
            {
                return false;
            }

            // Bold letters are drawn twice by some programs, a hair apart.
            if (value == last.Value && Math.Abs(start.X - last.Start) < size * 0.1)
            {
                return true;
            }

            if (!isSpace && !EndsInSpace && gap > size * WordGap)
            {
                text.Append(' ');
            }

            right = Math.Max(right, end.X);
            if (!isSpace)
            {
                // A raised figure before the text is smaller than the text.
                (baseline, size) = Size(letter) > size * 1.2 ? (start.Y, Size(letter)) : (baseline, size);
                Append(letter, value);
            }
            else if (!EndsInSpace)
            {
                text.Append(' ');
            }

            return true;
        }

        public IEnumerable<PdfLine> Build() =>
            text.ToString() is { Length: > 0 } words ? [new PdfLine(words, left, right, baseline, size, bold * 2 > letters, page)] : [];

        private bool EndsInSpace => text.Length > 0 && text[^1] == ' ';

        private void Append(Letter letter, string value)
        {
            text.Append(value);
            last = (value, letter.StartBaseLine.X);
            letters++;
            bold += letter.FontDetails.IsBold || letter.FontName?.Contains("Bold", StringComparison.OrdinalIgnoreCase) == true ? 1 : 0;
        }

        private static double Size(Letter letter) => letter.PointSize > 0 ? letter.PointSize : Math.Max(1, letter.BoundingBox.Height);

        // "ﬁ" as "fi"; a space of any width as a space; what has no letter in the font's table as nothing.
        private static string Letters(string value)
        {
            var plain = new StringBuilder(value.Length);
            foreach (var c in value)
            {
                _ = c switch
                {
                    >= '\uFB00' and <= '\uFB06' => plain.Append(c.ToString().Normalize(NormalizationForm.FormKD)),
                    '\0' or '\uFFFD' => plain,
                    _ => plain.Append(char.IsWhiteSpace(c) ? ' ' : c),
                };
            }

            return plain.ToString();
        }
    }
}
