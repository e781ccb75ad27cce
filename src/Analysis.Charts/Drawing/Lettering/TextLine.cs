using System.Collections.Immutable;
using System.Net;
using System.Text.RegularExpressions;

namespace Analysis.Charting.Drawing.Lettering;

/// <summary>One line of words, parts of it bold.</summary>
/// <param name="Spans">Its parts in the order in which they are read.</param>
internal sealed partial record TextLine(ImmutableArray<(string Text, bool IsBold)> Spans)
{
    /// <summary>Its words without bold.</summary>
    public string Text => string.Concat(Spans.Select(span => span.Text));

    /// <summary>The same for lines that look the same.</summary>
    public string Key => string.Concat(Spans.Select(span => (span.IsBold ? '\u0002' : '\u0001') + span.Text));

    /// <summary>
    /// Lines of a label as plotly.js reads them: &lt;br&gt; breaks, &lt;b&gt; is bold, everything else that looks like a tag is an error.
    /// </summary>
    public static ImmutableArray<TextLine> Read(string label)
    {
        var lines = ImmutableArray.CreateBuilder<TextLine>();
        var spans = ImmutableArray.CreateBuilder<(string, bool)>();
        var bold = 0;
        foreach (var part in Tags().Split(label))
        {
            switch (part)
            {
                case "<br>" or "<br/>":
                    lines.Add(new(spans.ToImmutable()));
                    spans.Clear();
                    break;
                case "<b>": bold++; break;
                case "</b>": bold--; break;
                case ['<', .., '>']: throw new FigureException($"a label has the tag {part}, which is not drawn");
                case "": break;
                default: spans.Add((WebUtility.HtmlDecode(part), bold > 0)); break;
            }
        }

        lines.Add(new(spans.ToImmutable()));
        return lines.ToImmutable();
    }

    [GeneratedRegex("(</?[a-zA-Z][^<>]*>)")]
    private static partial Regex Tags();
}
