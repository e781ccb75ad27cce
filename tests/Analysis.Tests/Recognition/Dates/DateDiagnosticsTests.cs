using Analysis.Diagnostics;
using Analysis.Recognition.Dates;
using Analysis.Sources;
using Analysis.Text;

namespace Analysis.Tests.Recognition.Dates;

public sealed class DateDiagnosticsTests
{
    [Fact]
    public void A_day_that_no_calendar_has_is_reported_where_it_stands_and_left_unresolved()
    {
        const string text = "The law passed.\nIt was signed on 31 June 2020.";
        var timex = DateReading.Of(text, "2020-08-15")[0].Value;

        Assert.Equal(("2020-06-XX", DateBasis.Unresolved, null, null), (timex.Value, timex.Basis, timex.From, timex.To));
        Assert.Equal(
            "test.txt:2:18: warning AN0201: '31 June 2020' is not a calendar date; it is left unresolved. Check the source.",
            Assert.Single(Diagnose(text)).ToString());
    }

    [Theory]
    [InlineData("It was signed on 29 February 2020.")]
    [InlineData("It was signed on 29 February.")]
    [InlineData("It was signed on 30 June 2020.")]
    public void Days_that_exist_are_not_reported(string text) => Assert.Empty(Diagnose(text));

    [Theory]
    [InlineData("It was signed on 29 February 2021.")]
    [InlineData("It was signed on 30 February.")]
    [InlineData("It was signed on 31/06/2021.")]
    [InlineData("It was signed on 2021-02-30.")]
    public void Days_that_do_not_exist_are_reported_in_any_form(string text) => Assert.Single(Diagnose(text));

    private static IEnumerable<Diagnostic> Diagnose(string text)
    {
        var document = Document.Part("test.txt", "test.txt", text, DocumentProperties.None);
        return DateDiagnostics.Of(document, DateReading.Of(TextStructure.Of(document.Text), "2020-08-15"));
    }
}
