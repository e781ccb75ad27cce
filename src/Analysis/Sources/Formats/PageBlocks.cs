using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Analysis.Sources.Formats;

/// <summary>
/// The lines of text of a page, each with the block that it stands in; the headlines, each with how many lines stand above it.
/// </summary>
/// <param name="Lines">In the order of the page; those of tables cell by cell.</param>
/// <param name="Headlines">Every h1.</param>
internal sealed record PageBlocks(IReadOnlyList<PageBlocks.Line> Lines, IReadOnlyList<(IElement Element, int LinesAbove)> Headlines)
{
    // "Read more." is none.
    private const int ShortestSentence = 30;

    private static readonly string[] Names =
    [
        "p", "div", "section", "article", "main", "header", "footer", "h1", "h2", "h3", "h4", "h5", "h6",
        "ul", "ol", "li", "dl", "dt", "dd",
        "blockquote", "pre", "figure", "figcaption", "table", "tr", "td", "th", "address", "hr", "br", "time",
    ];

    /// <summary>A line: the block around it, its letters and digits in lower case, and whether it is told, not shown.</summary>
    public sealed record Line(INode Block, string Letters, bool IsSentence);

    /// <summary>Whether a node begins and ends a line.</summary>
    public static bool IsBlock(INode node) => node is IElement element && Array.IndexOf(Names, element.LocalName) >= 0;

    /// <summary>The lines below a node.</summary>
    public static PageBlocks Of(INode root)
    {
        var (lines, headlines, words, open) = (new List<Line>(), new List<(IElement, int)>(), new List<string>(), new Stack<INode>([root]));
        PageWalk.Over(
            root,
            (node, _) =>
            {
                if (node is IText text)
                {
                    words.Add(text.Data);
                }
                else if (IsBlock(node))
                {
                    End();
                    open.Push(node);
                    if (node is IHtmlHeadingElement { LocalName: "h1" } headline)
                    {
                        headlines.Add((headline, lines.Count));
                    }
                }
            },
            node =>
            {
                if (IsBlock(node))
                {
                    End();
                    open.Pop();
                }
            });
        End();
        return new PageBlocks(lines, headlines);

        void End()
        {
            var line = string.Concat(words);
            words.Clear();
            var letters = string.Concat(line.Where(char.IsLetterOrDigit)).ToLowerInvariant();
            if (letters.Length > 0)
            {
                var isSentence = letters.Length >= ShortestSentence
                    && line.AsSpan().TrimEnd().TrimEnd("\"”’'»)]") is [.., '.' or '!' or '?' or '…'];
                lines.Add(new Line(open.Peek(), letters, isSentence));
            }
        }
    }
}
