using Analysis.Text;

namespace Analysis.Recognition.Figures;

/// <summary>The rule for lists under a label: "Arrests by province: Kandahar 112; Herat 87; other provinces 29".</summary>
internal sealed class Listings(FigureKinds kinds)
{
    private const int LongestItem = 4;
    private const int LongestLabel = 10;

    /// <summary>The kind that the label names; the item's name, when it is one, is where.</summary>
    public KindMatch? Match(Claim claim)
    {
        var (view, next) = (claim.View, claim.Counted.Next);
        if (!claim.Counted.IsEmpty || claim.Counted.IsModifier || view[next] is not ("" or ";" or "," or "." or ")"))
        {
            return null;
        }

        var item = claim.First;
        while (item > claim.First - LongestItem && view.IsWord(item - 1))
        {
            item--;
        }

        if (item == claim.First || view[item - 1] is not (":" or ";" or ",") || FigureRules.IsVerb(view, claim.First - 1) || WordClasses.Of(view[item]) is WordClass.Preposition or WordClass.Conjunction)
        {
            return null;
        }

        var colon = item - 1;
        while (view.Has(colon) && view[colon] != ":")
        {
            if (!(view.IsWord(colon) || view.IsNumber(colon) || view[colon] is ";" or ",") || FigureRules.IsVerb(view, colon))
            {
                return null;
            }

            colon--;
        }

        for (var token = colon - 1; view.Has(token) && token > colon - LongestLabel && (view.IsWord(token) || view.IsNumber(token)); token--)
        {
            if (kinds.EndingAt(view, token, KindRole.Event) is { } label)
            {
                return FigureRules.Fitting(claim, label.Kinds, label.First, token) is { } match ? match with { Item = view.IsCapitalised(item) ? item : null } : null;
            }
        }

        return null;
    }
}
