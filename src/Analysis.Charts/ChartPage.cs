using System.Globalization;
using System.Net;
using System.Text;
using Analysis.Baselines;
using Analysis.Tables;

namespace Analysis.Charting;

/// <summary>The page with all charts: one HTML file that works without a network and without a server.</summary>
/// <remarks>
/// Its content security policy names the hashes of its own scripts and styles and allows nothing else, so text of the corpus cannot run
/// even if it slipped through. All text of the corpus is escaped here or set as text by page.js.
/// </remarks>
public static class ChartPage
{
    /// <summary>Name of the folder beside the page with the data of many documents.</summary>
    public const string Beside = "index";

    private const string ChangesTitle = "Since last time";

    // Letters of texts that a page can hold and still open at once, and be sent to somebody.
    private const int MostInside = 4_000_000;

    /// <summary>The page for a corpus, as HTML.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="changes">What changed since an earlier run, to be told on it.</param>
    public static string Write(Corpus corpus, ChangesSince? changes = null)
    {
        var evidence = Evidence.Of(corpus);
        return Write(ChartsOf(corpus, evidence), corpus.Diagnostics, evidence, changes);
    }

    /// <summary>
    /// Writes the page for a corpus into a folder: one file, or where there are many documents a file that opens at once, and beside it a
    /// folder with the data that it brings when they are asked for.
    /// </summary>
    /// <remarks>Both forms work without a network and without a server.</remarks>
    /// <param name="corpus">The corpus.</param>
    /// <param name="folder">The folder, which is there. What <see cref="Beside"/> holds of an earlier page is not removed.</param>
    /// <param name="changes">What changed since an earlier run, to be told on it.</param>
    /// <returns>Name of the page.</returns>
    public static string Save(Corpus corpus, string folder, ChangesSince? changes = null) => Save(corpus, folder, changes, MostInside);

    /// <summary>The same, with another bound of what one file holds.</summary>
    internal static string Save(Corpus corpus, string folder, ChangesSince? changes, int mostInside)
    {
        const string name = "index.html";
        var evidence = Evidence.Of(corpus);
        var beside = corpus.Extractions.Sum(extraction => (long)extraction.Source.Text.Content.Length) > mostInside ? folder : null;
        using var page = File.Create(Path.Combine(folder, name));
        Write(page, ChartsOf(corpus, evidence), corpus.Diagnostics, evidence, changes, beside);
        return name;
    }

    private static IReadOnlyList<Chart> ChartsOf(Corpus corpus, Evidence evidence) =>
        Charts.All(corpus.Sources, corpus.Figures, corpus.Actors, corpus.Statements, evidence, vague: null);

    /// <summary>The page for tables, as HTML.</summary>
    /// <param name="sources">Every file and what became of it.</param>
    /// <param name="figures">Claims of numbers.</param>
    /// <param name="actors">Mentions of actors.</param>
    /// <param name="statements">Statements.</param>
    /// <param name="diagnostics">What was wrong or unclear.</param>
    /// <param name="extractions">The documents whose texts the marks lead to.</param>
    public static string Write(
        IReadOnlyList<SourceRow> sources, IReadOnlyList<FigureRow> figures, IReadOnlyList<ActorRow> actors,
        IReadOnlyList<StatementRow> statements,
        IReadOnlyList<DiagnosticRow> diagnostics, IReadOnlyList<Extraction> extractions)
    {
        var evidence = Evidence.Of(sources, extractions);
        return Write(Charts.All(sources, figures, actors, statements, evidence, vague: null), diagnostics, evidence);
    }

    /// <summary>A page of any charts, with the sources and diagnostics they rest on, and what changed since an earlier run.</summary>
    public static string Write(
        IReadOnlyList<Chart> charts, IReadOnlyList<DiagnosticRow> diagnostics, Evidence evidence, ChangesSince? changes = null)
    {
        using var page = new MemoryStream();
        Write(page, charts, diagnostics, evidence, changes, beside: null);
        return Encoding.UTF8.GetString(page.GetBuffer(), 0, (int)page.Length);
    }

    // Where there is a folder, large parts go into files beside the page.
    private static void Write(Stream stream, IReadOnlyList<Chart> charts, IReadOnlyList<DiagnosticRow> diagnostics, Evidence evidence,
        ChangesSince? changes, string? beside)
    {
        var further = Further(evidence, changes).ToList();
        var style = Resources.Fonts + Resources.Text("page.css") + Dark();
        var script = Scripts();
        var policy = PagePolicy.Of(style, script, brings: beside is not null);
        var page = new StringBuilder();
        page.Append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.Append("<meta http-equiv=\"Content-Security-Policy\" content=\"").Append(policy).Append("\">\n");
        page.Append(
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n");
        page.Append("<title>Analysis</title>\n<style>").Append(style).Append("</style>\n</head>\n<body>\n");
        page.Append("<a class=\"skip\" href=\"#main\">Skip to the charts</a>\n<header><h1>Analysis</h1>\n<p>")
            .Append(Escape(Summary(evidence, diagnostics))).Append("</p>\n");
        if (evidence.IsMasked)
        {
            page.Append("<p><strong>Names of private persons are masked</strong>: each is “Person” with a number, the same everywhere, and in a text as long as the name, so that places are those of the originals.</p>\n");
        }

        if (changes is { IsCompared: true })
        {
            page.Append("<p><a href=\"#").Append(PageData.Changes).Append("\">").Append(ChangesTitle).Append("</a>: ")
                .Append(Escape(changes.Counts)).Append(".</p>\n");
        }

        page.Append("<nav aria-label=\"Parts of the page\"><ul>");
        foreach (var chart in charts)
        {
            page.Append("<li><a href=\"#").Append(chart.Name).Append("\">").Append(Escape(chart.Title)).Append("</a> <span>")
                .Append(Escape(Drawn(chart))).Append("</span></li>");
        }

        foreach (var (name, title, _) in further)
        {
            page.Append(CultureInfo.InvariantCulture, $"<li><a href=\"#{name}\">{title}</a></li>");
        }

        page.Append("</ul></nav></header>\n");
        page.Append("<search class=\"controls\" id=\"choices\" aria-label=\"All charts and tables\" hidden></search>\n<p id=\"hidden\" role=\"status\"></p>\n");
        page.Append("<noscript><p class=\"note\">The charts and tables of this page need JavaScript; it runs on this page alone and reaches no network.</p></noscript>\n<main id=\"main\">\n");
        foreach (var chart in charts)
        {
            Section(page, chart);
        }

        foreach (var (name, title, words) in further)
        {
            page.Append(CultureInfo.InvariantCulture,
                $"<section id=\"{name}\" aria-labelledby=\"{name}-title\"><h2 id=\"{name}-title\">{title}</h2>{(words.Length > 0 ? $"<p>{Escape(words)}</p>" : "")}<div class=\"controls filters\"></div><div class=\"table\" data-table=\"{name}\"></div></section>\n");
        }

        page.Append("</main>\n<dialog id=\"reader\" aria-labelledby=\"reader-title\"><header><h2 id=\"reader-title\"></h2><p id=\"reader-facts\"></p>");
        page.Append("<div class=\"controls\"><button type=\"button\" id=\"reader-back\">Previous</button> <button type=\"button\" id=\"reader-on\" autofocus>Next</button> <button type=\"button\" id=\"reader-decide\" hidden>Decide on it</button> <span id=\"reader-kinds\"></span></div><p id=\"reader-read\" role=\"status\"></p>");
        page.Append("<button type=\"button\" id=\"reader-close\">Close</button></header><div id=\"reader-text\" tabindex=\"0\" role=\"document\" aria-label=\"The text\"></div></dialog>\n");
        page.Append(DecidePart);
        page.Append("<div id=\"tip\" role=\"presentation\" hidden></div>\n");
        stream.Write(Encoding.UTF8.GetBytes(page.ToString()));
        Parts(stream, [.. PageData.Parts(charts, diagnostics, evidence, changes)], beside);
        stream.Write(Encoding.UTF8.GetBytes($"<script>{script}</script>\n</body>\n</html>\n"));
    }

    private static void Parts(Stream stream, IReadOnlyList<PagePart> parts, string? beside)
    {
        var apart = beside is null ? [] : parts.Where(part => part.IsLarge).ToList();
        Inside(stream,
            PagePart.Of("apart", apart.ToDictionary(part => part.Name, part => $"{Beside}/{part.Name}.js", StringComparer.Ordinal)));
        foreach (var part in parts.Except(apart))
        {
            Inside(stream, part);
        }

        if (apart.Count > 0)
        {
            Directory.CreateDirectory(Path.Combine(beside!, Beside));
            Parallel.ForEach(apart, part => Apart(Path.Combine(beside!, Beside, part.Name + ".js"), part));
        }
    }

    private static void Inside(Stream stream, PagePart part)
    {
        stream.Write(Encoding.UTF8.GetBytes($"<script type=\"application/json\" id=\"data-{part.Name}\">"));
        part.Write(stream);
        stream.Write("</script>\n"u8);
    }

    // A page that was opened from a file may read no file, but may run a script that lies beside it: this one hands over a value.
    private static void Apart(string path, PagePart part)
    {
        using var stream = File.Create(path);
        stream.Write(Encoding.UTF8.GetBytes($"take(\"{part.Name}\","));
        part.Write(stream);
        stream.Write(");\n"u8);
    }

    // What page-decide.js fills.
    private const string DecidePart = """
        <dialog id="decide" aria-labelledby="decide-title"><h2 id="decide-title">Decide on a row</h2><p id="decide-row"></p>
        <fieldset><legend>The row</legend><label><input type="radio" name="verdict" value="accept"> is as its text says</label> <label><input type="radio" name="verdict" value="reject" checked> is wrong</label> <label><input type="radio" name="verdict" value="correct"> needs another value</label></fieldset>
        <p id="decide-correction" class="controls" hidden><label>Column <select id="decide-field"></select></label> <label>holds <input id="decide-value" list="decide-values"></label><datalist id="decide-values"></datalist></p>
        <p class="controls"><label>Your name <input id="decide-by" autocomplete="off"></label> <label>Why <input id="decide-note" autocomplete="off"></label></p>
        <label>Line for review.csv <textarea id="decide-line" rows="3" readonly></textarea></label>
        <p class="controls"><button type="button" id="decide-add">Add to my decisions</button> <button type="button" id="decide-copy">Copy the line</button> <button type="button" id="decide-close">Close</button> <span id="decide-told" role="status"></span></p></dialog>
        <aside id="decisions" aria-label="Decisions" hidden><details><summary id="decisions-count"></summary><p class="note">The page keeps none of them. Put the lines behind those of review.csv in the corpus folder, or the file itself where there is none.</p><ul id="decisions-list"></ul></details><button type="button" id="decisions-save">Save decisions</button></aside>

        """;

    // A chart saved by itself brings no table of sources.
    private static IEnumerable<(string Name, string Title, string Words)> Further(Evidence evidence, ChangesSince? changes) =>
    [
        .. changes is null ? [] : new[] { (PageData.Changes, ChangesTitle, changes.Words) },
        .. evidence.Sources.Any() ? new[] { ("sources", "Sources", ""), ("diagnostics", "Diagnostics", "") } : [],
    ];

    private static void Section(StringBuilder page, Chart chart)
    {
        page.Append("<section class=\"chart\" id=\"").Append(chart.Name).Append("\" aria-labelledby=\"").Append(chart.Name)
            .Append("-title\">\n<h2 id=\"").Append(chart.Name).Append("-title\">")
            .Append(Escape(chart.Title)).Append("</h2>\n<p class=\"as-of\">").Append(Escape(Frame.AsOf(chart)))
            .Append("</p>\n<div class=\"controls filters\"></div>\n<div class=\"plot\" role=\"group\" aria-label=\"Drawing: ")
            .Append(Escape(chart.Title)).Append("\" aria-describedby=\"").Append(chart.Name).Append("-words\"></div>\n");
        foreach (var note in new[] { chart.Convention, chart.NotDrawnNote, chart.SourceLine })
        {
            if (note.Length > 0)
            {
                page.Append("<p class=\"note\">").Append(Escape(note)).Append("</p>\n");
            }
        }

        page.Append("<details><summary>In words</summary><p id=\"").Append(chart.Name).Append("-words\">")
            .Append(Escape(chart.Describe())).Append("</p></details>\n");
        page.Append("<p class=\"tools\"><button type=\"button\" data-save=\"svg\">Save as SVG</button> <button type=\"button\" data-save=\"png\">Save as PNG</button></p>\n");
        page.Append("<h3>Its rows</h3>\n<div class=\"table\" data-table=\"").Append(chart.Name).Append("\"></div>\n</section>\n");
    }

    // What is drawn, which for disagreements is what differs, not what was compared.
    private static string Drawn(Chart chart)
    {
        var drawn = chart.Rows.Length - chart.NotDrawn.Count();
        return drawn == chart.Rows.Length || chart.Name == "disagreements" ? ChartTheme.Format(drawn)
            : $"{ChartTheme.Format(drawn)} of {Words.Count(chart.Rows.Length, "row")}";
    }

    private static string Scripts() =>
        string.Concat(new[] { "page.js", "page-reader.js", "page-decide.js", "page-tables.js", "page-charts.js", "page-start.js" }
            .Select(Resources.Text));

    // Drawings name colours of the light scheme; on a dark screen their twins take their place.
    private static string Dark() =>
        "@media screen and (prefers-color-scheme: dark) {\n" + string.Concat(ChartTheme.Schemes.Select(pair =>
            $".plot [fill=\"{pair.Light}\"] {{ fill: {pair.Dark}; }} .plot [stroke=\"{pair.Light}\"] {{ stroke: {pair.Dark}; }}\n"))
        + "}\n";

    private static string Summary(Evidence evidence, IReadOnlyList<DiagnosticRow> diagnostics)
    {
        var sources = evidence.Sources.ToList();
        if (sources.Count == 0)
        {
            return "";
        }

        var days = sources.Select(row => row.Published).OfType<DateOnly>().ToList();
        var span = days.Count == 0 ? ""
            : days.Min() == days.Max() ? $", of {ChartTheme.Format(days.Min())}"
            : $", published from {ChartTheme.Format(days.Min())} to {ChartTheme.Format(days.Max())}";
        var undated = sources.Count - days.Count;
        return $"{Words.Count(sources.Count, "source")}{span}{(undated > 0 ? $", {ChartTheme.Format(undated)} without a date" : "")}; "
            + $"{Words.Count(diagnostics.Count, "diagnostic")}. "
            + "Click a mark or a row to read its words in the document.";
    }

    private static string Escape(string text) => WebUtility.HtmlEncode(text);
}
