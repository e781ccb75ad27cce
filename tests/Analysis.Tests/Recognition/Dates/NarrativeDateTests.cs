using Analysis.Recognition.Dates;

namespace Analysis.Tests.Recognition.Dates;

public sealed class NarrativeDateTests
{
    [Theory]
    [InlineData("On [|14 January 2004|] the court ruled. [|The next day|], police came.", "2004-01-14 2004-01-15")]
    [InlineData("On [|14 January 2004|] the court ruled. [|Two days later|] it was annulled.", "2004-01-14 2004-01-16")]
    [InlineData("On [|14 January 2004|] the court ruled. It had met [|the previous week|].", "2004-01-14 2004-W02")]
    [InlineData("On [|14 January 2004|] the court ruled. [|That month|], ten died.", "2004-01-14 2004-01")]
    [InlineData("On [|14 January 2004|] the court ruled. He left [|the same day|].", "2004-01-14 2004-01-14")]
    [InlineData("On [|14 January 2004|] the court ruled. He left [|the following Monday|].", "2004-01-14 2004-01-19")]
    [InlineData("In [|1991|] the union fell. [|A year earlier|] it had held.", "1991 1990")]
    [InlineData("In [|1991|] the union fell. [|The following year|] prices rose.", "1991 1992")]
    [InlineData("The [|2005|] revolution began in [|March that year|].", "2005 2005-03")]
    [InlineData("It was the worst since [|1983|], when on [|October 23 of that year|] 241 died.", "1983 1983-10-23")]
    [InlineData("On [|14 January 2004|] he left, and came back [|that same evening|].", "2004-01-14 2004-01-14TEV")]
    [InlineData("In [|April 1941|] talks opened on [|the 14th|].", "1941-04 1941-04-14")]
    public void Counts_from_the_last_date_of_the_text(string marked, string values) => DateReading.Check(marked, values, "2010-06-01");

    [Fact]
    public void Names_the_date_it_counts_from()
    {
        const string text = "On 14 January 2004 the court ruled. Two days later it was annulled.";
        var later = DateReading.Of(text)[1].Value;
        Assert.Equal(DateBasis.Narrative, later.Basis);
        Assert.Equal("14 January 2004", text[later.Anchor!.Value.Start..later.Anchor.Value.End]);
    }

    [Fact]
    public void A_date_that_opens_a_sentence_sets_the_year_of_the_story()
    {
        DateReading.Check("In [|1991|] the union fell. In [|August|], hardliners staged a coup. On [|25 December|] the president resigned.",
            "1991 1991-08 1991-12-25", "2004-03-16");
        DateReading.Check("He has ruled since [|1994|]. He claimed victory in [|January|].", "1994 2004-01", "2004-03-16");
    }

    [Theory]
    [InlineData("1 November 2004: A roof falls.\n\n22 November: Students march.\n\n3 January: Police arrive.",
        "2004-11-01 2004-11-22 2005-01-03")]
    [InlineData("17 March 2004: A roof falls.\n\n12 March: Students march.", "2004-03-17 XXXX-03-12")]
    [InlineData("It fell on 1 November 2004.\n\n22 November: Students march.", "2004-11-01 XXXX-11-22")]
    public void Entries_of_a_time_line_follow_each_other(string text, string values) =>
        Assert.Equal(values, string.Join(' ', DateReading.Of(text).Select(mention => mention.Value.Value)));

    [Fact]
    public void An_unresolved_date_hides_the_older_ones() =>
        DateReading.Check("On [|14 January 2004|] the court ruled. On [|Friday|] police came. [|Two days later|] he left.",
            "2004-01-14 XXXX-WXX-5 XXXX-XX-XX");

    [Theory]
    [InlineData("[|Two days later|], he returned.", "XXXX-XX-XX")]
    [InlineData("[|The following day|] he left.", "XXXX-XX-XX")]
    [InlineData("[|The following week|] he left.", "XXXX-WXX")]
    [InlineData("[|Ten years earlier|], he had left.", "XXXX")]
    public void Stays_unresolved_without_a_date_before_it(string marked, string values) => DateReading.Check(marked, values, "2010-06-01");

    [Fact]
    public void Captions_anchor_nothing_and_count_from_nothing()
    {
        var found = DateReading.Of(
            "Crowds gather in the square on November 1, 2020 AFP / STRINGER\n\nTwo days later, the law was passed by the council.");
        Assert.Equal(["2020-11-01", "XXXX-XX-XX"], found.Select(mention => mention.Value.Value));

        var caption = DateReading.Of("Crowds gather in the square on Friday AFP / STRINGER", "2020-11-05");
        Assert.Equal(DateBasis.Unresolved, Assert.Single(caption).Value.Basis);
    }
}
