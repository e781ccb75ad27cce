namespace Analysis.Charting.Export;

/// <summary>No browser that can make pictures is installed.</summary>
/// <param name="named">The program that the environment variable names and that is not there; null when it names none.</param>
public sealed class BrowserMissingException(string? named = null) : Exception(
    (named is null
        ? $"No browser was found to make pictures with. Install Chromium, Chrome or Edge (Debian: apt-get install chromium), or name one in {InstalledBrowser.Variable}. "
        : $"No browser was found to make pictures with: {InstalledBrowser.Variable} names '{named}', and there is no such file. Name another, or unset it. ")
    + ".html, .json and .csv need none, and the page itself saves .svg and .png.");
