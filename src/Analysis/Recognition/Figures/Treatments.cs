using Analysis.Text;

namespace Analysis.Recognition.Figures;

/// <summary>The rules in which those who are cared for were hurt: where others were hurt or killed, or a wound is named.</summary>
internal sealed class Treatments(FigureKinds kinds, HospitalCare care)
{
    private const int Reach = 8;

    /// <summary>"The clinic took in 26 people", "16 civilians were treated as well".</summary>
    public KindMatch? Match(Claim claim) =>
        claim.Counted is { Class: "persons" } or { IsEmpty: true, IsModifier: false, IsAnaphoric: false } && IsOfHarm(claim)
        && (TakenIn(claim) ?? Treated(claim)) is { } match && !care.IsIllness(claim) ? match : null;

    private bool IsOfHarm(Claim claim) =>
        care.IsWound(claim)
        || (claim.Previous ?? claim.Earlier) is { Match.Kind.Name: "injuries" or "deaths" or "casualties" or "torture" };

    private KindMatch? TakenIn(Claim claim)
    {
        var view = claim.View;
        if (kinds.EndingAt(view, claim.Before, KindRole.Admitting) is not { } verb)
        {
            return null;
        }

        for (var token = verb.First - 1; token >= verb.First - Reach && (view.IsWord(token) || view[token] is ","); token--)
        {
            if (kinds.EndingAt(view, token, KindRole.Cell) is { } place
                && place.Kinds.FirstOrDefault(kind => kind.Name == verb.Kinds[0].Name) is { } cared)
            {
                return new(cared, verb.First, claim.Before);
            }

            if (VerbForms.IsVerb(view, token) && WordClasses.Of(view[token]) != WordClass.Auxiliary && !Reporting.IsVerb(view[token]))
            {
                return null;
            }
        }

        return null;
    }

    private KindMatch? Treated(Claim claim)
    {
        var (view, token) = (claim.View, claim.Counted.Next);
        while (WordClasses.Of(view[token]) is WordClass.Auxiliary or WordClass.Adverb && view[token] is not ("not" or "never"))
        {
            token++;
        }

        return claim.IsSubject && token > claim.Counted.Next && VerbBehind.IsPassive(view, token - 1)
            && view[token] == "treated" && kinds.At(view, token, KindRole.Admitting) is { } treated
            && WordClasses.Of(view[token + 1]) is not WordClass.Adverb && view[token + 1] != "like"
            && (view[token + 1] != "as" || view[token + 2] == "well")
            ? new(treated.Kinds[0], token, token) : null;
    }
}
