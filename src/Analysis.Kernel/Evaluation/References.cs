using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Analysis.Kernel.Evaluation;

/// <summary>What cells are compiled against: .NET itself, the assemblies the kernel shares, and what <c>#r</c> names.</summary>
internal sealed class References(SessionAssemblies assemblies) : MetadataReferenceResolver
{
    private static readonly PortableExecutableReference[] SharedWithKernel =
        [.. TrustedAssemblies().Where(path => SessionAssemblies.Shared.Contains(Path.GetFileNameWithoutExtension(path))).Select(FromFile)];

    // By the name of the library: of two with one name the first is the one that is loaded, so cells are compiled against it.
    private readonly Dictionary<string, PortableExecutableReference> _known = new(
        SharedWithKernel.Select(shared => KeyValuePair.Create(Path.GetFileNameWithoutExtension(shared.FilePath!), shared)),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>.NET and the shared assemblies.</summary>
    public static IReadOnlyList<MetadataReference> Framework { get; } = [.. FrameworkPaths().Select(FromFile), .. SharedWithKernel];

    /// <summary>
    /// A reference to a library of a package, which is loaded from where it lies; null when the session
    /// or the kernel has the library already.
    /// </summary>
    public MetadataReference? OfPackage(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        return _known.ContainsKey(name) ? null : _known[name] = FromFile(path);
    }

    /// <inheritdoc/>
    public override ImmutableArray<PortableExecutableReference> ResolveReference(
        string reference, string? baseFilePath, MetadataReferenceProperties properties)
    {
        if (Find(reference, baseFilePath) is not { } path)
            return [];
        var name = Path.GetFileNameWithoutExtension(path);
        if (!_known.TryGetValue(name, out var known))
        {
            // The bytes are read into memory: the file stays free to be rebuilt.
            _known[name] = known = MetadataReference.CreateFromImage(
                File.ReadAllBytes(path), properties, Documentation.For(path), path);
            assemblies.Know(path);
        }

        return [known];
    }

    /// <inheritdoc/>
    public override bool Equals(object? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    // A path counts from the file that holds the directive, then from the working folder; a bare name is an assembly of .NET.
    private static string? Find(string reference, string? baseFilePath)
    {
        var fromFile = Path.GetDirectoryName(baseFilePath) is { Length: > 0 } folder ? Path.GetFullPath(reference, folder) : null;
        if (File.Exists(fromFile))
            return fromFile;
        var fromHere = Path.GetFullPath(reference);
        if (File.Exists(fromHere))
            return fromHere;
        var name = reference.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) ? reference : reference + ".dll";
        return reference.AsSpan().ContainsAny('/', '\\')
            ? null
            : TrustedAssemblies().FirstOrDefault(path => Path.GetFileName(path).Equals(name, StringComparison.OrdinalIgnoreCase));
    }

    private static PortableExecutableReference FromFile(string path) =>
        MetadataReference.CreateFromFile(path, documentation: Documentation.For(path));

    // The SDK brings reference assemblies, which are small and have documentation; without it the runtime's own do.
    private static IEnumerable<string> FrameworkPaths()
    {
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var packs = Path.GetFullPath(Path.Combine(runtime, "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref"));
        var major = Environment.Version.Major;
        var pack = Directory.Exists(packs)
            ? Directory.GetDirectories(packs, $"{major}.*").Select(folder => Path.Combine(folder, "ref", $"net{major}.0"))
                .Where(Directory.Exists).Order(StringComparer.Ordinal).LastOrDefault()
            : null;
        return pack is not null
            ? Directory.GetFiles(pack, "*.dll")
            : TrustedAssemblies().Where(path => Path.GetDirectoryName(path) == runtime);
    }

    private static string[] TrustedAssemblies() =>
        ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "").Split(Path.PathSeparator);
}
