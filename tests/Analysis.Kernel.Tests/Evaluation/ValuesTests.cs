using Analysis.Kernel.Display;
using Analysis.Kernel.Display.Values;
using Analysis.Kernel.Evaluation;
using Analysis.Kernel.Tests.Support;

namespace Analysis.Kernel.Tests.Evaluation;

/// <summary>Values look like what they are.</summary>
public sealed class ValuesTests
{
    private readonly CSharpEvaluator _evaluator = new();
    private readonly RecordingOutput _output = new();
    private int _count;

    public ValuesTests()
    {
        LibraryValues.Install(new JsonForms(AsJson: true));
        FSharpValues.Install();
        TableText.Register();
    }

    [Theory]
    [InlineData("System.Text.Json.Nodes.JsonNode.Parse(\"{\\\"a\\\":[1]}\")")]
    [InlineData("System.Text.Json.JsonDocument.Parse(\"{\\\"a\\\":[1]}\")")]
    [InlineData("System.Text.Json.JsonDocument.Parse(\"{\\\"a\\\":[1]}\").RootElement")]
    public void Json_is_json_and_readable_text(string code)
    {
        var shown = Run(code).Result!;
        Assert.Equal(1, shown.Data["application/json"]["a"]![0]!.GetValue<int>());
        Assert.Equal("{\n  \"a\": [\n    1\n  ]\n}", shown.PlainText);
    }

    [Fact]
    public void A_data_table_is_a_table()
    {
        var shown = Run("""
            var table = new System.Data.DataTable();
            table.Columns.Add("Name"); table.Columns.Add("Count", typeof(int));
            table.Rows.Add("<Ann>", 1); table.Rows.Add(null, 20);
            for (var i = 0; i < 30; i++) table.Rows.Add("x", i);
            table
            """).Result!;
        Assert.StartsWith("Name   Count\n<Ann>  1\n       20\n", shown.PlainText);
        Assert.EndsWith("... and 12 more rows", shown.PlainText);
        Assert.Contains("<td>&lt;Ann&gt;</td>", shown.Data["text/html"].GetValue<string>());
        Run("table.Display();");
        Assert.Equal(shown.PlainText, _output.Displays.Single().Bundle.PlainText);
    }

    [Theory]
    [InlineData("tree")]
    [InlineData("tree.Display();")]
    public void A_tree_that_is_too_large_is_cut_and_says_so(string code)
    {
        // Every node holds ten below it.
        Run("class Node { public int Depth; public IEnumerable<Node> Below => Enumerable.Range(0, 10).Select(i => new Node { Depth = Depth + 1 }); public string Text => new string('x', 200); }\nvar tree = new Node();");
        var outcome = Run(code);
        var shown = outcome.Result ?? _output.Displays.Single().Bundle;
        Assert.InRange(shown.PlainText!.Length, 1, 101_000);
        Assert.InRange(shown.Data["text/html"].GetValue<string>().Length, 1, 101_000);
        Assert.Contains("left out", shown.Data["text/html"].GetValue<string>());
    }

    [Fact]
    public void Forms_that_somebody_registered_are_never_cut()
    {
        Run("class Large { }\nFormatter.Register<Large>((x, w) => w.Write(new string('x', 300000)), \"text/html\");");
        Assert.Equal(300_000, Run("new Large()").Result!.Data["text/html"].GetValue<string>().Length);
        Assert.Equal(300_000, Run("new string('x', 300000)").Result!.PlainText!.Length);
    }

    [Theory]
    [InlineData("new Bad()")]
    [InlineData("display(new Bad());")]
    [InlineData("new Bad().Display();")]
    [InlineData("new Bad().Display(\"text/html\");")]
    public void A_formatter_that_fails_leaves_the_text_and_the_reason(string code)
    {
        Run("class Bad { public override string ToString() => \"a bad one\"; }\nFormatter.Register<Bad>((b, w) => throw new InvalidOperationException(\"no good\"), \"text/html\");");
        var outcome = Run(code + "\n");
        Assert.Null(outcome.Error);
        Assert.Equal("a bad one", (outcome.Result ?? _output.Displays.Single().Bundle).PlainText);
        Assert.Contains("the formatter of Bad failed. System.InvalidOperationException: no good", _output.Text);
    }

    [PackageFact("ScottPlot 5.1.59")]
    public void A_plot_of_ScottPlot_is_a_picture()
    {
        var shown = Run("#r \"nuget: ScottPlot, 5.1.59\"\nvar plot = new ScottPlot.Plot(); plot.Add.Scatter(new double[] { 1, 2, 3 }, new double[] { 1, 4, 9 }); plot").Result!;
        // Base64 of the signature of a PNG file.
        Assert.StartsWith("iVBORw0KGgo", shown.Data["image/png"].GetValue<string>());
        Assert.DoesNotContain("text/html", shown.Data.Keys);
    }

    [PackageFact("OxyPlot.Core 2.2.0")]
    public void A_plot_of_OxyPlot_is_a_picture()
    {
        var shown = Run("#r \"nuget: OxyPlot.Core, 2.2.0\"\nvar model = new OxyPlot.PlotModel { Title = \"Squares\" };\nvar line = new OxyPlot.Series.LineSeries(); line.Points.Add(new OxyPlot.DataPoint(0, 1)); line.Points.Add(new OxyPlot.DataPoint(1, 4)); model.Series.Add(line); model").Result!;
        Assert.Contains("<svg", shown.Data["image/svg+xml"].GetValue<string>());
        Assert.Equal("A plot of OxyPlot: Squares.", shown.PlainText);
    }

    [PackageFact("Newtonsoft.Json 13.0.4")]
    public void A_token_of_Newtonsoft_is_json() =>
        Assert.Equal(1, Run("#r \"nuget: Newtonsoft.Json, 13.0.4\"\nNewtonsoft.Json.Linq.JObject.Parse(\"{\\\"a\\\": 1}\")").Result!.Data[
            "application/json"]["a"]!.GetValue<int>());

    [PackageFact("Microsoft.Data.Analysis 0.23.1")]
    public void A_data_frame_is_a_table()
    {
        var shown = Run("""
            #r "nuget: Microsoft.Data.Analysis, 0.23.1"
            using Microsoft.Data.Analysis;
            new DataFrame(new Int32DataFrameColumn("count", new int?[] { 1, null }), new StringDataFrameColumn("name", new[] { "Ann", "Bo" }))
            """).Result!;
        Assert.Equal("count  name\n1      Ann\n       Bo", shown.PlainText);
        Assert.Contains("<table", shown.Data["text/html"].GetValue<string>());
    }

    [PackageFact("Deedle 8.1.0")]
    public void Frames_and_series_of_Deedle_are_short()
    {
        var frame = Run("#r \"nuget: Deedle, 8.1.0\"\nvar frame = Deedle.Frame.FromRecords(new[] { new { A = 1, B = \"x\" }, new { A = 2, B = \"y\" } }); frame").Result!;
        Assert.Contains("0 -> 1 x", frame.PlainText);
        Assert.InRange(frame.Data.Sum(form => form.Value.ToJsonString().Length), 1, 1000);
        Assert.Contains("1 -> 2", Run("frame.GetColumn<int>(\"A\")").Result!.PlainText);
        Assert.Equal("True", Run("typeof(Microsoft.FSharp.Core.Unit).Assembly == typeof(Deedle.Frame<int, string>).Assembly.GetReferencedAssemblies().Where(name => name.Name == \"FSharp.Core\").Select(name => System.Runtime.Loader.AssemblyLoadContext.GetLoadContext(typeof(Deedle.Frame<int, string>).Assembly).LoadFromAssemblyName(name)).Single()").Result!.PlainText);
    }

    [PackageFact("Plotly.NET.Interactive 6.0.0", "Plotly.NET.CSharp 0.14.0")]
    public void Charts_of_Plotly_NET_are_drawn_by_its_own_extension()
    {
        Assert.Null(Run("#r \"nuget: Plotly.NET.Interactive, 6.0.0\"\n#r \"nuget: Plotly.NET.CSharp, 0.14.0\"").Error);
        Assert.Contains("Plotly",
            Run("Plotly.NET.CSharp.Chart.Point<int, int, string>(new[] { 1, 2 }, new[] { 4, 5 })").Result!.Data["text/html"]
                .GetValue<string>());
    }

    private CellOutcome Run(string code) => _evaluator.Evaluate(new Cell(++_count, code), _output);
}
