using Analysis.Kernel.Evaluation;

namespace Analysis.Kernel.Tests.Support;

/// <summary>A test that needs packages of which this machine holds a copy: "NAME VERSION".</summary>
public sealed class PackageFactAttribute : FactAttribute
{
    public PackageFactAttribute(params string[] packages)
    {
        var missing = packages.Where(package => package.Split(' ') is not [var name, var version]
            || !PackageCache.Has(new PackageReference(name, version))).ToArray();
        if (missing.Length > 0)
            Skip = $"skipped: not in the package cache: {string.Join(", ", missing)}";
    }
}
