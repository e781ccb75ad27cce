using System.IO.Compression;
using System.Text;

namespace Analysis.Cli.Tests;

/// <summary>What must be looked at before files are published: each with place and remedy.</summary>
public sealed class CheckTests
{
    private const string Report = """
        The mayor of Bergen, Ola Nordmann, said on 4 March 2021 that 120 people were arrested.

        “They took my son Erik Solheim,” his neighbour Kari Lunde said on 5 March 2021.

        The harbour office said on 6 March 2021 that the boats lay at the quay for nine days while the crews waited for papers that nobody could find and for coal that nobody had ordered, so that in the end the cooks went home on foot.
        """;

    [Theory]
    [InlineData("charts/a.svg", "<svg>\n<text>Arrests</text>\n<text>Kari</text><text>Lunde</text></svg>",
        "charts/a.svg:3:7: warning AN0821: 'Kari Lunde'")]
    [InlineData("charts/a.svg", "<svg>\n<title>Mother of Kari&#32;Lunde</title></svg>", "charts/a.svg:2:18: warning AN0821: 'Kari Lunde'")]
    [InlineData("a.html", "<p>\n<img alt=\"Kari Lunde, 2021\"></p>", "a.html:2:11: warning AN0821: 'Kari Lunde'")]
    [InlineData("a.ipynb", "{\"text\": [\n\"by \\u004bari\\nLunde\"]}", "a.ipynb:2:5: warning AN0821: 'Kari Lunde'")]
    [InlineData("kari-lunde.csv", "a,b\n", "kari-lunde.csv:1:1: warning AN0821: 'Kari Lunde' is named here, a person")]
    [InlineData("a.csv", "who\n\"Lunde, Kari\"\nERIK SOLHEIM and Erik Solheim\n",
        "a.csv:3:1: warning AN0821: 'Erik Solheim' is named here (2 places), a person")]
    [InlineData("a.csv", "file\n/home/kari/seeds/a.txt\n", "a.csv:2:1: warning AN0822: The path '/home/kari/seeds/a.txt' stands here.")]
    [InlineData("a.jsonl", "{\"file\": \"C:\\\\Users\\\\kari\\\\a.txt\"}",
        "a.jsonl:1:11: warning AN0822: The path 'C:\\Users\\kari\\a.txt'")]
    [InlineData("a.md", "Write to kari@example.org, or 192.168.4.17, or fe80:0:0:0:1:2:3:4.",
        "a.md:1:10: warning AN0822: The address 'kari@example.org'")]
    [InlineData("a.md", "Write to kari@example.org, or 192.168.4.17, or fe80:0:0:0:1:2:3:4.",
        "a.md:1:31: warning AN0822: The address '192.168.4.17'")]
    [InlineData("a.md", "Write to kari@example.org, or 192.168.4.17, or fe80:0:0:0:1:2:3:4.",
        "a.md:1:48: warning AN0822: The address 'fe80:0:0:0:1:2:3:4'")]
    [InlineData("a.md", "See press-server.lan for more.", "a.md:1:5: warning AN0822: The name of a host 'press-server.lan'")]
    [InlineData("a.png", "no picture", "a.png:1:1: warning AN0827: Nothing here reads the words of such a file")]
    public void What_is_found_has_its_file_place_and_remedy(string name, string content, string told)
    {
        using var folder = Corpus().With("out/" + name, content);
        var run = folder.Run("check", "--publish", "--corpus", "sources");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(told, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_names_nobody_and_tells_of_no_machine_is_let_through()
    {
        using var folder = Corpus().With(
            "done/a.html",
            "<p>Ola Nordmann, mayor of Bergen; the harbour office; Lunde bridge; version 1.20.3 at 12:30:45 of 10.03.2021; https://example.org/home/a; and/or; 127.0.0.1</p>");
        folder.With("done/b.svg", "<svg/>").With("done/b.png", "the picture of b.svg");
        var run = folder.Run("check", "--publish", "done", "--corpus", "sources");
        Assert.Equal("3 files looked through, nothing found.\n", run.Output);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void Quotes_are_counted_in_words_through_tags_and_escapes()
    {
        using var folder = Corpus();
        var quote = Report.Split('\n')[^1][..180];
        folder.With("out/a.html", $"<p>{quote.Replace(" ", "</b> <b>", StringComparison.Ordinal)}</p>")
            .With("out/b.jsonl", $"{{\"quote\": \"{quote.Replace(" ", "\\n", StringComparison.Ordinal)}\"}}");
        var words = quote.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length - 1;
        Assert.Equal(0, folder.Run("check", "--publish", "--corpus", "sources").ExitCode);
        var run = folder.Run("check", "--publish", "--corpus", "sources", "--quote-words", "20");
        Assert.Contains("a.html:1:4: warning AN0823: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("b.jsonl:1:12: warning AN0823: ", run.Output, StringComparison.Ordinal);
        Assert.Matches($"warning AN0823: {words}|{words + 1} words on end are those of a.txt, more than 20\\.", run.Output);
    }

    [Fact]
    public void Conflicts_that_nobody_decided_and_claims_without_a_day_are_told()
    {
        using var folder = new TemporaryFolder()
            .With("sources/a.txt", "On 4 March 2021 the police arrested 120 people in Riga, the union said.")
            .With("sources/b.txt", "On 4 March 2021 the police arrested 95 people in Riga, the ministry said.")
            .With("sources/c.txt", "On Thursday 33 people were arrested in Tartu.");
        folder.Run("--corpus", "sources", "--out", "done", "--only", "charts");
        var run = folder.Run("check", "--publish", "done/charts", "--corpus", "sources");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("a.txt:1:37: warning AN0824: Nobody has decided on this conflict: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("b.txt:1:37: warning AN0824: Nobody has decided on this conflict: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("AN0825: The claim “33” (c.txt:1:13) is drawn, and nothing tells its day.", run.Output, StringComparison.Ordinal);
        folder.With("sources/d.txt", "Nothing happened on 3 May 2021.");
        Assert.Contains("warning AN0826: The chart was drawn from other documents",
            folder.Run("check", "--publish", "done/charts", "--corpus", "sources").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Workbooks_databases_and_archives_are_looked_into()
    {
        using var folder = Corpus();
        folder.Run("--corpus", "sources", "--out", "done", "--only", "tables", "--format", "xlsx,sqlite");
        using (var zip = ZipFile.Open(Path.Combine(folder.Path, "done", "more.zip"), ZipArchiveMode.Create))
        {
            using var stream = zip.CreateEntry("notes.txt").Open();
            stream.Write(Encoding.UTF8.GetBytes("Erik Solheim"));
        }

        var run = folder.Run("check", "--publish", "done", "--corpus", "sources");
        Assert.Matches(@"tables\.xlsx#xl/\S+\.xml:\d+:\d+: warning AN0821: 'Kari Lunde'", run.Output);
        Assert.Matches(@"tables\.sqlite#actors:\d+:\d+: warning AN0821: 'Kari Lunde'", run.Output);
        Assert.Contains("more.zip#notes.txt:1:1: warning AN0821: 'Erik Solheim'", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Our_own_charts_name_no_private_person_though_a_title_does()
    {
        using var folder = Corpus().With("sources/b.html",
            "<html><head><title>Neighbour of Erik Solheim: he never came home</title></head><body><p>On 7 March 2021 the police arrested 45 people in Oslo, the union said.</p></body></html>");
        folder.Run("--corpus", "sources", "--out", "done", "--only", "charts");
        var run = folder.Run("check", "--publish", "done/charts", "--corpus", "sources");
        Assert.DoesNotContain("AN0821", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("AN0822", run.Output, StringComparison.Ordinal);
    }

    private static TemporaryFolder Corpus() => new TemporaryFolder().With("sources/a.txt", Report);
}
