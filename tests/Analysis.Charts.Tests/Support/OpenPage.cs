using System.Text.Json.Nodes;

namespace Analysis.Charting.Tests.Support;

/// <summary>A page in a browser without a network.</summary>
internal sealed class OpenPage : IDisposable
{
    private readonly string file;
    private readonly bool isOwn;

    public OpenPage(SharedBrowser shared, string html, int width = 1400, bool dark = false)
        : this(shared, Written(html), width, dark, isOwn: true)
    {
    }

    private OpenPage(SharedBrowser shared, string file, int width, bool dark, bool isOwn)
    {
        (this.file, this.isOwn) = (file, isOwn);
        Browser = shared.Browser;
        Browser.Send("Network.emulateNetworkConditions", new { offline = true, latency = 0, downloadThroughput = 0, uploadThroughput = 0 });
        Browser.Send("Emulation.setDeviceMetricsOverride", new { width, height = 900, deviceScaleFactor = 1, mobile = false });
        Browser.Send("Emulation.setEmulatedMedia",
            new { features = new[] { new { name = "prefers-color-scheme", value = dark ? "dark" : "light" } } });
        Browser.Open(new Uri(file).AbsoluteUri);
        Browser.Evaluate("new Promise(done => { const look = () => document.documentElement.hasAttribute('data-whole') ? done() : setTimeout(look, 20); look(); })");
    }

    public Browser Browser { get; }

    /// <summary>A page that lies where it is, with what lies beside it.</summary>
    public static OpenPage At(SharedBrowser shared, string file) => new(shared, file, 1400, dark: false, isOwn: false);

    /// <summary>Lets the page bring what it asked for.</summary>
    public void Settle() => Browser.Evaluate("new Promise(done => setTimeout(done, 700))");

    /// <summary>Waits until an expression is something, half a minute at most.</summary>
    public void Until(string expression) => Browser.Evaluate($$"""
        new Promise((done, fail) => {
            let left = 600;
            const look = () => {{expression}} ? done() : left-- ? setTimeout(look, 50) : fail(new Error('it never came'));
            look();
        })
        """);

    /// <summary>What the console and the browser's log say, exceptions included.</summary>
    public IReadOnlyList<string> Complaints =>
        [.. Browser.Events.Where(one => Name(one) is "Runtime.consoleAPICalled" or "Runtime.exceptionThrown" or "Log.entryAdded").Select(
            one => one["params"]!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))];

    /// <summary>Addresses asked for, the page itself and data in it aside.</summary>
    public IReadOnlyList<string> Requests =>
        [.. Browser.Events.Where(one => Name(one) == "Network.requestWillBeSent")
            .Select(one => one["params"]!["request"]!["url"]!.GetValue<string>())
            .Where(url => !url.StartsWith("data:", StringComparison.Ordinal) && url != new Uri(file).AbsoluteUri)];

    public void Point(string selector) => Mouse("mouseMoved", Where(selector));

    public void Click(string selector)
    {
        var place = Where(selector);
        Mouse("mouseMoved", place);
        Mouse("mousePressed", place);
        Mouse("mouseReleased", place);
        Wait();
    }

    public void Press(string key, string? text = null)
    {
        Browser.Send("Input.dispatchKeyEvent", new { type = "keyDown", key, code = key, text, windowsVirtualKeyCode = KeyCode(key) });
        Browser.Send("Input.dispatchKeyEvent", new { type = "keyUp", key, code = key, windowsVirtualKeyCode = KeyCode(key) });
        Wait();
    }

    public void Dispose()
    {
        // A page with decisions that nobody saved asks before it goes, and nobody is there to answer.
        Browser.Evaluate("for (const one of decisions) one.isSaved = true");
        if (isOwn)
        {
            File.Delete(file);
        }
    }

    private static string Written(string html)
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".html");
        File.WriteAllText(file, html);
        return file;
    }

    private static int KeyCode(string key) =>
        key switch { "Enter" => 13, "Home" => 36, "ArrowRight" => 39, "Escape" => 27, _ => char.ToUpperInvariant(key[0]) };

    private (double X, double Y) Where(string selector)
    {
        Browser.Evaluate($"document.querySelector('{selector}').scrollIntoView({{ behavior: 'instant', block: 'center' }})");
        Wait();
        var box = Browser.Evaluate($"(() => {{ const box = document.querySelector('{selector}').getBoundingClientRect(); return [box.x + box.width / 2, box.y + box.height / 2]; }})()")!.AsArray();
        return (box[0]!.GetValue<double>(), box[1]!.GetValue<double>());
    }

    private void Mouse(string type, (double X, double Y) place)
    {
        Browser.Send("Input.dispatchMouseEvent",
            new { type, x = place.X, y = place.Y, button = type == "mouseMoved" ? "none" : "left", clickCount = 1 });
        Wait();
    }

    private void Wait() => Browser.Evaluate("new Promise(done => setTimeout(done, 150))");

    private static string? Name(JsonObject one) => one["method"]?.GetValue<string>();
}
