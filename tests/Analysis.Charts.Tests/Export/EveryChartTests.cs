using System.Buffers.Binary;
using System.Diagnostics;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Analysis.Charting.Tests.Support;
using Analysis.Tests.Shared;

namespace Analysis.Charting.Tests.Export;

/// <summary>
/// Every chart of a real folder, of an empty document and of two thousand documents, in every format that is printed or published.
/// </summary>
[Collection("browser")]
public sealed class EveryChartTests(SharedBrowser shared) : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("every-chart-test-");

    [BrowserFact("xmllint", "pdftotext")]
    public void Of_the_seeds_is_valid_in_every_format() => Check(Corpus.Open(SeedFolder.Path));

    [BrowserFact("xmllint", "pdftotext")]
    public void Of_one_empty_document_is_valid_in_every_format()
    {
        File.WriteAllText(Path.Combine(folder.FullName, "empty.txt"), "");
        Check(Corpus.Open(folder.FullName));
    }

    [BrowserFact("xmllint", "pdftotext")]
    public void Of_two_thousand_documents_is_valid_in_every_format()
    {
        File.WriteAllText(Path.Combine(folder.FullName, "bulletins.jsonl"), Bulletins.JsonLines(2000));
        var corpus = Corpus.Open(folder.FullName);
        Assert.Equal(2000, corpus.Sources.Count);
        Check(corpus);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private void Check(Corpus corpus)
    {
        var charts = Charts.All(corpus);
        Assert.Equal(8, charts.Count);
        foreach (var chart in charts)
        {
            Svg(chart, chart.Svg());
            Assert.Equal((600, 400), PixelsOf(chart.Png(new ChartSize(300, 200), scale: 2)));
            Pdf(chart, chart.Pdf());
        }

        // One page for all: each alone would carry the same scripts.
        Page(charts);
    }

    private void Svg(Chart chart, string svg)
    {
        var path = Path.Combine(folder.FullName, "chart.svg");
        File.WriteAllText(path, svg);
        Assert.Equal("", Output("xmllint", "--noout", "--huge", "--nonet", path));
        XNamespace ns = "http://www.w3.org/2000/svg";
        var texts = XDocument.Parse(svg).Descendants(ns + "text").Select(text => text.Value).ToList();
        // Long titles have several lines, each a text of its own.
        Assert.Contains(chart.Title, string.Join(' ', texts), StringComparison.Ordinal);
        Assert.Contains(texts,
            text => text.Contains("Sources: ", StringComparison.Ordinal) || text.Contains("Looked through: ", StringComparison.Ordinal));
    }

    private void Pdf(Chart chart, byte[] pdf)
    {
        var path = Path.Combine(folder.FullName, "chart.pdf");
        File.WriteAllBytes(path, pdf);
        Assert.InRange(pdf.Length, 1, 100_000);
        var words = string.Join(' ', Output("pdftotext", path, "-").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains(chart.Title, words, StringComparison.Ordinal);
        Assert.True(
            words.Contains("Sources: ", StringComparison.Ordinal) || words.Contains("Looked through: ", StringComparison.Ordinal), words);
    }

    private void Page(IReadOnlyList<Chart> charts)
    {
        var path = Path.Combine(folder.FullName, "charts.html");
        File.WriteAllText(path, ChartPage.Write(charts, [], Evidence.Of([], [])));
        var browser = shared.Browser;
        browser.Send("Network.emulateNetworkConditions", new { offline = true, latency = 0, downloadThroughput = 0, uploadThroughput = 0 });
        browser.Open(new Uri(path).AbsoluteUri);
        browser.Evaluate("new Promise(done => { const look = () => document.documentElement.hasAttribute('data-whole') ? done() : setTimeout(look, 20); look(); })");
        // Of many documents a drawing comes when it is near the window.
        browser.Evaluate("bringAll()");
        Assert.Equal(charts.Count, browser.Evaluate("document.querySelectorAll('.plot > svg').length")!.GetValue<int>());
        Assert.Empty(Requests(browser.Events, new Uri(path).AbsoluteUri));
        Assert.Empty(Complaints(browser.Events));
    }

    private static IEnumerable<string> Requests(IEnumerable<JsonObject> events, string page) =>
        events.Where(one => one["method"]?.GetValue<string>() == "Network.requestWillBeSent")
            .Select(one => one["params"]!["request"]!["url"]!.GetValue<string>())
            .Where(url => url != page && !url.StartsWith("data:", StringComparison.Ordinal)
                && !url.StartsWith("blob:", StringComparison.Ordinal));

    private static IEnumerable<string> Complaints(IEnumerable<JsonObject> events) =>
        events.Where(one => one["method"]?.GetValue<string>() is "Runtime.consoleAPICalled" or "Runtime.exceptionThrown"
            or "Log.entryAdded").Select(one => one.ToJsonString());

    private static (int Width, int Height) PixelsOf(byte[] png) =>
        (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));

    private static string Output(string tool, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(BrowserFactAttribute.Tool(tool), arguments) { RedirectStandardOutput = true,
            RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error.Result);
        return output;
    }
}
