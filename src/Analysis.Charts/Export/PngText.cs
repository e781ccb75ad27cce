using System.Buffers.Binary;
using System.Text;

namespace Analysis.Charting.Export;

/// <summary>Words inside a PNG file, as its specification keeps them: international text chunks before the picture data.</summary>
internal static class PngText
{
    // The signature, and the header chunk with its 13 bytes.
    private const int Front = 8 + 12 + 13;

    /// <summary>The file with the given words added.</summary>
    public static byte[] Add(byte[] png, params (string Keyword, string Text)[] words)
    {
        using var file = new MemoryStream();
        file.Write(png, 0, Front);
        foreach (var (keyword, text) in words)
        {
            // Keyword, a zero, not compressed (two zeros), no language, no translated keyword.
            file.Write(Chunk("iTXt", [.. Encoding.Latin1.GetBytes(keyword), 0, 0, 0, 0, 0, .. Encoding.UTF8.GetBytes(text)]));
        }

        file.Write(png, Front, png.Length - Front);
        return file.ToArray();
    }

    private static byte[] Chunk(string type, byte[] data)
    {
        var chunk = new byte[12 + data.Length];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        Encoding.ASCII.GetBytes(type, chunk.AsSpan(4));
        data.CopyTo(chunk, 8);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(8 + data.Length), Crc(chunk.AsSpan(4, 4 + data.Length)));
        return chunk;
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var one in bytes)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 1 ? 0xEDB88320 ^ (crc >> 1) : crc >> 1;
            }
        }

        return ~crc;
    }
}
