using System.Text.RegularExpressions;

namespace Analysis.Cli.Tests;

/// <summary>Citations of a report: each number beside one is that of the row, and each note leads back to the words.</summary>
public sealed class CiteTests
{
    private const string Statement =
        "On 4 March 2021 the police arrested 120 people in Riga, the union said.\n\nMore than 30 people were arrested in Tartu on 5 March 2021.";

    [Fact]
    public void A_citation_becomes_a_note_with_quote_source_place_and_claim()
    {
        using var folder = Corpus();
        var (riga, tartu) = (Id(folder, ",120,"), Id(folder, ",30,"));
        folder.With("report.md", $"# Arrests\n\nThe union counts 120 people in Riga [@{riga}] and over thirty in Tartu [@{tartu}]. In Riga it is 120. [@{riga}]\n");
        var run = folder.Run("cite", "report.md", "--corpus", "sources", "--out", "done");
        Assert.True(run.ExitCode == 0, run.Errors);
        var text = File.ReadAllText(Path.Combine(folder.Path, "done", "report.cited.md"));
        Assert.Contains("120 people in Riga [^1] and over thirty in Tartu [^2]. In Riga it is 120. [^1]", text, StringComparison.Ordinal);
        Assert.Contains(
            "[^1]: “On 4 March 2021 the police arrested 120 people in Riga, the union said.” Port Union, 7 March 2021; a.txt:1:",
            text, StringComparison.Ordinal);
        Assert.Matches(@"\[\^2\]: “More than 30 people were arrested in Tartu on 5 March 2021\.” .*a\.txt:3:1\. The words “More than 30” are read as kind: arrests; .*qualifier: moreThan; value: 30;", text);
        var page = File.ReadAllText(Path.Combine(folder.Path, "done", "report.cited.html"));
        Assert.Equal(2, Regex.Count(page, "<li id=\"fn:"));
        Assert.Contains("default-src 'none'; script-src 'none'; style-src 'sha256-", page, StringComparison.Ordinal);
        Assert.DoesNotContain("[@", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The union counts 130 people [@RIGA].", "report.md:1:18: error AN0816: '130' is no number of what this sentence cites: “")]
    [InlineData("Text.\n\nSome 450 fled. The union counts 120 and 31 people\nin the towns. [@RIGA] [@TARTU]",
        "report.md:3:41: error AN0816: '31'")]
    [InlineData("Tartu counts 30000 [@TARTU].", "report.md:1:14: error AN0816: '30000'")]
    [InlineData("Hundreds were held in Riga [@RIGA].", "report.md:1:1: error AN0816: 'Hundreds'")]
    [InlineData("Of it, 60 %, is known [@RIGA].", "error AN0816: '60 %'")]
    [InlineData("It is 120 [@f0000000000000zz].", "report.md:1:11: error AN0811: No row has the id 'f0000000000000zz'.")]
    [InlineData("It is 120 [@riga].", "report.md:1:11: error AN0811: No row has the id 'riga'.")]
    [InlineData("It is 120 and 30 [@RIGA; @TARTU].", "report.md:1:18: error AN0811")]
    [InlineData("It is 120 [@RIGA].\n\n```\ncode", "report.md:3:1: error AN0817")]
    [InlineData("It is 120 [@RIGA].\n\n![chart](https://example.org/x.png)", "report.md:3:1: error AN0818")]
    [InlineData("| town | held |\n|---|---|\n| Riga | 121 [@RIGA] |\n| Tartu | more than 30 [@TARTU] |",
        "report.md:3:10: error AN0816: '121'")]
    [InlineData("- Tartu: over 30 [@TARTU]\n- Riga: 30 [@RIGA]", "report.md:2:9: error AN0816: '30'")]
    public void What_is_wrong_is_told_with_line_and_column_and_nothing_is_written(string report, string told)
    {
        using var folder = Corpus();
        folder.With("report.md", report.Replace("RIGA", Id(folder, ",120,"), StringComparison.Ordinal)
            .Replace("TARTU", Id(folder, ",30,"), StringComparison.Ordinal));
        var run = folder.Run("cite", "report.md", "--corpus", "sources", "--out", "done");
        Assert.True(run.ExitCode == 1, run.Output);
        Assert.Contains(told, run.Errors, StringComparison.Ordinal);
        Assert.Equal(2, run.Messages.Length);
        Assert.False(Directory.Exists(Path.Combine(folder.Path, "done")));
    }

    [Theory]
    [InlineData("In Tartu 30 were held [@TARTU].",
        "report.md:1:10: warning AN0819: '30' is bounded otherwise than in the row that is cited: “More than 30” (a.txt:3:1).")]
    [InlineData("In Tartu at least thirty were held [@TARTU].", "report.md:1:10: warning AN0819: 'at least thirty'")]
    [InlineData("Up to 120 were held in Riga [@RIGA].", "report.md:1:1: warning AN0819: 'Up to 120'")]
    [InlineData("In Riga 120, in Tartu more than 30 [@RIGA] [@TARTU].", "")]
    public void A_bound_that_the_cited_row_has_not_is_told_and_the_report_is_written(string report, string told)
    {
        using var folder = Corpus();
        folder.With("report.md", report.Replace("RIGA", Id(folder, ",120,"), StringComparison.Ordinal)
            .Replace("TARTU", Id(folder, ",30,"), StringComparison.Ordinal));
        var run = folder.Run("cite", "report.md", "--corpus", "sources");
        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.True(File.Exists(Path.Combine(folder.Path, "report.cited.md")));
        Assert.Contains(told, run.Errors, StringComparison.Ordinal);
        Assert.Equal(told.Length > 0 ? 1 : 0, run.Messages.Length);
        Assert.Equal(told.Length > 0, run.Output.Contains("each number beside them is one that they say, 1 with another bound.",
            StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("On 5 March 2021, some thirty people [@TARTU]. 450 others left.")]
    [InlineData("As `450 [@x]` says.\n\n    450 [@y]\n\n```\n450 [@z]\n```\n\nIt is 120 [@RIGA].")]
    [InlineData("| town | held |\n|---|---|\n| Riga | 120 [@RIGA] |\n| Tartu | 30 [@TARTU] |")]
    [InlineData("1. Riga: 120 [@RIGA]\n2. Tartu: 30 [@TARTU]\n")]
    [InlineData("**120** of *Riga* [@RIGA] and [30](https://example.org/450) of Tartu [@TARTU]; \\[@not a citation].")]
    [InlineData("Riga:\r\n\r\n> 120 people\r\n> were held [@RIGA].\r\n\r\n450 left.")]
    public void Several_citations_code_tables_and_lists_are_read_as_they_are_meant(string report)
    {
        using var folder = Corpus();
        folder.With("report.md", report.Replace("RIGA", Id(folder, ",120,"), StringComparison.Ordinal)
            .Replace("TARTU", Id(folder, ",30,"), StringComparison.Ordinal));
        var run = folder.Run("cite", "report.md", "--corpus", "sources");
        Assert.True(run.ExitCode == 0, run.Errors);
        var text = File.ReadAllText(Path.Combine(folder.Path, "report.cited.md"));
        Assert.Equal(report.Contains("`450 [@x]`", StringComparison.Ordinal), text.Contains("`450 [@x]`", StringComparison.Ordinal));
    }

    [Fact]
    public void A_rejected_row_a_changed_document_and_an_orphaned_decision_are_errors()
    {
        using var folder = Corpus();
        var (riga, tartu) = (Id(folder, ",120,"), Id(folder, ",30,"));
        folder.With("report.md", $"Riga has 120 [@{riga}].\n\nTartu has 30 [@{tartu}].");
        folder.With("sources/review.csv", $"id,table,decision,field,value,by,on,note\n{riga},figures,reject,,,A. Name,2021-04-01,twice\n");
        Assert.Contains($"report.md:1:14: error AN0812: The row {riga} (“120”) was rejected by A. Name.",
            folder.Run("cite", "report.md", "--corpus", "sources").Errors, StringComparison.Ordinal);

        File.Delete(Path.Combine(folder.Path, "sources", "review.csv"));
        folder.With("sources/a.txt", Statement + "\n\nA line more.");
        var changed = folder.Run("cite", "report.md", "--corpus", "sources");
        Assert.Equal(1, changed.ExitCode);
        Assert.Contains(
            $"report.md:3:14: error AN0813: The document of the row {tartu} was changed after its id was copied. Its words “More than 30” stand in a.txt:3:1 still, where their row is f",
            changed.Errors, StringComparison.Ordinal);

        folder.With("sources/review.csv", $"id,table,decision,field,value,by,on,note\n{riga},figures,accept,,,A. Name,2021-04-01,\n")
            .With("sources/a.txt", "Nothing is left on 3 March 2021.");
        Assert.Contains($"report.md:1:14: error AN0815: The row {riga}, on which a person decided, is not there any more",
            folder.Run("cite", "report.md", "--corpus", "sources").Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_of_the_corpus_or_the_report_runs_on_the_page()
    {
        using var folder = Corpus(
            "On 4 March 2021 the police arrested 120 people <script>alert(1)</script> [x](javascript:alert(2)) in `Riga`, the union said.");
        folder.With("report.md", $"<img src=x onerror=alert(3)>\n\n<script>alert(4)</script>\n\n[go](javascript:alert(5)) <javascript:alert(6)> [ref]\n\n[ref]: javascript:alert(7)\n\nIt is 120 [@{Id(folder, ",120,")}].");
        var run = folder.Run("cite", "report.md", "--corpus", "sources");
        Assert.True(run.ExitCode == 0, run.Errors);
        var page = File.ReadAllText(Path.Combine(folder.Path, "report.cited.html"));
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"javascript", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt; [x](javascript:alert(2)) in `Riga`", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Notes_of_ones_own_keep_their_numbers_and_pictures_are_held_by_the_page()
    {
        using var folder = Corpus();
        folder.With("charts/x.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
            .With("report.md", $"My own[^1]. It is 120 [@{Id(folder, ",120,")}]. ![chart](charts/x.svg)\n\n[^1]: A note.\n");
        var run = folder.Run("cite", "report.md", "--corpus", "sources");
        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.Contains("It is 120 [^2].", File.ReadAllText(Path.Combine(folder.Path, "report.cited.md")), StringComparison.Ordinal);
        Assert.Contains("src=\"data:image/svg+xml;base64,",
            File.ReadAllText(Path.Combine(folder.Path, "report.cited.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void With_a_mask_no_note_names_a_private_person_and_ids_of_both_tables_are_known()
    {
        using var folder = new TemporaryFolder().With(
            "sources/a.txt", "On 4 March 2021 the police arrested 120 people in Riga, Alejandra Quispealta said.");
        folder.Run("--corpus", "sources", "--out", "plain", "--only", "tables", "--no-cache");
        folder.Run("--corpus", "sources", "--out", "masked", "--only", "tables", "--no-cache", "--mask");
        var ids = new[] { "plain", "masked" }.Select(output => Regex.Match(
            File.ReadAllText(Path.Combine(folder.Path, output, "figures.csv")), "f[0-9a-z]{15}(?=,)").Value).ToArray();
        Assert.NotEqual(ids[0], ids[1]);
        foreach (var id in ids)
        {
            folder.With("report.md", $"In Riga 120 were held [@{id}].");
            var run = folder.Run("cite", "report.md", "--corpus", "sources", "--mask");
            Assert.True(run.ExitCode == 0, run.Errors);
            var text = File.ReadAllText(Path.Combine(folder.Path, "report.cited.md"))
                + File.ReadAllText(Path.Combine(folder.Path, "report.cited.html"));
            Assert.DoesNotContain("Quispealta", text, StringComparison.Ordinal);
            Assert.DoesNotContain(ids[0], text, StringComparison.Ordinal);
            Assert.Contains("Person 1", text, StringComparison.Ordinal);
            Assert.Contains($"(row {ids[1]})", text, StringComparison.Ordinal);
        }

        folder.With("report.md", $"Alejandra Quispealta says 120 [@{ids[0]}].");
        var named = folder.Run("cite", "report.md", "--corpus", "sources", "--mask");
        Assert.Equal(1, named.ExitCode);
        Assert.Contains("report.md:1:1: warning AN0821: 'Alejandra Quispealta' is named here ('Person 1' in the notes)",
            named.Errors, StringComparison.Ordinal);
        Assert.Equal(0, folder.Run("cite", "report.md", "--corpus", "sources").ExitCode);
    }

    private static TemporaryFolder Corpus(string text = Statement) =>
        new TemporaryFolder().With("sources/a.txt", text)
            .With("sources/sources.csv", "file,publisher,published\na.txt,Port Union,2021-03-07\n");

    // From the table, as a user copies it.
    private static string Id(TemporaryFolder folder, string cells)
    {
        folder.Run("--corpus", "sources", "--out", "tables", "--only", "tables", "--format", "csv");
        return File.ReadLines(Path.Combine(folder.Path, "tables", "figures.csv"))
            .First(line => line.Contains(cells, StringComparison.Ordinal)).Split(',')[1];
    }
}
