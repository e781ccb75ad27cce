using System.Text.Json.Nodes;
using Analysis.Charting.Tests.Support;
using Analysis.Recognition.Numbers;
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
                Assert.True(JsonNode.DeepEquals(WithoutNull(ours[part]), WithoutNull(theirs[part])),
                    $"{name}, {width}: {part} differs:\n{ours[part]!.ToJsonString()}\n{theirs[part]!.ToJsonString()}");
            }
        }
    }

    [Fact]
    public void Titles_and_axes_are_restyled_and_the_rest_stays()
    {
        var before = Json(Charts.ArrestFigures(Seeds).ToPlotlyNet())["layout"]!;
        var after = Json(Charts.ArrestFigures(Seeds).ToPlotlyNet().WithXAxisStyle<string, string, string>(TitleText: "arrests")
            .WithTitle("Mine"))["layout"]!;
        Assert.Equal("Mine", (string?)after["title"]!["text"]);
        Assert.Equal("arrests", (string?)after["xaxis"]!["title"]!["text"]);
        Same(before, after, "title", "xaxis");
        Same(before["title"]!, after["title"]!, "text");
        Same(before["xaxis"]!, after["xaxis"]!, "title");
    }

    [Fact]
    public void A_chart_made_from_scratch_takes_a_title() =>
        Assert.Equal("Claims", (string?)Json(Plotly.NET.CSharp.Chart.Bar<int, string, string>([1], Keys: new(["a"], true))
            .WithTitle("Claims"))["layout"]!["title"]!["text"]);

    [Fact]
    public void A_title_of_two_lines_is_replaced_by_the_new_one_at_its_place()
    {
        var chart = Charts.ArrestFigures(Seeds);
        var before = Json(chart.ToPlotlyNet(400))["layout"]!;
        Assert.Contains(before["annotations"]!.AsArray(), annotation => (string?)annotation!["name"] == "title");
        var after = Json(chart.ToPlotlyNet(400).WithTitle("Mine"))["layout"]!;
        Assert.DoesNotContain(after["annotations"]!.AsArray(), annotation => (string?)annotation!["name"] == "title");
        var wide = Json(chart.ToPlotlyNet(1000).WithTitle("Mine"))["layout"]!["title"]!;
        Same(wide, after["title"]!, "font");
        Assert.Equal(600, (double)after["title"]!["font"]!["weight"]!);
    }

    private static void Same(JsonNode before, JsonNode after, params string[] but)
    {
        foreach (var name in before.AsObject().Concat(after.AsObject()).Select(member => member.Key).Except(but).Distinct())
        {
            Assert.True(JsonNode.DeepEquals(before[name], after[name]), name);
        }
    }

    [Fact]
    public void Axes_that_are_not_named_are_those_of_the_numbers_and_of_the_days()
    {
        var days = Over(60, day => day);
        var ours = Json(days.ToPlotlyNet())["layout"]!;
        var restyled = Json(days.ToPlotlyNet()
            .WithXAxisStyle<DateTime, DateTime, string>(TitleText: "day",
                MinMax: Tuple.Create(new DateTime(2021, 1, 1), new DateTime(2021, 12, 31)))
            .WithYAxisStyle<int, int, string>(TitleText: "people", MinMax: Tuple.Create(0, 5000)))["layout"]!;
        Assert.Equal("date", (string?)ours["xaxis"]!["type"]);
        Assert.Equal("day", (string?)restyled["xaxis"]!["title"]!["text"]);
        Assert.StartsWith("2021-12-31", (string?)restyled["xaxis"]!["range"]![1], StringComparison.Ordinal);
        Assert.Equal("people", (string?)restyled["yaxis"]!["title"]!["text"]);
        Assert.Equal([0, 5000], restyled["yaxis"]!["range"]!.AsArray().Select(end => (double)end!));
        Same(ours, restyled, "xaxis", "yaxis");
        foreach (var chart in new[] { Charts.ArrestFigures(Seeds), Charts.StatementDates(Seeds), Charts.Coverage(Seeds) })
        {
            // Numbers of few claims, days of statements and documents: an axis with labels.
            Assert.NotEmpty(Json(chart.ToPlotlyNet())["layout"]!["xaxis"]!["ticktext"]!.AsArray());
        }
    }

    [Fact]
    public void A_range_of_ones_own_holds_for_every_panel_over_time()
    {
        var figure = Json(Over(60, day => day, speakers: 3).ToPlotlyNet());
        var panels = figure["data"]!.AsArray().Where(trace => trace!["customdata"] is not null)
            .Select(trace => ((string?)trace!["xaxis"], (string?)trace["yaxis"])).Distinct().ToList();
        Assert.Equal(3, panels.Count);
        Assert.All(panels, panel => Assert.Equal("x", panel.Item1));
    }

    [Fact]
    public void Marks_of_ones_own_stand_on_the_days_and_numbers_of_ours()
    {
        var ours = Json(Over(60, day => day).ToPlotlyNet());
        var both = Json(Plotly.NET.CSharp.Chart.Combine([Mine(), Over(60, day => day).ToPlotlyNet()]));
        Same(ours["layout"]!, both["layout"]!, "template");
        Assert.Equal(ours["data"]!.AsArray().Count + 1, both["data"]!.AsArray().Count);
        var mine = both["data"]!.AsArray().Single(trace => trace!["uid"] is null)!;
        Assert.Equal(("x", "y"), ((string?)mine["xaxis"] ?? "x", (string?)mine["yaxis"] ?? "y"));
        Assert.Equal("date", (string?)both["layout"]!["xaxis"]!["type"]);
        var theirs = both["data"]!.AsArray().First(trace => trace!["customdata"] is not null)!;
        Assert.Equal(("x", "y"), ((string?)theirs["xaxis"], (string?)theirs["yaxis"]));
    }

    [Fact]
    public void What_was_added_to_a_chart_of_ours_is_said_and_drawn()
    {
        var figure = PlotlyNetFigure.Of(Plotly.NET.CSharp.Chart.Combine([Mine(), Over(60, day => day).ToPlotlyNet()]));
        Assert.True(figure.IsOurs);
        Assert.Equal(PlotlyNetFigure.AddedNumbers, figure.Note);
        // The note stands behind ours, in a chart that is as much higher as it takes.
        var (ours, both) = (Json(Over(60, day => day).ToPlotlyNet())["layout"]!, JsonNode.Parse(figure.Json)!["layout"]!);
        Assert.EndsWith("no source states them.", Said(both, "frame").Last(), StringComparison.Ordinal);
        Assert.StartsWith(Said(ours, "frame").Last(), Said(both, "frame").Last(), StringComparison.Ordinal);
        Assert.True((double)both["height"]! > (double)ours["height"]!);
        Assert.Equal((double)both["height"]! - (double)both["margin"]!["b"]!, (double)ours["height"]! - (double)ours["margin"]!["b"]!);
        Assert.Contains("Marks “mine”: 2021-01-20 30, 2021-02-20 60.", figure.Words, StringComparison.Ordinal);
        Assert.EndsWith(PlotlyNetFigure.AddedNumbers, figure.Words, StringComparison.Ordinal);
        var picture = PlotlyNetPicture.Png(figure, out var missing);
        Assert.Equal("", missing);
        Assert.NotEmpty(picture);
        var alone = PlotlyNetFigure.Of(Over(60, day => day).ToPlotlyNet());
        Assert.Empty(alone.Note);
        Assert.DoesNotContain("Marks", alone.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(700, null)]
    [InlineData(240, 10)]
    public void A_chart_from_scratch_says_on_itself_that_it_is_the_users(int width, int? top)
    {
        var chart = Mine().WithTitle("Sums").WithSize(width, 400);
        if (top is { } room)
        {
            var margin = new Plotly.NET.LayoutObjects.Margin();
            margin.SetProperty("t", room);
            GenericChart.getLayout(chart).SetProperty("margin", margin);
        }

        var figure = PlotlyNetFigure.Of(chart);
        var layout = JsonNode.Parse(figure.Json)!["layout"]!;
        var lines = Assert.Single(Said(layout, "note")).Split("<br>");
        Assert.Equal(PlotlyNetFigure.OwnNumbers, string.Join(' ', lines));
        Assert.True(((double?)layout["margin"]?["t"] ?? 100) >= lines.Length * 16 + 48);
        Assert.NotEmpty(PlotlyNetPicture.Png(figure, out _));
        // What the user holds in his hand stays his.
        Assert.Null(Json(chart)["layout"]!["annotations"]);
        Assert.Empty(Said(JsonNode.Parse(PlotlyNetFigure.Of(Over(60, day => day).ToPlotlyNet()).Json)!["layout"]!, "note"));
    }

    private static IEnumerable<string> Said(JsonNode layout, string name) =>
        layout["annotations"]!.AsArray().Where(annotation => (string?)annotation!["name"] == name)
            .Select(annotation => (string)annotation!["text"]!);

    private static GenericChart Mine() =>
        Plotly.NET.CSharp.Chart.Point<DateTime, int, string>([new(2021, 1, 20), new(2021, 2, 20)], [30, 60], Name: "mine");

    private static Charting.Values.Chart Over(int days, Func<int, int> number, int speakers = 1)
    {
        var documents = new Documents();
        for (var i = 0; i < days; i++)
        {
            documents.Add($"{i:D4}.txt", $"{number(i) + 10} people were held.", published: "2021-05-04")
                .Figure($"{number(i) + 10}", Qualifier.Exactly, number(i) + 10, number(i) + 10, number(i) + 10,
                    new DateOnly(2021, 1, 1).AddDays(i).ToString("yyyy-MM-dd", null), speaker: $"Body {i % speakers}");
        }

        return Charts.ArrestFigures(documents.Figures, documents.Evidence);
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
        var chart = Over(600, day => day).ToPlotlyNet();
        // Compared by contents it takes minutes, by reference a moment.
        Assert.NotNull(await Task.Run(() => Json(chart)).WaitAsync(TimeSpan.FromSeconds(60)));
    }

    private static JsonNode Json(GenericChart chart) => JsonNode.Parse(GenericChart.toJson(chart))!;

    // Plotly.NET does not write properties without a value.
    private static JsonNode? WithoutNull(JsonNode? node)
    {
        if (node is JsonObject members)
        {
            return new JsonObject(members.Where(member => member.Value is not null)
                .Select(member => KeyValuePair.Create(member.Key, WithoutNull(member.Value!.DeepClone()))));
        }

        return node is JsonArray items ? new JsonArray([.. items.Select(item => WithoutNull(item?.DeepClone()))]) : node?.DeepClone();
    }
}
