using System.Buffers.Binary;
using System.Text;

namespace Analysis.Charting.Drawing.Lettering;

/// <summary>The tables of a TrueType file, and those numbers in them that subsetting needs.</summary>
internal sealed class TrueTypeTables
{
    private readonly ReadOnlyMemory<byte> file;
    private readonly Dictionary<string, (int Start, int Length)> tables = new(StringComparer.Ordinal);
    private readonly bool longOffsets;

    private TrueTypeTables(byte[] bytes)
    {
        file = bytes;
        for (var i = 0; i < U16(bytes, 4); i++)
        {
            var entry = bytes.AsSpan(12 + 16 * i);
            tables[Encoding.ASCII.GetString(entry[..4])] =
                ((int)BinaryPrimitives.ReadUInt32BigEndian(entry[8..]), (int)BinaryPrimitives.ReadUInt32BigEndian(entry[12..]));
        }

        if (!tables.ContainsKey("glyf"))
        {
            throw new InvalidDataException("A typeface of pictures needs TrueType outlines.");
        }

        UnitsPerEm = U16(Table("head"), 18);
        longOffsets = U16(Table("head"), 50) == 1;
        Glyphs = U16(Table("maxp"), 4);
        Metrics = U16(Table("hhea"), 34);
        Characters = ReadCharacters();
    }

    /// <summary>Units of an em.</summary>
    public int UnitsPerEm { get; }

    /// <summary>How many glyphs there are.</summary>
    public int Glyphs { get; }

    /// <summary>How many glyphs have an advance of their own.</summary>
    public int Metrics { get; }

    /// <summary>The glyph of each character.</summary>
    public IReadOnlyDictionary<int, int> Characters { get; }

    public static TrueTypeTables Read(byte[] bytes) => new(bytes);

    /// <summary>A table; empty when there is none of the name.</summary>
    public ReadOnlySpan<byte> Table(string name) =>
        tables.TryGetValue(name, out var place) ? file.Span.Slice(place.Start, place.Length) : [];

    /// <summary>The outline of a glyph; empty for a blank one.</summary>
    public ReadOnlySpan<byte> Outline(int glyph)
    {
        var (start, end) = (Offset(glyph), Offset(glyph + 1));
        return Table("glyf")[start..end];
    }

    /// <summary>The glyphs that a glyph is put together from.</summary>
    public IEnumerable<int> Parts(int glyph)
    {
        const int moreParts = 0x20, words = 1, scale = 8, twoScales = 0x40, matrix = 0x80;
        var outline = Outline(glyph).ToArray();
        if (outline.Length < 10 || U16(outline, 0) < 0x8000)
        {
            yield break;
        }

        var at = 10;
        int flags;
        do
        {
            flags = U16(outline, at);
            yield return U16(outline, at + 2);
            at += 4 + ((flags & words) != 0 ? 4 : 2)
                + ((flags & scale) != 0 ? 2 : (flags & twoScales) != 0 ? 4 : (flags & matrix) != 0 ? 8 : 0);
        }
        while ((flags & moreParts) != 0);
    }

    /// <summary>How far a glyph moves the pen, in units.</summary>
    public int Advance(int glyph) => U16(Table("hmtx"), 4 * Math.Min(glyph, Metrics - 1));

    private int Offset(int glyph) => longOffsets
        ? (int)BinaryPrimitives.ReadUInt32BigEndian(Table("loca")[(4 * glyph)..])
        : 2 * U16(Table("loca"), 2 * glyph);

    private Dictionary<int, int> ReadCharacters()
    {
        var map = Table("cmap");
        var found = new Dictionary<int, int>();
        for (var i = 0; i < U16(map, 2); i++)
        {
            var (platform, encoding) = (U16(map, 4 + 8 * i), U16(map, 6 + 8 * i));
            var part = map[(int)BinaryPrimitives.ReadUInt32BigEndian(map[(8 + 8 * i)..])..];
            if (platform == 0 || (platform == 3 && encoding is 1 or 10))
            {
                ReadCharacters(part, found);
            }
        }

        return found;
    }

    private static void ReadCharacters(ReadOnlySpan<byte> part, Dictionary<int, int> found)
    {
        if (U16(part, 0) == 12)
        {
            for (var i = 0; i < (int)BinaryPrimitives.ReadUInt32BigEndian(part[12..]); i++)
            {
                var group = part[(16 + 12 * i)..];
                var (first, last, glyph) = (BinaryPrimitives.ReadUInt32BigEndian(group), BinaryPrimitives.ReadUInt32BigEndian(group[4..]),
                    BinaryPrimitives.ReadUInt32BigEndian(group[8..]));
                for (var character = first; character <= last; character++)
                {
                    found[(int)character] = (int)(glyph + character - first);
                }
            }
        }
        else if (U16(part, 0) == 4)
        {
            var segments = U16(part, 6) / 2;
            for (var i = 0; i < segments; i++)
            {
                var (last, first) = (U16(part, 14 + 2 * i), U16(part, 16 + 2 * (segments + i)));
                var (delta, range) = (U16(part, 16 + 2 * (2 * segments + i)), 16 + 2 * (3 * segments + i));
                for (int character = first; character <= last && character != 0xFFFF; character++)
                {
                    var listed = U16(part, range) == 0 ? character : U16(part, range + U16(part, range) + 2 * (character - first));
                    var glyph = listed == 0 ? 0 : (listed + delta) & 0xFFFF;
                    if (glyph != 0)
                    {
                        found[character] = glyph;
                    }
                }
            }
        }
    }

    private static int U16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);
}
