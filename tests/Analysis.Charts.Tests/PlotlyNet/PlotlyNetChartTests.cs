using System.Text.Json.Nodes;
using Analysis.Charting.Tests.Support;
using Analysis.Recognition.Numbers;
using Microsoft.FSharp.Core;
using Plotly.NET.CSharp;
using GenericChart = Plotly.NET.GenericChart;

namespace Analysis.Charting.Tests;

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
        var before = Json(Charts.ArrestFigures(Seeds).ToPlotlyNet())["layout"]!;
        var after = Json(Plotly.NET.Chart.withTitle("Mine", FSharpOption<Plotly.NET.Font>.None).Invoke(
            Charts.ArrestFigures(Seeds).ToPlotlyNet().WithXAxisStyle<string, string, string>(TitleText: "arrests", Id: Plotly.NET.StyleParam.SubPlotId.NewXAxis(2))))["layout"]!;
        Assert.Equal("Mine", (string?)after["title"]!["text"]);
        Assert.Equal("arrests", (string?)after["xaxis2"]!["title"]!["text"]);
        foreach (var part in new[] { "annotations", "shapes", "yaxis2", "xaxis", "margin", "font", "width" })
        {
            Assert.True(JsonNode.DeepEquals(before[part], after[part]), part);
        }

        foreach (var (name, value) in before["xaxis2"]!.AsObject().Where(member => member.Key != "title"))
        {
            Assert.True(JsonNode.DeepEquals(value, after["xaxis2"]![name]), name);
        }
    }

    [Fact]
    public void Combined_with_a_chart_of_ones_own_it_keeps_its_marks_and_its_notes()
    {
        var ours = Json(Charts.ArrestFigures(Seeds).ToPlotlyNet());
        var both = Json(Plotly.NET.CSharp.Chart.Combine([Charts.ArrestFigures(Seeds).ToPlotlyNet(), Plotly.NET.CSharp.Chart.Line<DateTime, int, string>([new(2020, 8, 9), new(2020, 11, 5)], [0, 1])]));
        Assert.Equal(ours["data"]!.AsArray().Count + 1, both["data"]!.AsArray().Count);
        Assert.True(JsonNode.DeepEquals(ours["layout"]!["annotations"], both["layout"]!["annotations"]));
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
    public async Task Thousands_of_marks_are_written_in_time_that_grows_with_them()
    {
        var documents = new Documents();
        for (var i = 0; i < 600; i++)
        {
            documents.Add($"{i:D4}.txt", $"{i + 10} people were held.", published: "2021-05-04").Figure($"{i + 10}", Qualifier.Exactly, i + 10, i + 10, i + 10, new DateOnly(2021, 1, 1).AddDays(i).ToString("yyyy-MM-dd", null));
        }

        var chart = Charts.ArrestFigures(documents.Figures, documents.Evidence).ToPlotlyNet();
        // Compared by contents it takes minutes, by reference a moment.
        Assert.NotNull(await Task.Run(() => Json(chart)).WaitAsync(TimeSpan.FromSeconds(60)));
    }

    private static JsonNode Json(GenericChart chart) => JsonNode.Parse(GenericChart.toJson(chart))!;

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
