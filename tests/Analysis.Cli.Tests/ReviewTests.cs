namespace Analysis.Cli.Tests;

/// <summary>Decisions through the command: they outlive every run, and a run never writes them.</summary>
public sealed class ReviewTests
{
    private const string Report =
        "On 4 March 2021 the police arrested 120 people in Riga.\n\nOn Thursday 33 people were arrested in Tartu.";

    [Fact]
    public void What_is_open_is_listed_and_each_key_is_a_line_more()
    {
        using var folder = new TemporaryFolder();
        folder.With("seeds/a.txt", Report).With("seeds/review.csv", "id,table,decision,field,value,by,on,note");
        var open = folder.Run("review", "seeds", "--list").Output;
        Assert.Contains("undated figure: no day is known for this claim", open, StringComparison.Ordinal);
        Assert.EndsWith("2 open.\n", open, StringComparison.Ordinal);
        var run = CliRun.Of(folder.Path, ["review", "seeds", "--by", "A. Name"],
            "z\nc\ncolour\nc\nasOf\nsoon\n\nc\nasOf\n2021-03-04\nby the agency\nq\n");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("On Thursday »33« people were arrested in Tartu.", run.Output, StringComparison.Ordinal);
        Assert.Contains("'colour' is no column that can be corrected", run.Output, StringComparison.Ordinal);
        Assert.Contains("'soon' is no value of figures.asOf. Write a day as 2020-11-05.", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 decided. What is left open is shown the next time.\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 open.\n", folder.Run("review", "seeds", "--list").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_to_join_are_listed_with_the_line_that_joins_them()
    {
        using var folder = new TemporaryFolder();
        folder.With("seeds/a.txt", "Olga Melnik was freed in March 2021.").With("seeds/b.txt", "Volha Melnik was freed in March 2021.");
        const string line = "Volha Melnik,Olga Melnik,person";
        Assert.Contains("names to join: Volha Melnik in b.txt and Olga Melnik in a.txt",
            folder.Run("review", "seeds", "--list").Output, StringComparison.Ordinal);
        Assert.Contains("write into aliases.csv: " + line, folder.Run("review", "seeds", "--list").Output, StringComparison.Ordinal);
        folder.With("seeds/aliases.csv", "name,actor,kind\n" + line + "\n");
        Assert.EndsWith("0 open.\n", folder.Run("review", "seeds", "--list").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_decisions_stand_after_every_run_signed_and_dated()
    {
        using var folder = new TemporaryFolder();
        folder.With("seeds/a.txt", Report);
        _ = CliRun.Of(folder.Path, ["review", "seeds", "--by", "A. Name"], "r\nno claim of the union\na\n");
        var decided = File.ReadAllBytes(Path.Combine(folder.Path, "seeds", "review.csv"));
        folder.With("seeds/b.txt", "On 5 March 2021 the police arrested 7 people in Narva.");
        for (var run = 0; run < 2; run++)
        {
            var told = folder.Run("--corpus", "seeds", "--out", "out", "--only", "tables");
            Assert.Contains("1 row that a person rejected is left out", told.Output, StringComparison.Ordinal);
            var tables = Directory.GetFiles(Path.Combine(folder.Path, "out"), "*.csv", SearchOption.AllDirectories)
                .ToDictionary(file => Path.GetFileName(file), File.ReadAllText);
            Assert.DoesNotContain(",33,", tables["figures.csv"], StringComparison.Ordinal);
            Assert.Contains(",120,", tables["figures.csv"], StringComparison.Ordinal);
            Assert.Contains(",accepted,A. Name,", tables["dates.csv"], StringComparison.Ordinal);
            Assert.Matches(@"figures,reject,,,,A\. Name,20[0-9-]{8}T[0-9:]{8}Z,no claim of the union,applied,2,a\.txt,",
                tables["decisions.csv"]);
            Assert.Equal(decided, File.ReadAllBytes(Path.Combine(folder.Path, "seeds", "review.csv")));
        }

        folder.Run("export", "--format", "svg", "--chart", "arrest-figures", "--out", "charts");
        Assert.Contains("Not drawn: 1 claim rejected in review.",
            File.ReadAllText(Directory.GetFiles(Path.Combine(folder.Path, "charts"), "*.svg").Single()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_needs_a_name()
    {
        using var folder = new TemporaryFolder();
        var run = folder.With("seeds/a.txt", Report).Run("review", "seeds");
        Assert.Equal((2, "A decision needs a name: --by \"A. Name\". To look only: --list."), (run.ExitCode, Assert.Single(run.Messages)));
    }
}
