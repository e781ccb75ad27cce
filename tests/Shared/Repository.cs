namespace Analysis.Tests.Support;

/// <summary>Finds the files of the checkout that the tests run in.</summary>
internal static class Repository
{
    /// <summary>The folder that holds Analysis.sln.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Analysis.sln")) ? folder
        : Path.GetDirectoryName(folder) is { } parent ? Find(parent)
        : throw new DirectoryNotFoundException("No Analysis.sln above the tests.");
}
