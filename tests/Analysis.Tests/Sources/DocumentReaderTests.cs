using Analysis.Sources;
using Analysis.Tests.Support;

namespace Analysis.Tests.Sources;

public sealed class DocumentReaderTests
{
    [Theory]
    [InlineData("a.key", "x", SourceStatus.Unsupported,
        "corpus/a.key:1:1: warning AN0105: No reader for files of type '.key'. Save the document as .txt, .md, .html, .docx or .pdf, or take the file out of the folder.")]
    [InlineData("a.msg", "x", SourceStatus.Unsupported,
        "corpus/a.msg:1:1: warning AN0145: Files of type '.msg' are not read. It is Outlook's own format for mail: open it there and save it as .eml. Or take the file out of the folder.")]
    [InlineData("a.XLSX", "x", SourceStatus.Unsupported,
        "corpus/a.XLSX:1:1: warning AN0145: Files of type '.XLSX' are not read. It is a workbook: save each sheet with documents as .csv, with a column \"text\". Or take the file out of the folder.")]
    [InlineData("a.eml", "no mail", SourceStatus.Unreadable,
        "corpus/a.eml:1:1: error AN0112: It is no readable mail file. Save it again, or save the document as .txt.")]
    [InlineData("a.txt", "  \n", SourceStatus.Empty,
        "corpus/a.txt:1:1: warning AN0106: It holds no text. A scanned document needs text recognition first.")]
    [InlineData("a.txt", "\u0001\u0002", SourceStatus.Unreadable,
        "corpus/a.txt:1:1: error AN0103: The bytes are no text in any known encoding. Save the file as UTF-8.")]
    [InlineData("a.docx", "no zip", SourceStatus.Unreadable,
        "corpus/a.docx:1:1: error AN0112: It is no readable Word file. Save it again, or save the document as .txt.")]
    [InlineData("a.zip", "no zip", SourceStatus.Unreadable,
        "corpus/a.zip:1:1: error AN0112: It is no readable zip file. Save it again, or save the document as .txt.")]
    [InlineData("a.csv", "name,number\na,1\n", SourceStatus.Unsupported,
        "corpus/a.csv:1:1: warning AN0114: The first line names no column 'text'. Name the column that holds the documents 'text', or take the file out of the folder.")]
    public void Every_file_has_a_row_that_says_what_became_of_it(string name, string content, SourceStatus status, string message)
    {
        var document = Files.Read(name, content);
        Assert.Equal((status, message), (document.Status, Assert.Single(document.Diagnostics).ToString()));
    }

    [Fact]
    public void A_file_that_cannot_be_opened_is_unreadable()
    {
        var file = new SourceFile("a.txt", "corpus/a.txt", () => throw new UnauthorizedAccessException());
        var document = Assert.Single(DocumentReader.Read(file));
        Assert.Equal(SourceStatus.Unreadable, document.Status);
        Assert.Equal(
            "corpus/a.txt:1:1: error AN0102: It cannot be opened or read to its end. Check that it exists, is whole, and that you may read it.",
            document.Diagnostics.Single().ToString());
    }

    [Fact]
    public void An_encoding_told_by_its_look_is_reported() =>
        Assert.Equal(
            "corpus/a.txt:1:1: warning AN0104: No UTF-8: read as Windows-1252 by the look of its bytes. Save the file as UTF-8 to be sure.",
            DocumentReader.Read(Files.Of("a.txt", [0x63, 0x61, 0x66, 0xE9])).Single().Diagnostics.Single().ToString());

    [Fact]
    public void Plain_text_is_the_file_without_its_mark() => Assert.Equal("a\r\nb", Files.Read("A.TXT", "\uFEFFa\r\nb").Text.Content);
}
