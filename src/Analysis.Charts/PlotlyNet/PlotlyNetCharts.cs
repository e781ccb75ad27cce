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
    /// A new object at each call, which is yours to change. The calls of Plotly.NET keep what they do not name: <c>WithTitle</c> leaves
    /// the source line and the notes standing; check that they still fit before you publish. The plain axes x and y are those of the
    /// first part that has an axis of days or of numbers, and so what <c>WithXAxisStyle</c> and <c>WithYAxisStyle</c> change where no Id
    /// is given, and where traces of your own stand; further parts have x2 and y2 and so on, a pair for each. In a chart over time all
    /// parts share x. Where a direction has no axis to read (lanes of speakers, say) it counts pixels and cannot be seen. A range of your
    /// own moves marks, and not the words, arrows and soft ends beside them, which count pixels on x1000 and y1000: widen an axis only
    /// where none stand. <c>Chart.Combine</c> lays each layout over those before it and changes its first chart: put ours last, so that
    /// its size, title and axes stand (<c>Chart.Combine([mine, chart.ToPlotlyNet()])</c>). Saved as HTML it brings its script along and
    /// asks no network.
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
        var words = HtmlElements.p.Invoke(FSharpList<HtmlElements.XmlAttribute>.Empty)
            .Invoke(ListModule.OfSeq([HtmlElements.str.Invoke(chart.Describe())]));
        return DisplayOptions.init(
            none, none, none, FSharpOption<HtmlElements.XmlNode>.None, FSharpOption<FSharpList<HtmlElements.XmlNode>>.None,
            FSharpOption<FSharpList<HtmlElements.XmlNode>>.Some(ListModule.OfSeq([words])),
            FSharpOption<PlotlyJSReference>.Some(PlotlyJSReference.Full));
    }
}
