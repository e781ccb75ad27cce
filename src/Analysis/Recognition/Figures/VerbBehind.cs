using Analysis.Text;

namespace Analysis.Recognition.Figures;

/// <summary>Finds the verb that follows the noun of a number, over a phrase of place and auxiliaries.</summary>
internal sealed class VerbBehind(FigureKinds kinds)
{
    /// <summary>Whether a form of "be" stands at a token, adverbs left out.</summary>
    public static bool IsPassive(TokenView view, int token)
    {
        while (WordClasses.Of(view[token]) == WordClass.Adverb)
        {
            token--;
        }

        return view[token] is "was" or "were" or "been" or "being" or "is" or "are";
    }

    /// <summary>The kind of the verb of a role, and its first and last token; empty when another verb comes first.</summary>
    public (FigureKind Kind, int First, int Last)? Of(Claim claim, KindRole role)
    {
        const int reach = 8;
        var view = claim.View;
        var from = SubjectAsides.Behind(view, claim.Counted.Next);
        for (var token = from;
            claim.IsSubject && token < from + reach && (view.IsWord(token) || view[token] == ","); token++)
        {
            if (kinds.At(view, token, role) is { } verb)
            {
                return verb.Kinds.FirstOrDefault(kind => KindFit.Admits(kind, claim)) is { } kind ? (kind, token, verb.Last) : null;
            }

            if (VerbForms.IsVerb(view, token) && WordClasses.Of(view[token]) != WordClass.Auxiliary)
            {
                return null;
            }
        }

        return null;
    }
}
