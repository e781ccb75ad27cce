using Microsoft.FSharp.Core;
using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace Analysis.Charting;

/// <summary>Titles of charts of Plotly.NET.</summary>
public static class PlotlyNetTitles
{
    /// <summary>The chart under another title; font and place of a title that it has stay.</summary>
    /// <remarks>Plotly.NET has this call for F# alone: Plotly.NET.CSharp, whose other calls C# takes, lacks it.</remarks>
    /// <example><c>Chart.Bar&lt;int, string, string&gt;(counts, Keys: names).WithTitle("Claims by kind")</c></example>
    /// <param name="chart">A chart of ours or one made from scratch.</param>
    /// <param name="title">The title.</param>
    public static GenericChart WithTitle(this GenericChart chart, string title)
    {
        ClearLines(GenericChart.getLayout(chart));
        return Plotly.NET.Chart.withTitle(title, FSharpOption<Font>.None).Invoke(chart);
    }

    // A title of ours that takes two lines is words on the chart: they make room for the new one.
    private static void ClearLines(Layout layout)
    {
        var annotations = layout.TryGetTypedPropertyValue<IEnumerable<Annotation>>("annotations") is { } some ? some.Value.ToList() : [];
        var lines = annotations.FindAll(annotation => Frame.TitleName.Equals(annotation.TryGetPropertyValue("name")?.Value));
        if (lines.Count == 0)
        {
            return;
        }

        layout.SetProperty("annotations", annotations.Except(lines).ToArray());
        var place = new Title();
        foreach (var (name, value) in Frame.TitlePlace)
        {
            place.SetProperty(name, value);
        }

        place.SetProperty("font", lines[0].TryGetPropertyValue("font")?.Value);
        layout.SetProperty("title", place);
    }
}
