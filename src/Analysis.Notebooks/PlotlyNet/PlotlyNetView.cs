using Analysis.Charting;
using Analysis.Notebooks.Html;
using Plotly.NET;

namespace Analysis.Notebooks.PlotlyNet;

/// <summary>
/// A chart of Plotly.NET in the forms that our own charts have: nothing of it comes from a network. Such a chart can
/// be changed, so nothing of it is kept.
/// </summary>
internal static class PlotlyNetView
{
    /// <summary>The figure for plotly.js.</summary>
    public static string Figure(GenericChart chart) => PlotlyNetFigure.Of(chart).Json;

    /// <summary>The picture of its own, for what shows no HTML; empty where it cannot be drawn.</summary>
    public static string Picture(GenericChart chart) => Convert.ToBase64String(PlotlyNetPicture.Png(PlotlyNetFigure.Of(chart), out _));

    /// <summary>Picture or words, and the living chart.</summary>
    public static string Html(GenericChart chart)
    {
        var figure = PlotlyNetFigure.Of(chart);
        var picture = PlotlyNetPicture.Png(figure, out var missing);
        return FigureHtml.Of(
            figure.Json, ChartView.Id(figure.Json), figure.Title.Length > 0 ? figure.Title : "Chart", figure.Words, picture,
            missing.Length > 0 ? $"No picture of it can be kept: {missing}." : "");
    }

    /// <summary>What it shows, in words.</summary>
    public static string Text(GenericChart chart) => PlotlyNetFigure.Of(chart).Words;
}
