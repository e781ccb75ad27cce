using Analysis.Sources;
using Analysis.Tests.Support;

namespace Analysis.Tests.Sources;

public sealed class SourcesTableTests
{
    private const string Heading = "file,title,publisher,published,basis,url,language\n";

    [Fact]
    public void A_line_gives_what_the_user_knows() =>
        Assert.Equal(
            new SourceFacts("a.txt", "A, B", "The \"Post\"", new DateOnly(2020, 11, 5), "two\nlines", "https://example.org", "en"),
            SourcesTable.Read(Files.Of("sources.csv",
                Heading + "a.txt,\"A, B\",\"The \"\"Post\"\"\",2020-11-05,\"two\nlines\",https://example.org,EN\n"))["a.txt"]);

    [Fact]
    public void Missing_columns_and_other_orders_are_fine() =>
        Assert.Equal(
            new SourceFacts("a.txt", "", "", new DateOnly(2020, 11, 5), "", "", ""),
            SourcesTable.Read(Files.Of("sources.csv", "published,file\r\n2020-11-05,a.txt"))["a.txt"]);

    [Theory]
    [InlineData("a.txt,Title,,2020-11-31,,,",
        "corpus/sources.csv:3:14: error AN0123: '2020-11-31' is no calendar day. Write it as year-month-day, such as 2020-11-05.")]
    [InlineData("a.txt,one,two",
        "corpus/sources.csv:3:1: error AN0120: The line has 3 cells, the first line names 7 columns. Part both alike, and put a cell with commas in quotation marks.")]
    [InlineData(",Title,,,,,",
        "corpus/sources.csv:3:1: error AN0127: The cell 'file' is empty; the line is not used. Fill it in or remove the line.")]
    [InlineData("a.txt,\"Title,,,,,",
        "corpus/sources.csv:3:1: error AN0128: The quotation marks of this line do not pair; the line is not used. Close each cell's mark, and double a mark that belongs to a cell.")]
    [InlineData("b.txt,,,,,,\nb.txt,,,,,,",
        "corpus/sources.csv:4:1: warning AN0125: 'b.txt' has a line above, which holds. Remove one of them.")]
    public void A_broken_line_is_reported_and_the_rest_goes_on(string lines, string message)
    {
        var table = SourcesTable.Read(Files.Of("sources.csv", Heading + "good.txt,Good,,,,,\n" + lines));
        Assert.Equal(message, Assert.Single(table.Diagnostics).ToString());
        Assert.Equal("Good", table["good.txt"]?.Title);
    }

    [Theory]
    [InlineData("a.txt,\"Title,,,,,\nb.txt,Fine,,,,,\n")]
    [InlineData("a.txt,\"Title,,,,,\nb.txt,\"Fine\",,,,,\nc.txt,,,,,,\n")]
    public void A_quotation_mark_too_many_costs_its_own_line_only(string lines)
    {
        var table = SourcesTable.Read(Files.Of("sources.csv", Heading + lines));
        Assert.StartsWith("corpus/sources.csv:2:", Assert.Single(table.Diagnostics).ToString(), StringComparison.Ordinal);
        Assert.Equal("Fine", table["b.txt"]?.Title);
    }

    [Fact]
    public void A_table_without_its_key_column_is_not_used() =>
        Assert.Equal(
            "corpus/sources.csv:1:1: error AN0121: There is no column 'file'; the table is not used. Its first line must be: file,title,publisher,published,basis,url,language",
            SourcesTable.Read(Files.Of("sources.csv", "title,publisher\na,b\n")).Diagnostics.Single().ToString());

    [Fact]
    public void A_column_that_nothing_reads_is_named() =>
        Assert.Equal(
            "corpus/sources.csv:1:6: warning AN0122: Nothing reads the column 'date'. The columns are: file, title, publisher, published, basis, url, language",
            SourcesTable.Read(Files.Of("sources.csv", "file,date\na,b\n")).Diagnostics.Single().ToString());

    [Fact]
    public void A_line_about_a_file_that_is_not_there_is_a_warning()
    {
        var corpus = Files.Corpus(Files.Of("a.txt", "Words."), Files.Of("sources.csv", "file,title\na.txt,A\nb.txt,B\n"));
        Assert.Equal(
            ["corpus/sources.csv:3:1: warning AN0124: The folder holds no file 'b.txt'. Correct the name or remove the line."],
            corpus.Diagnostics.Select(Files.Text));
    }

    [Fact]
    public void A_good_table_gives_no_diagnostics() =>
        Assert.Empty(SourcesTable.Read(Files.Of("sources.csv", Heading + "a.txt,,,,,,\n")).Diagnostics);

    [Fact]
    public void No_table_is_an_empty_one() => Assert.Null(SourcesTable.Read(null)["a.txt"]);
}
