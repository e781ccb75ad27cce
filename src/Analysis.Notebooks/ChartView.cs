using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Analysis.Charting;
using Analysis.Notebooks.Html;

namespace Analysis.Notebooks;

/// <summary>A chart as HTML: its picture with its words, and a script that puts the living chart in its place once plotly.js is there.</summary>
internal static class ChartView
{
    private static readonly ConditionalWeakTable<Chart, string> Figures = [];

    // Characters of a figure's JSON. A notebook holds it twice, and the picture too; beyond this a notebook of several charts is too large for some
    // front ends to open. Then the HTML holds the picture, with the words that say why it is one, and nothing stands twice.
    private const int LargestFigure = 500_000;

    /// <summary>The figure for plotly.js; empty when it is too large to be kept in a notebook.</summary>
    public static string Figure(Chart chart) => Drawn(chart) is { Length: <= LargestFigure } figure ? figure : "";

    /// <summary>The picture of its own, for what shows no HTML; empty where the figure is too large.</summary>
    public static string Picture(Chart chart) => Figure(chart).Length > 0 ? Convert.ToBase64String(ChartPictures.Png(chart)) : "";

    private const string TooLarge = "Too many marks to be drawn live in a notebook: chart fewer rows, or save the chart as .html.";

    /// <summary>The chart as HTML.</summary>
    public static string Html(Chart chart)
    {
        var figure = Figure(chart);
        var id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Drawn(chart))))[..12];
        var picture = ChartPictures.Png(chart);
        var words = HtmlText.Escape(chart.Describe());
        // The figure's JSON has no angle bracket that could end the script: plotly's text is escaped where it is made.
        return string.Create(CultureInfo.InvariantCulture, $"""
            <div class="tex2jax_ignore mathjax_ignore" data-analysis-figure="{id}" role="group" aria-label="{HtmlText.Escape(chart.Title)}" style="overflow-x:auto;background:#fff"><img alt="{words}" style="max-width:100%" src="data:image/png;base64,{Convert.ToBase64String(picture)}">{(figure.Length > 0 ? "" : $"<p style=\"color:#222;padding:8px;margin:0\">{TooLarge}</p>")}</div>{(figure.Length > 0
                ? $"\n<script>{Resource.Text("figure.js")}(\"{id}\", {figure});</script>"
                : "")}
            """).ReplaceLineEndings("\n");
    }

    private static string Drawn(Chart chart) => Figures.GetValue(chart, chart => chart.FigureFor(ChartTheme.Cell.Width));
}
