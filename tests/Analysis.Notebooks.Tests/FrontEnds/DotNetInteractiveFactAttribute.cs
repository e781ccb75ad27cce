using System.Text.Json.Nodes;
using Analysis.Kernel.Tests.Support;

namespace Analysis.Notebooks.Tests.FrontEnds;

/// <summary>A test that needs .NET Interactive beside Debian's Python with Jupyter's libraries.</summary>
/// <param name="modules">The modules that Python must be able to import, separated by blanks.</param>
/// <param name="programs">The commands that must be installed, separated by blanks.</param>
/// <param name="packages">The packages that must be in the cache: "NAME VERSION".</param>
public sealed class DotNetInteractiveFactAttribute(string modules, string programs, params string[] packages) : FactAttribute
{
    private const string Manifest = "tests/.config/dotnet-tools.json";

    private static readonly string Cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } named ? named
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>The tool's program where restoring the manifest puts it.</summary>
    public static string Program { get; } = Find();

    /// <inheritdoc/>
    public override string? Skip
    {
        get => new PythonFactAttribute(modules, programs).Skip
            ?? (File.Exists(Program) ? null
                : $"skipped: missing Microsoft.dotnet-interactive (dotnet tool restore --tool-manifest {Manifest})")
            ?? (packages.Where(package => !IsCached(package)).ToArray() is { Length: > 0 } missing
                ? $"skipped: not in the package cache: {string.Join(", ", missing)}"
                : null);
        set => base.Skip = value;
    }

    private static bool IsCached(string package) => Directory.Exists(Path.Combine([Cache, .. package.ToLowerInvariant().Split(' ')]));

    private static string Find()
    {
        const string Name = "microsoft.dotnet-interactive";
        var version = (string)JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, Manifest)))!["tools"]![Name]!["version"]!;
        var tools = Path.Combine(Cache, Name, version, "tools");
        return Directory.Exists(tools)
            ? Directory.GetFiles(tools, "Microsoft.DotNet.Interactive.App.dll", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal).FirstOrDefault("")
            : "";
    }
}
