using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Analysis.Charting.Drawing.Lettering;
using SkiaSharp;

namespace Analysis.Charting.Drawing;

/// <summary>A picture before it has a format: what lies on the paper, the lowest first. All formats draw the same scene.</summary>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
/// <param name="Paper">Colour of the ground.</param>
/// <param name="Items">What lies on it.</param>
internal sealed record Scene(int Width, int Height, SKColor Paper, ImmutableArray<Item> Items)
{
    /// <summary>What it uses of each typeface.</summary>
    public IReadOnlyList<(FontFace Face, FontUse Use)> Fonts(Shaper shaper)
    {
        var uses = new Dictionary<FontFace, FontUse>();
        foreach (var words in Items.OfType<TextItem>())
        {
            foreach (var run in shaper.Shape(words.Line, words.Weight))
            {
                if (!uses.TryGetValue(run.Face, out var use))
                {
                    uses[run.Face] = use = new();
                }

                use.Add(run);
            }
        }

        return [.. uses.OrderBy(pair => pair.Key.Name, StringComparer.Ordinal).ThenBy(pair => pair.Key.Weight)
            .Select(pair => (pair.Key, pair.Value))];
    }

    /// <summary>Letters on the paper that no typeface has, each once, as they come: a box is drawn for each.</summary>
    public IReadOnlyList<string> WithoutTypeface() =>
    [
        .. Items.OfType<TextItem>().SelectMany(words => words.Line.Text.EnumerateRunes()).Distinct()
            .Where(letter => Rune.GetUnicodeCategory(letter) is not (UnicodeCategory.Control or UnicodeCategory.Format)
                && !Rune.IsWhiteSpace(letter) && !Lettering.Fonts.Has(letter.Value))
            .Select(letter => letter.ToString()),
    ];
}

/// <summary>Something on the paper.</summary>
/// <param name="Opacity">From 0 to 1.</param>
internal abstract record Item(double Opacity)
{
    /// <summary>Beyond this it is not seen.</summary>
    public SKRect? Clip { get; init; }

    /// <summary>The mark it is or belongs to; none for grid and words around the drawing.</summary>
    public RowMark? Mark { get; init; }
}

/// <summary>A line or an area.</summary>
/// <remarks>
/// Path: path data of SVG, from its origin. Origin: where it stands. Fill: colour of the area; transparent for a line alone. Line: colour
/// of the line; transparent for an area alone. Width: width of the line.
/// </remarks>
internal sealed record PathItem(string Path, SKPoint Origin, SKColor Fill, SKColor Line, double Width, double Opacity = 1) : Item(Opacity)
{
    /// <summary>Turned by so many degrees about its origin, clockwise.</summary>
    public double Angle { get; init; }

    /// <summary>Lengths of dashes and gaps; empty for a whole line.</summary>
    public ImmutableArray<float> Dashes { get; init; } = [];

    /// <summary>Whether it is a line along the grid, drawn on whole pixels.</summary>
    public bool IsCrisp { get; init; }
}

/// <summary>One line of words.</summary>
/// <remarks>Line: the words. X: left end. Y: base line. Size: pixels. Weight: weight of what is not bold.</remarks>
internal sealed record TextItem(
    TextLine Line, double X, double Y, double Size, int Weight, SKColor Colour, double Opacity = 1) : Item(Opacity)
{
    /// <summary>Turned by so many degrees, clockwise.</summary>
    public double Angle { get; init; }

    /// <summary>About this point.</summary>
    public SKPoint Pivot { get; init; }
}
