using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Analysis.Charting;
using Analysis.Sources;
using Analysis.Tables;
using Microsoft.DotNet.Interactive.Formatting;

namespace Analysis.Notebooks.Tests;

/// <summary>How values show below a cell.</summary>
public sealed class FormattingTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("notebooks-").FullName;

    public FormattingTests() => NotebookFormatters.Register();

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_row_stands_in_its_sentence_with_its_words_marked_and_its_place()
    {
        var html = Html(Open(("a.txt", "It rained.\nPolice arrested 20 people in the city.\n")).Figures);
        Assert.Contains("Police arrested <mark>20</mark> people in the city.", html, StringComparison.Ordinal);
        Assert.Matches("<td class=\"place\">a\\.txt:2:17<br><span class=\"id\">f[0-9a-z]{15}</span></td>", html);
        Assert.Contains("1 figure<", html, StringComparison.Ordinal);
        Assert.DoesNotContain(folder, html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_selection_shows_as_the_table_does()
    {
        var corpus = Open(("a.txt", "Police arrested 20 people in the city.\n"));
        Assert.Equal(Html(corpus.Figures), Html(corpus.Figures.Where(row => row.Kind == "arrests")));
        Assert.Contains("No figures.", Html(corpus.Figures.Where(row => row.Kind == "none")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_shows_at_its_row_with_what_the_rules_read_and_all_of_them_as_a_table()
    {
        var corpus = Open(("a.txt", "Police arrested 20 people on 1 May 2020.\nPolice arrested 7 people on 2 May 2020.\n"));
        Assert.DoesNotContain(">decided", Html(corpus.Figures), StringComparison.Ordinal);
        corpus = corpus.Analyst("A. Name").Correct(corpus.Figures[0], row => row.Value, 25, "page <3>").Accept(corpus.Figures[1]);
        var html = Html(corpus.Figures);
        Assert.Contains("corrected by A. Name: value 25; low 25; high 25 (value was 20; low was 20; high was 20)",
            html, StringComparison.Ordinal);
        Assert.Contains("accepted by A. Name<", html, StringComparison.Ordinal);
        var row = corpus.Figures[0];
        Assert.Contains("1 figure<", Html(row), StringComparison.Ordinal);
        Assert.Contains("<mark>20</mark>", Html(row), StringComparison.Ordinal);
        Assert.Contains($"a.txt:1:17 {row.Id} | corrected by A. Name: value 25",
            row.ToDisplayString("text/plain"), StringComparison.Ordinal);
        Assert.Contains("2020-05-01", row.ToDisplayString("text/plain"), StringComparison.Ordinal);
        var decisions = Html(corpus.Decisions);
        Assert.Contains("2 decisions", decisions, StringComparison.Ordinal);
        Assert.Contains("page &lt;3&gt;", decisions, StringComparison.Ordinal);
        Assert.Contains("<td>applied</td>", decisions, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_open_shows_with_the_row_to_decide_on_or_the_line_that_settles_it()
    {
        var corpus = Open(("a.txt", "On Thursday 20 people were arrested in Riga.\n"),
            ("b.txt", "Aleksandr Petrov, the mayor, spoke in Riga on 1 May 2020.\n"),
            ("c.txt", "Alexander Petrov, the mayor, spoke in Riga on 2 May 2020.\n"));
        var html = Html(Review.ReviewQueue.Of(corpus));
        Assert.Contains("On Thursday <mark>20</mark> people were arrested in Riga.", html, StringComparison.Ordinal);
        Assert.Contains($"<span class=\"id\">{corpus.Figures[0].Id}</span>", html, StringComparison.Ordinal);
        Assert.Contains("write into aliases.csv: ", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_kind_that_there_is_not_is_named_with_those_there_are()
    {
        var corpus = Open(("a.txt", "Police arrested 20 people in the city.\n"));
        var message = Assert.Throws<ArgumentException>(() => corpus.Figures.OfKind("arrest")).Message;
        Assert.Contains("no kind of figures called 'arrest'. These rows have arrests; there are also deaths, ",
            message, StringComparison.Ordinal);
        Assert.Empty(corpus.Figures.OfKind("deaths"));
    }

    [Fact]
    public void A_kind_of_the_users_list_is_a_kind()
    {
        var corpus = Open(("a.txt", "Police fined 20 people in the city. Two were arrested.\n"),
            ("lexicon/kinds.tsv", "fines\tpatient\tfined\tpersons\n"));
        Assert.Single(corpus.Figures.OfKind("fines"));
        Assert.Empty(corpus.Figures.OfKind("arrests").OfKind("fines"));
    }

    [Fact]
    public void A_chart_is_laid_out_for_the_width_of_a_cell()
    {
        var chart = Charts.ArrestFigures(Open(("a.txt", "Police arrested 20 people on 1 May 2020.\n")));
        var figure = chart.ToDisplayString("application/vnd.plotly.v1+json");
        Assert.Equal(ChartTheme.Cell.Width, (int)JsonNode.Parse(figure)!["layout"]!["width"]!);
        Assert.Contains(figure, Html(chart), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_of_the_corpus_stays_text()
    {
        const string hostile =
            "<script>alert(1)</script> said \"<img src=x onerror=alert(2)>\" after police arrested 20 people on 1 May 2020.";
        var corpus = Open(("a.txt", hostile), ("sources.csv", "file,title,publisher\na.txt,<script>title</script>,<b>publisher</b>\n"));
        object[] shown =
        [
            corpus, corpus.Figures, corpus.Statements, corpus.Actors, corpus.Dates,
            corpus.Sources, corpus.Quantities, corpus.ActorSummary, Charts.ArrestFigures(corpus), Charts.ActorCounts(corpus)
        ];
        foreach (var value in shown)
        {
            var html = Html(value);
            Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
            Assert.DoesNotContain("<script>title", html, StringComparison.Ordinal);
            Assert.DoesNotContain("<img src=x", html, StringComparison.Ordinal);
            Assert.DoesNotContain("<b>publisher", html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Long_tables_unfold_and_end_with_what_is_left()
    {
        var row = new DiagnosticRow("a.txt", 1, 1, Analysis.Diagnostics.Severity.Info, "AN0000", "words");
        var html = Html(Enumerable.Repeat(row, 700));
        Assert.Contains("<summary>700 diagnostics: show the first 500,", html, StringComparison.Ordinal);
        Assert.Contains("200 more are not shown", html, StringComparison.Ordinal);
        Assert.Equal(510, html.Split("AN0000").Length - 1);
        Assert.DoesNotContain("<summary>", Html(Enumerable.Repeat(row, 10)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_says_where_it_stands_in_the_order_of_each_column()
    {
        DiagnosticRow[] rows = [Row("b", "second"), Row("a", ""), Row("B", "first")];
        var styles = Regex.Matches(Html(rows), "<tr style=\"([^\"]*)\"").Select(row => row.Groups[1].Value);
        // Severities are equal; small letters and capitals stand together; what is empty has no place and comes last.
        Assert.Equal(["--1:0;--2:2;--3:1;--4:0;", "--1:0;--2:0;--4:0;", "--1:0;--2:1;--3:0;--4:0;"], styles);

        static DiagnosticRow Row(string code, string message) => new("a.txt", 1, 1, Analysis.Diagnostics.Severity.Info, code, message);
    }

    [Fact]
    public void Claims_are_sorted_by_their_numbers_and_words_without_a_number_come_last()
    {
        var corpus =
            Open(("a.txt", "Police arrested 1,000 people. They detained thousands of people. They arrested more than 90 people.\n"));
        var places = Regex.Matches(Html(corpus.Figures), "<tr style=\"([^\"]*)\"")
            .Select(row => Regex.Match(row.Groups[1].Value, "--2:([0-9]+)").Groups[1].Value);
        Assert.Equal(["1", "", "0"], places);
    }

    [Fact]
    public void Tables_on_one_page_are_sorted_each_for_itself()
    {
        var one = Names(Html(Open(("a.txt", "Police arrested 20 people. They injured 30 people.\n")).Figures));
        var other = Names(Html(Open(("a.txt", "Police arrested 20 people. They injured 31 people.\n")).Figures));
        Assert.Single(one);
        Assert.NotEqual(one, other);

        static HashSet<string> Names(string html) => [.. Regex.Matches(html, "name=\"([^\"]*)\"").Select(name => name.Groups[1].Value)];
    }

    [Fact]
    public void A_row_of_no_opened_corpus_shows_its_quote_and_its_offset()
    {
        var corpus = Corpus.Of(CorpusInput.OfFiles("memory",
            [SourceFile.Of("memory", "memory.txt", "Police arrested 20 people."u8.ToArray())]));
        Assert.Contains("memory.txt, character 16", Html(corpus.Figures), StringComparison.Ordinal);
    }

    [Fact]
    public void Changes_say_what_to_review_first()
    {
        Open(("a.txt", "Police arrested 20 people on 1 May 2020.\n"));
        var html = Html(Open(("b.txt", "Three people were arrested on Thursday.\n")).Changes);
        Assert.Contains("sources: 1 new", html, StringComparison.Ordinal);
        Assert.True(html.IndexOf("No day of publication is known", StringComparison.Ordinal)
            < html.IndexOf("Everything that changed", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_new_since_a_run_of_another_process_shows_every_figure_and_says_when_there_was_none()
    {
        var output = Path.Combine(Directory.CreateTempSubdirectory("saved-").FullName, "out");
        try
        {
            var corpus = Open(("a.txt", "Police arrested 20 people on 1 May 2020.\n"),
                ("b.txt", "Police arrested 5 people on 2 May 2020.\n"));
            Assert.Equal(
                "There is no earlier run to compare with. The next one with other documents, rules, tables or decisions says here what is new, gone and different.",
                corpus.Since(output).ToDisplayString("text/plain"));
            Assert.Contains("baseline.jsonl", corpus.Save(output, Charts.ArrestFigures(corpus)).Names);
            File.Delete(Path.Combine(folder, "b.txt"));
            var html = Html(Open(("c.txt", "Three people were arrested on Thursday.\n")).Since(output));
            Assert.Contains("Since the last run that differed: sources: 1 new, 1 gone; figures: 1 new, 1 gone;",
                html, StringComparison.Ordinal);
            Assert.Contains("<b>Figures</b>", html, StringComparison.Ordinal);
            Assert.Contains("<mark>Three</mark> people were arrested on Thursday.", html, StringComparison.Ordinal);
            File.WriteAllText(Path.Combine(output, "baseline.jsonl"), "damaged");
            Assert.Contains("The baseline of an earlier run cannot be used",
                Html(Corpus.Open(folder).Since(output)), StringComparison.Ordinal);
            Assert.DoesNotContain(output, Html(Corpus.Open(folder).Since(output)), StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(output)!, recursive: true);
        }
    }

    [Fact]
    public void A_chart_comes_in_every_form_and_shows_as_the_same_each_time()
    {
        var corpus = Open(("a.txt", "BERLIN, 5 May 2020\n\nPolice arrested 20 people on 1 May 2020.\n"));
        var html = Html(Charts.ArrestFigures(corpus));
        Assert.Equal(html, Html(Charts.ArrestFigures(corpus)));
        Assert.Contains("data-analysis-figure=", html, StringComparison.Ordinal);
        Assert.Contains("window.Plotly", html, StringComparison.Ordinal);
        Assert.StartsWith("{\"data\"",
            Charts.ArrestFigures(corpus).ToDisplayString("application/vnd.plotly.v1+json"), StringComparison.Ordinal);
        Assert.StartsWith("Arrests", Charts.ArrestFigures(corpus).ToDisplayString("text/plain"), StringComparison.Ordinal);
    }

    [Fact]
    public void Claims_are_selected_by_the_days_they_speak_of()
    {
        var rows = Open(("a.txt", "Police arrested 20 people."), ("sources.csv", "file,published\na.txt,2020-05-05\n")).Figures;
        Assert.Single(rows.During("2020-05-05", ""));
        Assert.Empty(rows.During("2020-05-06", ""));
        Assert.Empty(rows.During("", "2020-05-04"));
        Assert.Contains("'5 May' is no day.",
            Assert.Throws<FormatException>(() => rows.During("5 May", "")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_saved_into_the_corpus_folder()
    {
        var corpus = Open(("a.txt", "Police arrested 20 people."), ("sources.csv", "file,published\na.txt,2020-05-05\n"));
        Assert.Throws<ArgumentException>(() => corpus.Save(folder));
        Assert.Throws<ArgumentException>(() => corpus.Save(Path.Combine(folder, "out")));
        Assert.Equal("file,published\na.txt,2020-05-05\n", File.ReadAllText(Path.Combine(folder, "sources.csv")));
    }

    [Fact]
    public void Everything_is_saved_at_once_and_named_without_its_path()
    {
        var target = Path.Combine(folder + "-saved", "out");
        try
        {
            var saved = Open(("a.txt", "Police arrested 20 people on 1 May 2020.\n")).Save(target);
            Assert.Contains("figures.csv", saved.Names);
            Assert.All(saved.Names, name => Assert.True(File.Exists(Path.Combine(target, name)), name));
            Assert.DoesNotContain(folder, Html(saved) + saved, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder + "-saved", recursive: true);
        }
    }

    private Corpus Open(params (string Name, string Text)[] files)
    {
        foreach (var (name, text) in files)
        {
            var path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        return Corpus.Open(folder);
    }

    private static string Html(object value) => value.ToDisplayString("text/html");
}
