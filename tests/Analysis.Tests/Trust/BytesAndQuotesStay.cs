using System.Security.Cryptography;
using System.Text;
using Analysis.Tables;
using Analysis.Tests.Support;

namespace Analysis.Tests.Trust;

/// <summary>What must never happen, 13: source bytes changed, or a quote silently repaired.</summary>
public sealed class BytesAndQuotesStay
{
    [Theory]
    [InlineData("The minister said \"we we condemn the the arrest of 40 peple [and]falsification of of votes\" on Monday.")]
    [InlineData("Police  arrested\u00A040\u00A0people ,who said “ we are\u00ADfree ” .")]
    [InlineData("Police arrested 40\r\npeople in Ko\u0308ln,\r\nthe mayor said: “Cafe\u0301 closed”.\r\n")]
    [InlineData("\uD83D\uDD25 Police arrested 40 people \uD83D\uDC6E\u200D\u2642\uFE0F in Lome, the union said.")]
    [InlineData("Police\tarrested 40\u200B people, the uni\u00ADon sa1d; the union said “it''s wrong,,”.")]
    [InlineData("POLICE ARRESTED 40 PEOPLE IN LIMA , THE UNION SAID ''STOP THIS''")]
    [InlineData("Police arrested ４０ people and 40 women in Taipei, the ﬁre union said “ﬁnally”.")]
    public void Every_quote_is_what_stands_at_its_place(string text)
    {
        var corpus = Files.Corpus(Files.Of("a.txt", text));
        IEnumerable<ITextRow> rows = [.. corpus.Figures, .. corpus.Statements, .. corpus.Actors, .. corpus.Dates, .. corpus.Quantities];
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal(text[row.Start..row.End], row.Quote));
    }

    [Fact]
    public void Typing_errors_stay_in_what_was_said()
    {
        var corpus = Files.Corpus(Files.Of("a.txt", "\"We invoked the Moscow on teh matter,we did\", said Maria Okoye."));
        Assert.Equal("\"We invoked the Moscow on teh matter,we did\"", Assert.Single(corpus.Statements).Quote);
    }

    [Fact]
    public void Reading_deciding_and_reading_again_leaves_every_byte_and_time_as_it_was()
    {
        var folder = Directory.CreateTempSubdirectory("trust-").FullName;
        try
        {
            File.WriteAllBytes(Path.Combine(folder, "a.txt"), [0xEF, 0xBB, 0xBF, .. "Police arrested 40 people.\r\n\r\n"u8]);
            File.WriteAllBytes(Path.Combine(folder, "b.txt"), [.. "The caf"u8, 0xE9, .. " was closed.\0\r"u8]);
            File.WriteAllBytes(Path.Combine(folder, "c.txt"), Encoding.Unicode.GetBytes("\uFEFFPolice arrested 30 people."));
            File.WriteAllText(Path.Combine(folder, "d.html"), "<p>Police arrested 20 people<P>");
            File.WriteAllText(Path.Combine(folder, "sources.csv"), "file,published\r\na.txt,2020-08-10");
            var before = State(folder);
            var corpus = Corpus.Open(folder);
            corpus = Corpus.Open(folder);
            Assert.Equal(before, State(folder));
            foreach (var row in corpus.Sources)
            {
                Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, row.Source)))), row.Sha256);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static List<string> State(string folder) =>
        [.. Directory.GetFiles(folder).Order(StringComparer.Ordinal)
            .Select(path => $"{Path.GetFileName(path)} {Convert.ToHexString(File.ReadAllBytes(path))} {File.GetLastWriteTimeUtc(path):O}")];
}
