using Analysis.Diagnostics;
using Analysis.Text;

namespace Analysis.Sources;

/// <summary>Opens a corpus folder; nothing else in the library does. Files are listed by ordinal path, and never written.</summary>
public static class CorpusReader
{
    /// <summary>Every file of the folder and of the folders in it, and what could not be listed.</summary>
    /// <remarks>
    /// Folders that are links are not followed, since they can lead in circles, nor files that are links out of the folder; pipes and
    /// devices are not opened, since they may never end. Each is told.
    /// </remarks>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static (IReadOnlyList<SourceFile> Files, IReadOnlyList<Diagnostic> Diagnostics) List(string folder)
    {
        var root = new DirectoryInfo(folder);
        if (!root.Exists)
        {
            throw new DirectoryNotFoundException($"There is no folder '{folder}'.");
        }

        var (label, place) = (LabelOf(folder), FilePlace.Real(root.FullName));
        var (files, diagnostics) = (new List<SourceFile>(), new List<Diagnostic>());
        var open = new Stack<(DirectoryInfo Folder, string Prefix)>([(root, "")]);
        while (open.TryPop(out var current))
        {
            foreach (var entry in Entries(current.Folder, label + "/" + current.Prefix, diagnostics))
            {
                var name = current.Prefix + entry.Name;
                if (entry is FileInfo file)
                {
                    files.Add(new SourceFile(name, label + "/" + name, file.OpenRead) { Refusal = FilePlace.Refusal(file, place) });
                }
                else if (entry.LinkTarget is null)
                {
                    if (UserTableNames.Of(name) is not null)
                    {
                        diagnostics.Add(Diagnostic.Of(DiagnosticCatalog.TableIsFolder, label + "/" + name, new LinePosition(1, 1)));
                    }

                    open.Push(((DirectoryInfo)entry, name + "/"));
                }
                else
                {
                    diagnostics.Add(Diagnostic.Of(DiagnosticCatalog.LinkedFolder, label + "/" + name, new LinePosition(1, 1)));
                }
            }
        }

        return ([.. files.OrderBy(file => file.Name, StringComparer.Ordinal)],
            [.. diagnostics.OrderBy(found => found.File, StringComparer.Ordinal)]);
    }

    /// <summary>One file, and the user's tables and word lists in the same folder.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static IReadOnlyList<SourceFile> ListBeside(string path)
    {
        if (!File.Exists(path))
        {
            throw new FileNotFoundException($"There is no file '{path}'.", path);
        }

        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var label = LabelOf(folder);
        string[] names =
        [
            UserTableNames.Sources, UserTableNames.Aliases, UserTableNames.Copies,
            .. Lexicon.Lists.Select(list => "lexicon/" + list), Path.GetFileName(path),
        ];
        return [.. names
            .Distinct(StringComparer.Ordinal)
            .Select(name => (Name: name, File: new FileInfo(Path.Combine(folder, name))))
            .Where(found => found.File.Exists)
            .Select(found => new SourceFile(found.Name, label + "/" + found.Name, found.File.OpenRead) { Refusal = FilePlace.Refusal(
                found.File, found.Name == Path.GetFileName(path) ? "" : FilePlace.Real(folder)) })];
    }

    /// <summary>
    /// How messages name a folder: by its own name, not its path, since what is written for others must not
    /// tell where on a machine it was made.
    /// </summary>
    public static string LabelOf(string folder) => Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));

    private static FileSystemInfo[] Entries(DirectoryInfo folder, string label, List<Diagnostic> diagnostics)
    {
        try
        {
            return folder.GetFileSystemInfos();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Diagnostic.Of(DiagnosticCatalog.Unreadable, label.TrimEnd('/'), new LinePosition(1, 1)));
            return [];
        }
    }
}
