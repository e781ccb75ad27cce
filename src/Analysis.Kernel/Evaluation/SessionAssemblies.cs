using System.Reflection;
using System.Runtime.Loader;

namespace Analysis.Kernel.Evaluation;

/// <summary>The assemblies of one session: compiled cells, and libraries that cells refer to.</summary>
/// <remarks>
/// Libraries from folders are loaded from a copy in memory, so that they can be rebuilt while the kernel runs, and get stop points
/// as cells do; packages are loaded from the package cache, where nothing changes. Assemblies that libraries and kernel must share, such as the
/// formatting library, come from the kernel.
/// </remarks>
internal sealed class SessionAssemblies() : AssemblyLoadContext("session")
{
    /// <summary>The assemblies that the kernel shares with libraries, by name; each is loaded when somebody needs it.</summary>
    public static IReadOnlySet<string> Shared { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "Analysis.Kernel",
        "FSharp.Core",
        "Microsoft.AspNetCore.Html.Abstractions",
        "Microsoft.DotNet.Interactive",
        "Microsoft.DotNet.Interactive.Documents",
        "Microsoft.DotNet.Interactive.Formatting",
        "System.Reactive",
    };

    private readonly Dictionary<string, string> _paths = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Assembly> _loaded = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _native = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    /// <summary>Loads a compiled cell.</summary>
    public Assembly Load(MemoryStream assembly, MemoryStream symbols)
    {
        assembly.Position = symbols.Position = 0;
        var (code, debugging) = StopPoints.Insert(assembly, symbols);
        var loaded = LoadFromStream(code, debugging);
        lock (_lock)
            _loaded[loaded.GetName().Name!] = loaded;
        return loaded;
    }

    /// <summary>Makes a library known, to be loaded when code needs it; libraries beside it are found, too.</summary>
    public void Know(string path, bool withNeighbours)
    {
        lock (_lock)
        {
            _paths.TryAdd(Path.GetFileNameWithoutExtension(path), path);
            if (withNeighbours && Path.GetDirectoryName(path) is { } folder)
                _folders.Add(folder);
        }
    }

    /// <summary>Makes a native library known.</summary>
    public void KnowNative(string path)
    {
        lock (_lock)
            _native.TryAdd(Path.GetFileNameWithoutExtension(path), path);
    }

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var name = assemblyName.Name!;
        lock (_lock)
        {
            if (_loaded.TryGetValue(name, out var loaded))
                return loaded;
            if (Shared.Contains(name))
                return Default.LoadFromAssemblyName(new AssemblyName(name));
            // What belongs to .NET itself comes from .NET.
            if (File.Exists(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, name + ".dll")))
                return null;
            if (Find(name) is not { } path)
                return null;
            return _loaded[name] = LoadLibrary(path);
        }
    }

    /// <inheritdoc/>
    protected override nint LoadUnmanagedDll(string unmanagedDllName)
    {
        lock (_lock)
        {
            var name = Path.GetFileNameWithoutExtension(unmanagedDllName);
            foreach (var candidate in (string[])[name, "lib" + name, unmanagedDllName, "lib" + unmanagedDllName])
            {
                if (_native.TryGetValue(candidate, out var path))
                    return LoadUnmanagedDllFromPath(path);
            }

            return 0;
        }
    }

    private string? Find(string name) => _paths.TryGetValue(name, out var path)
        ? path
        : _folders.Select(folder => Path.Combine(folder, name + ".dll")).FirstOrDefault(File.Exists);

    private Assembly LoadLibrary(string path)
    {
        // Libraries in the package cache keep their place, since some look for files beside them.
        if (!_folders.Contains(Path.GetDirectoryName(path)!))
            return LoadFromAssemblyPath(path);
        var symbolsPath = Path.ChangeExtension(path, ".pdb");
        var assembly = new MemoryStream(File.ReadAllBytes(path));
        var symbols = File.Exists(symbolsPath) ? new MemoryStream(File.ReadAllBytes(symbolsPath)) : null;
        try
        {
            var (code, debugging) = StopPoints.Insert(assembly, symbols);
            return LoadFromStream(code, debugging);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // A library that cannot be rewritten (mixed with native code, or with symbols of another build) is loaded as it is.
            assembly.Position = 0;
            return LoadFromStream(assembly);
        }
    }
}
