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
    [InlineData("{\"id\": \"1\"}",
        "corpus/d.jsonl:2:1: error AN0113: The line is no JSON object with a \"text\". Write one document a line: {\"id\": \"1\", \"text\": \"...\"}.")]
    [InlineData("[1]", "corpus/d.jsonl:2:1: error AN0113: The line is no JSON object with a \"text\". Write one document a line: {\"id\": \"1\", \"text\": \"...\"}.")]
    [InlineData("{\"text\": \"half \\ud83d\"}",
        "corpus/d.jsonl:2:1: error AN0113: The line is no JSON object with a \"text\". Write one document a line: {\"id\": \"1\", \"text\": \"...\"}.")]
    [InlineData("{\"text\": \"x\", \"published\": \"5 May\"}",
        "corpus/d.jsonl:2:1: error AN0123: '5 May' is no calendar day. Write it as year-month-day, such as 2020-11-05.")]
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
            DocumentReader.Read(Files.Of("d.jsonl", "{\"id\":\"a\",\"text\":\"1\"}\n{\"id\":\"a\",\"text\":\"2\"}"))
                .Select(document => document.Text.Name));

    [Fact]
    public void A_table_parted_by_tabs_is_read_under_its_own_ending() =>
        Assert.Equal(["One", "Two"],
            DocumentReader.Read(Files.Of("d.tsv", "title\ttext\nA\tOne\nB\tTwo\n")).Select(document => document.Text.Content));

    [Fact]
    public void A_table_with_a_text_column_gives_a_document_a_line()
    {
        var documents = DocumentReader.Read(Files.Of("d.csv", "id,text,published\n1,\"Two\nlines\",2020-08-15\n2,One,\n")).ToList();
        Assert.Equal(["Two\nlines", "One"], documents.Select(document => document.Text.Content));
        Assert.Equal(new DateOnly(2020, 8, 15), documents[0].Properties.Published);
    }

    [Theory]
    [InlineData("url,date,headline,body\nu,2021-03-12,T,Some text\n")]
    [InlineData("url;published;title;text\nu;2021-03-12;T;Some text\n")]
    [InlineData("link\tpubdate\ttitle\tcontent\nu\t12 March 2021\tT\tSome text\n")]
    [InlineData("Title, Publication Date ,URL,Article\nT,2021-03-12T10:00:00Z,u,Some text\n")]
    [InlineData("\"title\";\"date\";\"url\";\"text\"\n\"T\";\"Mar 12, 2021\";\"u\";\"Some text\"\n")]
    [InlineData("sep=;\nTitle;Date;URL;Article\nT;12 March 2021;u;Some text\n")]
    public void Columns_are_known_by_their_usual_names_and_separators(string table)
    {
        var document = Files.Read("d.csv", table);
        Assert.Equal("Some text", document.Text.Content);
        Assert.Equal(new DocumentProperties("T", "", new DateOnly(2021, 3, 12), PublishedBasis.Assigned, "u"), document.Properties);
        Assert.Empty(document.Diagnostics);
    }

    [Fact]
    public void Columns_that_nothing_reads_are_named() =>
        Assert.Equal(
            ["corpus/d.csv:1:1: info AN0131: Nothing reads the columns 'Ward', 'date'. What is read is called id, text, published, title, publisher, url, or by another usual name."],
            DocumentReader.Read(Files.Of("d.csv", "text,Ward,published,date\na,3,2021-03-12,2021-03-13\nb,4,,\n"))
                .SelectMany(document => document.Diagnostics).Select(told => told.ToString()));

    [Fact]
    public void Fields_that_nothing_reads_are_named_once() =>
        Assert.Equal(
            ["corpus/d.jsonl:1:1: info AN0131: Nothing reads the fields 'ward'. What is read is called id, text, published, title, publisher, url, or by another usual name."],
            DocumentReader.Read(Files.Of("d.jsonl", "{\"content\":\"a\",\"ward\":3}\n{\"content\":\"b\",\"ward\":4}"))
                .SelectMany(document => document.Diagnostics).Select(told => told.ToString()));

    [Theory]
    [InlineData("a,b\n1,2\n")]
    [InlineData("textual;date\nx;2021-03-12\n")]
    public void A_table_without_a_column_of_texts_holds_no_documents(string table) =>
        Assert.Equal(SourceStatus.Unsupported, Files.Read("d.csv", table).Status);

    [Fact]
    public void A_day_that_may_be_two_days_is_told() =>
        Assert.Contains(Files.Read("d.csv", "text,date\na,03/04/2021\n").Diagnostics, told => told.Code == "AN0123");

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
