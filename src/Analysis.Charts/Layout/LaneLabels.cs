namespace Analysis.Charting;

/// <summary>Names of lanes: at the left of wide drawings, above the marks of narrow ones.</summary>
/// <param name="sheet">The drawing.</param>
/// <param name="wanted">Pixels that the longest name needs in one line, where marks leave room for it.</param>
/// <param name="marks">Pixels that the marks need.</param>
internal sealed class LaneLabels(Sheet sheet, double wanted = 0, double marks = double.PositiveInfinity)
{
    private const int MostLines = 3;
    private const int Gap = 12;

    /// <summary>Whether names stand above their marks.</summary>
    public bool AreAbove => sheet.IsNarrow;

    /// <summary>Pixels at the left that names take.</summary>
    public double Width =>
        AreAbove ? 0 : Math.Max(Math.Clamp(sheet.Width / 5, 130, 190), Math.Min(Math.Ceiling(wanted) + Gap, sheet.Width - marks));

    /// <summary>The lines of a name; a longer one ends with an ellipsis.</summary>
    public IReadOnlyList<string> Lines(string label) => Markup.Fit(label, AreAbove ? sheet.Width : Width - Gap, AreAbove ? 1 : MostLines);

    /// <summary>Draws a name.</summary>
    /// <param name="lines">Its lines.</param>
    /// <param name="top">Where its lane begins.</param>
    /// <param name="height">How high its marks are.</param>
    public void Draw(IReadOnlyList<string> lines, double top, double height)
    {
        if (AreAbove)
        {
            sheet.Text(0, top + lines.Count * TextWidth.Line / 2.0 - 2, string.Join('\n', lines), weight: 600, overGrid: true);
        }
        else
        {
            sheet.Text(Width - Gap, top + height / 2, string.Join('\n', lines), "right");
        }
    }
}
