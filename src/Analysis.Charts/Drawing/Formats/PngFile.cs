using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using SkiaSharp;

namespace Analysis.Charting.Drawing.Formats;

/// <summary>The file format PNG: pixels in three colours, and words in its international text chunks.</summary>
/// <remarks>
/// Skia's own encoder takes four times as long for larger files: the drawings are mostly paper, for which rows without a filter are best.
/// </remarks>
internal static class PngFile
{
    private const byte ThreeColours = 2;
    private const byte NoFilter = 0;

    private static readonly uint[] Remainders = [.. Enumerable.Range(0, 256).Select(value =>
    {
        var remainder = (uint)value;
        for (var bit = 0; bit < 8; bit++)
        {
            remainder = (remainder & 1) == 1 ? 0xEDB88320 ^ (remainder >> 1) : remainder >> 1;
        }

        return remainder;
    })];

    /// <summary>The file.</summary>
    /// <param name="bitmap">Pixels of red, green, blue and a fourth byte that is left out.</param>
    /// <param name="words">What is kept with the picture.</param>
    public static byte[] Of(SKBitmap bitmap, params ReadOnlySpan<(string Keyword, string Text)> words)
    {
        using var file = new MemoryStream();
        file.Write([0x89, .. "PNG\r\n\x1A\n"u8]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, bitmap.Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), bitmap.Height);
        header[8] = 8;
        header[9] = ThreeColours;
        Write(file, "IHDR", header);
        foreach (var (keyword, text) in words)
        {
            // Keyword, a zero, not compressed (two zeros), no language, no translated keyword.
            Write(file, "iTXt", [.. Encoding.Latin1.GetBytes(keyword), 0, 0, 0, 0, 0, .. Encoding.UTF8.GetBytes(text)]);
        }

        Write(file, "IDAT", Pixels(bitmap));
        Write(file, "IEND", []);
        return file.ToArray();
    }

    private static byte[] Pixels(SKBitmap bitmap)
    {
        using var compressed = new MemoryStream();
        using (var stream = new ZLibStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            var row = new byte[1 + 3 * bitmap.Width];
            row[0] = NoFilter;
            for (var y = 0; y < bitmap.Height; y++)
            {
                var pixels = bitmap.GetPixelSpan().Slice(y * bitmap.RowBytes, 4 * bitmap.Width);
                for (int from = 0, to = 1; from < pixels.Length; from += 4, to += 3)
                {
                    pixels.Slice(from, 3).CopyTo(row.AsSpan(to));
                }

                stream.Write(row);
            }
        }

        return compressed.ToArray();
    }

    private static void Write(MemoryStream file, string type, byte[] data)
    {
        var chunk = new byte[12 + data.Length];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        Encoding.ASCII.GetBytes(type, chunk.AsSpan(4));
        data.CopyTo(chunk, 8);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(8 + data.Length), Check(chunk.AsSpan(4, 4 + data.Length)));
        file.Write(chunk);
    }

    private static uint Check(ReadOnlySpan<byte> bytes)
    {
        var check = uint.MaxValue;
        foreach (var one in bytes)
        {
            check = Remainders[(check ^ one) & 0xFF] ^ (check >> 8);
        }

        return ~check;
    }
}
