namespace Analysis.Text;

/// <summary>
/// Finds the lines of a text that are no part of the document: front matter, lists of other articles ("Recent posts"), comments, buttons.
/// </summary>
internal static class FurnitureFinder
{
    // A sentence of this length is told, not linked.
    private const int ShortestParagraph = 80;

    // Above a list it is enough that somebody says something: menus have no sentences.
    private const int ShortestSentence = 40;
    private const int LongestHeading = 60;

    /// <summary>Whether each piece of a text is furniture.</summary>
    public static bool[] Find(string text, IReadOnlyList<SourceSpan> pieces)
    {
        var found = new bool[pieces.Count];
        var frontMatterEnd = FrontMatter.EndOf(text);
        var (all, before) = (pieces.Sum(piece => piece.Length), 0);
        for (var i = 0; i < pieces.Count; i++)
        {
            var words = text.Substring(pieces[i].Start, Math.Min(pieces[i].Length, 100));
            found[i] |= pieces[i].Start < frontMatterEnd
                || (pieces[i].Length < LongestHeading && PagePartNames.KindOfLine(words) is not null);
            if (!found[i] && pieces[i].Length < LongestHeading && PagePartNames.KindOfHeading(words) is { } kind && before > 0)
            {
                MarkBelow(text, pieces, i, found, kind, before / (double)all);
            }

            before += pieces[i].Length;
        }

        ExportFoot.Mark(text, pieces, found);
        return found;
    }

    /// <summary>Whether a line opens a list of other articles or comments: the next line is no part of it, even in lower case.</summary>
    public static bool OpensFurniture(string text, SourceSpan line) =>
        line.Length < LongestHeading && PagePartNames.KindOfHeading(text.Substring(line.Start, line.Length)) is not null;

    // From the heading on: all that follows when it is headlines, or when most of the text stands above; else
    // the headlines up to the next paragraph.
    private static void MarkBelow(string text, IReadOnlyList<SourceSpan> pieces, int heading, bool[] found, string kind, double shareAbove)
    {
        var end = heading + 1;
        while (end < pieces.Count && !IsTold(text, pieces[end], ShortestParagraph))
        {
            end++;
        }

        if (!Enumerable.Range(0, heading).Any(above => IsTold(text, pieces[above], ShortestSentence)))
        {
            // A menu above the article: its headline and its day of publication may follow at once.
            end = heading + 1;
        }
        else if (shareAbove >= (kind == "comments" ? 0.2 : 0.5))
        {
            end = pieces.Count;
        }

        Array.Fill(found, true, heading, end - heading);
    }

    private static bool IsTold(string text, SourceSpan piece, int shortest) =>
        piece.Length >= shortest && text.AsSpan(piece.Start, piece.Length).TrimEnd("\"”’'»)] ") is [.., '.' or '!' or '?' or '…'];
}
