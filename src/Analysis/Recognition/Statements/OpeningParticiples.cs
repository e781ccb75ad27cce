using Analysis.Recognition.Actors;
using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>
/// Participles that open a sentence, their subject behind the comma: "Describing the verdict as bought, Ada Okoro tore up her copy".
/// </summary>
internal sealed class OpeningParticiples(CueFinder cues, Speakers speakers)
{
    private const int Reach = 40;

    /// <summary>
    /// What such a participle leads in, and who says it; null when it opens no sentence or nobody follows. "Promising students" and the
    /// like are left alone.
    /// </summary>
    public Reading? Read(Passage passage, CueMatch match, int start)
    {
        if (match.Group.Start != match.Verb || match.Verb != LeadIns.Behind(passage, passage.SentenceStart(match.Verb))
            || (match.Cue.Has(Frames.NounLike) && !passage[match.Last + 1].IsWord("that")) || match.Cue.Has(Frames.Attitude))
        {
            return null;
        }

        for (var comma = start + 1; comma < start + Reach && passage[comma].Kind is not (UnitKind.Stop or UnitKind.End); comma++)
        {
            if (passage[comma].Kind == UnitKind.Comma && Subject(passage, comma + 1) is { } subject
                && (TakesNoun(passage, match, start) || FrontReader.HasVerb(passage, start, comma - 1)))
            {
                return new Reading(start, comma - 1, subject);
            }
        }

        return null;
    }

    // "Warning signs, the council said, ...": what takes a clause leads in one. "Welcoming guests": people at the door.
    private bool TakesNoun(Passage passage, CueMatch match, int start) =>
        !passage[start - 1].IsWord("that")
        && match.Cue.Has(Frames.Object | Frames.ObjectAs | Frames.ObjectTo | Frames.ObjectIs | Frames.ObjectQuote | Frames.Count)
        && (match.Cue.Act != "welcomes" || speakers.KindOf(passage[start].Lower) != "person");

    /// <summary>The noun phrase at a unit with a verb behind it: a name, an office, "the union"; null when none is.</summary>
    public NounPhrase? Subject(Passage passage, int first)
    {
        const int longestTitle = 5;
        var last = passage[first].Is(WordClass.Determiner) ? first + 1 : first;
        var limit = first + longestTitle;
        while (last < limit && passage[last].Is(WordClass.Open) && !passage[last].IsName
            && (passage[last + 1].IsName || (passage[last + 1].Is(WordClass.Open) && !IsVerb(passage, last + 1))
                || speakers.KindOf(passage[last].Lower).Length == 0))
        {
            last++;
        }

        var phrase = new NounPhrase(first, last);
        var isSomebody = passage.ActorAt(last) is { Value.Kind: not ActorKind.Place }
            || passage[last].Lower is "he" or "she" or "they" or "it"
            || (passage[last].Is(WordClass.Open) && speakers.KindOf(passage[last].Lower) is "person" or "body" or "voice" or "generic"
                && (passage[first].Is(WordClass.Determiner) || (first == last && passage[last].Lower.EndsWith('s'))));
        return isSomebody && speakers.CanSpeak(passage, phrase) && IsVerb(passage, last + 1) ? phrase : null;
    }

    // A verb that nobody knows as one, too, where only a verb can stand: behind a name.
    private bool IsVerb(Passage passage, int index) =>
        passage[index].Is(WordClass.Auxiliary) || passage[index].Is(WordClass.Verb) || cues.IsVerbAt(passage, index)
        || (passage[index].Is(WordClass.Open) && passage[index].Lower.EndsWith("ed", StringComparison.Ordinal))
        || (passage[index].Is(WordClass.Open) && !passage.IsCapitalised(index)
            && (passage[index + 1].Is(WordClass.Determiner) || passage[index + 1].Is(WordClass.Pronoun)
                || passage[index + 1].Is(WordClass.Preposition) || passage[index + 1].Is(WordClass.Adverb))
            && (passage[index - 1].IsName || passage[index - 1].Is(WordClass.Pronoun)
                || speakers.KindOf(passage[index - 1].Lower).Length > 0))
        || (passage[index].Is(WordClass.Adverb) && !passage[index - 1].Is(WordClass.Adverb) && IsVerb(passage, index + 1));
}
