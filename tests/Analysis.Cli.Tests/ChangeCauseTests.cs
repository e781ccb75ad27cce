namespace Analysis.Cli.Tests;

/// <summary>
/// After an update of the program: what its rules read differently is told apart from what the documents say, on the terminal, on the
/// page and in a notebook.
/// </summary>
public sealed class ChangeCauseTests
{
    private const string Riga = "RIGA, 4 March 2021\n\nPolice arrested 120 people in Riga on 3 March 2021, the ministry said.\n";
    private const string Tartu = "TARTU, 6 March 2021\n\nPolice arrested 33 people in Tartu on 5 March 2021.\n";

    [Fact]
    public void An_update_of_the_rules_an_edit_and_a_decision_each_have_their_cause()
    {
        using var folder = new TemporaryFolder().With("seeds/a.txt", Riga).With("seeds/b.txt", Tartu)
            .With("notebooks/new.ipynb", MadeNotebook.Of("C#", "var folder = \"../seeds\"; var output = \"../out\";",
                "#load \"setup.csx\"\nusing Analysis;", "Corpus.Open(folder).Since(output).Rows.Count(row => row.Cause == \"rules\")"));
        Once(folder);
        // As if the version of then had read deaths in a.txt.
        WrittenBaseline.Rewrite(Path.Combine(folder.Path, "out", "baseline.jsonl"),
            line => line.Replace("\"rules\":\"", "\"rules\":\"0", StringComparison.Ordinal)
                .Replace("\"120\",\"arrests\"", "\"120\",\"deaths\"", StringComparison.Ordinal));
        folder.With("seeds/b.txt", Tartu.Replace("33", "34", StringComparison.Ordinal));
        var all = folder.Run("changes").Output;
        Assert.Matches("different figure a\\.txt:3:17 “120”.*kind was deaths.* \\[by rules\\]", all);
        Assert.Matches("new figure b\\.txt:3:17 “34”.* \\[by documents or rules\\]", all);
        Assert.Matches("gone figure b\\.txt “33”.* \\[by documents or rules\\]", all);
        var told = Once(folder).Output;
        Assert.Contains("Not as they were: the rules of the program.", told, StringComparison.Ordinal);
        Assert.Matches("different figure a\\.txt:3:17 “120”.* \\[by rules\\]", told);
        var page = File.ReadAllText(Path.Combine(folder.Path, "out", "index.html"));
        Assert.Contains("documents or rules", page, StringComparison.Ordinal);
        var notebook = File.ReadAllText(Path.Combine(folder.Path, "out", "notebooks", "new.ipynb"));
        Assert.Matches("\"text/plain\": *\\[?\\s*\"1\"", notebook);
        // From here on both runs are of one version.
        folder.With("seeds/a.txt", Riga.Replace("120", "121", StringComparison.Ordinal));
        var later = Once(folder).Output;
        Assert.Contains("edited source a.txt [by documents]", later, StringComparison.Ordinal);
        Assert.Matches("new figure a\\.txt:3:17 “121”[^\\[]*$",
            later.Split('\n').Single(line => line.Contains("“121”", StringComparison.Ordinal)));
    }

    private static CliRun Once(TemporaryFolder folder)
    {
        var run = folder.Run("--only", "tables,notebooks");
        Assert.True(run.ExitCode == 0, run.Errors);
        return run;
    }
}
