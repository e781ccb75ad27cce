using Analysis.Recognition.Actors;
using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>
/// Whose reply somebody remembers: "Nurse Ada Okoro begged the colonel to go. “No,” she remembered him replying" is the colonel's.
/// </summary>
internal sealed class Hearers(DocumentView document, CueFinder cues, Speakers speakers, PhraseNames phrases)
{
    /// <summary>
    /// The one who was asked in the sentence before, when it names nobody else but the one who asked and the pronouns tell the two apart;
    /// null when any doubt is left.
    /// </summary>
    public Speaker? Of(Passage before, Passage passage, int pronoun)
    {
        var recalling = pronoun - 1;
        while (recalling > 0 && !(passage[recalling].Is(WordClass.Pronoun) || passage[recalling].Kind == UnitKind.Actor))
        {
            recalling--;
        }

        var asked = Genders.Asked(passage[pronoun].Lower);
        var (asker, verb) = Asking(before);
        if (asked == Gender.Unknown || asker is null
            || Hearer(before, verb + 1) is not { } hearer || HasOthers(before, asker, hearer))
        {
            return null;
        }

        // "she remembered him": two people; "he remembered him": which of two cannot be told.
        var teller = Genders.Asked(passage[recalling].Lower);
        var ofAsker = speakers.Genders.Of(document, asker.Value.Name);
        var isAsker = passage.ActorAt(recalling)?.Value.Name == asker.Value.Name
            || (teller != Gender.Unknown && teller != asked && (ofAsker == Gender.Unknown || ofAsker == teller));
        var span = before.SpanOf(hearer.First, hearer.Last);
        var named = before.ActorAt(hearer.Last) is { } actor && actor.Value.Kind == ActorKind.Person
            ? new Speaker(actor.Value.Name, ActorKind.Person, span, actor)
            : before.ActorAt(hearer.Last) is { } office ? new Speaker(office.Value.Name, office.Value.Kind, span, office)
            : phrases.Of(before, hearer, hearer.Last, span);
        var ofHearer = named.IsPerson ? speakers.Genders.Of(document, named.Name) : speakers.Genders.OfNoun(named.Name);
        return isAsker && (ofHearer == Gender.Unknown || ofHearer == asked) ? named with { Span = passage[pronoun].Span } : null;
    }

    /// <summary>"he remembered him": whoever remembers is no other sex than whom he remembers.</summary>
    public static bool IsOneOfTwo(Passage passage, int pronoun) =>
        Enumerable.Range(0, pronoun).Any(i => passage[i].Is(WordClass.Pronoun) && passage[i].Lower is "he" or "she"
            && Genders.Asked(passage[i].Lower) == Genders.Asked(passage[pronoun].Lower));

    // The person whose verb takes a hearer at once: "Ada Okoro asked the warden".
    private (Mention<Actor>? Asker, int Verb) Asking(Passage before)
    {
        for (var i = 1; i < before.Count; i++)
        {
            if (before.ActorAt(i - 1) is { Value.Kind: ActorKind.Person } asker && cues.IsVerbAt(before, i))
            {
                return (asker, i);
            }
        }

        return (null, 0);
    }

    private NounPhrase? Hearer(Passage before, int first)
    {
        const int longestNoun = 4;
        var last = first;
        while (last < first + longestNoun && (before[last].Is(WordClass.Determiner) || (before[last].Is(WordClass.Open)
            && speakers.KindOf(before[last].Lower) != "person")))
        {
            last++;
        }

        return before.ActorAt(last) is { Value.Kind: ActorKind.Person or ActorKind.Office }
            || (before[last].Is(WordClass.Open) && speakers.KindOf(before[last].Lower) == "person" && !before[last].Lower.EndsWith('s')
                && !before[last + 1].IsPossessive)
            ? new NounPhrase(first, last) : null;
    }

    // Anybody else in the sentence, by name or by noun; the office before a name is its own.
    private bool HasOthers(Passage before, Mention<Actor> asker, NounPhrase hearer) =>
        Enumerable.Range(0, before.Count).Any(i => i > hearer.Last | i < hearer.First
            && (before.ActorAt(i) is { Value.Kind: ActorKind.Person or ActorKind.Office } actor ? actor.Value.Name != asker.Value.Name
                : before[i].Is(WordClass.Open) && speakers.KindOf(before[i].Lower) == "person" && !before[i + 1].IsName));
}
