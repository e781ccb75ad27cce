using Analysis.Recognition.Actors;
using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>Questions and answers, each paragraph under the name of who speaks: "Question: ...", "MS NYE: ...".</summary>
internal sealed class TranscriptForm
{
    /// <summary>Name of the rule for turns.</summary>
    public const string Rule = "statement.transcript";

    // A post ends with its paragraph, whatever follows.
    private const string AccountRule = "actor.handle";

    private readonly DocumentView document;
    private readonly Speakers speakers;
    private readonly HashSet<int> labelled = [];
    private readonly Dictionary<int, Passage> turns = [];

    public TranscriptForm(DocumentView document, IReadOnlyList<Passage> passages, Speakers speakers)
    {
        (this.document, this.speakers) = (document, speakers);
        var shouted = new List<Passage>();
        foreach (var passage in passages)
        {
            if (BeginsWithName(passage))
            {
                labelled.Add(passage.Block);
            }

            if (Label(passage) is not { } colon)
            {
                continue;
            }

            labelled.Add(passage.Block);
            if (IsSpeaker(passage, colon))
            {
                turns[passage.Block] = passage;
            }
            else
            {
                shouted.Add(passage);
            }
        }

        // "FACT SHEET: ...", "THREAD: ...": who speaks in capitals speaks again; "OKORO: ..." is the one
        // introduced as "ADA OKORO, MINISTER: ...".
        foreach (var blocks in shouted.GroupBy(passage => LastWord(Words(passage)), StringComparer.Ordinal).Select(group => group.ToList())
            .Where(blocks => blocks.Count > 1 || Introduced(blocks[0]) is not null).ToList())
        {
            blocks.ForEach(passage => turns[passage.Block] = passage);
        }
    }

    /// <summary>
    /// What is said under the label that a passage begins with; null when the document is no transcript or this is no label.
    /// </summary>
    public Draft? Read(Passage passage)
    {
        // One label alone may be anything.
        if (turns.Count < 2 || !turns.ContainsKey(passage.Block) || Label(passage) is not { } colon)
        {
            return null;
        }

        var blocks = document.Structure.Blocks;
        var last = passage.Block;
        while (passage.ActorAt(colon - 1)?.Rule != AccountRule && last + 1 < blocks.Count && !labelled.Contains(last + 1)
            && blocks[last + 1].Kind is BlockKind.Paragraph or BlockKind.Bullet)
        {
            last++;
        }

        var asks = speakers.KindOf(passage[0].Lower) == "asker";
        return new Draft(Rule, asks ? "asks" : "says",
            new SourceSpan(passage[colon + 1].Span.Start, blocks[last].Span.End), passage[colon].Span, passage)
        {
            Subject = new NounPhrase(0, NameEnd(passage, colon) - 1),
            Introduced = Introduced(passage),
            IsUnmarked = true,
        };
    }

    /// <summary>What is said in a passage of a turn, without the label that opens the turn; null when nothing is left.</summary>
    public static Passage? WithoutLabel(Passage passage, Draft turn)
    {
        var first = 0;
        while (first < passage.Count && passage[first].Span.Start < turn.Content.Start)
        {
            first++;
        }

        return first < passage.Count ? passage.From(first) : null;
    }

    // "Mr Speaker: Order.": whoever it is, the turn before is over.
    private bool BeginsWithName(Passage passage)
    {
        const int longestName = 4;
        if (passage.Span.Start > document.Structure.Blocks[passage.Block].Span.Start)
        {
            return false;
        }

        var i = 0;
        while (i < longestName && (passage[i].IsName || (passage.IsCapitalised(i) && passage[i].Is(WordClass.Open))))
        {
            i++;
        }

        return i > 0 && passage[i].Kind == UnitKind.Colon && passage[i + 1].Kind != UnitKind.End;
    }

    // "Ada Okoro (Enugu): ..."
    private static int BeforeAsides(Passage passage, int colon)
    {
        while (passage[colon - 1].Kind == UnitKind.Aside)
        {
            colon--;
        }

        return colon;
    }

    // The words of a label, without the office behind a comma.
    private string Words(Passage passage) =>
        Label(passage) is { } colon ? document.Structure.Source[passage.SpanOf(0, NameEnd(passage, colon) - 1)] : "";

    // The label of a turn before that gives the whole name of a shorter one: "ADA OKORO, MINISTER: ..." of "OKORO: ...", "The MINISTER OF
    // PORTS: ..." of "The MINISTER: ...".
    private (Passage Passage, NounPhrase Name)? Introduced(Passage passage)
    {
        var name = Words(passage);
        var full = turns.Values.Where(turn => turn.Block < passage.Block
            && (Words(turn).EndsWith(' ' + LastWord(name), StringComparison.Ordinal)
                || Words(turn).StartsWith(name + " OF ", StringComparison.OrdinalIgnoreCase)) && Words(turn).Length > name.Length).ToList();
        return full.Count > 0 && full.Select(Words).Distinct(StringComparer.Ordinal).Count() == 1 && Label(full[0]) is { } colon
            ? (full[0], new NounPhrase(0, NameEnd(full[0], colon) - 1)) : null;
    }

    private static string LastWord(string name) => name[(name.LastIndexOf(' ') + 1)..];

    // "ADA OKORO, INTERIOR MINISTRY: ..."
    private static int NameEnd(Passage passage, int colon)
    {
        var end = BeforeAsides(passage, colon);
        for (var i = 1; i < end; i++)
        {
            if (passage[i].Kind == UnitKind.Comma)
            {
                return i;
            }
        }

        return end;
    }

    private bool IsSpeaker(Passage passage, int colon) =>
        passage.ActorAt(NameEnd(passage, colon) - 1) is { Value.Kind: ActorKind.Person or ActorKind.Office }
        || (NameEnd(passage, colon) == 1 && speakers.KindOf(passage[0].Lower) is "asker" or "answerer" or "person")
        || IsShouted(passage, colon);

    // "The MINISTER OF PORTS: ...", "Mr J OKORO: ...": capitals behind an article or a courtesy are those of whoever has the floor.
    private bool IsShouted(Passage passage, int colon)
    {
        var label = Words(document, passage, NameEnd(passage, colon));
        var rest = label[(label.IndexOf(' ') + 1)..];
        return rest.Length < label.Length && rest.Any(char.IsUpper) && !rest.Any(char.IsLower)
            && (label.StartsWith("The ", StringComparison.Ordinal) ? speakers.KindOf(rest.Split(' ')[0].ToLowerInvariant()) == "person"
                : speakers.Genders.IsCourtesy(label.Split(' ')[0].TrimEnd('.').ToLowerInvariant()));
    }

    private static string Words(DocumentView document, Passage passage, int end) =>
        document.Structure.Source[passage.SpanOf(0, end - 1)];

    /// <summary>"Mr J OKORO": the name of a label that no reader of names knows for one; null for any other.</summary>
    public static string? NameOf(DocumentView document, Passage passage, NounPhrase label, Speakers speakers)
    {
        var words = Words(document, passage, label.Last + 1);
        var space = words.IndexOf(' ');
        return space > 0 && speakers.Genders.IsCourtesy(words[..space].TrimEnd('.').ToLowerInvariant())
            && !words[space..].Any(char.IsLower) ? words[(space + 1)..] : null;
    }

    private int? Label(Passage passage)
    {
        const int longestLabel = 9;
        if (passage.Span.Start > document.Structure.Blocks[passage.Block].Span.Start)
        {
            return null;
        }

        for (var i = 1; i < longestLabel; i++)
        {
            if (passage[i].Kind == UnitKind.Colon)
            {
                // Asides alone ("[^1]: a note") name nobody.
                return BeforeAsides(passage, i) > 0 && (IsSpeaker(passage, i) || IsInCapitals(passage, i))
                    && passage[i + 1].Kind is not (UnitKind.End or UnitKind.Quote)
                        ? i
                        : null;
            }

            if (passage[i].Kind is not (UnitKind.Word or UnitKind.Actor or UnitKind.Place or UnitKind.Mark or UnitKind.Stop
                or UnitKind.Aside or UnitKind.Comma))
            {
                return null;
            }
        }

        return null;
    }

    private bool IsInCapitals(Passage passage, int colon) =>
        document.Structure.Source[passage.SpanOf(0, colon - 1)] is var label && label.Any(char.IsUpper) && !label.Any(char.IsLower);
}
