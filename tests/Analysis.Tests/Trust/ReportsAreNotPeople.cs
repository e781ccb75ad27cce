using Analysis.Recognition.Figures;
using Analysis.Tests.Support;

namespace Analysis.Tests.Trust;

/// <summary>
/// What must never happen, 3: reports counted as people; a reprint, a repeated caption, or two articles
/// on one report counted as two sources.
/// </summary>
public sealed class ReportsAreNotPeople
{
    private const string Story = """
        KISUMU, 4 March 2021

        Police arrested 47 fishermen in Kisumu on Wednesday after a night of unrest at the old harbour, the county council said.
        The men had blocked the only road to the market since Monday, and two lorries were set on fire before dawn.
        Shopkeepers closed their doors, schools sent the children home, and the ferry to the islands did not sail until the evening.
        A lawyer for the fishermen, who has seen none of them yet, asked the court to hear the case before the end of the week.
        The council's budget committee will meet in May, as it does in every year, to talk about the price of licences.
        """;

    [Theory]
    [InlineData("The hotline in Manila logged 340 calls about arrests.")]
    [InlineData("Newspapers in Dakar carried 23 articles on the arrest of the mayor.")]
    [InlineData("Amnesty published 15 reports on killings in Sudan.")]
    [InlineData("Police in Lagos opened 120 files on deaths in custody.")]
    [InlineData("Courts in Ankara issued 300 arrest warrants.")]
    [InlineData("Police arrested people on 12 occasions in Tunis.")]
    [InlineData("The army fired 300 shots and killed a man in Homs.")]
    [InlineData("Unit 8200 killed people in Homs.")]
    [InlineData("Two in three detainees were tortured in Cairo.")]
    [InlineData("Not a single one of the 40 was arrested in Cairo.")]
    [InlineData("The prison in Osogbo was built to hold 900 inmates.")]
    [InlineData("The jail of Nakuru can hold 900 detainees.")]
    [InlineData("Police arrested 4 0 protesters in Cairo.")]
    public void A_number_of_papers_places_and_shares_counts_nobody(string text) =>
        Assert.DoesNotContain(Files.Corpus(Files.Of("a.txt", text)).Figures,
            row => row.Kind is "arrests" or "deaths" or "torture" or "imprisonments");

    [Theory]
    [InlineData("THE MORNING POST\n\n", "")]
    [InlineData("", "\n\n(Reporting by A. B.; editing by C. D.)\n")]
    [InlineData("\uFEFF", "\n")]
    [InlineData("Fishermen held after unrest\n\n", "\n\nRead more in tomorrow's paper.\n")]
    public void A_reprint_counts_once(string before, string behind)
    {
        var corpus = Files.Corpus(Files.Of("a.txt", Story), Files.Of("b.txt", before + Story + behind));
        Assert.Equal(2, corpus.Figures.Count(row => row.Quote == "47"));
        Assert.Single(corpus.Counted(corpus.Figures), row => row.Quote == "47");
    }

    [Fact]
    public void Lines_broken_elsewhere_make_no_second_source()
    {
        var corpus = Files.Corpus(Files.Of("a.txt", Story),
            Files.Of("b.html", $"<html><body><p>{Story.ReplaceLineEndings("</p>\r\n<p>")}</p></body></html>"));
        Assert.Single(corpus.Counted(corpus.Figures), row => row.Quote == "47");
    }

    [Fact]
    public void Two_articles_on_one_report_are_one_origin()
    {
        var corpus = Files.Corpus(
            Files.Of("a.txt", "BOGOTA, 4 March 2021\n\nAmnesty International said 47 farmers were arrested in Cauca in February 2021."),
            Files.Of("b.txt", "QUITO, 6 March 2021\n\nSome farmers were freed. In Cauca, 47 farmers were arrested in February 2021, according to Amnesty International."));
        var origin = Assert.Single(corpus.Origins);
        Assert.Equal(47, origin.Value);
    }

    [Fact]
    public void A_caption_that_stands_twice_counts_once()
    {
        const string caption =
            "Relatives of the 47 miners who were killed in Marikana light candles outside the gate of the shaft on Friday evening";
        var corpus = Files.Corpus(Files.Of("a.txt",
            $"The court in Marikana sat on Friday.\n\n{caption}\n{caption} AGENCY / PHOTOGRAPHER\n\nThe court has yet to speak."));
        Assert.InRange(corpus.Counted(corpus.Figures).Count(row => row.Quote == "47" && row.Polarity == Polarity.Asserted), 0, 1);
    }
}
