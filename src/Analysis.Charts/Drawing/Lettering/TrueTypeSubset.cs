using System.Buffers.Binary;
using System.Text;

namespace Analysis.Charting.Drawing.Lettering;

/// <summary>
/// A typeface with only those outlines that a picture uses. Glyphs keep their numbers, so what was shaped with the whole stays right.
/// </summary>
internal static class TrueTypeSubset
{
    private const int LongOffsets = 1;

    /// <summary>The tables of the subset.</summary>
    /// <param name="font">The whole typeface.</param>
    /// <param name="use">What is used of it.</param>
    /// <param name="withLayout">
    /// Whether the rules of layout go along: a browser shapes the words anew, a PDF holds glyphs that are placed.
    /// </param>
    public static SortedDictionary<string, byte[]> Of(TrueTypeTables font, FontUse use, bool withLayout)
    {
        var keepsRules = withLayout && use.NeedsRules;
        var kept = WithParts(font, use.Glyphs);
        var count = keepsRules ? font.Glyphs : kept.Max() + 1;
        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["cmap"] = Characters(use.Characters), ["head"] = font.Table("head").ToArray(), ["hhea"] = font.Table("hhea").ToArray(),
            ["maxp"] = font.Table("maxp").ToArray(),
            ["hmtx"] = Metrics(font, kept, count), ["OS/2"] = font.Table("OS/2").ToArray(), ["name"] = font.Table("name").ToArray(),
            ["post"] = Names(font),
        };
        (tables["glyf"], tables["loca"]) = Outlines(font, kept, count);
        Put16(tables["head"], 50, LongOffsets);
        Put16(tables["maxp"], 4, count);
        Put16(tables["hhea"], 34, count);
        if (keepsRules)
        {
            foreach (var name in new[] { "GDEF", "GPOS", "GSUB" }.Where(name => font.Table(name).Length > 0))
            {
                tables[name] = font.Table(name).ToArray();
            }
        }
        else if (withLayout && use.Kerning.Count > 0)
        {
            tables["kern"] = Kerning(use.Kerning);
        }

        return tables;
    }

    /// <summary>The tables as a TrueType file.</summary>
    public static byte[] File(SortedDictionary<string, byte[]> tables)
    {
        using var file = new MemoryStream();
        var power = (int)Math.Log2(tables.Count);
        Span<byte> head = stackalloc byte[12];
        BinaryPrimitives.WriteUInt32BigEndian(head, 0x00010000);
        Put16(head, 4, tables.Count);
        Put16(head, 6, 16 << power);
        Put16(head, 8, power);
        Put16(head, 10, 16 * tables.Count - (16 << power));
        file.Write(head);
        var at = 12 + 16 * tables.Count;
        foreach (var (name, table) in tables)
        {
            var entry = new byte[16];
            Encoding.ASCII.GetBytes(name, entry);
            BinaryPrimitives.WriteUInt32BigEndian(entry.AsSpan(4), Sum(table));
            BinaryPrimitives.WriteUInt32BigEndian(entry.AsSpan(8), (uint)at);
            BinaryPrimitives.WriteUInt32BigEndian(entry.AsSpan(12), (uint)table.Length);
            file.Write(entry);
            at += Padded(table.Length);
        }

        foreach (var table in tables.Values)
        {
            file.Write(table);
            file.Write(new byte[Padded(table.Length) - table.Length]);
        }

        return file.ToArray();
    }

    private static SortedSet<int> WithParts(TrueTypeTables font, IEnumerable<int> glyphs)
    {
        var kept = new SortedSet<int> { 0 };
        var open = new Stack<int>(glyphs.Append(0));
        while (open.TryPop(out var glyph))
        {
            kept.Add(glyph);
            foreach (var part in font.Parts(glyph).Where(part => !kept.Contains(part)))
            {
                open.Push(part);
            }
        }

        return kept;
    }

    private static (byte[] Outlines, byte[] Offsets) Outlines(TrueTypeTables font, SortedSet<int> kept, int count)
    {
        using var outlines = new MemoryStream();
        var offsets = new byte[4 * (count + 1)];
        for (var glyph = 0; glyph < count; glyph++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(offsets.AsSpan(4 * glyph), (uint)outlines.Length);
            if (kept.Contains(glyph))
            {
                var outline = font.Outline(glyph);
                outlines.Write(outline);
                outlines.Write(new byte[Padded(outline.Length) - outline.Length]);
            }
        }

        BinaryPrimitives.WriteUInt32BigEndian(offsets.AsSpan(4 * count), (uint)outlines.Length);
        return (outlines.ToArray(), offsets);
    }

    private static byte[] Metrics(TrueTypeTables font, SortedSet<int> kept, int count)
    {
        var metrics = new byte[4 * count];
        var all = font.Table("hmtx");
        foreach (var glyph in kept.Where(glyph => glyph < count))
        {
            Put16(metrics, 4 * glyph, font.Advance(glyph));
            var bearing = glyph < font.Metrics ? 4 * glyph + 2 : 4 * font.Metrics + 2 * (glyph - font.Metrics);
            all.Slice(bearing, 2).CopyTo(metrics.AsSpan(4 * glyph + 2));
        }

        return metrics;
    }

    // One group a character: there are few.
    private static byte[] Characters(IReadOnlyDictionary<int, int> characters)
    {
        var ordered = characters.OrderBy(pair => pair.Key).ToList();
        var table = new byte[12 + 16 + 12 * ordered.Count];
        Put16(table, 2, 1);
        Put16(table, 4, 3);
        Put16(table, 6, 10);
        Put32(table, 8, 12);
        Put16(table, 12, 12);
        Put32(table, 16, table.Length - 12);
        Put32(table, 24, ordered.Count);
        for (var i = 0; i < ordered.Count; i++)
        {
            Put32(table, 28 + 12 * i, ordered[i].Key);
            Put32(table, 32 + 12 * i, ordered[i].Key);
            Put32(table, 36 + 12 * i, ordered[i].Value);
        }

        return table;
    }

    private static byte[] Kerning(IReadOnlyDictionary<(int Left, int Right), int> pairs)
    {
        var ordered = pairs.OrderBy(pair => pair.Key.Left).ThenBy(pair => pair.Key.Right).ToList();
        var power = (int)Math.Log2(ordered.Count);
        var table = new byte[4 + 14 + 6 * ordered.Count];
        Put16(table, 2, 1);
        Put16(table, 6, table.Length - 4);
        Put16(table, 8, 1);
        Put16(table, 10, ordered.Count);
        Put16(table, 12, 6 << power);
        Put16(table, 14, power);
        Put16(table, 16, 6 * ordered.Count - (6 << power));
        for (var i = 0; i < ordered.Count; i++)
        {
            Put16(table, 18 + 6 * i, ordered[i].Key.Left);
            Put16(table, 20 + 6 * i, ordered[i].Key.Right);
            Put16(table, 22 + 6 * i, ordered[i].Value & 0xFFFF);
        }

        return table;
    }

    // Version 3 of the table holds no names of glyphs.
    private static byte[] Names(TrueTypeTables font)
    {
        var names = font.Table("post")[..32].ToArray();
        Put32(names, 0, 0x00030000);
        return names;
    }

    private static uint Sum(byte[] table)
    {
        var sum = 0u;
        for (var i = 0; i < table.Length; i++)
        {
            sum = unchecked(sum + ((uint)table[i] << (24 - 8 * (i & 3))));
        }

        return sum;
    }

    private static int Padded(int length) => (length + 3) & ~3;

    private static void Put16(Span<byte> bytes, int at, int value) => BinaryPrimitives.WriteUInt16BigEndian(bytes[at..], (ushort)value);

    private static void Put32(Span<byte> bytes, int at, int value) => BinaryPrimitives.WriteInt32BigEndian(bytes[at..], value);
}
