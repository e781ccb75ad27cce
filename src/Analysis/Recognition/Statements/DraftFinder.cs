using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>Reads a document's passages in order and gives the statements in them, their speakers and dates still open.</summary>
internal sealed class DraftFinder(
    DocumentView document, IReadOnlyList<Passage> passages, CueFinder cues, StatementRules rules, Speakers speakers)
{
    private readonly QuotedBlocks quotedBlocks = new(document);
    private readonly DateZones zones = new(speakers);
    private readonly Gaps gaps = new(speakers);
    private readonly Labels labels = new(cues, speakers);
    private readonly List<Draft> drafts = [];

    // Everything before this offset is what somebody said.
    private int saidUntil;

    // The turn of a transcript whose reports are being read.
    private Draft? inside;

    public IReadOnlyList<Draft> Find()
    {
        var transcript = new TranscriptForm(document, passages, speakers);
        var resolution = new ResolutionForm(document, cues, rules);
        Draft? previous = null;
        Passage? lastPassage = null;
        Draft? turn = null;
        for (var index = 0; index < passages.Count; index++)
        {
            var passage = passages[index];
            var block = document.Structure.Blocks[passage.Block];
            if (turn is not null && passage.Span.Start < turn.Content.End && block.Repeats is null)
            {
                ReadTurn(passage, turn);
                continue;
            }

            if (passage.Span.Start < saidUntil || block.Repeats is not null)
            {
                continue;
            }

            var count = drafts.Count;
            if (TweetForm.Read(document, passages, index) is { } tweet)
            {
                Add(turn = tweet);
                ReadTurn(passage, tweet);
                saidUntil = document.Structure.Blocks[tweet.Passage.Block].Span.End;
            }
            else if (resolution.Read(passage) is { } operative)
            {
                // "Noting that the doctors have recorded 118 deaths": what others report in it is a statement of its own.
                Add(inside = operative.Draft);
                ReadCues(operative.Content);
                inside = null;
            }
            else if (transcript.Read(passage) is { } opened)
            {
                Add(turn = opened);
                saidUntil = turn.Content.End;
                ReadTurn(passage, turn);
            }
            else
            {
                if (labels.Read(passage) is { } labelled)
                {
                    Add(labelled);
                }

                ReadCues(passage);
                ReadBareQuote(index, count, previous, lastPassage);
            }

            previous = drafts.Count > count ? drafts[^1] : null;
            lastPassage = passage;
        }

        return drafts;
    }

    // What began inside a turn ends there. A message is what its author thinks, so that only what others are said to
    // report in it is a statement of its own.
    private void Add(Draft draft)
    {
        if (inside is not { } turn || draft == turn)
        {
            drafts.Add(draft);
        }
        else if (turn.Rule is not (TweetForm.Rule or ResolutionForm.Rule)
            || draft.Act is "says" or "reports" or "claims" or "confirms" && !(draft.Subject is { } who
                && draft.Passage[who.First].Lower is "we" or "i"))
        {
            var content = new SourceSpan(Math.Max(draft.Content.Start, turn.Content.Start), Math.Min(draft.Content.End, turn.Content.End));
            drafts.Add(draft with { Turn = turn, Content = content });
        }
    }

    // "MS NYE: The union says three died.": what a turn reports is a statement of its own.
    private void ReadTurn(Passage passage, Draft turn)
    {
        if (TranscriptForm.WithoutLabel(passage, turn) is not { } said)
        {
            return;
        }

        inside = turn;
        ReadCues(said);
        inside = null;
    }

    private void ReadCues(Passage passage)
    {
        var said = (First: 0, Last: -1);
        var count = drafts.Count;
        for (var i = 0; i < passage.Count; i++)
        {
            foreach (var match in cues.At(passage, i))
            {
                if (said.First <= i && i <= said.Last && match.Cue.Has(Frames.Attitude))
                {
                    continue;
                }

                if (Read(passage, match, count) is { } found)
                {
                    AddParts(passage, match, found);
                    said = found.Reading.Last > said.Last ? (found.Reading.First, found.Reading.Last) : said;
                    // A noun that must follow ("dismissed claims by") may lead in a statement itself.
                    i = Math.Min(match.Last, match.ContentFrom - 1);
                    break;
                }
            }
        }
    }

    // "the town hall spoke of 12,000, the unions of 50,000": one statement for each.
    private void AddParts(Passage passage, CueMatch match, (Draft Draft, Reading Reading) found)
    {
        var gap = gaps.Of(passage, match, found.Reading);
        Add(gap is { } own ? found.Draft with { Content = passage.SpanOf(found.Reading.First, own.Last) } : found.Draft);
        foreach (var (speaker, first, last) in gap?.Others ?? [])
        {
            Add(found.Draft with { Subject = speaker, Continues = null, Content = passage.SpanOf(first, last) });
        }
    }

    private (Draft Draft, Reading Reading)? Read(Passage passage, CueMatch match, int firstDraft)
    {
        foreach (var rule in rules.Ordered)
        {
            if (rule.Read(passage, match) is not { } reading)
            {
                continue;
            }

            // A subject left out is that of the cue before, else that of the sentence.
            var main = reading.IsNobodys ? null
                : reading.Subject is null && match.Cue.Form == CueForm.Ing ? rules.MainSubject(passage, match.Group.Start) : null;
            var earlier = reading.Subject is null && !reading.IsNobodys ? Earlier(passage, match, firstDraft, main) : null;
            // "said that people marched and demanded ...": it cannot be told whose demand that is.
            if (earlier is not null && match.Cue.Form != CueForm.Ing && earlier.Content.Contains(passage[match.Verb].Span))
            {
                return null;
            }

            var owner = earlier is null && !reading.IsNobodys ? main ?? rules.MainSubject(passage, match.Group.Start) : null;
            var subject = reading.Subject ?? owner;
            if (subject is null && earlier is null && !reading.IsNobodys)
            {
                return null;
            }

            earlier = IsOpen(match, earlier, firstDraft) ? null : earlier;

            if (Said(passage, match, reading) is not { } said)
            {
                return null;
            }

            saidUntil = said.Span.End > passage.Span.End ? said.Span.End : saidUntil;
            var draft = new Draft(rule.Name, match.Cue.Act, said.Span, match.Span(passage), passage)
            {
                Subject = subject,
                Continues = earlier,
                DateZones = zones.Of(passage, match, reading, subject),
                IsEarlier = match.Group.Past,
                IsPresent = match.Cue.Form is CueForm.Base or CueForm.Singular
                    && match.Cue.Act is not ("says" or "reports" or "claims" or "denies"),
                IsUnmarked = said.IsUnmarked || (subject is { } who && passage[who.First].Lower is "we" or "i"),
            };
            return (draft, reading);
        }

        return null;
    }

    // What a reading gives, with what belongs to it in other blocks: "The minister said:" and the paragraphs below.
    private (SourceSpan Span, bool IsUnmarked)? Said(Passage passage, CueMatch match, Reading reading)
    {
        var content = reading.Last < reading.First
            ? quotedBlocks.Behind(passage)
            : quotedBlocks.Extend(passage, passage.SpanOf(reading.First, reading.Last), reading.Last,
                Math.Max(saidUntil, drafts.Count > 0 ? drafts[^1].Content.End : 0));
        return content is { } said && IsUnmarkedSpeech(passage, match, reading) ? (quotedBlocks.Inline(passage, said.Span), true) : content;
    }

    // The statement whose speaker a cue without a subject goes on with: the last of the sentence. A participle looks past a noun's
    // ("brushed aside the colonel's claim that ..., saying"), and takes the subject of its clause when no statement has it.
    private Draft? Earlier(Passage passage, CueMatch match, int firstDraft, NounPhrase? main)
    {
        var before = drafts.Skip(firstDraft).ToList();
        if (match.Cue.Form != CueForm.Ing || main is null)
        {
            // "denied it, as exiles claim, but acknowledged": an aside gives no subject to the next verb.
            return before.FindLast(draft => draft.Rule != "statement.as-says");
        }

        var start = passage[passage.SentenceStart(match.Verb)].Span.Start;
        return before.FindLast(draft => draft.Rule is not ("statement.nominal" or "statement.reported-by")
            && (draft.Cue ?? draft.Content).Start >= start);
    }

    // "said that officials denied the raid, adding that ...": officials, or whoever said so.
    private bool IsOpen(CueMatch match, Draft? earlier, int firstDraft) =>
        match.Cue.Form == CueForm.Ing && earlier?.Cue is { } cue && drafts.Skip(firstDraft).Any(outer => outer != earlier
            && outer.Content.Contains(cue));

    // "The minister said: We will not yield."
    private static bool IsUnmarkedSpeech(Passage passage, CueMatch match, Reading reading) =>
        passage[reading.First - 1].Kind == UnitKind.Colon && match.Cue.Has(Frames.Quote) && reading.Last >= reading.First
        && passage[reading.First].Kind != UnitKind.Quote && passage[passage.Count - 1].Kind != UnitKind.Colon
        && char.IsUpper(passage.Document.Structure.Source.Content[passage[reading.First].Span.Start]);

    // A quoted sentence without a cue goes on with the speaker of the passage before; a word or two between marks is left alone.
    private void ReadBareQuote(int index, int firstDraft, Draft? previous, Passage? lastPassage)
    {
        var passage = passages[index];
        var start = passage.SentenceStart(0);
        if (Signatures.Behind(passages, index, start) is { } signed)
        {
            Add(new Draft("statement.signed", "says", passage[start].Span, signed.Passage[signed.Name.First - 1].Span,
                signed.Passage) { Subject = signed.Name });
            return;
        }

        if (passage.QuoteAt(start) is not { } quote || !document.IsWholeSentence(quote) || !IsRest(passage, start + 1)
            || drafts.Skip(firstDraft).Any(draft => draft.Content.Overlaps(quote.Span)) || quotedBlocks.IsNamedLater(passage.Block, quote))
        {
            return;
        }

        // In a paragraph of its own it goes on with a quotation only: "..., according to the board." and then somebody else's words.
        var follows = previous is not null && lastPassage is not null
            && (passage.Block == lastPassage.Block || (passage.Block - lastPassage.Block == 1
            && document.QuotationsIn(previous.Content).Any()));
        Add(new Draft(follows ? "statement.continued"
            : "statement.quotation", "says", quote.Span, null, passage) { Continues = follows ? previous : null });
    }

    private static bool IsRest(Passage passage, int from)
    {
        for (var i = from; i < passage.Count; i++)
        {
            if (passage[i].Kind is not (UnitKind.Stop or UnitKind.Comma or UnitKind.Quote or UnitKind.Mark))
            {
                return false;
            }
        }

        return true;
    }
}
