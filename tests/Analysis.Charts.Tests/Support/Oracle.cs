using System.Text.Json;

namespace Analysis.Charting.Tests.Support;

/// <summary>Pictures by Chromium: a figure as plotly.js draws it, an SVG as it stands.</summary>
internal static class Oracle
{
    private static readonly string[] Scripts = ["NotoSans", "NotoSansHebrew", "NotoSansArabic", "NotoSansDevanagari"];

    /// <summary>A figure drawn by plotly.js, as PNG.</summary>
    public static byte[] Figure(Browser browser, string figure)
    {
        Prepare(browser);
        Run(browser, $"(() => {{ const box = document.body; box.innerHTML = ''; const div = box.appendChild(document.createElement('div')); const figure = {figure};"
            + "return Plotly.newPlot(div, figure.data, figure.layout, { staticPlot: true }).then(() => document.fonts.ready); })()");
        var size = JsonDocument.Parse(figure).RootElement.GetProperty("layout");
        return Shoot(browser, size.GetProperty("width").GetInt32(), size.GetProperty("height").GetInt32());
    }

    /// <summary>An SVG file alone in a page, which has none of the typefaces, as PNG.</summary>
    public static byte[] Svg(Browser browser, string svg, int width, int height)
    {
        browser.Send("Network.emulateNetworkConditions", new { offline = true, latency = 0, downloadThroughput = 0, uploadThroughput = 0 });
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".svg");
        File.WriteAllText(file, svg);
        try
        {
            browser.Open(new Uri(file).AbsoluteUri);
            Run(browser, "document.fonts.ready.then(() => new Promise(done => setTimeout(done, 50)))");
            return Shoot(browser, width, height);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static void Prepare(Browser browser)
    {
        browser.Send("Network.emulateNetworkConditions", new { offline = true, latency = 0, downloadThroughput = 0, uploadThroughput = 0 });
        browser.Open("about:blank");
        var faces = string.Concat(Scripts.SelectMany(name =>
            new[] { (Name: $"{name}_400Regular.ttf", Weight: 400), (Name: $"{name}_600SemiBold.ttf", Weight: 600) }).Select(face =>
                $"@font-face{{font-family:'{face.Name[..face.Name.IndexOf('_', StringComparison.Ordinal)]}';font-weight:{face.Weight};src:url(data:font/ttf;base64,{Convert.ToBase64String(Resources.Bytes(face.Name))})}}"));
        // plotly.js asks for "Noto Sans" first; its companions stand in for the letters that it lacks.
        faces = faces.Replace("font-family:'NotoSans'", "font-family:'Noto Sans'", StringComparison.Ordinal);
        Run(browser, $"document.head.appendChild(document.createElement('style')).textContent = {JsonSerializer.Serialize(faces + "body { margin: 0; background: #fff } svg { display: block }")}");
        Run(browser, "Promise.all(['400', '600'].map(weight => document.fonts.load(weight + ' 12px \"Noto Sans\"', 'AЯ')))");
        Run(browser, Resources.Text("plotly.min.js"));
    }

    private static byte[] Shoot(Browser browser, int width, int height)
    {
        browser.Send("Emulation.setDeviceMetricsOverride", new { width, height, deviceScaleFactor = Ink.Scale, mobile = false });
        browser.Evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        var picture = browser.Send("Page.captureScreenshot",
            new { format = "png", clip = new { x = 0, y = 0, width, height, scale = 1 }, captureBeyondViewport = true });
        return Convert.FromBase64String(picture["data"]!.GetValue<string>());
    }

    private static void Run(Browser browser, string script) =>
        browser.Evaluate($"(async () => {{ await (() => (0, eval)({JsonSerializer.Serialize(script)}))(); }})()");
}
