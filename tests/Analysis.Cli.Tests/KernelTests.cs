using System.Text.Json.Nodes;

namespace Analysis.Cli.Tests;

public sealed class KernelTests : IDisposable
{
    private const string Notebook = """
        {"cells":[{"cell_type":"code","execution_count":9,"metadata":{"tags":["parameters"]},"outputs":[],"source":"var n = 1;"},
        {"cell_type":"code","execution_count":null,"metadata":{},"outputs":[],"source":"CODE"}],"metadata":{},"nbformat":4,"nbformat_minor":4}
        """;

    private readonly TemporaryFolder _folder = new();

    // Front ends look here first; so does the command.
    public KernelTests() => Environment.SetEnvironmentVariable("JUPYTER_PATH", Path.Combine(_folder.Path, "share", "jupyter"));

    public void Dispose()
    {
        Environment.SetEnvironmentVariable("JUPYTER_PATH", null);
        _folder.Dispose();
    }

    [Fact]
    public void The_kernel_is_installed_listed_checked_and_removed()
    {
        Assert.Equal(0, _folder.Run("kernel", "install", "--prefix", _folder.Path, "--name", "tested").ExitCode);
        Assert.Contains("tested", _folder.Run("kernel", "list").Output);
        var check = _folder.Run("kernel", "check", "tested");
        Assert.Contains("The kernel works.", check.Output);
        Assert.Equal(0, check.ExitCode);
        Assert.Equal(0, _folder.Run("kernel", "uninstall", "tested").ExitCode);
        Assert.Equal(1, _folder.Run("kernel", "uninstall", "tested").ExitCode);
        Assert.Equal(1, _folder.Run("kernel", "check", "tested").ExitCode);
    }

    [Fact]
    public void A_kernel_installed_where_no_front_end_looks_is_removed_from_there()
    {
        var prefix = Path.Combine(_folder.Path, "apart");
        Assert.Equal(0, _folder.Run("kernel", "install", "--prefix", prefix, "--name", "tested").ExitCode);
        Assert.Equal(1, _folder.Run("kernel", "uninstall", "tested").ExitCode);
        Assert.Equal(0, _folder.Run("kernel", "uninstall", "tested", "--prefix", prefix).ExitCode);
        Assert.Empty(Directory.GetDirectories(Path.Combine(prefix, "share", "jupyter", "kernels")));
    }

    [Fact]
    public void A_notebook_runs_with_parameters_into_another_file_and_a_page()
    {
        _folder.With("in.ipynb", Notebook.Replace("CODE", "n * 2", StringComparison.Ordinal));
        var run = _folder.Run("run", "in.ipynb", "--parameter", "n=21", "--output", "out.ipynb", "--html", "out.html");
        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.Contains("[3/3] n * 2", run.Errors);
        var cells = JsonNode.Parse(File.ReadAllText(Path.Combine(_folder.Path, "out.ipynb")))!["cells"]!.AsArray();
        Assert.Equal("42", (string?)cells[2]!["outputs"]![0]!["data"]!["text/plain"]![0]);
        Assert.Contains("<pre>42</pre>", File.ReadAllText(Path.Combine(_folder.Path, "out.html")));
    }

    [Fact]
    public void The_first_error_ends_the_run_with_exit_code_1_and_the_notebook_is_kept()
    {
        _folder.With("in.ipynb", Notebook.Replace("CODE", "throw new Exception(\\\"stop\\\");", StringComparison.Ordinal));
        var run = _folder.Run("run", "in.ipynb");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("in.ipynb: cell 2 failed: System.Exception: stop\n", run.Errors);
        Assert.Contains("\"ename\": \"System.Exception\"", File.ReadAllText(Path.Combine(_folder.Path, "in.ipynb")));
    }

    [Theory]
    [InlineData("missing.ipynb", "There is no file")]
    [InlineData("in.ipynb --parameter n", "write name=value")]
    [InlineData("in.ipynb --timeout nan", "--timeout NaN is out of range")]
    [InlineData("in.ipynb --timeout 0", "--timeout 0 is out of range")]
    [InlineData("empty", "There is no C# notebook in 'empty'.")]
    public void What_cannot_be_run_is_said(string arguments, string words)
    {
        _folder.With("in.ipynb", Notebook).With("empty/read.me", "");
        var run = _folder.Run(["run", .. arguments.Split(' ')]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(words, run.Errors);
    }
}
