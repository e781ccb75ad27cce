using System.Text.Json;
using Giraffe.ViewEngine;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;
using Plotly.NET;
using Chart = Analysis.Charting.Values.Chart;

namespace Analysis.Charting;

/// <summary>Charts of the library as charts of Plotly.NET, to restyle, combine and save with its calls.</summary>
public static class PlotlyNetCharts
{
    /// <summary>The chart with all its traces, its layout and its configuration: the same JSON as <see cref="Chart.Figure"/>.</summary>
    /// <remarks>
    /// A new object at each call, which is yours to change. The calls of Plotly.NET keep what they do not name: <c>WithTitle</c> leaves the source line
    /// and the notes standing; check that they still fit before you publish. <c>Chart.Combine</c> takes layout and size of its first chart and writes the
    /// other layouts into it: convert again when you need the first one unchanged. The plain x and y axes count pixels, for words and lines; days and numbers
    /// stand on x2 and y2, x3 and y3 and so on, a pair for each part of the chart. Name them to restyle them (<c>WithXAxisStyle(..., Id: StyleParam.SubPlotId.NewXAxis(2))</c>)
    /// or to set marks of your own beside ours. Saved as HTML it brings its script along and asks no network.
    /// </remarks>
    /// <param name="chart">The chart.</param>
    /// <param name="width">Width in pixels for which it is laid out; its height follows.</param>
    public static GenericChart ToPlotlyNet(this Chart chart, int width = 1000)
    {
        PlotlyNetJson.Prepare();
        using var json = JsonDocument.Parse(chart.FigureFor(width));
        var figure = json.RootElement;
        return GenericChart.NewMultiChart(
            ListModule.OfSeq(figure.GetProperty("data").EnumerateArray().Select(PlotlyNetObjects.Trace)),
            PlotlyNetObjects.Layout(figure.GetProperty("layout")),
            PlotlyNetObjects.Config(figure.GetProperty("config")),
            Options(chart));
    }

    /// <summary>The words that <see cref="ToPlotlyNet"/> gave a chart; empty for a chart that was made otherwise.</summary>
    internal static string Description(GenericChart chart) =>
        DisplayOptions.tryGetChartDescription(GenericChart.getDisplayOptions(chart)) is { } nodes
            ? Markup.Plain(RenderView.AsString.htmlNodes(nodes.Value)).Trim() : "";

    // Plotly.NET puts the description below a chart that is saved as a page.
    private static DisplayOptions Options(Chart chart)
    {
        var none = FSharpOption<string>.None;
        var words = HtmlElements.p.Invoke(FSharpList<HtmlElements.XmlAttribute>.Empty).Invoke(ListModule.OfSeq([HtmlElements.str.Invoke(chart.Describe())]));
        return DisplayOptions.init(
            none, none, none, FSharpOption<HtmlElements.XmlNode>.None, FSharpOption<FSharpList<HtmlElements.XmlNode>>.None,
            FSharpOption<FSharpList<HtmlElements.XmlNode>>.Some(ListModule.OfSeq([words])), FSharpOption<PlotlyJSReference>.Some(PlotlyJSReference.Full));
    }
}
