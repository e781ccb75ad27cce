namespace Analysis.Charting.Drawing.Lettering;

/// <summary>Glyphs of one face and direction, in the order in which they stand on the paper.</summary>
/// <param name="Text">The words they stand for, in the order in which they are read.</param>
/// <param name="Face">The typeface.</param>
/// <param name="Glyphs">From left to right.</param>
/// <param name="IsRightToLeft">Whether the words are read from right to left.</param>
internal sealed record ShapedRun(string Text, FontFace Face, IReadOnlyList<ShapedGlyph> Glyphs, bool IsRightToLeft)
{
    /// <summary>Width in parts of an em.</summary>
    public double Width { get; } = Glyphs.Sum(glyph => (double)glyph.Advance) / Face.Tables.UnitsPerEm;
}

/// <summary>A glyph and how far it moves the pen, in units of its face.</summary>
/// <remarks>Id: its number in the face. Cluster: where in the words, in code units, that begins which it stands for.</remarks>
internal readonly record struct ShapedGlyph(ushort Id, int Cluster, int Advance, int XOffset, int YOffset);
