using System.Buffers.Binary;
using System.Text.Json.Nodes;
using Analysis.Charting;
using Analysis.Frames;
using Analysis.Recognition.Figures;
using Analysis.Recognition.Numbers;
using Analysis.Tables;
using Deedle;
using Microsoft.DotNet.Interactive.Formatting;
using Plotly.NET.CSharp;
using Chart = Plotly.NET.CSharp.Chart;
using GenericChart = Plotly.NET.GenericChart;

namespace Analysis.Notebooks.Tests;

/// <summary>How frames of Deedle and charts of Plotly.NET show below a cell.</summary>
public sealed class FrameFormattingTests
{
    private const string Html = "text/html";
    private const string Text = "text/plain";
    private const string Figure = "application/vnd.plotly.v1+json";

    public FrameFormattingTests() => NotebookSetup.Begin();

    [Fact]
    public void A_frame_is_a_table_with_days_as_days_and_numbers_as_numbers()
    {
        var frame = new[] { Row("held <b>", 10500, new DateOnly(2021, 5, 4)), Row("others", null, null) }.ToFrame();
        var html = frame.ToDisplayString(Html);
        Assert.Contains("2 rows", html, StringComparison.Ordinal);
        Assert.Contains("<td class=\"number\">10,500</td>", html, StringComparison.Ordinal);
        Assert.Contains("<td class=\"short\">2021-05-04</td>", html, StringComparison.Ordinal);
        Assert.Contains("held &lt;b&gt;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("missing", html, StringComparison.Ordinal);
        var text = frame.ToDisplayString(Text);
        Assert.StartsWith("2 rows, 27 columns\n| Source | Id", text, StringComparison.Ordinal);
        Assert.True(text.Length < 1000, text);
    }

    [Fact]
    public void A_large_frame_shows_its_first_rows_and_says_how_many_there_are()
    {
        var frame = Enumerable.Range(0, 20_000).Select(at => Row("people", at, null) with { Start = at }).ToFrame();
        var html = frame.ToDisplayString(Html);
        Assert.Contains("20,000 rows: show the first 500", html, StringComparison.Ordinal);
        Assert.Contains("19,500 more are not shown", html, StringComparison.Ordinal);
        Assert.True(html.Length < 1_000_000, $"{html.Length}");
        Assert.True(frame.ToDisplayString(Text).Length < 3000);
    }

    [Fact]
    public void Series_and_frames_with_keys_of_several_parts_show_as_tables()
    {
        var frame = new[] { Row("people", 5, null), Row("others", 7, null) with { Kind = "deaths" } }.ToFrame();
        Assert.Contains("arrests | 1", frame.Count("Kind").ToDisplayString(Text), StringComparison.Ordinal);
        Assert.Contains("<td class=\"number\">1</td>", frame.Count("Kind").ToDisplayString(Html), StringComparison.Ordinal);
        Assert.Contains("deaths, a.txt:0#2", frame.GroupRowsBy<string>("Kind").ToDisplayString(Html), StringComparison.Ordinal);
        Assert.Contains("2 rows, 1 column", frame.GetColumn<double>("Value").ToDisplayString(Text), StringComparison.Ordinal);
        Assert.Contains("No rows", frame.Where(_ => false).ToDisplayString(Html), StringComparison.Ordinal);
    }

    [Fact]
    public void A_chart_made_from_scratch_shows_live_and_in_words_and_asks_no_network()
    {
        var chart = Chart.Bar<int, string, string>([5, 4], Keys: new(["arrests </script>", "deaths"], true), Name: "claims");
        var (html, text) = (chart.ToDisplayString(Html), chart.ToDisplayString(Text));
        Assert.Equal("Chart without a title. Bars “claims”: arrests  5, deaths 4. "
            + "Made in this notebook. Where its numbers were added up or averaged from claims, no source states them.", text);
        Assert.Contains("Made in this notebook.", html, StringComparison.Ordinal);
        Assert.DoesNotContain("http", html, StringComparison.Ordinal);
        Assert.Equal(1, html.Split("</script>").Length - 1);
        var figure = JsonNode.Parse(chart.ToDisplayString(Figure))!;
        Assert.Equal("bar", (string?)figure["data"]![0]!["type"]);
        Assert.False((bool)figure["config"]!["showSendToCloud"]!);
    }

    [Fact]
    public void A_chart_made_from_scratch_has_a_picture_of_the_size_it_asks_for()
    {
        int[] counts = [3, 4, 2];
        string[] names = ["a rather long name of a place", "b", "c"];
        DateTime[] days = [new(2020, 8, 9), new(2020, 9, 1), new(2020, 11, 5)];
        GenericChart[] charts =
        [
            Chart.Bar<int, string, string>(counts, Keys: new(names, true)),
            Chart.Column<int, DateTime, string>(counts, Keys: new(days, true)),
            Chart.Line<DateTime, int, string>(days, counts, ShowMarkers: true),
            Chart.Point<int, int, string>(counts, counts).WithXAxisStyle<int, int, string>(TitleText: "claims"),
            Chart.Combine([Chart.Column<int, string, string>(counts, Keys: new(names, true), Name: "one"),
                Chart.Column<int, string, string>(counts, Keys: new(names, true), Name: "two")]),
            Charts.ArrestFigures([Row("people", 5, new DateOnly(2021, 5, 4))], Evidence.Of([], [])).ToPlotlyNet(),
        ];
        foreach (var chart in charts.Select(chart => chart.WithSize(Width: 640, Height: 480)))
        {
            var picture = Convert.FromBase64String(chart.ToDisplayString("image/png"));
            // Width and height stand in the first chunk of a PNG.
            Assert.Equal((640, 480),
                (BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(20))));
            Assert.Contains("<img alt=", chart.ToDisplayString(Html), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_chart_that_cannot_be_drawn_without_a_browser_says_so_and_shows_its_words()
    {
        var chart = Chart.Pie<int, string, string>([5, 4], Labels: new(["arrests", "deaths"], true));
        Assert.Empty(chart.ToDisplayString("image/png"));
        Assert.Contains("No picture of it can be kept: figure.data[0].type is &quot;pie&quot;, which is not drawn",
            chart.ToDisplayString(Html), StringComparison.Ordinal);
        Assert.Contains("<p class=\"figure\"", chart.ToDisplayString(Html), StringComparison.Ordinal);
    }

    [Fact]
    public void A_converted_chart_keeps_the_words_of_ours()
    {
        var rows = new[] { Row("people", 5, new DateOnly(2021, 5, 4)) };
        var chart = Charts.ArrestFigures(rows, Evidence.Of([], []));
        Assert.Equal(chart.Describe(), chart.ToPlotlyNet().WithSize(Width: 500).ToDisplayString(Text));
        Assert.DoesNotContain("Made in this notebook", chart.ToPlotlyNet().ToDisplayString(Html), StringComparison.Ordinal);
    }

    private static FigureRow Row(string counted, decimal? value, DateOnly? day) => new(
        "a.txt", "f0", 0, 2, "50", "arrests", counted, Qualifier.Exactly, value, value, value, "50 people", Measure.Unknown, null, null, "",
        day, AsOfBasis.Stated, "", "", "", Certainty.Stated, Polarity.Asserted, "test");
}
