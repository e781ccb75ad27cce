using System.IO.Compression;

namespace Analysis.Exports;

/// <summary>Copies an archive without the time at which its files were made, so that the same tables give the same bytes on any day.</summary>
internal static class TimelessZip
{
    // The earliest time that an archive can name.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Copy(Stream from, Stream to)
    {
        from.Position = 0;
        using var source = new ZipArchive(from, ZipArchiveMode.Read, leaveOpen: true);
        using var target = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var entry in source.Entries)
        {
            var copy = target.CreateEntry(entry.FullName, CompressionLevel.Optimal);
            copy.LastWriteTime = NoTime;
            using var reading = entry.Open();
            using var writing = copy.Open();
            reading.CopyTo(writing);
        }
    }
}
