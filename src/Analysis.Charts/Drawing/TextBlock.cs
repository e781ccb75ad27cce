using System.Collections.Immutable;
using Analysis.Charting.Drawing.Lettering;
using Analysis.Charting.Drawing.Reading;
using SkiaSharp;

namespace Analysis.Charting.Drawing;

/// <summary>Lines of words below each other, measured.</summary>
internal sealed class TextBlock
{
    /// <summary>Distance of two base lines, in sizes of letters.</summary>
    public const double LineHeight = 1.3;

    // Of Noto Sans, in parts of an em.
    private const double AscentOfFace = 1.069;
    private const double DescentOfFace = 0.293;

    private readonly Shaper shaper;
    private readonly ImmutableArray<TextLine> lines;
    private readonly double[] widths;

    public TextBlock(string label, FontSpec font, Shaper shaper)
    {
        (this.shaper, Font, lines) = (shaper, font, TextLine.Read(label));
        widths = [.. lines.Select(line => this.shaper.Width(line, font.Size, font.Weight))];
        Width = widths.Max();
        var overhangs = lines.Select(line => this.shaper.Overhang(line, font.Size, font.Weight)).ToList();
        (Before, Behind) = (overhangs.Max(line => line.Left), overhangs.Max(line => line.Right));
    }

    public FontSpec Font { get; }

    public int Lines => lines.Length;

    /// <summary>Width of the widest line.</summary>
    public double Width { get; }

    /// <summary>
    /// Whole pixels by which letters such as J reach out of the lines at the left, and f at the right: a
    /// box around the words has room for them.
    /// </summary>
    public double Before { get; }

    /// <summary>The same at the right.</summary>
    public double Behind { get; }

    /// <summary>From the first base line up, and from the last down; browsers round both to whole pixels.</summary>
    public double Ascent => Math.Round(AscentOfFace * Font.Size);

    /// <summary>From the top of the first line to the bottom of the last.</summary>
    public double Height => Ascent + Math.Round(DescentOfFace * Font.Size) + (Lines - 1) * LineHeight * Font.Size;

    /// <summary>Its lines.</summary>
    /// <param name="x">Where they stand.</param>
    /// <param name="y">Base line of the first.</param>
    /// <param name="anchor">start, middle or end: which part of each line stands there.</param>
    public IEnumerable<TextItem> At(double x, double y, string anchor) => lines.Select((line, i) => new TextItem(
        line, x - widths[i] * anchor switch { "start" => 0, "middle" => 0.5, _ => 1 }, y + i * LineHeight * Font.Size, Font.Size,
        Font.Weight, Font.Colour)).Where(words => words.Line.Text.Length > 0);

    /// <summary>Its lines turned about a point.</summary>
    public IEnumerable<TextItem> At(double x, double y, string anchor, double angle, SKPoint pivot) =>
        At(x, y, anchor).Select(words => words with { Angle = angle, Pivot = pivot });
}
