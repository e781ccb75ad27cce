using System.Diagnostics;
using System.Text.Json.Nodes;
using Analysis.Kernel.Running;
using Analysis.Kernel.Tests.Support;

namespace Analysis.Kernel.Tests.Running;

public sealed class NotebookRunTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("run é ").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Cells_run_in_order_with_parameters_and_their_outputs_are_stored()
    {
        var notebook = Write("a.ipynb", "parameters:var n = 1;", "Console.Write(n); Console.WriteLine(\"é😀\"); n * 2", "var d = \"x\".Display(); d.Update(\"y\");");
        notebook.Inject(Parameters.Code(["n=21"]));
        Assert.True(Run(notebook, null));
        var cells = notebook.Cells;
        Assert.Equal([1, 2, 3, 4], cells.Select(cell => (int)cell.Json["execution_count"]!));
        Assert.True(cells[1].HasTag("injected-parameters"));
        Assert.Equal("""[{"name":"stdout","output_type":"stream","text":["21é😀\n"]},{"data":{"text/plain":["42"]},"execution_count":3,"metadata":{},"output_type":"execute_result"}]""", Sorted(cells[2].Outputs));
        Assert.Equal("""[{"data":{"text/plain":["y"]},"metadata":{},"output_type":"display_data"}]""", Sorted(cells[3].Outputs));

        var path = Path.Combine(_folder, "out.ipynb");
        notebook.Write(path);
        var text = File.ReadAllText(path);
        Assert.Contains("21é😀\\n", text);
        Assert.DoesNotContain(Environment.UserName + "/", text);
        Assert.DoesNotContain(_folder, text);
        Assert.DoesNotContain(DateTime.UtcNow.Year + "-", text);
        Assert.Equal("csharp", (string?)JsonNode.Parse(text)!["metadata"]!["language_info"]!["pygments_lexer"]);
        NotebookHtml.Write(notebook, "title", Path.Combine(_folder, "out.html"));
        Assert.Contains("<pre>42</pre>", File.ReadAllText(Path.Combine(_folder, "out.html")));
    }

    [Fact]
    public void The_same_notebook_gives_the_same_bytes()
    {
        var (first, second) = (Path.Combine(_folder, "1.ipynb"), Path.Combine(_folder, "2.ipynb"));
        foreach (var path in (string[])[first, second])
        {
            var notebook = Write("b.ipynb", "new[] { new { A = 1 } }.DisplayTable(); \"z\".Display();", "throw new Exception(\"x\");");
            Run(notebook, null);
            notebook.Write(path);
        }

        Assert.Equal(File.ReadAllBytes(first), File.ReadAllBytes(second));
    }

    [Fact]
    public void The_first_error_ends_the_run_and_what_was_done_is_kept()
    {
        var notebook = Write("c.ipynb", "1", "throw new Exception(\"stop\");", "2");
        Assert.False(Run(notebook, null));
        Assert.Single(notebook.Cells[0].Outputs);
        Assert.Equal("System.Exception", (string?)notebook.Cells[1].Outputs.Single()!["ename"]);
        Assert.Empty(notebook.Cells[2].Outputs);
        Assert.Null(notebook.Cells[2].Json["execution_count"]);
    }

    [Fact]
    public void A_cell_that_takes_too_long_is_stopped()
    {
        var watch = Stopwatch.StartNew();
        Assert.False(Run(Write("d.ipynb", "while (true) ;"), TimeSpan.FromSeconds(1)));
        Assert.InRange(watch.Elapsed, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(8));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"nbformat\":3,\"cells\":[]}")]
    public void What_is_no_notebook_is_refused(string text)
    {
        var path = Path.Combine(_folder, "x.ipynb");
        File.WriteAllText(path, text);
        Assert.Throws<InvalidDataException>(() => Notebook.Read(path));
    }

    [Fact]
    public void What_the_runner_does_not_know_is_kept()
    {
        var path = Path.Combine(_folder, "y.ipynb");
        File.WriteAllText(path, """{"cells":[{"cell_type":"raw","source":"r","metadata":{"own":[1,2.50]}}],"metadata":{"x":{"y":null}},"nbformat":4,"nbformat_minor":5,"more":true}""");
        Notebook.Read(path).Write(path);
        var json = JsonNode.Parse(File.ReadAllText(path))!;
        Assert.Equal("[1,2.50]", json["cells"]![0]!["metadata"]!["own"]!.ToJsonString());
        Assert.True((bool)json["more"]!);
    }

    private static bool Run(Notebook notebook, TimeSpan? timeout)
    {
        using var kernel = KernelProcess.StartProgram(InstalledKernel.Program, Path.GetTempPath());
        return NotebookRun.Run(notebook, kernel, timeout, (_, _, _) => { }, (_, _) => { });
    }

    private static string Sorted(JsonArray outputs) => "[" + string.Join(',', outputs.Select(output =>
        new JsonObject(output!.AsObject().OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => KeyValuePair.Create(pair.Key, pair.Value?.DeepClone())))
            .ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }).Replace("\\uD83D\\uDE00", "😀", StringComparison.Ordinal))) + "]";

    private Notebook Write(string name, params string[] cells)
    {
        var path = Path.Combine(_folder, name);
        var json = new JsonObject
        {
            ["cells"] = new JsonArray([.. cells.Select(code => (JsonNode)new JsonObject
            {
                ["cell_type"] = "code",
                ["execution_count"] = 99,
                ["metadata"] = code.StartsWith("parameters:", StringComparison.Ordinal) ? new JsonObject { ["tags"] = new JsonArray("parameters") } : new JsonObject(),
                ["outputs"] = new JsonArray(),
                ["source"] = code.Replace("parameters:", "", StringComparison.Ordinal),
            })]),
            ["metadata"] = new JsonObject(),
            ["nbformat"] = 4,
            ["nbformat_minor"] = 4,
        };
        File.WriteAllText(path, json.ToJsonString());
        return Notebook.Read(path);
    }
}
