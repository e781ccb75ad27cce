using System.Collections.Frozen;
using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>Finds how far a quotation reaches that stands, with or without marks, in the blocks behind "X said:".</summary>
internal sealed class QuotedBlocks(DocumentView document)
{
    private static readonly FrozenSet<string> FirstPerson =
        new[] { "we", "i", "our", "my", "us", "me", "ours", "mine", "i'm", "we're", "i've", "we've", "i'll", "we'll" }
            .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> OwnVoice =
        FirstPerson.Concat(["must", "should", "need", "needs", "let", "let's", "cannot"]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What the blocks behind a passage that ends in a colon say; null when there are none.</summary>
    public (SourceSpan Span, bool IsUnmarked)? Behind(Passage passage)
    {
        var block = passage.Block + 1;
        if (block >= document.Structure.Blocks.Count || IsBreak(block))
        {
            return null;
        }

        var first = document.Structure.Blocks[block].Span;
        if (document.QuotationsIn(first).FirstOrDefault() is { } quote && quote.Span.Start == first.Start)
        {
            return (new SourceSpan(first.Start, EndOfQuote(block, quote)), false);
        }

        var last = document.Structure.Blocks[block].Kind == BlockKind.Bullet ? LastBullet(block) : LastOwnVoice(block);
        return (new SourceSpan(first.Start, document.Structure.Blocks[last].Span.End), true);
    }

    /// <summary>
    /// What was said, with the list it ends in and with the paragraphs before and behind that belong to the same quotation.
    /// </summary>
    /// <param name="passage">Where the cue stands.</param>
    /// <param name="content">What was said there.</param>
    /// <param name="last">Index of its last unit.</param>
    /// <param name="takenUntil">Where the words end that another statement has taken.</param>
    public (SourceSpan Span, bool IsUnmarked) Extend(Passage passage, SourceSpan content, int last, int takenUntil)
    {
        var next = passage.Block + 1;
        if (passage[passage.Count - 1].Kind == UnitKind.Colon && last >= passage.Count - 2 && next < document.Structure.Blocks.Count
            && document.Structure.Blocks[next].Kind == BlockKind.Bullet)
        {
            return (content.Union(document.Structure.Blocks[LastBullet(next)].Span), false);
        }

        var start = StartOfQuote(passage.Block, content.Start, takenUntil);
        return document.QuotationsIn(content).LastOrDefault() is { Closed: false } open && open.Span.End >= content.End
            ? (new SourceSpan(start, EndOfQuote(passage.Block, open)), false)
            : (new SourceSpan(start, content.End), false);
    }

    /// <summary>
    /// Whether a quotation that its block leaves open ends in a block that has words of its own: its speaker is named there.
    /// </summary>
    public bool IsNamedLater(int block, Quotation quote)
    {
        if (quote.Closed || EndOfQuote(block, quote) is var end && end == quote.Span.End)
        {
            return false;
        }

        var structure = document.Structure;
        var rest = new SourceSpan(end, structure.BlockOf(structure.Sentences[structure.SentenceAt(end - 1)]).Span.End);
        return document.WordCount(rest) > 1;
    }

    // Back through the blocks that the quotation was left open in.
    private int StartOfQuote(int block, int start, int takenUntil)
    {
        var blocks = document.Structure.Blocks;
        while (block > 0 && start == blocks[block].Span.Start
            && document.QuotationsIn(blocks[block].Span).FirstOrDefault() is { } piece && piece.Span.Start == start
            && document.QuotationsIn(blocks[block - 1].Span).LastOrDefault() is { Closed: false } before && before.Span.Start >= takenUntil)
        {
            (block, start) = (block - 1, before.Span.Start);
        }

        return start;
    }

    // A quotation that is not closed goes on in the next block when that opens with a mark.
    private int EndOfQuote(int block, Quotation quote)
    {
        while (!quote.Closed && block + 1 < document.Structure.Blocks.Count)
        {
            var next = document.Structure.Blocks[block + 1].Span;
            if (document.QuotationsIn(next).FirstOrDefault() is not { } reopened || reopened.Span.Start != next.Start)
            {
                break;
            }

            (block, quote) = (block + 1, reopened);
        }

        return quote.Span.End;
    }

    private int LastBullet(int block)
    {
        while (block + 1 < document.Structure.Blocks.Count && document.Structure.Blocks[block + 1].Kind == BlockKind.Bullet)
        {
            block++;
        }

        return block;
    }

    /// <summary>"X said: We ...": the rest of the paragraph is quoted, too, and what follows in the same voice.</summary>
    public SourceSpan Inline(Passage passage, SourceSpan content) =>
        content.Union(new SourceSpan(content.Start, document.Structure.Blocks[LastOwnVoice(passage.Block)].Span.End));

    // The first paragraph is quoted for certain; later ones as long as they speak in the first person or of what must be.
    // One that does not may stand between two that say "we".
    private int LastOwnVoice(int block)
    {
        while (MayFollow(block + 1))
        {
            var step = IsOwnVoice(block + 1, OwnVoice) ? 1
                : MayFollow(block + 2) && !IsIntroduction(block + 1) && IsOwnVoice(block + 2, FirstPerson) ? 2 : 0;
            if (step == 0)
            {
                break;
            }

            block += step;
        }

        return block;
    }

    private bool MayFollow(int block) =>
        block < document.Structure.Blocks.Count && !IsBreak(block) && document.Structure.Blocks[block].Kind != BlockKind.Bullet;

    private bool IsIntroduction(int block) => document.Structure.Source.Content[document.Structure.Blocks[block].Span.End - 1] == ':';

    private bool IsBreak(int block) =>
        document.Structure.Blocks[block].Kind is BlockKind.Heading or BlockKind.Title or BlockKind.Note or BlockKind.Caption;

    private bool IsOwnVoice(int block, FrozenSet<string> voice)
    {
        var structure = document.Structure;
        var span = structure.Blocks[block].Span;
        var speaks = false;
        for (var token = structure.TokenAt(span.Start);
            token < structure.Tokens.Length && structure.Tokens[token].Span.Start < span.End; token++)
        {
            speaks |= structure.Tokens[token].Kind == TokenKind.Word && voice.Contains(structure.Lower(token));
        }

        return speaks && !IsIntroduction(block) && !document.QuotationsIn(span).Any();
    }
}
