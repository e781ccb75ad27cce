namespace Analysis.Kernel.Installation;

/// <summary>
/// A library that was installed with the kernel: files of its folder can be loaded by their bare names from anywhere, so that a notebook
/// says <c>#load "setup.csx"</c> and names no path.
/// </summary>
public static class InstalledLibrary
{
    /// <summary>The environment variable by which a kernel knows the folder.</summary>
    public const string Variable = "ANALYSIS_LIBRARY";

    /// <summary>The folder; null when there is none.</summary>
    public static string? Folder => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder ? folder : null;

    /// <summary>Copies the files of a library, its native files for this machine and no others.</summary>
    /// <exception cref="IOException">A file could not be read or written.</exception>
    internal static void Copy(string library, string target)
    {
        Directory.CreateDirectory(target);
        foreach (var file in Directory.GetFiles(library))
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
        foreach (var native in Evaluation.LibraryFolder.NativeFolders(library))
        {
            var place = Path.Combine(target, Path.GetRelativePath(library, native));
            Directory.CreateDirectory(place);
            foreach (var file in Directory.GetFiles(native))
                File.Copy(file, Path.Combine(place, Path.GetFileName(file)));
        }
    }
}
