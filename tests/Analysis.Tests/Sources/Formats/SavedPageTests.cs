using Analysis.Sources;
using Analysis.Tests.Support;

namespace Analysis.Tests.Sources.Formats;

/// <summary>
/// Pages as they were saved: by a browser as an archive, with style sheets that hide, with the next article below the first.
/// </summary>
public sealed class SavedPageTests
{
    private const string Words =
        "<p>Police arrested 23 dockers on Friday, the port union said in a statement that named each of them.</p>"
        + "<p>The union said that lawyers had no access to them for two days. A court will hear the dockers next week.</p>";

    [Theory]
    [InlineData("<meta name='parsely-pub-date' content='2019-03-12T10:00:00Z'>", "2019-03-12")]
    // The day on which it was saved is none of publication.
    [InlineData("", null)]
    public void An_archive_of_a_page_has_the_day_of_the_page(string meta, string? published)
    {
        var page = DocumentReader.Read(Files.Of("a.mht", string.Join("\r\n",
            "From: <Saved by Blink>", "Snapshot-Content-Location: https://courier.example/dockers", "Subject: Saved",
            "Date: Fri, 29 Nov 2019 10:00:00 -0000", "MIME-Version: 1.0",
            "Content-Type: multipart/related; type=\"text/html\"; boundary=b", "",
            "--b", "Content-Type: text/html", "Content-Location: https://courier.example/dockers", "",
            $"<html><head>{meta}<meta property='og:site_name' content='Port Courier'></head><body><h1>Dockers held</h1>{Words}</body></html>",
            "--b--"))).Single();
        Assert.Equal(("Dockers held", "Port Courier", published),
            (page.Properties.Title, page.Properties.Publisher, page.Properties.Published?.ToString("yyyy-MM-dd", null)));
    }

    [Theory]
    [InlineData("Updated <time datetime='2019-03-20'>20 March</time> Published <time datetime='2019-03-12'>12 March</time>")]
    [InlineData(
        "<span>Last updated:</span> <time datetime='2019-03-20'>20 March</time> <span><time datetime='2019-03-12'>12 March</time></span>")]
    [InlineData("<div>Updated on\n<b>\n  <time datetime='2019-03-20'>20 March</time>\n</b></div> Published <time datetime='2019-03-12'>12 March</time>")]
    [InlineData("<b>Modified on</b> <i><time datetime='2019-03-20'>20 March</time></i> <b>First published</b> <i><time datetime='2019-03-12'>12 March</time></i>")]
    public void A_time_that_is_called_one_of_change_does_not_count(string line) => Assert.Equal(
        new DateOnly(2019, 3, 12),
        Files.Read("a.html", $"<article><h1>Dockers held</h1><div>{line}</div>{Words}</article>").Properties.Published);

    [Theory]
    [InlineData(".sr { display : none }", false)]
    [InlineData("p.sr, .b{color:red;visibility:hidden}", false)]
    [InlineData("@media print { .sr { display: none } } .sr { color: red }", true)]
    [InlineData("/* .sr { display:none } */", true)]
    [InlineData(".sr { display:none } .open .sr { display:block }", true)]
    [InlineData(".sr-only { display:none } .x .sr { display:none }", true)]
    public void What_a_style_sheet_hides_is_left_out_and_told(string style, bool stays)
    {
        var page = Files.Read("a.html",
            $"<html><head><style>{style}</style></head><body><article><h1>Held</h1>{Words}<p class='sr'>300 died.</p></article></body></html>");
        Assert.Equal(stays, page.Text.Content.Contains("300 died", StringComparison.Ordinal));
        Assert.Equal(!stays, page.LeftOut.Any(part => part is { Kind: "hidden", Words: "300 died." }));
    }

    [Theory]
    [InlineData("<style media='print'>.sr{display:none}</style>", true)]
    [InlineData("<noscript><style>.sr{display:none}</style></noscript>", true)]
    [InlineData("<style media='screen'>.sr{display:none}</style>", false)]
    public void A_sheet_that_does_not_hold_always_hides_nothing(string style, bool stays) => Assert.Equal(
        stays,
        Files.Read("a.html",
            $"<html><head>{style}</head><body><article><h1>Held</h1>{Words}<p class='sr'>300 died.</p></article></body></html>")
            .Text.Content.Contains("300 died", StringComparison.Ordinal));

    [Fact]
    public void A_sheet_of_a_hundred_thousand_rules_has_an_end() => Assert.Contains("23 dockers", Files.Read("a.html",
        $"<html><head><style>{string.Concat(Enumerable.Range(0, 100_000).Select(i => $".a{i}{{display:none}}"))}/*/*/*</style></head><body><h1>Held</h1>{Words}</body></html>")
        .Text.Content, StringComparison.Ordinal);

    [Fact]
    public void A_style_sheet_never_hides_the_article() => Assert.Contains("23 dockers",
        Files.Read("a.html", $"<html><head><style>.all{{display:none}}</style></head><body class='all'><div class='all'><h1>Held</h1>{Words}</div></body></html>")
            .Text.Content, StringComparison.Ordinal);

    [Theory]
    [InlineData("<p>12 February 2018</p>", 2)]
    [InlineData("<time datetime='2018-02-12'>a year ago</time>", 2)]
    // Its own day is that of the first; it has none.
    [InlineData("<p>12 March 2019</p>", 0)]
    [InlineData("", 0)]
    public void A_page_with_the_next_article_below_has_no_day_of_its_own(string day, int told)
    {
        var corpus = Files.Corpus(Files.Of("a.html",
            "<html><head><meta property='article:published_time' content='2019-03-12'></head><body>"
            + $"<article><h1>Dockers held</h1>{Words}</article><article><h2>Ferry sinks</h2>{day}"
            + "<p>Fourteen people died on Saturday, the fire service said. The ferry had left the port with more people than it may carry.</p></article></body></html>"));
        Assert.Equal(told == 0 ? new DateOnly(2019, 3, 12) : null, corpus.Sources.Single().Published);
        Assert.Equal(told > 0, corpus.Dates.Single(date => date.Quote == "Saturday").From is null);
        Assert.Equal(told > 0, corpus.Diagnostics.Any(diagnostic => diagnostic.Code == "AN0118"));
    }

    [Theory]
    [InlineData("Dockers held | Port Courier", "Dockers held")]
    [InlineData("Dockers held at Port Courier", "Dockers held at Port Courier")]
    [InlineData("Port Courier", "Port Courier")]
    public void The_name_of_the_site_is_no_part_of_a_title(string title, string expected) => Assert.Equal(expected,
        Files.Read("a.html", $"<html><head><meta property='og:title' content='{title}'><meta property='og:site_name' content='Port Courier'></head><body>{Words}</body></html>")
            .Properties.Title);

    [Fact]
    public void Teasers_below_an_article_take_no_day_from_it() => Assert.Equal(
        new DateOnly(2019, 3, 12),
        Files.Read("a.html", "<html><head><meta property='article:published_time' content='2019-03-12'></head><body>"
            + $"<article><h1>Dockers held</h1>{Words}{Words}</article><article><h3>Flood</h3><time datetime='2018-02-12'>2018</time><p>Short.</p></article></body></html>")
            .Properties.Published);
}
