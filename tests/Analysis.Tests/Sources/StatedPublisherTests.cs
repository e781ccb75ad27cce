using Analysis.Tests.Support;

namespace Analysis.Tests.Sources;

/// <summary>Who published a document, by its own lines; a private person's name, a place and a headline are nobody.</summary>
public sealed class StatedPublisherTests
{
    private const string Story = "\n\nPolice detained 12 people on Monday, officials said.\n\nThey were freed a day later.";

    [Theory]
    [InlineData("LAGOS, March 7 2012 (Reuters) - Soldiers detained 60 fishermen.", "Reuters")]
    [InlineData("March 7, 2012, LAGOS (AFP) - Soldiers detained 60 fishermen.", "AFP")]
    [InlineData("LAGOS (AP) — Soldiers detained 60 fishermen.", "AP")]
    [InlineData("MINSK, 12 August /BelTA/ - Soldiers detained 60 fishermen.", "BelTA")]
    [InlineData("MOSCOW. 16 March 2004. INTERFAX - Police detained 12 people.", "INTERFAX")]
    [InlineData("Kisumu Herald\n\nPolice detain twelve" + Story, "Kisumu Herald")]
    [InlineData("The Kisumu Post\n\nPolice detain twelve" + Story, "The Kisumu Post")]
    [InlineData("Kisumu Post, 4 June 2018\n\nPolice detain twelve" + Story, "Kisumu Post")]
    [InlineData("Police detain twelve\n\nBy Tunde Alabi, Associated Press" + Story, "Associated Press")]
    [InlineData("Police detain twelve\n\nBy Jane Roe for The Harbour Post" + Story, "The Harbour Post")]
    [InlineData("Police detain twelve" + Story + "\n\nCopyright 2012 The Associated Press. All rights reserved.", "The Associated Press")]
    [InlineData("Police detain twelve" + Story + "\n\nCopyright (c) 2012 Union of Seafarers", "Union of Seafarers")]
    [InlineData("Police detain twelve" + Story + "\n\nIssued by: Ministry of Health", "Ministry of Health")]
    [InlineData("Police detain twelve" + Story + "\n\n(AFP)", "AFP")]
    [InlineData("THE DAILY HARBOUR\n\nPolice detain twelve\n\nBy Ana Ruiz, Staff Writer" + Story, "THE DAILY HARBOUR")]
    [InlineData("Police detain twelve" + Story + "\n\n© 2020 The Evening Quay. All rights reserved.", "The Evening Quay")]
    [InlineData("Coast Agency\n12 May 2021\n\nPolice detain twelve" + Story, "Coast Agency")]
    [InlineData("We – the Federation of Nurses – demand the release of all." + Story, "Federation of Nurses")]
    public void A_text_that_names_its_publisher_is_believed(string text, string publisher) =>
        Assert.Equal(publisher, Files.Corpus(Files.Of("a.txt", text)).Sources.Single().Publisher);

    [Theory]
    [InlineData("KYIV (Ukraine) - Police detained 12 people.")]
    [InlineData("GENEVA (3 March 2011) - Police detained 12 people.")]
    [InlineData("PRESS DIGEST - Volta papers\n\nHARBOUR GAZETTE\n- Police detained 12 people on Monday." + Story)]
    [InlineData("Latest News\n\nPolice detain twelve" + Story)]
    [InlineData("Daily Update\n\nPolice detain twelve" + Story)]
    [InlineData("The Sunday Massacre\n\nPolice detain twelve" + Story)]
    [InlineData("The Daily Struggle\n\nPolice detain twelve" + Story)]
    [InlineData("Militants Attack UN Agency\n\nPolice detain twelve" + Story)]
    [InlineData("Police detain twelve" + Story + "\n\n© Reuters")]
    [InlineData("The daily harbour march\n\nPolice detain twelve" + Story)]
    [InlineData("Police Raid Radio\n\n3 June 2010" + Story)]
    [InlineData("Police detain twelve\n\nBy Jane Roe" + Story)]
    [InlineData("Police detain twelve" + Story + "\n\nCopyright © 2010 Jane Roe. All rights reserved.")]
    [InlineData("Police detain twelve" + Story + "\n\nPublished by: Jane Roe")]
    [InlineData("Police detain twelve\n\n“We, the Union of Riders, demand their release,” it said." + Story)]
    [InlineData("We, the undersigned, demand their release." + Story)]
    [InlineData("Officials said Reuters (AFP) was banned." + Story)]
    public void What_only_looks_so_is_nobody(string text) =>
        Assert.Equal("", Files.Corpus(Files.Of("a.txt", text)).Sources.Single().Publisher);

    [Fact]
    public void The_users_line_goes_before_it() =>
        Assert.Equal("Ours", Files.Corpus(
            Files.Of("a.txt", "LAGOS (AFP) - Soldiers detained 60 fishermen."),
            Files.Of("sources.csv", "file,publisher\na.txt,Ours\n")).Sources.Single().Publisher);

    [Theory]
    [InlineData("FOR IMMEDIATE RELEASE\n\nSeafarers demand the release of crew" + Story, "Seafarers demand the release of crew")]
    [InlineData("Published on 12 March 2019\n\nSeafarers demand the release of crew" + Story, "Seafarers demand the release of crew")]
    [InlineData("EMBARGOED UNTIL 00:01 GMT, 12 March 2019\n\nSeafarers demand the release of crew" + Story,
        "Seafarers demand the release of crew")]
    [InlineData(
        "FOR IMMEDIATE RELEASE\n\nContact: Jo Doe\nPhone: 555 12 35\npress@league.example\n\nSeafarers demand the release of crew" + Story,
        "Seafarers demand the release of crew")]
    [InlineData("Dockers of @portunion go out on strike" + Story, "Dockers of @portunion go out on strike")]
    [InlineData("Elections of 9 August 2020 were not free, observers say" + Story,
        "Elections of 9 August 2020 were not free, observers say")]
    [InlineData("PRESS RELEASE\n\nUnion of Seafarers\n\nSeafarers demand the release of crew" + Story,
        "Seafarers demand the release of crew")]
    [InlineData("Home | News | Sport\n\nPolice detain twelve boda riders" + Story, "Police detain twelve boda riders")]
    [InlineData("Kisumu Herald\n\nPolice detain twelve boda riders" + Story, "Police detain twelve boda riders")]
    [InlineData("Statement on the trial of ten" + Story, "Statement on the trial of ten")]
    public void Lines_above_a_title_are_none(string text, string title) =>
        Assert.Equal(title, Files.Corpus(Files.Of("a.txt", text)).Sources.Single().Title);
}
