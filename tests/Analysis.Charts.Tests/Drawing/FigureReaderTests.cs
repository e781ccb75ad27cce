using Analysis.Charting.Drawing;
using Analysis.Charting.Drawing.Lettering;
using Analysis.Charting.Drawing.Reading;
using Analysis.Charting.Tests.Support;
using Analysis.Tests.Shared;

namespace Analysis.Charting.Tests.Drawing;

public sealed class FigureReaderTests
{
    [Fact]
    public void Nothing_in_any_chart_of_the_library_is_unknown()
    {
        var folder = Directory.CreateTempSubdirectory("reader-test-");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "bulletins.jsonl"), Bulletins.JsonLines(400));
            foreach (var corpus in new[] { Corpus.Open(SeedFolder.Path), Corpus.Open(folder.FullName) })
            {
                foreach (var chart in Charts.All(corpus).Concat(Charts.All(corpus, VagueConvention.All[0])))
                {
                    Assert.All([300, ChartTheme.Column.Width, ChartTheme.Cell.Width, ChartTheme.Web.Width, 2000],
                        width => Assert.NotEmpty(FigureDrawing.Draw(chart.FigureFor(width), new Shaper()).Items));
                }
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("""{"data":[{"type":"pie"}],"layout":{}}""", "figure.data[0].type is \"pie\"")]
    [InlineData("""{"data":[{"x":[1],"y":[1],"mode":"markers","marker":{"symbol":"heart"}}],"layout":{}}""",
        "figure.data[0].marker.symbol 'heart' is")]
    [InlineData("""{"data":[{"x":[1],"y":[1],"error_x":{"array":[1]}}],"layout":{}}""", "figure.data[0].error_x is not known")]
    [InlineData("""{"data":[],"layout":{"xaxis":{"rangeslider":{}}}}""", "figure.layout.xaxis.rangeslider is not known")]
    [InlineData("""{"data":[],"layout":{"xaxis":{"type":"multicategory"}}}""", "figure.layout.xaxis.type is \"multicategory\"")]
    [InlineData("""{"data":[],"layout":{"shapes":[{"type":"rect","label":{"text":"a"}}]}}""", "figure.layout.shapes[0].label is not known")]
    [InlineData("""{"data":[],"layout":{"annotations":[{"text":"a","valign":"top"}]}}""",
        "figure.layout.annotations[0].valign is not known")]
    [InlineData("""{"data":[],"layout":{"font":{"style":"italic"}}}""", "figure.layout.font.style is not known")]
    [InlineData("""{"data":[],"layout":{"paper_bgcolor":"tomato"}}""", "figure.layout.paper_bgcolor is \"tomato\"")]
    [InlineData("""{"data":[],"layout":{},"frames":[]}""", "figure.frames is not known")]
    public void What_is_not_drawn_is_named(string figure, string complaint) =>
        Assert.Contains(complaint, Assert.Throws<FigureException>(() => FigureReader.Read(figure)).Message, StringComparison.Ordinal);

    [Fact]
    public void All_that_is_not_drawn_is_named_at_once()
    {
        var message = Assert.Throws<FigureException>(() =>
            FigureReader.Read("""{"data":[{"type":"pie","hole":0.4}],"layout":{"polar":{}}}""")).Message;
        Assert.All(["type", "hole", "polar"], name => Assert.Contains(name, message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"data":[],"layout":{"title":{"text":"a<sup>2</sup>"}}}""", "the tag <sup>")]
    [InlineData("""{"data":[],"layout":{"xaxis":{"range":["2020-01-01","2021-01-01"]}}}""", "has no tickformat")]
    [InlineData("""{"data":[],"layout":{"yaxis":{"range":[0,1],"tickformat":"%"}}}""", "tickformat '%'")]
    [InlineData("""{"data":[],"layout":{"shapes":[{"type":"line","xref":"x7","yref":"y","x0":0,"x1":1,"y0":0,"y1":1}]}}""",
        "there is no axis x7")]
    [InlineData("""{"data":[],"layout":{"shapes":[{"type":"line","line":{"dash":"wavy"},"xref":"paper","yref":"paper","x0":0,"x1":1,"y0":0,"y1":1}]}}""", "the dash 'wavy'")]
    public void What_shows_only_while_drawing_is_named_too(string figure, string complaint) =>
        Assert.Contains(complaint, Assert.Throws<FigureException>(() => FigureDrawing.Draw(
            figure.Replace("\"data\":[]", "\"data\":[{\"x\":[null],\"y\":[null],\"marker\":{}}]", StringComparison.Ordinal),
            new Shaper())).Message, StringComparison.Ordinal);
}
