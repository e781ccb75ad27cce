using Analysis.Recognition.Actors;
using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>Who the sentence before is about, for pronouns: "The Harbour Watch tells another story. By its reckoning ...".</summary>
internal sealed class SentenceSubjects(IReadOnlyList<Passage> passages, CueFinder cues, Speakers speakers)
{
    private const int LongestSubject = 7;

    private readonly Dictionary<Passage, int> order = passages.Select((passage, index) => (passage, index))
        .ToDictionary(pair => pair.passage, pair => pair.index, ReferenceEqualityComparer.Instance as IEqualityComparer<Passage>);

    /// <summary>
    /// The body or people that the sentence before, in the same paragraph, has for its subject; null when it has neither.
    /// </summary>
    public (Passage Passage, NounPhrase Name)? Before(Passage passage)
    {
        if (PassageBefore(passage) is not { } before)
        {
            return null;
        }

        var first = LeadIns.Behind(before, before.SentenceStart(before.Count - 1));
        var last = first - 1;
        while (last + 1 < first + LongestSubject && (before[last + 1].IsName || before[last + 1].Is(WordClass.Determiner)
            || (before[last + 1].Is(WordClass.Open) && !IsVerb(before, last + 1, first)) || before[last + 1].IsPossessive))
        {
            last++;
        }

        return last >= first && Stands(before, last) ? (before, new NounPhrase(first, last)) : null;
    }

    /// <summary>
    /// The speaker whose name the sentence before begins with, though nobody knows it for a body's: "Agua Clara objects. It said".
    /// </summary>
    public Speaker? SpeakerBefore(Passage passage, IReadOnlyList<Spoken> spoken)
    {
        if (PassageBefore(passage) is not { } before)
        {
            return null;
        }

        var text = passage.Document.Structure.Source.Content.AsSpan(before.Span.Start, before.Span.Length);
        for (var i = spoken.Count - 1; i >= 0; i--)
        {
            var speaker = spoken[i].Speaker;
            if (speaker.Name.Contains(' ', StringComparison.Ordinal) && char.IsUpper(speaker.Name[0]) && !speaker.IsPerson
                && text.StartsWith($"{speaker.Name} ", StringComparison.Ordinal))
            {
                return spoken.Any(entry => before.Span.Contains(entry.Content)) ? null : speaker;
            }
        }

        return null;
    }

    /// <summary>The sentence before in the same paragraph.</summary>
    public Passage? PassageBefore(Passage passage) =>
        order.TryGetValue(passage, out var index) && index > 0 && passages[index - 1] is { Count: > 1 } before
            && before.Block == passage.Block ? before : null;

    /// <summary>Whether a body is named in a sentence before a pronoun, so that the pronoun may be about that one.</summary>
    public bool HasBody(Passage passage, int pronoun) =>
        Enumerable.Range(passage.SentenceStart(pronoun), Math.Max(0, pronoun - passage.SentenceStart(pronoun)))
            .Any(i => passage.ActorAt(i) is { Value.Kind: ActorKind.Organisation or ActorKind.Group }
                || (passage[i].Is(WordClass.Open) && speakers.KindOf(passage[i].Lower) is "body" or "generic"));

    /// <summary>Whether a subject is several people: "the experts", "villagers".</summary>
    public bool IsMany((Passage Passage, NounPhrase Name) subject) =>
        subject.Passage[subject.Name.Last] is var noun
        && (noun.Kind == UnitKind.Word && speakers.KindOf(noun.Lower) == "person"
            && (noun.Lower.EndsWith('s') || noun.Lower is "men" or "women" or "people")
            || subject.Passage.ActorAt(subject.Name.Last) is { Value.Kind: ActorKind.Group });

    private bool Stands(Passage passage, int last) =>
        passage.ActorAt(last) is { } actor ? actor.Value.Kind is ActorKind.Organisation or ActorKind.Group
        : speakers.KindOf(passage[last].Lower) is "body" or "generic" or "person";

    private bool IsVerb(Passage passage, int index, int first) =>
        index > first && (cues.IsVerbAt(passage, index) || passage[index].Lower.EndsWith("ed", StringComparison.Ordinal)
            || (speakers.KindOf(passage[index - 1].Lower).Length > 0 && speakers.KindOf(passage[index].Lower).Length == 0)
            || passage[index - 1].Kind == UnitKind.Actor && speakers.KindOf(passage[index].Lower).Length == 0);
}
