using System.Runtime.InteropServices;
using Analysis.Sources;

namespace Analysis.Saving;

/// <summary>Lets two folders change places in one step, where the system can.</summary>
internal static class FolderSwap
{
    // Of Linux and of macOS: paths as they are, and exchange.
    private const int FromHere = -100;
    private const uint Exchange = 2;

    /// <summary>
    /// Whether a folder may be put into another's place: it is not the working folder or above it, and its parent is open to be written.
    /// </summary>
    public static bool CanSwap(string folder)
    {
        if (Path.GetDirectoryName(folder) is not { } parent || FilePlace.IsWithin(Environment.CurrentDirectory, folder))
        {
            return false;
        }

        if (!Directory.Exists(parent))
        {
            return true;
        }

        try
        {
            File.Create(Path.Combine(parent, "." + Path.GetRandomFileName()), 1, FileOptions.DeleteOnClose).Dispose();
            return true;
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Puts a second name of every file of a folder that another folder lacks there, so that changing places loses none.</summary>
    /// <param name="from">The one folder.</param>
    /// <param name="to">The other.</param>
    /// <param name="but">Names of entries that are left.</param>
    public static void CarryOver(string from, string to, IReadOnlyCollection<string> but)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(to, File.GetUnixFileMode(from));
        }

        foreach (var entry in new DirectoryInfo(from).GetFileSystemInfos().Where(entry => !but.Contains(entry.Name)))
        {
            var place = Path.Combine(to, entry.Name);
            if (entry.LinkTarget is { } target)
            {
                if (!Path.Exists(place))
                {
                    File.CreateSymbolicLink(place, target);
                }
            }
            else if (entry is DirectoryInfo)
            {
                Directory.CreateDirectory(place);
                CarryOver(entry.FullName, place, []);
            }
            else if (!File.Exists(place))
            {
                Link(entry.FullName, place);
            }
        }
    }

    /// <summary>Lets the two change places; false where that cannot be done in one step.</summary>
    public static bool TrySwap(string one, string other)
    {
        try
        {
            return OperatingSystem.IsLinux() ? LinuxRename(FromHere, one, FromHere, other, Exchange) == 0
                : OperatingSystem.IsMacOS() && MacRename(one, other, Exchange) == 0;
        }
        catch (Exception missing) when (missing is DllNotFoundException or EntryPointNotFoundException)
        {
            return false;
        }
    }

    private static void Link(string file, string place)
    {
        try
        {
            if (!OperatingSystem.IsWindows() && SecondName(file, place) == 0)
            {
                return;
            }
        }
        catch (Exception missing) when (missing is DllNotFoundException or EntryPointNotFoundException)
        {
            // Then it is copied.
        }

        File.Copy(file, place);
    }

    [DllImport("libc", EntryPoint = "renameat2")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int LinuxRename(int fromFolder, [MarshalAs(UnmanagedType.LPUTF8Str)] string from, int toFolder,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string to, uint flags);

    [DllImport("libc", EntryPoint = "renamex_np")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int MacRename(
        [MarshalAs(UnmanagedType.LPUTF8Str)] string from, [MarshalAs(UnmanagedType.LPUTF8Str)] string to, uint flags);

    [DllImport("libc", EntryPoint = "link")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SecondName([MarshalAs(UnmanagedType.LPUTF8Str)] string from, [MarshalAs(UnmanagedType.LPUTF8Str)] string to);
}
