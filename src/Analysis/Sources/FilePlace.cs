using System.Runtime.InteropServices;
using Analysis.Diagnostics;

namespace Analysis.Sources;

/// <summary>Where a path truly leads, and whether what lies there may be opened.</summary>
public static class FilePlace
{
    private const int MostLinks = 40;

    // Of what stat tells: four bytes of flags, then the mode, whose highest bits are the kind of file.
    private const int ModeAt = 4;
    private const int KindBits = 0xF000;
    private const int Regular = 0x8000;

    /// <summary>The path without links in any of its parts; parts that are not there stay as they are.</summary>
    public static string Real(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        for (var links = 0; links < MostLinks; links++)
        {
            if (FirstLink(full) is not { } resolved)
            {
                return full;
            }

            full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(resolved));
        }

        return full;
    }

    /// <summary>
    /// Whether a path is that of a folder or lies in it, links aside. Where the file system does not tell
    /// capitals from small letters, nor does this.
    /// </summary>
    public static bool IsWithin(string path, string folder)
    {
        var comparison = IgnoresCase(folder) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return (Real(path) + Path.DirectorySeparatorChar).StartsWith(Real(folder) + Path.DirectorySeparatorChar, comparison);
    }

    /// <summary>Why a file must not be opened; null when it may.</summary>
    /// <param name="file">The file.</param>
    /// <param name="folder">The folder out of which no link may lead, without links in its path; empty when any may.</param>
    internal static DiagnosticDescriptor? Refusal(FileInfo file, string folder)
    {
        if (file.FullName.Contains('\uFFFD') && !file.Exists)
        {
            return DiagnosticCatalog.BadFileName;
        }

        // A link to nowhere is told when it is opened.
        if (folder.Length > 0 && file.LinkTarget is not null && file.Exists && !IsWithin(file.FullName, folder))
        {
            return DiagnosticCatalog.LinkLeadsOut;
        }

        return file.Exists && !IsRegular(file.FullName) ? DiagnosticCatalog.NoRegularFile : null;
    }

    // The path with its first link replaced by where that leads; null when there is none.
    private static string? FirstLink(string full)
    {
        var root = Path.GetPathRoot(full) ?? "";
        for (var end = root.Length; end < full.Length; end++)
        {
            var next = full.IndexOf(Path.DirectorySeparatorChar, end);
            end = next < 0 ? full.Length : next;
            var part = new DirectoryInfo(full[..end]);
            if (part.LinkTarget is { } target)
            {
                return Path.Combine(Path.GetDirectoryName(full[..end]) ?? root, target) + full[end..];
            }
        }

        return null;
    }

    private static bool IgnoresCase(string folder)
    {
        var full = Path.GetFullPath(folder);
        var other = string.Concat(full.Select(c => char.IsUpper(c) ? char.ToLowerInvariant(c) : char.ToUpperInvariant(c)));
        return (OperatingSystem.IsWindows() || OperatingSystem.IsMacOS()) && other != full && Directory.Exists(other);
    }

    // .NET tells no pipe or device from a file, and opening a pipe waits for ever. Its own library asks the system; where
    // that is missing there are no such files.
    private static bool IsRegular(string path)
    {
        try
        {
            var status = new byte[512];
            return Stat(path, status) != 0 || (BitConverter.ToInt32(status, ModeAt) & KindBits) == Regular;
        }
        catch (Exception missing) when (missing is DllNotFoundException or EntryPointNotFoundException)
        {
            return true;
        }
    }

    [DllImport("libSystem.Native", EntryPoint = "SystemNative_Stat")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Stat([MarshalAs(UnmanagedType.LPUTF8Str)] string path, byte[] status);
}
