using Analysis.Sources;
using Analysis.Tests.Support;

namespace Analysis.Tests.Sources.Formats;

/// <summary>Pages as many houses make them, most without a name that tells what is no article: all of the article is read, nothing twice
/// left out in silence.</summary>
public sealed class HouseStyleTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Analysis.Tests", "Data", "pages");

    private static readonly ILookup<string, (string Kind, string Sentence)> Sentences = File.ReadAllLines(Path.Combine(Folder, "pages.tsv"))
        .Where(line => !line.StartsWith('#')).Select(line => line.Split('\t')).ToLookup(row => row[0], row => (row[1], row[2]));

    public static TheoryData<string> Pages =>
        [.. Directory.GetFiles(Folder, "*.html").Select(file => Path.GetFileNameWithoutExtension(file))
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_sentence_of_the_article_is_read(string page)
    {
        var text = Read(page).Text.Content;
        Assert.All(Sentences[page].Where(sentence => sentence.Kind == "article"),
            sentence => Assert.Contains(sentence.Sentence, text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void What_stands_beside_it_is_not_read_and_can_be_shown(string page)
    {
        var document = Read(page);
        var left = string.Join('\n', document.LeftOut.Select(part => part.Words));
        Assert.All(Sentences[page].Where(sentence => sentence.Kind == "beside"), sentence =>
        {
            Assert.DoesNotContain(sentence.Sentence, document.Text.Content, StringComparison.Ordinal);
            Assert.Contains(sentence.Sentence, left, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void What_was_left_out_is_counted_in_the_row_of_the_source()
    {
        var corpus = Files.Corpus(Files.Of("a.html", File.ReadAllBytes(Path.Combine(Folder, "05-un.html"))),
            Files.Of("b.txt", "Police arrested 20 people on Friday, it was said at noon.\n\nPolice freed them on Monday, it was said at night.\n\nRecent posts\n\n300 die in flood\n"),
            Files.Of("c.txt", "Police arrested 20 people."));
        Assert.Equal(
            [Read("05-un").LeftOut.Sum(part => part.Words.Count(c => !char.IsWhiteSpace(c))), "Recentposts300dieinflood".Length, 0],
            corpus.Sources.Select(row => row.LeftOut));
    }

    [Theory]
    // The first sentence below the headline is none of what SmartReader takes for the article: it is not asked.
    [InlineData("11-short")]
    [InlineData("15-interview")]
    public void A_second_opinion_that_begins_elsewhere_does_not_count(string page) =>
        Assert.DoesNotContain(Read(page).LeftOut, part => part.Kind == "beside");

    [Fact]
    public void A_day_and_the_rights_below_the_article_stay()
    {
        var page = File.ReadAllText(Path.Combine(Folder, "17-table.html"))
            .Replace("</body>", "<div>3 May 2019</div><div>© 2019 Port Courier</div></body>", StringComparison.Ordinal);
        Assert.EndsWith("3 May 2019\n\n© 2019 Port Courier", Files.Read("a.html", page).Text.Content, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<time datetime='2019-03-14'>5 years ago</time>", false)]
    [InlineData("<p>The dockers were freed <time datetime='2019-03-14'>two weeks ago</time>.</p>", true)]
    public void How_old_a_page_is_counts_from_the_day_on_which_it_was_saved(string part, bool stays) => Assert.Equal(
        stays,
        Files.Read("a.html",
            $"<html><body><article><h1>Held</h1><div>{part}</div><p>Police held 34 dockers on Tuesday.</p></article></body></html>")
            .Text.Content.Contains("ago", StringComparison.Ordinal));

    private static Document Read(string page) =>
        DocumentReader.Read(Files.Of("a.html", File.ReadAllBytes(Path.Combine(Folder, page + ".html")))).Single();
}
