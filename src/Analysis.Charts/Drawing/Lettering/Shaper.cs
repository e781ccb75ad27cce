using System.Globalization;
using HarfBuzzSharp;
using Buffer = HarfBuzzSharp.Buffer;

namespace Analysis.Charting.Drawing.Lettering;

/// <summary>
/// Turns lines of words into glyphs, in the order of writing, from right to left where their script is. Keeps what it shaped, since the
/// same words are measured, drawn and written.
/// </summary>
internal sealed class Shaper
{
    // Without ligatures the words of most charts need no rules of layout in an SVG, which make two thirds of its typeface.
    private static readonly Feature[] Plain = [new(Tag.Parse("liga"), 0), new(Tag.Parse("clig"), 0)];

    private readonly Dictionary<(string Line, int Weight), IReadOnlyList<ShapedRun>> shaped = [];

    /// <summary>The runs of a line, from left to right.</summary>
    /// <param name="line">The line.</param>
    /// <param name="weight">Weight of what is not bold.</param>
    public IReadOnlyList<ShapedRun> Shape(TextLine line, int weight)
    {
        lock (shaped)
        {
            if (!shaped.TryGetValue((line.Key, weight), out var runs))
            {
                shaped[(line.Key, weight)] = runs = ShapeAnew(line, weight);
            }

            return runs;
        }
    }

    /// <summary>Width of a line in pixels.</summary>
    public double Width(TextLine line, double size, int weight) => size * Shape(line, weight).Sum(run => run.Width);

    /// <summary>Whole pixels by which the first letter of a line reaches out to its left, and the last to its right.</summary>
    public (double Left, double Right) Overhang(TextLine line, double size, int weight)
    {
        var runs = Shape(line, weight).Where(run => run.Glyphs.Count > 0).ToList();
        if (runs.Count == 0)
        {
            return (0, 0);
        }

        var (first, last) = (Ink(runs[0], runs[0].Glyphs[0]), Ink(runs[^1], runs[^1].Glyphs[^1]));
        return (Math.Ceiling(Math.Max(0, -first.Left * size)), Math.Ceiling(Math.Max(0, last.Right * size)));
    }

    // Where the ink of a glyph begins behind its place, and ends behind its advance, in parts of an em.
    private static (double Left, double Right) Ink(ShapedRun run, ShapedGlyph glyph)
    {
        lock (run.Face)
        {
            double em = run.Face.Tables.UnitsPerEm;
            return run.Face.Font.TryGetGlyphExtents(glyph.Id, out var ink) && ink.Width != 0
                ? ((glyph.XOffset + ink.XBearing) / em, (glyph.XOffset + ink.XBearing + ink.Width - glyph.Advance) / em)
                : (0, 0);
        }
    }

    private static IReadOnlyList<ShapedRun> ShapeAnew(TextLine line, int weight)
    {
        var text = line.Text;
        var levels = Bidi.Levels(text);
        var parts = new List<(int Start, int End, FontFace Face, Script Script, byte Level)>();
        var spanEnd = 0;
        foreach (var (words, bold) in line.Spans)
        {
            var at = spanEnd;
            spanEnd += words.Length;
            while (at < spanEnd)
            {
                var end = Split(text, at, spanEnd, levels, bold ? Fonts.Bold : weight, out var face, out var script);
                parts.Add((at, end, face, script, levels[at]));
                at = end;
            }
        }

        return [.. Bidi.Order([.. parts.Select(part => part.Level)]).Select(i => parts[i])
            .Select(part => Shape(text[part.Start..part.End], part.Face, part.Script, (part.Level & 1) == 1))];
    }

    // A run ends where face, script or direction change; marks and joiners stay with what they follow.
    private static int Split(string text, int start, int end, byte[] levels, int weight, out FontFace face, out Script script)
    {
        FontFace? first = null;
        var known = Script.Common;
        var at = start;
        while (at < end)
        {
            var size = char.IsSurrogatePair(text, at) ? 2 : 1;
            var character = size == 2 ? char.ConvertToUtf32(text, at) : text[at];
            var own = ScriptOf(character);
            var stays = first is not null && first.Has(character) && IsBound(character);
            var one = stays ? first! : Fonts.For(character, weight);
            if (levels[at] != levels[start] || (first is not null && one != first)
                || (own != Script.Common && known != Script.Common && own != known))
            {
                break;
            }

            (first, known) = (one, own == Script.Common ? known : own);
            at += size;
        }

        (face, script) = (first!, known);
        return at;
    }

    // Every other character comes from the same face wherever it stands, as a browser chooses by its range.
    private static bool IsBound(int character) =>
        character is 0x200C or 0x200D
        || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.EnclosingMark;

    private static Script ScriptOf(int character) => character switch
    {
        (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= 0xC0 and <= 0x24F) or (>= 0x1E00 and <= 0x1EFF) => Script.Latin,
        (>= 0x370 and <= 0x3FF) or (>= 0x1F00 and <= 0x1FFF) => Script.Greek,
        >= 0x400 and <= 0x52F => Script.Cyrillic,
        (>= 0x590 and <= 0x5FF) or (>= 0xFB1D and <= 0xFB4F) => Script.Hebrew,
        (>= 0x600 and <= 0x6FF and not (>= 0x660 and <= 0x669)) or (>= 0x750 and <= 0x77F) or (>= 0xFB50 and <= 0xFDFF)
            or (>= 0xFE70 and <= 0xFEFF) => Script.Arabic,
        >= 0x900 and <= 0x97F => Script.Devanagari,
        (>= 0x3040 and <= 0x30FF) or (>= 0x4E00 and <= 0x9FFF) => Script.Han,
        _ => Script.Common,
    };

    private static ShapedRun Shape(string text, FontFace face, Script script, bool rightToLeft)
    {
        using var buffer = new Buffer();
        buffer.AddUtf16(text);
        buffer.GuessSegmentProperties();
        if (script != Script.Common)
        {
            buffer.Script = script;
        }

        buffer.Direction = rightToLeft ? Direction.RightToLeft : Direction.LeftToRight;
        lock (face)
        {
            face.Font.Shape(buffer, Plain);
        }

        var (infos, places) = (buffer.GlyphInfos, buffer.GlyphPositions);
        return new(text, face, [.. infos.Select((info, i) => new ShapedGlyph((ushort)info.Codepoint, (int)info.Cluster, places[i].XAdvance,
            places[i].XOffset, places[i].YOffset))], rightToLeft);
    }
}
