using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>A message quoted from a social network: "text — Name (@handle) August 14, 2020".</summary>
internal static class TweetForm
{
    public static Draft? Read(DocumentView document, IReadOnlyList<Passage> passages, int index)
    {
        var first = passages[index];
        var structure = document.Structure;
        var block = structure.Blocks[first.Block];
        if (first.Span.Start > block.Span.Start || Handle(structure, block) is not { } handle)
        {
            return null;
        }

        var dash = handle;
        while (dash > 0 && structure.Tokens[dash].Span.Start > block.Span.Start && structure.Words(dash) is not ("—" or "–" or "--" or "-"))
        {
            dash--;
        }

        if (structure.Tokens[dash].Span.Start <= block.Span.Start)
        {
            return null;
        }

        // The signature's own passage and units, to name the speaker from.
        var name = structure.Tokens[dash + 1].Span;
        var signature = first;
        while (index < passages.Count && passages[index].Span.Start <= name.Start)
        {
            signature = passages[index++];
        }

        var from = Enumerable.Range(0, signature.Count).First(i => signature[i].Span.End > name.Start);
        var last = from;
        while (signature[last + 1].IsName || signature[last + 1].Is(WordClass.Open))
        {
            last++;
        }

        return new Draft("statement.tweet", "says", new SourceSpan(block.Span.Start, structure.Tokens[dash - 1].Span.End), structure.Tokens[dash].Span, signature)
        {
            Subject = new NounPhrase(from, last),
            Date = DocumentView.In(document.Dates, new SourceSpan(structure.Tokens[handle].Span.End, block.Span.End)).FirstOrDefault(),
            IsUnmarked = true,
        };
    }

    // The account in brackets, with nothing but a date behind it.
    private static int? Handle(TextStructure structure, Block block)
    {
        const int longestDate = 12;
        var end = structure.TokenAt(block.Span.End - 1);
        for (var i = end; i > Math.Max(1, end - longestDate) && structure.Tokens[i].Span.Start > block.Span.Start; i--)
        {
            if (structure.Tokens[i].Kind == TokenKind.Handle && structure.Words(i - 1) == "(" && i + 1 < structure.Tokens.Count && structure.Words(i + 1) == ")")
            {
                return i;
            }
        }

        return null;
    }
}
