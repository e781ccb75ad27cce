using Analysis.Sources;
using Analysis.Tests.Support;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using RunText = DocumentFormat.OpenXml.Wordprocessing.Text;
using WordDocument = DocumentFormat.OpenXml.Wordprocessing.Document;

namespace Analysis.Tests.Sources.Formats;

public sealed class DocxTests
{
    [Fact]
    public void Paragraphs_are_blocks_and_deleted_words_are_left_out()
    {
        var document = DocumentReader.Read(Files.Of("a.docx", Word(
            new Paragraph(new Run(new RunText("Twenty ")), new Run(new RunText("arrested")),
                new DeletedRun(new Run(new DeletedText("never")))),
            new Paragraph(new Run(new RunText("Line"), new Break(), new RunText("break")))))).Single();
        Assert.Equal("Twenty arrested\n\nLine\nbreak", document.Text.Content);
        Assert.Equal("The title", document.Properties.TitleHint);
        Assert.Null(document.Properties.Published);
    }

    [Theory]
    [InlineData("Seven nurses held in Tamale", "Seven nurses held in Tamale", "Police arrested seven nurses on Friday, the union said.")]
    [InlineData("The title", "Police arrested seven nurses on Friday, the union said.", "They were freed a day later.")]
    public void The_title_of_the_properties_counts_where_the_text_has_none(string title, params string[] paragraphs) => Assert.Equal(
        title,
        Files.Corpus(Files.Of("a.docx", Word([.. paragraphs.Select(words => new Paragraph(new Run(new RunText(words))))])))
            .Sources.Single().Title);

    private static byte[] Word(params Paragraph[] paragraphs)
    {
        var bytes = new MemoryStream();
        using (var word = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            word.AddMainDocumentPart().Document = new WordDocument(new Body(paragraphs));
            word.PackageProperties.Title = "The title";
            word.PackageProperties.Created = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        }

        return bytes.ToArray();
    }
}
