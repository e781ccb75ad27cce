using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Analysis.Kernel.Installation;

/// <summary>The entry by which Jupyter front ends find and start a kernel: a folder with a kernel.json.</summary>
/// <param name="Name">The name by which notebooks refer to the kernel; that of the folder.</param>
/// <param name="Folder">The folder.</param>
/// <param name="Json">What kernel.json says.</param>
public sealed record KernelSpec(string Name, string Folder, JsonObject Json)
{
    /// <summary>
    /// The name that notebooks of .NET Interactive ask for, and the one that papermill knows how to write parameters for.
    /// </summary>
    public const string UsualName = ".net-csharp";

    /// <summary>The name when another kernel has the usual one.</summary>
    public const string OtherName = "analysis-csharp";

    private const string ProgramFolder = "program";
    private const string LibraryFolder = "library";
    private const string FileName = "kernel.json";

    private static readonly JsonSerializerOptions Format = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>What front ends call the kernel.</summary>
    public string DisplayName => (string?)Json["display_name"] ?? Name;

    /// <summary>The command that starts the kernel; <c>{connection_file}</c> stands for the file.</summary>
    public IReadOnlyList<string> Command => [.. Json["argv"]?.AsArray().Select(word => (string?)word ?? "") ?? []];

    /// <summary>Environment variables for the kernel's process.</summary>
    public IReadOnlyDictionary<string, string> Variables =>
        Json["env"]?.AsObject().ToDictionary(pair => pair.Key, pair => (string?)pair.Value ?? "") ?? [];

    /// <summary>The version of the installed kernel; null when it is not ours.</summary>
    public string? Version => (string?)Json["metadata"]?["analysis"]?["version"];

    /// <summary>
    /// Installs the kernel: copies its program into the spec's folder, so that it stays what it is when the sources are rebuilt.
    /// </summary>
    /// <param name="program">The folder of the built kernel.</param>
    /// <param name="library">The folder of a library whose files notebooks may load by bare names; copied as well. Null for none.</param>
    /// <param name="kernels">The folder of kernel specs to install into.</param>
    /// <param name="name">The name; null for the usual one, or the other one when the usual one is taken.</param>
    /// <exception cref="IOException">The files could not be written, for example because the kernel runs on Windows.</exception>
    public static KernelSpec Install(string program, string? library, string kernels, string? name)
    {
        name ??= IsTaken(UsualName, kernels) ? OtherName : UsualName;
        var folder = Path.Combine(kernels, name);
        // A folder of its own, to which kernel.json points when all of it is there: whenever this is stopped, the
        // kernel of before or the new one works.
        var target = Path.Combine(folder, $"{ProgramFolder}-{Guid.NewGuid():N}"[..(ProgramFolder.Length + 9)]);
        Directory.CreateDirectory(target);
        foreach (var file in Directory.GetFiles(program))
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)), overwrite: true);

        var variables = new JsonObject { ["DOTNET_ROOT"] = DotnetHost.Root };
        if (library is not null)
        {
            var installed = Path.Combine(target, LibraryFolder);
            InstalledLibrary.Copy(library, installed);
            variables[InstalledLibrary.Variable] = installed;
        }

        // Built here it has an executable; the one of a package is for every machine and has none.
        var executable = Path.Combine(target, "Analysis.Kernel" + (OperatingSystem.IsWindows() ? ".exe" : ""));
        string[] command = File.Exists(executable) ? [executable] : [DotnetHost.Command, Path.Combine(target, "Analysis.Kernel.dll")];

        var json = new JsonObject
        {
            // A bare argument: some front ends put quotes round paths in longer ones.
            ["argv"] = new JsonArray([.. command.Append("{connection_file}").Select(word => (JsonNode)word)]),
            ["display_name"] = "C# (Analysis)",
            ["language"] = "C#",
            ["interrupt_mode"] = "message",
            ["env"] = variables,
            ["metadata"] = new JsonObject { ["debugger"] = false, ["analysis"] = new JsonObject { ["version"] = KernelVersion.Text } },
        };
        var written = Path.Combine(target, FileName);
        File.WriteAllText(written, json.ToJsonString(Format) + "\n");
        File.Move(written, Path.Combine(folder, FileName), overwrite: true);
        foreach (var old in Directory.GetDirectories(folder, ProgramFolder + "*").Where(old => old != target))
            Directory.Delete(old, recursive: true);
        return new(name, folder, json);
    }

    /// <summary>The kernels that front ends of this user find, the nearest first of those that share a name.</summary>
    public static IReadOnlyList<KernelSpec> List() =>
        [.. JupyterFolders.All.SelectMany(In).DistinctBy(spec => spec.Name).OrderBy(spec => spec.Name, StringComparer.Ordinal)];

    /// <summary>The kernels of one folder of kernel specs.</summary>
    public static IEnumerable<KernelSpec> In(string kernels) =>
        Directory.Exists(kernels) ? Directory.GetDirectories(kernels).Select(Read).OfType<KernelSpec>() : [];

    /// <summary>Removes the spec and the program in it.</summary>
    /// <exception cref="IOException">The files could not be removed.</exception>
    public void Uninstall() => Directory.Delete(Folder, recursive: true);

    private static bool IsTaken(string name, string kernels) =>
        In(kernels).Concat(List()).Any(spec => spec.Name == name && spec.Version is null);

    private static KernelSpec? Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        try
        {
            return File.Exists(path) && JsonNode.Parse(File.ReadAllText(path)) is JsonObject json
                ? new(Path.GetFileName(folder), folder, json)
                : null;
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
