using System.Diagnostics;

namespace Analysis.Cli.Tests;

/// <summary>A file system of its own with little room, below a folder; needs root.</summary>
internal sealed class SmallDisk : IDisposable
{
    private SmallDisk(string path) => Path = path;

    /// <summary>Where it is mounted.</summary>
    public string Path { get; }

    /// <summary>A disk of so many kilobytes; null with the reason where none can be mounted.</summary>
    public static SmallDisk? TryMount(string path, int kilobytes, out string why)
    {
        Directory.CreateDirectory(path);
        if (!OperatingSystem.IsLinux() || Environment.UserName != "root")
        {
            why = "only root may mount a disk under Linux";
            return null;
        }

        using var mount = Process.Start(new ProcessStartInfo("mount", ["-t", "tmpfs", "-o",
            FormattableString.Invariant($"size={kilobytes}k"), "tmpfs", path]) { RedirectStandardError = true })!;
        why = "mount: " + mount.StandardError.ReadToEnd().Trim();
        mount.WaitForExit();
        return mount.ExitCode == 0 ? new SmallDisk(path) : null;
    }

    /// <summary>Fills it up but for some bytes.</summary>
    public void Fill(int left)
    {
        using var stone = new FileStream(System.IO.Path.Combine(Path, "stone"), FileMode.Append, FileAccess.Write,
            FileShare.None, bufferSize: 0);
        for (var size = 1 << 16; size > 0; size /= 2)
        {
            try
            {
                while (true)
                {
                    stone.Write(new byte[size]);
                }
            }
            catch (IOException)
            {
                // Nor room for so much: half of it.
            }
        }

        stone.SetLength(Math.Max(0, stone.Length - left));
    }

    /// <summary>Lets nothing be written to it any more.</summary>
    public void Close()
    {
        using var mount = Process.Start("mount", ["-o", "remount,ro", Path]);
        mount.WaitForExit();
    }

    public void Dispose()
    {
        using var unmount = Process.Start("umount", ["-l", Path]);
        unmount.WaitForExit();
    }
}
