using Analysis.Tests.Support;

namespace Analysis.Tests.Sources.Formats;

public sealed class HtmlTests
{
    [Theory]
    [InlineData("<p>One <b>two</b>\n three</p><p>Four</p>", "One two three\n\nFour")]
    [InlineData("<div>One<br>Two</div><ul><li>a</li><li>b &amp; c</li></ul>", "One\n\nTwo\n\na\n\nb & c")]
    [InlineData("<nav>Menu</nav><header>Site</header><main><p>Text</p><script>alert(1)</script></main><footer>Foot</footer>", "Text")]
    [InlineData("<p>Outside</p><article><p>Inside</p></article>", "Inside")]
    [InlineData("<article><p>One</p></article><article><p>Two</p></article>", "One\n\nTwo")]
    [InlineData("<p>a<!-- no --><style>p{}</style> b", "a b")]
    public void The_main_text_is_blocks_by_line_breaks(string body, string text) =>
        Assert.Equal(text, Files.Read("a.html", "<html><body>" + body + "</body></html>").Text.Content);

    [Theory]
    [InlineData("<meta name=\"DC.date.issued\" content=\"2020-01-02\">", "2020-01-02")]
    [InlineData("<script type=\"application/ld+json\">{\"@graph\": [{\"a\": 1}, {\"datePublished\": \"2020-01-02T10:00:00Z\"}]}</script>",
        "2020-01-02")]
    [InlineData("<meta name=\"date\" content=\"yesterday\">", null)]
    [InlineData("<meta name=\"last-modified\" content=\"2020-01-02\">", null)]
    [InlineData("<script type=\"application/ld+json\">{broken</script>", null)]
    public void The_day_of_publication_is_read_from_metadata(string head, string? day) =>
        Assert.Equal(
            day, Files.Read("a.html", "<html><head>" + head + "</head><body>Text</body></html>").Properties.Published
                ?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Nesting_without_end_is_read() =>
        Assert.Equal("deep", Files.Read("a.html", string.Concat(Enumerable.Repeat("<div>", 5000)) + "deep").Text.Content);
}
