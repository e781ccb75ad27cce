using Analysis.Recognition.Dates;

namespace Analysis.Tests.Recognition.Dates;

public sealed class DateDiagnosticsTests
{
    [Fact]
    public void A_day_that_no_calendar_has_is_reported_where_it_stands()
    {
        var structure = DateReading.Structure("The law passed.\nIt was signed on 31 June 2020.");
        var mentions = DateReading.Of(structure, "2020-08-15");

        Assert.Equal(("2020-06-XX", null, null), (mentions[0].Value.Value, mentions[0].Value.From, mentions[0].Value.To));
        Assert.Equal(
            "test.txt:2:18: warning AN0201: '31 June 2020' is not a calendar date; it is left unresolved. Check the source.",
            Assert.Single(DateDiagnostics.Of(structure, mentions)).ToString());
    }

    [Theory]
    [InlineData("It was signed on 29 February 2020.")]
    [InlineData("It was signed on 29 February.")]
    [InlineData("It was signed on 30 June 2020.")]
    public void Days_that_exist_are_not_reported(string text)
    {
        var structure = DateReading.Structure(text);
        Assert.Empty(DateDiagnostics.Of(structure, DateReading.Of(structure, "2020-08-15")));
    }

    [Theory]
    [InlineData("It was signed on 29 February 2021.")]
    [InlineData("It was signed on 30 February.")]
    [InlineData("It was signed on 31/06/2021.")]
    [InlineData("It was signed on 2021-02-30.")]
    public void Days_that_do_not_exist_are_reported_in_any_form(string text)
    {
        var structure = DateReading.Structure(text);
        Assert.Single(DateDiagnostics.Of(structure, DateReading.Of(structure, "2020-08-15")));
    }
}
