namespace Analysis.Charting.Tests.Support;

/// <summary>Finds an installed browser that can make pictures.</summary>
internal static class InstalledBrowser
{
    /// <summary>Environment variable that names the browser to use.</summary>
    public const string Variable = "ANALYSIS_BROWSER";

    private static readonly string[] Names =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable"];

    private static readonly string[] Places =
    [
        "/usr/bin", "/usr/local/bin", "/snap/bin", "/opt/google/chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ];

    private static readonly Environment.SpecialFolder[] WindowsFolders =
        [Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86, Environment.SpecialFolder.LocalApplicationData];

    private static readonly string[] WindowsPrograms =
        [@"Google\Chrome\Application\chrome.exe", @"Chromium\Application\chrome.exe", @"Microsoft\Edge\Application\msedge.exe"];

    /// <summary>What the variable names; empty when it is not set.</summary>
    public static string? Named => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? named : null;

    /// <summary>Its path; empty when none is found. The variable comes first, and nothing else when it is set.</summary>
    public static string? Find()
    {
        if (Named is { } named)
        {
            return File.Exists(named) ? named : null;
        }

        return (OperatingSystem.IsWindows() ? OnWindows() : OnUnix()).FirstOrDefault(File.Exists);
    }

    private static IEnumerable<string> OnWindows() =>
        WindowsPrograms.SelectMany(program => WindowsFolders.Select(folder => Path.Combine(Environment.GetFolderPath(folder), program)));

    private static IEnumerable<string> OnUnix()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return Places.Concat(folders.Concat(Places).SelectMany(folder => Names.Select(name => Path.Combine(folder, name))));
    }
}
