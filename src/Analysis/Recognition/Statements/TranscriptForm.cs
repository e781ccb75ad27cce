using Analysis.Recognition.Actors;
using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>Questions and answers, each paragraph under the name of who speaks: "Question: ...", "MS NYE: ...".</summary>
internal sealed class TranscriptForm
{
    private readonly DocumentView document;
    private readonly Speakers speakers;
    private readonly Dictionary<int, int> colons = [];

    public TranscriptForm(DocumentView document, IReadOnlyList<Passage> passages, Speakers speakers)
    {
        (this.document, this.speakers) = (document, speakers);
        foreach (var passage in passages)
        {
            if (Label(passage) is { } colon)
            {
                colons.TryAdd(passage.Block, colon);
            }
        }
    }

    /// <summary>What is said under the label that a passage begins with; null when the document is no transcript or this is no label.</summary>
    public Draft? Read(Passage passage)
    {
        // One label alone may be anything.
        if (colons.Count < 2 || !colons.TryGetValue(passage.Block, out var colon) || Label(passage) != colon)
        {
            return null;
        }

        var blocks = document.Structure.Blocks;
        var last = passage.Block;
        while (last + 1 < blocks.Count && !colons.ContainsKey(last + 1) && blocks[last + 1].Kind is BlockKind.Paragraph or BlockKind.Bullet)
        {
            last++;
        }

        var asks = speakers.KindOf(passage[0].Lower) == "asker";
        return new Draft("statement.transcript", asks ? "asks" : "says", new SourceSpan(passage[colon + 1].Span.Start, blocks[last].Span.End), passage[colon].Span, passage)
        {
            Subject = new NounPhrase(0, colon - 1),
            IsUnmarked = true,
        };
    }

    private int? Label(Passage passage)
    {
        const int longestLabel = 7;
        if (passage.Span.Start > document.Structure.Blocks[passage.Block].Span.Start)
        {
            return null;
        }

        for (var i = 1; i < longestLabel; i++)
        {
            if (passage[i].Kind == UnitKind.Colon)
            {
                var isName = passage.ActorAt(i - 1) is { Value.Kind: ActorKind.Person or ActorKind.Office };
                var isLabel = isName || (i == 1 && speakers.KindOf(passage[0].Lower) is "asker" or "person") || IsInCapitals(passage, i);
                return isLabel && passage[i + 1].Kind is not (UnitKind.End or UnitKind.Quote) ? i : null;
            }

            if (passage[i].Kind is not (UnitKind.Word or UnitKind.Actor or UnitKind.Mark or UnitKind.Stop or UnitKind.Aside))
            {
                return null;
            }
        }

        return null;
    }

    private bool IsInCapitals(Passage passage, int colon) =>
        document.Structure.Source[passage.SpanOf(0, colon - 1)] is var label && label.Any(char.IsUpper) && !label.Any(char.IsLower);
}
