using System.Buffers.Binary;
using System.IO.Compression;

namespace Analysis.Charting.Drawing.Lettering;

/// <summary>A typeface as browsers take it: WOFF 2 with its tables as they are, compressed together.</summary>
internal static class Woff2
{
    // Tables have numbers in the format's list; outlines and their offsets say besides that they were not transformed.
    private static readonly Dictionary<string, byte> Known = new(StringComparer.Ordinal)
    {
        ["cmap"] = 0, ["head"] = 1, ["hhea"] = 2, ["hmtx"] = 3, ["maxp"] = 4, ["name"] = 5, ["OS/2"] = 6, ["post"] = 7,
        ["glyf"] = 10 | Untransformed, ["loca"] = 11 | Untransformed,
        ["kern"] = 19, ["GDEF"] = 26, ["GPOS"] = 27, ["GSUB"] = 28,
    };

    private const byte Untransformed = 3 << 6;
    private const int Header = 48;

    public static byte[] Of(SortedDictionary<string, byte[]> tables)
    {
        using var directory = new MemoryStream();
        using var content = new MemoryStream();
        // Offsets follow the outlines that they belong to.
        foreach (var (name, table) in tables.OrderBy(one => one.Key == "loca" ? "glyf " : one.Key, StringComparer.Ordinal))
        {
            directory.WriteByte(Known[name]);
            WriteLength(directory, table.Length);
            content.Write(table);
        }

        var compressed = new byte[BrotliEncoder.GetMaxCompressedLength((int)content.Length)];
        if (!BrotliEncoder.TryCompress(content.ToArray(), compressed, out var length, quality: 9, window: 22))
        {
            throw new InvalidOperationException("A typeface could not be compressed.");
        }

        var total = (Header + (int)directory.Length + length + 3) & ~3;
        var file = new byte[total];
        BinaryPrimitives.WriteUInt32BigEndian(file, 0x774F4632);
        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(4), 0x00010000);
        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(8), (uint)total);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(12), (ushort)tables.Count);
        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(16), (uint)(12 + tables.Sum(table => 16 + ((table.Value.Length + 3) & ~3))));
        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(20), (uint)length);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(24), 1);
        directory.ToArray().CopyTo(file, Header);
        compressed.AsSpan(0, length).CopyTo(file.AsSpan(Header + (int)directory.Length));
        return file;
    }

    // Seven bits a byte, the highest first.
    private static void WriteLength(MemoryStream stream, int length)
    {
        for (var shift = 28; shift >= 0; shift -= 7)
        {
            if (length >> shift != 0 || shift == 0)
            {
                stream.WriteByte((byte)((length >> shift & 0x7F) | (shift == 0 ? 0 : 0x80)));
            }
        }
    }
}
