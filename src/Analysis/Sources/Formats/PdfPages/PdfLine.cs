namespace Analysis.Sources.Formats.PdfPages;

/// <summary>Letters of a page that stand in one row without a wide gap: a line of a column, a cell of a table, a label.</summary>
/// <param name="Text">The words, with ligatures as letters.</param>
/// <param name="Left">Left end, in points from the left edge of the page.</param>
/// <param name="Right">Right end.</param>
/// <param name="Baseline">Height of the baseline above the lower edge.</param>
/// <param name="Size">Size of most of its letters.</param>
/// <param name="IsBold">Whether its letters are bold.</param>
/// <param name="Page">Number of the page, from 1.</param>
internal sealed record PdfLine(string Text, double Left, double Right, double Baseline, double Size, bool IsBold, int Page)
{
    public double Width => Right - Left;

    /// <summary>Whether both stand, at least in part, in one strip from top to bottom.</summary>
    public bool IsInColumnOf(PdfLine other) => Left < other.Right && other.Left < Right;
}
