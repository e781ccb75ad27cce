using System.Runtime.InteropServices;
using System.Text.Json.Nodes;

namespace Analysis.Kernel.Evaluation;

/// <summary>A folder that holds a library with what it needs: other libraries beside it, and native ones, as a build leaves them.</summary>
internal sealed class LibraryFolder
{
    // From the most particular name of this machine to the most general one.
    private static readonly string[] Machines = [.. new[]
    {
        RuntimeInformation.RuntimeIdentifier,
        $"{SystemName}-{RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant()}",
        SystemName,
        OperatingSystem.IsWindows() ? "win" : "unix",
    }.Distinct(StringComparer.Ordinal)];

    private readonly string _path;
    private readonly HashSet<string> _ofPackages;

    /// <summary>The folder of a library.</summary>
    /// <param name="library">The path of the library.</param>
    public LibraryFolder(string library)
    {
        _path = Path.GetDirectoryName(library)!;
        _ofPackages = new(Directory.GetFiles(_path, "*.deps.json").SelectMany(OfPackages), StringComparer.OrdinalIgnoreCase);
    }

    private static string SystemName => OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "osx" : "linux";

    /// <summary>The library of a name; null when the folder has none.</summary>
    public string? Find(string name) => Existing(Places("lib"), name + ".dll");

    /// <summary>The native library of a name; null when the folder has none.</summary>
    public string? FindNative(string name) =>
        NativeNames(name).Select(candidate => Existing(Places("native"), candidate)).FirstOrDefault(path => path is not null);

    /// <summary>The folders below a library's that hold native files for this machine.</summary>
    public static IEnumerable<string> NativeFolders(string library) =>
        Machines.Select(machine => Path.Combine(library, "runtimes", machine, "native")).Where(Directory.Exists);

    /// <summary>
    /// Whether a library of this folder came out of a package, by what the build noted beside the library. Nobody rebuilds it.
    /// </summary>
    public bool IsOfPackage(string name) => _ofPackages.Contains(name);

    /// <summary>The file names by which a system may know a native library.</summary>
    public static IEnumerable<string> NativeNames(string name)
    {
        var extension = OperatingSystem.IsWindows() ? ".dll" : OperatingSystem.IsMacOS() ? ".dylib" : ".so";
        return new[] { name, name + extension, "lib" + name, "lib" + name + extension }.Distinct(StringComparer.Ordinal);
    }

    // What is meant for this machine comes before what is meant for every one.
    private IEnumerable<string> Places(string kind)
    {
        foreach (var machine in Machines)
        {
            var folder = Path.Combine(_path, "runtimes", machine, kind);
            if (!Directory.Exists(folder))
                continue;
            yield return folder;
            // lib/net10.0: the newest framework first.
            foreach (var inner in Directory.GetDirectories(folder).OrderDescending(StringComparer.Ordinal))
                yield return inner;
        }

        yield return _path;
    }

    private static string? Existing(IEnumerable<string> folders, string name) =>
        folders.Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    private static IReadOnlyList<string> OfPackages(string notes)
    {
        try
        {
            var json = JsonNode.Parse(File.ReadAllText(notes));
            return
            [
                .. from target in json?["targets"]?.AsObject() ?? []
                   from library in target.Value!.AsObject()
                   where (string?)json!["libraries"]?[library.Key]?["type"] == "package"
                   from file in library.Value?["runtime"]?.AsObject() ?? []
                   select Path.GetFileNameWithoutExtension(file.Key),
            ];
        }
        catch (Exception e) when (e is System.Text.Json.JsonException or InvalidOperationException)
        {
            // Notes that are not of a build say nothing.
            return [];
        }
    }
}
