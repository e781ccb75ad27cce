using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using Analysis.Kernel.Running;
using Analysis.Kernel.Tests.Support;
using Analysis.Kernel.Wire;

namespace Analysis.Kernel.Tests.Running;

public sealed class NotebookRunTests : IDisposable
{
    private const string Missing = "optional:#r \"nuget: No.Such.Package, 1.0.0\"\n";

    private static readonly string[] Tags = ["parameters:", "optional:"];

    private readonly string _folder = Directory.CreateTempSubdirectory("run é ").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_kernel_whose_ports_are_taken_says_so_in_a_line()
    {
        var connection = ConnectionFile.Create();
        var path = Path.Combine(_folder, "taken.json");
        connection.Write(path);
        using var taken = new TcpListener(IPAddress.Loopback, connection.StdinPort);
        taken.Start();
        using var kernel = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(InstalledKernel.Program, "Analysis.Kernel.dll"),
            path]) { RedirectStandardError = true })!;
        var said = kernel.StandardError.ReadToEnd();
        kernel.WaitForExit();
        Assert.Equal(75, kernel.ExitCode);
        Assert.StartsWith("The kernel cannot listen at the ports it was given: ",
            Assert.Single(said.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_kernel_whose_ports_were_taken_is_started_again_with_others()
    {
        var marker = Path.Combine(_folder, "started");
        string[] command = ["/bin/sh", "-c", $"echo \"$1\" >> '{marker}'; [ $(wc -l < '{marker}') -gt 2 ] || exit 75; exec dotnet '{Path.Combine(InstalledKernel.Program, "Analysis.Kernel.dll")}' \"$1\"", "sh", "{connection_file}"];
        using var kernel = KernelProcess.Start(command, new Dictionary<string, string>(), _folder);
        Assert.True(kernel.Execute("1 + 1", null).Succeeded);
        Assert.Equal(3, File.ReadAllLines(marker).Distinct().Count());
    }

    [Fact]
    public void A_notebook_with_other_languages_hears_of_all_of_them()
    {
        var path = Path.Combine(_folder, "languages.ipynb");
        File.WriteAllText(path, """
            {"cells": [{"cell_type": "code", "execution_count": null, "metadata": {}, "outputs": [], "source": "1"},
              {"cell_type": "code", "execution_count": null, "metadata": {}, "outputs": [], "source": "#!fsharp\nlet x = 1\n#!sql\nselect"},
              {"cell_type": "code", "execution_count": null, "metadata": {}, "outputs": [], "source": "2"},
              {"cell_type": "code", "execution_count": null, "metadata": {}, "outputs": [], "source": "3\n#!pwsh\nls"}],
             "metadata": {}, "nbformat": 4, "nbformat_minor": 4}
            """);
        var notebook = Notebook.Read(path);
        using var kernel = KernelProcess.StartProgram(InstalledKernel.Program, _folder);
        Assert.False(NotebookRun.Run(notebook, kernel, null, new RecordingReport()));
        var error = notebook.Cells[1].Outputs.Single()!["traceback"]!.AsArray().Select(line => (string)line!).ToArray();
        Assert.StartsWith("cell 2, line 1: #!fsharp", error[1], StringComparison.Ordinal);
        Assert.StartsWith("cell 2, line 3: #!sql", error[2], StringComparison.Ordinal);
        Assert.Equal("The notebook has more of them: cell 4, line 2: #!pwsh.", error[3]);
    }

    [Fact]
    public void What_a_cell_does_to_the_console_or_starts_beside_itself_is_seen()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var kernel = KernelProcess.StartProgram(InstalledKernel.Program, _folder);
        Assert.Equal("child é\n", Text(kernel.Execute("System.Diagnostics.Process.Start(\"echo\", \"child é\").WaitForExit();", null)));
        Assert.Equal("err\n",
            Text(kernel.Execute("System.Diagnostics.Process.Start(\"sh\", [\"-c\", \"echo err >&2\"]).WaitForExit();", null), "stderr"));
        var many =
            Text(kernel.Execute("System.Diagnostics.Process.Start(\"seq\", \"1 50000\").WaitForExit(); Console.WriteLine(\"end\");", null));
        Assert.Equal(50_001, many.Count(c => c == '\n'));
        Assert.Equal("", Text(
            kernel.Execute("Console.SetOut(new StringWriter()); Console.SetError(Console.Out); Console.WriteLine(\"nowhere\");", null)));
        Assert.Equal("here\n", Text(kernel.Execute("Console.WriteLine(\"here\");", null)));

        static string Text(CellRun run, string stream = "stdout") => string.Concat(
            run.Outputs.Where(output => (string?)output!["name"] == stream).SelectMany(output => output!["text"]!.AsArray())
                .Select(line => (string?)line));
    }

    [Fact]
    public void Scripts_can_be_taken_out_of_what_is_stored()
    {
        var path = Path.Combine(_folder, "scripts.ipynb");
        File.WriteAllText(path, """
            {"cells": [{"cell_type": "code", "execution_count": 1, "metadata": {}, "source": "", "outputs": [
              {"output_type": "display_data", "metadata": {}, "data": {"text/html": ["<p>kept</p>\n", "<SCRIPT src='x'>a\n</script>", "<b>too</b><script>b</script>"], "text/plain": "words"}},
              {"output_type": "display_data", "metadata": {}, "data": {"text/html": "<script>only</script>\n", "text/plain": "left"}}]}],
             "metadata": {}, "nbformat": 4, "nbformat_minor": 4}
            """);
        var notebook = Notebook.Read(path);
        notebook.RemoveScripts();
        Assert.Equal("""["<p>kept</p>\n","<b>too</b>"]""", notebook.Cells[0].Outputs[0]!["data"]!["text/html"]!
            .ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
        Assert.Equal("""{"text/plain":"left"}""", notebook.Cells[0].Outputs[1]!["data"]!.ToJsonString());
    }

    [Theory]
    [InlineData("out/notebooks", "../../note%20books/")]
    [InlineData("note books", "")]
    [InlineData("../elsewhere", "")]
    public void A_page_in_another_folder_of_the_project_keeps_the_links_of_its_outputs(string pages, string expected)
    {
        var project = Path.Combine(_folder, "project");
        var notebooks = Directory.CreateDirectory(Path.Combine(project, "note books")).FullName;
        var page = Path.Combine(Directory.CreateDirectory(Path.Combine(project, pages)).FullName, "a.html");
        File.WriteAllText(Path.Combine(notebooks, "a.ipynb"), """{"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}""");
        NotebookHtml.Write(Notebook.Read(Path.Combine(notebooks, "a.ipynb")), "a", notebooks, page);
        var html = File.ReadAllText(page);
        Assert.Equal(expected.Length > 0, html.Contains($"<base href=\"{expected}\">", StringComparison.Ordinal));
        Assert.Equal(expected.Length > 0, html.Contains("<base", StringComparison.Ordinal));
        Assert.DoesNotContain(Path.GetFileName(_folder), html, StringComparison.Ordinal);
    }

    [Fact]
    public void Cells_run_in_order_with_parameters_and_their_outputs_are_stored()
    {
        var notebook = Write("a.ipynb", "parameters:var n = 1;", "Console.Write(n); Console.WriteLine(\"é😀\"); n * 2",
            "var d = \"x\".Display(); d.Update(\"y\");");
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
        NotebookHtml.Write(notebook, "title", _folder, Path.Combine(_folder, "out.html"));
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
        Assert.False(Run(Write("d.ipynb", "while (true) ;"), TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public void Optional_cells_are_skipped_where_their_package_cannot_be_had_and_say_so()
    {
        var report = new RecordingReport();
        var notebook = Write("e.ipynb", "1", Missing + "var frame = 1;", "optional:frame + 1",
            "optional:#r \"nuget: No.Such.Package.Either, 1.0.0\"", "2");
        Assert.True(Run(notebook, null, report));
        Assert.Equal(
            ["1 ok", "2 skipped", "3 skipped", "4 skipped", "5 ok"],
            report.Lines.Select(line => string.Join(' ', line.Split(' ')[..2])));
        Assert.Contains("No.Such.Package, 1.0.0", report.Lines[1], StringComparison.Ordinal);
        Assert.All(report.Lines, line => Assert.DoesNotContain('\n', line));
        Assert.Equal(
            """[{"name":"stdout","output_type":"stream","text":["Skipped: the package No.Such.Package 1.0.0 cannot be had here.\n"]}]""",
            Sorted(notebook.Cells[1].Outputs));
        Assert.Equal("""[{"name":"stdout","output_type":"stream","text":["Skipped: it goes on from a cell that was skipped.\n"]}]""",
            Sorted(notebook.Cells[2].Outputs));
        Assert.Contains("No.Such.Package.Either", Sorted(notebook.Cells[3].Outputs), StringComparison.Ordinal);
        Assert.Null(notebook.Cells[1].ExecutionCount);
        Assert.Empty(notebook.Stale());
    }

    [Theory]
    [InlineData("optional:var wrong = ;")]
    [InlineData("optional:throw new Exception(\"x\");")]
    [InlineData("optional:#r \"nothing.dll\"")]
    public void Any_other_failure_of_an_optional_cell_is_a_failure(string cell)
    {
        var notebook = Write("f.ipynb", cell);
        Assert.False(Run(notebook, null));
        Assert.Equal("error", (string?)notebook.Cells[0].Outputs.Single()!["output_type"]);
    }

    [Fact]
    public void What_needs_a_package_that_cannot_be_had_fails_without_the_tag() =>
        Assert.False(Run(Write("g.ipynb", Missing.Replace("optional:", "", StringComparison.Ordinal)), null));

    [Fact]
    public void A_library_that_is_missing_is_the_only_error_told_with_what_its_line_says()
    {
        var notebook = Write("j.ipynb",
            "#r \"nothing.dll\" // build it first\n#r \"neither.dll\"\nusing Nothing.AtAll;\nNothing.AtAll.Call();");
        Assert.False(Run(notebook, null));
        var told = string.Join('\n', notebook.Cells[0].Outputs.Single()!["traceback"]!.AsArray().Select(line => (string?)line));
        Assert.Contains("// build it first", told, StringComparison.Ordinal);
        Assert.Single(System.Text.RegularExpressions.Regex.Matches(told, "error .*CS"));
    }

    [Fact]
    public void Outputs_are_stale_once_their_code_the_code_above_or_a_loaded_file_is_another()
    {
        var (setup, inner) = (Path.Combine(_folder, "setup.csx"), Path.Combine(_folder, "inner.csx"));
        File.WriteAllText(setup, "#load \"inner.csx\"\nvar n = m;");
        File.WriteAllText(inner, "var m = 1;");
        var path = Path.Combine(_folder, "h.ipynb");
        var notebook = Write("h.ipynb", "1", "#load \"setup.csx\"", "n");
        Assert.True(Run(notebook, null, folder: _folder));
        notebook.Write(path);
        Assert.Equal([], Stale());

        var text = File.ReadAllText(path);
        File.WriteAllText(path, text.Replace("\"n\"", "\"n + 1\"", StringComparison.Ordinal));
        Assert.Equal(["n + 1"], Stale());
        File.WriteAllText(path, text.Replace("\"1\"\n", "\"3\"\n", StringComparison.Ordinal));
        Assert.Equal(3, Stale().Count);
        File.WriteAllText(path, text);
        File.WriteAllText(inner, "var m = 2;");
        Assert.Equal(2, Stale().Count);
        File.WriteAllText(inner, "var m = 1;");
        File.WriteAllText(setup, "#load \"inner.csx\"\r\nvar n = m;");
        Assert.Equal([], Stale());

        List<string> Stale() => [.. Notebook.Read(path).Stale().Select(cell => cell.Source)];
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

    private static bool Run(Notebook notebook, TimeSpan? timeout, IRunReport? report = null, string? folder = null)
    {
        using var kernel = KernelProcess.StartProgram(InstalledKernel.Program, folder ?? Path.GetTempPath());
        return NotebookRun.Run(notebook, kernel, timeout, report ?? new RecordingReport());
    }

    private static string Sorted(JsonArray outputs) => "[" + string.Join(',', outputs.Select(output =>
        new JsonObject(output!.AsObject().OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => KeyValuePair.Create(pair.Key, pair.Value?.DeepClone())))
            .ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping })
            .Replace("\\uD83D\\uDE00", "😀", StringComparison.Ordinal))) + "]";

    private Notebook Write(string name, params string[] cells)
    {
        var path = Path.Combine(_folder, name);
        var json = new JsonObject
        {
            ["cells"] = new JsonArray([.. cells.Select(code => (JsonNode)new JsonObject
            {
                ["cell_type"] = "code",
                ["execution_count"] = 99,
                ["metadata"] = Tags.Where(tag => code.StartsWith(tag, StringComparison.Ordinal))
                    .Select(tag => new JsonObject { ["tags"] = new JsonArray(tag[..^1]) }).SingleOrDefault() ?? [],
                ["outputs"] = new JsonArray(),
                ["source"] = Tags.Aggregate(code, (text, tag) => text.Replace(tag, "", StringComparison.Ordinal)),
            })]),
            ["metadata"] = new JsonObject(),
            ["nbformat"] = 4,
            ["nbformat_minor"] = 4,
        };
        File.WriteAllText(path, json.ToJsonString());
        return Notebook.Read(path);
    }
}
