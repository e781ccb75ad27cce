using Analysis.Charting.Tests.Support;
using Analysis.Recognition.Numbers;

namespace Analysis.Charting.Tests;

/// <summary>What several sources pass on of one body is one mark, and nobody who repeats it is left out.</summary>
public sealed class SharedMarkTests
{
    private static Documents Papers(params (string Paper, string Day, decimal Number, string Speaker, string Place)[] claims)
    {
        var documents = new Documents();
        foreach (var (paper, day, number, speaker, place) in claims)
        {
            documents.Add($"{documents.Sources.Count:00}.txt", "Police held 47 people.", paper, day)
                .Figure("47", Qualifier.Exactly, value: number, asOf: day, speaker: speaker, place: place);
        }

        return documents;
    }

    private static Chart Chart(Documents documents) => Charts.ArrestFigures(documents.Figures, documents.Evidence);

    [Fact]
    public void One_report_in_four_sources_is_one_row_that_names_them_and_leads_to_all()
    {
        var chart = Chart(Papers(("Herald", "2021-03-04", 47, "League", ""), ("Echo", "2021-03-04", 47, "League", ""),
            ("Post", "2021-03-04", 47, "League", ""), ("Wire", "2021-03-04", 47, "League", "")));
        var drawn = new Drawn(chart);
        Assert.Equal([0, 1, 2, 3], Assert.Single(drawn.Marks).Rows);
        Assert.Equal(4, chart.Rows.Length);
        Assert.StartsWith("Arrests: 1 claim by 4 sources", chart.Title, StringComparison.Ordinal);
        Assert.Contains("League, in 4 sources: Herald, Echo, Post; and 1 more: 47 people", chart.Description, StringComparison.Ordinal);
        drawn.Says("4 sources: Herald, Echo, Post; and 1 more");
        Assert.All(["Herald", "Echo", "Post", "and 1 more"],
            name => Assert.Contains(name, drawn.Marks[0].Hover.Replace("<br>", " ", StringComparison.Ordinal), StringComparison.Ordinal));
        Assert.Contains("is one claim", chart.Convention, StringComparison.Ordinal);
        Assert.Equal(SharedMarks.Several.Colour, drawn.Marks[0].Colour);
    }

    [Theory]
    [InlineData("2021-03-05", 47, "League", "")]
    [InlineData("2021-03-04", 48, "League", "")]
    [InlineData("2021-03-04", 47, "Ministry", "")]
    [InlineData("2021-03-04", 47, "", "")]
    [InlineData("2021-03-04", 47, "League", "Norvik")]
    public void Another_day_number_speaker_or_place_is_another_claim(string day, int number, string speaker, string place)
    {
        var chart = Chart(Papers(("Herald", "2021-03-04", 47, "League", ""), ("Echo", day, number, speaker, place)));
        Assert.Equal(2, new Drawn(chart).Marks.Count);
        Assert.DoesNotContain("is one claim", chart.Convention, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_without_a_speaker_in_two_sources_stays_two_claims() =>
        Assert.Equal(2, new Drawn(Chart(Papers(("Herald", "2021-03-04", 47, "", ""), ("Echo", "2021-03-04", 47, "", "")))).Marks.Count);

    [Fact]
    public void Over_time_no_mark_hides_one_of_another_colour()
    {
        var claims = Enumerable.Range(1, 45).Select(i => ("Herald", $"2021-03-{1 + i % 28:00}", 100m + i, "League", ""))
            .Append(("Echo", "2021-03-02", 101m, "League", ""));
        var drawn = new Drawn(Chart(Papers([.. claims])));
        var shared = Assert.Single(drawn.Marks, mark => mark.Rows.Count > 1);
        Assert.Equal((2, SharedMarks.Several.Colour), (shared.Rows.Count, shared.Colour));
        drawn.Says("several of these");
        Assert.DoesNotContain("several of these", new Drawn(Chart(Papers([.. claims.SkipLast(1)]))).Words);
    }
}
