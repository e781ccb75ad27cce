using System.Reflection;
using Analysis.Kernel.Evaluation;
using Microsoft.DotNet.Interactive;
using InteractiveKernelBase = Microsoft.DotNet.Interactive.Kernel;

namespace Analysis.Kernel.Interactive;

/// <summary>
/// What a package brings for .NET Interactive, in its folder <c>interactive-extensions/dotnet</c>: classes
/// to load, and a file of cells to run.
/// </summary>
internal static class PackageExtensions
{
    /// <summary>Where a package holds its extensions; null when it has none.</summary>
    public static string? FolderOf(string package)
    {
        var folder = Path.Combine(package, "interactive-extensions", "dotnet");
        return Directory.Exists(folder) ? folder : null;
    }

    /// <summary>Loads the classes of a folder and lets them extend a kernel.</summary>
    public static void LoadClasses(string folder, SessionAssemblies assemblies, InteractiveKernelBase kernel)
    {
        var libraries = Directory.GetFiles(folder, "*.dll");
        foreach (var library in libraries)
            assemblies.KnowPackaged(library);
        foreach (var library in libraries.Order(StringComparer.Ordinal))
        {
            var assembly = assemblies.LoadFromAssemblyName(AssemblyName.GetAssemblyName(library));
            foreach (var type in assembly.GetExportedTypes()
                .Where(type => type.IsAssignableTo(typeof(IKernelExtension)) && !type.IsAbstract))
                ((IKernelExtension)Activator.CreateInstance(type)!).OnLoadAsync(kernel).GetAwaiter().GetResult();
        }
    }

    /// <summary>The cells of a folder's file; null when it has none.</summary>
    public static string? Cells(string folder)
    {
        var path = Path.Combine(folder, "extension.dib");
        return File.Exists(path) ? File.ReadAllText(path) : null;
    }
}
