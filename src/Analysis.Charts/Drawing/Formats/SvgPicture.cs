using System.Globalization;
using System.Text;
using Analysis.Charting.Drawing.Lettering;
using SkiaSharp;

namespace Analysis.Charting.Drawing.Formats;

/// <summary>A scene as SVG: words stay words, in a typeface that the file brings along, reduced to what it uses.</summary>
internal sealed class SvgPicture
{
    private readonly Scene scene;
    private readonly Shaper shaper;
    private readonly string name;
    private readonly Func<RowMark, int>? labels;
    private readonly StringBuilder svg = new();
    private readonly List<SKRect> clips = [];
    private readonly Dictionary<PathItem, int> looksByPath = [];
    private readonly List<IReadOnlyDictionary<string, string>> looks = [];

    private SvgPicture(Scene scene, Shaper shaper, string name, Func<RowMark, int>? labels) =>
        (this.scene, this.shaper, this.name, this.labels) = (scene, shaper, name, labels);

    /// <summary>The file.</summary>
    /// <param name="scene">What to draw.</param>
    /// <param name="shaper">What measured it.</param>
    /// <param name="paper">Width and height to show it at; it stands in the middle.</param>
    /// <param name="name">Begins the identifiers in it.</param>
    /// <param name="title">Its title.</param>
    /// <param name="words">What it shows, in words.</param>
    public static string File(Scene scene, Shaper shaper, (int Width, int Height) paper, string name, string title, string words)
    {
        var picture = new SvgPicture(scene, shaper, name, labels: null);
        var content = picture.Content();
        var (left, top, width, height) = Fit.Box(scene, paper);
        return new StringBuilder()
            .Append(CultureInfo.InvariantCulture,
                $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{paper.Width}\" height=\"{paper.Height}\" viewBox=\"{left.Svg()} {top.Svg()} {width.Svg()} {height.Svg()}\"")
            .Append(CultureInfo.InvariantCulture,
                $" role=\"img\" aria-labelledby=\"{name}-title {name}-words\" font-family=\"{ChartTheme.Typeface}\" style=\"font-variant-ligatures:no-common-ligatures\" stroke-miterlimit=\"2\">\n")
            .Append(CultureInfo.InvariantCulture,
                $"<title id=\"{name}-title\">{Xml(title)}</title>\n<desc id=\"{name}-words\">{Xml(words)}</desc>\n")
            .Append("<style>").Append(FontRules(scene, shaper)).Append("</style>\n")
            .Append(CultureInfo.InvariantCulture,
                $"<rect x=\"{left.Svg()}\" y=\"{top.Svg()}\" width=\"{width.Svg()}\" height=\"{height.Svg()}\" fill=\"{Hex(scene.Paper)}\"/>\n")
            .Append(content).Append("</svg>\n").ToString();
    }

    /// <summary>
    /// What lies on the paper, for a page that has the typeface: what belongs to rows of the table names them,
    /// and a page makes its marks take focus.
    /// </summary>
    /// <param name="scene">What to draw.</param>
    /// <param name="shaper">What measured it.</param>
    /// <param name="name">Begins the identifiers in it.</param>
    /// <param name="labels">The number of what a mark says when pointed at, or one below zero when the page makes it from the row.</param>
    /// <returns>
    /// Elements, and attributes that many marks share: a mark of one path is an empty element with the number of its look (s), its place
    /// (t), its rows (r) and what it says (l), which the page completes.
    /// </returns>
    public static (string Svg, IReadOnlyList<IReadOnlyDictionary<string, string>> Looks) Live(
        Scene scene, Shaper shaper, string name, Func<RowMark, int> labels)
    {
        var picture = new SvgPicture(scene, shaper, name, labels);
        return (picture.Content(), picture.looks);
    }

    private static string FontRules(Scene scene, Shaper shaper)
    {
        var rules = new StringBuilder();
        foreach (var (face, use) in scene.Fonts(shaper).Where(font => font.Use.Characters.Count > 0))
        {
            var font = Convert.ToBase64String(Woff2.Of(TrueTypeSubset.Of(face.Tables, use, withLayout: true)));
            var range = string.Join(',', Ranges(use.Characters.Keys.Order())
                .Select(range => range.First == range.Last ? $"U+{range.First:X}" : $"U+{range.First:X}-{range.Last:X}"));
            rules.Append(CultureInfo.InvariantCulture,
                $"@font-face{{font-family:\"Noto Sans\";font-weight:{face.Weight};src:url(data:font/woff2;base64,{font}) format(\"woff2\");unicode-range:{range}}}\n");
        }

        return rules.ToString();
    }

    private static IEnumerable<(int First, int Last)> Ranges(IEnumerable<int> characters)
    {
        (int First, int Last)? open = null;
        foreach (var character in characters)
        {
            if (open is { } range && range.Last + 1 == character)
            {
                open = (range.First, character);
                continue;
            }

            if (open is { } done)
            {
                yield return done;
            }

            open = (character, character);
        }

        if (open is { } last)
        {
            yield return last;
        }
    }

    private string Content()
    {
        SKRect? clip = null;
        RowMark? mark = null;
        for (var i = 0; i < scene.Items.Length; i++)
        {
            var item = scene.Items[i];
            if (item.Clip != clip)
            {
                Close(ref mark);
                svg.Append(clip is null ? "" : "</g>\n");
                clip = item.Clip;
                svg.Append(clip is { } area ? $"<g clip-path=\"url(#{ClipName(area)})\">\n" : "");
            }

            if (labels is not null && item is PathItem { Mark: { Hover.Length: > 0 } alone } shape && mark != alone
                && (i + 1 == scene.Items.Length || scene.Items[i + 1].Mark != alone))
            {
                Close(ref mark);
                AppendMark(shape, alone);
                continue;
            }

            if (labels is not null && item.Mark != mark)
            {
                Close(ref mark);
                Open(mark = item.Mark);
            }

            Append(item);
        }

        Close(ref mark);
        svg.Append(clip is null ? "" : "</g>\n");
        var definitions = string.Concat(clips.Select(area =>
            $"<clipPath id=\"{ClipName(area)}\"><rect x=\"{area.Left.Svg()}\" y=\"{area.Top.Svg()}\" width=\"{area.Width.Svg()}\" height=\"{area.Height.Svg()}\"/></clipPath>"));
        return (definitions.Length > 0 ? $"<defs>{definitions}</defs>\n" : "") + svg;
    }

    // What stands around a mark goes with its row; the mark itself takes focus and has a name.
    private void Open(RowMark? mark)
    {
        if (mark is null)
        {
            return;
        }

        svg.Append("<g data-rows=\"").AppendJoin(' ', mark.Rows).Append('"');
        if (mark.Hover.Length > 0)
        {
            svg.Append(" class=\"mark\"");
            if (labels!(mark) is >= 0 and var label)
            {
                svg.Append(CultureInfo.InvariantCulture, $" data-label=\"{label}\"");
            }
        }

        svg.Append('>');
    }

    private void Close(ref RowMark? mark)
    {
        svg.Append(mark is null ? "" : "</g>\n");
        mark = null;
    }

    private void Append(Item item)
    {
        switch (item)
        {
            case PathItem path: Append(path); break;
            case TextItem words: Append(words); break;
        }
    }

    private void AppendMark(PathItem shape, RowMark mark)
    {
        var look = shape with { Origin = default, Mark = null, Clip = null };
        if (!looksByPath.TryGetValue(look, out var number))
        {
            looksByPath[look] = number = looks.Count;
            looks.Add(Look(shape));
        }

        svg.Append(CultureInfo.InvariantCulture, $"<path s=\"{number}\" t=\"{shape.Origin.X.Svg()} {shape.Origin.Y.Svg()}\" r=\"")
            .AppendJoin(' ', mark.Rows);
        svg.Append(labels!(mark) is >= 0 and var label ? FormattableString.Invariant($"\" l=\"{label}") : "").Append("\"/>\n");
    }

    private static SortedDictionary<string, string> Look(PathItem path)
    {
        var look = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["d"] = path.Path, ["fill"] = path.Fill.Alpha == 0 ? "none" : Hex(path.Fill)
        };
        if (path.Line.Alpha > 0)
        {
            (look["stroke"], look["stroke-width"]) = (Hex(path.Line), path.Width.Svg());
        }

        if (path.Opacity != 1)
        {
            look["opacity"] = path.Opacity.Svg();
        }

        if (path.Angle != 0)
        {
            look["turn"] = path.Angle.Svg();
        }

        return look;
    }

    private void Append(PathItem path)
    {
        svg.Append("<path d=\"").Append(path.Path).Append('"');
        if (path.Origin != default || path.Angle != 0)
        {
            svg.Append(CultureInfo.InvariantCulture,
                $" transform=\"translate({path.Origin.X.Svg()} {path.Origin.Y.Svg()}){(path.Angle == 0 ? "" : $" rotate({path.Angle.Svg()})")}\"");
        }

        Paint("fill", path.Fill);
        if (path.Line.Alpha > 0)
        {
            Paint("stroke", path.Line);
            svg.Append(path.Width == 1 ? "" : $" stroke-width=\"{path.Width.Svg()}\"");
        }

        svg.Append(path.Dashes.IsEmpty ? "" : $" stroke-dasharray=\"{string.Join(' ', path.Dashes.Select(dash => dash.Svg()))}\"")
            .Append(path.IsCrisp ? " shape-rendering=\"crispEdges\"" : "")
            .Append(path.Opacity == 1 ? "" : $" opacity=\"{path.Opacity.Svg()}\"").Append("/>\n");
    }

    private void Append(TextItem words)
    {
        var rightToLeft = Bidi.IsRightToLeft(words.Line.Text);
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{words.X.Svg()}\" y=\"{words.Y.Svg()}\" font-size=\"{words.Size.Svg()}\"");
        Paint("fill", words.Colour);
        svg.Append(words.Weight >= 500 ? $" font-weight=\"{Lettering.Fonts.Bold}\"" : "")
            .Append(rightToLeft ? " direction=\"rtl\" text-anchor=\"end\"" : "")
            .Append(words.Angle == 0 ? "" : $" transform=\"rotate({words.Angle.Svg()} {words.Pivot.X.Svg()} {words.Pivot.Y.Svg()})\"")
            .Append(words.Line.Text.Trim() != words.Line.Text || words.Line.Text.Contains("  ", StringComparison.Ordinal)
                ? " xml:space=\"preserve\""
                : "")
            .Append(words.Opacity == 1 ? "" : $" opacity=\"{words.Opacity.Svg()}\"").Append('>');
        foreach (var (text, bold) in words.Line.Spans)
        {
            svg.Append(bold ? $"<tspan font-weight=\"{Lettering.Fonts.Bold}\">{Xml(text)}</tspan>" : Xml(text));
        }

        svg.Append("</text>\n");
    }

    private void Paint(string property, SKColor colour)
    {
        svg.Append(CultureInfo.InvariantCulture, $" {property}=\"{(colour.Alpha == 0 ? "none" : Hex(colour))}\"");
        svg.Append(colour.Alpha is 0 or 255 ? "" : $" {property}-opacity=\"{(colour.Alpha / 255.0).Svg()}\"");
    }

    private string ClipName(SKRect area)
    {
        if (!clips.Contains(area))
        {
            clips.Add(area);
        }

        return FormattableString.Invariant($"{name}-clip{clips.IndexOf(area) + 1}");
    }

    private static string Hex(SKColor colour) => FormattableString.Invariant($"#{colour.Red:x2}{colour.Green:x2}{colour.Blue:x2}");

    /// <summary>Text as XML takes it, without characters that XML forbids.</summary>
    public static string Xml(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()
            .Where(rune => rune.Value is >= 0x20 or '\t' or '\n' or '\r' && rune.Value is not (0xFFFE or 0xFFFF)))
        {
            kept.Append(rune);
        }

        return kept.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;").ToString();
    }
}
