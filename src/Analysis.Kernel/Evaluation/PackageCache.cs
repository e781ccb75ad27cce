namespace Analysis.Kernel.Evaluation;

/// <summary>
/// The folder in which NuGet keeps every package that was ever restored here. It is a source of packages like any other, without a network.
/// </summary>
internal static class PackageCache
{
    /// <summary>The folder; it need not exist.</summary>
    public static string Folder { get; } = Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } chosen
        ? chosen
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>Whether the folder holds exactly what is asked for.</summary>
    public static bool Has(PackageReference package) =>
        package.ExactVersion is { } version
        && File.Exists(Path.Combine(Folder, package.Name.ToLowerInvariant(), version, ".nupkg.metadata"));

    /// <summary>The versions of a package that the folder holds.</summary>
    public static IReadOnlyList<string> Versions(string name) =>
        Path.Combine(Folder, name.ToLowerInvariant()) is var folder && Directory.Exists(folder)
            ? [.. Directory.GetDirectories(folder).Where(version => File.Exists(Path.Combine(version, ".nupkg.metadata")))
                .Select(version => Path.GetFileName(version)).Order(StringComparer.Ordinal)]
            : [];
}
