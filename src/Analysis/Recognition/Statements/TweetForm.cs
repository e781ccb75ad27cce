using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>A message quoted from a social network: "text — Name (@handle) August 14, 2020".</summary>
internal static class TweetForm
{
    /// <summary>Name of the rule for messages.</summary>
    public const string Rule = "statement.tweet";

    public static Draft? Read(DocumentView document, IReadOnlyList<Passage> passages, int index)
    {
        var first = passages[index];
        var structure = document.Structure;
        var block = structure.Blocks[first.Block];
        if (first.Span.Start > block.Span.Start)
        {
            return null;
        }

        // The line of the author: behind a dash, on a line of its own, or in a block of its own.
        var (name, handle) = Signature(structure, block);
        var end = name > 0 ? structure.Tokens[name - 1].Span.End : 0;
        if (name < 0 && first.Block + 1 < structure.Blocks.Count && Own(structure, structure.Blocks[first.Block + 1]) is { } own)
        {
            (name, handle) = own;
            end = block.Span.End;
        }

        if (name < 0 || end <= block.Span.Start)
        {
            return null;
        }

        var isBehindDash = IsDash(structure, name - 1);
        var mark = structure.Tokens[isBehindDash ? name - 1 : handle].Span;
        end = isBehindDash && name > 1 ? Math.Min(end, structure.Tokens[name - 2].Span.End) : end;
        if (end <= block.Span.Start)
        {
            return null;
        }

        // The signature's own passage and units, to name the speaker from.
        var words = structure.Tokens[name].Span;
        var signature = first;
        while (index < passages.Count && passages[index].Span.Start <= words.Start)
        {
            signature = passages[index++];
        }

        var from = Enumerable.Range(0, signature.Count).First(i => signature[i].Span.End > words.Start);
        var last = from;
        while (signature[last + 1].IsName || signature[last + 1].Is(WordClass.Open))
        {
            last++;
        }

        return new Draft(Rule, "says", new SourceSpan(block.Span.Start, end), mark, signature)
        {
            Subject = new NounPhrase(from, last),
            Date = DocumentView.In(document.Dates, new SourceSpan(structure.Tokens[handle].Span.End,
                structure.BlockOf(structure.Sentences[structure.SentenceAt(mark.Start)]).Span.End)).FirstOrDefault(),
            IsUnmarked = true,
        };
    }

    // The first token of the author's name, and the account; -1 when the block has no such line.
    private static (int Name, int Handle) Signature(TextStructure structure, Block block)
    {
        if (Handle(structure, block) is not { } handle)
        {
            return (-1, -1);
        }

        for (var token = handle - 2; token > 0 && structure.Tokens[token].Span.Start > block.Span.Start; token--)
        {
            if (IsDash(structure, token))
            {
                return (token + 1, handle);
            }

            var isLineStart = structure.Source.Content.AsSpan(structure.Tokens[token - 1].Span.End,
                structure.Tokens[token].Span.Start - structure.Tokens[token - 1].Span.End).Contains('\n');
            if (isLineStart && char.IsUpper(structure.Source.Content[structure.Tokens[token].Span.Start]))
            {
                return (token, handle);
            }
        }

        return (-1, -1);
    }

    // A block that is nothing but the author's line: "— Ada Okoro (@adaokoro) March 3, 2021".
    private static (int Name, int Handle)? Own(TextStructure structure, Block block)
    {
        const int longestName = 6;
        var first = structure.TokenAt(block.Span.Start);
        first += IsDash(structure, first) ? 1 : 0;
        return Handle(structure, block) is { } handle && handle - first <= longestName
            && char.IsUpper(structure.Source.Content[structure.Tokens[first].Span.Start]) ? (first, handle) : null;
    }

    private static bool IsDash(TextStructure structure, int token) =>
        token >= 0 && token < structure.Tokens.Length && structure.Words(token) is "—" or "–" or "--" or "-";

    // The account in brackets, with nothing but a date behind it.
    private static int? Handle(TextStructure structure, Block block)
    {
        const int longestDate = 12;
        var end = structure.TokensOf(block).End - 1;
        for (var i = end; i > Math.Max(1, end - longestDate) && structure.Tokens[i].Span.Start > block.Span.Start; i--)
        {
            if (structure.Tokens[i].Kind == TokenKind.Handle && structure.Words(i - 1) == "(" && i + 1 < structure.Tokens.Length
                && structure.Words(i + 1) == ")")
            {
                return i;
            }
        }

        return null;
    }
}
