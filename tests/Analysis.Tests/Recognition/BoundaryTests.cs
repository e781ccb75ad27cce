using Analysis.Tests.Support;

namespace Analysis.Tests.Recognition;

/// <summary>Both sides of the boundaries that several rules rest on.</summary>
public sealed class BoundaryTests
{
    private const string Wire = "BEIJING, June 5 (Agency) -- Police arrested ten men yesterday, the ministry said.";

    // A paper prints what is up to ten days old; older, the line is the date of something else, and the paper's own day counts.
    [Theory]
    [InlineData("2021-06-15", "2021-06-04")]
    [InlineData("2021-06-16", "2021-06-15")]
    public void A_dateline_is_no_older_than_ten_days(string published, string yesterday)
    {
        var corpus = Files.Corpus(Files.Of("a.txt", Wire), Files.Of("sources.csv", $"file,published,basis\na.txt,{published},the paper\n"));
        Assert.Equal(yesterday, corpus.Dates.Single(row => row.Quote == "yesterday").Value);
    }

    [Theory]
    [InlineData("After 9 August 2020, police detained 120 people.", "2020-08-10", "")]
    [InlineData("Since 9 August 2020, police have detained 120 people.", "2020-08-09", "")]
    [InlineData("Before 9 August 2020, police detained 120 people.", "", "2020-08-08")]
    [InlineData("Until 9 August 2020, police detained 120 people.", "", "2020-08-09")]
    public void After_and_before_leave_the_day_out(string text, string from, string to)
    {
        var figure = Assert.Single(Files.Corpus(Files.Of("a.txt", text)).Figures);
        Assert.Equal((from, to), (Day(figure.PeriodFrom), Day(figure.PeriodTo)));
    }

    // "She" is whoever spoke two sentences before; three are too far.
    [Theory]
    [InlineData(1, "Ada Okoro")]
    [InlineData(2, "")]
    public void A_pronoun_reaches_back_two_sentences(int between, string speaker)
    {
        var rain = string.Concat(Enumerable.Repeat("The roads to the north were closed by rain. ", between));
        var corpus = Files.Corpus(Files.Of("a.txt",
            $"Minister Ada Okoro visited the clinic on Friday. {rain}She said the roads would be open by Monday."));
        Assert.Equal(speaker, Assert.Single(corpus.Statements).Speaker);
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "";
}
