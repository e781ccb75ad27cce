using Analysis.Recognition.Actors;
using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>Finds for whom papers, records and spokesmen speak: "the Amnesty report", "a spokesman for the army".</summary>
internal sealed class Mouthpieces(Speakers speakers, Papers papers, PhraseNames phrases, Bodies bodies)
{
    /// <summary>"the centre's records show": the centre, when the text tells whose they are.</summary>
    public Speaker OfRecord(Passage passage, NounPhrase subject, int head, SourceSpan span) =>
        Papers.Owner(passage, subject, head) is { } keeper ? new Speaker(keeper.Value.Name, keeper.Value.Kind, span, keeper)
        : head > subject.First && speakers.KindOf(passage[head - 1].Lower) == "body"
            ? phrases.Of(passage, new NounPhrase(subject.First, head - 1), head - 1, span)
        : Speaker.Unknown(span);

    /// <summary>
    /// A report speaks for the body that the text gives as its author, under a name of its own: "Amnesty International report".
    /// </summary>
    /// <param name="passage">Where it speaks.</param>
    /// <param name="subject">The words for it.</param>
    /// <param name="head">Index of their noun.</param>
    /// <param name="kind">The noun's kind: "document", or "author" for those who write one.</param>
    /// <param name="span">Where the words stand.</param>
    public Speaker OfPaper(Passage passage, NounPhrase subject, int head, string kind, SourceSpan span)
    {
        var noun = kind == "document" ? passage[head].Lower : Enumerable.Range(head + 1, Math.Max(0, subject.Last - head))
            .Select(i => passage[i].Lower).FirstOrDefault(word => speakers.KindOf(word) == "document") ?? "";
        var owner = kind == "document" ? Papers.Owner(passage, subject, head) : null;
        if (owner is { } body)
        {
            return new Speaker($"{body.Value.Name} {noun}", ActorKind.Organisation, span, body);
        }

        // "An army memo", "a coroner's report", "the evening bulletin": whose it is, though no name says so.
        if (kind == "document" && papers.IsTold(passage, subject, head))
        {
            return phrases.Of(passage, subject, head, span);
        }

        if (kind == "document" && !passage[subject.First].IsWord("a") && !passage[subject.First].IsWord("an")
            && !passage[subject.First].IsWord("another")
            && papers.LastBefore(noun, span.Start) is { } named)
        {
            return new Speaker(named, ActorKind.Organisation, span, null);
        }

        // Its authors, and a document nobody else is named for, are the body that spoke just before; a witness
        // issues none, and "the reports" are many.
        return (kind == "author" || (passage[subject.First].IsWord("the") && noun != "reports"))
            && bodies.LastBody(passage, span.Start, 1) is { Kind: ActorKind.Organisation or ActorKind.State or ActorKind.Group } issuer
            ? issuer with { Span = span }
            : Speaker.Unknown(span);
    }

    /// <summary>
    /// One who speaks for a body is that body here; one who speaks for a person remains somebody else, who speaks for him.
    /// </summary>
    public Speaker OfVoice(Passage passage, NounPhrase subject, int head, SourceSpan span) =>
        Principals.Of(passage, subject, head) is not { } principal ? phrases.Of(passage, subject, head, span)
        : principal.IsPerson ? phrases.Of(passage, subject, head, span) with { For = principal.Name }
        : principal with { Span = span };
}
