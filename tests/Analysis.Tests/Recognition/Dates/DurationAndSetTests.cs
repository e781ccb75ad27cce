using Analysis.Recognition.Dates;

namespace Analysis.Tests.Recognition.Dates;

public sealed class DurationAndSetTests
{
    [Theory]
    [InlineData("Two died in the [|five days|] of unrest.", "P5D")]
    [InlineData("He stays for another [|five years|].", "P5Y")]
    [InlineData("It was late by [|18 months|].", "P18M")]
    [InlineData("A [|72-hour|] ultimatum was given.", "PT72H")]
    [InlineData("The [|twenty-five-year|] war is over.", "P25Y")]
    [InlineData("It took [|half an hour|].", "PT0.5H")]
    [InlineData("It took [|a year and a half|].", "P1Y6M")]
    [InlineData("It took [|two days and a half|].", "P2.5D")]
    [InlineData("It took [|a year, two months and five days|].", "P1Y2M5D")]
    [InlineData("It took [|two days, six hours and five minutes|].", "P2DT6H5M")]
    [InlineData("It took [|two years|], 30 marches and [|ten days|].", "P2Y P10D")]
    [InlineData("It took [|several weeks|].", "PXW")]
    [InlineData("It took [|a couple of months|].", "PXM")]
    [InlineData("They protested in [|the months|] since.", "PXM")]
    [InlineData("They had waited for [|years|].", "PXY")]
    [InlineData("It was a [|decades-long|] dispute.", "PXY")]
    [InlineData("It fell over [|the past nine days|].", "P9D")]
    [InlineData("It may rise within [|the next six months|].", "P6M")]
    [InlineData("It was quiet for [|the past decade|].", "P10Y")]
    [InlineData("It will take between [|60|] and [|90 days|].", "P60D P90D")]
    [InlineData("It will take [|two|] or [|three weeks|].", "P2W P3W")]
    [InlineData("He was away for [|a fortnight|].", "P2W")]
    public void Reads_lengths_of_time(string marked, string values) => DateReading.Check(marked, values);

    [Theory]
    [InlineData("They meet [|every Monday|].", "XXXX-WXX-1")]
    [InlineData("They meet on [|Sundays|].", "XXXX-WXX-7")]
    [InlineData("They meet [|every two years|].", "P2Y")]
    [InlineData("They meet twice [|a week|].", "P1W")]
    [InlineData("They meet [|annually|].", "P1Y")]
    [InlineData("The [|annual|] report is out.", "P1Y")]
    [InlineData("They meet [|each month|].", "P1M")]
    [InlineData("They meet [|every other week|].", "P2W")]
    public void Reads_recurring_times(string marked, string values)
    {
        DateReading.Check(marked, values);
        Assert.Equal(TimexType.Set,
            DateReading.Of(marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal))[0].Value.Type);
    }

    [Fact]
    public void A_length_shows_the_number_it_was_made_of()
    {
        var mention = Assert.Single(DateReading.Of("It lasted five days."));
        Assert.Equal("number.words", Assert.Single(mention.Parts).Rule);
    }
}
