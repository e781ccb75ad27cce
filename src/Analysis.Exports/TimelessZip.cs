using System.Buffers.Binary;

namespace Analysis.Exports;

/// <summary>
/// Takes the time at which its files were made out of an archive, so that the same tables give the same bytes on any day.
/// </summary>
internal static class TimelessZip
{
    private const uint EndMark = 0x06054B50;
    private const int EndBytes = 22;
    private const int EntryBytes = 46;

    // The earliest that an archive can name: midnight of 1 January 1980.
    private static readonly byte[] NoTime = [0, 0, 0x21, 0];

    /// <summary>Writes the earliest time over every time of an archive without a comment, in place.</summary>
    /// <param name="zip">The archive, open to be read and written.</param>
    /// <exception cref="InvalidDataException">It has more than four gigabytes, or is none.</exception>
    public static void Clear(Stream zip)
    {
        var end = Bytes(zip, zip.Length - EndBytes, EndBytes);
        var (count, size, start) = (BinaryPrimitives.ReadUInt16LittleEndian(end.AsSpan(10)),
            BinaryPrimitives.ReadUInt32LittleEndian(end.AsSpan(12)), BinaryPrimitives.ReadUInt32LittleEndian(end.AsSpan(16)));
        if (BinaryPrimitives.ReadUInt32LittleEndian(end) != EndMark || start + (long)size > zip.Length - EndBytes)
        {
            throw new InvalidDataException("The workbook has more than 4 GB, which no spreadsheet opens. Name other forms with --format.");
        }

        var entries = Bytes(zip, start, checked((int)size));
        for (var (number, at) = (0, 0); number < count; number++)
        {
            var entry = entries.AsSpan(at);
            Write(zip, start + at + 12);
            Write(zip, BinaryPrimitives.ReadUInt32LittleEndian(entry[42..]) + 10L);
            at += EntryBytes + BinaryPrimitives.ReadUInt16LittleEndian(entry[28..]) + BinaryPrimitives.ReadUInt16LittleEndian(entry[30..])
                + BinaryPrimitives.ReadUInt16LittleEndian(entry[32..]);
        }

        zip.Position = zip.Length;
    }

    private static void Write(Stream zip, long place)
    {
        zip.Position = place;
        zip.Write(NoTime);
    }

    private static byte[] Bytes(Stream zip, long place, int length)
    {
        var bytes = new byte[length];
        zip.Position = place;
        zip.ReadExactly(bytes);
        return bytes;
    }
}
