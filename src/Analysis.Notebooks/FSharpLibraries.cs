using System.Reflection;
using System.Runtime.Loader;

namespace Analysis.Notebooks;

/// <summary>
/// Lets Deedle and Plotly.NET run in a host that brings an older FSharp.Core than they ask for, as .NET Interactive does.
/// </summary>
/// <remarks>
/// Such a host binds whatever asks for an older FSharp.Core (Giraffe.ViewEngine, part of Plotly.NET) to its own and the others to ours, and
/// what they hand each other fits no longer. Here those libraries are loaded together, in a place of their own where there is one
/// FSharp.Core. The host's folder stays untouched, and its own F# keeps its own.
/// </remarks>
internal static class FSharpLibraries
{
    private const string Core = "FSharp.Core";

    private static readonly string[] Names =
        [Core, "Deedle", "DynamicObj", "Giraffe.ViewEngine", "Fable.Core", "Plotly.NET", "Plotly.NET.CSharp"];
    private static readonly Lock Once = new();
    private static Together? together;

    /// <summary>Does so where it is needed.</summary>
    public static void Share()
    {
        lock (Once)
        {
            // A kernel that loads libraries from memory has no place to look, and sees to it itself.
            if (together is null
                && Path.GetDirectoryName(typeof(FSharpLibraries).Assembly.Location) is { Length: > 0 } folder && IsOlder(folder))
            {
                together = new Together(folder);
                AssemblyLoadContext.Default.Resolving += (_, name) => together.Find(name);
            }
        }
    }

    private static bool IsOlder(string folder)
    {
        var path = Path.Combine(folder, Core + ".dll");
        try
        {
            return File.Exists(path)
                && AssemblyLoadContext.Default.LoadFromAssemblyName(new AssemblyName(Core)).GetName().Version
                    < AssemblyName.GetAssemblyName(path).Version;
        }
        catch (FileNotFoundException)
        {
            // The host has none: then there is nothing that could be taken for ours.
            return false;
        }
    }

    private sealed class Together(string folder) : AssemblyLoadContext("F# libraries")
    {
        public Assembly? Find(AssemblyName name) => Names.Contains(name.Name, StringComparer.OrdinalIgnoreCase) ? Load(name) : null;

        protected override Assembly? Load(AssemblyName name) =>
            Names.Contains(name.Name, StringComparer.OrdinalIgnoreCase)
            && Path.Combine(folder, name.Name + ".dll") is var path && File.Exists(path)
                ? LoadFromAssemblyPath(path) : null;
    }
}
