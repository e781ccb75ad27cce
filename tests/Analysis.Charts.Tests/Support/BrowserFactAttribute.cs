using Analysis.Charting.Export;

namespace Analysis.Charting.Tests.Support;

/// <summary>A test that needs an installed browser; skipped, with the reason, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (InstalledBrowser.Find() is null)
        {
            Skip = "skipped: no Chromium, Chrome or Edge is installed";
        }
    }
}
