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
    public void Holds_no_number_that_no_row_holds() => Assert.Equal([1500m, 10000m, 13000m], Numbers(Arrests(Three())).Order());

    [Fact]
    public void Before_after_and_total_are_three_marks_that_no_line_joins()
    {
        var drawn = Arrests(Three());
        Assert.All(drawn.Figure["data"]!.AsArray(),
            trace => Assert.DoesNotContain("lines", trace!["mode"]?.GetValue<string>() ?? "", StringComparison.Ordinal));
        Assert.Contains("In total", drawn.Words);
        Assert.Contains("In a stated period", drawn.Words);
        Assert.Contains("about 1,500 people before the vote", drawn.Words);
        Assert.Contains("more than 10,000 people after the vote", drawn.Words);
        Assert.Contains("about 13,000 people", drawn.Words);
    }

    [Fact]
    public void A_row_says_its_day_and_its_basis_the_speaker_and_the_source()
    {
        var documents = new Documents().Add("a.txt", Report, "Agency", "2021-03-04")
            .Figure("Some 1,500", Qualifier.About, value: 1500, asOf: "2021-03-04", speaker: "Monitors")
            .Figure("Exactly 47", Qualifier.Exactly, value: 47);
        var words = Arrests(documents).Words.ToList();
        foreach (var cell in new[] { "4 Mar 2021, stated", "Monitors", "Agency", "no date", "No speaker named" })
        {
            Assert.Contains(cell, words);
        }

        Assert.Contains("Monitors, in Agency", new Drawn(Chart(documents), 340).Words);
    }

    [Theory]
    [InlineData("Monitors", "Agency", "Monitors, in Agency")]
    [InlineData("", "Agency", "No speaker named, in Agency")]
    [InlineData("Agency", "Agency", "Agency")]
    [InlineData("Monitors", "", "Monitors, in a.txt")]
    public void Who_says_so_stands_before_the_source_in_the_label_the_tooltip_and_the_words(string speaker, string publisher, string voice)
    {
        var documents = new Documents().Add("a.txt", Report, publisher)
            .Figure("Exactly 47", Qualifier.Exactly, value: 47, speaker: speaker);
        var drawn = new Drawn(Chart(documents), 340);
        Assert.Contains(voice, drawn.Words);
        Assert.Contains($"<br>{voice}; stated<br>", Assert.Single(drawn.Marks).Hover, StringComparison.Ordinal);
        Assert.Contains($"{voice}: 47 people, as of an unknown day", Chart(documents).Describe(), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_without_a_number_stay_words_in_a_column_of_their_own_that_no_axis_measures()
    {
        var documents = Three().Figure("Thousands", Qualifier.Vague, asOf: "2021-03-04");
        var chart = Chart(documents);
        var drawn = new Drawn(chart);
        var mark = Assert.Single(drawn.Marks, mark => chart.Rows[mark.Rows[0]].Cells[4] == "vague");
        Assert.False(drawn.Figure["layout"]!["xaxis" + mark.XAxis[1..]]!["visible"]!.GetValue<bool>());
        Assert.Contains("In words only", drawn.Words);
        Assert.Contains("“Thousands” (people)", drawn.Words);
        Assert.True(mark.X > drawn.Marks.Where(other => other != mark).Max(other => other.X));
        Assert.Contains("“Thousands” (people) without a number", chart.Describe(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_written_as_words_shows_them()
    {
        var documents = new Documents().Add("a.txt", "A dozen were arrested.", "Agency", "2021-03-04")
            .Figure("A dozen", Qualifier.Exactly, value: 12, asOf: "2021-03-04");
        Assert.Contains("12 (“A dozen”) people", Arrests(documents).Words);
        Assert.Contains("12 (“A dozen”) people", Chart(documents).Describe(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_range_is_drawn_at_both_ends_and_never_at_its_middle()
    {
        var documents = new Documents().Add("a.txt", Report)
            .Figure("Between 20 and 30", Qualifier.Between, low: 20, high: 30, asOf: "2021-03-04");
        Assert.Equal([20m, 30m], Numbers(Arrests(documents)));
        Assert.Contains("20–30 people", Arrests(documents).Words);
    }

    [Theory]
    [InlineData(Qualifier.Exactly, "circle", "47 people", 0)]
    [InlineData(Qualifier.About, "circle-open", "about 47 people", 3)]
    [InlineData(Qualifier.MoreThan, "circle-open", "more than 47 people", 1)]
    [InlineData(Qualifier.AtLeast, "circle", "at least 47 people", 1)]
    [InlineData(Qualifier.LessThan, "circle-open", "fewer than 47 people", 1)]
    [InlineData(Qualifier.AtMost, "circle", "at most 47 people", 1)]
    public void Each_qualifier_has_its_own_mark(Qualifier qualifier, string symbol, string label, int shapes)
    {
        var drawn = Arrests(new Documents().Add("a.txt", Report).Figure("47", qualifier, value: 47, asOf: "2021-03-04"));
        var mark = Assert.Single(drawn.Marks);
        Assert.Equal(symbol, mark.Symbol);
        Assert.Contains(label, drawn.Words);
        var bounds = drawn.Figure["layout"]!["shapes"]!.AsArray().Where(shape => shape!["name"]?.GetValue<string>() == "row:0").ToList();
        Assert.Equal(shapes, bounds.Count);
        // More is to the right of the mark, fewer to the left.
        if (shapes == 1)
        {
            var ends = bounds.SelectMany(shape => shape!["path"]!.GetValue<string>().Split('M', 'L', ' ')
                .Where(part => part.Contains(',', StringComparison.Ordinal))
                .Select(part => double.Parse(part.Split(',')[0], System.Globalization.CultureInfo.InvariantCulture))).ToList();
            Assert.Equal(qualifier is Qualifier.MoreThan or Qualifier.AtLeast, ends.Min() > mark.X - Sheet.Side);
        }
    }

    [Theory]
    [InlineData(Certainty.Stated, "47 people")]
    [InlineData(Certainty.Reported, "47 people, reported")]
    [InlineData(Certainty.Confirmed, "47 people, confirmed")]
    public void How_sure_the_source_is_stands_behind_the_number(Certainty certainty, string label) =>
        Assert.Contains(label,
            Arrests(new Documents().Add("a.txt", Report).Figure("47", Qualifier.Exactly, value: 47, certainty: certainty)).Words);

    [Fact]
    public void Claims_of_two_sources_that_differ_for_the_same_day_are_joined_by_a_bracket()
    {
        var documents = Three().Add("b.txt", "Police held 9,000 people.", "Police", "2021-03-04")
            .Figure("9,000", Qualifier.Exactly, value: 9000, asOf: "2021-03-04");
        Assert.Equal(0, Brackets(Three()));
        Assert.Equal(1, Brackets(documents));
        Assert.Contains("A bracket joins claims of different sources that differ.", Chart(documents).Convention, StringComparison.Ordinal);
        Assert.DoesNotContain("bracket", Chart(Three()).Convention, StringComparison.Ordinal);

        static int Brackets(Documents documents) =>
            Arrests(documents).Figure["layout"]!["shapes"]!.AsArray()
                .Count(shape => shape!["type"]!.GetValue<string>() == "path" && shape["name"] is null);
    }

    [Fact]
    public void Copies_and_denied_claims_are_listed_and_not_drawn()
    {
        var documents = Three().Add("copy.txt", Report, "Reprint", "2021-03-05", duplicateOf: "a.txt")
            .Figure("Some 1,500", Qualifier.About, value: 1500, asOf: "2021-03-05")
            .Add("c.txt", "He denied that 20 were held.", "Ministry")
            .Figure("20", Qualifier.Exactly, value: 20, asOf: "2021-03-05", certainty: Certainty.Denied);
        var chart = Chart(documents);
        Assert.Equal(["in copies of another source", "denied, asked for, or spoken of as possible only"],
            chart.NotDrawn.Select(row => row.NotDrawn).OrderDescending(StringComparer.Ordinal));
        Assert.Equal(3, Numbers(new Drawn(chart)).Count());
        Assert.Equal("Not drawn: 1 claim denied, asked for, or spoken of as possible only; 1 claim in a copy of another source.",
            chart.NotDrawnNote);
        Assert.Equal(5, chart.Rows.Length);
    }

    [Fact]
    public void Says_its_day_and_sources_from_the_rows_and_never_from_the_clock()
    {
        var chart = Chart(Three());
        Assert.Equal(new DateOnly(2021, 3, 4), chart.AsOf);
        Assert.Equal("Sources: Agency (4 March 2021).", chart.SourceLine);
        Assert.Contains("As of 4 March 2021", new Drawn(chart).Words);
        Assert.Contains(new Drawn(chart).Words, text => text.Contains("Sources: Agency (4 March 2021).", StringComparison.Ordinal));
    }

    [Fact]
    public void A_title_says_what_is_shown_and_follows_a_filter()
    {
        var documents = Three().Add("b.txt", "Police held 9,000 people.", "Police", "2021-05-04")
            .Figure("9,000", Qualifier.Exactly, value: 9000, asOf: "2021-05-02");
        Assert.Equal("Arrests: 4 claims by 2 sources, 4 March to 2 May 2021", Chart(documents).Title);
        var filtered = Charts.ArrestFigures(documents.Figures.Where(row => row.Source == "b.txt"), documents.Evidence);
        Assert.Equal("Arrests: 1 claim by 1 source, 2 May 2021", filtered.Title);
        Assert.Equal("Sources: Police (4 May 2021).", filtered.SourceLine);
        Assert.Equal(new DateOnly(2021, 5, 2), filtered.AsOf);
        Assert.Equal("Arrests: no claims", Charts.ArrestFigures([], documents.Evidence).Title);
        Assert.Equal("Mine", filtered.With(title: "Mine").Title);
    }

    [Fact]
    public void A_source_has_one_colour_and_shape_in_every_chart_however_it_is_filtered()
    {
        var documents = Three().Mention("people", "Crowd", Recognition.Actors.ActorKind.Organisation)
            .Statement("people", "Monitors", "2021-03-01")
            .Add("b.txt", "Police held 9,000 people.", "Police", "2021-05-04")
            .Figure("9,000", Qualifier.Exactly, value: 9000, asOf: "2021-05-02")
            .Mention("Police", "Police", Recognition.Actors.ActorKind.Organisation).Statement("people", "Police", "2021-03-01");
        Chart[] charts =
        [
            Chart(documents), Charts.ArrestFigures(documents.Figures.Where(row => row.Source == "b.txt"), documents.Evidence),
            Charts.ActorCounts(documents.Actors, documents.Evidence),
            Charts.StatementDates(documents.Statements, documents.Evidence), Charts.Coverage(documents.Sources, documents.Evidence),
        ];
        var colours = charts.SelectMany(chart => new Drawn(chart).Marks.Select(mark => (chart.Rows[mark.Rows[0]].Source, mark.Colour)))
            .Distinct().ToList();
        Assert.Equal(2, colours.Count);
        Assert.Equal(2, colours.Select(one => one.Colour).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Colours_may_mean_speakers_or_kinds()
    {
        var documents = new Documents().Add("a.txt", "Police held 47 and 48 people, monitors 49.", "Agency")
            .Figure("47", Qualifier.Exactly, value: 47, speaker: "Police")
            .Figure("48", Qualifier.Exactly, value: 48, speaker: "Police")
            .Figure("49", Qualifier.Exactly, value: 49, speaker: "Monitors", kind: "deaths");
        Assert.Single(Colours(By.Source));
        Assert.Equal(2, Colours(By.Speaker).Count());
        Assert.Equal(2, Colours(By.Kind).Count());

        IEnumerable<string> Colours(By by) =>
            new Drawn(Charts.Figures(documents.Figures, documents.Evidence, colour: by)).Marks.Select(mark => mark.Colour)
                .Distinct(StringComparer.Ordinal);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(27)]
    [InlineData(450)]
    [InlineData(700)]
    [InlineData(1200)]
    [InlineData(13000)]
    [InlineData(987654)]
    public void The_axis_ends_with_a_label_behind_the_last_mark_that_leaves_the_paper_nowhere(int number)
    {
        foreach (var width in new[] { ChartTheme.Column.Width, ChartTheme.Cell.Width, ChartTheme.Web.Width })
        {
            var documents = new Documents().Add("a.txt", "Police held 47 people and hundreds.", "Daily")
                .Figure("47", Qualifier.MoreThan, value: number, asOf: "2021-03-04").Figure("hundreds", Qualifier.Vague);
            var drawn = new Drawn(Charts.ArrestFigures(documents.Figures, documents.Evidence), width);
            var axis = drawn.Figure["layout"]!["xaxis"]!;
            var last = axis["tickvals"]!.AsArray()[^1]!.GetValue<decimal>();
            Assert.InRange(last, number, axis["range"]![1]!.GetValue<decimal>());
            Assert.Empty(drawn.OffPaper());
            Assert.Empty(drawn.Overlaps());
        }
    }

    [Fact]
    public void Without_a_conflict_the_chart_says_among_what_and_up_to_which_day()
    {
        var documents = new Documents().Add("a.txt", Report, "Daily", "2021-03-04")
            .Figure("47", Qualifier.Exactly, value: 47, asOf: "2021-03-02").Add("b.txt", Report, "Weekly", "2021-03-09")
            .Figure("47", Qualifier.Exactly, value: 47, asOf: "2021-03-07");
        var chart = Charts.Disagreements(documents.Figures, documents.Evidence);
        Assert.Equal("Disagreements: none among 2 claims", chart.Title);
        Assert.Equal(new DateOnly(2021, 3, 7), chart.AsOf);
        Assert.Equal("Looked through: Daily (4 March 2021); Weekly (9 March 2021).", chart.SourceLine);
        new Drawn(chart).Says("As of 7 March 2021", "No two sources give different numbers for one matter");
        Assert.Equal("Disagreements: no claims to compare", Charts.Disagreements([], documents.Evidence).Title);
        Assert.Equal("Looked through: Daily (4 March 2021); Weekly (9 March 2021).",
            Charts.Disagreements([], documents.Evidence).SourceLine);
    }

    [Fact]
    public void Names_of_files_are_parted_where_they_are_too_long_and_never_cut()
    {
        const string name = "003_4a082b4bc82cbd1a_of_the_morning_edition.txt";
        var documents = new Documents().Add(name, Report)
            .Figure("47", Qualifier.Exactly, value: 47, asOf: "2021-03-02").Mention("people", "Police");
        foreach (var width in new[] { ChartTheme.Cell.Width, ChartTheme.Web.Width })
        {
            foreach (var chart in new[]
            {
                Charts.ArrestFigures(documents.Figures, documents.Evidence), Charts.ActorsBySource(documents.Actors, documents.Evidence)
            })
            {
                Assert.Contains(new Drawn(chart, width).Words,
                    words => words.Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal) == name);
            }
        }
    }

    [Fact]
    public void Draws_no_rows_without_failing()
    {
        var chart = Charts.ArrestFigures([], new Documents().Evidence);
        Assert.Empty(new Drawn(chart).Marks);
        Assert.Null(chart.AsOf);
        Assert.Contains("No claim is drawn", new Drawn(chart).Words);
        Assert.Equal("Arrests: no claims. No claim is drawn. Sources: none.", chart.Describe());
    }

    [Fact]
    public void Kinds_stay_on_axes_of_their_own()
    {
        var documents = Three()
            .Figure("Exactly 47", Qualifier.Exactly, value: 47, asOf: "2021-03-04", measure: Measure.Stock, kind: "politicalPrisoners");
        Assert.DoesNotContain("Political prisoners, at one time", Arrests(documents).Words);
        var drawn = new Drawn(Charts.Figures(documents.Figures, documents.Evidence));
        Assert.Contains("Political prisoners, at one time", drawn.Words);
        Assert.Equal(2, drawn.Marks.Select(mark => mark.XAxis).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Hover_tells_the_sentence_with_the_words_marked_who_says_so_and_where_it_stands()
    {
        var hover = Arrests(Three()).Marks.Select(mark => mark.Hover).ToList();
        Assert.Contains(hover, text => text.StartsWith("<b>Some 1,500</b> people were arrested before the vote", StringComparison.Ordinal)
            && text.EndsWith("<br><br>No speaker named, in Agency; stated<br>As of 4 March 2021 (stated)<br>a.txt:1:1",
                StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(20)]
    [InlineData(90)]
    [InlineData(400)]
    public void Hover_holds_whole_sentences_and_cuts_the_longest_between_words(int words)
    {
        var before = string.Join(' ', Enumerable.Range(1, words).Select(i => $"1,{i:000}"));
        var sentence = $"Of {before} people police held forty-seven and {before} more.";
        var documents = new Documents().Add("a.txt", sentence, "Agency").Figure("forty-seven", Qualifier.Exactly, value: 47);
        var shown = Assert.Single(Arrests(documents).Marks).Hover.Split("<br><br>")[0].Replace("<br>", " ", StringComparison.Ordinal)
            .Replace("<b>", "", StringComparison.Ordinal).Replace("</b>", "", StringComparison.Ordinal);
        Assert.Equal(sentence.Length > 700, shown.StartsWith("… ", StringComparison.Ordinal));
        Assert.All(shown.Split(' ').Where(word => word != "…"),
            word => Assert.Contains($" {word} ", $" {sentence} ", StringComparison.Ordinal));
        Assert.True(shown.Length >= Math.Min(sentence.Length, 600));
    }

    [Fact]
    public void Text_of_the_corpus_is_no_markup_in_labels_and_hover()
    {
        var documents = new Documents().Add("a.txt", "<a href=\"javascript:alert(1)\">Many</a> were held.", "<img src=x onerror=alert(1)>")
            .Figure("<a href=\"javascript:alert(1)\">Many</a>", Qualifier.Vague, asOf: "2021-03-04");
        var chart = Chart(documents);
        foreach (var width in new[] { 340, 1000 })
        {
            var layout = new Drawn(chart, width).Figure["layout"]!["annotations"]!.AsArray()
                .Select(annotation => annotation!["text"]!.GetValue<string>()).ToList();
            Assert.All(layout, text => Assert.DoesNotMatch("<(?!br>)", text));
        }

        Assert.All(new Drawn(chart).Marks, mark => Assert.DoesNotMatch("<(?!br>|b>|/b>)", mark.Hover));
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
        var drawn = new Drawn(chart);
        var mark = Assert.Single(drawn.Marks, mark => mark.Symbol == "circle-open-dot");
        Assert.Equal(2000, mark.XValue.GetValue<int>());
        Assert.Contains("“Thousands” as 2,000 (people)", drawn.Words);
        Assert.Contains("No source gives these numbers.", chart.Convention, StringComparison.Ordinal);
        Assert.Contains("“Thousands” (people) without a number, drawn at 2,000 by convention", chart.Describe(), StringComparison.Ordinal);
        Assert.Contains("drawn at 2,000 by convention", mark.Hover, StringComparison.Ordinal);
        Assert.Equal(["", "2000"], Column(chart, "Drawn at").Order());
        Assert.Equal(["", ""], Column(chart, "Value"));
        // The convention has nothing for a handful: it stays words.
        Assert.Contains("“a handful” (people)", drawn.Words);
    }

    [Fact]
    public void Without_a_convention_no_chart_has_a_column_for_its_numbers()
    {
        Assert.DoesNotContain(Chart(Three()).Columns, column => column.Name == "Drawn at");
        Assert.Contains("acled, ccc",
            Assert.Throws<ArgumentException>(() => VagueConvention.Named("mine")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_words_can_be_put_around_a_chart()
    {
        var chart = Chart(Three()).With(title: "Held", source: "Own research.", convention: "As told.", note: "Only two papers were read.");
        var words = new Drawn(chart).Words.ToList();
        Assert.Contains("Held", words);
        Assert.Contains("As told. Only two papers were read. Own research.", words);
        Assert.Contains("Only two papers were read.", chart.Describe(), StringComparison.Ordinal);
    }

    private static Chart Chart(Documents documents) => Charts.ArrestFigures(documents.Figures, documents.Evidence);

    private static Drawn Arrests(Documents documents) => new(Chart(documents));

    private static IEnumerable<decimal> Numbers(Drawn drawn) => drawn.Marks.Select(mark => mark.XValue.GetValue<decimal>());

    private static IEnumerable<string> Column(Chart chart, string name)
    {
        var at = chart.Columns.Select(column => column.Name).ToList().IndexOf(name);
        return chart.Rows.Select(row => row.Cells[at]);
    }
}
