using System.Text.Json.Nodes;
using Analysis.Charting.Tests.Support;
using Analysis.Recognition.Actors;

namespace Analysis.Charting.Tests;

public sealed class ActorChartTests
{
    private static Documents Two() => new Documents()
        .Add("a.txt", "President Maria Okoye spoke in Accra. Okoye met Jane Doe.", "Daily", "2021-03-04")
        .Mention("Maria Okoye", "Maria Okoye").Mention("Okoye met", "Maria Okoye").Mention("Accra", "Accra", ActorKind.Place)
        .Mention("Jane Doe", "Jane Doe", @public: false)
        .Add("b.txt", "Мария Окойе выступила.", "Вестник", "2021-03-05")
        .Mention("Мария Окойе", "Maria Okoye");

    [Fact]
    public void Draws_a_dot_for_each_mention_in_the_colour_of_its_source()
    {
        var drawn = new Drawn(Charts.ActorCounts(Two().Actors, Two().Evidence));
        drawn.Says("Daily", "Вестник");
        Assert.Equal([2, 1], drawn.Marks.GroupBy(mark => mark.Colour).Select(group => group.Count()));
        Assert.Equal(3, drawn.Marks.Select(mark => mark.X).Distinct().Count());
    }

    [Fact]
    public void Counts_stand_behind_the_names()
    {
        var chart = Charts.ActorCounts(Two().Actors, Two().Evidence);
        new Drawn(chart).Says("Maria Okoye", "3");
        Assert.Contains("Maria Okoye\u00A0·\u00A03", new Drawn(chart, 340).Words);
        Assert.Equal("Actors: 3 mentions of 1 actor, in 2 sources", chart.Title);
    }

    [Fact]
    public void Private_persons_are_not_named_anywhere_and_places_are_left_out()
    {
        var chart = Charts.ActorCounts(Two().Actors, Two().Evidence);
        Assert.Equal(
            "Not drawn: 1 mention of persons without a public office or an organisation; 1 mention of places.", chart.NotDrawnNote);
        Assert.All(chart.Rows, row => Assert.DoesNotContain("Jane Doe", string.Join('|', row.Cells), StringComparison.Ordinal));
        Assert.DoesNotContain("Jane Doe", chart.Describe(), StringComparison.Ordinal);
        Assert.Equal(5, chart.Rows.Length);
    }

    [Fact]
    public void Copies_and_repeated_captions_are_not_counted_twice()
    {
        const string caption = "Supporters of Maria Okoye gather outside the main gate of the old parliament building on Friday";
        var documents = new Documents().Add("a.txt",
            $"Maria Okoye won the vote on Friday.\n\n{caption}\n{caption} AGENCY / PHOTOGRAPHER\n\nThe court has yet to speak.", "Daily")
            .Mention("Maria Okoye", "Maria Okoye").Mention("Maria Okoye", "Maria Okoye", at: 40)
            .Mention("Maria Okoye", "Maria Okoye", at: 80)
            .Add("copy.txt", "Maria Okoye won the vote.", "Reprint", duplicateOf: "a.txt").Mention("Maria Okoye", "Maria Okoye");
        var chart = Charts.ActorCounts(documents.Actors, documents.Evidence);
        Assert.Equal(["in copies of another source", "in repeated captions"],
            chart.NotDrawn.Select(row => row.NotDrawn).Order(StringComparer.Ordinal));
        Assert.Contains("Maria Okoye, 2 mentions, all in Daily", chart.Describe(), StringComparison.Ordinal);
    }

    [Fact]
    public void Many_mentions_become_bars_of_the_same_count()
    {
        var documents = new Documents().Add("a.txt", "Okoye ", "Daily");
        for (var i = 0; i < 2000; i++)
        {
            documents.Mention("Okoye", i % 2 == 0 ? "Maria Okoye" : $"Actor {i % 40}");
        }

        var chart = Charts.ActorCounts(documents.Actors, documents.Evidence);
        var trace = JsonNode.Parse(chart.Figure)!["data"]!.AsArray().First(one => one!["customdata"] is not null)!;
        Assert.Contains("Mentions",
            JsonNode.Parse(chart.Figure)!["layout"]!["annotations"]!.AsArray().Select(note => note!["text"]!.GetValue<string>()));
        Assert.Equal("bar", trace["type"]!.GetValue<string>());
        Assert.Equal(1000, trace["x"]![0]!.GetValue<int>());
        Assert.Equal(20, trace["x"]!.AsArray().Count);
        Assert.Contains("of actors outside the 20 most named", chart.NotDrawnNote, StringComparison.Ordinal);
    }

    [Fact]
    public void No_mentions_give_a_chart_that_says_so() =>
        Assert.Contains("No mention of an actor is drawn.",
            Charts.ActorCounts([], new Documents().Evidence).Describe(), StringComparison.Ordinal);
}
