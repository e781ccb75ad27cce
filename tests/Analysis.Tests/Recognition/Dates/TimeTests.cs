using Analysis.Recognition.Dates;

namespace Analysis.Tests.Recognition.Dates;

public sealed class TimeTests
{
    [Theory]
    [InlineData("He wrote on [|Friday evening|].", "2020-08-14TEV")]
    [InlineData("He wrote [|this morning|].", "2020-08-15TMO")]
    [InlineData("He wrote [|last night|].", "2020-08-14TNI")]
    [InlineData("They came on [|the night of 9 August|].", "2020-08-09TNI")]
    [InlineData("They came on [|the night of August 20-21, 1968|].", "1968-08-20TNI")]
    [InlineData("It opened at [|10:30|] on [|Friday|].", "2020-08-14T10:30 2020-08-14")]
    [InlineData("It opened on [|Friday|] at [|5 p.m.|] in Lima.", "2020-08-14 2020-08-14T17:00")]
    [InlineData("On [|Friday|] at about [|5:15 a.m. local time|] it burnt.", "2020-08-14 2020-08-14T05:15")]
    [InlineData("[|Today|] it stood lower at [|16:08 UTC|].", "2020-08-15 2020-08-15T16:08Z")]
    [InlineData("On [|Friday|], strikes began at [|1900 GMT|].", "2020-08-14 2020-08-14T19:00Z")]
    [InlineData("On [|Friday|] the siege ended at [|noon|].", "2020-08-14 2020-08-14T12:00")]
    [InlineData("On [|Friday|] he left in [|the morning|].", "2020-08-14 2020-08-14TMO")]
    public void Gives_parts_of_the_day_and_times_by_the_clock(string marked, string values) =>
        DateReading.Check(marked, values, "2020-08-15");

    [Fact]
    public void A_time_is_of_type_TIME_and_covers_its_day()
    {
        var timex = Assert.Single(DateReading.Of("He wrote on Friday evening.", "2020-08-15")).Value;
        Assert.Equal((TimexType.Time, new DateOnly(2020, 8, 14), new DateOnly(2020, 8, 14)), (timex.Type, timex.From, timex.To));
    }

    [Fact]
    public void A_time_without_a_day_in_its_sentence_is_not_guessed() =>
        DateReading.Check("It began at dawn [|yesterday|]. On [|November 1|] he had declared neutrality. At [|5.20 a.m.|] he spoke.",
            "1956-11-04 1956-11-01 XXXX-XX-XXT05:20", "1956-11-05");
}
