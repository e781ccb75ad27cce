using System.Net;
using Analysis.Sources;
using Analysis.Tests.Support;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using RunText = DocumentFormat.OpenXml.Wordprocessing.Text;
using WordDocument = DocumentFormat.OpenXml.Wordprocessing.Document;

namespace Analysis.Tests.Sources.Exports;

/// <summary>The house styles of archives of the press, as text, as a web page and as a Word file.</summary>
public sealed class ExportFormatTests
{
    private static readonly Article[] Articles =
    [
        new("Dockers held in Lomar", "Ana Ruiz", 231, new(2018, 3, 6), "Lomar Gazette", "LOMARG0020180306ee36000bh",
            "Seven dockers were arrested in Lomar on Friday, the union said.", "Its chair told reporters that they had done nothing."),
        new("Ferry sinks off Tovel", "", 1320, new(2018, 2, 12), "Coast Times", "COASTT0020180212ee36000bh",
            "Eleven people drowned on Sunday, officials said.", "The ferry had left at noon."),
        new("Teachers end strike", "Per Lund", 540, new(2018, 3, 1), "Lomar Gazette", "LOMARG0020180301ee36000bh",
            "Some 4,000 teachers marched on Wednesday, the ministry said.", "They had asked for books."),
    ];

    private sealed record Article(
        string Title, string Author, int Length, DateOnly Day, string Publisher, string Number, string Lead, string Rest)
    {
        public string Words => Length.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture);

        public string Date(string format) => Day.ToString(format, System.Globalization.CultureInfo.InvariantCulture);
    }

    private static readonly Dictionary<string, Func<IEnumerable<string>>> Styles = new(StringComparer.Ordinal)
    {
        ["word counts"] = () => Articles.SelectMany<Article, string>(a =>
            [a.Title, .. a.Author.Length > 0 ? [$"By {a.Author}"] : Array.Empty<string>(), $"{a.Words} words", a.Date("d MMMM yyyy"),
                "09:14 GMT", a.Publisher, a.Number[..6], "English", $"Copyright 2018 {a.Publisher}. All rights reserved.", a.Lead,
                a.Rest, $"Document {a.Number}"])
            .Concat(["Search Summary", "Text", "dockers OR ferry", "© 2018 The Archive, Inc. All rights reserved."]),
        ["counted, in capitals"] = () => Articles.SelectMany<Article, string>((a, i) =>
            [$"{i + 1} of 3 DOCUMENTS", a.Publisher, a.Date("MMMM d, yyyy dddd"), a.Title, $"BYLINE: {a.Author}",
                $"LENGTH: {a.Length} words", a.Lead, a.Rest, $"LOAD-DATE: {a.Date("MMMM d, yyyy")}", "LANGUAGE: ENGLISH",
                $"Copyright 2018 {a.Publisher}"]),
        ["with a cover"] = () => new[] { "User Name:", "Date and Time: Thursday, 22 March 2018 10:14:00 GMT", "Job Number: 63427711",
            "Documents (3)", "1. Dockers held in Lomar", "Client/Matter: -None-", "2. Ferry sinks off Tovel", "3. Teachers end strike" }
            .Concat(Articles.SelectMany<Article, string>(a =>
                [a.Title, a.Publisher, a.Date("MMMM d, yyyy dddd"), $"Copyright 2018 {a.Publisher} All Rights Reserved", "Section: NEWS",
                    $"Length: {a.Length} words", "Body", a.Lead, a.Rest, $"Load-Date: {a.Date("MMMM d, yyyy")}", "End of Document"])),
        ["labelled and counted"] = () => Articles.SelectMany<Article, string>((a, i) =>
            [$"Document {i + 1} of 3", a.Title,
                $"Author: {a.Author}", $"Publication info: {a.Publisher} ; Lomar [Lomar]{a.Date("d MMM yyyy")}: A.1.",
                "Abstract: None available.", $"Full text: {a.Lead}", a.Rest, $"Publication title: {a.Publisher}",
                $"Publication date: {a.Date("MMM d, yyyy")}", "Database: Newsstream"]),
        ["labelled, between rules"] = () => Articles.SelectMany<Article, string>(a =>
            ["____________________________________________________________", a.Title,
                $"Publication info: {a.Publisher} ; Lomar [Lomar]{a.Date("d MMM yyyy")}: A.1.", $"Full text: {a.Lead}", a.Rest,
                $"Title: {a.Title}", $"Publication title: {a.Publisher}", $"Publication date: {a.Date("MMM d, yyyy")}"])
            .Concat(["____________________________________________________________", "Contact us at: the archive",
                "Database copyright 2018 The Archive."]),
        ["coded"] = () => Articles.SelectMany<Article, string>(a => [$"HD  {a.Title}", $"WC  {a.Length} words",
            $"PD  {a.Date("d MMMM yyyy")}", $"SN  {a.Publisher}", $"LP  {a.Lead}", $"TD  {a.Rest}", $"AN  Document {a.Number}"]),
    };

    public static TheoryData<string, string> StylesAndFormats
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (style, format) in Styles.Keys
                .SelectMany(style => new[] { ".txt", ".html", ".docx" }.Select(format => (style, format))))
            {
                data.Add(style, format);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(StylesAndFormats))]
    public void Every_article_has_its_own_title_publisher_day_and_words(string style, string format) =>
        Told(Files.Of("e" + format, Written(Styles[style](), format)));

    [Fact]
    public void A_page_with_a_division_an_article() => Told(Files.Of("e.html", $"<html><body>{string.Concat(Articles.Select(a =>
        $"<div id='article-{a.Number}' class='article enArticle'><p><div id='hd'><span class='enHeadline'>{a.Title}</span></div><div class='author'>{a.Author}</div><div>{a.Length} words</div><div>{a.Date("d MMMM yyyy")}</div><div>{a.Publisher}</div>"
        + $"<div>English</div></p><p class='articleParagraph'>{a.Lead}</p><p class='articleParagraph'>{a.Rest}</p><p>Document {a.Number}</p></div><br/>"))}<div>Search Summary</div></body></html>"));

    [Fact]
    public void A_page_with_a_table_an_article() => Told(Files.Of("e.html", $"<html><body>{string.Concat(Articles.Select(a =>
        $"<div class='article'><table><tr><td><b>HD</b></td><td>{a.Title}</td></tr><tr><td><b>WC</b></td><td>{a.Length} words</td></tr><tr><td><b>PD</b></td><td>{a.Date("d MMMM yyyy")}</td></tr><tr><td><b>SN</b></td><td>{a.Publisher}</td></tr>"
        + $"<tr><td><b>LP</b></td><td>{a.Lead}</td></tr><tr><td><b>TD</b></td><td>{a.Rest}</td></tr><tr><td><b>AN</b></td><td>Document {a.Number}</td></tr></table></div>"))}</body></html>"));

    private static void Told(SourceFile export)
    {
        var corpus = Files.Corpus(export);
        Assert.Equal(
            Articles.Select((a, i) => ($"{export.Name}#{i + 1}", a.Title, a.Publisher, (DateOnly?)a.Day)),
            corpus.Sources.Select(row => (row.Source, row.Title, row.Publisher, row.Published)));
        foreach (var (article, i) in Articles.Select((article, i) => (article, i)))
        {
            var text = corpus.Extractions[i].Source.Text.Content;
            Assert.All(Articles, other => Assert.Equal(other == article, text.Contains(other.Lead, StringComparison.Ordinal)));
        }

        Assert.Equal(["2018-03-02", "2018-02-11", "2018-02-28"],
            corpus.Dates.Where(row => row.Quote is "Friday" or "Sunday" or "Wednesday").Select(row => row.Value));
        Assert.Empty(corpus.Copies);
        Assert.Empty(corpus.Passages);
    }

    private static byte[] Written(IEnumerable<string> lines, string format) => format switch
    {
        ".txt" => System.Text.Encoding.UTF8.GetBytes(string.Join("\n\n", lines)),
        ".html" => System.Text.Encoding.UTF8.GetBytes(
            $"<html><body>{string.Concat(lines.Select(line => $"<p>{WebUtility.HtmlEncode(line)}</p>"))}</body></html>"),
        _ => Word(lines),
    };

    private static byte[] Word(IEnumerable<string> lines)
    {
        var bytes = new MemoryStream();
        using (var word = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            word.AddMainDocumentPart().Document = new WordDocument(
                new Body(lines.Select(line => new Paragraph(new Run(new RunText(line) { Space = SpaceProcessingModeValues.Preserve })))));
        }

        return bytes.ToArray();
    }
}
