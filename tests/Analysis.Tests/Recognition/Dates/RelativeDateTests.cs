using Analysis.Recognition.Dates;

namespace Analysis.Tests.Recognition.Dates;

public sealed class RelativeDateTests
{
    // Saturday 15 August 2020.
    private const string Published = "2020-08-15";

    [Theory]
    [InlineData("He spoke on [|Friday|].", "2020-08-14")]
    [InlineData("He urged calm ahead of the vote on [|Friday|].", "2020-08-21")]
    [InlineData("He spoke on [|Saturday|].", "2020-08-15")]
    [InlineData("The vote was held [|last Sunday|].", "2020-08-09")]
    [InlineData("The vote will be held on [|Sunday|].", "2020-08-16")]
    [InlineData("The trial is set to begin on [|Wednesday|].", "2020-08-19")]
    [InlineData("Talks were to resume [|next Thursday|].", "2020-08-20")]
    [InlineData("He resigned on [|Tuesday of last week|].", "2020-08-04")]
    [InlineData("He spoke [|yesterday|] and will speak [|tomorrow|].", "2020-08-14 2020-08-16")]
    [InlineData("He had met them [|the day before yesterday|].", "2020-08-13")]
    [InlineData("It was imposed [|last month|] and ends [|next month|].", "2020-07 2020-09")]
    [InlineData("It was agreed [|earlier this week|].", "2020-W33")]
    [InlineData("It was agreed [|last week|].", "2020-W32")]
    [InlineData("It is due [|later this year|].", "2020")]
    [InlineData("It was agreed by [|the end of last year|].", "2019")]
    [InlineData("It was agreed in [|mid-March|].", "2020-03")]
    [InlineData("The bridge will stay shut until [|Friday|].", "2020-08-21")]
    [InlineData("The ban remains imposed until [|Friday|].", "2020-08-21")]
    [InlineData("The bridge is closed until [|Friday|].", "2020-08-21")]
    [InlineData("He is said to have slept until [|Friday|].", "2020-08-14")]
    [InlineData("The union is closing its offices on [|Friday|].", "2020-08-21")]
    [InlineData("We are not closing a single office on [|Friday|].", "2020-08-21")]
    [InlineData("The union is opening an inquiry into the raid on [|Friday|].", "2020-08-14")]
    [InlineData("The hearing set for [|Friday|] lasted all morning.", "2020-08-14")]
    [InlineData("The hearing set for [|Friday|] was postponed.", "2020-08-21")]
    [InlineData("The court has already set [|9 January|] for the appeal.", "2021-01-09")]
    [InlineData("The court had set [|9 January|] for the appeal.", "2020-01-09")]
    [InlineData("They fled over [|the weekend|].", "2020-W33-WE")]
    [InlineData("They were held in [|August|].", "2020-08")]
    [InlineData("They were held in [|December|].", "2019-12")]
    [InlineData("Elections will be held in [|December|].", "2020-12")]
    [InlineData("They were held [|last December|].", "2019-12")]
    [InlineData("It was burnt on [|25 December|].", "2019-12-25")]
    [InlineData("The court will rule on [|25 December|].", "2020-12-25")]
    [InlineData("Parliament voted to hold elections on [|25 December|].", "2020-12-25")]
    [InlineData("The law in force since [|18 October|] is due to lapse.", "2019-10-18")]
    [InlineData("Flights were suspended until [|October|].", "2020-10")]
    [InlineData("The [|May|] elections were not fair.", "2020-05")]
    [InlineData("The shops were closed from [|November|] to [|February|].", "2019-11 2020-02")]
    [InlineData("The shops will be closed from [|May|] to [|September|].", "2021-05 2021-09")]
    [InlineData("The [|9th August|] elections were not fair.", "2020-08-09")]
    [InlineData("Profit fell in [|the fourth quarter|].", "2019-Q4")]
    [InlineData("The law passed [|two years ago|].", "2018")]
    [InlineData("It was agreed [|three days ago|].", "2020-08-12")]
    [InlineData("Ten were freed in [|June last year|].", "2019-06")]
    [InlineData("They met again [|last Christmas|].", "2019-12-25")]
    [InlineData("They came on [|Monday, August 10|].", "2020-08-10")]
    [InlineData("He recalled the protests of [|'68|].", "1968")]
    [InlineData("The troops were to leave, starting on [|13 August|].", "2020-08-13")]
    [InlineData("The Union takes note of the elections of [|9 August|] and regrets the result.", "2020-08-09")]
    [InlineData("The mayor was to have spoken on [|Monday|] but did not come.", "2020-08-17")]
    [InlineData("Talks were to be held on [|Monday|].", "2020-08-17")]
    [InlineData("He is said to have fled on [|Monday|].", "2020-08-10")]
    [InlineData("Sixty are held, up from 41 [|a year ago|].", "2019")]
    public void Counts_from_publication(string marked, string values)
    {
        DateReading.Check(marked, values, Published);
        Assert.All(
            DateReading.Of(marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal), Published),
            mention => Assert.Equal(DateBasis.Published, mention.Value.Basis));
    }

    [Theory]
    [InlineData("He spoke on Friday.", "XXXX-WXX-5")]
    [InlineData("He spoke yesterday.", "XXXX-XX-XX")]
    [InlineData("The vote was held last Sunday.", "XXXX-WXX-7")]
    [InlineData("It was held on 9 August.", "XXXX-08-09")]
    [InlineData("It was held in August.", "XXXX-08")]
    [InlineData("It was held last week.", "XXXX-WXX")]
    [InlineData("It was held last month.", "XXXX-XX")]
    [InlineData("It was held last year.", "XXXX")]
    [InlineData("It was held at Christmas.", "XXXX-12-25")]
    [InlineData("They fled over the weekend.", "XXXX-WXX-WE")]
    [InlineData("He recalled the protests of '68.", "XXXX")]
    [InlineData("Profit fell in the fourth quarter.", "XXXX-Q4")]
    public void Stays_unresolved_without_a_day_to_count_from(string text, string value)
    {
        var timex = Assert.Single(DateReading.Of(text)).Value;
        Assert.Equal((value, DateBasis.Unresolved, null, null, null), (timex.Value, timex.Basis, timex.From, timex.To, timex.Anchor));
    }

    [Fact]
    public void Says_where_the_text_states_the_day_it_counts_from()
    {
        var structure = DateReading.Structure("15 August 2020\nHe spoke on Friday.");
        var published = PublicationDate.Find(structure);
        Assert.NotNull(published);

        var friday = DateReading.Of(structure, Published, published.Span)[1].Value;

        Assert.Equal(("2020-08-14", published.Span), (friday.Value, friday.Anchor));
    }

    [Theory]
    [InlineData("He pulled out of the run-off on [|June 27|].", "2008-06-27", "2008-06-23")]
    [InlineData("He pulled out of the run-off on [|June 27|].", "2007-06-27", "2008-05-23")]
    [InlineData("He pulled out of the run-off in [|July|].", "2007-07", "2008-06-23")]
    [InlineData("He pulled out of the run-off on [|June 20|].", "2008-06-20", "2008-06-23")]
    [InlineData("He was hurt on [|June 27|].", "2007-06-27", "2008-06-23")]
    [InlineData("He set off on [|June 27|].", "2007-06-27", "2008-06-23")]
    public void A_day_just_ahead_is_not_taken_for_one_of_a_year_ago(string marked, string value, string published) =>
        DateReading.Check(marked, value, published);

    [Fact]
    public void A_weekday_beside_a_day_decides_the_year()
    {
        // 9 August was a Sunday in 2020, not in 2021.
        DateReading.Check("It was held on [|Sunday 9 August|].", "2020-08-09", "2021-07-01");
        DateReading.Check("It was held on [|Monday 9 August|].", "2021-08-09", "2021-07-01");
        DateReading.Check("It was held on [|Friday 9 August|].", "XXXX-08-09", "2021-07-01");
    }

    [Fact]
    public void A_story_speaks_from_its_dateline()
    {
        // Printed on the 13th, written on the 12th: yesterday was the 11th.
        DateReading.Check("SANTIAGO, [|Sept. 12|] -- The president died [|yesterday|].", "1973-09-12 1973-09-11", "1973-09-13");
    }
}
