using Analysis.Recognition.Actors;
using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>Whether a cue is a finite verb, and whether a subject goes with its form.</summary>
internal sealed class Agreement(Speakers speakers)
{
    /// <summary>Not "to say", "would say", "did not say": said indeed.</summary>
    public static bool IsFinite(CueMatch match) =>
        !match.Group.Infinitive && !match.Group.Modal && match.Group.Negated == match.Cue.Has(Frames.Negated)
        && (match.Cue.Form != CueForm.Ing || match.Group.Being);

    /// <summary>"they say", "he says"; a verb that is a noun as well needs a subject that can only be one.</summary>
    public bool IsAgreed(Passage passage, CueMatch match, NounPhrase? phrase)
    {
        if (phrase is not { } subject)
        {
            return false;
        }

        var head = passage[speakers.HeadOf(passage, subject)];
        var actor = passage.ActorAt(speakers.HeadOf(passage, subject))?.Value.Kind;
        if (match.Cue.Form == CueForm.Base && match.Group.Start == match.Verb
            && (head.Lower is "he" or "she" or "it" || actor is ActorKind.Person))
        {
            return false;
        }

        if (match.Cue.Form == CueForm.Singular && head.Lower is "they" or "we" or "i" or "you")
        {
            return false;
        }

        // "human rights reports": a noun that looks like the verb needs a subject that can only be one.
        var isBare = match.Cue.Has(Frames.NounLike) && match.Cue.Form is CueForm.Base or CueForm.Singular
            && match.Group.Start == match.Verb;
        // "dismissed reports", but "the accused claims".
        var before = match.Group.Start - 1;
        if (isBare && passage[before].Is(WordClass.Open) && passage[before].Lower.EndsWith("ed", StringComparison.Ordinal)
            && !passage.IsCapitalised(before) && !passage[before - 1].Is(WordClass.Determiner))
        {
            return false;
        }

        return !isBare || head.Kind == UnitKind.Actor || head.Is(WordClass.Pronoun) || speakers.KindOf(head.Lower).Length > 0
            || (head.Kind == UnitKind.Place && match.Cue.Form == CueForm.Singular)
            // "Fair Trial Line, a lawyers' network, reports": the comma parts the verb from any noun that it could go with.
            || (passage[before].Kind == UnitKind.Comma && passage.IsCapitalised(subject.Last) && subject.Last < before - 1);
    }
}
