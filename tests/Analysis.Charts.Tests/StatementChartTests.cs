using Analysis.Charting.Tests.Support;

namespace Analysis.Charting.Tests;

public sealed class StatementChartTests
{
    private static Documents Some() => new Documents()
        .Add("a.txt", "She said it is over. He said nothing is over. It was over long ago, they said. Nobody knows.", "Daily", "2021-03-04")
        .Statement("it is over", "Maria Okoye", "2021-03-02")
        .Statement("nothing is over", "John Roe", "2021-02", "denies")
        .Statement("It was over long ago", "", "2020")
        .Statement("Nobody knows", "Maria Okoye");

    [Fact]
    public void A_mark_stands_at_its_own_day_a_longer_time_from_end_to_end_and_the_undated_apart()
    {
        var chart = Charts.StatementDates(Some().Statements, Some().Evidence);
        var drawn = new Drawn(chart);
        string Days(string quote) =>
            string.Join(' ', drawn.Marks.Where(mark => chart.Rows[mark.Rows[0]].Cells[3] == quote).Select(mark => mark.XValue.ToString()));
        Assert.Equal("2021-03-02", Days("it is over"));
        Assert.Equal("2021-02-01 2021-02-28", Days("nothing is over"));
        Assert.Equal("2020-01-01 2020-12-31", Days("It was over long ago"));
        // Its place is a pixel and no day.
        Assert.True(double.TryParse(Days("Nobody knows"), System.Globalization.CultureInfo.InvariantCulture, out _));
        Assert.Contains("no date", drawn.Words);
        Assert.Contains("Statements without a date stand apart", chart.Convention, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_speaker_has_a_lane_and_the_unknown_share_one()
    {
        var drawn = new Drawn(Charts.StatementDates(Some().Statements, Some().Evidence));
        drawn.Says("Maria Okoye", "John Roe", "No speaker named");
    }

    [Fact]
    public void A_title_says_who_and_when() =>
        Assert.Equal("Statements: 4 by 2 speakers in 1 source, 1 January 2020 to 2 March 2021",
            Charts.StatementDates(Some().Statements, Some().Evidence).Title);

    [Fact]
    public void What_coincides_is_one_mark_with_its_number_that_leads_to_all()
    {
        var documents = new Documents().Add("a.txt", "one two three four", "Daily");
        foreach (var word in new[] { "one", "two", "three" })
        {
            documents.Statement(word, "Maria Okoye", "2021-03-02");
        }

        documents.Statement("four", "Maria Okoye", "2021-03-02", "denies");
        var drawn = new Drawn(Charts.StatementDates(documents.Statements, documents.Evidence));
        Assert.Equal([[0, 1, 2], [3]], drawn.Marks.Select(mark => mark.Rows));
        drawn.Says("says ×3", "denies");
        Assert.Single(drawn.Marks.Select(mark => mark.X).Distinct());
        Assert.Equal(2, drawn.Marks.Select(mark => mark.Y).Distinct().Count());
    }

    [Fact]
    public void A_long_empty_time_is_folded_with_a_break_that_says_how_long_it_is()
    {
        var documents = new Documents().Add("a.txt", "one two three four", "Daily")
            .Statement("one", "Maria Okoye", "2020-08-14").Statement("two", "Maria Okoye", "2020-08-15")
            .Statement("three", "John Roe", "2020-09-18").Statement("four", "John Roe", "2025-01-29");
        var chart = Charts.StatementDates(documents.Statements, documents.Evidence);
        var drawn = new Drawn(chart);
        Assert.Contains("4 years", drawn.Words);
        Assert.Contains(drawn.Words, words => words.Contains("Time in which nothing stands is folded", StringComparison.Ordinal));
        // Every mark stands at the tick of its day, except the one whose tick would cover another's.
        var ticks = drawn.Ticks('x').ToList();
        Assert.Equal(["14 Aug 2020", "18 Sep", "29 Jan 2025"], ticks.Select(tick => tick.Label));
        Assert.Equal(ticks.Select(tick => Math.Round(tick.Pixel)),
            new[] { 0, 2, 3 }.Select(row => Math.Round(drawn.Marks.Single(mark => mark.Rows[0] == row).X)));
        Assert.InRange(drawn.Marks.Single(mark => mark.Rows[0] == 1).X - drawn.Marks.Single(mark => mark.Rows[0] == 0).X, 1, 30);
    }

    [Fact]
    public void Even_steps_in_time_are_not_folded()
    {
        var documents = new Documents().Add("a.txt", "one two three four", "Daily");
        foreach (var (word, year) in new[] { ("one", 2010), ("two", 2012), ("three", 2014), ("four", 2016) })
        {
            documents.Statement(word, "Maria Okoye", $"{year}-03-02");
        }

        Assert.Equal(["2010-03-02", "2012-03-02", "2014-03-02", "2016-03-02"],
            new Drawn(Charts.StatementDates(documents.Statements, documents.Evidence)).Marks.Select(mark => mark.XValue.ToString()));
    }

    [Fact]
    public void A_private_person_who_speaks_is_not_named()
    {
        var documents = Some().Mention("She", "Maria Okoye", @public: false);
        var chart = Charts.StatementDates(documents.Statements, documents.Evidence);
        Assert.DoesNotContain("Maria Okoye", chart.Figure + chart.Describe(), StringComparison.Ordinal);
        Assert.Contains("A private person", new Drawn(chart).Words);
    }

    [Fact]
    public void Several_private_persons_do_not_seem_to_be_one()
    {
        var documents = Some().Mention("She", "Maria Okoye", @public: false).Mention("He", "John Roe", @public: false);
        var chart = Charts.StatementDates(documents.Statements, documents.Evidence);
        Assert.Contains("Private persons", new Drawn(chart).Words);
        Assert.Contains("private persons, in Daily: says 2 times, denies", chart.Describe(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_words_of_a_mark_are_marked_where_they_stand_not_where_they_first_occur()
    {
        var documents = new Documents().Add("a.txt", "It was overlong, but it was over, she said.", "Daily")
            .Statement("over, she", "Maria Okoye").Statement("over", "Maria Okoye");
        documents.Statements.RemoveAt(0);
        documents.Statements[0] = documents.Statements[0] with { Start = 28, End = 32 };
        Assert.StartsWith("It was overlong, but it was <b>over</b>, she said.",
            Assert.Single(new Drawn(Charts.StatementDates(documents.Statements, documents.Evidence)).Marks).Hover,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_too_long_for_its_lane_ends_with_an_ellipsis()
    {
        var documents = Some().Statement("Nobody knows",
            "Group of Independent and Impartial Experts on the Situation of Human Rights in the Whole of Somewhere");
        Assert.Contains(new Drawn(Charts.StatementDates(documents.Statements, documents.Evidence)).Words,
            words => words.StartsWith("Group of Independent", StringComparison.Ordinal) && words.EndsWith(" …", StringComparison.Ordinal));
    }

    [Fact]
    public void Colours_may_mean_what_is_done()
    {
        var drawn = new Drawn(Charts.StatementDates(Some().Statements, Some().Evidence, By.Kind));
        Assert.Equal(2, drawn.Marks.Select(mark => mark.Colour).Distinct(StringComparer.Ordinal).Count());
        drawn.Says("says", "denies");
    }

    [Theory]
    [InlineData("2021-03-02", "2021-03-02", "2021-03-02")]
    [InlineData("2021-03-02TEV", "2021-03-02", "2021-03-02")]
    [InlineData("2021-02", "2021-02-01", "2021-02-28")]
    [InlineData("2020", "2020-01-01", "2020-12-31")]
    [InlineData("9999-12", "9999-12-01", "9999-12-31")]
    [InlineData("2020-W53", "2020-12-28", "2021-01-03")]
    public void A_value_covers_its_days(string value, string from, string to) =>
        Assert.Equal((Documents.Day(from)!.Value, Documents.Day(to)!.Value), StatementDay.Of(value));

    [Theory]
    [InlineData("")]
    [InlineData("PAST_REF")]
    [InlineData("XXXX-08-09")]
    [InlineData("2021-02-30")]
    [InlineData("2021-W54")]
    [InlineData("P5D")]
    public void Other_values_cover_no_day(string value) => Assert.Null(StatementDay.Of(value));

    [Fact]
    public void No_statements_give_a_chart_that_says_so() =>
        Assert.Contains("No statement is drawn.", Charts.StatementDates([], new Documents().Evidence).Describe(), StringComparison.Ordinal);
}
