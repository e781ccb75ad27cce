using System.Text;
using Analysis.Sources;
using Analysis.Tables;
using Analysis.Tests.Support;

namespace Analysis.Tests.Baselines;

/// <summary>A run and an earlier one, of another process: what is new, gone and different, and by what.</summary>
public sealed class ChangesSinceTests
{
    private const string Riga =
        "RIGA, 4 March 2021\n\nPolice arrested 120 people in Riga on 3 March 2021.\n\nIt rained, and the market was closed.\n";
    private const string Tartu = "On Thursday 33 people were arrested in Tartu.\n";
    private const string Decided = "id,table,decision,field,value,by,on,note,quote,source\n";

    private static readonly SourceFile A = Files.Of("a.txt", Riga);
    private static readonly SourceFile B = Files.Of("b.txt", Tartu);

    [Fact]
    public void A_first_run_has_nothing_to_compare_with_and_says_so()
    {
        using var left = LeftBaseline.By();
        File.Delete(left.Path);
        var changes = left.Run(A);
        Assert.False(changes.HasBaseline || changes.IsCompared || changes.IsUnchanged);
        Assert.Empty(changes.Rows);
        Assert.StartsWith("There is no earlier run to compare with.", changes.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_without_a_change_says_what_the_one_before_said_and_writes_the_same_bytes()
    {
        using var left = LeftBaseline.By(A);
        var second = left.Run(A, B);
        var bytes = File.ReadAllBytes(left.Path);
        for (var run = 0; run < 2; run++)
        {
            var again = left.Run(A, B);
            Assert.True(again.IsUnchanged);
            Assert.Equal(second.Rows, again.Rows);
            Assert.Equal(second.Words, again.Words);
            Assert.Equal(bytes, File.ReadAllBytes(left.Path));
        }

        Assert.False(second.IsUnchanged);
        Assert.StartsWith("Since the last run that differed: sources: 1 new; figures: 1 new; ", second.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_figure_that_is_new_gone_or_different_is_told()
    {
        using var left = LeftBaseline.By(Files.Of("a.txt",
            "On 1 May 2020 police arrested 10 people. On 2 May 2020 they arrested 20 people. On 3 May 2020 they arrested 30 people."));
        var changes = left.Run(Files.Of("a.txt",
            "On 1 May 2020 police arrested 10 people. On 2 May 2020 they arrested more than 20 people. On 4 May 2020 they arrested 40 people."));
        Assert.Equal(
            [("20", "gone"), ("30", "gone"), ("40", "new"), ("more than 20", "new")],
            changes.Rows.Where(row => row.Table == "figures").Select(row => (row.Quote, row.Change.ToString().ToLowerInvariant())).Order());
        Assert.Equal((Change.Edited, "documents"), Source(changes));
    }

    [Fact]
    public void A_comma_in_another_paragraph_edits_the_source_and_no_row_of_it()
    {
        using var left = LeftBaseline.By(A, B);
        var changes = left.Run(Files.Of("a.txt", "RIGA, 4 March 2021\n\nPolice, it seems, were busy.\n\n"
            + Riga["RIGA, 4 March 2021\n\n".Length..].Replace("rained,", "rained", StringComparison.Ordinal)), B);
        Assert.DoesNotContain(changes.Rows, row => row.Table is "figures" or "dates");
        Assert.Equal((Change.Edited, "documents"), Source(changes));
    }

    [Fact]
    public void A_renamed_file_is_one_row_and_its_rows_are_as_they_were()
    {
        using var left = LeftBaseline.By(A, B, Files.Of("sources.csv", "file,published\na.txt,2021-03-05\n"));
        var row = Assert.Single(left.Look(Files.Of("letters/z.txt", Riga), B,
            Files.Of("sources.csv", "file,published\nletters/z.txt,2021-03-05\n")).Rows);
        Assert.Equal(("letters/z.txt", Change.Renamed, "sources", "source was a.txt"), (row.Source, row.Change, row.Table, row.Was));
        Assert.Equal("The same bytes as a.txt, which is gone: it was renamed. The lines of sources.csv that name a.txt need the new name.",
            row.Review);
        // Forgotten in sources.csv, the day is that of the text again: that is the table's doing.
        var forgotten = left.Look(Files.Of("letters/z.txt", Riga), B, Files.Of("sources.csv", "file,published\na.txt,2021-03-05\n")).Rows;
        Assert.Contains(forgotten, row => row is { Source: "letters/z.txt", Change: Change.Different, Table: "sources", Cause: "tables" }
            && row.Was.Contains("published was 2021-03-05", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_two_copies_that_were_renamed_each_is_told()
    {
        using var left = LeftBaseline.By(A, Files.Of("b.txt", Riga));
        Assert.Equal(["source was a.txt", "source was b.txt"], left.Run(Files.Of("y.txt", Riga), Files.Of("z.txt", Riga)).Rows
            .Where(row => row.Change == Change.Renamed).Select(row => row.Was));
    }

    [Fact]
    public void A_new_document_brings_its_conflicts()
    {
        using var left = LeftBaseline.By(A);
        var changes = left.Run(A, Files.Of("c.txt", "Police arrested 90 people in Riga on 3 March 2021.\n"));
        var conflict = Assert.Single(changes.Rows, row => row.Table == "disagreements");
        Assert.Equal((Change.New, "documents", "The two claims cannot both hold."), (conflict.Change, conflict.Cause, conflict.Review));
        var gone = Assert.Single(left.Run(A).Rows, row => row.Table == "disagreements");
        Assert.Equal((Change.Gone, "documents", ""), (gone.Change, gone.Cause, gone.Review));
    }

    [Fact]
    public void Conflicts_of_one_claim_are_told_apart()
    {
        SourceFile[] files = [A, Files.Of("c.txt", "Police arrested 90 people in Riga on 3 March 2021.\n"), Files.Of("d.txt",
            "Police arrested 80 people in Riga on 3 March 2021.\n")];
        using var left = LeftBaseline.By(files);
        var told = left.Run(files[0], files[2], Files.Of("e.txt", "Police arrested 70 people in Riga on 3 March 2021.\n")).Rows
            .Where(row => row.Table == "disagreements" && row.Source == "a.txt").ToList();
        Assert.Equal([(Change.New, true), (Change.Gone, true)], told.Select(row =>
            (row.Change, row.What.Contains(row.Change == Change.Gone ? "90 people" : "70 people", StringComparison.Ordinal))).Order());
    }

    [Fact]
    public void A_reprint_is_a_copy_more_and_no_conflict()
    {
        const string story = "Soldiers killed 14 people in the market of Tovel on 3 March 2021, witnesses and a nurse said, and the army spoke of a clash with armed men.\n\nIt gave no number, and the market stayed closed for a week while relatives buried their dead on the hill behind the old mill.\n";
        var (original, days) =
            (Files.Of("a.txt", story), Files.Of("sources.csv",
                "file,published,publisher\na.txt,2021-03-04,Tovel Watch\nreprint.txt,2021-03-06,The Morning Paper\n"));
        using var left = LeftBaseline.By(original, days);
        var changes = left.Run(original, days, Files.Of("reprint.txt", "The Morning Paper\n\n" + story + "\nSubscribe to our letter.\n"));
        Assert.Equal((Change.New, "copy of a.txt"),
            Assert.Single(changes.Rows.Where(row => row.Table == "copies").Select(row => (row.Change, row.What))));
        Assert.DoesNotContain(changes.Rows, row => row.Table == "disagreements" || (row.Source == "a.txt" && row.Table != "sources"));
    }

    [Fact]
    public void What_other_rules_read_is_told_apart_from_what_documents_changed()
    {
        using var left = LeftBaseline.By(A, B).Rewritten(OfOtherRules);
        var changes = left.Look(A, Files.Of("b.txt", "On Thursday 34 people were arrested in Tartu.\n"));
        Assert.Equal(["the rules of the program"], changes.OtherInputs);
        var figure = Assert.Single(changes.Rows, row => row is { Table: "figures", Source: "a.txt" });
        Assert.Equal((Change.Different, "rules", "kind was deaths"), (figure.Change, figure.Cause, figure.Was));
        Assert.All(changes.Rows.Where(row => row is { Table: "figures", Source: "b.txt" }),
            row => Assert.Equal("documents or rules", row.Cause));
    }

    [Fact]
    public void Rules_and_tables_that_both_changed_are_both_named()
    {
        using var left = LeftBaseline.By(A).Rewritten(OfOtherRules);
        var changes = left.Look(A, Files.Of("aliases.csv", "name,actor,kind\nPolice,the police,organisation\n"));
        Assert.Equal(["the rules of the program", "aliases.csv"], changes.OtherInputs);
        Assert.Equal("rules or tables", Assert.Single(changes.Rows, row => row.Table == "figures").Cause);
    }

    [Fact]
    public void Other_rules_that_read_the_same_are_told_and_no_row()
    {
        using var left = LeftBaseline.By(A).Rewritten(line => line.Replace("\"rules\":\"", "\"rules\":\"0", StringComparison.Ordinal));
        var changes = left.Run(A);
        Assert.Empty(changes.Rows);
        Assert.Equal(
            "Since the last run that differed: nothing reads otherwise. Not as they were: the rules of the program.", changes.Words);
    }

    [Fact]
    public void A_version_that_knew_fewer_columns_is_compared_by_those_it_knew()
    {
        using var left = LeftBaseline.By(A, B).Rewritten(line => line
            .Replace("\"rules\":\"", "\"rules\":\"0", StringComparison.Ordinal)
            // The last column of the table of sources.
            .Replace("\"restsOn\",\"leftOut\"]", "\"restsOn\"]", StringComparison.Ordinal)
            .Replace(",\"read\",\"\",\"\",\"0\"]", ",\"read\",\"\",\"\"]", StringComparison.Ordinal));
        Assert.Empty(left.Look(A, B).Diagnostics);
        Assert.Empty(left.Look(A, B).Rows);
    }

    [Fact]
    public void A_day_in_sources_csv_changes_the_rows_of_its_source_by_a_table()
    {
        using var left = LeftBaseline.By(A, B);
        var changes = left.Run(A, B, Files.Of("sources.csv", "file,published,basis\nb.txt,2021-03-05,a letter\n"));
        Assert.Equal(["sources.csv"], changes.OtherInputs);
        Assert.All(changes.Rows, row => Assert.Equal(("b.txt", "tables"), (row.Source, row.Cause)));
        Assert.Contains(changes.Rows, row => row is { Table: "dates", Change: Change.Different, What: "2021-03-04" });
        Assert.Contains(changes.Rows, row => row is { Table: "figures", Change: Change.Different }
            && row.Was.Contains("asOfBasis was unresolved", StringComparison.Ordinal));
    }

    [Fact]
    public void A_rejected_row_is_gone_by_a_decision_and_new_when_the_line_is_removed()
    {
        var row = Files.Corpus(A, B).Figures.Single(row => row.Source == "b.txt");
        using var left = LeftBaseline.By(A, B);
        var rejected = left.Run(A, B,
            Files.Of("review.csv", Decided + $"{row.Id},figures,reject,,,A. Name,2021-04-01,no claim,33,b.txt\n"));
        Assert.Equal([("decisions", Change.New), ("figures", Change.Gone)], rejected.Rows.Select(one => (one.Table, one.Change)).Order());
        Assert.All(rejected.Rows, one => Assert.Equal("decisions", one.Cause));
        var back = left.Run(A, B);
        Assert.Equal([("decisions", Change.Gone), ("figures", Change.New)], back.Rows.Select(one => (one.Table, one.Change)).Order());
        Assert.All(back.Rows, one => Assert.Equal("decisions", one.Cause));
    }

    [Fact]
    public void A_correction_changes_a_row_by_a_decision_even_when_tables_changed_as_well()
    {
        var row = Files.Corpus(A).Figures.Single();
        using var left = LeftBaseline.By(A);
        var changes = left.Run(
            A, Files.Of("review.csv", Decided + $"{row.Id},figures,correct,value,450,A. Name,2021-04-01,page 3,120,a.txt\n"),
            Files.Of("aliases.csv", "name,actor,kind\nRiga,Riga city,place\n"));
        var figure = Assert.Single(changes.Rows, one => one.Table == "figures");
        Assert.Equal((Change.Different, "decisions"), (figure.Change, figure.Cause));
        Assert.Contains("value was 120", figure.Was, StringComparison.Ordinal);
        Assert.Contains(changes.Rows, one => one is { Table: "actors", Cause: "tables" });
    }

    [Fact]
    public void A_decision_whose_sentence_was_edited_is_told_as_orphaned()
    {
        var row = Files.Corpus(A, B).Figures.Single(row => row.Source == "b.txt");
        var review = Files.Of("review.csv", Decided + $"{row.Id},figures,accept,,,A. Name,2021-04-01,,33,b.txt\n");
        using var left = LeftBaseline.By(A, B, review);
        var changes = left.Run(A, Files.Of("b.txt", "On Thursday, they say, 35 people were arrested in Tartu.\n"), review);
        var decision = Assert.Single(changes.Rows, one => one.Table == "decisions");
        Assert.Equal((Change.Different, "state was applied", "documents"), (decision.Change, decision.Was, decision.Cause));
        Assert.StartsWith("Orphaned: ", decision.Review, StringComparison.Ordinal);
        Assert.Contains("A. Name", decision.What, StringComparison.Ordinal);
    }

    [Fact]
    public void One_process_and_two_tell_the_same()
    {
        var row = Files.Corpus(A).Figures.Single();
        SourceFile[][] steps =
        [
            [A, B],
            [A, B, Files.Of("c.txt", "Police arrested 90 people in Riga on 3 March 2021.\n")],
            [Files.Of("a.txt", Riga.Replace("120", "121", StringComparison.Ordinal)), B],
            [Files.Of("z.txt", Riga), B, Files.Of("sources.csv", "file,published\nb.txt,2021-03-05\n")],
            [Files.Of("z.txt", Riga), Files.Of("review.csv", Decided + $"{row.Id},figures,reject,,,A. Name,2021-04-01,no claim,,\n"),
                Files.Of("lexicon/kinds.tsv", "fines\tpatient\tfined\tpersons\n")],
            [A, B, Files.Of("aliases.csv", "name,actor,kind\nRiga,Riga city,place\n")],
        ];
        foreach (var before in steps)
        {
            using var left = LeftBaseline.By(before);
            foreach (var after in steps.Where(after => after != before))
            {
                var told = left.Look(after).Rows;
                Assert.NotEmpty(told);
                Assert.Equal(told, Files.Corpus(before).Next(CorpusInput.OfFiles("corpus", after)).Changes);
            }
        }
    }

    [Fact]
    public void A_damaged_baseline_is_told_never_believed_and_replaced()
    {
        using var left = LeftBaseline.By(A);
        left.Run(A, B);
        var whole = File.ReadAllBytes(left.Path);
        var first = Array.IndexOf(whole, (byte)'\n', Encoding.UTF8.GetString(whole).IndexOf("{\"end\"", StringComparison.Ordinal)) + 1;
        var random = new Random(11);
        for (var trial = 0; trial < 300; trial++)
        {
            var bytes = whole.ToArray();
            var at = random.Next(bytes.Length);
            if (trial % 3 == 0)
            {
                bytes = bytes[..at];
            }
            else
            {
                bytes[at] ^= (byte)(1 << random.Next(8));
            }

            File.WriteAllBytes(left.Path, bytes);
            var changes = left.Look(A, B);
            // Behind the first baseline only what the run before it read can be damaged; cut off there, or a mark of the line's end
            // changed, it is as if there were none.
            Assert.True(at >= first - 1 || !changes.IsUnchanged, "A damaged baseline was believed.");
            Assert.True(changes.Diagnostics.Count > 0 || (changes.IsUnchanged && !changes.IsCompared) || changes.Rows.Count > 0
                || bytes.Length == 0, "Nothing was told.");
            Assert.True(changes.Diagnostics
                .All(row => row is { Code: "AN0190" } && row.File.EndsWith("/baseline.jsonl", StringComparison.Ordinal)));
        }

        File.WriteAllText(left.Path, "no baseline\n");
        Assert.Equal("it is cut off or was changed", Assert.Single(left.Run(A, B).Diagnostics).Message.Split(": ")[1].Split(". ")[0]);
        Assert.Empty(left.Run(A, B).Diagnostics);
        Assert.Single(left.Run(A).Rows, row => row is { Table: "sources", Change: Change.Gone });
    }

    [Fact]
    public void A_baseline_of_another_form_is_told()
    {
        using var left =
            LeftBaseline.By(A).Rewritten(line => line.Replace("{\"baseline\":1,", "{\"baseline\":2,", StringComparison.Ordinal));
        var changes = left.Run(A);
        Assert.Contains("it has the form 2, and this program reads the form 1",
            Assert.Single(changes.Diagnostics).Message, StringComparison.Ordinal);
        Assert.False(changes.IsCompared);
        Assert.Empty(left.Run(A).Diagnostics);
    }

    [Fact]
    public void A_document_of_no_known_form_is_told_although_the_hash_is_right()
    {
        using var left = LeftBaseline.By(A).Rewritten(line => line.Replace("\"rejected\":", "\"refused\":", StringComparison.Ordinal));
        Assert.Equal("AN0190", Assert.Single(left.Run(B).Diagnostics).Code);
        Assert.Single(left.Run(A).Rows, row => row is { Table: "sources", Source: "a.txt", Change: Change.New });
    }

    [Fact]
    public void Whatever_letters_a_document_has_it_is_found_unchanged()
    {
        SourceFile[] files =
        [
            Files.Of("a.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Police arrested 20 people"), 0x00, 0xD8,
                .. Encoding.Unicode.GetBytes(" on 1 May 2020.")]),
            Files.Of("b\n\"\u2028.txt", "\"Police\"\u2028arrested \\20 people\u0085 on 1 May 2020, said \u202EMaria\u0007 Okoye."),
            Files.Of("c.txt", "17\n{\"end\":\"\"}\n{\"document\":1}\nPolice arrested 20 people on 1 May 2020."),
        ];
        using var left = LeftBaseline.By(files);
        var changes = left.Run(files);
        Assert.True(changes.IsUnchanged);
        Assert.Empty(changes.Diagnostics);
        Assert.Equal(["d.txt"], left.Run([.. files, Files.Of("d.txt", "It rained.")]).Rows.Select(row => row.Source).Distinct());
    }

    private static (Change Change, string Cause) Source(Analysis.Baselines.ChangesSince changes) =>
        Assert.Single(changes.Rows.Where(row => row.Table == "sources").Select(row => (row.Change, row.Cause)));

    // As if the rules of then had read deaths in a.txt.
    private static string OfOtherRules(string line) =>
        line.Replace("\"rules\":\"", "\"rules\":\"0", StringComparison.Ordinal)
            .Replace("\"120\",\"arrests\"", "\"120\",\"deaths\"", StringComparison.Ordinal);
}
