using System.Buffers.Binary;
using System.Diagnostics;
using System.Text;
using System.Xml.Linq;
using Analysis.Charting.Export;
using Analysis.Charting.Tests.Support;
using Analysis.Recognition.Actors;
using Analysis.Recognition.Numbers;

namespace Analysis.Charting.Tests.Export;

[Collection("browser")]
public sealed class ChartExportTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("charts-test-");

    private static Documents Corpus => new Documents()
        .Add("a.txt", "Police held 47 people, Марыя Окойе said.", "Daily", "2021-03-04")
        .Figure("47", Qualifier.AtLeast, value: 47, low: 47, asOf: "2021-03-04")
        .Mention("Марыя Окойе", "Марыя Окойе", ActorKind.Person)
        .Statement("Police held 47 people", "Марыя Окойе", "2021-03-04");

    private static Chart[] All(Documents documents) =>
    [
        Charts.ArrestFigures(documents.Figures, documents.Evidence), Charts.ActorCounts(documents.Actors, documents.Evidence), Charts.StatementDates(documents.Statements, documents.Evidence),
    ];

    [BrowserFact]
    public void A_live_figure_has_no_button_that_sends_it_anywhere()
    {
        using var export = new ChartExport();
        var buttons = export.Browser.Evaluate($$"""
            (figure => Plotly.newPlot(document.body.appendChild(document.createElement('div')), figure.data, figure.layout, figure.config)
                .then(plot => [...plot.querySelectorAll('.modebar-btn')].map(button => button.getAttribute('aria-label')).join()))({{All(Corpus)[0].Figure}})
            """);
        Assert.Equal("Download plot as a PNG", buttons!.GetValue<string>());
    }

    [BrowserFact("pdftotext")]
    public void Pictures_of_all_charts_are_valid_and_say_their_title_and_source()
    {
        using var export = new ChartExport();
        foreach (var chart in All(Corpus).Concat(All(new Documents())))
        {
            var svg = XDocument.Parse(export.Svg(chart, new ChartSize(800)));
            XNamespace ns = "http://www.w3.org/2000/svg";
            Assert.Equal(chart.Title, svg.Root!.Element(ns + "title")!.Value);
            Assert.Equal(chart.Describe(), svg.Root.Element(ns + "desc")!.Value);
            Assert.Contains(chart.Title, svg.Descendants(ns + "text").Select(text => text.Value));
            Assert.Contains(svg.Descendants(ns + "text"), text => text.Value.Contains("Sources:", StringComparison.Ordinal));

            var png = export.Png(chart, new ChartSize(500), 3);
            Assert.Equal(1500, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)));
            Assert.True(png.AsSpan().IndexOf(Encoding.UTF8.GetBytes(chart.Describe())) > 0);

            var pdf = export.Pdf(chart, new ChartSize(800));
            Assert.StartsWith("%PDF-", Encoding.Latin1.GetString(pdf, 0, 8), StringComparison.Ordinal);
            var text = PdfText(pdf);
            Assert.Contains(chart.Title, text, StringComparison.Ordinal);
            Assert.Contains("Sources:", text, StringComparison.Ordinal);
        }
    }

    [BrowserFact]
    public void A_picture_has_the_size_that_its_use_asks_for()
    {
        using var export = new ChartExport();
        foreach (var chart in All(Corpus))
        {
            Assert.Equal((1280, 720), Size(export.Png(chart, ChartTheme.Slide, scale: 1)));
            Assert.Equal(680, Size(export.Png(chart, ChartTheme.Column)).Width);
            var svg = XDocument.Parse(export.Svg(chart, ChartTheme.Slide)).Root!;
            Assert.Equal(("1280", "720"), (svg.Attribute("width")!.Value, svg.Attribute("height")!.Value));
            Assert.NotEqual("0 0 1280 720", svg.Attribute("viewBox")!.Value);
        }

        static (int Width, int Height) Size(byte[] png) => (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
    }

    [BrowserFact]
    public void A_picture_too_high_to_be_made_is_refused_with_a_remedy()
    {
        var documents = new Documents();
        for (var i = 0; i < 120; i++)
        {
            documents.Add($"{i}.txt", "Police held 47 people.").Figure("47", Qualifier.Exactly, value: 47, asOf: "2021-03-04", kind: $"kind{i}");
        }

        var chart = Charts.Figures(documents.Figures, documents.Evidence);
        var some = Assert.Throws<ChartsNotSavedException>(() => new[] { chart, Charts.Coverage(documents.Sources, documents.Evidence) }.SaveAll(folder.FullName, "h", ["png", "csv"], scale: 4));
        Assert.Equal(["figures-h.csv", "coverage-h.png", "coverage-h.csv"], some.Written.Select(path => Path.GetFileName(path)));
        Assert.StartsWith("Not saved: figures.png: ", some.Message, StringComparison.Ordinal);
        using var export = new ChartExport();
        Assert.Contains("Choose a smaller scale", Assert.Throws<InvalidOperationException>(() => export.Png(chart, scale: 4)).Message, StringComparison.Ordinal);
    }

    [BrowserFact]
    public void The_same_chart_gives_the_same_svg_from_two_browsers()
    {
        string Draw()
        {
            using var export = new ChartExport();
            return export.Svg(All(Corpus)[0]);
        }

        Assert.Equal(Draw(), Draw());
    }

    [BrowserFact]
    public void Hostile_text_stays_text_in_svg()
    {
        const string hostile = "<script>alert(1)</script><a href='javascript:alert(1)'>Many</a>";
        var documents = new Documents().Add("a.txt", hostile + " were held.", hostile).Figure(hostile, Qualifier.Vague, asOf: "2021-03-04");
        using var export = new ChartExport();
        var svg = XDocument.Parse(export.Svg(Charts.ArrestFigures(documents.Figures, documents.Evidence).With(title: hostile)));
        Assert.DoesNotContain(svg.Descendants(), element => element.Name.LocalName is "script" or "a" or "image" or "foreignObject");
        Assert.Contains(svg.Descendants(), element => element.Name.LocalName == "text" && element.Value.Contains("<script>", StringComparison.Ordinal));
    }

    [BrowserFact]
    public void Leaves_no_browser_and_no_profile_behind()
    {
        string profile;
        using (var export = new ChartExport())
        {
            profile = export.Browser.Profile;
            Assert.NotEmpty(Users(profile));
            Assert.True(Directory.Exists(profile));
        }

        Assert.False(Directory.Exists(profile));
        Assert.Empty(Users(profile));

        // Processes whose command line names the profile.
        static List<string> Users(string profile) =>
            [.. Directory.GetDirectories("/proc").Where(process => char.IsAsciiDigit(Path.GetFileName(process)[0])).Where(process => CommandLine(process).Contains(profile, StringComparison.Ordinal))];

        static string CommandLine(string process)
        {
            try
            {
                return File.ReadAllText(Path.Combine(process, "cmdline"));
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // It ended while it was looked at.
                return "";
            }
        }
    }

    [BrowserFact]
    public void A_browser_that_hangs_is_ended_in_time()
    {
        using var browser = Browser.Start(TimeSpan.FromSeconds(3));
        var watch = Stopwatch.StartNew();
        Assert.Throws<TimeoutException>(() => browser.Evaluate("for (;;) {}"));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20));
    }

    [BrowserFact]
    public void Saves_every_chart_in_every_format_under_the_hash_of_its_corpus()
    {
        var documents = Corpus;
        var files = All(documents).SaveAll(folder.FullName, documents.Evidence.Hash, ChartFiles.Formats);
        Assert.Equal(18, files.Count);
        Assert.All(files, file => Assert.True(new FileInfo(file).Length > 100, file));
        Assert.Contains(Path.Combine(folder.FullName, $"actor-counts-{documents.Evidence.Hash}.pdf"), files);
    }

    [Fact]
    public void Tables_and_figures_need_no_browser()
    {
        var chart = All(Corpus)[1];
        chart.Save(Path.Combine(folder.FullName, "a.csv"));
        chart.Save(Path.Combine(folder.FullName, "a.json"));
        chart.Save(Path.Combine(folder.FullName, "a.html"));
        Assert.StartsWith("Actor,Kind,As named,Role,Source,Place,Not drawn\nМарыя Окойе,person,Марыя Окойе,,Daily,a.txt:1:24,\n", File.ReadAllText(Path.Combine(folder.FullName, "a.csv")), StringComparison.Ordinal);
        Assert.Equal(chart.Figure + "\n", File.ReadAllText(Path.Combine(folder.FullName, "a.json")));
        Assert.Contains("<h2 id=\"actor-counts-title\">", File.ReadAllText(Path.Combine(folder.FullName, "a.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_format_is_refused_by_name() =>
        Assert.Contains("'.gif' is no format of charts", Assert.Throws<ArgumentException>(() => All(Corpus)[0].Save(Path.Combine(folder.FullName, "a.gif"))).Message, StringComparison.Ordinal);

    public void Dispose() => folder.Delete(recursive: true);

    private string PdfText(byte[] pdf)
    {
        var path = Path.Combine(folder.FullName, "a.pdf");
        File.WriteAllBytes(path, pdf);
        using var process = Process.Start(new ProcessStartInfo(BrowserFactAttribute.Tool("pdftotext"), [path, "-"]) { RedirectStandardOutput = true })!;
        return process.StandardOutput.ReadToEnd();
    }
}
