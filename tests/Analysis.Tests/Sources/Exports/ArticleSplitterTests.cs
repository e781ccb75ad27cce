using System.Globalization;
using Analysis.Sources;
using Analysis.Tests.Support;

namespace Analysis.Tests.Sources.Exports;

public sealed class ArticleSplitterTests
{
    private const string WordCounts = """
        Seven nurses held in Tamale

        By Esi Boateng
        231 words
        6 March 2018
        09:14 GMT
        Volta Gazette English
        VOLTAG
        English
        Copyright 2018 Volta Gazette.

        Seven nurses were arrested in Tamale on Friday, the union said.

        Document VOLTAG0020180306ee36000bh

        Ferry sinks off Ada

        1,320 words
        12 February 2018
        Coast Times English
        COASTT
        Copyright 2018 Coast Times.

        Eleven people drowned on Sunday, officials said.

        Document COASTT0020180212ee36000bh
        Search Summary
        Text nurses OR ferry
        """;

    private const string Counted = """
        1 of 2 DOCUMENTS

        Volta Gazette

        March 6, 2018 Tuesday

        Seven nurses held in Tamale

        LENGTH: 231 words

        Seven nurses were arrested in Tamale on Friday, the union said.

        LOAD-DATE: March 9, 2018

        2 of 2 DOCUMENTS

        Coast Times

        February 12, 2018 Monday

        Ferry sinks off Ada

        LENGTH: 320 words

        Eleven people drowned on Sunday, officials said.

        LOAD-DATE: February 13, 2018
        """;

    private const string Ended = """
        Seven nurses held in Tamale
        Volta Gazette
        March 6, 2018 Tuesday
        Copyright 2018 Volta Gazette
        Length: 231 words
        Body
        Seven nurses were arrested in Tamale on Friday, the union said.
        Load-Date: March 9, 2018
        End of Document

        Ferry sinks off Ada
        Coast Times
        February 12, 2018 Monday
        Length: 320 words
        Body
        Eleven people drowned on Sunday, officials said.
        Load-Date: February 13, 2018
        End of Document
        """;

    private const string Labelled = """
        ____________________________________________________________
        Document 1 of 2

        Seven nurses held in Tamale
        Author: Boateng, Esi
        Publication info: Volta Gazette ; Tamale [Tamale]06 Mar 2018: A.1.
        Full text: Seven nurses were arrested in Tamale on Friday, the union said.
        ____________________________________________________________
        Document 2 of 2

        Ferry sinks off Ada
        Publication title: Coast Times
        Publication date: Feb 12, 2018
        Full text: Eleven people drowned on Sunday, officials said.
        """;

    private const string Coded = """
        HD  Seven nurses held in Tamale
        WC  231 words
        PD  6 March 2018
        SN  Volta Gazette
        LP  Seven nurses were arrested in Tamale on Friday, the union said.
        AN  Document VOLTAG0020180306ee36000bh

        HD  Ferry sinks off Ada
        WC  320 words
        PD  12 February 2018
        SN  Coast Times
        LP  Eleven people drowned on Sunday, officials said.
        AN  Document COASTT0020180212ee36000bh
        """;

    [Theory]
    [InlineData(WordCounts)]
    [InlineData(Counted)]
    [InlineData(Ended)]
    [InlineData(Labelled)]
    [InlineData(Coded)]
    public void Each_article_is_a_document_with_its_own_title_publisher_and_day(string export)
    {
        var articles = DocumentReader.Read(Files.Of("e.txt", export)).ToList();
        Assert.Equal(
            ["e.txt#1 Seven nurses held in Tamale, Volta Gazette, 2018-03-06 Stated",
                "e.txt#2 Ferry sinks off Ada, Coast Times, 2018-02-12 Stated"],
            articles.Select(article => FormattableString.Invariant(
                $"{article.Text.Name} {article.Properties.Title}, {article.Properties.Publisher}, {article.Properties.Published:yyyy-MM-dd} {article.Properties.PublishedBasis}")));
        Assert.All(articles, article => Assert.DoesNotContain("nurses" + article.Text.Content,
            article.Text.Content.Contains("drowned", StringComparison.Ordinal) ? article.Text.Content : "", StringComparison.Ordinal));
        Assert.Contains("nurses were", articles[0].Text.Content, StringComparison.Ordinal);
        Assert.DoesNotContain("drowned", articles[0].Text.Content, StringComparison.Ordinal);
        Assert.Contains("drowned", articles[1].Text.Content, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(WordCounts)]
    [InlineData(Counted)]
    [InlineData(Ended)]
    [InlineData(Labelled)]
    public void Days_of_the_week_count_from_the_articles_own_day(string export)
    {
        var dates = Files.Corpus(Files.Of("e.txt", export)).Dates;
        Assert.Equal("2018-03-02", dates.Single(date => date.Quote == "Friday").Value);
        Assert.Equal("2018-02-11", dates.Single(date => date.Quote == "Sunday").Value);
    }

    [Fact]
    public void What_belongs_to_no_article_is_told() =>
        Assert.Equal(
            ["corpus/e.txt:27:1: info AN0119: Lines 27 to 28 belong to none of the 2 articles in this file and were left out."],
            DocumentReader.Read(Files.Of("e.txt", WordCounts)).SelectMany(article => article.Diagnostics).Select(told => told.ToString()));

    [Theory]
    [InlineData("Seven held\n231 words\n6 March 2018\nSeven were held on Friday.\n\nFerry sinks\n320 words\n12 February 2018\nEleven drowned on Sunday.", 2)]
    [InlineData("A\nLENGTH: 231 words\n\nSeven were held on Friday.\n\nB\nLENGTH: 30 words\n\nEleven drowned on Sunday.\n\nC\nLENGTH: 3 words\n\nText.", 3)]
    [InlineData(
        "A\nPublication date: Mar 6, 2018\nSeven were held on Friday.\nB\nPublication date: Feb 12, 2018\nEleven drowned on Sunday.", 2)]
    [InlineData(
        "Press digest\n\n1. Kisumu Post, 4 June 2018\nSeven were held on Friday.\n\n2. Lake Hub, 6 June 2018\nEleven drowned on Sunday.",
        2)]
    [InlineData(
        "Held\n*Kisumu Post, 4 June 2018*\nSeven were held on Friday.\n\nDrowned\n(Lake Herald, 6 June 2018)\nEleven drowned on Sunday.",
        2)]
    [InlineData(
        "Clippings\n\n14 March 2019\nSeven were held on Friday after a march, the union said.\n\n2 July 2020\nEleven people drowned on Sunday off Ada, officials said.",
        2)]
    [InlineData(
        "Port Union @portunion · Mar 12, 2019\nPolice arrested 23 dockers on Friday at the old quay.\n\n@portunion · Mar 14, 2019\nFour of them were freed on Sunday, we have been told.", 2)]
    [InlineData("Article 3 of 9\n6 March 2018\nSeven were held on Friday.\nArticle 1 of 9\n12 February 2018\nEleven drowned on Sunday.", 2)]
    public void Where_articles_cannot_be_told_apart_no_relative_date_is_resolved(string export, int count)
    {
        var corpus = Files.Corpus(Files.Of("e.txt", export));
        var source = corpus.Sources.Single();
        Assert.Equal((null, PublishedBasis.Unresolved), (source.Published, source.PublishedBasis));
        Assert.DoesNotContain(corpus.Dates, date => date.Quote is "Friday" or "Sunday" && date.From is not null);
        Assert.Contains(corpus.Diagnostics, told => told.Code == "AN0118"
            && told.Message.Contains(count.ToString(CultureInfo.InvariantCulture) + " articles", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Volta Gazette\n6 March 2018\n\nSeven nurses were arrested on Friday.")]
    [InlineData("6 March 2018\n\nUnder Article 1 of 9 conventions, seven were held.\nArticle 2 of the law forbids it.")]
    [InlineData("Seven held\n231 words\n6 March 2018\nSeven were held on Friday.\nDocument VOLTAG0020180306ee36000bh")]
    [InlineData("6 March 2018\n\nSeven nurses were held on Friday after a march, the union said.\n\nEsi Boateng\n7 March 2018")]
    [InlineData("6 March 2018\n\nDocument A\n\nDocument B\n\nSeven were held.")]
    [InlineData("6 March 2018\n\nThe court read 40 words.\nIt read 50 words.")]
    [InlineData("6 March 2018\n\nSeven were held on Friday.\n\n1. Kisumu Post, 4 June 2009\n2. Lake Herald, 6 June 2009")]
    [InlineData("6 March 2018\n\nA guard in Minsk, 9 August 2020\nSeven were held on Friday.\nA march in Brest, 1 November 2020\nEleven were held on Sunday.")]
    public void One_article_stays_one_document(string text)
    {
        var document = Files.Read("e.txt", text);
        Assert.Equal(("e.txt", false), (document.Text.Name, document.Properties.HoldsSeveral));
        Assert.Empty(document.Diagnostics);
        Assert.Equal(new DateOnly(2018, 3, 6), Files.Corpus(Files.Of("e.txt", text)).Sources.Single().Published);
    }

    [Theory]
    [InlineData("Article 1 of 2\n\nSeven nurses held in Tamale\nVolta Gazette, 6 March 2018\n\nSeven were held.\n\nArticle 2 of 2\n\nB\nVolta Gazette, 7 March 2018\n\nText.")]
    [InlineData("Page 1 of 2\nSeven nurses held in Tamale\nVolta Gazette\nMarch 6, 2018 Tuesday\n\nBody\n\nSeven were held.\n\nEnd of Document\nPage 2 of 2\nB\nVolta Gazette\nMarch 7, 2018\n\nText.\n\nEnd of Document")]
    [InlineData("Document 1 of 2\nTitle: Seven nurses held in Tamale\nPublication title: Volta Gazette; Accra\nPublication date: Mar 6, 2018\nFull text: Seven were held.\nDocument 2 of 2\nTitle: B\nText.")]
    public void Title_and_publisher_are_not_mixed_up(string export)
    {
        var first = DocumentReader.Read(Files.Of("e.txt", export)).First().Properties;
        Assert.Equal(("Seven nurses held in Tamale", "Volta Gazette", new DateOnly(2018, 3, 6)),
            (first.Title, first.Publisher, first.Published));
    }

    [Fact]
    public void The_users_line_about_an_article_holds() =>
        Assert.Equal(
            new DateOnly(2018, 3, 7),
            Files.Corpus(Files.Of("e.txt", Counted), Files.Of("sources.csv", "file,published\ne.txt#1,2018-03-07\n")).Sources[0].Published);
}
