using System.Reflection;
using System.Runtime.Loader;

namespace Analysis.Kernel.Evaluation;

/// <summary>The assemblies of one session: compiled cells, and libraries that cells refer to.</summary>
/// <remarks>
/// Libraries from folders are loaded from a copy in memory, so that they can be rebuilt while the kernel runs, and get stop points
/// as cells do, but for those that came out of packages; packages are loaded from the package cache, where nothing changes. Assemblies that
/// libraries and kernel must share, such as the formatting library, come from the kernel.
/// </remarks>
/// <param name="isAttended">
/// Whether somebody may stop a cell, or rebuild a library, and go on. Otherwise libraries are loaded from their place and
/// keep what was compiled ahead of time.
/// </param>
internal sealed class SessionAssemblies(bool isAttended) : AssemblyLoadContext("session")
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
    private readonly Dictionary<string, string> _places = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, LibraryFolder> _folders = new(StringComparer.Ordinal);
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

    /// <summary>Makes a library of a folder known, to be loaded when code needs it; libraries beside it are found, too.</summary>
    /// <remarks>Of two libraries with one name the one that was known first is loaded, from whichever place: a type exists once.</remarks>
    public void Know(string path)
    {
        lock (_lock)
        {
            _paths.TryAdd(Path.GetFileNameWithoutExtension(path), path);
            _folders.TryAdd(Path.GetDirectoryName(path)!, new LibraryFolder(path));
        }
    }

    /// <summary>Makes a library of the package cache known.</summary>
    public void KnowPackaged(string path)
    {
        lock (_lock)
            _paths.TryAdd(Path.GetFileNameWithoutExtension(path), path);
    }

    /// <summary>Makes a native library known.</summary>
    public void KnowNative(string path)
    {
        lock (_lock)
            _native.TryAdd(Path.GetFileName(path), path);
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
            _places[name] = path;
            return _loaded[name] = LoadLibrary(path);
        }
    }

    /// <inheritdoc/>
    protected override nint LoadUnmanagedDll(string unmanagedDllName)
    {
        lock (_lock)
        {
            // A managed library and the native one that it is made for (SkiaSharp, libSkiaSharp) come from one place.
            var managed = unmanagedDllName.StartsWith("lib", StringComparison.Ordinal) ? unmanagedDllName[3..] : unmanagedDllName;
            var beside = _places.TryGetValue(managed, out var place) ? FolderOf(place)?.FindNative(unmanagedDllName) : null;
            var path = beside
                ?? LibraryFolder.NativeNames(unmanagedDllName).Select(name => _native.GetValueOrDefault(name))
                    .FirstOrDefault(known => known is not null)
                ?? _folders.Values.Select(folder => folder.FindNative(unmanagedDllName)).FirstOrDefault(found => found is not null);
            return path is null ? 0 : LoadUnmanagedDllFromPath(path);
        }
    }

    // Of a package's library and one of the same name beside another library the newer one serves both, as one restore would have it.
    private string? Find(string name)
    {
        var beside = _folders.Values.Select(folder => folder.Find(name)).FirstOrDefault(found => found is not null);
        if (!_paths.TryGetValue(name, out var path) || beside is null || beside == path)
            return path ?? beside;
        return FolderOf(path) is null && AssemblyName.GetAssemblyName(beside).Version > AssemblyName.GetAssemblyName(path).Version ? beside
            : path;
    }

    private LibraryFolder? FolderOf(string path) =>
        _folders.FirstOrDefault(folder => path.StartsWith(folder.Key + Path.DirectorySeparatorChar, StringComparison.Ordinal)).Value;

    private Assembly LoadLibrary(string path)
    {
        // Libraries in the package cache keep their place, since some look for files beside them.
        if (!isAttended || FolderOf(path) is not { } folder)
            return LoadFromAssemblyPath(path);
        var symbolsPath = Path.ChangeExtension(path, ".pdb");
        var assembly = new MemoryStream(File.ReadAllBytes(path));
        if (folder.IsOfPackage(Path.GetFileNameWithoutExtension(path)))
            return LoadFromStream(assembly);
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
