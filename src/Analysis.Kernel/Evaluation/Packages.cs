using Analysis.Kernel.Display;
using Microsoft.CodeAnalysis;

namespace Analysis.Kernel.Evaluation;

/// <summary>The packages of a session: what cells asked for with <c>#r "nuget: ..."</c>, and from which sources with <c>#i</c>.</summary>
internal sealed class Packages(Session session)
{
    private readonly List<PackageReference> _packages = [];
    private readonly Dictionary<string, string> _versions = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _sources = [];
    private readonly List<MetadataReference> _pending = [];
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);
    private readonly Queue<string> _newFolders = [];

    /// <summary>Restores what the texts ask for and was not restored yet, under a line that shows the progress.</summary>
    /// <returns>The libraries that the session does not refer to yet, those of this restore and of cells that did not compile.</returns>
    /// <exception cref="CellFailure">A package could not be had; the session stays as it was.</exception>
    /// <exception cref="OperationCanceledException">The cell was stopped.</exception>
    public IReadOnlyList<MetadataReference> Restore(IReadOnlyList<string> texts, ICellOutput output, CancellationToken stop)
    {
        foreach (var source in texts.SelectMany(CellText.PackageSources).Select(FullSource))
        {
            if (!_sources.Contains(source))
                _sources.Add(source);
        }

        var wanted = texts.SelectMany(CellText.Packages).Distinct().Where(package => !IsLoaded(package)).ToArray();
        if (wanted.Length == 0)
            return [.. _pending];

        var id = Guid.NewGuid().ToString("N");
        var names = string.Join("; ", wanted.Select(package => package.ToString()));
        output.Display(MimeBundle.OfText($"Restoring {names} ..."), id, update: false);
        RestoredPackages restored;
        try
        {
            restored = PackageRestore.Run([.. _packages, .. wanted], _sources, stop);
        }
        catch
        {
            output.Display(MimeBundle.OfText($"Not restored: {names}"), id, update: true);
            throw;
        }

        _packages.AddRange(wanted);
        foreach (var package in wanted)
            Note(package, restored.VersionOf(package.Name), output);
        output.Display(
            MimeBundle.OfText("Restored " + string.Join("; ", wanted.Select(package => restored.NameAndVersion(package.Name)))), id,
            update: true);
        foreach (var path in restored.Runtime)
            session.Assemblies.KnowPackaged(path);
        foreach (var path in restored.Native)
            session.Assemblies.KnowNative(path);
        foreach (var folder in restored.Folders.Where(_folders.Add))
            _newFolders.Enqueue(folder);
        _pending.AddRange(restored.Compile.Select(session.References.OfPackage).OfType<MetadataReference>());
        return [.. _pending];
    }

    /// <summary>Says that a cell with the libraries compiled, so that later ones inherit them.</summary>
    public void Accept() => _pending.Clear();

    /// <summary>The folders of packages that came since the last call.</summary>
    public IEnumerable<string> TakeNew()
    {
        while (_newFolders.TryDequeue(out var folder))
            yield return folder;
    }

    // Two versions of one library cannot be loaded into one process.
    private bool IsLoaded(PackageReference package)
    {
        if (!_versions.TryGetValue(package.Name, out var version))
            return false;
        if (package.IsMet(version) || _packages.Contains(package))
            return true;
        throw new CellFailure(
            "PackageConflict",
            $"{package.Name}, {version} is already loaded. Restart the kernel to use version {package.Version} instead.");
    }

    private void Note(PackageReference package, string? version, ICellOutput output)
    {
        _versions[package.Name] = version ?? package.Version;
        if (!package.IsMet(version))
        {
            output.Write(
                "stderr",
                $"{package.Name} {package.Version} cannot be had here or does not fit the other packages: {version} was taken instead. "
                + $"To accept no other version write #r \"nuget: {package.Name}, [{package.Version}]\".\n");
        }
    }

    private static string FullSource(string source) =>
        source.Contains("://", StringComparison.Ordinal) ? source : Path.GetFullPath(source);
}
