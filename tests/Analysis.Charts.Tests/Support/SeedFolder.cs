namespace Analysis.Charting.Tests.Support;

/// <summary>The corpus that the repository brings.</summary>
internal static class SeedFolder
{
    /// <summary>Its path.</summary>
    public static string Path { get; } = Find();

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!Directory.Exists(System.IO.Path.Combine(folder, "seeds")))
        {
            folder = System.IO.Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("No seeds folder above the tests.");
        }

        return System.IO.Path.Combine(folder, "seeds");
    }
}
