using Analysis.Recognition.Actors;
using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>The ways in which cues and content stand together, in the order in which they are tried.</summary>
internal sealed class StatementRules(CueFinder cues, Speakers speakers)
{
    private readonly SubjectReader subjects = new(cues, speakers);
    private readonly ContentEnd ends = new(cues);
    private readonly Agreement agreement = new(speakers);
    private readonly FrontReader fronts = new(cues, speakers, new SubjectReader(cues, speakers));

    /// <summary>All rules for cues; the first that reads a cue wins.</summary>
    public IReadOnlyList<StatementRule> Ordered =>
    [
        new("statement.according-to", "\"According to the ministry, ...\", \"..., according to the ministry\": the only cue without a verb.", AccordingTo),
        new("statement.nominal", "\"the minister's claim that ...\": before the verbs, since many such nouns look like them.", Nominal),
        new("statement.as-says", "\"has, as the report says, ...\": the clause around it is what was said, so nothing behind the verb is.", AsSays),
        new("statement.passive", "\"was condemned by the union\": the subject is what was said, so active readings must not see it.", Passive),
        new("statement.quoted-by", "\"The agency quoted the minister as saying ...\": the speaker is the one quoted, so readings by the subject come later.", QuotedBy),
        new("statement.introduced", "\"The minister said:\" and the quotation in the blocks behind: first of the active readings, since nothing else can end in a colon.", Introduced),
        new("statement.relative", "\"a revolt that doctors say has killed 200\": the rest of the relative clause; before what looks in front of the verb.", fronts.Relative),
        new("statement.front", "\"...,\" he said; \"...,\" said the minister: before readings that look behind the verb, where only a place or a time stands.", fronts.Front),
        new("statement.behind", "\"He said that ...\", \"she condemned ...\", \"they called for ...\".", Behind),
        new("statement.participle", "\"..., adding that ...\", \"with diplomats condemning ...\": last, since most such forms are no statements.", Participle),
    ];

    /// <summary>The subject that a cue without one of its own takes over when no earlier cue of the passage has any: that of the last main clause before.</summary>
    public NounPhrase? MainSubject(Passage passage, int before)
    {
        const int reach = 80;
        NounPhrase? found = null;
        for (var i = Math.Max(passage.SentenceStart(before), before - reach) + 1; i < before; i++)
        {
            var unit = passage[i];
            var isVerb = unit.Is(WordClass.Auxiliary) || unit.Is(WordClass.Verb) || cues.IsVerbAt(passage, i)
                || (unit.Is(WordClass.Open) && unit.Lower.EndsWith("ed", StringComparison.Ordinal));
            if (isVerb && subjects.Before(passage, i) is { } subject && speakers.CanSpeak(passage, subject) && IsMainClause(passage, subject))
            {
                found = subject;
            }
        }

        // "The bank opened its books in May and said ...": the verb before is not known as one.
        return found ?? (subjects.After(passage, passage.SentenceStart(before)) is { } name && passage.ActorAt(name.Last) is not null ? name : null);
    }

    /// <summary>What a verb without any subject leads in, as in the paragraphs of a resolution: "3. Calls upon the parties to ..."; null when it leads in nothing.</summary>
    public Reading? Operative(Passage passage, CueMatch match) =>
        match.Cue.Form == CueForm.Singular && !match.Cue.Has(Frames.Noun | Frames.According | Frames.Be) && Agreement.IsFinite(match) && ContentStart.Behind(passage, match) is { } start
            ? new Reading(start, ends.Of(passage, start, match), null)
            : null;

    private static bool IsMainClause(Passage passage, NounPhrase subject)
    {
        var before = passage[subject.First - 1];
        return !before.Is(WordClass.Subordinator) && !before.Is(WordClass.Preposition) && !before.Is(WordClass.Determiner) && !before.Is(WordClass.Pronoun);
    }

    private Reading? AccordingTo(Passage passage, CueMatch match)
    {
        if (!match.Cue.Has(Frames.According) || subjects.After(passage, match.Last + 1) is not { } source || !speakers.CanSpeak(passage, source))
        {
            return null;
        }

        var start = passage.SentenceStart(match.Verb);
        if (start == match.Verb || passage[match.Verb - 1].Kind is UnitKind.Stop or UnitKind.Colon)
        {
            var comma = source.Last + 1;
            while (comma < source.Last + 12 && passage[comma].Kind is not (UnitKind.Comma or UnitKind.End))
            {
                comma++;
            }

            return passage[comma].Kind == UnitKind.Comma && passage[comma + 1].Kind != UnitKind.End
                ? new Reading(comma + 1, ends.Of(passage, comma + 1, match), source)
                : null;
        }

        var last = passage[match.Verb - 1].Kind is UnitKind.Comma or UnitKind.Dash ? match.Verb - 2 : match.Verb - 1;
        // "whereas according to reports ...": what was said follows.
        if (passage[match.Verb - 1].Is(WordClass.Subordinator) || passage[match.Verb - 1].Is(WordClass.Conjunction))
        {
            return null;
        }

        // "Since May, according to the ministry, 67 people have died": the clause comes behind.
        var isAdverbial = passage[match.Verb - 1].Kind == UnitKind.Comma && passage[source.Last + 1].Kind == UnitKind.Comma && passage[source.Last + 2].StartsNounPhrase
            && last >= start && passage[start].Is(WordClass.Preposition) && !passage.IsBound(start) && !FrontReader.HasVerb(passage, start, last);
        return isAdverbial ? new Reading(start, ends.Of(passage, source.Last + 2, match), source)
            : fronts.InsertedInRelative(passage, match, last, source.Last + 1) is { } relative ? relative with { Subject = source }
            : last >= start ? new Reading(start, last, source) : null;
    }

    private Reading? Nominal(Passage passage, CueMatch match)
    {
        if (!match.Cue.Has(Frames.Noun))
        {
            return null;
        }

        var next = match.Last + 1;
        NounPhrase? author = null;
        if (passage[next].Kind == UnitKind.Word && passage[next].Lower is "by" or "from" && subjects.After(passage, next + 1) is { } by)
        {
            author = by;
            next = by.Last + 1;
        }
        else
        {
            var owner = match.Verb - 1;
            while (owner > match.Verb - 4 && passage[owner].Is(WordClass.Open))
            {
                owner--;
            }

            author = passage[owner].Kind == UnitKind.Possessive && passage[owner - 1].EndsNounPhrase ? Owner(passage, owner - 1)
                : passage[owner].Kind == UnitKind.Word && passage[owner].Lower is "his" or "her" or "their" ? new NounPhrase(owner, owner)
                : null;
        }

        return author is { } subject && passage[next].IsWord("that") && passage[next + 1].StartsNounPhrase
            ? new Reading(next + 1, EndOfNounClause(passage, next + 1, ends.Of(passage, next + 1, match)), subject)
            : null;
    }

    // "the claim that the bank was sound | was rejected": a second finite verb without a subject of its own belongs to the noun.
    private static int EndOfNounClause(Passage passage, int start, int end)
    {
        var hasVerb = false;
        for (var i = start + 1; i <= end; i++)
        {
            if (passage[i].Is(WordClass.Conjunction) || passage[i].Is(WordClass.Subordinator) || passage[i].Is(WordClass.Pronoun) || passage[i].Kind == UnitKind.Comma)
            {
                hasVerb = false;
            }
            else if (passage[i].Is(WordClass.Auxiliary) && !passage[i - 1].Is(WordClass.Auxiliary))
            {
                if (hasVerb && passage[i - 1].EndsNounPhrase)
                {
                    return i - 1;
                }

                hasVerb = true;
            }
        }

        return end;
    }

    private static NounPhrase Owner(Passage passage, int last)
    {
        var first = last;
        while (first > 0 && !passage[last].IsName && (passage[first - 1].Is(WordClass.Open) || passage[first - 1].IsName) && first > last - 4)
        {
            first--;
        }

        return new NounPhrase(first, last);
    }

    private Reading? AsSays(Passage passage, CueMatch match)
    {
        if (!match.Cue.Has(Frames.Front) || !Agreement.IsFinite(match) || subjects.Before(passage, match.Group.Start) is not { } subject
            || !passage[subject.First - 1].IsWord("as") || passage[match.Last + 1].Kind is not (UnitKind.Comma or UnitKind.Stop or UnitKind.End or UnitKind.Dash))
        {
            return null;
        }

        var start = passage.SentenceStart(subject.First - 1);
        if (start == subject.First - 1)
        {
            start = match.Last + 2;
        }

        return passage[start].Kind == UnitKind.End ? null : new Reading(start, Math.Min(ends.Of(passage, Math.Max(start, match.Last + 1), match), passage.Count - 1), subject);
    }

    private Reading? Passive(Passage passage, CueMatch match)
    {
        if (match.Cue.Form != CueForm.Past || !match.Group.Being || match.Group.Modal || match.Group.Negated || match.Cue.Has(Frames.Be)
            || !match.Cue.Has(Frames.Object) || !match.Cue.Followers.IsEmpty || !passage[match.Last + 1].IsWord("by")
            || subjects.After(passage, match.Last + 2) is not { } speaker || !speakers.CanSpeak(passage, speaker))
        {
            return null;
        }

        return subjects.Before(passage, match.Group.Start) is { } what && !passage[what.First].Is(WordClass.Pronoun)
            && (what.First < what.Last || passage[what.First].IsName)
            // "the claim that she was a spy was rejected": not the spy.
            && !passage[what.First - 1].Is(WordClass.Auxiliary) && !passage[what.First - 1].Is(WordClass.Verb)
            ? new Reading(what.First, what.Last, speaker)
            : null;
    }

    private Reading? QuotedBy(Passage passage, CueMatch match)
    {
        var isQuoting = match.Cue.Has(Frames.Be) && passage[match.Last].IsWord("saying") && !match.Group.Being && !match.Group.Modal && !match.Group.Negated;
        return isQuoting && subjects.After(passage, match.Verb + 1) is { } speaker && speakers.CanSpeak(passage, speaker) && ContentStart.Behind(passage, match) is { } start
            ? new Reading(start, ends.Of(passage, start, match), speaker)
            : null;
    }

    private Reading? Introduced(Passage passage, CueMatch match)
    {
        var colon = passage.Count - 1;
        if (!match.Cue.Has(Frames.Quote) || !Agreement.IsFinite(match) || match.Group.Being || passage[colon].Kind != UnitKind.Colon || FiniteSubject(passage, match) is not { } subject)
        {
            return null;
        }

        for (var i = match.Last + 1; i < colon; i++)
        {
            if (passage[i].IsWord("that") || passage[i].Is(WordClass.Auxiliary) || passage[i].Kind == UnitKind.Quote || (i == match.Last + 1 && passage[i].Is(WordClass.Pronoun)))
            {
                return null;
            }
        }

        return new Reading(colon, colon - 1, subject);
    }

    private Reading? Behind(Passage passage, CueMatch match)
    {
        var isBe = match.Cue.Has(Frames.Be);
        if (match.Cue.Has(Frames.Noun | Frames.According) || !Agreement.IsFinite(match) || match.Group.Being != (isBe || match.Cue.Form == CueForm.Ing)
            || ContentStart.Behind(passage, match) is not { } start)
        {
            return null;
        }

        // "is supporting the troops", "supports them financially": help, not words.
        if (match.Cue.Has(Frames.Attitude) && match.Cue.Act == "supports" && (match.Cue.Form == CueForm.Ing || passage[start].Is(WordClass.Pronoun)))
        {
            return null;
        }

        // "He welcomed the guests": people at the door, not what they did.
        if (match.Cue.Act == "welcomes" && match.Cue.Followers.IsEmpty && subjects.After(passage, start) is { } guest
            && (passage.ActorAt(guest.Last)?.Value.Kind == ActorKind.Person || speakers.KindOf(passage[Speakers.HeadOf(passage, guest)].Lower) == "person"))
        {
            return null;
        }

        var isShared = SharesSubject(passage, match);
        var subject = isShared ? null : FiniteSubject(passage, match);
        return isShared || subject is not null ? new Reading(start, ends.Of(passage, start, match), subject) : null;
    }

    private Reading? Participle(Passage passage, CueMatch match)
    {
        if (match.Cue.Form != CueForm.Ing || match.Group.Being || match.Group.Negated || (match.Cue.Has(Frames.Attitude) && match.Cue.Act == "supports") || ContentStart.Behind(passage, match) is not { } start)
        {
            return null;
        }

        var end = ends.Of(passage, start, match);
        var before = passage[match.Group.Start - 1];
        if (before.Kind is UnitKind.Comma or UnitKind.Dash || before.IsWord("by") || before.Is(WordClass.Conjunction))
        {
            return new Reading(start, end, null);
        }

        // "resigned in a letter to the board saying ...": whoever wrote it.
        if (match.Cue.Act == "says" && match.Cue.Has(Frames.That) && StandsBehindPaper(passage, match.Group.Start))
        {
            return new Reading(start, end, null);
        }

        return subjects.Before(passage, match.Group.Start) is { } subject && ((passage[subject.First - 1].IsWord("with") && IsSimple(passage, subject)) || IsDocument(passage, subject) || IsAbsolute(passage, subject, match))
            ? new Reading(start, end, subject)
            : null;
    }

    // "with police dispersing people calling for change": not the people's statement but what the police did.
    private static bool IsSimple(Passage passage, NounPhrase phrase)
    {
        for (var i = phrase.First; i <= phrase.Last; i++)
        {
            if (passage[i].Is(WordClass.Preposition) || passage[i].Is(WordClass.Open) && passage[i].Lower.EndsWith("ing", StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    private bool StandsBehindPaper(Passage passage, int verb)
    {
        const int reach = 8;
        for (var i = verb - 1; i > verb - reach && (passage[i].IsName || passage[i].Is(WordClass.Open) || passage[i].Is(WordClass.Preposition)
            || passage[i].Is(WordClass.Determiner) || passage[i].Kind == UnitKind.Possessive); i--)
        {
            if (speakers.KindOf(passage[i].Lower) == "document" && passage[i - 1].IsWord("a") && passage[i - 2].IsWord("in"))
            {
                return true;
            }
        }

        return false;
    }

    // "..., the company saying that ...".
    private static bool IsAbsolute(Passage passage, NounPhrase subject, CueMatch match) =>
        passage[subject.First - 1].Kind == UnitKind.Comma && match.Cue.Has(Frames.That) && passage.ActorAt(Speakers.HeadOf(passage, subject)) is not null;

    private bool IsDocument(Passage passage, NounPhrase phrase) => speakers.KindOf(passage[Speakers.HeadOf(passage, phrase)].Lower) == "document";

    private NounPhrase? FiniteSubject(Passage passage, CueMatch match) =>
        subjects.Before(passage, match.Group.Start) is { } subject && agreement.IsAgreed(passage, match, subject)
        && (match.Cue.Has(Frames.Any) || speakers.CanSpeak(passage, subject) || IsHeadlineName(passage, match, subject))
        && !(passage[subject.First - 1].Kind == UnitKind.Word && passage[subject.First - 1].Lower is "if" or "unless" or "whether" or "should" or "let" or "do" or "does" or "did" or "will" or "would" or "can" or "could" or "must" or "may")
        && !passage[subject.First].IsWord("please") && !passage[match.Last + 1].IsWord("please")
        && !(match.Cue.Has(Frames.Attitude) && speakers.KindOf(passage[Speakers.HeadOf(passage, subject)].Lower) == "generic")
            ? subject
            : null;

    // "Telstra announces cuts": in a headline a verb in the present has a name or an office before it.
    private static bool IsHeadlineName(Passage passage, CueMatch match, NounPhrase subject) =>
        match.Cue.Form == CueForm.Singular && !match.Cue.Has(Frames.NounLike) && subject.First == subject.Last && passage.IsCapitalised(subject.First)
        && passage.Document.Structure.Blocks[passage.Block].Kind == BlockKind.Title;

    // "condemned X and called for Y": no subject of its own.
    private static bool SharesSubject(Passage passage, CueMatch match)
    {
        var before = passage[match.Group.Start - 1];
        return (before.Is(WordClass.Conjunction) || before.IsWord("then")) && match.Group.Start > 1;
    }
}
