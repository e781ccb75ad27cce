using System.Text.RegularExpressions;
using Analysis.Sources;
using Analysis.Tables;
using Analysis.Text;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Analysis.Cli.Reports;

/// <summary>
/// A report in Markdown: its citations, and the numbers and sentences of its prose as the library reads
/// them. Code and addresses are no prose.
/// </summary>
internal sealed partial class ReportText
{
    private readonly int[] sentenceStarts;

    private ReportText(string content, MarkdownDocument markdown)
    {
        (Content, Lines) = (content, new LineMap(content));
        var prose = Prose(content, markdown);
        Citations = [.. Cited().Matches(new string(prose))
            .Select(match => new Citation(match.Groups[1].Value, match.Index, match.Index + match.Length))];
        foreach (var citation in Citations)
        {
            Array.Fill(prose, ' ', citation.Start, citation.End - citation.Start);
        }

        Words = new string(prose);
        // As a document of the library's, so that a number is read as in the sources.
        var extraction = Extractor.Default.Extract(Document.Part("report", "report", Words, DocumentProperties.None), null);
        Numbers = [.. TableBuilder.Quantities(extraction)];
        sentenceStarts = [.. extraction.Structure.Sentences.Select(sentence => sentence.Span.Start)];
        OpenCode = markdown.Descendants<FencedCodeBlock>().Where(block => block.ClosingFencedCharCount == 0)
            .Select(block => (int?)block.Span.Start).FirstOrDefault();
    }

    /// <summary>The report as it stands.</summary>
    public string Content { get; }

    /// <summary>Its lines.</summary>
    public LineMap Lines { get; }

    /// <summary>Its prose at the places where it stands; all else, citations too, is spaces.</summary>
    public string Words { get; }

    /// <summary>Its citations, in order.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>The numbers of its prose; dates are none.</summary>
    public IReadOnlyList<QuantityRow> Numbers { get; }

    /// <summary>Where a block of code begins that is never closed; null when there is none.</summary>
    public int? OpenCode { get; }

    /// <summary>Reads a report.</summary>
    public static ReportText Of(string content) =>
        new(content, Markdown.Parse(content, new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().Build()));

    /// <summary>
    /// The number of the sentence to which a citation belongs: the one it stands in or behind, in its paragraph; else the one that follows.
    /// </summary>
    public int SentenceOf(Citation citation) =>
        SentenceAt(LastLetterBefore(citation.Start) ?? citation.End + Math.Max(0, Words.AsSpan(citation.End).IndexOfAnyExcept(" \r\n")));

    /// <summary>The number of the sentence at a place.</summary>
    public int SentenceAt(int offset)
    {
        var index = Array.BinarySearch(sentenceStarts, offset);
        return index < 0 ? ~index - 1 : index;
    }

    private int? LastLetterBefore(int offset)
    {
        for (var at = offset - 1; at >= 0 && !(Words[at] == '\n' && at > 0 && Words[at - 1] == '\n'); at--)
        {
            if (!char.IsWhiteSpace(Words[at]))
            {
                return at;
            }
        }

        return null;
    }

    // The letters of literals; where a block begins, two line ends stand before it.
    private static char[] Prose(string content, MarkdownDocument markdown)
    {
        var prose = content.Select(letter => letter is '\n' or '\r' ? letter : ' ').ToArray();
        foreach (var literal in markdown.Descendants<LiteralInline>().Where(literal => !literal.Span.IsEmpty))
        {
            content.CopyTo(literal.Span.Start, prose, literal.Span.Start,
                Math.Min(literal.Span.Length, content.Length - literal.Span.Start));
        }

        foreach (var entity in markdown.Descendants<HtmlEntityInline>().Where(entity => entity.Transcoded.Length == 1))
        {
            prose[entity.Span.Start] = entity.Transcoded[0];
        }

        foreach (var start in markdown.Descendants<Markdig.Syntax.Block>()
            .Where(block => block is TableRow || (block is LeafBlock && block.Parent is not TableCell))
            .Select(block => block.Span.Start).Where(start => start > 1))
        {
            prose[start - 1] = prose[start - 2] = '\n';
        }

        return prose;
    }

    [GeneratedRegex(@"(?<!\\)\[@([^\]\n]*)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Cited();
}
