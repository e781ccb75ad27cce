using System.IO.Compression;
using Analysis.Sources;
using Analysis.Tests.Support;

namespace Analysis.Tests.Sources.Formats;

public sealed class ManyDocumentsTests
{
    [Fact]
    public void Json_lines_give_a_document_a_line()
    {
        var documents = DocumentReader.Read(Files.Of("d.jsonl", """
            {"id": "one", "text": "First.", "published": "2020-08-15T10:00:00Z", "title": "T", "publisher": "P"}

            {"text": "Second."}
            {"id": 7, "text": "Third.", "published": null}
            """)).ToList();
        Assert.Equal(["d.jsonl#one", "d.jsonl#line3", "d.jsonl#7"], documents.Select(document => document.Text.Name));
        Assert.Equal(["First.", "Second.", "Third."], documents.Select(document => document.Text.Content));
        Assert.Equal(new DocumentProperties("T", "P", new DateOnly(2020, 8, 15), PublishedBasis.Assigned, ""), documents[0].Properties);
        Assert.All(documents, document => Assert.Empty(document.Diagnostics));
    }

    [Theory]
    [InlineData("{broken", "corpus/d.jsonl:2:1: error AN0113: The line is no JSON object with a \"text\". Write one document a line: {\"id\": \"1\", \"text\": \"...\"}.")]
    [InlineData("{\"id\": \"1\"}", "corpus/d.jsonl:2:1: error AN0113: The line is no JSON object with a \"text\". Write one document a line: {\"id\": \"1\", \"text\": \"...\"}.")]
    [InlineData("[1]", "corpus/d.jsonl:2:1: error AN0113: The line is no JSON object with a \"text\". Write one document a line: {\"id\": \"1\", \"text\": \"...\"}.")]
    [InlineData("{\"text\": \"half \\ud83d\"}", "corpus/d.jsonl:2:1: error AN0113: The line is no JSON object with a \"text\". Write one document a line: {\"id\": \"1\", \"text\": \"...\"}.")]
    [InlineData("{\"text\": \"x\", \"published\": \"5 May\"}", "corpus/d.jsonl:2:1: error AN0123: '5 May' is no calendar day. Write it as year-month-day, such as 2020-11-05.")]
    public void A_broken_line_is_reported_and_the_rest_goes_on(string line, string message)
    {
        var documents = DocumentReader.Read(Files.Of("d.jsonl", "{\"text\": \"a\"}\n" + line + "\n{\"text\": \"b\"}\n")).ToList();
        Assert.Equal(message, documents.SelectMany(document => document.Diagnostics).Single().ToString());
        Assert.Equal(["a", "b"], new[] { documents[0], documents[2] }.Select(document => document.Text.Content));
    }

    [Fact]
    public void Ids_that_stand_twice_are_told_apart() =>
        Assert.Equal(
            ["d.jsonl#a", "d.jsonl#a-line2"],
            DocumentReader.Read(Files.Of("d.jsonl", "{\"id\":\"a\",\"text\":\"1\"}\n{\"id\":\"a\",\"text\":\"2\"}")).Select(document => document.Text.Name));

    [Fact]
    public void A_table_with_a_text_column_gives_a_document_a_line()
    {
        var documents = DocumentReader.Read(Files.Of("d.csv", "id,text,published\n1,\"Two\nlines\",2020-08-15\n2,One,\n")).ToList();
        Assert.Equal(["Two\nlines", "One"], documents.Select(document => document.Text.Content));
        Assert.Equal(new DateOnly(2020, 8, 15), documents[0].Properties.Published);
    }

    [Fact]
    public void An_archive_gives_its_documents_by_ordinal_path()
    {
        var documents = DocumentReader.Read(Files.Of("z.zip", Zip(("b.txt", "b"), ("a/c.txt", "c"), ("inner.zip", "x")))).ToList();
        Assert.Equal(["z.zip#a/c.txt", "z.zip#b.txt", "z.zip#inner.zip"], documents.Select(document => document.Text.Name));
        Assert.Equal([SourceStatus.Read, SourceStatus.Read, SourceStatus.Unsupported], documents.Select(document => document.Status));
    }

    [Fact]
    public void A_file_without_documents_still_has_a_row()
    {
        Assert.Equal(SourceStatus.Empty, Files.Read("d.jsonl", "\n").Status);
        Assert.Equal(SourceStatus.Empty, Files.Read("d.csv", "text\n").Status);
        Assert.Equal(SourceStatus.Empty, DocumentReader.Read(Files.Of("z.zip", Zip())).Single().Status);
    }

    private static byte[] Zip(params (string Name, string Content)[] entries)
    {
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(content);
            }
        }

        return bytes.ToArray();
    }
}
