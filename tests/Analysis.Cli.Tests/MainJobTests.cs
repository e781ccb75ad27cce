namespace Analysis.Cli.Tests;

public sealed class MainJobTests
{
    private static readonly string[] Tables =
    [
        "sources", "dates", "actors", "actor-summary", "figures", "statements", "quantities", "disagreements", "origins", "series",
        "copies", "passages", "namesakes", "decisions", "diagnostics"
    ];

    [Fact]
    public void The_seeds_give_tables_and_a_page_and_exit_with_0()
    {
        using var folder = new TemporaryFolder();
        var run = folder.Run("--only", "tables", "--corpus", Path.Combine(Repository.Root, "seeds"));
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(
            Tables.SelectMany(table => new[] { table + ".csv", table + ".jsonl" })
                .Concat(["columns.csv", "tables.xlsx", "index.html", "baseline.jsonl"]).Order(StringComparer.Ordinal),
            Directory.GetFiles(Path.Combine(folder.Path, "out")).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal));
        Assert.Contains("004_e2183c9c0ba8342e.txt", run.Output, StringComparison.Ordinal);
        Assert.Contains("Diagnostics: 0 errors, 0 warnings, 0 notes", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001B', run.Output);
    }

    [Fact]
    public void The_same_folder_gives_the_same_bytes_and_no_path_of_the_machine()
    {
        using var folder = new TemporaryFolder();
        folder.With("c/a.txt", "Police arrested 20 people on 31 June.").With("c/sources.csv", "file\nnone.txt\n");
        folder.Run("--only", "tables", "--corpus", "c", "--out", "one");
        folder.Run("--only", "tables", "--corpus", Path.Combine(folder.Path, "c"), "--out", "two");
        foreach (var path in Directory.GetFiles(Path.Combine(folder.Path, "one")))
        {
            var bytes = File.ReadAllBytes(path);
            Assert.Equal(bytes, File.ReadAllBytes(Path.Combine(folder.Path, "two", Path.GetFileName(path))));
            Assert.DoesNotContain(folder.Path, System.Text.Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("a.txt", "Police met on 31 June.",
        "c/a.txt:1:15: warning AN0201: '31 June' is not a calendar date; it is left unresolved. Check the source.")]
    [InlineData("a.txt", "\u0001\u0002\u0003",
        "c/a.txt:1:1: error AN0103: The bytes are no text in any known encoding. Save the file as UTF-8.")]
    [InlineData("sources.csv", "file,published\ngood.txt,5 November\n",
        "c/sources.csv:2:10: error AN0123: '5 November' is no calendar day. Write it as year-month-day, such as 2020-11-05.")]
    [InlineData("sources.csv", "file,published\ngood.txt\n",
        "c/sources.csv:2:1: error AN0120: The line has 1 cells, the first line names 2 columns. Part both alike, and put a cell with commas in quotation marks.")]
    [InlineData("aliases.csv", "name,actor,kind\nA,B,people\n",
        "c/aliases.csv:2:5: error AN0126: 'people' is no kind of actor. The kinds are: person, organisation, state, group, office, place, notSame")]
    public void Bad_input_is_told_with_its_place_and_remedy_the_rest_goes_on_and_the_exit_code_is_1(
        string name, string content, string message)
    {
        using var folder = new TemporaryFolder();
        var run = folder.With("c/good.txt", "Police arrested 20 people.").With("c/" + name, content)
            .Run("--only", "tables", "--corpus", "c");
        Assert.Equal((1, message), (run.ExitCode, Assert.Single(run.Messages)));
        Assert.Contains("good.txt", File.ReadAllText(Path.Combine(folder.Path, "out", "sources.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_in_another_encoding_is_read_and_told()
    {
        using var folder = new TemporaryFolder();
        var run = folder.With("c/a.txt", [.. "The caf"u8, 0xE9, .. " was closed by police."u8]).Run("--only", "tables", "--corpus", "c");
        Assert.Equal(
            (1, "c/a.txt:1:1: warning AN0104: No UTF-8: read as Windows-1252 by the look of its bytes. Save the file as UTF-8 to be sure."),
            (run.ExitCode, Assert.Single(run.Messages)));
    }

    [Fact]
    public void A_file_that_cannot_be_opened_is_told()
    {
        using var folder = new TemporaryFolder();
        folder.With("c/good.txt", "Police arrested 20 people.");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "c", "gone.txt"), Path.Combine(folder.Path, "c", "nowhere.txt"));
        var run = folder.Run("--only", "tables", "--corpus", "c");
        Assert.Equal(
            (1, "c/gone.txt:1:1: error AN0102: It cannot be opened or read to its end. Check that it exists, is whole, and that you may read it."),
            (run.ExitCode, Assert.Single(run.Messages)));
    }

    [Fact]
    public void An_empty_folder_is_told()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "c"));
        var run = folder.Run("--only", "tables", "--corpus", "c");
        Assert.Equal(
            (1, "c:1:1: error AN0101: The folder holds no source. Put documents into it (.txt .md .html .docx .pdf .eml .jsonl .csv .zip), or name another folder."),
            (run.ExitCode, Assert.Single(run.Messages)));
    }

    [Theory]
    [InlineData("There is no folder 'nosuch'. Name the folder with the sources: --corpus DIR.", "--corpus", "nosuch")]
    [InlineData("--out ./out lies inside the corpus folder, where nothing may be written. Name a folder beside it.",
        "--corpus", ".", "--out", "./out")]
    [InlineData("--only table names no part. Choose among: tables, charts, notebooks.", "--only", "table")]
    [InlineData("There is no file or folder 'nosuch'.", "extract", "nosuch")]
    [InlineData("There is no file 'nosuch'.", "explain", "nosuch:1:1")]
    [InlineData("'a.txt' is no place. Write file, line and column, such as seeds/a.txt:3:14.", "explain", "a.txt")]
    [InlineData("There is no file 'nosuch'.", "names", "--pairs", "nosuch")]
    public void Wrong_usage_exits_with_2_and_does_nothing(string message, params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        var run = folder.Run(arguments);
        Assert.Equal((2, message, ""), (run.ExitCode, Assert.Single(run.Messages), run.Output));
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    [Theory]
    [InlineData("out/charts")]
    [InlineData("out/notebooks")]
    [InlineData("out/a/b")]
    [InlineData("out.cache/parts")]
    public void A_link_below_the_output_that_leads_to_the_corpus_is_refused(string link)
    {
        using var folder = new TemporaryFolder();
        folder.With("c/a.txt", "Police arrested 20 people on 1 May 2020.").With(link + "-beside", "");
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, link), Path.Combine(folder.Path, "c"));
        var run = folder.Run("--corpus", "c", "--only", "charts");
        Assert.Equal(
            (2, $"{link} is a link to the corpus folder, where nothing may be written. "
                + "Remove the link, or name another folder with --out."),
            (run.ExitCode, Assert.Single(run.Messages)));
        Assert.Equal("a.txt", Path.GetFileName(Assert.Single(Directory.GetFiles(Path.Combine(folder.Path, "c")))));
    }

    [Fact]
    public void Charts_are_drawn_into_a_folder_of_their_own_with_nothing_installed()
    {
        using var folder = new TemporaryFolder();
        folder.With("c/a.txt", "Police arrested 20 people on 1 May 2020.");
        var run = CliRun.Of(folder.Path, ["--corpus", "c"], variable: ("PATH", ""));
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(16, Directory.GetFiles(Path.Combine(folder.Path, "out", "charts")).Length);
        Assert.True(File.Exists(Path.Combine(folder.Path, "out", "index.html")));
        Assert.False(Directory.Exists(Path.Combine(folder.Path, "out", "notebooks")));
    }

    [Fact]
    public void A_notebook_that_fails_is_told_and_everything_else_is_written()
    {
        using var folder = new TemporaryFolder();
        folder.With("c/a.txt", "Police arrested 20 people on 1 May 2020.")
            .With("notebooks/bad.ipynb", MadeNotebook.Of("C#", "1", "throw new Exception(\"stop\");"))
            .With("notebooks/good.ipynb", MadeNotebook.Of("C#", "var folder = \"nowhere\"; var output = \"nowhere\";",
                "Directory.GetFiles(folder).Select(Path.GetFileName).Single() + Path.GetFileName(output)"))
            .With("notebooks/other.ipynb", MadeNotebook.Of("python", "import sys"));
        var run = folder.Run("--corpus", "c", "--out", "results", "--only", "tables,notebooks");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("bad.ipynb: cell 3 failed: System.Exception: stop", run.Messages[0]);
        Assert.True(File.Exists(Path.Combine(folder.Path, "results", "figures.csv")));
        var written = Path.Combine(folder.Path, "results", "notebooks");
        Assert.Equal(["bad.html", "bad.ipynb", "good.html", "good.ipynb"],
            Directory.GetFiles(written).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        var good = File.ReadAllText(Path.Combine(written, "good.ipynb"));
        Assert.Contains("a.txtresults", good, StringComparison.Ordinal);
        Assert.DoesNotContain(folder.Path, good, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--nosuch")]
    [InlineData("extract")]
    [InlineData("nosuch")]
    public void What_is_not_understood_exits_with_2_and_names_the_help(params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        var run = folder.Run(arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.EndsWith("--help'.", run.Messages[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("extract", "--help")]
    [InlineData("explain", "--help")]
    [InlineData("names", "--help")]
    public void Every_command_has_help_with_examples(params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        var run = folder.Run(arguments);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("Examples:", run.Output, StringComparison.Ordinal);
    }

    // The first cell is the one with the parameters.
}
