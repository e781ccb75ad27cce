namespace Analysis.Saving;

/// <summary>
/// Lets one program at a time write to a folder: a file that is open to it alone, and free again when it ends, however it ends.
/// </summary>
public sealed class FolderLock : IDisposable
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(50);

    private readonly FileStream file;

    private FolderLock(FileStream file)
    {
        this.file = file;
        AppDomain.CurrentDomain.ProcessExit += Free;
    }

    /// <summary>Takes the lock, and waits for whoever has it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="patience">How long to wait.</param>
    /// <param name="folder">The folder as the user named it, for the message.</param>
    /// <exception cref="IOException">Another program keeps it.</exception>
    public static FolderLock Take(string path, TimeSpan patience, string folder)
    {
        var end = DateTime.UtcNow + patience;
        while (true)
        {
            try
            {
                var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
                // Between opening and locking, the one before may have removed the file: then the lock is on nothing that others see.
                if (File.Exists(path))
                {
                    return new FolderLock(file);
                }

                file.Dispose();
            }
            catch (IOException) when (File.Exists(path))
            {
                if (DateTime.UtcNow > end)
                {
                    throw new IOException($"Another run writes to {folder}. Wait for it to end, or name another folder.");
                }

                Thread.Sleep(Glance);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= Free;
        file.Dispose();
    }

    // A program that is ended by a signal closes no file in a way that removes it.
    private void Free(object? sender, EventArgs e) => file.Dispose();
}
