using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;
using SkiaSharp;

namespace Analysis.Charting.Drawing;

/// <summary>
/// Finds Skia and HarfBuzz where a program refers to the library by its path, as .NET Interactive does:
/// below the folder of their assemblies.
/// </summary>
/// <remarks>A program that is built finds them by its own list, and this project's kernel looks there itself; both come first.</remarks>
internal static class NativeFiles
{
    private static readonly bool Found = Register();

    /// <summary>Makes sure that they are found.</summary>
    public static void Ensure() => _ = Found;

    private static bool Register()
    {
        foreach (var assembly in new[] { typeof(SKBitmap).Assembly, typeof(HarfBuzzSharp.Buffer).Assembly })
        {
            if (AssemblyLoadContext.GetLoadContext(assembly) is { } context)
            {
                context.ResolvingUnmanagedDll += (asking, name) => asking == assembly ? Load(assembly, name) : 0;
            }
        }

        return true;
    }

    private static nint Load(Assembly assembly, string name)
    {
        var folder = Path.GetDirectoryName(assembly.Location);
        if (string.IsNullOrEmpty(folder))
        {
            return 0;
        }

        var ending = OperatingSystem.IsWindows() ? ".dll" : OperatingSystem.IsMacOS() ? ".dylib" : ".so";
        var machine = OperatingSystem.IsMacOS() ? "osx" : RuntimeInformation.RuntimeIdentifier;
        return NativeLibrary.TryLoad(Path.Combine(folder, "runtimes", machine, "native", name + ending), out var handle) ? handle : 0;
    }
}
