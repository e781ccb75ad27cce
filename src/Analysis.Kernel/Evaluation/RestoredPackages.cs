using System.Text.Json.Nodes;

namespace Analysis.Kernel.Evaluation;

/// <summary>
/// What a restore found: the libraries to compile against, to run with, native ones, the folders of the packages, and the versions.
/// </summary>
internal sealed record RestoredPackages(
    IReadOnlyList<string> Compile,
    IReadOnlyList<string> Runtime,
    IReadOnlyList<string> Native,
    IReadOnlyList<string> Folders,
    IReadOnlyList<string> Packages)
{
    /// <summary>Reads the file in which NuGet leaves the outcome of a restore.</summary>
    /// <param name="path">The path of project.assets.json.</param>
    /// <returns>Null when the file does not exist, or names files that are gone.</returns>
    public static RestoredPackages? Read(string path)
    {
        if (!File.Exists(path))
            return null;
        var assets = JsonNode.Parse(File.ReadAllText(path))!;
        var folders = assets["packageFolders"]!.AsObject().Select(folder => folder.Key).ToArray();
        // The target with a runtime identifier comes after the one without and says more.
        var target = assets["targets"]!.AsObject().MaxBy(target => target.Key.Length).Value!.AsObject();
        var (compile, runtime, native, places) = (new List<string>(), new List<string>(), new List<string>(), new List<string>());
        foreach (var (package, items) in target)
        {
            var library = (string?)assets["libraries"]?[package]?["path"];
            if (library is null)
                continue;
            var folder = folders.Select(folder => Path.Combine(folder, library)).FirstOrDefault(Directory.Exists);
            if (folder is null)
                return null;
            places.Add(folder);
            Collect("compile", compile);
            Collect("runtime", runtime);
            Collect("native", native);

            void Collect(string kind, List<string> paths)
            {
                foreach (var (file, _) in items?[kind]?.AsObject() ?? [])
                {
                    // "_._" says that there is nothing for this framework.
                    if (!file.EndsWith("_._", StringComparison.Ordinal))
                        paths.Add(Path.Combine(folder, file));
                }
            }
        }

        return new(compile, runtime, native, places, [.. target.Select(package => package.Key)]);
    }

    /// <summary>The version that was restored; null for a package that was not.</summary>
    public string? VersionOf(string name) =>
        Packages.FirstOrDefault(package => package.StartsWith(name + "/", StringComparison.OrdinalIgnoreCase))?[(name.Length + 1)..];

    /// <summary>A package with the version that was restored.</summary>
    public string NameAndVersion(string name) =>
        Packages.FirstOrDefault(package => package.StartsWith(name + "/", StringComparison.OrdinalIgnoreCase))
            ?.Replace("/", ", ", StringComparison.Ordinal) ?? name;
}
