namespace Analysis.Cli;

/// <summary>Looks, before any work, whether what an option names can be written. Nothing is made yet.</summary>
internal static class OutputPlace
{
    /// <summary>Refuses a folder that is a file, or in which nothing can be made.</summary>
    public static void RequireFolder(string option, string path)
    {
        if (File.Exists(path))
        {
            throw new UsageException($"{option} {path} is a file. Name a folder.");
        }

        Require(option, path, Path.GetFullPath(path));
    }

    /// <summary>Refuses a file that is a folder, that may not be written, or that cannot be made where it is to lie.</summary>
    public static void RequireFile(string option, string path)
    {
        if (Directory.Exists(path))
        {
            throw new UsageException($"{option} {path} is a folder. Name a file.");
        }

        if (File.Exists(path))
        {
            Try(option, path, () => File.Open(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite).Dispose());
        }

        Require(option, path, Path.GetDirectoryName(Path.GetFullPath(path))!);
    }

    private static void Require(string option, string path, string folder)
    {
        // The nearest folder that there is; the others would be made in it.
        while (!Directory.Exists(folder))
        {
            if (File.Exists(folder))
            {
                throw new UsageException(
                    $"{option} {path} cannot be written: {Path.GetRelativePath(".", folder)} is a file, not a folder.");
            }

            folder = Path.GetDirectoryName(folder)
                ?? throw new UsageException($"{option} {path} cannot be written: there is no such place.");
        }

        Try(option, path, () => File.Create(Path.Combine(folder, Path.GetRandomFileName()), 1, FileOptions.DeleteOnClose).Dispose());
    }

    private static void Try(string option, string path, Action write)
    {
        try
        {
            write();
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{option} {path} cannot be written: the place is read-only, full or closed to you. Name another.");
        }
    }
}
