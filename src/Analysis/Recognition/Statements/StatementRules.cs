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
    private readonly SourceReader sources = new(cues, speakers);
    private readonly AsideClauses asides = new(cues, speakers);
    private readonly ImpersonalReader impersonals = new(cues);
    private readonly OpeningParticiples openings = new(cues, speakers);

    /// <summary>All rules for cues; the first that reads a cue wins.</summary>
    public IReadOnlyList<StatementRule> Ordered => field ??=
    [
        new("statement.according-to",
            "\"According to the ministry, ...\", \"..., according to the ministry\": the only cue without a verb.", sources.AccordingTo),
        new("statement.nominal",
            "\"the minister's claim that ...\": before the verbs, since many such nouns look like them.", sources.Nominal),
        new("statement.as-says",
            "\"has, as the report says, ...\": the clause around it is what was said, so nothing behind the verb is.", AsSays),
        new("statement.passive",
            "\"was condemned by the union\": the subject is what was said, so active readings must not see it.", sources.Passive),
        new("statement.quoted-by",
            "\"The agency quoted the minister as saying ...\": the speaker is the one quoted, so readings by the subject come later.",
            sources.QuotedBy),
        new("statement.reported-by",
            "\"the 31 deaths reported by the league\": a count has its source behind it; no verb of a sentence, so before those.",
            sources.ReportedBy),
        new("statement.recalled-reply",
            "\"'Then stop it,' she recalled him answering\": the words are his, so before readings that give them to her.",
            fronts.RecalledReply),
        new("statement.introduced", "\"The minister said:\" and the quotation in the blocks behind: first of the active readings, since nothing else can end in a colon.", Introduced),
        new("statement.relative-object",
            "\"the 52 deaths that the league alleges\": the count stands before, so before the rest of a relative clause.",
            sources.RelativeObject),
        new("statement.relative",
            "\"a revolt that doctors say has killed 200\": the rest of the relative clause; before what looks in front of the verb.",
            fronts.Relative),
        new("statement.front",
            "\"...,\" he said; \"...,\" said the minister: before readings that look behind the verb, where only a place or a time stands.",
            fronts.Front),
        new("statement.impersonal", "\"it was announced on Monday that ...\": nobody says it, but there is a day.", impersonals.Read),
        new("statement.behind", "\"He said that ...\", \"she condemned ...\", \"they called for ...\".", Behind),
        new("statement.participle",
            "\"..., adding that ...\", \"with diplomats condemning ...\": last, since most such forms are no statements.", Participle),
    ];

    /// <summary>
    /// The subject that a cue without one of its own takes over when no earlier cue of the passage has any:
    /// that of the last main clause before.
    /// </summary>
    public NounPhrase? MainSubject(Passage passage, int before)
    {
        const int reach = 80;
        NounPhrase? found = null;
        for (var i = Math.Max(passage.SentenceStart(before), before - reach) + 1; i < before; i++)
        {
            var unit = passage[i];
            var isVerb = unit.Is(WordClass.Auxiliary) || unit.Is(WordClass.Verb) || cues.IsVerbAt(passage, i)
                || (unit.Is(WordClass.Open) && unit.Lower.EndsWith("ed", StringComparison.Ordinal));
            if (isVerb && !IsInRelative(passage, i) && subjects.Before(passage, i) is { } subject && speakers.CanSpeak(passage, subject)
                && IsMainClause(passage, subject))
            {
                found = subject;
            }
        }

        // "The bank opened its books in May and said ...": the verb before is not known as one.
        return found
            ?? (subjects.After(passage, passage.SentenceStart(before)) is { } name && passage.ActorAt(name.Last) is not null ? name
                : openings.Subject(passage, passage.SentenceStart(before)));
    }

    /// <summary>
    /// What a verb without any subject leads in, as in the paragraphs of a resolution: "3. Calls upon the parties to ...", "Deeply
    /// concerned that ...", "Noting that ..."; null when it leads in nothing.
    /// </summary>
    public Reading? Operative(Passage passage, CueMatch match) =>
        !match.Cue.Has(Frames.Noun | Frames.According)
            && (match.Cue.Has(Frames.Be) || match.Cue.Form == CueForm.Ing
                || (match.Cue.Form == CueForm.Singular && Agreement.IsFinite(match)))
            && (ContentStart.Behind(passage, match) ?? Operand(passage, match)) is { } start
            ? new Reading(start, ends.Of(passage, start, match), null)
            : null;

    // "7. Takes note of the report": words that lead in anything, there alone.
    private static int? Operand(Passage passage, CueMatch match) =>
        match.Cue.Has(Frames.Operative) && match.Cue.Form == CueForm.Singular
            && (passage[match.ContentFrom].Kind == UnitKind.Word
                || passage[match.ContentFrom].IsName) ? match.ContentFrom : null;

    // "the head of the club, who sits under house arrest": not what the sentence tells of its subject.
    private static bool IsInRelative(Passage passage, int verb)
    {
        var i = verb - 1;
        while (passage[i].Is(WordClass.Auxiliary) || passage[i].Is(WordClass.Adverb))
        {
            i--;
        }

        return passage[i].Kind == UnitKind.Word && passage[i].Lower is "who" or "which" or "that" or "whom";
    }

    private static bool IsMainClause(Passage passage, NounPhrase subject)
    {
        var before = passage[subject.First - 1];
        return !before.Is(WordClass.Subordinator) && !before.Is(WordClass.Preposition) && !before.Is(WordClass.Determiner)
            && !before.Is(WordClass.Pronoun);
    }

    private Reading? AsSays(Passage passage, CueMatch match)
    {
        // "as the crowd shouted": at the same time, not what it shouted.
        if (!match.Cue.Has(Frames.Front) || !match.Cue.Has(Frames.That | Frames.Person) || !Agreement.IsFinite(match)
            || subjects.Before(passage, match.Group.Start) is not { } subject
            || !passage[subject.First - 1].IsWord("as")
            || asides.End(passage, match) is not { } end)
        {
            return null;
        }

        if (Negation.IsNobody(passage, subject))
        {
            return null;
        }

        var start = passage.SentenceStart(subject.First - 1);
        if (start == subject.First - 1)
        {
            start = end + 1;
        }
        else if (asides.NounClause(passage, start, subject.First - 1, end) is { } claim)
        {
            // "The claim that 40 died, as the league told a meeting, is a lie": the claim alone.
            return claim with { Subject = subject };
        }
        else if ((passage[end].Kind is UnitKind.Stop or UnitKind.End || asides.IsBeforeVerb(passage, end))
            && asides.What(passage, start, subject.First - 1) is { } what)
        {
            // "The envoy disputes that soldiers killed 31, as the league says": what he disputes.
            return what with { Subject = subject };
        }

        return passage[start].Kind == UnitKind.End ? null
            : new Reading(start, Math.Min(ends.Of(passage, Math.Max(start, end), match), passage.Count - 1), subject);
    }

    private Reading? Introduced(Passage passage, CueMatch match)
    {
        var colon = passage.Count - 1;
        if (!match.Cue.Has(Frames.Quote) || !Agreement.IsFinite(match) || match.Group.Being || passage[colon].Kind != UnitKind.Colon
            || FiniteSubject(passage, match) is not { } subject)
        {
            return null;
        }

        for (var i = match.Last + 1; i < colon; i++)
        {
            if (passage[i].IsWord("that") || passage[i].Is(WordClass.Auxiliary) || passage[i].Kind == UnitKind.Quote
                || (i == match.Last + 1 && passage[i].Is(WordClass.Pronoun)))
            {
                return null;
            }
        }

        return new Reading(colon, colon - 1, subject);
    }

    private Reading? Behind(Passage passage, CueMatch match)
    {
        var isBe = match.Cue.Has(Frames.Be);
        if (match.Cue.Has(Frames.Noun | Frames.According) || !Agreement.IsFinite(match)
            || match.Group.Being != (isBe || match.Cue.Form == CueForm.Ing)
            || ContentStart.Behind(passage, match) is not { } start)
        {
            return null;
        }

        // "Court documents show that": the noun.
        if (match.Cue.Has(Frames.NounLike) && match.Group.Start == match.Verb && match.Cue.Form == CueForm.Singular
            && cues.IsVerbAt(passage, match.Last + 1))
        {
            return null;
        }

        // "is supporting the troops", "supports them financially": help, not words.
        if (match.Cue.Has(Frames.Attitude) && match.Cue.Act == "supports"
            && (match.Cue.Form == CueForm.Ing || passage[start].Is(WordClass.Pronoun)))
        {
            return null;
        }

        // "He welcomed the guests": people at the door, not what they did.
        if (match.Cue.Act == "welcomes" && match.Cue.Followers.IsEmpty && subjects.After(passage, start) is { } guest
            && (passage.ActorAt(guest.Last)?.Value.Kind == ActorKind.Person
            || speakers.KindOf(passage[speakers.HeadOf(passage, guest)].Lower) == "person"))
        {
            return null;
        }

        var isShared = SharedSubjects.Has(passage, match);
        var subject = isShared ? null : FiniteSubject(passage, match);
        return isShared || subject is not null ? new Reading(start, ends.Of(passage, start, match), subject) : null;
    }

    private Reading? Participle(Passage passage, CueMatch match)
    {
        if (match.Cue.Form != CueForm.Ing || match.Group.Being || match.Group.Negated
            || (match.Cue.Has(Frames.Attitude) && match.Cue.Act == "supports") || ContentStart.Behind(passage, match) is not { } start)
        {
            return null;
        }

        if (openings.Read(passage, match, start) is { } opening)
        {
            return opening;
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

        return subjects.Before(passage, match.Group.Start) is { } subject
            && ((passage[subject.First - 1].IsWord("with") && IsSimple(passage, subject)) || IsDocument(passage, subject)
                || IsAbsolute(passage, subject, match))
            ? new Reading(start, end, subject)
            : null;
    }

    // "with police dispersing people calling for change": not the people's statement but what the police did.
    private static bool IsSimple(Passage passage, NounPhrase phrase)
    {
        for (var i = phrase.First; i <= phrase.Last; i++)
        {
            if (passage[i].Is(WordClass.Preposition)
                || passage[i].Is(WordClass.Open) && passage[i].Lower.EndsWith("ing", StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    private bool StandsBehindPaper(Passage passage, int verb)
    {
        const int reach = 8;
        for (var i = verb - 1;
            i > verb - reach && (passage[i].IsName || passage[i].Is(WordClass.Open) || passage[i].Is(WordClass.Preposition)
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
    private bool IsAbsolute(Passage passage, NounPhrase subject, CueMatch match) =>
        passage[subject.First - 1].Kind == UnitKind.Comma && match.Cue.Has(Frames.That)
            && passage.ActorAt(speakers.HeadOf(passage, subject)) is not null;

    private bool IsDocument(Passage passage, NounPhrase phrase) =>
        speakers.KindOf(passage[speakers.HeadOf(passage, phrase)].Lower) == "document";

    private NounPhrase? FiniteSubject(Passage passage, CueMatch match) =>
        subjects.Before(passage, match.Group.Start) is { } subject && agreement.IsAgreed(passage, match, subject)
        && (match.Cue.Has(Frames.Any) || speakers.CanSpeak(passage, subject) || IsHeadlineName(passage, match, subject)
        || IsUnknownName(passage, match, subject))
        && !(passage[subject.First - 1].Kind == UnitKind.Word
            && passage[subject.First - 1].Lower is "if" or "unless" or "whether" or "should" or "let" or "do" or "does" or "did" or "will"
                or "would" or "can" or "could" or "must" or "may")
        && !Negation.IsNobody(passage, subject) && !Negation.IsDenied(passage, subject) && !passage[subject.First].IsWord("please")
        && !passage[match.Last + 1].IsWord("please")
        && !(match.Cue.Has(Frames.Paper)
            && speakers.KindOf(passage[speakers.HeadOf(passage, subject)].Lower) is not ("document" or "record"))
        && !(match.Cue.Has(Frames.Attitude) && speakers.KindOf(passage[speakers.HeadOf(passage, subject)].Lower) == "generic")
            ? subject
            : null;

    // "Telstra announces cuts": in a headline a verb in the present has a name or an office before it.
    private static bool IsHeadlineName(Passage passage, CueMatch match, NounPhrase subject) =>
        match.Cue.Form == CueForm.Singular && !match.Cue.Has(Frames.NounLike) && subject.First == subject.Last
        && passage.IsCapitalised(subject.First)
        && passage.Document.Structure.Blocks[passage.Block].Kind == BlockKind.Title;

    // "Newsline estimated around 200 people attended": a single word that is no common one.
    private bool IsUnknownName(Passage passage, CueMatch match, NounPhrase subject) =>
        (match.Cue.Form == CueForm.Past || (match.Cue.Form == CueForm.Singular && !match.Cue.Has(Frames.NounLike)))
        && match.Cue.Has(Frames.That | Frames.Clause) && !match.Cue.Has(Frames.Thing) && match.Group.Start == match.Verb
        && subject.First == subject.Last
        && passage.IsCapitalised(subject.First) && passage[subject.First].Is(WordClass.Open)
        && speakers.IsUncommon(passage[subject.First].Lower);
}
