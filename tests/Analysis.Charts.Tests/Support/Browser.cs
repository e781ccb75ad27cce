using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Analysis.Charting.Tests.Support;

/// <summary>
/// An installed Chromium, Chrome or Edge without a window, driven over its DevTools pipe: no port is opened, and it ends with this object.
/// </summary>
/// <remarks>Everything it leaves on disk lives in a fresh profile that is removed when it ends.</remarks>
internal sealed class Browser : IDisposable
{
    private static readonly string[] Switches =
    [
        "--headless", "--disable-gpu", "--disable-quic", "--no-first-run", "--no-default-browser-check",
        "--disable-background-networking", "--disable-component-update",
        "--disable-sync", "--disable-extensions", "--disable-dev-shm-usage", "--hide-scrollbars", "--force-color-profile=srgb",
    ];

    private readonly DirectoryInfo profile;
    private readonly DevToolsPipe pipe;
    private readonly TimeSpan limit;
    private readonly List<JsonObject> events = [];
    private readonly byte[] buffer = new byte[1 << 16];
    private readonly MemoryStream partial = new();
    private readonly Queue<JsonObject> received = new();
    private string? session;
    private int sent;

    private Browser(string path, TimeSpan limit)
    {
        this.limit = limit;
        profile = Directory.CreateTempSubdirectory("analysis-browser-");
        string[] asRoot = Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows() ? ["--no-sandbox"] : [];
        pipe = DevToolsPipe.Start(path, [.. Switches, "--user-data-dir=" + profile.FullName, .. asRoot, "about:blank"]);
    }

    /// <summary>Where its profile is, as long as it runs.</summary>
    public string Profile => profile.FullName;

    /// <summary>Events of the page since it was opened, as the DevTools protocol sends them.</summary>
    public IReadOnlyList<JsonObject> Events => events;

    /// <summary>Starts a browser with one empty page.</summary>
    /// <param name="limit">How long one command may take.</param>
    /// <exception cref="InvalidOperationException">None is installed.</exception>
    /// <exception cref="TimeoutException">It did not answer in time.</exception>
    public static Browser Start(TimeSpan limit)
    {
        var browser = new Browser(
            InstalledBrowser.Find() ?? throw new InvalidOperationException("No Chromium, Chrome or Edge is installed."), limit);
        try
        {
            var target = browser.Send("Target.createTarget", new { url = "about:blank" })["targetId"]!.GetValue<string>();
            browser.session =
                browser.Send("Target.attachToTarget", new { targetId = target, flatten = true })["sessionId"]!.GetValue<string>();
            foreach (var domain in new[] { "Page", "Runtime", "Log", "Network" })
            {
                browser.Send($"{domain}.enable");
            }

            return browser;
        }
        catch
        {
            browser.Dispose();
            throw;
        }
    }

    /// <summary>Opens an address and waits until it has loaded.</summary>
    public void Open(string url)
    {
        events.Clear();
        Send("Page.navigate", new { url });
        WaitFor("Page.loadEventFired");
    }

    /// <summary>The value of an expression of JavaScript, promises awaited.</summary>
    /// <exception cref="InvalidOperationException">It threw.</exception>
    public JsonNode? Evaluate(string expression)
    {
        var answer = Send("Runtime.evaluate", new { expression, awaitPromise = true, returnByValue = true });
        return answer["exceptionDetails"] is { } details
            ? throw new InvalidOperationException($"The page failed: {details["exception"]?["description"] ?? details["text"]}")
            : answer["result"]?["value"];
    }

    /// <summary>Sends a command and gives its result.</summary>
    public JsonObject Send(string method, object? parameters = null)
    {
        var id = ++sent;
        var message = JsonSerializer.SerializeToUtf8Bytes(
            new { id, method, @params = parameters ?? new { }, sessionId = session }, Plot.Json);
        using var deadline = new Timer(_ => Kill(), null, limit, Timeout.InfiniteTimeSpan);
        try
        {
            pipe.Commands.Write(message);
            pipe.Commands.WriteByte(0);
            pipe.Commands.Flush();
        }
        catch (IOException)
        {
            throw Gone(method);
        }

        while (true)
        {
            var answer = Receive() ?? throw Gone(method);
            if (answer["id"]?.GetValue<int>() == id)
            {
                return answer["result"]?.AsObject() ?? throw new InvalidOperationException($"{method}: {answer["error"]?["message"]}");
            }

            events.Add(answer);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            session = null;
            Send("Browser.close");
        }
        catch (Exception exception) when (exception is TimeoutException or InvalidOperationException or IOException)
        {
            // It is ended below in any case.
        }

        if (!pipe.Process.WaitForExit(TimeSpan.FromSeconds(5)))
        {
            Kill();
            pipe.Process.WaitForExit(TimeSpan.FromSeconds(5));
        }

        pipe.Dispose();
        partial.Dispose();
        Remove();
    }

    private void WaitFor(string name)
    {
        using var deadline = new Timer(_ => Kill(), null, limit, Timeout.InfiniteTimeSpan);
        while (!events.Any(one => one["method"]?.GetValue<string>() == name))
        {
            events.Add(Receive() ?? throw Gone(name));
        }
    }

    private JsonObject? Receive()
    {
        while (received.Count == 0)
        {
            var count = pipe.Answers.Read(buffer);
            if (count == 0)
            {
                return null;
            }

            foreach (var one in buffer.AsSpan(0, count))
            {
                if (one != 0)
                {
                    partial.WriteByte(one);
                    continue;
                }

                received.Enqueue(JsonNode.Parse(Encoding.UTF8.GetString(partial.GetBuffer(), 0, (int)partial.Length))!.AsObject());
                partial.SetLength(0);
            }
        }

        return received.Dequeue();
    }

    private TimeoutException Gone(string method) =>
        new(FormattableString.Invariant($"The browser ended, or gave no answer to {method} within {limit.TotalSeconds:0} seconds."));

    private void Kill()
    {
        try
        {
            pipe.Process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended already.
        }
    }

    private void Remove()
    {
        // Its helper processes may still write for a moment after it has ended.
        for (var attempt = 0; attempt < 20; attempt++)
        {
            try
            {
                profile.Delete(recursive: true);
                return;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                Thread.Sleep(100);
            }
        }
    }
}
