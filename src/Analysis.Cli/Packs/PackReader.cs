using System.IO.Compression;
using System.Security.Cryptography;
using Analysis.Sources;
using Analysis.Text;

namespace Analysis.Cli.Packs;

/// <summary>
/// Reads a pack in memory; nothing is unpacked to disk. Sizes are limited by what comes out, not by what the archive claims.
/// </summary>
/// <param name="Entries">Its files, by name.</param>
/// <param name="Sha256">Hash of the pack itself.</param>
/// <param name="Faults">What no pack that this program wrote has: a name and a sentence each.</param>
internal sealed record PackReader(IReadOnlyDictionary<string, PackEntry> Entries, string Sha256, IReadOnlyList<PackDifference> Faults)
{
    private const int Megabyte = 1 << 20;

    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidDataException">It is no archive, or goes beyond what is read of one.</exception>
    public static PackReader Read(string path)
    {
        var bytes = File.ReadAllBytes(path);
        using var zip = Open(path, bytes);
        // What this program writes is stored as it is and never more than the file itself; another program may have packed it.
        var left = Math.Max(ReadingLimits.Usual.UnpackedBytes, bytes.LongLength);
        var (entries, faults) = (new Dictionary<string, PackEntry>(StringComparer.Ordinal), new List<PackDifference>());
        foreach (var entry in zip.Entries)
        {
            if (Trick(entry, entries) is { } trick)
            {
                faults.Add(new(VisibleText.Of(entry.FullName), trick + ", so it is not read"));
            }
            else if (Unpack(entry, left, path) is { } content)
            {
                left -= content.Length;
                entries[entry.FullName] = new PackEntry(entry.FullName, content);
            }
            else
            {
                faults.Add(new(entry.FullName, "it is damaged and cannot be unpacked"));
            }
        }

        if (faults.Count == 0 && !IsAsWritten(entries.Values, bytes))
        {
            faults.Add(new(path, "the bytes of the archive are not those that 'analysis bundle' writes for its files: it is damaged, was packed again, or something stands before, between or behind them"));
        }

        return new PackReader(entries, Convert.ToHexStringLower(SHA256.HashData(bytes)), faults);
    }

    private static ZipArchive Open(string path, byte[] bytes)
    {
        try
        {
            var zip = new ZipArchive(new MemoryStream(bytes, writable: false));
            return zip.Entries.Count < ushort.MaxValue ? zip : throw new InvalidDataException();
        }
        catch (InvalidDataException broken)
        {
            throw new InvalidDataException(
                $"{path}: it is no whole zip archive, or holds too many files. Get the pack again from whoever made it.", broken);
        }
    }

    private static string? Trick(ZipArchiveEntry entry, Dictionary<string, PackEntry> before) =>
        !PackEntry.IsName(entry.FullName) ? "its name is no path in a pack"
        : before.ContainsKey(entry.FullName) ? "the archive has another file of this name"
        : entry.IsEncrypted ? "it is encrypted"
        : null;

    private static byte[]? Unpack(ZipArchiveEntry entry, long most, string path)
    {
        using var content = new MemoryStream();
        try
        {
            using var stream = entry.Open();
            var buffer = new byte[81920];
            for (int read; content.Length <= most && (read = stream.Read(buffer)) > 0;)
            {
                content.Write(buffer, 0, read);
            }
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException)
        {
            return null;
        }

        return content.Length <= most ? content.ToArray()
            : throw new InvalidDataException(FormattableString.Invariant(
                $"{path}: more comes out of it than {ReadingLimits.Usual.UnpackedBytes / Megabyte} MB or its own size, and no more is read of a pack."));
    }

    private static bool IsAsWritten(IEnumerable<PackEntry> entries, byte[] bytes)
    {
        using var again = new MemoryStream();
        StoredZip.Write(entries, again);
        return again.ToArray().AsSpan().SequenceEqual(bytes);
    }
}
