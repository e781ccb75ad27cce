using System.Text;
using Analysis.Kernel.Installation;
using Microsoft.CodeAnalysis;

namespace Analysis.Kernel.Evaluation;

/// <summary>
/// Finds and reads the files that <c>#load</c> names, relative to the file that loads or to a folder; a bare name that is not there may be
/// one of the library that was installed with the kernel.
/// </summary>
/// <param name="folder">Whence a cell, which is no file, counts.</param>
internal sealed class LoadedFiles(string folder) : SourceFileResolver([], folder)
{
    /// <inheritdoc/>
    public override string? ResolveReference(string path, string? baseFilePath)
    {
        var full = Path.GetFullPath(path, Path.IsPathRooted(baseFilePath) ? Path.GetDirectoryName(baseFilePath)! : BaseDirectory!);
        return File.Exists(full) ? full
            : !path.AsSpan().ContainsAny('/', '\\') && InstalledLibrary.Folder is { } library
                && Path.Combine(library, path) is var installed && File.Exists(installed) ? installed
            : null;
    }

    /// <inheritdoc/>
    public override string NormalizePath(string path, string? baseFilePath) => path;

    /// <inheritdoc/>
    public override Stream OpenRead(string resolvedPath) =>
        new MemoryStream(Encoding.UTF8.GetBytes(ExtensionClasses.Unwrap(CellText.Blank(File.ReadAllText(resolvedPath)))));

    /// <summary>The code of a cell and of every file that it loads, directly or through others.</summary>
    public IReadOnlyList<string> WithLoaded(string code) => [code, .. LoadedBy(code).Select(file => file.Code)];

    /// <summary>The files that a cell loads, directly or through others.</summary>
    public IReadOnlyList<(string Path, string Code)> LoadedBy(string code)
    {
        var files = new List<(string Path, string Code)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        Follow(code, null);
        return files;

        void Follow(string text, string? path)
        {
            foreach (var load in CellText.Loads(text))
            {
                if (ResolveReference(load, path) is { } found && seen.Add(found))
                {
                    var loaded = File.ReadAllText(found);
                    files.Add((found, loaded));
                    Follow(loaded, found);
                }
            }
        }
    }
}
