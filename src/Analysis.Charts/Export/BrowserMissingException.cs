namespace Analysis.Charting.Export;

/// <summary>No browser that can make pictures is installed.</summary>
public sealed class BrowserMissingException() : Exception(
    "No browser was found to make pictures with. Install Chromium, Chrome or Edge (Debian: apt-get install chromium), or name one in ANALYSIS_BROWSER. "
    + ".html, .json and .csv need none, and the page itself saves .svg and .png.");
