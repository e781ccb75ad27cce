using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Analysis.Charting.Export;

/// <summary>Makes pictures of charts with an installed browser, started once for many charts. Nothing is fetched; nothing is left behind.</summary>
/// <remarks>All pictures come from one SVG drawing, so they agree. The same chart gives the same SVG.</remarks>
public sealed partial class ChartExport : IDisposable
{
    private readonly Browser browser;

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

    /// <summary>The chart as SVG with real text, title and description, and its typeface inside.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="width">Width in pixels; the height follows from the content.</param>
    public string Svg(Chart chart, int width = ChartTheme.Width) => Draw(chart, width).Svg;

    /// <summary>The chart as PNG, with its title and its words as metadata.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="width">Width in pixels before scaling.</param>
    /// <param name="scale">Pixels of the picture for one of the drawing, 1 to 4.</param>
    /// <exception cref="ArgumentOutOfRangeException">The scale is none of 1 to 4.</exception>
    public byte[] Png(Chart chart, int width = ChartTheme.Width, int scale = 2)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(scale, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(scale, 4);
        var height = Stage(chart, width);
        browser.Send("Emulation.setDeviceMetricsOverride", new { width, height, deviceScaleFactor = scale, mobile = false });
        var picture = browser.Send("Page.captureScreenshot", new { format = "png", clip = new { x = 0, y = 0, width, height, scale = 1 } });
        return PngText.Add(Convert.FromBase64String(picture["data"]!.GetValue<string>()), ("Title", chart.Title), ("Description", chart.Describe()));
    }

    /// <summary>The chart as a PDF of one page of its size, with lines and letters, not pixels.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="width">Width in pixels, 96 to the inch.</param>
    public byte[] Pdf(Chart chart, int width = ChartTheme.Width)
    {
        var height = Stage(chart, width);
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

    private int Stage(Chart chart, int width)
    {
        var (svg, height) = Draw(chart, width);
        Run($"document.title = {Quote(chart.Title)}; document.body.innerHTML = {Quote(svg)}; document.fonts.ready.then(() => true)");
        return height;
    }

    private (string Svg, int Height) Draw(Chart chart, int width)
    {
        var figure = Frame.Around(chart, width);
        var height = figure["layout"]!["height"]!.GetValue<int>();
        var drawn = browser.Evaluate(
            $"Plotly.toImage({figure.ToJsonString(Plot.Json)}, {{ format: 'svg', width: {width}, height: {height} }}).then(url => decodeURIComponent(url.slice(url.indexOf(',') + 1)))")!.GetValue<string>();
        return (Finish(drawn, chart), height);
    }

    private static string Finish(string svg, Chart chart)
    {
        // plotly.js names its clip paths by a random word; a fixed one gives the same bytes each time.
        foreach (var word in RandomWord().Matches(svg).Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal).ToList())
        {
            svg = svg.Replace(word, "chart", StringComparison.Ordinal);
        }

        var head = svg.IndexOf('>', StringComparison.Ordinal);
        var words = $"<title id=\"chart-title\">{Xml(chart.Title)}</title><desc id=\"chart-words\">{Xml(chart.Describe())}</desc><style>{Resources.Fonts}</style>";
        return svg[..head] + " role=\"img\" aria-labelledby=\"chart-title chart-words\">" + words + svg[(head + 1)..] + "\n";
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
}
