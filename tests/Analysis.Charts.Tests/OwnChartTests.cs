using Analysis.Sources;
using Analysis.Charting.Tests.Support;
using Analysis.Recognition.Actors;
using Analysis.Recognition.Figures;
using Analysis.Recognition.Numbers;

namespace Analysis.Charting.Tests;

/// <summary>Charts of any rows, in the house's frame.</summary>
public sealed class OwnChartTests
{
    private static Documents Some() => new Documents()
        .Add("a.txt",
            "She said it is over. He denied nothing is over; 47 were held. Jane Doe went home. Hundreds wept.", "Daily", "2021-03-04")
        .Statement("it is over", "Maria Okoye", "2021-03-02").Statement("nothing is over", "John Roe", "2021-02", "denies")
        .Statement("He denied", "", "")
        .Figure("47", Qualifier.MoreThan, value: 47, asOf: "2021-03-02", speaker: "John Roe").Figure("Hundreds", Qualifier.Vague)
        .Mention("He denied", "John Roe").Mention("Jane Doe", "Jane Doe", @public: false)
        .Add("copy.txt", "She said it is over.", "Reprint", "2021-03-05", duplicateOf: "a.txt")
        .Statement("it is over", "Maria Okoye", "2021-03-02");

    [Fact]
    public void Counts_show_a_mark_a_row_by_any_column()
    {
        var documents = Some();
        var chart = Charts.Counts(documents.Statements, By.Column("act"), documents.Evidence);
        var drawn = new Drawn(chart);
        drawn.Says("Says", "Denies", "2", "1");
        Assert.Equal([0, 1, 2], drawn.Marks.SelectMany(mark => mark.Rows).Order());
        Assert.Equal("Statements by act: 3 in 1 source", chart.Title);
        Assert.Equal("Sources: Daily (4 March 2021).", chart.SourceLine);
        Assert.Equal("Not drawn: 1 statement in a copy of another source.", chart.NotDrawnNote);
        Assert.Equal("Statements by act: 3 in 1 source. Says, 2 statements; denies, 1 statement. Not drawn: 1 statement in a copy of another source. Sources: Daily (4 March 2021).", chart.Describe());
        Assert.Equal(["Source", "Id", "Start", "End", "Quote", "Speaker"], chart.Columns.Take(6).Select(column => column.Name));
        Assert.Equal(4, chart.Rows.Length);
    }

    [Fact]
    public void What_is_not_counted_is_told_only_where_it_was_looked_for()
    {
        var several = Some();
        Assert.EndsWith(" copies of a document and repeated captions are not counted.",
            Charts.Counts(several.Statements, By.Column("act"), several.Evidence).Convention, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("counted",
            Charts.Counts(several.Sources, By.Column("status"), several.Evidence).Convention, StringComparison.Ordinal);
        var one = new Documents().Add("a.txt", "John Roe went home.", "Daily", "2021-03-04").Mention("John Roe", "John Roe");
        Assert.Equal("Each mark is one mention. Repeated captions are not counted.",
            Charts.Counts(one.Actors, By.Column("role"), one.Evidence).Convention);
        Assert.Equal("Each mark is one mention. Spellings of one name are joined; places and repeated captions are not counted.",
            Charts.ActorCounts(one.Actors, one.Evidence).Convention);
        Assert.EndsWith(" places, copies of a document and repeated captions are not counted.",
            Charts.ActorCounts(several.Actors, several.Evidence).Convention, StringComparison.Ordinal);
    }

    [Fact]
    public void Counts_take_a_value_of_ones_own()
    {
        var documents = Some();
        new Drawn(Charts.Counts(documents.Statements, row => row.Quote.Length > 12 ? "long" : "short", "length", documents.Evidence))
            .Says("Long", "Short");
    }

    [Fact]
    public void A_timeline_stands_each_row_at_its_own_day_whatever_table_it_is_from()
    {
        var documents = Some();
        var statements = new Drawn(Charts.Timeline(documents.Statements, By.Speaker, documents.Evidence));
        statements.Says("Maria Okoye", "John Roe", "No speaker named", "no date", "day of the statement");
        Assert.Equal("2021-03-02", statements.Marks.Single(mark => mark.Rows[0] == 0).XValue.ToString());
        var figures = new Drawn(Charts.Timeline(documents.Figures, By.Kind, documents.Evidence));
        figures.Says("more than 47", "“Hundreds”", "as of");
        // A mention tells no day: it stands at that of its document, and the axis says so.
        new Drawn(Charts.Timeline(documents.Actors, By.Actor, documents.Evidence)).Says("John Roe", "day of publication of the document");
        Assert.Equal("Documents over time, by status: 2, 4 to 5 March 2021",
            Charts.Timeline(documents.Sources, By.Kind, documents.Evidence).Title);
    }

    [Fact]
    public void A_time_of_many_years_is_listed_and_leaves_the_days_their_room()
    {
        var documents = Some();
        var rows = new[] { ("it is over", "2021-03-02", "2021-03-02"), ("nothing is over", "2001-01-01", "2100-12-31") }
            .Select(one => new Tables.DateRow(
                "a.txt", "d0", 9, 9 + one.Item1.Length, one.Item1, Recognition.Dates.TimexType.Date, "", Documents.Day(one.Item2),
                Documents.Day(one.Item3), Recognition.Dates.DateBasis.Explicit, null, null, "test"));
        var chart = Charts.Timeline(rows, By.Kind, documents.Evidence);
        Assert.Equal("Not drawn: 1 date of more than ten years.", chart.NotDrawnNote);
        new Drawn(chart).Says("Date", "it is over");
        Assert.Equal("Dates over time, by type: 1 in 1 source, 2 March 2021", chart.Title);
    }

    [Fact]
    public void A_matrix_counts_one_column_against_another()
    {
        var documents = Some();
        var chart = Charts.Matrix(documents.Statements, By.Column("act"), By.Speaker, documents.Evidence);
        var drawn = new Drawn(chart);
        drawn.Says("says", "denies", "Maria Okoye", "John Roe", "No speaker named");
        Assert.Equal(3, drawn.Marks.Count);
        Assert.Equal("Statements by speaker and act: 3 in 1 source", chart.Title);
    }

    [Fact]
    public void Claims_are_those_that_were_handed_in_and_named_by_their_kind()
    {
        var documents = Some();
        var chart = Charts.Claims(documents.Figures.Where(row => row.Qualifier == Qualifier.MoreThan), documents.Evidence);
        Assert.Equal("Arrests: 1 claim by 1 source, 2 March 2021", chart.Title);
        new Drawn(chart).Says("John Roe", "more than 47 people");
    }

    [Fact]
    public void Private_persons_are_not_named_in_marks_tables_or_words()
    {
        var documents = Some().Statement("it is over", "Jane Doe", "2021-03-02");
        documents.Mention("She", "Jane Doe", @public: false);
        foreach (var chart in new[]
        {
            Charts.Counts(documents.Actors, By.Actor, documents.Evidence), Charts.Timeline(documents.Actors, By.Actor, documents.Evidence),
            Charts.Counts(documents.Statements, By.Speaker, documents.Evidence),
            Charts.Matrix(documents.Actors, By.Source, By.Actor, documents.Evidence),
            Charts.Counts(documents.Statements, row => row.Speaker, "speaker", documents.Evidence),
        })
        {
            var words = chart.Describe() + string.Join('|', new Drawn(chart).Words)
                + string.Join('|', chart.Rows.SelectMany(row => row.Cells.Where((_, i) => chart.Columns[i].Name is "Actor" or "Speaker"
                    || (chart.Columns.Any(column => column.Name == "Actor") && chart.Columns[i].Name == "Quote"))));
            Assert.DoesNotContain("Jane Doe", words, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_is_denied_is_not_counted_among_what_is_claimed_unless_the_chart_tells_them_apart()
    {
        var documents = new Documents().Add("a.txt", "He denied that 20 were held; 30 were.", "Daily")
            .Figure("20", Qualifier.Exactly, value: 20, certainty: Certainty.Denied).Figure("30", Qualifier.Exactly, value: 30);
        Assert.Single(Charts.Counts(documents.Figures, By.Kind, documents.Evidence).NotDrawn);
        Assert.Empty(Charts.Counts(documents.Figures, By.Column("certainty"), documents.Evidence).NotDrawn);
    }

    [Fact]
    public void A_column_that_is_not_there_is_told_with_those_that_are() =>
        Assert.Equal(
            "Rows of StatementRow have no column 'colour'. These are: source, id, start, end, quote, speaker, speakerStart, speakerEnd, cue, cueStart, cueEnd, act, directness, date, dateBasis, rule, decision, decidedBy, changed.",
            Assert.Throws<ArgumentException>(() => Charts.Counts(Some().Statements, By.Column("colour"), Some().Evidence)).Message);

    [Fact]
    public void Values_beyond_the_first_twenty_are_listed_and_not_drawn()
    {
        var documents = new Documents().Add("a.txt", "Word", "Daily");
        for (var i = 0; i < 25; i++)
        {
            documents.Mention("Word", $"Actor {i:00}", ActorKind.Organisation);
        }

        Assert.Equal("Not drawn: 5 mentions with an actor outside the 20 most frequent.",
            Charts.Counts(documents.Actors, By.Actor, documents.Evidence).NotDrawnNote);
    }

    [Fact]
    public void Without_evidence_rows_find_the_opened_corpus_that_holds_their_words()
    {
        var folder = Directory.CreateTempSubdirectory("own-chart-test-");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "only-here.txt"),
                "4 March 2021\n\nPolice arrested more than 470 dockers, the Lawyers Committee said.");
            var corpus = Corpus.Open(folder.FullName);
            Assert.Contains("more than 470 dockers", new Drawn(Charts.Claims(corpus.Figures)).Words);
            var elsewhere = corpus.Figures.Select(row => row with { Quote = "other words" });
            Assert.StartsWith("No opened corpus holds these rows. Open it first",
                Assert.Throws<ArgumentException>(() => Charts.Claims(elsewhere)).Message, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("counts", "counts", "Mentions by actor")]
    [InlineData("counts:statements:act", "counts-statements-act", "Statements by act")]
    [InlineData("timeline", "timeline", "Statements over time, by speaker")]
    [InlineData("timeline:figures:kind", "timeline-figures-kind", "Claims over time, by kind")]
    [InlineData("matrix:figures:speaker:kind", "matrix-figures-speaker-kind", "Claims by speaker and kind")]
    [InlineData("matrix", "matrix", "Mentions by actor and source")]
    [InlineData("claims:arrests", "claims-arrests", "Arrests: 5 claims by 2 sources")]
    public void Names_of_the_command_make_the_same_charts(string asked, string name, string title)
    {
        var chart = NamedCharts.Of(Corpus.Open(Path.Combine(Repository.Root, "seeds")), asked);
        Assert.Equal(name, chart.Name);
        Assert.StartsWith(title, chart.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void A_series_is_a_lane_of_its_body_with_its_numbers_at_their_days()
    {
        string[] texts =
        [
            "The Flood Agency said that 40 people had died.", "The Flood Agency said that 52 people had died.",
            "The Harbour Union said that 300 people had died.", "The Harbour Union said that 310 people had died.",
        ];
        var corpus = Corpus.Of(CorpusInput.OfFiles("c",
        [
            .. texts.Select((text, i) => SourceFile.Of("c", $"{i}.txt", System.Text.Encoding.UTF8.GetBytes(text))),
            SourceFile.Of("c", "sources.csv",
                "file,published\n0.txt,2021-05-10\n1.txt,2021-05-12\n2.txt,2021-05-10\n3.txt,2021-05-13\n"u8.ToArray()),
        ]));
        var chart = NamedCharts.Of(corpus, "timeline:series");
        new Drawn(chart).Says("Flood Agency", "Harbour Union", "40", "52", "300", "310");
        Assert.Equal("Claims over time, by speaker: 4 in 4 sources, 10 to 13 May 2021", chart.Title);
        Assert.Equal([1, 1, 2, 2], corpus.Series.Select(row => row.Step).Order());
    }

    [Theory]
    [InlineData(340)]
    [InlineData(1000)]
    public void Is_laid_out_so_that_everything_can_be_read(int width)
    {
        var corpus = Corpus.Open(Path.Combine(Repository.Root, "seeds"));
        foreach (var name in new[]
        {
            "claims", "counts:statements:act", "counts:dates:type", "counts:quantities", "counts:sources:language", "timeline:figures",
            "timeline:actors:kind", "timeline:dates", "timeline:sources", "matrix:figures:speaker:kind",
            "matrix:statements:speaker:act", "matrix:disagreements"
        })
        {
            var drawn = new Drawn(NamedCharts.Of(corpus, name), width);
            Assert.True(!drawn.Overlaps().Any() && !drawn.OffPaper().Any(),
                $"{name}: {string.Join("; ", drawn.Overlaps().Concat(drawn.OffPaper()).Take(8))}");
        }
    }
}
