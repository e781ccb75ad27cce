namespace Analysis.Cli.Tests;

/// <summary>A test that needs a disk of its own.</summary>
public sealed class DiskFactAttribute : FactAttribute
{
    private static readonly Lazy<string?> Missing = new(() =>
    {
        using var folder = new TemporaryFolder();
        using var disk = SmallDisk.TryMount(Path.Combine(folder.Path, "disk"), 64, out var why);
        return disk is null ? "skipped: " + why : null;
    });

    public DiskFactAttribute() => Skip = Missing.Value;
}
