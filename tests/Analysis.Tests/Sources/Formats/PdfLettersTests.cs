using Analysis.Sources;
using Analysis.Tests.Support;

namespace Analysis.Tests.Sources.Formats;

/// <summary>Pages made to draw more than anybody reads: they are counted first, and refused with the limit that they met.</summary>
public sealed class PdfLettersTests
{
    private const string Sentence = "Police arrested 20 people on 3 May 2021.";

    [Fact]
    public void Letters_of_a_page_are_counted_before_they_are_kept() =>
        Assert.Equal(
            "AN0111: It goes beyond the limit 'page' of 500. Split it, write the documents as JSON lines, "
            + "or set another 'page' in lexicon/limits.tsv.",
            Refused(Page($"({new string('a', 500_001)}) Tj")));

    [Fact]
    public void A_form_that_is_drawn_again_and_again_counts_each_time() =>
        Assert.Contains("'page'", Refused(Page("ET " + string.Concat(Enumerable.Repeat("/X Do ", 13_000)) + "BT")),
            StringComparison.Ordinal);

    [Fact]
    public void The_limit_is_the_users_and_what_is_below_it_is_read()
    {
        var page = Page($"({new string('a', 2_000)}) Tj");
        Assert.Contains("'page' of 1.", Refused(page, "1"), StringComparison.Ordinal);
        Assert.Equal(SourceStatus.Read, Assert.Single(Corpus(page, "3").Sources).Status);
        Assert.Single(Corpus(Page("ET /X Do BT"), "1").Figures);
    }

    private static string Refused(byte[] page, string limit = "500")
    {
        var corpus = Corpus(page, limit);
        Assert.Equal(SourceStatus.Unreadable, Assert.Single(corpus.Sources).Status);
        return Assert.Single(corpus.Diagnostics, row => row.Code == "AN0111") is var row ? $"{row.Code}: {row.Message}" : "";
    }

    private static Corpus Corpus(byte[] page, string limit) =>
        Files.Corpus(Files.Of("a.pdf", page), Files.Of("lexicon/limits.tsv", $"page\t{limit}\n"));

    private static byte[] Page(string text) => HostilePackages.Pdf(Drawing(text), form: Drawing($"({Sentence}) Tj"));

    private static string Drawing(string words) => $"BT /F 12 Tf 72 700 Td {words} ET";
}
