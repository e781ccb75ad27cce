using Analysis.Tests.Support;

namespace Analysis.Tests.Sources;

/// <summary>Texts that were saved with the page around them.</summary>
public sealed class FurnitureTests
{
    private const string Story =
        "Raid in Kisumu\nKisumu, 12 March 2021\n\nOfficers arrested 31 fishermen in Kisumu, the union said.\n"
        + "The union said that it would ask the court for their release, and that nobody had been told why the men were held there.\n";

    [Theory]
    [InlineData("Recent Posts\nPress\nMan Jailed for Killing Two Lodgers\nChapel Shooting Left One Dead\n")]
    [InlineData("Share\nRelated articles:\nFlood Kills 12 in the Valley\n")]
    [InlineData("You may also like\nFlood kills 12 in the valley\nOur reporter was there when the river came down on the people of the valley, and 12 of them died.\n")]
    [InlineData("3 comments\nreader1\nMy aunt says that 300 people died in the prison, and she must know, since she was working there at the time.\n")]
    [InlineData("## Leave a reply\nMy aunt says that 300 people died.\n")]
    [InlineData("Most read\n1. Flood kills 12\n2. Fire kills 9\n")]
    public void What_stands_below_the_article_gives_no_claims_and_is_told(string tail)
    {
        var alone = Files.Corpus(Files.Of("a.txt", Story));
        var corpus = Files.Corpus(Files.Of("a.txt", Story + tail));
        Assert.Equal(alone.Figures.Select(figure => figure.Quote), corpus.Figures.Select(figure => figure.Quote));
        Assert.Equal(alone.Actors.Select(actor => actor.Quote), corpus.Actors.Select(actor => actor.Quote));
        Assert.Contains(corpus.Diagnostics, told => told.Code == "AN0117" && told.Line >= 6);
    }

    [Theory]
    [InlineData("Related violence\nTwo guards were killed.\n")]
    [InlineData("Comments of the union\nTwo guards were killed, it said.\n")]
    [InlineData("Recent posts on the border were manned by soldiers.\nTwo guards were killed.\n")]
    [InlineData("The most read paper says two guards were killed.\n")]
    [InlineData("Share of women\nTwo guards were killed.\n")]
    public void A_heading_of_the_article_leaves_nothing_out(string tail)
    {
        var corpus = Files.Corpus(Files.Of("a.txt", Story + tail));
        Assert.Contains(corpus.Figures, figure => figure.Value == 2);
        Assert.DoesNotContain(corpus.Diagnostics, told => told.Code == "AN0117");
    }

    [Fact]
    public void A_list_of_others_amid_the_article_ends_where_the_article_goes_on()
    {
        var text = Story + "Read more\nFlood kills 12 in the valley\n"
            + "Two guards were killed in the same raid, the governor of the county told the reporters who had come to see him on the day.\n"
            + Story;
        Assert.DoesNotContain(Files.Corpus(Files.Of("a.txt", text)).Figures, figure => figure.Value == 12);
        Assert.Contains(Files.Corpus(Files.Of("a.txt", text)).Figures, figure => figure.Value == 2);
    }

    [Fact]
    public void Below_a_short_article_nothing_is_told_either()
    {
        const string brief = "Dockers strike\n\n3 April 2011\n\nPolice detained 15 dockers on Friday, the union said.\n\n";
        var corpus = Files.Corpus(Files.Of("a.txt", brief
            + "Recent posts\n\n44 people arrested in Rome\n\nLeave a comment\n\nBob says:\n300 people were killed there.\n"));
        Assert.Equal("15", Assert.Single(corpus.Figures).Quote);
    }

    [Fact]
    public void A_menu_above_the_article_takes_nothing_of_it() =>
        Assert.Equal(new DateOnly(2021, 3, 12), Files.Corpus(Files.Of("a.txt", "Menu\nLatest news\n" + Story)).Sources.Single().Published);

    [Theory]
    [InlineData("---\ntitle: \"Raid: 31 held\"\ndate: 2021-03-12\nauthor: Grace Otieno\n---\n\n", "Raid: 31 held", "2021-03-12")]
    [InlineData("---\r\nheadline: Raid\r\npublished: 12 March 2021\r\ntags:\r\n  - raid\r\n  - 40 killed\r\n---\r\n", "Raid", "2021-03-12")]
    [InlineData("---\ntitle: Raid\npubDate: 2021-03-12T08:00:00Z\nsource: Lake Post\n---\n", "Raid", "2021-03-12")]
    [InlineData("+++\ntitle = \"Raid\"\ndate = 2021-03-12T08:00:00Z\ntags = [\"40 killed\"]\n\n[params]\ntitle = \"40 killed\"\n+++\n",
        "Raid", "2021-03-12")]
    [InlineData("---\ntitle: >\n  Raid in\n  Kisumu\ndate: 2021-03-12\n---\n", "Raid in Kisumu", "2021-03-12")]
    public void Front_matter_tells_title_and_day_and_is_not_read_as_text(string matter, string title, string day)
    {
        var corpus = Files.Corpus(Files.Of("a.md", matter + "Officers arrested 31 fishermen in Kisumu on Friday.\n"));
        var source = corpus.Sources.Single();
        Assert.Equal((title, day),
            (source.Title, source.Published?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal("31", Assert.Single(corpus.Figures).Quote[..2]);
        Assert.DoesNotContain(corpus.Actors, actor => actor.Quote.Contains("Otieno", StringComparison.Ordinal));
        Assert.Contains(corpus.Diagnostics, told => told.Code == "AN0117" && told.Line == 1);
    }

    [Theory]
    [InlineData("---\n\nOfficers arrested 31 fishermen on Friday, 12 March 2021.\n---\n")]
    [InlineData("--- \nOfficers arrested 31 fishermen. They said: no.\n---\n")]
    [InlineData("+++\n\nOfficers arrested 31 fishermen on Friday, 12 March 2021.\n+++\n")]
    [InlineData("title: Raid\n\nOfficers arrested 31 fishermen.\n---\n")]
    public void Rules_and_dashes_are_no_front_matter(string text) =>
        Assert.Single(Files.Corpus(Files.Of("a.md", text)).Figures);
}
