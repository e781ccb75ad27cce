using System.Text.Json.Nodes;
using Analysis.Charting.Drawing;
using Analysis.Charting.Drawing.Formats;
using Analysis.Charting.Drawing.Lettering;
using Analysis.Charting.Tests.Support;
using Analysis.Tests.Shared;

namespace Analysis.Charting.Tests.Drawing;

/// <summary>The same figure drawn by plotly.js in a browser and by the library: both pictures show the same.</summary>
[Collection("browser")]
public sealed class OracleTests(SharedBrowser shared) : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("oracle-test-");

    [BrowserFact]
    public void Every_chart_of_the_seeds_is_drawn_as_plotly_draws_it()
    {
        foreach (var chart in Charts.All(Corpus.Open(SeedFolder.Path)))
        {
            Check(chart.FigureFor(ChartTheme.Web.Width), chart.Name);
            Check(chart.FigureFor(ChartTheme.Column.Width), chart.Name + " in a column");
        }
    }

    [BrowserFact]
    public void Every_chart_of_an_empty_document_is_drawn_as_plotly_draws_it()
    {
        File.WriteAllText(Path.Combine(folder.FullName, "empty.txt"), "");
        foreach (var chart in Charts.All(Corpus.Open(folder.FullName)))
        {
            Check(chart.FigureFor(ChartTheme.Web.Width), chart.Name);
        }
    }

    [BrowserFact]
    public void Every_chart_of_many_documents_is_drawn_as_plotly_draws_it()
    {
        File.WriteAllText(Path.Combine(folder.FullName, "bulletins.jsonl"), Bulletins.JsonLines(300));
        foreach (var chart in Charts.All(Corpus.Open(folder.FullName)))
        {
            Check(chart.FigureFor(ChartTheme.Web.Width), chart.Name);
        }
    }

    [BrowserFact]
    public void Brackets_arrows_bars_and_soft_ends_are_where_plotly_has_them() => Check(Bracketed(), "brackets");

    [BrowserFact]
    public void What_is_left_out_is_seen()
    {
        var whole = JsonNode.Parse(Bracketed())!;
        var theirs = Oracle.Figure(shared.Browser, whole.ToJsonString());
        foreach (var list in new[] { "shapes", "annotations" })
        {
            for (var i = 0; i < whole["layout"]![list]!.AsArray().Count; i++)
            {
                var lacking = whole.DeepClone();
                lacking["layout"]![list]!.AsArray().RemoveAt(i);
                Assert.False(Ink.IsSame(theirs, Ours(lacking.ToJsonString())), $"{list}[{i}] is not missed");
            }
        }
    }

    [BrowserFact]
    public void Lines_areas_arrows_axes_and_legends_are_drawn_as_plotly_draws_them() => Check(Everything, "everything");

    [BrowserFact]
    public void Logarithms_categories_and_days_have_the_marks_that_plotly_gives_them() => Check(Scales, "scales");

    [BrowserFact]
    public void Every_shape_of_marks_is_drawn_as_plotly_draws_it()
    {
        string[] names =
        [
            "circle", "square", "diamond", "cross", "x", "triangle-up", "triangle-down", "triangle-left", "triangle-right", "pentagon",
            "hexagon", "star", "star-square", "star-diamond", "diamond-tall", "diamond-wide",
            "hourglass", "bowtie", "line-ew-open", "line-ns-open", "cross-thin-open", "x-thin-open", "arrow-up", "arrow-down", "arrow-left",
            "arrow-right", "circle-open", "square-open", "star-diamond-open", "circle-open-dot",
        ];
        var figure = new JsonObject
        {
            ["data"] = new JsonArray(new JsonObject
            {
                ["type"] = "scatter", ["mode"] = "markers", ["x"] = new JsonArray([.. names.Select((_, i) => (JsonNode)(i % 10))]),
                ["y"] = new JsonArray([.. names.Select((_, i) => (JsonNode)(i / 10))]),
                ["marker"] = new JsonObject
                {
                    ["symbol"] = new JsonArray([.. names.Select(name => (JsonNode)name)]), ["size"] = 28, ["color"] = "#cb2200",
                    ["line"] = new JsonObject { ["width"] = 2, ["color"] = "#0841dd" },
                    ["angle"] = new JsonArray([.. names.Select((_, i) => (JsonNode)(i % 3 * -45))]),
                    ["standoff"] = new JsonArray([.. names.Select((_, i) => (JsonNode)(i % 2 * 6))]),
                },
            }),
            ["layout"] = JsonNode.Parse("""{"width":700,"height":300,"margin":{"l":10,"r":10,"t":10,"b":10},"xaxis":{"range":[-1,10],"visible":false},"yaxis":{"range":[-1,3],"visible":false},"paper_bgcolor":"#ffffff","plot_bgcolor":"#ffffff"}"""),
        };
        Check(figure.ToJsonString(), "symbols");
    }

    public void Dispose() => folder.Delete(recursive: true);

    private void Check(string figure, string what) => Ink.Same(Oracle.Figure(shared.Browser, figure), Ours(figure), what);

    private static byte[] Ours(string figure)
    {
        var shaper = new Shaper();
        var scene = FigureDrawing.Draw(figure, shaper);
        return PngPicture.File(scene, shaper, (scene.Width, scene.Height), Ink.Scale, "", "");
    }

    // Two claims of one day that differ, each with a bound.
    private static string Bracketed() => """
        {"data":[{"type":"scatter","mode":"markers","x":["2021-03-04","2021-03-04","2021-03-20"],"y":[40,90,60],"cliponaxis":false,
            "marker":{"size":11,"color":"#0841dd","symbol":["circle-open","square","diamond"],"line":{"width":2,"color":"#0841dd"},"standoff":[0,22,0],"angle":[0,-90,0]}}],
         "layout":{"width":600,"height":360,"margin":{"l":64,"r":24,"t":20,"b":60},"paper_bgcolor":"#ffffff","plot_bgcolor":"rgba(0,0,0,0)","font":{"family":"Noto Sans","size":12,"color":"#1d2126"},"showlegend":false,
            "xaxis":{"type":"date","range":["2021-02-25","2021-04-01"],"tickformat":"%-d %b<br>%Y","nticks":6,"showline":true,"linecolor":"#98a1ab","ticks":"outside","tickcolor":"#98a1ab","gridcolor":"#e3e6ea"},
            "yaxis":{"range":[0,120],"nticks":4,"tickformat":",~f","gridcolor":"#e3e6ea","zerolinecolor":"#98a1ab"},
            "shapes":[
              {"type":"path","path":"M-9,40 L-14,40 L-14,90 L-9,90","xref":"x","yref":"y","xsizemode":"pixel","xanchor":"2021-03-04","line":{"color":"#98a1ab","width":1.5},"fillcolor":"rgba(0,0,0,0)"},
              {"type":"path","path":"M0,7 L0,28 M-5,22 L0,28 L5,22","xref":"x","yref":"y","xsizemode":"pixel","ysizemode":"pixel","xanchor":"2021-03-04","yanchor":40,"line":{"color":"#0841dd","width":2},"fillcolor":"rgba(0,0,0,0)"},
              {"type":"path","path":"M0,-7 L0,-17","xref":"x","yref":"y","xsizemode":"pixel","ysizemode":"pixel","xanchor":"2021-03-20","yanchor":60,"line":{"color":"#cb2200","width":2},"opacity":0.7},
              {"type":"rect","xref":"x","yref":"y","xsizemode":"pixel","xanchor":"2021-03-20","x0":16,"x1":24,"y0":20,"y1":80,"line":{"width":0},"fillcolor":"#cb2200","opacity":0.45},
              {"type":"rect","xref":"paper","yref":"paper","x0":0.82,"x1":1,"y0":0,"y1":1,"layer":"below","line":{"width":0},"fillcolor":"#dddddd"}],
            "annotations":[
              {"text":"at least 40<br>since <b>March</b>","x":"2021-03-04","y":40,"xref":"x","yref":"y","showarrow":false,"xanchor":"left","xshift":34,"align":"left"},
              {"text":"day unknown","x":0.91,"y":0,"xref":"paper","yref":"paper","showarrow":false,"yanchor":"top","yshift":-8,"font":{"size":11}},
              {"text":"up to 60","x":"2021-03-20","y":60,"xref":"x","yref":"y","ax":40,"ay":-40,"arrowhead":2,"arrowwidth":1.5,"arrowcolor":"#444444"}]}}
        """;

    private const string Everything = """
        {"data":[
            {"type":"scatter","mode":"lines+markers","name":"First","x":[1,2,3,4],"y":[2,4,3,5],"line":{"color":"#0841dd","width":2,"dash":"dash"},"marker":{"color":"#0841dd","size":9}},
            {"type":"scatter","mode":"lines","name":"Second,<br>in two lines","x":[1,2,3,4],"y":[1,2,5,1],"line":{"color":"#cb2200","width":3,"shape":"hv"}},
            {"type":"bar","name":"Bars","x":[1,2,3],"y":[3,1,2],"xaxis":"x2","yaxis":"y2","marker":{"color":"#13a958"}},
            {"type":"bar","name":"More bars","x":[1,2,3],"y":[2,2,4],"xaxis":"x2","yaxis":"y2","marker":{"color":"#b378e6"}},
            {"type":"scatter","mode":"text+markers","showlegend":false,"x":[1,2,3],"y":[1,1.5,0.5],"text":["top","right<br>side","left"],"textposition":["top center","middle right","bottom left"],"marker":{"size":[10,20,30],"color":"#3e1448"},"xaxis":"x2","yaxis":"y2"}],
         "layout":{"width":800,"height":420,"margin":{"l":80,"r":160,"t":70,"b":80},"font":{"family":"Noto Sans","size":12,"color":"#1d2126"},"paper_bgcolor":"#ffffff","plot_bgcolor":"#f7f7f7","barmode":"stack","showlegend":true,
            "title":{"text":"A heading","x":0,"xref":"container","xanchor":"left","y":1,"yref":"container","yanchor":"top","pad":{"l":16,"t":14},"font":{"size":20,"weight":600}},
            "xaxis":{"domain":[0,0.45],"range":[0.5,4.5],"dtick":1,"title":{"text":"steps"},"ticks":"outside","zeroline":false},
            "yaxis":{"range":[0,6],"title":{"text":"height","standoff":8},"griddash":"dot"},
            "xaxis2":{"domain":[0.55,1],"anchor":"y2","range":[0.4,3.6],"tickvals":[1,2,3],"ticktext":["one","two<br>lines","three"],"showgrid":false,"zeroline":false},
            "yaxis2":{"anchor":"x2","range":[0,8],"side":"right","showline":true},
            "legend":{"font":{"size":11}},
            "shapes":[{"type":"circle","xref":"x","yref":"y","x0":1.5,"x1":2.5,"y0":3.5,"y1":4.5,"line":{"color":"#cb2200","width":2,"dash":"dot"}},
                      {"type":"line","xref":"x domain","yref":"y","x0":0,"x1":1,"y0":2.5,"y1":2.5,"line":{"color":"#444444","width":1,"dash":"longdashdot"}}],
            "annotations":[{"text":"boxed","x":3,"y":5,"xref":"x","yref":"y","showarrow":true,"ax":-40,"ay":30,"arrowhead":4,"bgcolor":"#ffffff","bordercolor":"#0841dd","borderpad":4},
                           {"text":"turned","x":0.5,"y":0.5,"xref":"paper","yref":"paper","showarrow":false,"textangle":-90}]}}
        """;

    private const string Scales = """
        {"data":[
            {"type":"scatter","mode":"markers","x":["2020-01-15","2020-09-01","2021-06-01"],"y":[1,10,1000],"marker":{"color":"#0841dd"}},
            {"type":"scatter","mode":"markers","x":["2020-01-15","2020-09-01","2021-06-01"],"y":["north","south","east"],"yaxis":"y2","marker":{"color":"#cb2200"}}],
         "layout":{"width":640,"height":400,"margin":{"l":80,"r":20,"t":20,"b":60},"font":{"family":"Noto Sans","size":12,"color":"#1d2126"},"paper_bgcolor":"#ffffff","plot_bgcolor":"#ffffff","showlegend":false,
            "xaxis":{"type":"date","range":["2019-12-01","2021-08-01"],"tickformat":"%b %Y","anchor":"y2"},
            "yaxis":{"type":"log","domain":[0.5,1],"range":[-0.3,3.3],"tickvals":[1,10,100,1000],"ticktext":["1","10","100","1,000"]},
            "yaxis2":{"domain":[0,0.4],"type":"category","range":[-0.5,2.5]},
            "shapes":[{"type":"line","xref":"paper","yref":"y","x0":0,"x1":1,"y0":100,"y1":100,"line":{"color":"#98a1ab","width":1}}],
            "annotations":[{"text":"ten","x":"2020-09-01","y":1,"xref":"x","yref":"y","showarrow":false,"xshift":20},{"text":"south","x":"2020-09-01","y":"south","xref":"x","yref":"y2","showarrow":false,"yshift":14}]}}
        """;
}
