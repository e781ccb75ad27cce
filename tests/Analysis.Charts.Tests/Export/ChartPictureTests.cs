using System.Buffers.Binary;
using System.Diagnostics;
using System.Text;
using System.Xml.Linq;
using Analysis.Charting.Tests.Support;
using Analysis.Recognition.Actors;
using Analysis.Recognition.Numbers;

namespace Analysis.Charting.Tests.Export;

public sealed class ChartPictureTests : IDisposable
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("charts-test-");

    private static Documents Corpus => new Documents()
        .Add("a.txt", "Police held 47 people, Марыя Окойе said.", "Daily", "2021-03-04")
        .Figure("47", Qualifier.AtLeast, value: 47, low: 47, asOf: "2021-03-04")
        .Mention("Марыя Окойе", "Марыя Окойе", ActorKind.Person)
        .Statement("Police held 47 people", "Марыя Окойе", "2021-03-04");

    private static Chart[] All(Documents documents) =>
    [
        Charts.ArrestFigures(documents.Figures, documents.Evidence), Charts.ActorCounts(documents.Actors, documents.Evidence),
        Charts.StatementDates(documents.Statements, documents.Evidence),
    ];

    [ToolFact("pdftotext")]
    public void Pictures_of_all_charts_are_valid_and_say_their_title_and_source()
    {
        foreach (var chart in All(Corpus).Concat(All(new Documents())))
        {
            var svg = XDocument.Parse(chart.Svg(new ChartSize(800)));
            Assert.Equal(chart.Title, svg.Root!.Element(Svg + "title")!.Value);
            Assert.Equal(chart.Describe(), svg.Root.Element(Svg + "desc")!.Value);
            Assert.Equal("img", svg.Root.Attribute("role")!.Value);
            Assert.Contains(chart.Title, svg.Descendants(Svg + "text").Select(text => text.Value));
            Assert.Contains(svg.Descendants(Svg + "text"), text => text.Value.Contains("Sources:", StringComparison.Ordinal));

            var png = chart.Png(new ChartSize(500), 3);
            Assert.Equal(1500, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)));
            Assert.True(png.AsSpan().IndexOf(Encoding.UTF8.GetBytes(chart.Describe())) > 0);

            var pdf = chart.Pdf(new ChartSize(800));
            Assert.StartsWith("%PDF-", Encoding.Latin1.GetString(pdf, 0, 8), StringComparison.Ordinal);
            var text = Words(Run("pdftotext", File(pdf), "-"));
            Assert.Contains(chart.Title, text, StringComparison.Ordinal);
            Assert.Contains("Sources:", text, StringComparison.Ordinal);
        }
    }

    [ToolFact("pdfinfo", "pdffonts")]
    public void A_pdf_is_small_and_names_title_and_words_and_neither_clock_nor_user()
    {
        foreach (var chart in All(Corpus))
        {
            var pdf = chart.Pdf();
            var about = Run("pdfinfo", File(pdf));
            Assert.InRange(pdf.Length, 1, 100_000);
            Assert.Contains("Title:           " + chart.Title, about, StringComparison.Ordinal);
            Assert.Contains("Subject:         " + chart.Describe(), about, StringComparison.Ordinal);
            Assert.DoesNotContain("Date:", about, StringComparison.Ordinal);
            Assert.DoesNotContain("Author:", about, StringComparison.Ordinal);
            // Name, type, encoding, then: embedded, a subset, with Unicode.
            Assert.All(Run("pdffonts", File(pdf)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2),
                font => Assert.Matches("NotoSans.* yes yes yes ", font));
        }
    }

    [Fact]
    public void A_picture_has_the_size_that_its_use_asks_for()
    {
        foreach (var chart in All(Corpus))
        {
            Assert.Equal((1280, 720), Size(chart.Png(ChartTheme.Slide, scale: 1)));
            Assert.Equal(680, Size(chart.Png(ChartTheme.Column)).Width);
            var svg = XDocument.Parse(chart.Svg(ChartTheme.Slide)).Root!;
            Assert.Equal(("1280", "720"), (svg.Attribute("width")!.Value, svg.Attribute("height")!.Value));
            var box = svg.Attribute("viewBox")!.Value.Split(' ')
                .Select(part => double.Parse(part, System.Globalization.CultureInfo.InvariantCulture)).ToList();
            Assert.NotEqual(1280, box[2]);
            Assert.Equal(1280.0 / 720, box[2] / box[3], 2);
        }

        static (int Width, int Height) Size(byte[] png) =>
            (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
    }

    [Fact]
    public void A_picture_too_high_to_be_made_is_refused_with_a_remedy()
    {
        var documents = new Documents();
        for (var i = 0; i < 120; i++)
        {
            documents.Add($"{i}.txt", "Police held 47 people.")
                .Figure("47", Qualifier.Exactly, value: 47, asOf: "2021-03-04", kind: $"kind{i}");
        }

        var chart = Charts.Figures(documents.Figures, documents.Evidence);
        var some = Assert.Throws<ChartsNotSavedException>(() => new[] { chart, Charts.Coverage(documents.Sources, documents.Evidence) }
            .SaveAll(folder.FullName, "h", ["png", "csv"], scale: 4));
        Assert.Equal(["figures-h.csv", "coverage-h.png", "coverage-h.csv"], some.Written.Select(path => Path.GetFileName(path)));
        Assert.StartsWith("Not saved: figures.png: ", some.Message, StringComparison.Ordinal);
        Assert.Contains("Choose a smaller scale",
            Assert.Throws<InvalidOperationException>(() => chart.Png(scale: 4)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_chart_gives_the_same_bytes_in_every_format()
    {
        Assert.Equal(All(Corpus)[1].Svg(), All(Corpus)[1].Svg());
        Assert.Equal(All(Corpus)[1].Png(), All(Corpus)[1].Png());
        Assert.Equal(All(Corpus)[1].Pdf(), All(Corpus)[1].Pdf());
    }

    [Fact]
    public void Hostile_text_stays_text_in_svg()
    {
        const string hostile = "<script>alert(1)</script><a href='javascript:alert(1)'>Many</a>";
        var documents = new Documents().Add("a.txt", hostile + " were held.", hostile).Figure(hostile, Qualifier.Vague, asOf: "2021-03-04");
        var svg = XDocument.Parse(Charts.ArrestFigures(documents.Figures, documents.Evidence).With(title: hostile).Svg());
        Assert.DoesNotContain(svg.Descendants(), element => element.Name.LocalName is "script" or "a" or "image" or "foreignObject");
        Assert.Contains(svg.Descendants(),
            element => element.Name.LocalName == "text" && element.Value.Contains("<script>", StringComparison.Ordinal));
    }

    [Fact]
    public void Characters_that_xml_forbids_leave_a_valid_svg()
    {
        var chart = Charts.ArrestFigures(Corpus.Figures, Corpus.Evidence).With(title: "A\u0001\uFFFE\uD800B & <C>");
        Assert.Equal("AB & <C>",
            XDocument.Parse(chart.Svg()).Root!.Element(Svg + "title")!.Value.Replace("\uFFFD", "", StringComparison.Ordinal));
        Assert.NotEmpty(chart.Png(scale: 1));
        Assert.NotEmpty(chart.Pdf());
    }

    [Fact]
    public void Saves_every_chart_in_every_format_under_the_hash_of_its_corpus()
    {
        var documents = Corpus;
        var files = All(documents).SaveAll(folder.FullName, documents.Evidence.Hash, ChartFiles.Formats);
        Assert.Equal(18, files.Count);
        Assert.All(files, file => Assert.True(new FileInfo(file).Length > 100, file));
        Assert.Contains(Path.Combine(folder.FullName, $"actor-counts-{documents.Evidence.Hash}.pdf"), files);
    }

    [Fact]
    public void Tables_and_figures_are_files_too()
    {
        var chart = All(Corpus)[1];
        chart.Save(Path.Combine(folder.FullName, "a.csv"));
        chart.Save(Path.Combine(folder.FullName, "a.json"));
        chart.Save(Path.Combine(folder.FullName, "a.html"));
        Assert.StartsWith("Actor,Kind,As named,Role,Source,Place,Not drawn\nМарыя Окойе,person,Марыя Окойе,,Daily,a.txt:1:24,\n",
            System.IO.File.ReadAllText(Path.Combine(folder.FullName, "a.csv")), StringComparison.Ordinal);
        Assert.Equal(chart.Figure + "\n", System.IO.File.ReadAllText(Path.Combine(folder.FullName, "a.json")));
        Assert.Contains("<h2 id=\"actor-counts-title\">",
            System.IO.File.ReadAllText(Path.Combine(folder.FullName, "a.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_format_is_refused_by_name() =>
        Assert.Contains("'.gif' is no format of charts",
            Assert.Throws<ArgumentException>(() => All(Corpus)[0].Save(Path.Combine(folder.FullName, "a.gif"))).Message,
            StringComparison.Ordinal);

    public void Dispose() => folder.Delete(recursive: true);

    private string File(byte[] bytes)
    {
        var path = Path.Combine(folder.FullName, "a.pdf");
        System.IO.File.WriteAllBytes(path, bytes);
        return path;
    }

    private static string Run(string tool, params string[] arguments)
    {
        using var process =
            Process.Start(new ProcessStartInfo(BrowserFactAttribute.Tool(tool), arguments) { RedirectStandardOutput = true })!;
        return process.StandardOutput.ReadToEnd();
    }

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
