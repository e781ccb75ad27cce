using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;

namespace Analysis.Notebooks;

/// <summary>Lets the libraries that need more than their file run in a host that loads each library by its path alone, as .NET Interactive does.</summary>
/// <remarks>
/// Such a host binds whatever asks for an older FSharp.Core (Giraffe.ViewEngine, part of Plotly.NET) to its own older one and the others to ours, so that
/// what they hand each other fits no longer; and it finds no library of the machine's own code (Skia's) in the folder of a platform. Here those libraries are loaded
/// together, in a place of their own where there is one FSharp.Core. The host's folder stays untouched, and its own F# keeps its own.
/// </remarks>
internal static class HostLibraries
{
    private const string Core = "FSharp.Core";

    private static readonly string[] Drawing = ["SkiaSharp", "HarfBuzzSharp"];
    private static readonly string[] FSharp = [Core, "Deedle", "DynamicObj", "Giraffe.ViewEngine", "Fable.Core", "Plotly.NET", "Plotly.NET.CSharp"];
    private static readonly Lock Once = new();
    private static Together? together;

    /// <summary>Does so where it is needed.</summary>
    public static void Share()
    {
        lock (Once)
        {
            // A kernel that loads libraries from memory gives them no place, and sees to all this itself.
            if (together is null && Path.GetDirectoryName(typeof(HostLibraries).Assembly.Location) is { Length: > 0 } folder)
            {
                together = new Together(folder, HasOlderCore(folder) ? [.. Drawing, .. FSharp] : Drawing);
                AssemblyLoadContext.Default.Resolving += (_, name) => together.Find(name);
            }
        }
    }

    private static bool HasOlderCore(string folder)
    {
        var path = Path.Combine(folder, Core + ".dll");
        try
        {
            return File.Exists(path) && AssemblyLoadContext.Default.LoadFromAssemblyName(new AssemblyName(Core)).GetName().Version < AssemblyName.GetAssemblyName(path).Version;
        }
        catch (FileNotFoundException)
        {
            // The host has none: then there is nothing that could be taken for ours.
            return false;
        }
    }

    private sealed class Together(string folder, string[] names) : AssemblyLoadContext("libraries of the project")
    {
        public Assembly? Find(AssemblyName name) => Load(name);

        protected override Assembly? Load(AssemblyName name) =>
            names.Contains(name.Name, StringComparer.OrdinalIgnoreCase) && Path.Combine(folder, name.Name + ".dll") is var path && File.Exists(path)
                ? LoadFromAssemblyPath(path) : null;

        protected override nint LoadUnmanagedDll(string unmanagedDllName)
        {
            var system = OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "osx" : "linux";
            string[] platforms = [RuntimeInformation.RuntimeIdentifier, $"{system}-{RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant()}", system];
            string[] files = [unmanagedDllName, $"{unmanagedDllName}.so", $"{unmanagedDllName}.dylib", $"{unmanagedDllName}.dll"];
            var paths = from platform in platforms from file in files select Path.Combine(folder, "runtimes", platform, "native", file);
            return paths.FirstOrDefault(File.Exists) is { } path ? LoadUnmanagedDllFromPath(path) : 0;
        }
    }
}
