namespace Analysis.Charting.Tests.Support;

/// <summary>A test that needs an installed browser, and perhaps further tools; skipped, with the reason, where one is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute(params string[] tools)
    {
        var missing = tools.Where(tool => !File.Exists(Tool(tool))).ToList();
        if (InstalledBrowser.Find() is null)
        {
            Skip = "skipped: no Chromium, Chrome or Edge is installed";
        }
        else if (missing.Count > 0)
        {
            Skip = $"skipped: {string.Join(", ", missing)} not installed";
        }
    }

    /// <summary>Where a tool is when it is installed.</summary>
    public static string Tool(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(File.Exists) ?? name;
}
