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
        Assert.Equal("The title", document.Properties.Title);
        Assert.Null(document.Properties.Published);
    }

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
