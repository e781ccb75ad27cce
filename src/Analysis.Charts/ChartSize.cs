namespace Analysis.Charting;

/// <summary>How large a chart is drawn, in pixels of 1/96 inch.</summary>
/// <param name="Width">Width.</param>
/// <param name="Height">
/// Height; empty when it follows from the content. With a height the whole drawing is made to fit, larger or
/// smaller, on paper of exactly this size.
/// </param>
public sealed record ChartSize(int Width, int? Height = null)
{
    /// <summary>A page on the web: <see cref="ChartTheme.Web"/>.</summary>
    public static ChartSize Web => ChartTheme.Web;

    /// <summary>Below a cell of a notebook: <see cref="ChartTheme.Cell"/>.</summary>
    public static ChartSize Cell => ChartTheme.Cell;

    /// <summary>A column of print: <see cref="ChartTheme.Column"/>.</summary>
    public static ChartSize Column => ChartTheme.Column;

    /// <summary>A slide: <see cref="ChartTheme.Slide"/>.</summary>
    public static ChartSize Slide => ChartTheme.Slide;

    /// <summary>Narrowest picture, in pixels.</summary>
    public const int Smallest = 300;

    /// <summary>Widest and highest picture, in pixels.</summary>
    public const int Largest = 4000;

    /// <summary>Below this width labels stand closer and axes have fewer ticks.</summary>
    internal const int Narrow = 560;
}
