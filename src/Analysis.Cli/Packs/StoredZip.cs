using System.Buffers.Binary;
using System.Text;

namespace Analysis.Cli.Packs;

/// <summary>
/// Writes an archive whose bytes follow from its files alone: sorted by name, stored as they are, all
/// of one time, no attribute, no comment.
/// </summary>
/// <remarks>
/// Nothing is compressed, since what compression gives differs from one version of a library to the next; the
/// system's writer also names the system.
/// </remarks>
internal static class StoredZip
{
    private const uint LocalMark = 0x04034b50;
    private const uint CentralMark = 0x02014b50;
    private const uint EndMark = 0x06054b50;
    private const ushort Version = 20;
    private const ushort NamesAreUtf8 = 1 << 11;

    // 1 January 1980, the earliest that an archive can name.
    private const uint NoTime = 0x00210000;

    private static readonly uint[] Crc = [.. Enumerable.Range(0, 256).Select(CrcOf)];

    /// <summary>The archive.</summary>
    /// <param name="entries">The files, each name once.</param>
    /// <param name="target">Where it goes.</param>
    /// <exception cref="IOException">It is more than the form can hold.</exception>
    public static void Write(IEnumerable<PackEntry> entries, Stream target)
    {
        var sorted = entries.OrderBy(entry => entry.Name, StringComparer.Ordinal).ToList();
        var offset = 0L;
        using var central = new MemoryStream();
        foreach (var entry in sorted)
        {
            var (name, crc) = (Encoding.UTF8.GetBytes(entry.Name),
                entry.Bytes.Aggregate(uint.MaxValue, (sum, one) => Crc[(sum ^ one) & 0xFF] ^ (sum >> 8)) ^ uint.MaxValue);
            var size = (uint)entry.Bytes.Length;
            object[] facts = [Version, NamesAreUtf8, (ushort)0, NoTime, crc, size, size, (ushort)name.Length, (ushort)0];
            _ = Put(central,
                [CentralMark, Version, .. facts, (ushort)0, (ushort)0, (ushort)0, 0u, (uint)Math.Min(offset, uint.MaxValue)], name);
            offset += Put(target, [LocalMark, .. facts], name) + size;
            target.Write(entry.Bytes);
        }

        if (sorted.Count >= ushort.MaxValue || offset + central.Length >= uint.MaxValue)
        {
            throw new IOException(
                "The pack would hold more than 65,534 files or 4 GB. Leave the originals out, or bundle a smaller corpus.");
        }

        var count = (ushort)sorted.Count;
        central.WriteTo(target);
        Put(target, [EndMark, (ushort)0, (ushort)0, count, count, (uint)central.Length, (uint)offset, (ushort)0], []);
    }

    // Numbers of two and of four bytes, least first, and then a name.
    private static long Put(Stream target, IEnumerable<object> numbers, byte[] name)
    {
        Span<byte> bytes = stackalloc byte[sizeof(uint)];
        var written = 0;
        foreach (var number in numbers)
        {
            var size = number is ushort ? sizeof(ushort) : sizeof(uint);
            BinaryPrimitives.WriteUInt32LittleEndian(bytes, number is ushort small ? small : (uint)number);
            target.Write(bytes[..size]);
            written += size;
        }

        target.Write(name);
        return written + name.Length;
    }

    private static uint CrcOf(int value) =>
        Enumerable.Range(0, 8).Aggregate((uint)value, (sum, _) => (sum & 1) == 0 ? sum >> 1 : (sum >> 1) ^ 0xEDB88320);
}
