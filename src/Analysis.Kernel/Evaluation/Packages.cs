using Analysis.Kernel.Display;
using Microsoft.CodeAnalysis;

namespace Analysis.Kernel.Evaluation;

/// <summary>The packages of a session: what cells asked for with <c>#r "nuget: ..."</c>, and from which sources with <c>#i</c>.</summary>
internal sealed class Packages(Session session)
{
    private readonly List<PackageReference> _packages = [];
    private readonly List<string> _sources = [];
    private readonly HashSet<string> _referenced = new(StringComparer.Ordinal);

    /// <summary>Restores what the texts ask for and was not restored yet, under a line that shows the progress.</summary>
    /// <returns>The libraries that the cell now needs and the session did not refer to before.</returns>
    /// <exception cref="CellFailure">A package could not be had; the session stays as it was.</exception>
    /// <exception cref="OperationCanceledException">The cell was stopped.</exception>
    public IReadOnlyList<MetadataReference> Restore(IReadOnlyList<string> texts, ICellOutput output, CancellationToken stop)
    {
        foreach (var source in texts.SelectMany(CellText.PackageSources).Select(FullSource))
        {
            if (!_sources.Contains(source))
                _sources.Add(source);
        }

        var wanted = texts.SelectMany(CellText.Packages).Distinct().Where(package => !_packages.Contains(package)).ToArray();
        if (wanted.Length == 0)
            return [];
        foreach (var package in wanted)
        {
            // Two versions of one library cannot be loaded into one process.
            if (_packages.Find(known => known.Name.Equals(package.Name, StringComparison.OrdinalIgnoreCase)) is { } known
                && package.Version.Length > 0 && package.Version != known.Version)
            {
                throw new CellFailure(
                    "PackageConflict",
                    $"{known} is already loaded. Restart the kernel to use version {package.Version} instead.");
            }
        }

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
        output.Display(
            MimeBundle.OfText("Restored " + string.Join("; ", wanted.Select(package => restored.NameAndVersion(package.Name)))), id, update: true);
        foreach (var path in restored.Runtime)
            session.Assemblies.Know(path, withNeighbours: false);
        foreach (var path in restored.Native)
            session.Assemblies.KnowNative(path);
        return [.. restored.Compile.Where(_referenced.Add).Select(session.References.OfPackage)];
    }

    private static string FullSource(string source) =>
        source.Contains("://", StringComparison.Ordinal) ? source : Path.GetFullPath(source);
}
