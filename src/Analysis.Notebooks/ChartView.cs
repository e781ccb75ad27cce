using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Analysis.Charting;
using Analysis.Notebooks.Html;

namespace Analysis.Notebooks;

/// <summary>
/// A chart as HTML: its picture with its words, and a script that puts the living chart in its place once plotly.js is there.
/// </summary>
internal static class ChartView
{
    private static readonly ConditionalWeakTable<Chart, string> Figures = [];

    // Characters of a figure's JSON. A notebook holds it twice, and the picture too; beyond this a notebook of several charts is too large
    // for some front ends to open. Then the HTML holds the picture, with the words that say why it is one, and nothing stands twice.
    private const int LargestFigure = 500_000;

    /// <summary>The figure for plotly.js; empty when it is too large to be kept in a notebook.</summary>
    public static string Figure(Chart chart) => Drawn(chart) is { Length: <= LargestFigure } figure ? figure : "";

    /// <summary>The picture of its own, for what shows no HTML; empty where the figure is too large.</summary>
    public static string Picture(Chart chart) => Figure(chart).Length > 0 ? Convert.ToBase64String(ChartPictures.Png(chart)) : "";

    private const string TooLarge = "Too many marks to be drawn live in a notebook: chart fewer rows, or save the chart as .html.";

    /// <summary>The chart; its picture is left out where it cannot be made.</summary>
    public static string Html(Chart chart) =>
        FigureHtml.Of(Figure(chart), Id(Drawn(chart)), chart.Title, chart.Describe(), ChartPictures.Png(chart),
            Figure(chart).Length > 0 ? "" : TooLarge);

    /// <summary>The same for the same figure.</summary>
    public static string Id(string figure) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(figure)))[..12];

    private static string Drawn(Chart chart) => Figures.GetValue(chart, chart => chart.FigureFor(ChartTheme.Cell.Width));
}
