namespace Analysis.Caching;

/// <summary>Files and folders that nobody but their owner can read.</summary>
internal static class OwnerFiles
{
    private const int BufferSize = 1 << 16;
    private const UnixFileMode Readable = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Makes a folder; one that is there stays as it is.</summary>
    public static void CreateFolder(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, Readable | UnixFileMode.UserExecute);
        }
    }

    /// <summary>Makes a file, in place of any that is there.</summary>
    public static FileStream Create(string path)
    {
        var options =
            new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, Share = FileShare.None, BufferSize = BufferSize };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = Readable;
        }

        return new FileStream(path, options);
    }
}
