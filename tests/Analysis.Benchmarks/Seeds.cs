namespace Analysis.Benchmarks;

/// <summary>Finds the seeds folder above the benchmark's own.</summary>
internal static class Seeds
{
    public static string Folder { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) =>
        Directory.Exists(Path.Combine(folder, "seeds")) ? Path.Combine(folder, "seeds")
        : Find(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("No seeds folder above the benchmarks."));
}
