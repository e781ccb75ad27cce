using System.Text;
using Analysis.Charting.Tests.Support;
using Analysis.Sources;
using Analysis.Tables;

namespace Analysis.Charting.Tests;

/// <summary>What a reader of the page decides is a line that review.csv takes as it is.</summary>
[Collection("browser")]
public sealed class PageDecisionTests(SharedBrowser shared)
{
    private const string Report = "RIGA, 4 March 2021\n\nPolice arrested 120 people in Riga on 3 March 2021.\n\n\"Only 33 people were arrested, \\ and not more,\" Maria Okoye said.\n";

    private static readonly string[] Attacks =
    [
        "=1+1", "+1 more", "-5", "@name", "\tx", "'=1", "''=1", "'it", "2020-08", "3/4", "9 August", "Aug 2020", "12 dec. 2020",
        "2020-08-14", "450", "word", "", "a,b", "say \"no\"", "two\nlines",
        "\uFF1Dx", "٣/٤", "1234567", "may 4, 2020", "maybe 4",
    ];

    [BrowserFact]
    public void A_rejected_and_a_corrected_row_are_so_in_the_next_corpus()
    {
        var corpus = Corpus("");
        using var page = new OpenPage(shared, ChartPage.Write(corpus));
        Decide(page, "arrest-figures", "120 people");
        Type(page, "decide-by", "=A. Name, jr");
        Type(page, "decide-note", "counts \"votes\", not arrests");
        Click(page, "decide-add");
        Decide(page, "arrest-figures", "33 people");
        page.Browser.Evaluate("document.querySelector('#decide input[value=correct]').click()");
        Assert.Contains("atLeast", page.Browser.Evaluate("(() => { const field = document.getElementById('decide-field'); field.value = 'qualifier'; field.dispatchEvent(new Event('change')); return [...document.querySelectorAll('#decide-values option')].map(option => option.value).join(); })()")!.GetValue<string>(), StringComparison.Ordinal);
        page.Browser.Evaluate("(() => { const field = document.getElementById('decide-field'); field.value = 'value'; field.dispatchEvent(new Event('change')); })()");
        Type(page, "decide-value", "34");
        Click(page, "decide-add");
        Assert.Equal("2 decisions for review.csv", Text(page, "#decisions-count"));
        Assert.Equal("Decided,Decided", page.Browser
            .Evaluate("[...document.querySelectorAll('#arrest-figures button.decide')].map(button => button.textContent).join()")!
            .GetValue<string>());
        var review = Saved(page, "document.getElementById('decisions-save').click()");
        var next = Corpus(review);
        Assert.Empty(next.Diagnostics);
        Assert.Equal(["120"], next.Rejected.Select(row => row.Quote));
        Assert.Equal([(34m, "=A. Name, jr", "value was 33; low was 33; high was 33")],
            next.Figures.Select(row => (row.Value!.Value, row.DecidedBy, row.Changed)));
        Assert.Equal(["counts \"votes\", not arrests", ""], next.Decisions.Select(row => row.Note));
        Assert.All(next.Decisions, row => Assert.Matches("^20[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", row.On));
        Assert.Empty(page.Complaints);
        Assert.Empty(page.Requests);
    }

    [BrowserFact]
    public void A_mark_leads_to_a_decision_and_its_line_can_be_copied()
    {
        var corpus = Corpus("");
        using var page = new OpenPage(shared, ChartPage.Write(corpus));
        page.Click("#arrest-figures .mark");
        Assert.False(page.Browser.Evaluate("document.getElementById('reader-decide').hidden")!.GetValue<bool>());
        page.Browser.Evaluate("document.getElementById('reader-decide').click()");
        Assert.True(page.Browser.Evaluate("document.getElementById('decide-copy').disabled")!.GetValue<bool>());
        Type(page, "decide-by", "A. Name");
        var line = page.Browser.Evaluate("document.getElementById('decide-line').value")!.GetValue<string>();
        var quote = Text(page, "#decide-row mark");
        var row = Assert.Single(corpus.Figures, row => row.Quote == quote);
        Assert.Matches($"^{row.Id},figures,reject,,,A\\. Name,20[0-9TZ:-]+,,{quote},a\\.txt$", line);
        Click(page, "decide-copy");
        Assert.Equal("Copied. Put it behind the last line of review.csv.", Text(page, "#decide-told"));
        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public void A_decision_can_be_taken_back_and_what_is_not_saved_keeps_the_page_open()
    {
        using var page = new OpenPage(shared, ChartPage.Write(Corpus("")));
        Assert.True(page.Browser.Evaluate("document.getElementById('decisions').hidden")!.GetValue<bool>());
        Decide(page, "statement-dates", "Only 33");
        Type(page, "decide-by", "A. Name");
        Click(page, "decide-add");
        Assert.True(Prevented(page));
        page.Browser.Evaluate("document.querySelector('#decisions-list button').click()");
        Assert.True(page.Browser.Evaluate("document.getElementById('decisions').hidden")!.GetValue<bool>());
        Assert.False(Prevented(page));
        Assert.Equal("Decide", Text(page, "#statement-dates button.decide"));

        static bool Prevented(OpenPage page) =>
            page.Browser.Evaluate("(() => { const event = new Event('beforeunload', { cancelable: true }); dispatchEvent(event); return event.defaultPrevented; })()")!.GetValue<bool>();
    }

    [BrowserFact]
    public void Cells_are_marked_as_the_library_marks_them()
    {
        using var page = new OpenPage(shared, ChartPage.Write(Corpus("")));
        foreach (var cell in Attacks)
        {
            var row = new DiagnosticRow(cell, 1, 1, Analysis.Diagnostics.Severity.Info, "AN0000", "x");
            var library = new StringWriter();
            CsvExport.Write(CorpusTable.Of("diagnostics", [row]), library, CsvForm.Spreadsheet);
            var expected = library.ToString().Split('\n', 2)[1].TrimEnd('\n');
            Assert.Equal(expected, page.Browser
                .Evaluate($"csvLine([{System.Text.Json.JsonSerializer.Serialize(cell)}, '1', '1', 'info', 'AN0000', 'x'], () => true)")!
                .GetValue<string>());
        }
    }

    [BrowserFact]
    public void A_table_saved_as_CSV_begins_with_the_mark_of_UTF_8_and_holds_no_formula()
    {
        var documents = new Documents().Add("a.txt", "Police held 47 people.", "=HYPERLINK(\"x\")", "2021-03-04")
            .Figure("47", Analysis.Recognition.Numbers.Qualifier.Exactly, value: -47, low: -47, high: -47, asOf: "2021-03-04",
                period: "2020-08", speaker: "+Maria");
        using var page = new OpenPage(shared, documents.Page);
        var csv = Saved(page,
            "[...document.querySelectorAll('#arrest-figures button')].find(button => button.textContent === 'Save as CSV').click()");
        Assert.StartsWith("\uFEFFAs of,", csv, StringComparison.Ordinal);
        Assert.Contains(",-47,-47,-47,", csv, StringComparison.Ordinal);
        Assert.Contains(",'2020-08,", csv, StringComparison.Ordinal);
        Assert.Contains(",'+Maria,", csv, StringComparison.Ordinal);
        Assert.Contains(",\"'=HYPERLINK(\"\"x\"\")", csv, StringComparison.Ordinal);
    }

    private static Corpus Corpus(string review) => Analysis.Corpus.Of(CorpusInput.OfFiles("corpus",
        [File("a.txt", Report), .. review.Length > 0 ? [File("review.csv", review)] : Array.Empty<SourceFile>()]));

    private static SourceFile File(string name, string text) => SourceFile.Of("corpus", name, Encoding.UTF8.GetBytes(text));

    private static void Decide(OpenPage page, string chart, string words) =>
        page.Browser.Evaluate($"[...document.querySelectorAll('#{chart} tbody tr')].find(row => row.textContent.includes('{words}')).querySelector('button.decide').click()");

    private static void Type(OpenPage page, string id, string words) =>
        page.Browser.Evaluate($"(() => {{ const input = document.getElementById('{id}'); input.value = {System.Text.Json.JsonSerializer.Serialize(words)}; input.dispatchEvent(new Event('input')); }})()");

    private static void Click(OpenPage page, string id) => page.Browser.Evaluate($"document.getElementById('{id}').click()");

    private static string Text(OpenPage page, string selector) =>
        page.Browser.Evaluate($"document.querySelector('{selector}').textContent")!.GetValue<string>();

    // What a button gives to be saved. Its first letter may be the mark of UTF-8, which reading as text would take away.
    private static string Saved(OpenPage page, string click) => Encoding.UTF8.GetString(Convert.FromBase64String(page.Browser.Evaluate($$"""
        (async () => {
          const make = URL.createObjectURL;
          let blob;
          URL.createObjectURL = saved => make.call(URL, blob = saved);
          {{click}};
          URL.createObjectURL = make;
          return btoa(String.fromCharCode(...new Uint8Array(await blob.arrayBuffer())));
        })()
        """)!.GetValue<string>()));
}
