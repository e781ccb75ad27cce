using System.Text;

namespace Analysis.Cli.Tests;

/// <summary>What is new since last time: stories of people who come back, each run a process of its own.</summary>
public sealed class ChangesTests
{
    private const string Riga = "RIGA, 4 March 2021\n\nPolice arrested 120 people in Riga on 3 March 2021, the ministry said.\n\nIt rained, and the market was closed.\n";
    private const string Head = "id,table,decision,field,value,by,on,note,quote,source\n";

    [Fact]
    public void Three_files_later_a_run_names_what_is_new_what_conflicts_and_what_to_review()
    {
        using var folder = Seeded();
        Assert.Contains("There is no earlier run to compare with.", Once(folder).Output, StringComparison.Ordinal);
        folder.With("seeds/b.txt", "The union counted 90 people arrested in Riga on 3 March 2021.\n")
            .With("seeds/c.txt", "On Thursday 33 people were arrested in Tartu.\n")
            .With("seeds/d.txt", "NARVA, 5 March 2021\n\nPolice arrested 90 people in Riga on 3 March 2021.\n");
        var told = Once(folder).Output;
        Assert.Contains("Since the last run that differed: sources: 3 new; figures: 3 new; ", told, StringComparison.Ordinal);
        Assert.Contains("new source c.txt. To review: No day of publication is known", told, StringComparison.Ordinal);
        Assert.Contains("new figure c.txt:1:13 “33”: arrests: On Thursday 33 people were arrested in Tartu. To review: Without a date",
            told, StringComparison.Ordinal);
        Assert.Contains("new disagreement a.txt:3:17 “120”: arrests: ", told, StringComparison.Ordinal);
        Assert.Contains("The two claims cannot both hold.", told, StringComparison.Ordinal);
        Assert.DoesNotContain("figure a.txt", told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_without_a_change_says_so_and_leaves_every_byte_as_it_was()
    {
        using var folder = Seeded();
        Once(folder);
        folder.With("seeds/b.txt", "On Thursday 33 people were arrested in Tartu.\n");
        Once(folder);
        var (written, page) = (Bytes(folder), File.ReadAllText(Path.Combine(folder.Path, "out", "index.html")));
        var run = Once(folder);
        Assert.Contains("Nothing changed since the last run. Since the last run that differed: sources: 1 new; ",
            run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("new figure", run.Output, StringComparison.Ordinal);
        Assert.Equal(written, Bytes(folder));
        Assert.Contains("<a href=\"#changes\">Since last time</a>: sources: 1 new; ", page, StringComparison.Ordinal);
        Assert.DoesNotContain(folder.Path, File.ReadAllText(Path.Combine(folder.Path, "out", "baseline.jsonl")), StringComparison.Ordinal);
        // Two machines of which one has a past write the same tables.
        folder.Run("--only", "tables", "--out", "fresh");
        Assert.All(Directory.GetFiles(Path.Combine(folder.Path, "fresh"), "*.csv"),
            path => Assert.Equal(File.ReadAllBytes(path), File.ReadAllBytes(Path.Combine(folder.Path, "out", Path.GetFileName(path)))));
    }

    [Fact]
    public void The_command_changes_lists_everything_and_writes_nothing()
    {
        using var folder = Seeded();
        var none = folder.Run("changes");
        Assert.Equal((2, "There is no baseline in 'out'. A run of 'analysis --out DIR' leaves one beside its outputs: name that folder with --since DIR."), (none.ExitCode, Assert.Single(none.Messages)));
        Once(folder, "last-month");
        folder.With("seeds/a.txt", Riga.Replace("120", "more than 120", StringComparison.Ordinal));
        var written = Bytes(folder, "last-month");
        var run = folder.Run("changes", "--since", "last-month");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("  edited source a.txt", run.Output, StringComparison.Ordinal);
        Assert.Contains("(characters was 130) [by documents]", run.Output, StringComparison.Ordinal);
        Assert.Contains("  new figure a.txt:3:17 “more than 120”", run.Output, StringComparison.Ordinal);
        Assert.Contains("  gone figure a.txt “120”", run.Output, StringComparison.Ordinal);
        Assert.Equal(written, Bytes(folder, "last-month"));
        Assert.Equal(["last-month", "last-month.cache", "seeds"],
            Directory.GetFileSystemEntries(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Reports_that_are_confirmed_later_are_told()
    {
        using var folder = new TemporaryFolder();
        folder.With("seeds/a.txt", "GENEVA, 1 September 2020\n\nThe experts have received reports of 450 cases of torture.\n");
        Once(folder);
        folder.With("seeds/b.txt", "GENEVA, 18 September 2020\n\nThe commission has confirmed 450 cases of torture.\n");
        Assert.Contains("One claim confirms what the other only reports.", Once(folder).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_later_total_is_a_later_claim_and_no_new_arrests()
    {
        using var folder = new TemporaryFolder();
        folder.With("seeds/a.txt",
            "MINSK, 10 October 2020\n\nViasna said on Saturday that more than 13,000 people had been arrested since 9 August 2020.\n");
        Once(folder);
        folder.With("seeds/b.txt",
            "MINSK, 4 December 2020\n\nViasna said on Friday that more than 27,000 people had been arrested since 9 August 2020.\n");
        var told = Once(folder).Output;
        Assert.Contains("new figure b.txt:3:28 “more than 27,000”", told, StringComparison.Ordinal);
        Assert.DoesNotContain("new disagreement", told, StringComparison.Ordinal);
        var claim = Assert.Single(File.ReadAllLines(Path.Combine(folder.Path, "out", "figures.jsonl")),
            line => line.Contains("27,000", StringComparison.Ordinal));
        Assert.Contains("\"measure\":\"total\"", claim, StringComparison.Ordinal);
        Assert.Contains("\"asOf\":\"2020-12-04\"", claim, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reprint_grows_the_list_of_copies_by_one_and_no_count()
    {
        const string story = "Soldiers killed 14 people in the market of Tovel on 3 March 2021, witnesses and a nurse said, and the army spoke of a clash with armed men.\n\nIt gave no number, and the market stayed closed for a week while relatives buried their dead on the hill behind the old mill.\n";
        using var folder = new TemporaryFolder();
        folder.With("seeds/a.txt", story);
        Once(folder);
        folder.With("seeds/b.txt", "The Morning Paper\n\n" + story + "\nSubscribe to our letter.\n");
        var told = Once(folder).Output;
        Assert.Contains("copies: 1 new", told, StringComparison.Ordinal);
        Assert.Matches(@"new copy (a|b)\.txt: copy of (a|b)\.txt\. To review: What it repeats of (a|b)\.txt counts once\.", told);
        Assert.DoesNotContain("new disagreement", told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_of_publication_resolves_Thursday_and_Monday_by_a_table()
    {
        using var folder = new TemporaryFolder();
        folder.With("seeds/a.txt", "On Thursday 33 people were arrested in Tartu. On Monday 12 were freed.\n");
        Once(folder);
        folder.With("seeds/sources.csv", "file,published,basis\na.txt,2020-11-05,a letter of the editor\n");
        var told = Once(folder).Output;
        Assert.Contains("Not as they were: sources.csv.", told, StringComparison.Ordinal);
        Assert.Matches(@"different figure a\.txt:1:13 “33”.*asOf was \(empty\).* \[by tables\]", told);
        var all = folder.Run("changes").Output;
        Assert.Matches(@"different date a\.txt:1:4 “Thursday”: 2020-11-05 .*\[by tables\]", all);
        Assert.Matches(@"different date a\.txt:1:50 “Monday”: 2020-11-02 .*\[by tables\]", all);
    }

    [Fact]
    public void A_decision_whose_document_changed_is_told_as_orphaned_by_the_run_that_finds_it_so()
    {
        using var folder = Seeded();
        Once(folder);
        var id = File.ReadAllLines(Path.Combine(folder.Path, "out", "figures.csv"))[1].Split(',')[1];
        folder.With("seeds/review.csv", Head + $"{id},figures,correct,value,121,A. Name,2021-05-01,page 3,120,a.txt\n");
        Assert.Matches(@"different figure a\.txt:3:17 “120”.*value was 120.*\[by decisions\]", Once(folder).Output);
        // A comma in another paragraph: the decision stands, and no figure changed.
        folder.With("seeds/a.txt", Riga.Replace("rained,", "rained", StringComparison.Ordinal));
        var moved = Once(folder).Output;
        Assert.Contains("edited source a.txt", moved, StringComparison.Ordinal);
        Assert.DoesNotContain("different figure", moved, StringComparison.Ordinal);
        Assert.Contains("state was applied", moved, StringComparison.Ordinal);
        // A comma in its own sentence.
        folder.With("seeds/a.txt", Riga.Replace("3 March 2021, the", "3 March, 2021, the", StringComparison.Ordinal));
        var run = Once(folder);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("different decision ", run.Output, StringComparison.Ordinal);
        Assert.Contains("Orphaned: its row is gone, or its sentence was edited.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_renamed_file_is_told_in_one_line()
    {
        using var folder = Seeded();
        Once(folder);
        File.Move(Path.Combine(folder.Path, "seeds", "a.txt"), Path.Combine(folder.Path, "seeds", "letter of March.txt"));
        var told = Once(folder).Output;
        Assert.Contains("Since the last run that differed: sources: 1 renamed.", told, StringComparison.Ordinal);
        Assert.Contains("renamed source letter of March.txt", told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_baseline_is_told_and_the_run_goes_on()
    {
        using var folder = Seeded();
        Once(folder);
        var path = Path.Combine(folder.Path, "out", "baseline.jsonl");
        File.WriteAllText(path, File.ReadAllText(path).Replace("\"120\"", "\"121\"", StringComparison.Ordinal), new UTF8Encoding(false));
        var run = Once(folder);
        Assert.Equal(
            (1, "out/baseline.jsonl:1:1: warning AN0190: The baseline of an earlier run cannot be used: it is cut off or was changed. It is not believed, and what changed since then cannot be told from it. Nothing is to be done: the next run leaves a whole one in its place."),
            (run.ExitCode, Assert.Single(run.Messages)));
        Assert.DoesNotContain("different figure", run.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(folder.Path, "out", "figures.csv")));
        Assert.Equal((0, ""), (Once(folder).ExitCode, Once(folder).Errors));
    }

    [Fact]
    public void A_run_for_charts_or_for_notebooks_alone_leaves_a_baseline_too()
    {
        using var folder = Seeded();
        folder.Run("--only", "notebooks");
        Assert.Equal(["baseline.jsonl"], Directory.GetFiles(Path.Combine(folder.Path, "out")).Select(Path.GetFileName));
        folder.With("seeds/b.txt", "On Thursday 33 people were arrested in Tartu.\n");
        Assert.Contains("sources: 1 new", folder.Run("--only", "charts").Output, StringComparison.Ordinal);
        Assert.Contains("Nothing changed since the last run. Since the last run that differed: sources: 1 new",
            Once(folder).Output, StringComparison.Ordinal);
    }

    private static TemporaryFolder Seeded() => new TemporaryFolder().With("seeds/a.txt", Riga);

    private static CliRun Once(TemporaryFolder folder, string output = "out") => folder.Run("--only", "tables", "--out", output);

    private static Dictionary<string, string> Bytes(TemporaryFolder folder, string output = "out") =>
        Directory.GetFiles(Path.Combine(folder.Path, output))
            .ToDictionary(path => Path.GetFileName(path), path => Convert.ToBase64String(File.ReadAllBytes(path)), StringComparer.Ordinal);
}
