using System.Text.Json.Nodes;
using Analysis.Charting.Tests.Support;
using Analysis.Recognition.Numbers;
using Microsoft.FSharp.Core;
using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace Analysis.Charting.Tests.PlotlyNet;

/// <summary>A chart handed to Plotly.NET is the same chart, and Plotly.NET's calls change it as they change their own.</summary>
public sealed class PlotlyNetChartTests
{
    private static readonly Corpus Seeds = Corpus.Open(Path.Combine(Repository.Root, "seeds"));

    public static TheoryData<string> Names => [.. Charts.All(Seeds).Select(chart => chart.Name)];

    [Theory, MemberData(nameof(Names))]
    public void The_conversion_holds_every_trace_and_the_whole_layout(string name)
    {
        var chart = Charts.All(Seeds).Single(chart => chart.Name == name);
        foreach (var width in new[] { 1000, 400 })
        {
            var (ours, theirs) = (JsonNode.Parse(chart.FigureFor(width))!, Json(chart.ToPlotlyNet(width)));
            foreach (var part in new[] { "data", "layout", "config" })
            {
                Assert.True(JsonNode.DeepEquals(WithoutNull(ours[part]), WithoutNull(theirs[part])), $"{name}, {width}: {part} differs:\n{ours[part]!.ToJsonString()}\n{theirs[part]!.ToJsonString()}");
            }
        }
    }

    [Fact]
    public void Titles_and_axes_are_restyled_and_the_rest_stays()
    {
        var chart = Charts.ArrestFigures(Seeds).ToPlotlyNet();
        var before = Json(chart)["layout"]!;
        var title = Plotly.NET.Title.init(Text: "Mine");
        var restyled = GenericChart.mapLayout(FuncConvert.FromFunc<Layout, Layout>(layout => Plotly.NET.Layout.style<object, object, object, object, object, object, object, object>(Title: title).Invoke(layout)), chart);
        var after = Json(restyled)["layout"]!;
        Assert.Equal("Mine", (string?)after["title"]!["text"]);
        Assert.True(JsonNode.DeepEquals(before["annotations"], after["annotations"]));
        Assert.True(JsonNode.DeepEquals(before["shapes"], after["shapes"]));
    }

    [Fact]
    public void Every_call_gives_a_chart_of_its_own()
    {
        var chart = Charts.ArrestFigures(Seeds);
        GenericChart.getLayout(chart.ToPlotlyNet()).SetProperty("paper_bgcolor", "#f00");
        Assert.NotEqual("#f00", (string?)Json(chart.ToPlotlyNet())["layout"]!["paper_bgcolor"]);
    }

    [Fact]
    public void A_page_of_it_names_no_address()
    {
        var page = GenericChart.toChartHTML(Charts.ArrestFigures(Seeds).ToPlotlyNet());
        Assert.DoesNotContain("<script src", page, StringComparison.Ordinal);
        Assert.DoesNotContain("cdn.", page.Split("Plotly.newPlot")[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Thousands_of_marks_are_written_in_time_that_grows_with_them()
    {
        var documents = new Documents();
        for (var i = 0; i < 600; i++)
        {
            documents.Add($"{i:D4}.txt", $"{i + 10} people were held.", published: "2021-05-04").Figure($"{i + 10}", Qualifier.Exactly, i + 10, i + 10, i + 10, new DateOnly(2021, 1, 1).AddDays(i).ToString("yyyy-MM-dd", null));
        }

        var chart = Charts.ArrestFigures(documents.Figures, documents.Evidence).ToPlotlyNet();
        var writing = Task.Run(() => Json(chart));
        // Compared by contents it takes a minute, by reference a moment.
        Assert.True(writing.Wait(TimeSpan.FromSeconds(30)));
    }

    private static JsonNode Json(GenericChart chart) => JsonNode.Parse(GenericChart.toFigureJson(chart))!;

    // Plotly.NET does not write properties without a value.
    private static JsonNode? WithoutNull(JsonNode? node)
    {
        if (node is JsonObject members)
        {
            return new JsonObject(members.Where(member => member.Value is not null).Select(member => KeyValuePair.Create(member.Key, WithoutNull(member.Value!.DeepClone()))));
        }

        return node is JsonArray items ? new JsonArray([.. items.Select(item => WithoutNull(item?.DeepClone()))]) : node?.DeepClone();
    }
}
