namespace Analysis.Charting.Drawing.Lettering;

/// <summary>What a picture uses of a typeface.</summary>
internal sealed class FontUse
{
    private readonly SortedSet<int> glyphs = [];
    private readonly Dictionary<int, int> characters = [];
    private readonly Dictionary<(int Left, int Right), int> kerning = [];

    /// <summary>Glyphs that are drawn.</summary>
    public IReadOnlySet<int> Glyphs => glyphs;

    /// <summary>Characters with the glyphs that stand for them alone.</summary>
    public IReadOnlyDictionary<int, int> Characters => characters;

    /// <summary>Pairs of glyphs that stand closer or further apart than their advances say, in units.</summary>
    public IReadOnlyDictionary<(int Left, int Right), int> Kerning => kerning;

    /// <summary>Whether more than kerning was done: joined letters, ligatures, marks put in place.</summary>
    public bool NeedsRules { get; private set; }

    /// <summary>Adds a run of glyphs.</summary>
    public void Add(ShapedRun run)
    {
        var font = run.Face.Tables;
        var plain = new List<int>();
        foreach (var rune in run.Text.EnumerateRunes())
        {
            Keep(font, rune.Value);
            // From right to left, brackets are those of the other side.
            var shown = run.IsRightToLeft ? Bidi.Mirrored(rune.Value) : rune.Value;
            Keep(font, shown);
            plain.Add(font.Characters.GetValueOrDefault(shown));
        }

        if (run.IsRightToLeft)
        {
            plain.Reverse();
        }

        glyphs.UnionWith(run.Glyphs.Select(glyph => (int)glyph.Id));
        NeedsRules |= !plain.SequenceEqual(run.Glyphs.Select(glyph => (int)glyph.Id))
            || run.Glyphs.Any(glyph => glyph.XOffset != 0 || glyph.YOffset != 0);
        for (var i = 0; i + 1 < run.Glyphs.Count; i++)
        {
            var moved = run.Glyphs[i].Advance - font.Advance(run.Glyphs[i].Id);
            if (moved != 0)
            {
                kerning[(run.Glyphs[i].Id, run.Glyphs[i + 1].Id)] = moved;
            }
        }
    }

    private void Keep(TrueTypeTables font, int character)
    {
        if (font.Characters.TryGetValue(character, out var glyph))
        {
            characters[character] = glyph;
            glyphs.Add(glyph);
        }
    }
}
