using Analysis.Charting.Tests.Support;
using Analysis.Recognition.Figures;
using Analysis.Recognition.Numbers;

namespace Analysis.Charting.Tests;

/// <summary>More claims than rows: time on the horizontal axis.</summary>
public sealed class FigureTimeTests
{
    /// <summary>Daily numbers of one speaker, one claim a day.</summary>
    private static Documents Daily(int days, Func<int, decimal> number, string speaker = "Ministry")
    {
        var documents = new Documents();
        for (var i = 0; i < days; i++)
        {
            var day = new DateOnly(2021, 3, 1).AddDays(i).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
            documents.Add($"{i:000}.txt", "Police held 47 people.", "Paper", day)
                .Figure("47", Qualifier.Exactly, value: number(i), asOf: day, measure: Measure.New, speaker: speaker);
        }

        return documents;
    }

    private static Chart Chart(Documents documents) => Charts.ArrestFigures(documents.Figures, documents.Evidence);

    [Fact]
    public void Forty_claims_are_rows_and_one_more_stands_over_time()
    {
        new Drawn(Chart(Daily(40, i => 100 + i))).Says("Paper, 1 March 2021", "2 Mar 2021, stated", "101 people");
        var drawn = new Drawn(Chart(Daily(41, i => 100 + i)));
        drawn.Says("Arrests, new", "Ministry\u00A0·\u00A041", "As of");
        Assert.Equal(41, drawn.Marks.Count);
    }

    [Fact]
    public void Every_mark_stands_at_its_own_day_and_number()
    {
        var documents = Daily(60, i => 10 + i * i % 37);
        var chart = Chart(documents);
        foreach (var mark in new Drawn(chart).Marks)
        {
            var row = documents.Figures.Single(row => row.Source == chart.Rows[mark.Rows[0]].Source);
            Assert.Equal((TimeScale.Iso(row.AsOf!.Value), row.Value), (mark.XValue.ToString(), mark.YValue.GetValue<decimal>()));
        }
    }

    [Fact]
    public void Claims_of_one_day_and_number_are_one_mark_with_their_count()
    {
        var documents = Daily(41, i => 100 + i);
        foreach (var name in new[] { "x.txt", "y.txt" })
        {
            documents.Add(name, "Police held 900 people.", "Paper")
                .Figure("900", Qualifier.Exactly, value: 900, asOf: "2021-03-05", measure: Measure.New, speaker: "Ministry");
        }

        var drawn = new Drawn(Chart(documents));
        Assert.Equal(42, drawn.Marks.Count);
        Assert.Equal(2, drawn.Marks.Single(mark => mark.YValue.GetValue<int>() == 900).Rows.Count);
        drawn.Says("900 ×2");
    }

    [Fact]
    public void Marks_without_a_label_are_counted_and_labels_cover_nothing()
    {
        var drawn = new Drawn(Chart(Daily(94, i => 100 + i * 37 % 200)));
        var labels = drawn.Labels.Count();
        Assert.InRange(labels, 1, 93);
        Assert.Contains(drawn.Words, words => words.Contains($"{94 - labels} of 94 marks unlabelled", StringComparison.Ordinal));
        Assert.Empty(drawn.Overlaps());
    }

    [Fact]
    public void Each_speaker_has_a_panel_on_a_scale_that_all_share_and_the_unknown_share_one()
    {
        var documents = Daily(41, i => 100 + i);
        documents.Add("x.txt", "Lawyers count 900 people; 800 are free.", "Paper")
            .Figure("900", Qualifier.Exactly, value: 900, asOf: "2021-03-05", measure: Measure.New, speaker: "Lawyers")
            .Figure("800", Qualifier.Exactly, value: 800, asOf: "2021-03-05", measure: Measure.New);
        var drawn = new Drawn(Chart(documents));
        drawn.Says("Ministry\u00A0·\u00A041", "Lawyers\u00A0·\u00A01", "No speaker named\u00A0·\u00A01");
        var ranges = drawn.Figure["layout"]!.AsObject()
            .Where(pair => pair.Key.StartsWith("yaxis", StringComparison.Ordinal) && pair.Value!["tickvals"] is not null)
            .Select(pair => pair.Value!["range"]!.ToJsonString()).ToList();
        Assert.Equal(3, ranges.Count);
        Assert.Single(ranges.Distinct(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(40, true)]
    public void Numbers_of_very_different_size_stand_on_a_log_scale_that_says_so(int times, bool isLog)
    {
        var drawn = new Drawn(Chart(Daily(60, i => i % 5 == 0 ? 1000 * times : 700 + i)));
        Assert.Equal(isLog, drawn.Words.Any(words => words.Contains("log scale", StringComparison.Ordinal)));
        Assert.Equal(isLog, drawn.Figure.ToJsonString().Contains("\"type\":\"log\"", StringComparison.Ordinal));
        // Whatever the scale, the mark is at the claim's own number.
        Assert.Contains(drawn.Marks, mark => mark.YValue.GetValue<int>() == 1000 * times);
    }

    [Fact]
    public void The_words_about_a_log_scale_are_true_of_its_lines()
    {
        foreach (var width in new[] { ChartTheme.Column.Width, ChartTheme.Web.Width })
        {
            foreach (var most in new[] { 4_000, 40_000, 4_000_000 })
            {
                var drawn = new Drawn(Chart(Daily(60, i => i % 10 == 0 ? most : 1 + i % 7)), width);
                var lines = drawn.Figure["layout"]!.AsObject()
                    .First(pair => pair.Key.StartsWith("yaxis", StringComparison.Ordinal)
                        && pair.Value!["type"]?.GetValue<string>() == "log").Value!["tickvals"]!
                    .AsArray().Select(line => line!.GetValue<decimal>()).ToList();
                Assert.True(lines.Count > 1);
                var times = lines[1] / lines[0];
                Assert.Contains($"each line is {(times == 10 ? "ten" : ChartTheme.Format(times))} times the one below",
                    string.Join(' ', drawn.Words).Replace("\n", " ", StringComparison.Ordinal), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Claims_without_a_day_seem_neither_to_rise_nor_to_fall()
    {
        var documents = Daily(41, i => 100 + i);
        for (var i = 0; i < 200; i++)
        {
            documents.Add($"u{i:000}.txt", "Police held 47 people.", "Paper")
                .Figure("47", Qualifier.Exactly, value: 100 + 7 * i, measure: Measure.New, speaker: "Ministry");
        }

        var chart = Chart(documents);
        var undated = new Drawn(chart).Marks
            .Where(mark => documents.Figures.Single(row => row.Source == chart.Rows[mark.Rows[0]].Source).AsOf is null)
            .Select(mark => (mark.X, Y: (double)mark.YValue.GetValue<decimal>())).ToList();
        Assert.Equal(200, undated.Count);
        Assert.InRange(Correlation(undated), -0.1, 0.1);

        static double Correlation(List<(double X, double Y)> points)
        {
            var (x, y) = (points.Average(point => point.X), points.Average(point => point.Y));
            return points.Sum(point => (point.X - x) * (point.Y - y))
                / Math.Sqrt(points.Sum(point => Math.Pow(point.X - x, 2)) * points.Sum(point => Math.Pow(point.Y - y, 2)));
        }
    }

    [Fact]
    public void Panels_stand_for_places_when_asked()
    {
        var documents = Daily(41, i => 100 + i);
        documents.Add("x.txt", "Police in Varn held 900 people; 800 elsewhere.", "Paper")
            .Figure("900", Qualifier.Exactly, value: 900, asOf: "2021-03-05", measure: Measure.New, place: "Varn");
        var chart = Charts.ArrestFigures(documents.Figures, documents.Evidence, panels: By.Place);
        new Drawn(chart).Says("Varn\u00A0·\u00A01", "No place named\u00A0·\u00A041");
        // Few claims have headings instead.
        new Drawn(Charts.Claims(documents.Figures.TakeLast(3), documents.Evidence, panels: By.Place))
            .Says("New: Varn", "New: no place named");
        Assert.Throws<ArgumentException>(() => Charts.Claims(documents.Figures, documents.Evidence, panels: By.Column("colour")));
    }

    [Fact]
    public void A_zero_is_never_put_on_a_log_scale() =>
        Assert.DoesNotContain("\"type\":\"log\"", Chart(Daily(60, i => i % 5 == 0 ? 40000 : i % 7)).Figure, StringComparison.Ordinal);

    [Fact]
    public void Claims_without_a_day_stand_apart_and_words_have_lanes_without_a_length()
    {
        var documents = Daily(41, i => 100 + i);
        for (var i = 0; i < 12; i++)
        {
            documents.Add($"w{i:00}.txt", "Hundreds were held, 47 in all.", "Paper")
                .Figure(i % 2 == 0 ? "Hundreds" : "47", i % 2 == 0 ? Qualifier.Vague : Qualifier.Exactly, value: i % 2 == 0 ? null : 60 + i,
                    asOf: i % 2 == 0 ? "2021-03-0" + (1 + i / 4) : null);
        }

        var chart = Chart(documents);
        var drawn = new Drawn(chart);
        drawn.Says("In words, without a number", "“hundreds”\u00A0·\u00A06", "No speaker named\u00A0·\u00A06, no date", "×2");
        Assert.Equal(chart.Rows.Length, drawn.Marks.SelectMany(mark => mark.Rows).Distinct().Count());
        // On axes without days.
        var ofDays = drawn.Marks.Where(mark => mark.XValue.GetValueKind() == System.Text.Json.JsonValueKind.String)
            .Select(mark => mark.XAxis).ToHashSet(StringComparer.Ordinal);
        Assert.All(drawn.Marks.Where(mark => chart.Rows[mark.Rows[0]].Cells[0] == "unknown"),
            mark => Assert.DoesNotContain(mark.XAxis, ofDays));
        Assert.DoesNotContain(drawn.Figure["layout"]!["shapes"]!.AsArray(),
            shape => shape!["name"]?.GetValue<string>() is { } name && shape["type"]!.GetValue<string>() == "rect");
    }

    [Fact]
    public void Sources_beyond_the_colours_are_told_apart_by_their_publishers()
    {
        var documents = new Documents();
        for (var i = 0; i < 60; i++)
        {
            var day = new DateOnly(2021, 3, 1).AddDays(i).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
            documents.Add($"{i:00}.txt", "Police held 47 people.", i % 2 == 0 ? "Agency" : "Daily", day)
                .Figure("47", Qualifier.Exactly, value: 47 + i, asOf: day);
        }

        var chart = Chart(documents);
        new Drawn(chart).Says("Agency", "Daily");
        Assert.Contains("A colour stands for a publisher", chart.Convention, StringComparison.Ordinal);
        Assert.Equal("Sources: 60 documents, 1 March to 29 April 2021, of Agency (30); Daily (30).", chart.SourceLine);
    }

    [Fact]
    public void Hundreds_of_sources_without_publishers_share_one_colour_and_leave_their_labels_to_hover()
    {
        var documents = new Documents();
        for (var i = 0; i < 310; i++)
        {
            documents.Add($"{i}.txt", "Police held 47 people.", $"Paper {i}")
                .Figure("47", Qualifier.Exactly, value: 47 + i, asOf: "2021-03-04");
        }

        var drawn = new Drawn(Chart(documents));
        // The least, the greatest, and a stroke at the middle one for all of them.
        Assert.Equal([47, 202, 356], drawn.Marks.Select(mark => mark.YValue.GetValue<int>()).Order());
        Assert.Equal(310, drawn.Marks.Single(mark => mark.YValue.GetValue<int>() == 202).Rows.Count);
        drawn.Says("310");
        Assert.Contains(drawn.Words, words =>
            words.Contains("from the least to the greatest number claimed in a day", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(340)]
    [InlineData(1000)]
    public void Where_marks_are_too_many_bars_stand_at_numbers_of_claims_and_lead_to_all(int width)
    {
        var chart = Chart(Daily(1500, i => 100 + i * 37 % 900));
        var drawn = new Drawn(chart, width);
        Assert.InRange(drawn.Marks.Count, 12, 200);
        Assert.Equal(1500, drawn.Marks.SelectMany(mark => mark.Rows).Distinct().Count());
        Assert.Empty(drawn.Overlaps());
        // The stroke at the middle claim has as many below it as above, give or take one; ends are the least and the greatest.
        var value = chart.Columns.Select(column => column.Name).ToList().IndexOf("Value");
        foreach (var mark in drawn.Marks.Where(mark => mark.Rows.Count > 1))
        {
            var numbers = mark.Rows
                .Select(row => int.Parse(chart.Rows[row].Cells[value], System.Globalization.CultureInfo.InvariantCulture)).ToList();
            var middle = mark.YValue.GetValue<int>();
            Assert.Contains(middle, numbers);
            Assert.InRange(numbers.Count(number => number < middle) - numbers.Count(number => number > middle), -1, 1);
            foreach (var end in new[] { numbers.Min(), numbers.Max() })
            {
                Assert.Contains(drawn.Marks, one => one.YValue.GetValue<int>() == end && one.Rows.All(mark.Rows.Contains));
            }
        }
    }

    [Fact]
    public void Panels_of_very_different_size_have_scales_of_their_own_and_say_so()
    {
        var documents = Daily(41, i => 5000 + i);
        foreach (var day in new[] { "2021-03-05", "2021-03-06" })
        {
            documents.Add($"x{day}.txt", "The union counts 47.", "Paper")
                .Figure("47", Qualifier.Exactly, value: 47, asOf: day, measure: Measure.New, speaker: "Union");
        }

        var drawn = new Drawn(Chart(documents));
        drawn.Says("Arrests, new (each on a scale of its own)");
        Assert.Equal(2, drawn.Figure["layout"]!.AsObject()
            .Where(pair => pair.Key.StartsWith("yaxis", StringComparison.Ordinal) && pair.Value!["tickvals"] is not null)
            .Select(pair => pair.Value!["range"]!.ToJsonString()).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_matter_of_few_weeks_among_years_has_days_of_its_own()
    {
        var documents = Daily(41, i => 100 + i);
        for (var i = 0; i < 10; i++)
        {
            documents.Add($"t{i}.txt", "Police held 900 people.", "Paper")
                .Figure("900", Qualifier.Exactly, value: 900 + i, asOf: $"20{12 + i}-05-01", measure: Measure.Total, speaker: "Ministry");
        }

        var drawn = new Drawn(Chart(documents), 340);
        var days = drawn.Marks.Where(mark => mark.YValue.GetValue<int>() < 900).ToList();
        Assert.Single(days.Select(mark => mark.XAxis).Distinct(StringComparer.Ordinal));
        Assert.DoesNotContain(drawn.Marks.Except(days), mark => mark.XAxis == days[0].XAxis);
        Assert.True(days.Max(mark => mark.X) - days.Min(mark => mark.X) > 150);
    }
}
