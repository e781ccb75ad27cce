using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Analysis.Charting.Export;

/// <summary>Makes pictures of charts with an installed browser, started once for many charts. Nothing is fetched; nothing is left behind.</summary>
/// <remarks>All pictures come from one SVG drawing, so they agree. The same chart gives the same SVG.</remarks>
public sealed partial class ChartExport : IDisposable
{
    // The greatest height of a picture that Chromium makes without leaving parts of it out.
    private const int MostPixels = 16_000;

    private readonly Browser browser;
    private (Chart Chart, ChartSize Size, (string Svg, int Height) Drawn)? last;

    /// <summary>Starts the browser.</summary>
    /// <param name="limit">How long one step may take; 30 seconds when not given.</param>
    /// <exception cref="BrowserMissingException">None is installed.</exception>
    public ChartExport(TimeSpan? limit = null)
    {
        browser = Browser.Start(limit ?? TimeSpan.FromSeconds(30));
        browser.Send("Network.emulateNetworkConditions", new { offline = true, latency = 0, downloadThroughput = 0, uploadThroughput = 0 });
        Run($"document.head.appendChild(document.createElement('style')).textContent = {Quote(Resources.Fonts + "html, body { margin: 0; } svg { display: block; }")}");
        // Letters of both alphabets, so that both faces are loaded before anything is measured.
        Run("Promise.all(['400', '600'].map(weight => document.fonts.load(weight + ' 12px \"Noto Sans\"', 'AЯ')))");
        Run(Resources.Text("plotly.min.js"));
    }

    /// <summary>The browser, for tests that look at what it asked for and complained of.</summary>
    internal Browser Browser => browser;

    /// <summary>The chart as SVG with real text, title and description, and its typeface inside.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="size">Its size; <see cref="ChartTheme.Web"/> when not given.</param>
    public string Svg(Chart chart, ChartSize? size = null) => Draw(chart, size ?? ChartTheme.Web).Svg;

    /// <summary>The chart as PNG, with its title and its words as metadata.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="size">Its size before scaling; <see cref="ChartTheme.Web"/> when not given.</param>
    /// <param name="scale">Pixels of the picture for one of the drawing, 1 to 4.</param>
    /// <exception cref="ArgumentOutOfRangeException">The scale is none of 1 to 4.</exception>
    /// <exception cref="InvalidOperationException">The picture would be higher than browsers can make one.</exception>
    public byte[] Png(Chart chart, ChartSize? size = null, int scale = 2)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(scale, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(scale, 4);
        var (width, height) = Stage(chart, size ?? ChartTheme.Web);
        if (height * scale > MostPixels)
        {
            throw new InvalidOperationException(FormattableString.Invariant(
                $"The chart '{chart.Name}' would be {height * scale} pixels high; pictures of more than {MostPixels} cannot be made. Choose a smaller scale, svg or pdf, or chart fewer rows."));
        }

        browser.Send("Emulation.setDeviceMetricsOverride", new { width, height, deviceScaleFactor = scale, mobile = false });
        var picture = browser.Send("Page.captureScreenshot", new { format = "png", clip = new { x = 0, y = 0, width, height, scale = 1 } });
        return PngText.Add(Convert.FromBase64String(picture["data"]!.GetValue<string>()), ("Title", chart.Title), ("Description", chart.Describe()));
    }

    /// <summary>The chart as a PDF of one page of its size, with lines and letters, not pixels.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="size">Its size; <see cref="ChartTheme.Web"/> when not given.</param>
    public byte[] Pdf(Chart chart, ChartSize? size = null)
    {
        var (width, height) = Stage(chart, size ?? ChartTheme.Web);
        // A hair more than the drawing, or rounding puts its last line on a second page.
        var pdf = browser.Send("Page.printToPDF", new
        {
            printBackground = true, paperWidth = width / 96.0, paperHeight = (height + 1) / 96.0, marginTop = 0, marginBottom = 0, marginLeft = 0, marginRight = 0,
            generateTaggedPDF = true,
        });
        return Convert.FromBase64String(pdf["data"]!.GetValue<string>());
    }

    /// <summary>Ends the browser and removes its profile.</summary>
    public void Dispose() => browser.Dispose();

    private (int Width, int Height) Stage(Chart chart, ChartSize size)
    {
        var (svg, height) = Draw(chart, size);
        Run($"document.title = {Quote(chart.Title)}; document.body.innerHTML = {Quote(svg)}; document.fonts.ready.then(() => true)");
        return (size.Width, height);
    }

    private (string Svg, int Height) Draw(Chart chart, ChartSize size)
    {
        // A chart is most often wanted in several formats, one after the other.
        if (last is not { } before || !ReferenceEquals(before.Chart, chart) || before.Size != size)
        {
            last = before = (chart, size, DrawAnew(chart, size));
        }

        return before.Drawn;
    }

    private (string Svg, int Height) DrawAnew(Chart chart, ChartSize size)
    {
        var width = size.Height is { } paper ? WidthToFit(chart, size.Width, paper) : size.Width;
        var figure = Frame.Around(chart, width);
        var height = figure["layout"]!["height"]!.GetValue<int>();
        var drawn = browser.Evaluate(
            $"Plotly.toImage({figure.ToJsonString(Plot.Json)}, {{ format: 'svg', width: {width}, height: {height} }}).then(url => decodeURIComponent(url.slice(url.indexOf(',') + 1)))")!.GetValue<string>();
        return (Finish(drawn, chart, new ChartSize(size.Width, size.Height ?? height)), size.Height ?? height);
    }

    /// <summary>The width at which the drawing has the shape of the paper, as far as it can still be read there.</summary>
    private static int WidthToFit(Chart chart, int width, int height)
    {
        var fit = width;
        // A wider drawing has fewer lines of notes and so is less high; a few steps are enough to settle.
        for (var step = 0; step < 3; step++)
        {
            fit = Math.Clamp(Frame.Of(chart, fit)["height"]!.GetValue<int>() * width / height, Math.Max(ChartSize.Smallest, width * 5 / 8), 3 * width);
        }

        return fit;
    }

    private static string Finish(string svg, Chart chart, ChartSize shown)
    {
        // plotly.js names its clip paths by a random word; a fixed one gives the same bytes each time.
        foreach (var word in RandomWord().Matches(svg).Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal).ToList())
        {
            svg = svg.Replace(word, "chart", StringComparison.Ordinal);
        }

        var end = svg.IndexOf('>', StringComparison.Ordinal);
        // What is shown may be larger or smaller than what was drawn: the view box keeps the drawing's own measure and stands in the middle.
        var head = Measures().Replace(svg[..end], FormattableString.Invariant($" width=\"{shown.Width}\" height=\"{shown.Height}\""), 1);
        var words = $"<title id=\"chart-title\">{Xml(chart.Title)}</title><desc id=\"chart-words\">{Xml(chart.Describe())}</desc><style>{Resources.Fonts}</style>";
        return head.Replace(" style=\"\"", $" style=\"background:{ChartTheme.Paper}\"", StringComparison.Ordinal) + " role=\"img\" aria-labelledby=\"chart-title chart-words\">" + words + svg[(end + 1)..] + "\n";
    }

    private void Run(string script) => browser.Evaluate($"(async () => {{ await ({Thunk(script)})(); }})()");

    private static string Thunk(string script) => $"() => (0, eval)({Quote(script)})";

    private static string Quote(string text) => JsonSerializer.Serialize(text, Plot.Json);

    private static string Xml(string text)
    {
        var kept = new StringBuilder();
        foreach (var rune in text.EnumerateRunes().Where(rune => rune.Value is >= 0x20 or '\t' or '\n' or '\r' && rune.Value is not (0xFFFE or 0xFFFF)))
        {
            kept.Append(rune);
        }

        return Markup.Escape(kept.ToString());
    }

    [GeneratedRegex("\"defs-([0-9a-f]{6})\"")]
    private static partial Regex RandomWord();

    [GeneratedRegex(" width=\"[0-9.]+\" height=\"[0-9.]+\"")]
    private static partial Regex Measures();
}
