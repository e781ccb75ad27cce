using System.Globalization;

namespace Analysis.Saving;

/// <summary>A folder for files that nobody keeps: it goes with its use, also when the program is ended by a signal.</summary>
public sealed class ScratchFolder : IDisposable
{
    private const int Trials = 20;

    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(20);

    internal ScratchFolder(string path)
    {
        Path = path;
        AppDomain.CurrentDomain.ProcessExit += Remove;
    }

    /// <summary>Where it is.</summary>
    public string Path { get; }

    /// <summary>Makes one where the system keeps temporary files; only this user can look into it.</summary>
    /// <exception cref="IOException">Nothing can be written there.</exception>
    public static ScratchFolder Create() => new(Directory.CreateTempSubdirectory("analysis-").FullName);

    /// <inheritdoc/>
    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= Remove;
        Remove(this, EventArgs.Empty);
    }

    // Ended by a signal, the program still writes on another thread: under another name the folder gets no more files.
    private void Remove(object? sender, EventArgs e)
    {
        for (var trial = 0; trial < Trials && Directory.Exists(Path); trial++)
        {
            try
            {
                var aside = Path + "-" + trial.ToString(CultureInfo.InvariantCulture);
                Directory.Move(Path, aside);
                Directory.Delete(aside, recursive: true);
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                // It is tried again; of what cannot be removed, nothing more can be done here.
                Thread.Sleep(Glance);
            }
        }
    }
}
