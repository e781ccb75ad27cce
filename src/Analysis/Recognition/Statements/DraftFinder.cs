using Analysis.Recognition.Actors;
using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>Reads a document's passages in order and gives the statements in them, their speakers and dates still open.</summary>
internal sealed class DraftFinder(DocumentView document, IReadOnlyList<Passage> passages, CueFinder cues, StatementRules rules, Speakers speakers)
{
    private readonly QuotedBlocks quotedBlocks = new(document);
    private readonly List<Draft> drafts = [];

    // Everything before this offset is what somebody said.
    private int saidUntil;

    public IReadOnlyList<Draft> Find()
    {
        var transcript = new TranscriptForm(document, passages, speakers);
        var resolution = new ResolutionForm(document, cues, rules);
        Draft? previous = null;
        Passage? lastPassage = null;
        for (var index = 0; index < passages.Count; index++)
        {
            var passage = passages[index];
            var block = document.Structure.Blocks[passage.Block];
            if (passage.Span.Start < saidUntil || block.Repeats is not null)
            {
                continue;
            }

            var count = drafts.Count;
            if (TweetForm.Read(document, passages, index) is { } tweet)
            {
                Add(tweet);
                saidUntil = block.Span.End;
            }
            else if (resolution.Read(passage) is { } operative)
            {
                Add(operative);
            }
            else if (transcript.Read(passage) is { } turn)
            {
                Add(turn);
                saidUntil = turn.Content.End;
            }
            else
            {
                ReadLabel(passage);
                ReadCues(passage);
                ReadBareQuote(index, count, previous, lastPassage);
            }

            previous = drafts.Count > count ? drafts[^1] : null;
            lastPassage = passage;
        }

        return drafts;
    }

    private void Add(Draft draft) => drafts.Add(draft);

    // "Experts on the matter: “...”"; in headlines also without marks.
    private void ReadLabel(Passage passage)
    {
        var start = passage.SentenceStart(0);
        var colon = start;
        const int longestLabel = 14;
        while (colon < start + longestLabel && passage[colon].Kind is not (UnitKind.Colon or UnitKind.End or UnitKind.Stop or UnitKind.Comma or UnitKind.Quote))
        {
            colon++;
        }

        if (passage[colon].Kind != UnitKind.Colon || colon == start)
        {
            return;
        }

        var label = new NounPhrase(start, colon - 1);
        var isHeadline = document.Structure.Blocks[passage.Block].Kind is BlockKind.Title or BlockKind.Heading;
        var isNamed = Enumerable.Range(start, colon - start).All(i => !passage[i].Is(WordClass.Verb) && !passage[i].Is(WordClass.Auxiliary) && !cues.IsVerbAt(passage, i))
            && passage.ActorAt(Speakers.HeadOf(passage, label)) is { Value.Kind: not ActorKind.Place };
        // "Chad: release the prisoners" is about Chad; "Chad: we will not yield" is what it says.
        var isOwn = passage.ActorAt(colon - 1) is { Value.Kind: ActorKind.Person } || Enumerable.Range(colon + 1, Math.Min(30, passage.Count - colon)).Any(i => passage[i].Lower is "we" or "our" or "i" or "my");
        if (isNamed && (passage.IsSpeech(colon + 1) || (isHeadline && isOwn && passage[colon + 1].Kind != UnitKind.End)))
        {
            var last = passage.IsSpeech(colon + 1) ? colon + 1 : passage.Count - 1;
            Add(new Draft("statement.label", "says", passage.SpanOf(colon + 1, last), passage[colon].Span, passage) { Subject = label });
        }
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
                    Add(found.Draft);
                    said = found.Reading.Last > said.Last ? (found.Reading.First, found.Reading.Last) : said;
                    i = match.Last;
                    break;
                }
            }
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
            var earlier = reading.Subject is null ? drafts.Skip(firstDraft).LastOrDefault() : null;
            // "said that people marched and demanded ...": it cannot be told whose demand that is.
            if (earlier is not null && match.Cue.Form != CueForm.Ing && earlier.Content.Contains(passage[match.Verb].Span))
            {
                return null;
            }

            var subject = reading.Subject ?? (earlier is null ? rules.MainSubject(passage, match.Group.Start) : null);
            if (subject is null && earlier is null)
            {
                return null;
            }

            var content = reading.Last < reading.First
                ? quotedBlocks.Behind(passage)
                : quotedBlocks.Extend(passage, passage.SpanOf(reading.First, reading.Last), reading.Last, Math.Max(saidUntil, drafts.Count > 0 ? drafts[^1].Content.End : 0));
            if (content is not { } said)
            {
                return null;
            }

            if (IsUnmarkedSpeech(passage, match, reading))
            {
                said = (quotedBlocks.Inline(passage, said.Span), true);
            }

            saidUntil = said.Span.End > passage.Span.End ? said.Span.End : saidUntil;
            var draft = new Draft(rule.Name, match.Cue.Act, said.Span, match.Span(passage), passage)
            {
                Subject = subject,
                Continues = earlier,
                DateZones = DateZones(passage, match, reading, subject),
                IsEarlier = match.Group.Past,
                IsPresent = match.Cue.Form is CueForm.Base or CueForm.Singular && match.Cue.Act is not ("says" or "reports" or "claims" or "denies"),
                IsUnmarked = said.IsUnmarked || (subject is { } who && passage[who.First].Lower is "we" or "i"),
            };
            return (draft, reading);
        }

        return null;
    }

    // "The minister said: We will not yield."
    private static bool IsUnmarkedSpeech(Passage passage, CueMatch match, Reading reading) =>
        passage[reading.First - 1].Kind == UnitKind.Colon && match.Cue.Has(Frames.Quote) && reading.Last >= reading.First
        && passage[reading.First].Kind != UnitKind.Quote && passage[passage.Count - 1].Kind != UnitKind.Colon
        && char.IsUpper(passage.Document.Structure.Source.Content[passage[reading.First].Span.Start]);

    // Behind the cue up to what was said, within the subject, and before it.
    private List<(int First, int Last)> DateZones(Passage passage, CueMatch match, Reading reading, NounPhrase? subject)
    {
        var after = Math.Max(match.Last, subject is { } phrase && phrase.First > match.Verb ? phrase.Last : 0) + 1;
        var until = after;
        while (until < after + 12 && !(until >= reading.First && until <= reading.Last)
            && passage[until].Kind is not (UnitKind.Comma or UnitKind.End or UnitKind.Stop or UnitKind.Quote or UnitKind.Semicolon) && !passage[until].Is(WordClass.Conjunction)
            && !StatementDates.BeginsRelative(passage, until))
        {
            until++;
        }

        var zones = new List<(int, int)> { (after, until - 1) };
        if (StatementDates.BeginsVenue(passage, reading.Last + 1))
        {
            zones.Add((reading.Last + 1, EndOfVenue(passage, reading.Last + 1)));
        }

        if (subject is { } before && before.First < match.Verb)
        {
            // The verb of a subject that is taken over stands between, with dates of its own.
            var last = reading.Subject is null ? EndOfAdverbial(passage, before.Last) : match.Verb - 1;
            zones.AddRange(StatementDates.ZonesOfSubject(passage, before.First, last, speakers.KindOf(passage[Speakers.HeadOf(passage, before)].Lower) == "document"));
            var opening = passage.SentenceStart(before.First);
            zones.Add((passage[opening].Lower is "since" or "until" or "before" or "despite" ? before.First : StartOfClause(passage, opening, before.First), before.First - 1));
        }

        return zones;
    }

    // "in a letter to the council on Friday": up to the end of the clause.
    private static int EndOfVenue(Passage passage, int from)
    {
        const int longestVenue = 12;
        var last = from;
        while (last < from + longestVenue && passage[last + 1].Kind is not (UnitKind.Comma or UnitKind.End or UnitKind.Stop or UnitKind.Quote or UnitKind.Semicolon)
            && !passage[last + 1].Is(WordClass.Conjunction) && !StatementDates.BeginsRelative(passage, last + 1))
        {
            last++;
        }

        return last;
    }

    // "Ten died on 3 May; diplomats say ...": the day of the clause before is not that of what is said.
    private static int StartOfClause(Passage passage, int from, int to)
    {
        for (var i = to - 1; i > from; i--)
        {
            // "was declared on Sunday after protests in which, groups say, ...": a clause of its own.
            if (StatementDates.BeginsRelative(passage, i) || passage[i].Kind == UnitKind.Semicolon || (passage[i].Is(WordClass.Conjunction) && passage[i - 1].Kind == UnitKind.Comma))
            {
                return i + 1;
            }
        }

        return from;
    }

    // "The bank on Friday opened its books and said": the day just behind the subject.
    private static int EndOfAdverbial(Passage passage, int last)
    {
        while (passage[last + 1].Kind == UnitKind.Date || (passage[last + 1].Is(WordClass.Preposition) && passage[last + 2].Kind == UnitKind.Date))
        {
            last++;
        }

        return last;
    }

    // A quoted sentence without a cue goes on with the speaker of the passage before; a word or two between marks is left alone.
    private void ReadBareQuote(int index, int firstDraft, Draft? previous, Passage? lastPassage)
    {
        var passage = passages[index];
        var start = passage.SentenceStart(0);
        if (Signature(index, start) is { } signed)
        {
            Add(new Draft("statement.signed", "says", passage[start].Span, signed.Passage[signed.Name.First - 1].Span, signed.Passage) { Subject = signed.Name });
            return;
        }

        if (passage.QuoteAt(start) is not { } quote || !document.IsWholeSentence(quote) || !IsRest(passage, start + 1)
            || drafts.Skip(firstDraft).Any(draft => draft.Content.Overlaps(quote.Span)) || quotedBlocks.IsNamedLater(passage.Block, quote))
        {
            return;
        }

        var follows = previous is not null && lastPassage is not null && passage.Block - lastPassage.Block <= 1;
        Add(new Draft(follows ? "statement.continued" : "statement.quotation", "says", quote.Span, null, passage) { Continues = follows ? previous : null });
    }

    // "“Never again.” – Ada Okoro, survivor": the name may be a sentence of its own.
    private (Passage Passage, NounPhrase Name)? Signature(int index, int quote)
    {
        var (passage, dash) = (passages[index], quote + 1);
        if (!passage.IsSpeech(quote))
        {
            return null;
        }

        if (passage[dash].Kind == UnitKind.End && index + 1 < passages.Count && passages[index + 1].Block == passage.Block)
        {
            (passage, dash) = (passages[index + 1], 0);
        }

        const int longestTitle = 4;
        for (var i = dash + 1; passage[dash].Kind == UnitKind.Dash && i <= dash + longestTitle && (passage[i].IsName || passage[i].Is(WordClass.Open)); i++)
        {
            if (passage.ActorAt(i) is { Value.Kind: ActorKind.Person } && passage[i + 1].Kind is UnitKind.End or UnitKind.Stop or UnitKind.Comma or UnitKind.Aside)
            {
                return (passage, new NounPhrase(dash + 1, i));
            }
        }

        return null;
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
