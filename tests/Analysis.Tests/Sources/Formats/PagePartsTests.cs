using Analysis.Tests.Support;

namespace Analysis.Tests.Sources.Formats;

/// <summary>What is no part of a page's article is left out, and told; what only looks so stays.</summary>
public sealed class PagePartsTests
{
    private const string Story = "<h1>Raid in Kisumu</h1><p>Officers arrested 31 fishermen in Kisumu, the union said.</p><p>The union said that it would ask the court for their release, and that nobody had been told why they were held.</p>";

    [Theory]
    [InlineData("<h3>Related articles</h3><ul><li><a href='/a'>Flood kills 12</a></li></ul>", "links")]
    [InlineData("<div><h2>You may also like</h2><div><a href='/a'>Flood kills 12</a> <a href='/b'>Fire kills 9</a></div></div>", "links")]
    [InlineData("<table><tr><td><a href='/a'>Flood kills 12 people</a><br><a href='/b'>Fire kills 9 people</a></td></tr></table>", "links")]
    [InlineData("<p>Tags: <a href='/a'>Kisumu</a>, <a href='/b'>31 arrested</a></p>", "links")]
    [InlineData("<div class='post-related_list'><p>Flood kills 12 people in the valley.</p></div>", "links")]
    [InlineData("<section id='recommended'><p>Flood kills 12 people in the valley.</p></section>", "links")]
    [InlineData("<p>READ MORE: <a href='/a'>Flood kills 12 people in the valley</a></p>", "links")]
    [InlineData("<p><strong>Recent posts</strong></p><ul><li><a href='/a'>Flood kills 12</a></li></ul>", "links")]
    [InlineData("<details class='CommentBox' open><summary>reader1</summary><p>My aunt says 300 died.</p></details>", "comments")]
    [InlineData("<details><summary>Comments (3)</summary><p>My aunt says 300 died.</p></details>", "comments")]
    [InlineData("<div id='disqus_thread'><p>My aunt says 300 died.</p></div>", "comments")]
    [InlineData("<div id='comments'><article class='comment'><p>My aunt says 300 died.</p></article></div>", "comments")]
    [InlineData("<h3>Leave a reply</h3><p>My aunt says 300 died.</p><p>Mine too.</p>", "comments")]
    [InlineData("<ul class='social-share'><li>Share 12 times</li></ul>", "share")]
    [InlineData("<div class='cookie-banner'>We and our 700 partners</div>", "frame")]
    [InlineData("<div class='newsletterSignup'>Join 4,000 readers</div>", "frame")]
    [InlineData("<div class='wp-gallery'><p>Guards after 17 people were killed.</p></div>", "pictures")]
    [InlineData("<p style='display : none'>Soldiers killed 40 people.</p>", "hidden")]
    [InlineData("<p style='color:red;visibility:hidden'>Soldiers killed 40 people.</p>", "hidden")]
    [InlineData("<p hidden>Soldiers killed 40 people.</p>", "hidden")]
    [InlineData("<span class='sr-only'>Soldiers killed 40 people.</span>", "hidden")]
    [InlineData("<dialog><p>Soldiers killed 40 people.</p></dialog>", "hidden")]
    public void Other_parts_of_the_page_are_left_out_and_counted(string part, string kind)
    {
        var alone = Files.Read("a.html", Page(Story));
        var document = Files.Read("a.html", Page(Story + part));
        Assert.Equal(alone.Text.Content, document.Text.Content);
        var told = Assert.Single(document.Diagnostics);
        Assert.Equal("AN0117", told.Code);
        Assert.Contains(kind + " (", told.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<h2>Related party transactions</h2><p>The firm paid 12 people.</p>")]
    [InlineData("<h3>Comments by the Government</h3><p>It said that 12 people were held.</p>")]
    [InlineData("<div class='article-text'><p>Twelve more were held.</p></div>")]
    [InlineData("<div class='category-social tag-comments'><p>Twelve more were held.</p></div>")]
    [InlineData("<p style='display:block'>Twelve more were held.</p>")]
    [InlineData("<details><summary>What we know</summary><p>Twelve more were held.</p></details>")]
    [InlineData("<table><tr><th>Held</th><td>12</td></tr></table>")]
    [InlineData("<p>Read more about the raid: it lasted 12 hours, the union said.</p>")]
    [InlineData("<div class='overflow-hidden'><p>Twelve more were held.</p></div>")]
    [InlineData("<h3>See also</h3><p>Twelve more were held in the same week, as the <a href='/a'>union</a> said.</p>", "See also")]
    public void What_only_looks_like_them_stays(string part, string? lost = null)
    {
        var text = Files.Read("a.html", Page(Story + part)).Text.Content;
        Assert.Matches("(?i)12|twelve", text);
        Assert.True(lost is null || !text.Contains(lost, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<body class='single-gallery has-sidebar'><div class='content social'>", "</div></body>")]
    [InlineData("<body><div class='page related'><main>", "</main></div></body>")]
    [InlineData("<body><div id='subscription'><div itemprop='articleBody'>", "</div></div></body>")]
    public void What_holds_the_article_is_never_left_out_for_its_name(string before, string behind) =>
        Assert.Contains("31 fishermen",
            Files.Read("a.html", "<html>" + before + Story + behind + "</html>").Text.Content, StringComparison.Ordinal);

    [Theory]
    [InlineData("30<sup>2</sup> were hurt", "30 were hurt")]
    [InlineData("30<sup>[12]</sup> were hurt", "30 were hurt")]
    [InlineData("30<sup><a href='#f1'>3,4</a></sup> were hurt", "30 were hurt")]
    [InlineData("hurt.<sup>*</sup> Later", "hurt. Later")]
    [InlineData("the 10<sup>th</sup> day", "the 10th day")]
    [InlineData("20 km<sup>2</sup> burnt", "20 km2 burnt")]
    [InlineData("3 × 10<sup>6</sup> doses", "3 × 10^6 doses")]
    [InlineData("the 2<sup>nd</sup> camp", "the 2nd camp")]
    public void Footnote_marks_are_no_part_of_a_number(string words, string text) =>
        Assert.Equal(text, Files.Read("a.html", Page("<p>" + words + "</p>")).Text.Content);

    [Theory]
    [InlineData("<meta name='citation_publication_date' content='2023/01/02'>", "2023-01-02")]
    [InlineData("<meta name='citation_date' content='2023/1/2'>", "2023-01-02")]
    [InlineData("<meta name='parsely-pub-date' content='2023-01-02T08:00:00Z'>", "2023-01-02")]
    [InlineData("<meta itemprop='datePublished' content='January 2, 2023 | 4:39 pm'>", "2023-01-02")]
    [InlineData("<meta name='pubdate' content='Mon, 02 Jan 2023 08:00:00 GMT'>", "2023-01-02")]
    [InlineData("<meta name='date' content='20230102'>", "2023-01-02")]
    [InlineData("<meta name='date' content='02/01/2023'>", null)]
    [InlineData("<meta property='article:modified_time' content='2023-01-05'>", null)]
    [InlineData("<meta property='article:modified_time' content='2023-01-05'><meta property='article:published_time' content='2023-01-02'>",
        "2023-01-02")]
    public void The_day_of_publication_is_read_under_the_usual_names(string head, string? day) => Assert.Equal(day, Published(head, ""));

    [Theory]
    [InlineData("<time class='entry-date' datetime='2023-01-02T08:00'>2 January</time>", "2023-01-02")]
    [InlineData("<span itemprop='datePublished'>2 January 2023</span>", "2023-01-02")]
    [InlineData("<time datetime='2023-01-02'>yesterday</time>", "2023-01-02")]
    [InlineData("<time class='updated' datetime='2023-01-05'>5 January</time>", null)]
    [InlineData("<span itemprop='dateModified'>5 January 2023</span>", null)]
    [InlineData("<p>They met.</p><time datetime='2019-01-02'>2 January 2019</time>", null)]
    public void A_time_above_the_text_is_the_day_of_publication(string part, string? day) => Assert.Equal(day, Published("", part));

    private static string? Published(string head, string part) =>
        Files.Read("a.html", "<html><head>" + head + "</head><body><article><h1>T</h1>" + part + "<p>Text</p></article></body></html>")
            .Properties.Published?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string Page(string body) => "<html><body><div class='content'>" + body + "</div></body></html>";
}
