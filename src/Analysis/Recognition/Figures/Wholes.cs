using Analysis.Text;

namespace Analysis.Recognition.Figures;

/// <summary>The rules that read a number as a part of the figure before it, or as one put beside it.</summary>
internal static class Wholes
{
    /// <summary>"Killed: 12 (5 boys, 7 girls)": each a part of the twelve.</summary>
    public static KindMatch? Parts(Claim claim)
    {
        var view = claim.View;
        if (claim.Counted.Class != "persons" || claim.Previous is not { } previous || !BackReferences.SameSentence(claim, previous) || !BackReferences.IsOfPersons(previous) || FigureRules.IsVerb(view, claim.Counted.Next))
        {
            return null;
        }

        var token = claim.First - 1;
        while (view.IsWord(token) || view.IsNumber(token) || view[token] is "," || view.IsHyphen(token))
        {
            token--;
        }

        return view[token] == "(" && previous.Claim.Last >= token - 8 && view[claim.Counted.Next] is "," or ")" or "and" ? Of(claim, previous) : null;
    }

    /// <summary>"close to 90 people, not 30, were arrested", "40 instead of the 400 first reported".</summary>
    public static KindMatch? Contrast(Claim claim) =>
        claim.IsCorrected && claim.Previous is { } previous && BackReferences.SameSentence(claim, previous) && (claim.Counted.IsEmpty || claim.Counted.Class == previous.Claim.Counted.Class)
            ? Of(claim, previous) with { IsCorrected = true }
            : null;

    /// <summary>"put the crowd at 9,000, its hosts at 25,000", "1.5m people marched, the hosts say; police said 300,000".</summary>
    public static KindMatch? Gapped(Claim claim)
    {
        var (view, before) = (claim.View, claim.Before);
        if (claim is not { Counted: { IsEmpty: true, IsAnaphoric: false, IsModifier: false }, Previous: { } previous } || !BackReferences.SameSentence(claim, previous) || !BackReferences.IsOfPersons(previous)
            || !(view.Kind(claim.Counted.Next) is null or TokenKind.Punctuation || WordClasses.Of(view[claim.Counted.Next]) == WordClass.Preposition))
        {
            return null;
        }

        var isSaid = Reporting.IsVerb(view[before]) || (view[before] == "at" && view[before - 1] is "it" or "this" or "that" && view[before - 2] is "put" or "puts" or "placed" or "estimated");
        var isPut = view[before] == "at" && view[previous.Claim.Before] == "at";
        if (!isSaid && !isPut)
        {
            return null;
        }

        var parting = -1;
        for (var token = before - 1; token > previous.Claim.Last; token--)
        {
            if (view[token] is ";" or "," or "while" or "but" or "and" or "whereas")
            {
                parting = token;
                break;
            }

            if (claim.IsNumber(token) || (WordClasses.Of(view[token]) == WordClass.Verb && isPut))
            {
                return null;
            }
        }

        return parting > 0 && view.IsWord(parting + 1) ? Of(claim, previous) : null;
    }

    private static KindMatch Of(Claim claim, FoundFigure previous) => new(previous.Match.Kind, claim.Before, claim.Before, Inherits: claim.Counted.IsEmpty);
}
