using Analysis.Charting.Tests.Support;

namespace Analysis.Charting.Tests.Trust;

/// <summary>
/// What must never happen, 2: cumulative figures added up; 'before' + 'after' + 'total' added up. Three claims are not one sum.
/// </summary>
public sealed class ClaimsAreNotAddedUp
{
    // The numbers of a text, and what stands on no chart of it: their sums and means.
    [Theory]
    [InlineData(
        "Some 1,500 people were arrested before the vote in Gabon and more than 10,000 after the vote. Around 13,000 were arrested in all.",
        "11500 24500 14500 23000 8167")]
    [InlineData("Police arrested 300 people in Minsk, 50 in Brest and 41 in Gomel.", "391 350 341 91 130")]
    [InlineData(
        "Police in Dakar arrested 120 people on Monday. They arrested 131 people on Tuesday. They arrested 142 people on Wednesday.",
        "251 393 273 262")]
    [InlineData("By Monday 1,211 people had been arrested in Yangon. By Friday 1,533 people had been arrested in Yangon. By Sunday 2,104 people had been arrested.", "2744 4848 3637 1616")]
    [InlineData("Police in Nuku'alofa arrested 23 men, 19 women and eight boys.", "42 50 31 27")]
    [InlineData("The union said 611 miners were arrested in Kitwe. The police said 417 miners were arrested in Kitwe.", "1028 514")]
    [InlineData("Police in Jos arrested 211 people and released 143 people.", "354 68")]
    public void No_sum_and_no_mean_is_shown(string text, string sums)
    {
        var corpus = Told.In("GENEVA, 4 March 2021\n\n" + text);
        Assert.True(corpus.Figures.Count >= 2);
        foreach (var chart in Charts.All(corpus))
        {
            var said = Told.By(chart).Replace(",", "", StringComparison.Ordinal);
            Assert.All(sums.Split(' '), sum => Assert.DoesNotMatch($@"(?<![\d.:#-]){sum}(?![\d.])(?= |<|""|$)", Words(said)));
            Assert.All(new Drawn(chart).Marks, mark => Assert.DoesNotContain(mark.XValue.ToString(), sums.Split(' ')));
        }
    }

    [Fact]
    public void Two_sources_on_one_town_stay_two_marks()
    {
        var corpus = Told.In("LUSAKA, 4 March 2021\n\nPolice arrested 611 miners in Kitwe on 3 March 2021.",
            "NDOLA, 5 March 2021\n\nIn Kitwe 417 miners were arrested on 3 March 2021, the union said.");
        Assert.Equal(2, new Drawn(Charts.ArrestFigures(corpus)).Marks.Count);
    }

    [Fact]
    public void No_line_joins_and_no_bar_stacks_what_is_cumulative()
    {
        var corpus = Told.In("GENEVA, 4 March 2021\n\nBy Monday 1,211 people had been arrested in Yangon. By Wednesday 1,533 people had been arrested in Yangon.");
        Assert.All(new Drawn(Charts.ArrestFigures(corpus)).Figure["data"]!.AsArray()
            .Where(trace => trace!["hoverinfo"]!.GetValue<string>() != "skip"), trace =>
            {
                Assert.DoesNotContain("lines", trace!["mode"]?.GetValue<string>() ?? "", StringComparison.Ordinal);
                Assert.NotEqual("bar", trace["type"]!.GetValue<string>());
            });
    }

    // Places and sizes in the drawing are no claims: the letters of the picture, and what describes it.
    private static string Words(string said) =>
        string.Join('\n', System.Text.RegularExpressions.Regex.Matches(said, ">([^<>]+)<").Select(match => match.Groups[1].Value + " "));
}
