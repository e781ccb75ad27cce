using Analysis.Recognition.Actors;
using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>
/// Finds who the subject of a statement is: names at once; pronouns, offices and documents by what stands before them.
/// What the text leaves open stays unknown.
/// </summary>
/// <remarks>Reads the statements of one document in order and remembers who spoke.</remarks>
internal sealed class SpeakerResolver
{
    private readonly DocumentView document;
    private readonly Speakers speakers;
    private readonly List<Spoken> spoken = [];
    private readonly Holders holders;
    private readonly PersonFinder persons;
    private readonly JointSpeakers joint;
    private readonly BoundNames bound;
    private readonly PhraseNames phrases;
    private readonly Hearers hearers;
    private readonly OwnWords own;
    private readonly SentenceSubjects subjects;
    private readonly Bodies bodies;
    private readonly Mouthpieces mouthpieces;
    private readonly OwnName ourselves;

    // What the statement says whose speaker is looked for.
    private SourceSpan content;

    public SpeakerResolver(DocumentView document, IReadOnlyList<Passage> passages, CueFinder cues, Speakers speakers)
    {
        (this.document, this.speakers) = (document, speakers);
        (holders, persons) = (new Holders(document), new PersonFinder(document, speakers));
        (joint, bound) = (new JointSpeakers(document, speakers), new BoundNames(speakers));
        phrases = new PhraseNames(document, speakers);
        hearers = new Hearers(document, cues, speakers, phrases);
        (own, subjects) = (new OwnWords(speakers), new SentenceSubjects(passages, cues, speakers));
        bodies = new Bodies(document, speakers, spoken);
        mouthpieces = new Mouthpieces(speakers, new Papers(passages, speakers), phrases, bodies);
        ourselves = new OwnName(document, speakers, spoken);
    }

    /// <summary>The speaker that the subject of a statement names, or the one of the statement that it continues.</summary>
    public Speaker Resolve(Draft draft, Speaker? continued, Speaker? turn)
    {
        var (passage, subject) = (draft.Passage, draft.Subject);
        content = draft.Content;
        var speaker = draft.Introduced is { } full && subject is { } label
            ? Find(full.Passage, full.Name) with { Span = passage.SpanOf(label.First, label.Last) }
            : draft.Rule == TranscriptForm.Rule && subject is { } called && passage.ActorAt(called.Last)?.Value.Kind != ActorKind.Person
                && TranscriptForm.NameOf(document, passage, called, speakers) is { } name
                ? new Speaker(name, ActorKind.Person, passage.SpanOf(called.First, called.Last), null)
            : subject is { } phrase ? InTurn(passage, phrase, turn) ?? Owned(passage, phrase) ?? Find(passage, phrase)
            : continued ?? Speaker.Unknown(null);

        // "MS NYE: He said": whoever "he" is, it is not she who speaks.
        speaker = turn is { Name.Length: > 0 } && speaker.Name == turn.Name && subject is { } word
            && passage[word.First].Lower is "he" or "she" ? Speaker.Unknown(speaker.Span) : speaker;
        var offset = subject is { } named ? passage[named.First].Span.Start : draft.Content.Start;
        spoken.Add(new Spoken(passage.Block, offset, draft.IsPresent, draft.Rule == TranscriptForm.Rule, draft.Content, speaker));
        return draft.Cue is null ? speaker with { Span = null } : speaker;
    }

    // "I", "we" and "our volunteers" of a turn: whoever's turn it is.
    private Speaker? InTurn(Passage passage, NounPhrase subject, Speaker? turn) =>
        turn is not null && (subject.First == subject.Last && passage[subject.First].Lower is "i" or "we"
            || own.IsOurs(passage, subject, speakers.HeadOf(passage, subject)))
            ? turn with { Span = passage.SpanOf(subject.First, subject.Last) }
            : null;

    // "our volunteers": whoever issues the text; "the Watch said its lawyers had counted 40": the Watch; "a source": nobody.
    private Speaker? Owned(Passage passage, NounPhrase subject)
    {
        var (head, span) = (speakers.HeadOf(passage, subject), passage.SpanOf(subject.First, subject.Last));
        if (OwnWords.IsNameless(passage, subject, head))
        {
            return Speaker.Unknown(span);
        }

        if (own.IsOurs(passage, subject, head))
        {
            return ourselves.At(passage) is { } ours ? ours with { Span = span } : Speaker.Unknown(span);
        }

        if (!own.IsOfSpeaker(passage, subject, head))
        {
            return null;
        }

        var outer = spoken.LastOrDefault(entry => entry.Content.Contains(span)).Speaker;
        return outer is { Name.Length: > 0 } && (passage[subject.First].Lower is "his" or "her" ? !bodies.IsOne(outer) : !outer.IsPerson)
            ? outer with { Span = span }
            : null;
    }

    private Speaker Find(Passage passage, NounPhrase subject)
    {
        var head = speakers.HeadOf(passage, subject);
        var span = passage.SpanOf(subject.First, subject.Last);
        if (passage[head].Lower is "him" or "her" && Hearer(passage, head, span) is { } hearer)
        {
            return hearer;
        }

        if (passage[head].Is(WordClass.Pronoun) || (passage[head].Is(WordClass.Determiner) && subject.First == subject.Last))
        {
            return Pronoun(passage, subject.First, passage[head].Lower) is { } known ? known with { Span = span } : Speaker.Unknown(span);
        }

        if (IsOneOfMany(passage, subject, head))
        {
            return Speaker.Unknown(span);
        }

        if (Several(passage, subject, head, span) is { } several)
        {
            return several;
        }

        var kind = speakers.KindOf(passage[head].Lower);
        return kind == "record" ? mouthpieces.OfRecord(passage, subject, head, span)
            : kind is "document" or "author" ? mouthpieces.OfPaper(passage, subject, head, kind, span)
            : Named(passage, subject, head, span) ?? ByNoun(passage, subject, head, kind, span);
    }

    // "he remembered him replying": the one who was asked in the sentence before.
    private Speaker? Hearer(Passage passage, int head, SourceSpan span) =>
        subjects.PassageBefore(passage) is not { } before ? null
        : hearers.Of(before, passage, head) is { } hearer ? hearer
        // "he quoted him as saying": which of two cannot be told.
        : Hearers.IsOneOfTwo(passage, head) ? Speaker.Unknown(span)
        : null;

    // "one of them": which one cannot be told; "the same office": which of those named is for the reader to say.
    private static bool IsOneOfMany(Passage passage, NounPhrase subject, int head) =>
        passage[subject.Last].Is(WordClass.Pronoun) || (passage[subject.First + 1].IsWord("same") && subject.First < head);

    // "Secretary of State Ada Okoro and the Union of Ports (UP) urged ...": the preposition is that of a title.
    private Speaker? Several(Passage passage, NounPhrase subject, int head, SourceSpan span)
    {
        var end = subject.Last;
        while (end > head && passage[end].Kind == UnitKind.Aside)
        {
            end--;
        }

        if (passage.ActorAt(end) is { } closing && end > head
            && speakers.KindOf(passage[head].Lower) is not ("voice" or "document" or "author")
            && joint.Of(passage, subject, end, closing) is { } both)
        {
            return both;
        }

        // "relatives and a US official": never the second alone.
        return passage.ActorAt(head) is not null && joint.IsMixed(passage, subject, head) ? phrases.Of(passage, subject, head, span) : null;
    }

    // "Ada Okoro", "the league", "hospital authorities": by the actor that stands there; null when none does.
    private Speaker? Named(Passage passage, NounPhrase subject, int head, SourceSpan span)
    {
        // "the ambassador to the union Ada Okoro": a name that no preposition binds is the head.
        if (passage.ActorAt(subject.Last) is { Value.Kind: ActorKind.Person } person
            && (subject.Last == head || !bound.Holds(passage, head, subject.Last)))
        {
            return joint.Of(passage, subject, head, person) ?? new Speaker(person.Value.Name, ActorKind.Person, span, person);
        }

        if (passage.ActorAt(head) is not { } actor)
        {
            return null;
        }

        // "hospital authorities", "airport police": what stands before the group says whose it is.
        if (actor.Value.Kind == ActorKind.Group && head > subject.First && passage[head - 1].Is(WordClass.Open))
        {
            return phrases.Of(passage, subject, head, span);
        }

        return actor.Value.Kind == ActorKind.Office
            ? holders.Holder(document.Structure.Source[actor.Span], span)
                ?? new Speaker(actor.Value.Name, ActorKind.Office, span, actor)
            : joint.Of(passage, subject, head, actor) ?? new Speaker(actor.Value.Name, actor.Value.Kind, span, actor);
    }

    // "the harbour master", "a spokesman for the army", "the group": by the noun, where no actor stands.
    private Speaker ByNoun(Passage passage, NounPhrase subject, int head, string kind, SourceSpan span)
    {
        var isDefinite = passage[subject.First].IsWord("the");
        // "The harbour master said", when the text tells who is that.
        if (isDefinite && head > subject.First && head == subject.Last
            && holders.Apposed(document.Structure.Source[passage.SpanOf(subject.First + 1, head)], span) is { } apposed)
        {
            return apposed;
        }

        return kind switch
        {
            "asker" or "answerer" => Speaker.Unknown(span),
            "voice" => mouthpieces.OfVoice(passage, subject, head, span),
            "generic" => head == subject.First + 1 && isDefinite && Meant(passage, head, span) is { } body
                ? body with { Span = span }
                : passage.IsCapitalised(head) || head > subject.First + 1 ? phrases.Of(passage, subject, head, span)
                : Speaker.Unknown(span),
            "person" when isDefinite => holders.Holder(passage[head].Lower, span) ?? phrases.Of(passage, subject, head, span),
            "body" when isDefinite => holders.Namesake(passage[head].Lower, span) ?? phrases.Of(passage, subject, head, span),
            _ => phrases.Of(passage, subject, head, span),
        };
    }

    // "the group": the body that spoke last, "the forum": one whose name says so. A ministry is no forum.
    private Speaker? Meant(Passage passage, int head, SourceSpan span)
    {
        if (ourselves.EndsIn(passage[head].Lower))
        {
            return ourselves.At(passage);
        }

        // "Witnesses have spoken of 40 dead, the group said": not whoever speaks in what it said.
        var from = Math.Min(span.Start, content.Start);
        if (subjects.Before(passage) is { } before && !bodies.IsSaidSince(before.Passage)
            && before.Passage.ActorAt(before.Name.Last) is { Value.Kind: ActorKind.Organisation } about
            && !speakers.IsOrgan(about.Value.Name)
            && !Enumerable.Range(0, before.Passage.Count).Any(i => before.Passage.ActorAt(i) is { Value.Kind: ActorKind.Organisation } other
                && other.Value.Name != about.Value.Name))
        {
            // "The Harbour Watch opened a case. Forty fled, the group said."
            return new Speaker(about.Value.Name, about.Value.Kind, span, about);
        }

        var (inner, outer) = bodies.LastBodies(passage, from, 2);
        return (inner is { Kind: ActorKind.Organisation } ? inner : outer) is not { Kind: ActorKind.Organisation } last ? null
            : holders.Namesake(passage[head].Lower, span) is { } namesake ? namesake
            : speakers.IsOrgan(last.Name) ? null
            : last;
    }

    private Speaker? Pronoun(Passage passage, int index, string pronoun) => pronoun switch
    {
        "he" or "she" or "his" or "her" or "him" => persons.Before(passage[index].Span.Start, pronoun, spoken),
        "they" or "them" or "their" => subjects.Before(passage) is { } before && subjects.IsMany(before)
            && !bodies.IsSaidSince(before.Passage)
            ? Find(before.Passage, before.Name)
            : bodies.LastBody(passage, passage[index].Span.Start, 2) is { } many && !bodies.IsOnePerson(many)
            && !bodies.HasDoersBetween(passage, passage[index].Span.Start) ? many : null,
        "it" or "its" => One(passage, index),
        "we" or "our" => ourselves.At(passage),
        _ => null,
    };

    // "it": the body that the sentence before is about when nobody speaks there, else the one that spoke last. "The league said the
    // ministry counted 40. It said": either.
    private Speaker? One(Passage passage, int index)
    {
        if (subjects.SpeakerBefore(passage, spoken) is { } again && !subjects.HasBody(passage, index) && !bodies.IsSaidSince(passage))
        {
            return again;
        }

        if (subjects.Before(passage) is { } before && !subjects.HasBody(passage, index) && !subjects.IsMany(before)
            && !bodies.IsSaidSince(before.Passage))
        {
            return Find(before.Passage, before.Name) is var named && bodies.IsOne(named) && named.Name.Length > 0 ? named : null;
        }

        var (inner, outer) = bodies.LastBodies(passage, passage[index].Span.Start, 2);
        var (isInner, isOuter) = (inner is not null && bodies.IsOne(inner), outer is not null && bodies.IsOne(outer));
        return isInner && isOuter && inner!.Name != outer!.Name ? null : isInner ? inner : isOuter ? outer : null;
    }
}
