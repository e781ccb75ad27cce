using System.Runtime.InteropServices;
using HarfBuzzSharp;

namespace Analysis.Charting.Drawing.Lettering;

/// <summary>One typeface of a weight, as HarfBuzz reads it.</summary>
internal sealed class FontFace
{
    private readonly HashSet<int> covered;

    /// <summary>Reads a TrueType file.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="weight">400 or 600.</param>
    /// <param name="bytes">The file.</param>
    public FontFace(string name, int weight, byte[] bytes)
    {
        (Name, Weight, Bytes) = (name, weight, bytes);
        Tables = TrueTypeTables.Read(bytes);
        covered = [.. Tables.Characters.Keys];
        // HarfBuzz reads from the bytes as long as the program runs.
        var handle = GCHandle.Alloc(bytes, GCHandleType.Pinned);
        using var blob = new Blob(handle.AddrOfPinnedObject(), bytes.Length, MemoryMode.ReadOnly);
        using var face = new Face(blob, 0);
        Font = new Font(face);
        Font.SetScale(Tables.UnitsPerEm, Tables.UnitsPerEm);
    }

    public string Name { get; }

    public int Weight { get; }

    public byte[] Bytes { get; }

    public TrueTypeTables Tables { get; }

    public Font Font { get; }

    /// <summary>Whether it has the character.</summary>
    public bool Has(int character) => covered.Contains(character);
}
