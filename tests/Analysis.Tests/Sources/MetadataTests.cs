using Analysis.Sources;
using Analysis.Tests.Support;

namespace Analysis.Tests.Sources;

public sealed class MetadataTests
{
    private const string Page = """
        <html><head><title>Site title</title><meta property="article:published_time" content="2021-03-04T23:30:00+03:00"><meta property="og:site_name" content="The Post"></head>
        <body><article><h1>Twenty arrested</h1><p>Police arrested 20 people.</p></article></body></html>
        """;

    [Fact]
    public void The_files_own_metadata_is_used()
    {
        var row = Files.Corpus(Files.Of("a.html", Page)).Sources.Single();
        Assert.Equal(("Twenty arrested", "The Post", new DateOnly(2021, 3, 4), PublishedBasis.Stated),
            (row.Title, row.Publisher, row.Published, row.PublishedBasis));
    }

    [Fact]
    public void The_users_table_goes_before_it_and_a_conflict_is_told()
    {
        var corpus = Files.Corpus(Files.Of("a.html", Page), Files.Of("sources.csv", "file,title,published\na.html,My title,2021-03-05\n"));
        var row = corpus.Sources.Single();
        Assert.Equal(("My title", "The Post", new DateOnly(2021, 3, 5), PublishedBasis.Assigned),
            (row.Title, row.Publisher, row.Published, row.PublishedBasis));
        Assert.Equal(
            ["corpus/a.html:1:1: info AN0129: The text says it was published on 2021-03-04, sources.csv says 2021-03-05, which holds."],
            corpus.Diagnostics.Select(Files.Text));
    }

    [Fact]
    public void Where_both_agree_the_text_is_the_reason() =>
        Assert.Equal(
            PublishedBasis.Stated,
            Files.Corpus(Files.Of("a.html", Page), Files.Of("sources.csv", "file,published\na.html,2021-03-04\n")).Sources
                .Single().PublishedBasis);

    [Theory]
    [InlineData("""<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":"NewsArticle","headline":"Ten held","publisher":{"name":"Port News"}}]}</script>""", "Ten held")]
    [InlineData("""<meta name="citation_journal_title" content="Port News">""", "Twenty arrested")]
    public void A_pages_linked_data_and_citation_tell_publisher_and_title(string head, string title)
    {
        var row = Files.Corpus(Files.Of("a.html",
            $"<html><head>{head}</head><body><h1>Twenty arrested</h1><p>Police arrested 20 people.</p></body></html>")).Sources.Single();
        Assert.Equal((title, "Port News"), (row.Title, row.Publisher));
    }

    [Fact]
    public void Without_any_date_it_stays_unresolved()
    {
        var row = Files.Corpus(Files.Of("a.txt", "Twenty arrested\n\nPolice arrested 20 people on Monday.")).Sources.Single();
        Assert.Equal(("Twenty arrested", null, PublishedBasis.Unresolved), (row.Title, row.Published, row.PublishedBasis));
    }
}
