using System.Globalization;
using Analysis.Charting.Tests.Support;
using Analysis.Sources;

namespace Analysis.Charting.Tests;

/// <summary>The page of many documents: a small file, and beside it a folder whose files it brings when they are asked for.</summary>
[Collection("browser")]
public sealed class PageBesideTests(SharedBrowser shared)
{
    private const string Hostile = "</script><script>window.hit=1</script>\u2028 \\\" ');take(";

    private static Corpus Many() => Corpus.Of(CorpusInput.OfFiles("corpus",
        [.. Enumerable.Range(1, 4).Select(i => SourceFile.Of("corpus", $"{i}.txt", System.Text.Encoding.UTF8.GetBytes(
            string.Create(CultureInfo.InvariantCulture,
                $"Arrests in Riga, part {i}\n\nPolice in Riga arrested {i}20 people on {i} March 2021, the mayor said. {Hostile}"))))]));

    [BrowserFact]
    public void A_small_file_brings_the_rest_from_beside_it_without_a_network_or_a_word_on_the_console()
    {
        using var folder = new SeveralFiles();
        ChartPage.Save(Many(), folder.Path, null, mostInside: 0);
        var page = File.ReadAllText(Path.Combine(folder.Path, "index.html"));
        Assert.DoesNotContain("the mayor said", page, StringComparison.Ordinal);
        using var open = OpenPage.At(shared, Path.Combine(folder.Path, "index.html"));
        open.Point("#arrest-figures .mark");
        open.Until("document.querySelector('#tip:not([hidden]) mark')");
        Assert.Equal("120", open.Browser.Evaluate("document.querySelector('#tip:not([hidden]) mark').textContent")!.GetValue<string>());
        open.Click("#arrest-figures .mark");
        open.Until("document.querySelector('#reader[open] #reader-text')?.textContent.includes('120 people')");
        Assert.Contains("Police in Riga arrested 120 people",
            open.Browser.Evaluate("document.querySelector('#reader[open] #reader-text').textContent")!.GetValue<string>(),
            StringComparison.Ordinal);
        open.Press("Escape");
        open.Browser.Evaluate("everything.value = '320'; chooseAll()");
        open.Settle();
        Assert.Contains("hidden by",
            open.Browser.Evaluate("document.getElementById('hidden').textContent")!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal("undefined", open.Browser.Evaluate("typeof window.hit")!.GetValue<string>());
        Assert.Empty(open.Complaints);
        Assert.All(open.Requests, url => Assert.StartsWith(new Uri(folder.Path).AbsoluteUri + "/index/", url, StringComparison.Ordinal));
        Assert.NotEmpty(open.Requests);
    }

    [BrowserFact]
    public void Markup_that_slipped_in_brings_nothing_from_beside_the_page()
    {
        using var folder = new SeveralFiles();
        ChartPage.Save(Many(), folder.Path, null, mostInside: 0);
        var path = Path.Combine(folder.Path, "index.html");
        File.WriteAllText(Path.Combine(folder.Path, "index", "evil.js"), "window.hit = 1;");
        File.WriteAllText(path, File.ReadAllText(path).Replace("<main id=\"main\">",
            "<script src=\"index/evil.js\"></script><img src=x onerror=\"window.hit=2\"><main id=\"main\">", StringComparison.Ordinal));
        using var open = OpenPage.At(shared, path);
        open.Settle();
        Assert.Equal("undefined", open.Browser.Evaluate("typeof window.hit")!.GetValue<string>());
        Assert.NotEmpty(open.Complaints);
    }

    [BrowserFact]
    public void A_page_without_its_folder_says_what_is_missing()
    {
        using var folder = new SeveralFiles();
        ChartPage.Save(Many(), folder.Path, null, mostInside: 0);
        Directory.Delete(Path.Combine(folder.Path, "index"), recursive: true);
        using var open = OpenPage.At(shared, Path.Combine(folder.Path, "index.html"));
        open.Settle();
        Assert.Contains("The folder “index” belongs beside the page",
            open.Browser.Evaluate("document.getElementById('hidden').textContent")!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public void Few_documents_are_one_file()
    {
        using var folder = new SeveralFiles();
        ChartPage.Save(Many(), folder.Path);
        Assert.Equal(["index.html"], Directory.GetFileSystemEntries(folder.Path).Select(Path.GetFileName));
        Assert.Contains("the mayor said", File.ReadAllText(Path.Combine(folder.Path, "index.html")), StringComparison.Ordinal);
        Assert.DoesNotContain("strict-dynamic", File.ReadAllText(Path.Combine(folder.Path, "index.html")), StringComparison.Ordinal);
    }

    /// <summary>A folder that is gone after the test.</summary>
    private sealed class SeveralFiles : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("analysis-page-").FullName;

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
