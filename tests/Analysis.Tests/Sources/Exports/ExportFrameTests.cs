using Analysis.Sources;
using Analysis.Tests.Support;

namespace Analysis.Tests.Sources.Exports;

/// <summary>What an archive of the press writes around an article tells nothing of its own, in whatever language its pages are.</summary>
public sealed class ExportFrameTests
{
    private const string Nexis = """
        Miners held in Obuasi
        Volta Gazette (Ghana)
        March 6, 2018 Tuesday

        Copyright 2018 Volta Gazette All Rights Reserved
        Section: NEWS; Pg. 4
        Length: 231 words
        Body

        Police arrested 23 miners on Friday, the union said.
        Graphic

        Photo: 30 arrested miners stand before the court. It was taken on 2 May 2011.
        Classification

        Language: ENGLISH
        Subject: ARRESTS (90%); 2016 STRIKES (51%)
        Load-Date: March 9, 2018

        End of Document
        """;

    private const string ProQuest = """
        Document 1 of 1

        Miners held in Obuasi
        Author: Mensah, Kojo
        Publication info: Volta Gazette ; Accra [Accra]06 Mar 2018: A.4.
        Abstract: Police arrested 23 miners on Friday.
        Full text: Police arrested 23 miners on Friday, the union said.
        Subject: Mining; Arrests
        Publication title: Volta Gazette
        Last updated: 2018-03-07
        Database: Newsstand
        """;

    private const string Coded = """
        HD   Miners held in Obuasi
        WC   231 words
        PD   6 March 2018
        SN   Volta Gazette

        LP
        Police arrested 23 miners on Friday, the union said.

        CO   obuasi : Obuasi Mines Ltd, 30 miners killed
        IN   i211 : Mining
        AN   Document VOLTAG0020180306ee36000bh
        """;

    [Theory]
    [InlineData(Nexis)]
    [InlineData(ProQuest)]
    [InlineData(Coded)]
    public void Captions_fields_and_abstract_give_no_claim_and_are_counted(string article)
    {
        var corpus = Files.Corpus(Files.Of("e.txt", article));
        Assert.Equal(("23", "arrests"), (Assert.Single(corpus.Figures).Quote, corpus.Figures[0].Kind));
        Assert.DoesNotContain(corpus.Dates, date => date.From?.Year < 2018 || date.From > new DateOnly(2018, 3, 6));
        Assert.True(corpus.Sources.Single().LeftOut > 20);
    }

    [Theory]
    [InlineData(Nexis, "Volta Gazette (Ghana)")]
    [InlineData(ProQuest, "Volta Gazette")]
    [InlineData(Coded, "Volta Gazette")]
    [InlineData("Miners held in Obuasi\nBy Kojo Mensah\n231 words\n6 March 2018\nVolta Gazette\nEnglish\n\nPolice held 23.\n\nDocument VOLTAG0020180306ee36000bh", "Volta Gazette")]
    public void An_article_that_was_saved_alone_has_title_publisher_and_day(string article, string publisher)
    {
        var source = Files.Corpus(Files.Of("e.txt", article)).Sources.Single();
        Assert.Equal(("Miners held in Obuasi", publisher, new DateOnly(2018, 3, 6)), (source.Title, source.Publisher, source.Published));
    }

    [Theory]
    [InlineData(
        "Coast Times\n6 March 2018\n\nPolice arrested 23 miners on Friday, the union said.\n\nSubject: 12 people were killed on Sunday.")]
    [InlineData(
        "6 March 2018\n\nPolice arrested 23 miners.\n\nClassification\n\n12 people were killed on Sunday, it said.\n\nGraphic\n\nNo more.")]
    public void Without_the_sign_of_an_archive_such_lines_are_text(string text) =>
        Assert.Contains(Files.Corpus(Files.Of("e.txt", text)).Figures, figure => figure is { Kind: "deaths", Value: 12 });

    [Fact]
    public void Pages_in_other_languages_are_cut_alike() => Assert.Equal(
        ["e.txt#1 Detenidos en Potosí, Diario del Sur, 2018-03-06", "e.txt#2 Cae un autobús, La Costa, 2018-02-12"],
        DocumentReader.Read(Files.Of("e.txt", """
            Detenidos en Potosí

            1.231 palabras
            6 marzo 2018
            Diario del Sur
            DISUR
            Español

            La policía detuvo a 23 mineros el viernes.

            Documento DISUR00020180306ee36000bh

            Cae un autobús

            120 palabras
            12 de febrero de 2018
            La Costa
            Español

            Murieron catorce personas el sábado.

            Documento LACOS00020180212ee36000bh
            """)).Select(article => FormattableString.Invariant(
                $"{article.Text.Name} {article.Properties.Title}, {article.Properties.Publisher}, {article.Properties.Published:yyyy-MM-dd}")));

    [Theory]
    // Told behind the only heading, and an article behind another's foot.
    [InlineData("Load-Date: March 7, 2018\nClassification\nof the held was by age, and 12 people were killed.")]
    [InlineData("Police held 23.\nClassification\n\nLoad-Date: March 7, 2018\n\nA bus fell\n\n12 people were killed.\n\nLoad-Date: March 9, 2018\n")]
    public void No_claim_is_lost_behind_a_heading_of_an_archive(string text) =>
        Assert.Contains(Files.Corpus(Files.Of("e.txt", text)).Figures, figure => figure is { Kind: "deaths", Value: 12 });

    [Fact]
    public void What_a_page_says_of_itself_goes_before_the_lines_of_an_archive()
    {
        var source = Files.Corpus(Files.Of("e.html", "<html><head><meta property='og:title' content='Dockers held'>"
            + "<meta property='og:site_name' content='Port Courier'><meta property='article:published_time' content='2019-03-12'></head>"
            + "<body><p>Other Paper</p><p>6 March 2018</p><p>Police arrested 23 dockers on Friday, the port union said in a statement.</p>"
            + "<p>End of Document</p></body></html>")).Sources.Single();
        Assert.Equal(("Dockers held", "Port Courier", new DateOnly(2019, 3, 12)), (source.Title, source.Publisher, source.Published));
    }

    [Theory]
    [InlineData("12 февраля 2018", "2018-02-12")]
    [InlineData("3 mayo 2018", "2018-05-03")]
    [InlineData("31 febrero 2018", null)]
    [InlineData("3 mayo 2018, 4 mayo 2018", null)]
    public void A_day_with_a_month_of_another_language_is_read_where_it_is_one(string day, string? expected)
    {
        var export = $"A\n231 palabras\n{day}\nLa Costa\n\nTexto.\n\nDocumento LACOS00020180212ee36000bh\n\nB\n12 palabras\nLa Costa\n\nTexto.\n\nDocumento LACOS00020180212ee36000bi\n";
        Assert.Equal(expected, DocumentReader.Read(Files.Of("e.txt", export)).First().Properties.Published?.ToString("yyyy-MM-dd", null));
    }
}
