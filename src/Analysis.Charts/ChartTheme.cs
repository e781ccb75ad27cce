using System.Globalization;

namespace Analysis.Charting;

/// <summary>How all charts look: colours, type, formats. The only place that names a colour.</summary>
/// <remarks>
/// A colour of the dark scheme stands at the same index as its twin of the light one, so a page changes schemes by exchanging colours.
/// Each series colour has a contrast of 3:1 or more with its background (WCAG 2.2, 1.4.11) and stays apart from the others under simulated
/// deuteranopia and protanopia; tests measure both.
/// </remarks>
public static class ChartTheme
{
    /// <summary>Typeface shipped with the page; any sans serif stands in where it is missing.</summary>
    public const string Typeface = "Noto Sans, Open Sans, Segoe UI, Arial, sans-serif";

    /// <summary>Background of the light scheme.</summary>
    public const string Paper = "#ffffff";

    /// <summary>Text of the light scheme.</summary>
    public const string Ink = "#1d2126";

    /// <summary>Secondary text of the light scheme.</summary>
    public const string Muted = "#5c6670";

    /// <summary>Grid lines of the light scheme.</summary>
    public const string Grid = "#e3e6ea";

    /// <summary>Axis lines and brackets of the light scheme.</summary>
    public const string Line = "#98a1ab";

    /// <summary>Bands behind words without a number, and trays, in the light scheme.</summary>
    public const string Band = "#eef0f3";

    /// <summary>Series that have no colour of their own.</summary>
    public const string Other = "#767676";

    /// <summary>Colours of series, light scheme, in the order in which they are given out.</summary>
    public static IReadOnlyList<string> Series { get; } = ["#0841dd", "#cb2200", "#13a958", "#b378e6", "#3e1448", "#652022"];

    /// <summary>
    /// Marker shapes of series, in the same order, so that colour is never the only difference. A quarter turn changes none of them.
    /// </summary>
    /// <remarks>Not "x": plotly.js 4.1.2 tears it apart when it stands beside its day.</remarks>
    public static IReadOnlyList<string> Symbols { get; } = ["circle", "square", "diamond", "cross", "star-square", "star-diamond"];

    /// <summary>Every colour of the light scheme with its twin of the dark one.</summary>
    public static IReadOnlyList<(string Light, string Dark)> Schemes { get; } =
    [
        (Paper,
            "#14181d"), (Ink, "#eceff2"), (Muted, "#a6b0ba"), (Grid, "#2b3138"), (Line, "#6d7781"), (Band, "#20262d"), (Other, "#8d949c"),
        (Series[0], "#52bdfc"), (Series[1], "#b28c00"), (Series[2], "#59fa82"), (Series[3], "#7070fc"),
        (Series[4], "#feded4"), (Series[5], "#ffff52"),
    ];

    /// <summary>A page on the web, and any use for which nothing else is asked: 1,000 pixels wide, as high as the content.</summary>
    public static ChartSize Web { get; } = new(1000);

    /// <summary>Below a cell of a notebook: 820 pixels wide, what VS Code leaves beside its list of files on a screen of 1,280.</summary>
    public static ChartSize Cell { get; } = new(820);

    /// <summary>A column of print: 90 mm wide, as high as the content.</summary>
    public static ChartSize Column { get; } = new(340);

    /// <summary>A slide of 16 to 9.</summary>
    public static ChartSize Slide { get; } = new(1280, 720);

    /// <summary>The least size of letters that can be read in print, in points.</summary>
    public const double SmallestPoints = 9;

    /// <summary>The sizes by their names.</summary>
    public static IReadOnlyDictionary<string, ChartSize> Sizes { get; } =
        new Dictionary<string, ChartSize>(StringComparer.Ordinal) { ["web"] = Web, ["column"] = Column, ["slide"] = Slide };

    /// <summary>A day as charts print it: "5 November 2020".</summary>
    public static string Format(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A number as charts print it: "13,000".</summary>
    public static string Format(decimal number) => number.ToString("#,0.##########", CultureInfo.InvariantCulture);
}
