using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Analysis.Kernel.Evaluation;

/// <summary>
/// Restores packages with the SDK's own restore, so that configuration, caches and credentials are the user's usual ones.
/// </summary>
/// <remarks>The outcome is kept by what was asked for: asking again, in this session or a later one, costs no process.</remarks>
internal static partial class PackageRestore
{
    /// <summary>The name of the error of a cell whose packages could not be had.</summary>
    public const string Failure = "PackageNotRestored";

    // NuGet's words for a source that did not answer, and for a version that no source has.
    private const string Unreachable = "NU1301";
    private const string NoSuchVersion = "NU1102";

    /// <summary>Restores packages together, so that their versions fit each other.</summary>
    /// <exception cref="CellFailure">A package could not be had.</exception>
    /// <exception cref="OperationCanceledException">The cell was stopped.</exception>
    public static RestoredPackages Run(IReadOnlyList<PackageReference> packages, IReadOnlyList<string> sources, CancellationToken stop)
    {
        // What is here needs no network: folders that the notebook names and, where it holds just what is asked for, the cache.
        var folders = sources.Where(Directory.Exists).ToArray();
        var everywhere = new Attempt(packages, sources, Only: false);
        List<Attempt> here = [];
        if (packages.All(PackageCache.Has))
            here.Add(new Attempt(packages, [.. folders, PackageCache.Folder], Only: true));
        if (folders.Length > 0)
            here.Add(new Attempt(packages, folders, Only: true));
        if (here.Append(everywhere).Select(attempt => attempt.Kept()).FirstOrDefault(kept => kept is not null) is { } known)
            return known;

        foreach (var attempt in here.Take(1))
        {
            if (attempt.Run(stop).Restored is { } restored && packages.All(package => package.IsMet(restored.VersionOf(package.Name))))
                return attempt.Keep(restored);
        }

        var (found, error) = everywhere.Run(stop);
        if (found is not null)
            return everywhere.Keep(found);
        if (error.Contains(Unreachable, StringComparison.Ordinal)
            && new Attempt(packages, [.. folders, PackageCache.Folder], Only: true).Run(stop).Restored is { } cached)
            return cached;
        throw new CellFailure(Failure, error + Choice(packages, sources, error, stop));
    }

    private sealed record Attempt(IReadOnlyList<PackageReference> Packages, IReadOnlyList<string> Sources, bool Only)
    {
        private readonly string _folder = Path.Combine(
            Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create),
            "analysis-kernel",
            "packages",
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Project(Packages, Sources, Only))))[..24]);

        private string Assets => Path.Combine(_folder, "obj", "project.assets.json");

        private string Complete => Path.Combine(_folder, "complete");

        /// <summary>What the same attempt found earlier; null when there was none, or files are gone.</summary>
        public RestoredPackages? Kept() => File.Exists(Complete) ? RestoredPackages.Read(Assets) : null;

        /// <summary>Keeps what it found for the next time.</summary>
        public RestoredPackages Keep(RestoredPackages restored)
        {
            File.WriteAllText(Complete, "");
            return restored;
        }

        public (RestoredPackages? Restored, string Error) Run(CancellationToken stop)
        {
            Directory.CreateDirectory(_folder);
            var path = Path.Combine(_folder, "packages.csproj");
            File.WriteAllText(path, Project(Packages, Sources, Only));
            // Property files of folders above, if any, are of other projects.
            var (exitCode, output) = DotnetCommand.Run(
                ["restore", path, "-v", "quiet", "--nologo", "-p:ImportDirectoryBuildProps=false", "-p:ImportDirectoryBuildTargets=false",
                    "-p:ImportDirectoryPackagesProps=false"],
                _folder,
                stop) ?? throw new CellFailure(Failure, "Packages need the .NET SDK, and the dotnet command was not found.");
            return exitCode == 0 && RestoredPackages.Read(Assets) is { } restored ? (restored, "") : (null, Explain(Packages, output));
        }
    }

    private static string Project(IReadOnlyList<PackageReference> packages, IReadOnlyList<string> sources, bool only)
    {
        var properties = new XElement(
            "PropertyGroup",
            new XElement("TargetFramework", $"net{Environment.Version.Major}.0"),
            new XElement("RuntimeIdentifier", System.Runtime.InteropServices.RuntimeInformation.RuntimeIdentifier),
            new XElement("SelfContained", "false"),
            new XElement("UseAppHost", "false"),
            new XElement("NuGetAudit", "false"),
            // A NuGet.config beside the notebook counts.
            new XElement("RestoreRootConfigDirectory", Environment.CurrentDirectory));
        if (sources.Count > 0)
            properties.Add(new XElement(only ? "RestoreSources" : "RestoreAdditionalProjectSources", string.Join(';', sources)));
        return new XElement(
            "Project",
            new XAttribute("Sdk", "Microsoft.NET.Sdk"),
            properties,
            new XElement("ItemGroup", packages.Select(package => new XElement(
                "PackageReference",
                new XAttribute("Include", package.Name),
                new XAttribute("Version", package.Version.Length > 0 ? package.Version : "*"))))).ToString();
    }

    // NuGet's words name addresses and paths of the machine, which have no place in a notebook.
    private static string Explain(IReadOnlyList<PackageReference> packages, string output)
    {
        var names = string.Join("; ", packages.Select(package => package.ToString()));
        var reasons = NuGetError().Matches(output)
            .Select(match => $"{match.Groups["code"].Value}: {Address().Replace(Privacy.Scrub(match.Groups["message"].Value.Trim()), "the package source")}")
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        return $"Could not restore {names}. " + (reasons.Length > 0 ? string.Join(" ", reasons) : "The restore ended without a reason.");
    }

    // Where a version is not to be had: those that are.
    private static string Choice(
        IReadOnlyList<PackageReference> packages, IReadOnlyList<string> sources, string error, CancellationToken stop)
    {
        var words = new StringBuilder();
        if (error.Contains(Unreachable, StringComparison.Ordinal))
        {
            foreach (var package in packages.Where(package => !PackageCache.Has(package)))
            {
                if (PackageCache.Versions(package.Name) is { Count: > 0 } kept)
                    words.Append($" Versions of {package.Name} in the cache: {string.Join(", ", kept)}.");
            }
        }

        if (!error.Contains(NoSuchVersion, StringComparison.Ordinal))
            return words.ToString();
        foreach (var package in packages.Where(package => error.Contains($"package {package.Name} ", StringComparison.OrdinalIgnoreCase)))
        {
            var versions = Versions(package.Name, sources, stop);
            if (versions.Count > 0)
                words.Append($" Versions of {package.Name} that can be had: {string.Join(", ", versions)}.");
        }

        return words.ToString();
    }

    private static IReadOnlyList<string> Versions(string name, IReadOnlyList<string> sources, CancellationToken stop)
    {
        string[] search = ["package", "search", name, "--exact-match", "--prerelease", "--format", "json"];
        // Sources that are named take the place of those that are configured, so each kind is asked by itself.
        string[][] asked =
            sources.Count > 0 ? [search, [.. search, .. sources.SelectMany(source => new[] { "--source", source })]] : [search];
        return [.. asked.SelectMany(arguments => Read(DotnetCommand.Run(arguments, Environment.CurrentDirectory, stop)?.Output))
            .Distinct(StringComparer.OrdinalIgnoreCase)];

        static IEnumerable<string> Read(string? output)
        {
            try
            {
                return
                [
                    .. from source in JsonNode.Parse(output ?? "")?["searchResult"]?.AsArray() ?? []
                       from package in source?["packages"]?.AsArray() ?? []
                       select (string?)package?["version"] into version
                       where version is not null
                       select version,
                ];
            }
            catch (Exception e) when (e is JsonException or InvalidOperationException)
            {
                return [];
            }
        }
    }

    [GeneratedRegex(@"error (?<code>NU[0-9]+|MSB[0-9]+|NETSDK[0-9]+): (?<message>[^\r\n\[]*)")]
    private static partial Regex NuGetError();

    [GeneratedRegex(@"https?://[^\s'"",;]+|'(/|[A-Za-z]:\\)[^']*'|(?<=\()[A-Za-z0-9.-]+:[0-9]+(?=\))")]
    private static partial Regex Address();
}
