namespace Analysis.Cli.Tests.Trust;

/// <summary>
/// What must never happen, 14: success reported for a run that did not finish, or did not run in order; a killed run that leaves old and
/// new tables mixed (for the kills see <see cref="KillTests"/>).
/// </summary>
public sealed class SuccessMeansFinished
{
    [Theory]
    [InlineData("Environment.Exit(0);")]
    [InlineData("System.Diagnostics.Process.GetCurrentProcess().Kill();")]
    [InlineData("await Task.FromException(new Exception(\"late\"));")]
    [InlineData("while (true) { }")]
    [InlineData("int x = \"no number\";")]
    public void A_cell_that_does_not_end_well_fails_the_run(string code)
    {
        using var folder = new TemporaryFolder();
        var run = folder.With("in.ipynb", Notebooks.Of("1 + 1", code, "\"after\".Length"))
            .Run("run", "in.ipynb", "--out", "out.ipynb", "--timeout", "3");
        Assert.Equal(1, run.ExitCode);
        Assert.NotEmpty(run.Errors);
        // What was not run has no number and no output.
        if (File.Exists(Path.Combine(folder.Path, "out.ipynb")))
        {
            var last = Notebooks.CellsOf(Path.Combine(folder.Path, "out.ipynb"))[^1]!;
            Assert.Null(last["execution_count"]);
            Assert.Empty(last["outputs"]!.AsArray());
        }
    }

    [Theory]
    [InlineData("{")]
    [InlineData("")]
    [InlineData("{\"cells\":1,\"nbformat\":4}")]
    [InlineData("{\"nbformat\":3,\"worksheets\":[]}")]
    [InlineData("[1,2,3]")]
    public void A_file_that_is_no_notebook_is_told(string content)
    {
        using var folder = new TemporaryFolder();
        var run = folder.With("in.ipynb", content).Run("run", "in.ipynb", "--out", "out.ipynb");
        Assert.InRange(run.ExitCode, 1, 2);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
        Assert.NotEmpty(run.Messages);
    }

    [Theory]
    [InlineData("bad.zip", "no archive")]
    [InlineData("bad.pdf", "%PDF-1.4 broken")]
    [InlineData("bad.jsonl", "no json\n")]
    [InlineData("sources.csv", "file\n\"open\n")]
    [InlineData("review.csv", "id,table,decision\nx,figures,reject\n")]
    public void A_run_that_left_something_out_is_no_success(string name, string content)
    {
        using var folder = new TemporaryFolder();
        folder.With("c/a.txt", "Police arrested 40 people.").With("c/" + name, content);
        var run = folder.Run("--corpus", "c", "--only", "tables", "--format", "csv");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(name, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_notebook_that_ran_has_the_numbers_of_one_run_in_order()
    {
        using var folder = new TemporaryFolder();
        var run = folder.With("in.ipynb", Notebooks.Of("var n = 1;", "n += 1; n", "n * 10")).Run("run", "in.ipynb", "--out", "out.ipynb");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal([1, 2, 3], Notebooks.CellsOf(Path.Combine(folder.Path, "out.ipynb")).Select(cell => (int)cell!["execution_count"]!));
    }
}
