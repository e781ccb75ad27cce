using Analysis.Charting.Tests.Support;
using Analysis.Diagnostics;
using Analysis.Recognition.Numbers;
using Analysis.Tables;

namespace Analysis.Charting.Tests;

[Collection("browser")]
public sealed class ChartPageTests(SharedBrowser shared)
{
    private const string Hostile =
        "<script>window.hit=1</script><img src=x onerror=\"window.hit=2\"><a href=\"javascript:window.hit=3\">go</a></script><!--";

    private static Documents Corpus(string extra = "") => new Documents()
        .Add("a.txt", $"Police held 47 people, Maria Okoye said. {extra}", "Daily" + extra, "2021-03-04", "A title" + extra)
        .Figure("47", Qualifier.Exactly, value: 47, low: 47, high: 47, asOf: "2021-03-04")
        .Mention("Maria Okoye", "Maria Okoye" + extra)
        .Statement("Police held 47 people", "Maria Okoye" + extra, "2021-03-04");

    [BrowserFact]
    public void Shows_every_chart_with_the_network_off_and_without_a_word_on_the_console()
    {
        using var page = new OpenPage(shared, Corpus().Page);
        Assert.Equal(8, page.Browser.Evaluate("document.querySelectorAll('.plot > svg').length")!.GetValue<int>());
        // No two sources differ, and no sentence names two actors.
        Assert.Equal(6, page.Browser.Evaluate(
            "[...document.querySelectorAll('.plot')].filter(plot => plot.querySelectorAll('.mark').length > 0).length")!.GetValue<int>());
        Assert.Empty(page.Complaints);
        Assert.Empty(page.Requests);
    }

    [BrowserFact]
    public void A_click_on_a_mark_opens_the_document_with_the_words_marked()
    {
        using var page = new OpenPage(shared, Corpus().Page);
        page.Click("#arrest-figures .mark");
        Assert.Equal("47", page.Browser
            .Evaluate("[...document.querySelectorAll('#reader[open] mark')].map(mark => mark.textContent).join('')")!.GetValue<string>());
        Assert.StartsWith("Police held 47 people",
            page.Browser.Evaluate("document.getElementById('reader-text').textContent")!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public void A_row_opens_the_document_from_the_keyboard()
    {
        using var page = new OpenPage(shared, Corpus().Page);
        page.Browser.Evaluate("document.querySelector('#statement-dates button.read').focus()");
        page.Press("Enter", "\r");
        Assert.Equal("Police held 47 people", page.Browser
            .Evaluate("[...document.querySelectorAll('#reader[open] mark')].map(mark => mark.textContent).join('')")!.GetValue<string>());
        page.Press("Escape");
        Assert.False(page.Browser.Evaluate("document.getElementById('reader').open")!.GetValue<bool>());
    }

    [BrowserFact]
    public void Pointing_at_a_mark_shows_its_sentence()
    {
        using var page = new OpenPage(shared, Corpus().Page);
        page.Point("#arrest-figures .mark");
        Assert.Equal("47", page.Browser.Evaluate("document.querySelector('#tip:not([hidden]) mark').textContent")!.GetValue<string>());
        Assert.Contains("a.txt:1:13",
            page.Browser.Evaluate("document.getElementById('tip').textContent")!.GetValue<string>(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public void A_chart_saved_by_itself_shows_its_sentences_too()
    {
        var documents = Corpus();
        using var page = new OpenPage(shared,
            ChartPage.Write([Charts.ArrestFigures(documents.Figures, documents.Evidence)], [], Evidence.Of([], [])));
        page.Point("#arrest-figures .mark");
        Assert.Equal("47", page.Browser.Evaluate("document.querySelector('#tip:not([hidden]) mark').textContent")!.GetValue<string>());
        Assert.Contains("Police held 47 people",
            page.Browser.Evaluate("document.getElementById('tip').textContent")!.GetValue<string>(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public void Hostile_text_stays_text()
    {
        var documents = Corpus(Hostile);
        documents.Diagnostics.Add(new DiagnosticRow("a.txt", 1, 1, Severity.Warning, "AN0001", Hostile));
        using var page = new OpenPage(shared, documents.Page);
        page.Point("#arrest-figures .mark");
        page.Click("#statement-dates .mark");
        Assert.Equal("undefined", page.Browser.Evaluate("typeof window.hit")!.GetValue<string>());
        Assert.Equal(0, page.Browser
            .Evaluate("document.querySelectorAll('img, main a[href^=\"javascript\"], svg a, dialog a').length")!.GetValue<int>());
        Assert.Contains("<script>window.hit=1</script>",
            page.Browser.Evaluate("document.getElementById('reader-text').textContent")!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Contains("<script>window.hit=1</script>",
            page.Browser.Evaluate("document.querySelector('#diagnostics table').textContent")!.GetValue<string>(),
            StringComparison.Ordinal);
        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public void Its_policy_stops_a_script_that_it_does_not_know()
    {
        using var page = new OpenPage(shared,
            Corpus().Page.Replace("</main>", "<script>window.hit=1</script></main>", StringComparison.Ordinal));
        Assert.Equal("undefined", page.Browser.Evaluate("typeof window.hit")!.GetValue<string>());
        Assert.Contains(page.Complaints, complaint => complaint.Contains("Content Security Policy", StringComparison.Ordinal));
    }

    [BrowserFact]
    public void Tables_search_sort_and_turn_pages()
    {
        var documents = Corpus();
        documents.Add("b.txt", "Okoye Adeyemi", "Weekly");
        for (var i = 0; i < 40; i++)
        {
            documents.Mention(i % 2 == 0 ? "Okoye" : "Adeyemi", i % 2 == 0 ? "Maria Okoye" : "Tunde Adeyemi");
        }

        using var page = new OpenPage(shared, documents.Page);
        const string table = "document.querySelector('[data-table=actor-counts]')";
        Assert.Equal("41 rows, page 1 of 3",
            page.Browser.Evaluate($"{table}.querySelector('[role=status]').textContent")!.GetValue<string>());
        page.Browser.Evaluate($"{table}.search('adeyemi')");
        Assert.Equal("20 rows, 21 hidden, page 1 of 2",
            page.Browser.Evaluate($"{table}.querySelector('[role=status]').textContent")!.GetValue<string>());
        page.Browser.Evaluate($"{table}.search('')");
        page.Browser.Evaluate($"{table}.querySelector('th button').click(); {table}.querySelector('th button').click()");
        Assert.Equal("Tunde Adeyemi", page.Browser.Evaluate($"{table}.querySelector('tbody td').textContent")!.GetValue<string>());
        Assert.Equal("descending", page.Browser.Evaluate($"{table}.querySelector('th').getAttribute('aria-sort')")!.GetValue<string>());
    }

    [BrowserFact]
    public void Nothing_sticks_out_at_400_pixels_and_dark_has_its_own_colours()
    {
        using var page = new OpenPage(shared, Corpus().Page, width: 400, dark: true);
        Assert.True(page.Browser.Evaluate("document.documentElement.scrollWidth <= 400")!.GetValue<bool>());
        Assert.Equal("rgb(82, 189, 252)",
            page.Browser.Evaluate("getComputedStyle(document.querySelector('#actor-counts .mark')).fill")!.GetValue<string>());
    }

    [BrowserFact]
    public void A_choice_fades_the_other_marks_and_keeps_its_rows()
    {
        var documents = Corpus().Add("b.txt", "Roe agrees.", "Weekly", "2021-04-01").Mention("Roe", "John Roe")
            .Statement("agrees", "John Roe", "2021-04-01");
        using var page = new OpenPage(shared, documents.Page);
        const string heights =
            "JSON.stringify([...document.querySelectorAll('.plot > svg')].map(svg => svg.getBoundingClientRect().height))";
        var before = page.Browser.Evaluate(heights)!.GetValue<string>();
        page.Browser.Evaluate("(() => { const choice = document.querySelector('#actor-counts .filters select'); choice.value = 'John Roe'; choice.dispatchEvent(new Event('change')); })()");
        page.Browser.Evaluate("(() => { const from = document.querySelector('#statement-dates .filters input'); from.value = '2021-03-15'; from.dispatchEvent(new Event('change')); })()");
        page.Browser.Evaluate("new Promise(done => setTimeout(done, 300))");
        foreach (var chart in new[] { "actor-counts", "statement-dates" })
        {
            var seen = page.Browser.Evaluate(
                $"[...document.querySelectorAll('#{chart} .mark')].map(mark => Number(getComputedStyle(mark).opacity)).sort()")!.AsArray();
            // The signs of the legend do not fade.
            Assert.Equal([0.1, 1], seen.Select(opacity => opacity!.GetValue<double>()).Distinct());
            Assert.Equal(0.1, Assert.Single(seen, opacity => opacity!.GetValue<double>() < 1)!.GetValue<double>());
            Assert.Equal(before, page.Browser.Evaluate(heights)!.GetValue<string>());
            Assert.Equal("1 row, 1 hidden",
                page.Browser.Evaluate($"document.querySelector('#{chart} [role=status]').textContent")!.GetValue<string>());
        }

        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public void Marks_have_names_take_focus_and_are_walked_and_opened_with_keys()
    {
        var documents = Corpus().Add("b.txt", "Police held 90 people.", "Weekly", "2021-03-05")
            .Figure("90", Qualifier.Exactly, value: 90, low: 90, high: 90, asOf: "2021-03-05");
        using var page = new OpenPage(shared, documents.Page);
        Assert.Equal("1,2", page.Browser.Evaluate("(() => { const marks = [...document.querySelectorAll('#arrest-figures .mark')]; return [marks.filter(mark => mark.tabIndex === 0).length, marks.length].join(); })()")!.GetValue<string>());
        Assert.True(page.Browser.Evaluate("[...document.querySelectorAll('.mark')].every(mark => mark.getAttribute('aria-label').length > 10 && mark.getAttribute('role') === 'button')")!.GetValue<bool>());
        page.Browser.Evaluate("document.querySelector('#arrest-figures .mark').focus()");
        var first = Focused();
        page.Press("ArrowRight");
        var second = Focused();
        Assert.NotEqual(first, second);
        Assert.True(page.Browser.Evaluate("!document.getElementById('tip').hidden")!.GetValue<bool>());
        page.Press("Home");
        Assert.Equal(first, Focused());
        page.Press("Enter", "\r");
        Assert.Contains(
            page.Browser.Evaluate("[...document.querySelectorAll('#reader[open] mark')].map(mark => mark.textContent).join('')")!
                .GetValue<string>(), new[] { "47", "90" });

        string Focused() => page.Browser.Evaluate("document.activeElement.getAttribute('aria-label')")!.GetValue<string>();
    }

    [BrowserFact]
    public void A_search_of_all_tables_and_choices_say_what_they_hide()
    {
        var documents = Corpus().Add("b.txt", "Roe agrees.", "Weekly", "2021-04-01").Mention("Roe", "John Roe")
            .Statement("agrees", "John Roe", "2021-04-01");
        using var page = new OpenPage(shared, documents.Page);
        Choose("input[type=search]", "roe");
        Assert.Matches("^[0-9]+ of [0-9]+ rows in all tables; [0-9]+ hidden by “roe”[.]$", Hidden());
        Assert.Equal("1 row, 1 hidden", Status("statement-dates"));
        Assert.Equal("0 rows, 1 hidden", Status("arrest-figures"));
        Choose("input[type=search]", "");
        Assert.Equal("", Hidden());
        Choose("[list=choice-speaker]", "John Roe");
        Assert.Contains("hidden by speaker “John Roe”. Not filtered by that, since they do not tell it: ",
            Hidden(), StringComparison.Ordinal);
        Assert.Equal("1 row, 1 hidden", Status("statement-dates"));
        Assert.Equal("2 rows", Status("actor-counts"));
        Choose("[list=choice-speaker]", "");
        Choose("input[type=date]", "2021-03-20");
        Assert.Contains("hidden by the period from 2021-03-20.", Hidden(), StringComparison.Ordinal);
        Assert.Equal("0.1",
            page.Browser.Evaluate("getComputedStyle(document.querySelector('#arrest-figures .mark')).opacity")!.GetValue<string>());
        Assert.Empty(page.Complaints);

        string Hidden() => page.Browser.Evaluate("document.getElementById('hidden').textContent")!.GetValue<string>();
        string Status(string table) =>
            page.Browser.Evaluate($"document.querySelector('[data-table={table}] [role=status]').textContent")!.GetValue<string>();
        void Choose(string input, string value) => page.Browser.Evaluate(
            $"(() => {{ const input = document.querySelector('#choices {input}'); input.value = '{value}'; input.dispatchEvent(new Event('input')); input.dispatchEvent(new Event('change')); return new Promise(done => setTimeout(done, 300)); }})()");
    }

    [BrowserFact]
    public void The_text_shows_everything_read_in_it_and_is_walked_through()
    {
        using var page = new OpenPage(shared, Corpus().Page);
        page.Click("#arrest-figures .mark");
        Assert.Equal("1,1,1", page.Browser.Evaluate("['figure', 'statement', 'actor'].map(kind => new Set([...document.querySelectorAll('#reader-text .read-' + kind)].flatMap(piece => piece.dataset.rows.split(' '))).size > 0 ? 1 : 0).join()")!.GetValue<string>());
        var read = new List<string> { Read() };
        for (var i = 0; i < 3; i++)
        {
            page.Press("n");
            read.Add(Read());
        }

        // A figure, a statement and a mention, and the first of them again.
        Assert.Equal(3, read.Distinct().Count());
        Assert.Equal(read[0], read[3]);
        Assert.Matches("^[123] of 3, figure: ", read[0]);
        Assert.StartsWith("Police held 47 people, Maria Okoye said.",
            page.Browser.Evaluate("document.getElementById('reader-text').textContent")!.GetValue<string>(), StringComparison.Ordinal);
        page.Browser.Evaluate("document.querySelector('#reader-kinds .read-actor input').click()");
        page.Press("n");
        page.Press("n");
        Assert.DoesNotContain("actor", Read(), StringComparison.Ordinal);

        string Read() => page.Browser.Evaluate("document.getElementById('reader-read').textContent")!.GetValue<string>();
    }

    [BrowserFact]
    public void Tables_fit_wide_and_narrow_windows_also_when_zoomed()
    {
        var corpus = Analysis.Corpus.Open(SeedFolder.Path);
        foreach (var width in new[] { 1400, 700, 400 })
        {
            using var page = new OpenPage(shared, ChartPage.Write(corpus), width);
            Assert.True(page.Browser.Evaluate($"document.documentElement.scrollWidth <= {width}")!.GetValue<bool>());
            if (width != 700)
            {
                Assert.Equal("", page.Browser.Evaluate("[...document.querySelectorAll('.scroll')].filter(box => box.scrollWidth > box.clientWidth + 1).map(box => [box.getAttribute('aria-label'), box.scrollWidth, box.clientWidth].join(' ')).join()")!.GetValue<string>());
            }
        }
    }

    [BrowserFact]
    public void What_is_new_since_last_time_is_listed_and_leads_to_its_words()
    {
        var folder = Directory.CreateTempSubdirectory("since-").FullName;
        try
        {
            var old = Read(("a.txt", "Police arrested 20 people on 1 May 2020."), ("b.txt", "Police arrested 5 people on 2 May 2020."));
            var first = old.Since(folder);
            using (var page = new OpenPage(shared, ChartPage.Write(old, first)))
            {
                Assert.StartsWith("There is no earlier run to compare with.", Words(page, "#changes > p"), StringComparison.Ordinal);
            }

            first.Write(folder);
            var corpus = Read(("a.txt", "Police arrested 20 people on 1 May 2020."),
                ("c.txt", "On Thursday =1+1 said police arrested 7 people. <img src=x onerror=\"window.hit=2\">"));
            using var changed = new OpenPage(shared, ChartPage.Write(corpus, corpus.Since(folder)));
            Assert.StartsWith("Since last time: sources: 1 new, 1 gone; figures: 1 new, 1 gone",
                Words(changed, "header p:nth-of-type(2)"), StringComparison.Ordinal);
            Assert.Equal("c.txt|new|sources",
                changed.Browser.Evaluate("[...document.querySelectorAll('#changes tbody tr')].map(row => [...row.cells].slice(0, 3).map(cell => cell.textContent).join('|')).find(row => row.startsWith('c.txt'))")!.GetValue<string>());
            // What is gone leads nowhere: its text is not there.
            Assert.Equal("gone", changed.Browser.Evaluate("[...new Set([...document.querySelectorAll('#changes tbody tr:not(.leads)')].map(row => row.cells[1].textContent))].join()")!.GetValue<string>());
            changed.Browser.Evaluate(
                "[...document.querySelectorAll('#changes button.read')].find(button => button.textContent.startsWith('arrests')).click()");
            Assert.Equal("7",
                changed.Browser.Evaluate("[...document.querySelectorAll('#reader[open] mark')].map(mark => mark.textContent).join('')")!
                    .GetValue<string>());
            Assert.Null(changed.Browser.Evaluate("window.hit ?? null"));
            Assert.Empty(changed.Complaints);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        static Analysis.Corpus Read(params (string Name, string Text)[] files) =>
            Analysis.Corpus.Of(CorpusInput.OfFiles("corpus", [.. files.Select(file => Analysis.Sources.SourceFile.Of("corpus", file.Name,
                System.Text.Encoding.UTF8.GetBytes(file.Text)))]));

        static string Words(OpenPage page, string selector) =>
            page.Browser.Evaluate($"document.querySelector('{selector}').textContent")!.GetValue<string>();
    }

    [BrowserFact]
    public void Saves_a_drawing_with_its_title_and_notes()
    {
        using var page = new OpenPage(shared, Corpus().Page);
        var svg = System.Xml.Linq.XDocument.Parse(page.Browser.Evaluate("whole(charts[0])")!.GetValue<string>());
        System.Xml.Linq.XNamespace ns = "http://www.w3.org/2000/svg";
        var words = string.Join(' ', svg.Descendants(ns + "text").Select(text => text.Value));
        Assert.Contains("Sources: ", words, StringComparison.Ordinal);
        Assert.Contains(svg.Root!.Element(ns + "title")!.Value, words, StringComparison.Ordinal);
        Assert.True(page.Browser.Evaluate("(async () => { const picture = new Image(); picture.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(whole(charts[0])); await picture.decode(); return picture.naturalWidth === 1000; })()")!.GetValue<bool>());
    }

    [BrowserFact]
    public void Everybody_can_use_it_as_far_as_axe_can_tell()
    {
        foreach (var dark in new[] { false, true })
        {
            using var page = new OpenPage(shared, Corpus().Page, dark: dark);
            page.Browser.Evaluate(Axe());
            Assert.Equal("", string.Join("\n", Violations(page)));
            page.Click("#arrest-figures .mark");
            Assert.Equal("", string.Join("\n", Violations(page)));
            page.Browser.Evaluate("document.getElementById('reader').close(); (() => { const row = { ...data.tables['arrest-figures'].rows[0], id: 'f0000000000000000' }; decideOn(row); byId('decide-by').value = 'A. Name'; showLine(); })()");
            Assert.Equal("", string.Join("\n", Violations(page)));
            page.Browser.Evaluate("byId('decide-add').click(); document.querySelector('#decisions details').open = true");
            Assert.Equal("", string.Join("\n", Violations(page)));
        }

        static IEnumerable<string> Violations(OpenPage page) =>
            page.Browser.Evaluate("axe.run().then(found => found.violations.map(one => `${one.impact} ${one.id}: ${one.nodes.map(node => node.html.slice(0, 160)).join(' | ')}`))")!.AsArray()
                .Select(violation => violation!.GetValue<string>());
    }

    [BrowserFact]
    public void Charts_have_the_width_of_paper_while_they_are_printed_and_their_own_again()
    {
        using var page = new OpenPage(shared, Corpus().Page);
        var own = Width();
        page.Browser.Evaluate("dispatchEvent(new Event('beforeprint'))");
        Assert.Equal(680, Width());
        page.Browser.Evaluate("dispatchEvent(new Event('afterprint'))");
        Assert.Equal(own, Width());
        Assert.True(own > 680);

        double Width() => page.Browser.Evaluate("new Promise(done => setTimeout(() => done(document.querySelector('#arrest-figures .plot > svg').getBoundingClientRect().width), 200))")!.GetValue<double>();
    }

    [BrowserFact]
    public void A_number_in_a_table_has_the_format_of_those_on_the_chart()
    {
        var documents = new Documents().Add("a.txt", "Police held 13000 people.", "Daily", "2021-03-04")
            .Figure("13000", Qualifier.Exactly, value: 13000.1234m, asOf: "2021-03-04");
        using var page = new OpenPage(shared, documents.Page);
        Assert.Equal("13,000.1234",
            page.Browser.Evaluate("document.querySelector('[data-table=arrest-figures] td.number').textContent")!.GetValue<string>());
    }

    [BrowserFact]
    public void Days_with_a_time_of_day_weeks_and_months_are_chosen_by_their_days()
    {
        var documents = new Documents().Add("a.txt", "One, two, three, four.", "Daily")
            .Statement("One", "Maria Okoye", "2020-08-14TEV").Statement("two", "Maria Okoye", "2020-W33")
            .Statement("three", "Maria Okoye", "2020-08").Statement("four", "Maria Okoye");
        using var page = new OpenPage(shared, documents.Page);
        Assert.Equal("3 rows, 1 hidden", Chosen("", "2020-08-14"));
        Assert.Equal("3 rows, 1 hidden", Chosen("2020-08-14", "2020-08-14"));
        // The week of 10 to 16 August and the month reach beyond the evening.
        Assert.Equal("2 rows, 2 hidden", Chosen("2020-08-16", ""));
        Assert.Equal("1 row, 3 hidden", Chosen("2020-08-17", ""));
        Assert.Equal("1 row, 3 hidden", Chosen("", "2020-08-09"));

        string Chosen(string from, string to) => page.Browser.Evaluate($$"""
            (() => {
              const [from, to] = document.querySelectorAll('#statement-dates .filters input');
              from.value = '{{from}}';
              to.value = '{{to}}';
              to.dispatchEvent(new Event('change'));
              return document.querySelector('#statement-dates [role=status]').textContent;
            })()
            """)!.GetValue<string>();
    }

    [BrowserFact]
    public void A_disc_that_stands_for_several_mentions_leads_to_their_rows()
    {
        var documents = Corpus().Add("b.txt", "Okoye, Okoye and Okoye.", "Weekly");
        for (var at = 0; at >= 0 && at < 18; at += 7)
        {
            documents.Mention("Okoye", "Maria Okoye", at: at);
        }

        using var page = new OpenPage(shared, documents.Page);
        const string table = "document.querySelector('[data-table=actors-by-source]')";
        Assert.Equal("4 rows", page.Browser.Evaluate($"{table}.querySelector('[role=status]').textContent")!.GetValue<string>());
        page.Browser.Evaluate("document.querySelectorAll('#actors-by-source .mark').forEach((mark, i) => { mark.id = 'disc' + i; })");
        page.Click(page.Browser.Evaluate("document.querySelector('#disc0').dataset.rows.includes(' ')")!.GetValue<bool>() ? "#disc0"
            : "#disc1");
        Assert.Equal("3 rows, 1 hidden", page.Browser.Evaluate($"{table}.querySelector('[role=status]').textContent")!.GetValue<string>());
        Assert.False(page.Browser.Evaluate("document.getElementById('reader').open")!.GetValue<bool>());
        page.Browser.Evaluate($"[...{table}.querySelectorAll('button')].find(button => button.textContent === 'Show all rows').click()");
        Assert.Equal("4 rows", page.Browser.Evaluate($"{table}.querySelector('[role=status]').textContent")!.GetValue<string>());
    }

    [BrowserFact]
    public void Two_thousand_sources_can_still_be_filtered_searched_and_read()
    {
        var documents = new Documents();
        for (var i = 0; i < 2000; i++)
        {
            documents.Add($"{i:0000}.txt", $"Police held {i} people.", $"Paper {i}", "2021-03-04")
                .Figure($"{i}", Qualifier.Exactly, value: i, asOf: "2021-03-04");
        }

        using var page = new OpenPage(shared, documents.Page);
        const string table = "document.querySelector('[data-table=arrest-figures]')";
        const string status = $"{table}.querySelector('[role=status]').textContent";
        Assert.Equal("2,000 rows, page 1 of 134", page.Browser.Evaluate(status)!.GetValue<string>());
        Assert.True(page.Browser.Evaluate("document.querySelectorAll('tbody tr').length")!.GetValue<int>() <= 15 * 10);
        page.Browser.Evaluate("(() => { const source = document.querySelector('#arrest-figures .filters input[list]'); source.value = 'paper 1999'; source.dispatchEvent(new Event('change')); })()");
        Assert.Equal("1 row, 1,999 hidden", page.Browser.Evaluate(status)!.GetValue<string>());
        page.Browser.Evaluate($"{table}.querySelector('button.read').click()");
        Assert.Equal("1999", page.Browser
            .Evaluate("[...document.querySelectorAll('#reader[open] mark')].map(mark => mark.textContent).join('')")!.GetValue<string>());
        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public void An_empty_corpus_still_makes_a_page()
    {
        using var page = new OpenPage(shared, new Documents().Page);
        Assert.Contains("No mention of an actor",
            page.Browser.Evaluate("document.querySelector('#actor-counts .plot').textContent")!.GetValue<string>(),
            StringComparison.Ordinal);
        Assert.Empty(page.Complaints);
    }

    [Fact]
    public void The_same_corpus_gives_the_same_bytes() => Assert.Equal(Corpus().Page, Corpus().Page);

    [Fact]
    public void Names_no_address_and_stays_small()
    {
        var page = Corpus().Page;
        Assert.InRange(page.Length, 100_000, 400_000);
        Assert.DoesNotContain("src=\"http",
            page[..page.IndexOf("<script type=\"application/json\"", StringComparison.Ordinal)], StringComparison.Ordinal);
    }

    private static string Axe()
    {
        using var reader = new StreamReader(typeof(ChartPageTests).Assembly.GetManifestResourceStream("axe.min.js")!);
        return reader.ReadToEnd();
    }
}
