using System.Text.Json.Nodes;
using Analysis.Charting.Tests.Support;
using Analysis.Recognition.Figures;
using Analysis.Recognition.Numbers;

namespace Analysis.Charting.Tests;

public sealed class FigureChartTests
{
    private const string Report =
        "Some 1,500 people were arrested before the vote and more than 10,000 after the vote. Around 13,000 were held in all. Thousands fled. Between 20 and 30 died. Exactly 47 remain.";

    private static Documents Three() => new Documents()
        .Add("a.txt", Report, "Agency", "2021-03-04")
        .Figure("Some 1,500", Qualifier.About, value: 1500, asOf: "2021-03-04", period: "before the vote")
        .Figure("more than 10,000", Qualifier.MoreThan, value: 10000, low: 10000, asOf: "2021-03-04", period: "after the vote")
        .Figure("Around 13,000", Qualifier.About, value: 13000, asOf: "2021-03-04");

    [Fact]
    public void Holds_no_number_that_no_row_holds()
    {
        var chart = Charts.ArrestFigures(Three().Figures, Three().Evidence);
        Assert.Equal([1500m, 10000m, 13000m], Heights(chart).Order());
    }

    [Fact]
    public void Before_after_and_total_are_three_marks_that_no_line_joins()
    {
        var figure = Parse(Charts.ArrestFigures(Three().Figures, Three().Evidence));
        Assert.All(figure["data"]!.AsArray(), trace => Assert.DoesNotContain("lines", trace!["mode"]?.GetValue<string>() ?? "", StringComparison.Ordinal));
        var titles = Texts(figure).ToList();
        Assert.Contains("Arrests, in total", titles);
        Assert.Contains("Arrests, within a stated period", titles);
        Assert.Contains("~1,500<br>before the vote", titles);
        Assert.Contains("more than 10,000<br>after the vote", titles);
        Assert.Contains("~13,000", titles);
    }

    [Fact]
    public void Where_the_words_of_a_period_have_no_room_the_number_still_stands_beside_its_mark()
    {
        var documents = new Documents()
            .Add("a.txt", "At least 312 were held. Later 900 were.", "Agency", "2021-03-04").Figure("At least 312", Qualifier.AtLeast, value: 312, low: 312, asOf: "2021-03-04", period: "since the disputed vote of 8 March 2018")
            .Figure("900", Qualifier.Exactly, value: 900, asOf: "2021-06-04", period: "in all of the year")
            .Add("b.txt", "Some 250 were held.", "Paper", "2021-03-04").Figure("250", Qualifier.Exactly, value: 250, asOf: "2021-03-04", period: "since the vote");
        Assert.Contains("at least 312", Texts(Parse(Charts.ArrestFigures(documents.Figures, documents.Evidence))));
    }

    [Fact]
    public void Words_in_the_tray_are_cut_to_the_room_there_is()
    {
        var documents = new Documents().Add("a.txt", Report, "Agency", "2021-03-04").Figure("Thousands", Qualifier.Vague, period: "in the first three months of the new year");
        var chart = Charts.ArrestFigures(documents.Figures, documents.Evidence);
        Assert.Matches("^ “Thousands” [a-z ]{0,16}… $", Assert.Single(Traces(chart))["text"]![0]!.GetValue<string>());
    }

    [Fact]
    public void Words_without_a_number_stay_words()
    {
        var documents = new Documents().Add("a.txt", Report, "Agency", "2021-03-04").Figure("Thousands", Qualifier.Vague, asOf: "2021-03-04");
        var chart = Charts.ArrestFigures(documents.Figures, documents.Evidence);
        var trace = Assert.Single(Traces(chart));
        Assert.Equal(" “Thousands” ", trace["text"]![0]!.GetValue<string>());
        Assert.Equal(0, trace["y"]![0]!.GetValue<int>());
        Assert.False(Parse(chart)["layout"]![Axis(trace, "y")]!["showticklabels"]!.GetValue<bool>());
        Assert.Contains("“Thousands” without a number", chart.Describe(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_written_as_words_shows_them()
    {
        var documents = new Documents().Add("a.txt", "A dozen were arrested.", "Agency", "2021-03-04").Figure("A dozen", Qualifier.Exactly, value: 12, asOf: "2021-03-04");
        var chart = Charts.ArrestFigures(documents.Figures, documents.Evidence);
        Assert.Contains("12 (“A dozen”)", Texts(Parse(chart)));
        Assert.Contains("12 (“A dozen”)", chart.Describe(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_range_is_drawn_at_both_ends_and_never_at_its_middle()
    {
        var documents = new Documents().Add("a.txt", Report).Figure("Between 20 and 30", Qualifier.Between, low: 20, high: 30, asOf: "2021-03-04");
        Assert.Equal([20m, 30m], Heights(Charts.ArrestFigures(documents.Figures, documents.Evidence)));
    }

    [Theory]
    [InlineData(Qualifier.Exactly, "circle", "47", 0)]
    [InlineData(Qualifier.About, "circle-open", "~47", 6)]
    [InlineData(Qualifier.MoreThan, "circle-open", "more than 47", 1)]
    [InlineData(Qualifier.AtLeast, "circle", "at least 47", 1)]
    [InlineData(Qualifier.LessThan, "circle-open", "fewer than 47", 1)]
    [InlineData(Qualifier.AtMost, "circle", "at most 47", 1)]
    public void Each_qualifier_has_its_own_mark(Qualifier qualifier, string symbol, string label, int shapes)
    {
        var documents = new Documents().Add("a.txt", Report).Figure("47", qualifier, value: 47, asOf: "2021-03-04");
        var chart = Charts.ArrestFigures(documents.Figures, documents.Evidence);
        Assert.Equal(symbol, Assert.Single(Traces(chart))["marker"]!["symbol"]![0]!.GetValue<string>());
        Assert.Contains(label, Texts(Parse(chart)));
        Assert.Equal(shapes, Parse(chart)["layout"]!["shapes"]!.AsArray().Count);
    }

    [Fact]
    public void A_claim_without_a_day_stands_in_the_tray_and_not_on_the_time_axis()
    {
        var documents = Three().Figure("Exactly 47", Qualifier.Exactly, value: 47);
        var chart = Charts.ArrestFigures(documents.Figures, documents.Evidence);
        var undated = Assert.Single(Traces(chart), trace => trace["customdata"]!.AsArray().Any(index => chart.Rows[index!.GetValue<int>()].Cells[5] == "47"));
        Assert.Equal("x2", undated["xaxis"]!.GetValue<string>());
        Assert.Contains("as-of date<br>unknown", Texts(Parse(chart)));
    }

    [Fact]
    public void Claims_that_differ_for_the_same_day_are_joined_by_a_bracket()
    {
        var documents = Three().Add("b.txt", "Police held 9,000 people.", "Police", "2021-03-04").Figure("9,000", Qualifier.Exactly, value: 9000, asOf: "2021-03-04");
        Assert.Equal(Shapes(Three()) + 1, Shapes(documents));

        static int Shapes(Documents documents) => Parse(Charts.ArrestFigures(documents.Figures, documents.Evidence))["layout"]!["shapes"]!.AsArray().Count;
    }

    [Fact]
    public void Two_claims_of_the_same_number_and_day_stand_side_by_side()
    {
        var documents = new Documents().Add("a.txt", "Police held 9,000 people.", "Police").Figure("9,000", Qualifier.Exactly, value: 9000, asOf: "2021-03-04")
            .Add("b.txt", "Courts held 9,000 people.", "Courts").Figure("9,000", Qualifier.Exactly, value: 9000, asOf: "2021-03-04");
        var shifts = Traces(Charts.ArrestFigures(documents.Figures, documents.Evidence)).Select(trace => trace["marker"]!["standoff"]![0]!.GetValue<int>());
        Assert.Equal([0, 22], shifts.Order());
    }

    [Fact]
    public void Copies_and_denied_claims_are_listed_and_not_drawn()
    {
        var documents = Three().Add("copy.txt", Report, "Reprint", "2021-03-05", duplicateOf: "a.txt").Figure("Some 1,500", Qualifier.About, value: 1500, asOf: "2021-03-05")
            .Add("c.txt", "He denied that 20 were held.", "Ministry").Figure("20", Qualifier.Exactly, value: 20, asOf: "2021-03-05", certainty: Certainty.Denied);
        var chart = Charts.ArrestFigures(documents.Figures, documents.Evidence);
        Assert.Equal(["in copies of another source", "denied, asked for, or spoken of as possible only"], chart.NotDrawn.Select(row => row.NotDrawn).OrderDescending(StringComparer.Ordinal));
        Assert.Equal(3, Heights(chart).Count());
        Assert.Equal("Not drawn: 1 denied, asked for, or spoken of as possible only; 1 in copies of another source.", chart.NotDrawnNote);
        Assert.Equal(5, chart.Rows.Length);
    }

    [Fact]
    public void Says_its_day_and_sources_from_the_rows_and_never_from_the_clock()
    {
        var chart = Charts.ArrestFigures(Three().Figures, Three().Evidence);
        Assert.Equal(new DateOnly(2021, 3, 4), chart.AsOf);
        Assert.Equal("Sources: Agency (4 March 2021).", chart.SourceLine);
        Assert.Contains("As of 4 March 2021", Texts(Parse(chart)));
        Assert.Contains(Texts(Parse(chart)), text => text.Contains("Sources: Agency (4 March 2021).", StringComparison.Ordinal));
    }

    [Fact]
    public void Draws_no_rows_without_failing()
    {
        var chart = Charts.ArrestFigures([], new Documents().Evidence);
        Assert.Empty(Traces(chart));
        Assert.Null(chart.AsOf);
        Assert.Contains("No claim is drawn", Texts(Parse(chart)));
        Assert.Equal("Arrests: what the sources claim. No claim is drawn. Sources: none.", chart.Describe());
    }

    [Fact]
    public void Kinds_stay_on_panels_of_their_own()
    {
        var documents = Three().Figure("Exactly 47", Qualifier.Exactly, value: 47, asOf: "2021-03-04", measure: Measure.Stock, kind: "politicalPrisoners");
        Assert.DoesNotContain("Political prisoners, at that time", Texts(Parse(Charts.ArrestFigures(documents.Figures, documents.Evidence))));
        Assert.Contains("Political prisoners, at that time", Texts(Parse(Charts.Figures(documents.Figures, documents.Evidence))));
    }

    [Fact]
    public void Hover_tells_the_sentence_with_the_words_marked_and_where_it_stands()
    {
        var hover = Traces(Charts.ArrestFigures(Three().Figures, Three().Evidence)).SelectMany(trace => trace["hovertext"]!.AsArray()).Select(text => text!.GetValue<string>()).ToList();
        Assert.Contains(hover, text => text.StartsWith("<b>Some 1,500</b> people were arrested before the vote", StringComparison.Ordinal) && text.EndsWith("Agency · a.txt:1:1", StringComparison.Ordinal));
    }

    [Fact]
    public void Text_of_the_corpus_is_no_markup_in_labels_and_hover()
    {
        var documents = new Documents().Add("a.txt", "<a href=\"javascript:alert(1)\">Many</a> were held.", "<img src=x onerror=alert(1)>")
            .Figure("<a href=\"javascript:alert(1)\">Many</a>", Qualifier.Vague, asOf: "2021-03-04");
        var trace = Assert.Single(Traces(Charts.ArrestFigures(documents.Figures, documents.Evidence)));
        Assert.Contains("\"&lt;img src=x onerror=alert(1)&gt;\"", Unescape(documents), StringComparison.Ordinal);
        Assert.DoesNotContain("<a", trace["text"]![0]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.DoesNotContain("<a", trace["hovertext"]![0]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_rows_in_any_order_give_the_same_bytes()
    {
        var documents = Three();
        Assert.Equal(
            Charts.ArrestFigures(documents.Figures, documents.Evidence).Figure,
            Charts.ArrestFigures(documents.Figures.AsEnumerable().Reverse(), documents.Evidence).Figure);
    }

    [Fact]
    public void A_named_convention_draws_vague_words_at_its_number_and_says_so()
    {
        var documents = new Documents().Add("a.txt", "Thousands fled, a handful stayed.", "Agency", "2021-03-04")
            .Figure("Thousands", Qualifier.Vague, asOf: "2021-03-04").Figure("a handful", Qualifier.Vague, asOf: "2021-03-04");
        var chart = Charts.ArrestFigures(documents.Figures, documents.Evidence, VagueConvention.Named("ccc"));
        var mark = Assert.Single(Traces(chart), trace => trace["marker"]!["symbol"] is JsonArray);
        Assert.Equal(2000m, mark["y"]![0]!.GetValue<decimal>());
        Assert.Equal("circle-open-dot", mark["marker"]!["symbol"]![0]!.GetValue<string>());
        Assert.Contains("“Thousands” as 2,000", Texts(Parse(chart)));
        Assert.Contains("No source gives these numbers.", chart.Convention, StringComparison.Ordinal);
        Assert.DoesNotContain("none is put in its place", chart.Convention, StringComparison.Ordinal);
        Assert.Contains("“Thousands” without a number, drawn at 2,000 by convention", chart.Describe(), StringComparison.Ordinal);
        Assert.Contains("drawn at 2,000 by convention", mark["hovertext"]![0]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(["", "2000"], Column(chart, "Drawn at").Order());
        Assert.Equal(["", ""], Column(chart, "Value"));
        // The convention has nothing for a handful: it stays a band with its words.
        Assert.Contains(Traces(chart), trace => trace["text"]?[0]?.GetValue<string>() == " “a handful” ");
    }

    [Fact]
    public void Without_a_convention_no_chart_has_a_column_for_its_numbers()
    {
        Assert.DoesNotContain(Charts.ArrestFigures(Three().Figures, Three().Evidence).Columns, column => column.Name == "Drawn at");
        Assert.Contains("acled, ccc", Assert.Throws<ArgumentException>(() => VagueConvention.Named("mine")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_claims_in_the_same_words_share_a_band_with_a_tick_each()
    {
        var documents = new Documents();
        for (var i = 0; i < 40; i++)
        {
            var words = i % 4 == 0 ? "Hundreds" : i % 4 == 1 ? "hundreds" : "thousands";
            documents.Add($"{i:00}.txt", words + " were held.", "Paper").Figure(words, Qualifier.Vague, asOf: i % 5 == 0 ? null : $"2021-03-{i % 28 + 1:00}");
        }

        var chart = Charts.ArrestFigures(documents.Figures, documents.Evidence);
        Assert.Contains("“hundreds”, 20 claims", Texts(Parse(chart)));
        Assert.Contains("“thousands”, 20 claims", Texts(Parse(chart)));
        Assert.Equal(Enumerable.Range(0, 40), Traces(chart).SelectMany(trace => trace["customdata"]!.AsArray()).Select(index => index!.GetValue<int>()).Order());
        Assert.True(Parse(chart)["layout"]!["height"]!.GetValue<int>() < 500);
    }

    [Fact]
    public void Sources_beyond_the_colours_are_told_apart_by_their_publishers()
    {
        var documents = new Documents();
        for (var i = 0; i < 30; i++)
        {
            documents.Add($"{i:00}.txt", "Police held 47 people.", i % 2 == 0 ? "Agency" : "Daily", $"2021-03-{i + 1:00}").Figure("47", Qualifier.Exactly, value: 47 + i, asOf: $"2021-03-{i + 1:00}");
        }

        var chart = Charts.ArrestFigures(documents.Figures, documents.Evidence);
        Assert.Equal(["Agency", "Daily"], Parse(chart)["data"]!.AsArray().Select(trace => trace!["name"]?.GetValue<string>()).OfType<string>().Order());
        Assert.Contains("Colours stand for publishers", chart.Convention, StringComparison.Ordinal);
        Assert.DoesNotContain("publishers", Charts.ArrestFigures(Three().Figures, Three().Evidence).Convention, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(300)]
    [InlineData(340)]
    [InlineData(1000)]
    [InlineData(4000)]
    public void Labels_stay_on_the_paper_at_any_width(int width)
    {
        var layout = Frame.Around(Charts.ArrestFigures(Three().Figures, Three().Evidence), width)["layout"]!;
        var (left, right) = (layout["margin"]!["l"]!.GetValue<int>(), layout["margin"]!["r"]!.GetValue<int>());
        var labels = layout["annotations"]!.AsArray().Where(label => label!["name"]?.GetValue<string>().StartsWith("row:", StringComparison.Ordinal) == true).ToList();
        Assert.NotEmpty(labels);
        Assert.All(labels, label =>
        {
            // All claims stand on one day, in the middle of the axis.
            var length = label!["text"]!.GetValue<string>().Split("<br>").Max(line => line.Length) * 6.6;
            var at = (width - left - right) / 2.0 + label["xshift"]!.GetValue<int>();
            var (from, to) = label["xanchor"]!.GetValue<string>() == "left" ? (at, at + length) : (at - length, at);
            Assert.True(from >= -left && to <= width - left, label.ToJsonString());
        });
    }

    [Fact]
    public void Hundreds_of_claims_share_one_colour_and_leave_their_labels_to_hover()
    {
        var documents = new Documents();
        for (var i = 0; i < 300; i++)
        {
            documents.Add($"{i}.txt", "Police held 47 people.", $"Paper {i}").Figure("47", Qualifier.Exactly, value: 47 + i, asOf: "2021-03-04");
        }

        var chart = Charts.ArrestFigures(documents.Figures, documents.Evidence);
        Assert.Equal(300, Heights(chart).Count());
        Assert.Single(Traces(chart).Select(trace => trace["marker"]!["color"]!.GetValue<string>()).Distinct(StringComparer.Ordinal));
        Assert.DoesNotContain("47", Texts(Parse(chart)));
    }

    [Fact]
    public void Other_words_can_be_put_around_a_chart()
    {
        var chart = Charts.ArrestFigures(Three().Figures, Three().Evidence).With(title: "Held", source: "Own research.", convention: "As told.");
        Assert.Contains("Held", Parse(chart)["layout"]!["title"]!["text"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Contains("As told.<br>Own research.", Texts(Parse(chart)));
    }

    private static string Unescape(Documents documents) =>
        Parse(Charts.ArrestFigures(documents.Figures, documents.Evidence)).ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    private static JsonNode Parse(Chart chart) => JsonNode.Parse(chart.Figure)!;

    private static IEnumerable<JsonNode> Traces(Chart chart) => Parse(chart)["data"]!.AsArray().Where(trace => trace!["hoverinfo"]!.GetValue<string>() != "skip").Select(trace => trace!);

    private static IEnumerable<decimal> Heights(Chart chart) => Traces(chart).SelectMany(trace => trace["y"]!.AsArray()).Select(value => value!.GetValue<decimal>());

    private static IEnumerable<string> Texts(JsonNode figure) => figure["layout"]!["annotations"]!.AsArray().Select(annotation => annotation!["text"]!.GetValue<string>());

    private static IEnumerable<string> Column(Chart chart, string name)
    {
        var at = chart.Columns.Select(column => column.Name).ToList().IndexOf(name);
        return chart.Rows.Select(row => row.Cells[at]);
    }

    private static string Axis(JsonNode trace, string direction) => direction + "axis" + trace[direction + "axis"]!.GetValue<string>()[1..];
}
