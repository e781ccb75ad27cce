using System.Text.Json.Nodes;
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
    public void Days_are_dots_longer_times_are_bars_from_end_to_end_and_the_undated_stand_in_the_tray()
    {
        var chart = Charts.StatementDates(Some().Statements, Some().Evidence);
        var figure = JsonNode.Parse(chart.Figure)!;
        var points = figure["data"]!.AsArray().Where(trace => trace!["customdata"] is not null).SelectMany(trace => trace!["x"]!.AsArray().Select(x => $"{trace["xaxis"]}:{x}")).Order(StringComparer.Ordinal);
        Assert.Equal(["x2:1", "x:2020-01-01", "x:2020-12-31", "x:2021-02-01", "x:2021-02-28", "x:2021-03-02"], points.Order(StringComparer.Ordinal));
        Assert.Equal(2, figure["layout"]!["shapes"]!.AsArray().Count(shape => shape!["line"]!["width"]!.GetValue<int>() == 7));
    }

    [Fact]
    public void Each_speaker_has_a_lane_and_the_unknown_share_one() =>
        Assert.Equal(
            ["Maria Okoye", "John Roe", "speaker not told"],
            JsonNode.Parse(Charts.StatementDates(Some().Statements, Some().Evidence).Figure)!["layout"]!["yaxis"]!["ticktext"]!.AsArray().Select(text => text!.GetValue<string>()));

    [Fact]
    public void A_private_person_who_speaks_is_not_named()
    {
        var documents = Some().Mention("She", "Maria Okoye", @public: false);
        var chart = Charts.StatementDates(documents.Statements, documents.Evidence);
        Assert.DoesNotContain("Maria Okoye", chart.Figure + chart.Describe(), StringComparison.Ordinal);
        Assert.Contains("a private person", chart.Figure, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_private_persons_do_not_seem_to_be_one()
    {
        var documents = Some().Mention("She", "Maria Okoye", @public: false).Mention("He", "John Roe", @public: false);
        var chart = Charts.StatementDates(documents.Statements, documents.Evidence);
        Assert.Contains("private persons", JsonNode.Parse(chart.Figure)!["layout"]!["yaxis"]!["ticktext"]!.AsArray().Select(text => text!.GetValue<string>()));
        Assert.Contains("private persons (says 2 times, denies)", chart.Describe(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_words_of_a_mark_are_marked_where_they_stand_not_where_they_first_occur()
    {
        var documents = new Documents().Add("a.txt", "It was overlong, but it was over, she said.", "Daily").Statement("over, she", "Maria Okoye").Statement("over", "Maria Okoye");
        documents.Statements[1] = documents.Statements[0] with { End = documents.Statements[0].Start + 4, Quote = "over" };
        Assert.Contains("overlong, but it was <b>over</b>, she said.", Charts.StatementDates(documents.Statements, documents.Evidence).Figure.Replace("\\u003C", "<", StringComparison.Ordinal).Replace("\\u003E", ">", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_too_long_for_its_lane_ends_with_an_ellipsis()
    {
        var documents = Some().Statement("Nobody knows", "Group of Independent Experts on Somewhere");
        var labels = JsonNode.Parse(Charts.StatementDates(documents.Statements, documents.Evidence).FigureFor(ChartTheme.Column.Width))!["layout"]!["yaxis"]!["ticktext"]!.AsArray().Select(text => text!.GetValue<string>());
        Assert.Contains("Group of<br>Independent<br>Experts on…", labels);
    }

    [Fact]
    public void Statements_of_one_day_do_not_cover_each_other()
    {
        var documents = new Documents().Add("a.txt", "one two three", "Daily");
        foreach (var word in new[] { "one", "two", "three" })
        {
            documents.Statement(word, "Maria Okoye", "2021-03-02");
        }

        var trace = JsonNode.Parse(Charts.StatementDates(documents.Statements, documents.Evidence).Figure)!["data"]!.AsArray().Single(one => one!["customdata"] is not null)!;
        Assert.Equal(3, trace["y"]!.AsArray().Select(y => y!.GetValue<int>()).Distinct().Count());
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
