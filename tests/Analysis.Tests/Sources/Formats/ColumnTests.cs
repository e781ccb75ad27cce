using Analysis.Sources;
using Analysis.Tests.Support;

namespace Analysis.Tests.Sources.Formats;

/// <summary>How collectors call and write the fields of their documents.</summary>
public sealed class ColumnTests
{
    private static IEnumerable<string> Days(string table) => DocumentReader.Read(Files.Of("t.csv", table))
        .Select(document => document.Properties.Published?.ToString("yyyy-MM-dd", null) ?? "none");

    [Theory]
    [InlineData("date,text\n12/03/2019,A.\n25/02/2019,B.", "2019-03-12 2019-02-25")]
    [InlineData("date,text\n12/03/2019,A.\n02/25/2019 10:00,B.", "2019-12-03 2019-02-25")]
    [InlineData("date,text\n12.03.2019,A.\n25.02.2019,B.\n31.02.2019,C.", "2019-03-12 2019-02-25 none")]
    // Nothing settles it, or two halves of a table contradict each other.
    [InlineData("date,text\n12/03/2019,A.\n11/02/2019,B.", "none none")]
    [InlineData("date,text\n12/03/2019,A.\n25/02/2019,B.\n02/25/2019,C.", "none 2019-02-25 2019-02-25")]
    public void The_other_days_of_a_column_settle_which_number_is_the_day(string table, string expected) =>
        Assert.Equal(expected, string.Join(' ', Days(table)));

    [Theory]
    [InlineData("Article Text;Published Date;Headline;Outlet")]
    [InlineData("article-text;published-date;headline;outlet")]
    [InlineData("articleText;publishedDate;Head line;OUTLET")]
    public void Columns_are_known_however_their_words_are_joined(string head)
    {
        var document = DocumentReader.Read(Files.Of("t.csv", head + "\nPolice said so.;2019-03-12;Held;Port Courier\n")).Single();
        Assert.Equal(("Police said so.", new DateOnly(2019, 3, 12), "Held", "Port Courier"),
            (document.Text.Content, document.Properties.Published, document.Properties.Title, document.Properties.Publisher));
    }

    [Fact]
    public void A_source_with_a_name_and_a_text_in_paragraphs_are_read()
    {
        var document = Files.Read("t.jsonl",
            """{"content":["One.","Two."],"title":["A","B"],"source":{"id":"pc","name":"Port Courier"},"published_at":"2019-03-12T10:00:00Z"}""" + "\n");
        Assert.Equal(("One.\n\nTwo.", "A; B", "Port Courier"),
            (document.Text.Content, document.Properties.Title, document.Properties.Publisher));
    }

    [Theory]
    [InlineData("""{"text":["a",1]}""")]
    [InlineData("""{"text":{"html":"a"}}""")]
    [InlineData("""{"text":[]}""")]
    public void What_is_no_text_is_none(string line) => Assert.Equal(SourceStatus.Unreadable, Files.Read("t.jsonl", line + "\n").Status);
}
