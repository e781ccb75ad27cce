namespace Analysis.Charting.Tests.Support;

/// <summary>A test that needs installed tools; skipped, with the reason, where one is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ToolFactAttribute : FactAttribute
{
    public ToolFactAttribute(params string[] tools)
    {
        var missing = tools.Where(tool => !File.Exists(BrowserFactAttribute.Tool(tool))).ToList();
        Skip = missing.Count > 0 ? $"skipped: {string.Join(", ", missing)} not installed" : null;
    }
}
