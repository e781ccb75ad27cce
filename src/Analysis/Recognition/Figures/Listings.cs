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

        if (item == claim.First || view[item - 1] is not (":" or ";" or ",") || VerbForms.IsVerb(view, claim.First - 1)
            || WordClasses.Of(view[item]) is WordClass.Preposition or WordClass.Conjunction)
        {
            return null;
        }

        var colon = item - 1;
        while (view.Has(colon) && view[colon] != ":")
        {
            if (!(view.IsWord(colon) || view.IsNumber(colon) || view[colon] is ";" or ",") || VerbForms.IsVerb(view, colon))
            {
                return null;
            }

            colon--;
        }

        for (var token = colon - 1; view.Has(token) && token > colon - LongestLabel
            && (view.IsWord(token) || view.IsNumber(token) || view[token] == "," || view.Kind(token) == TokenKind.Clitic); token--)
        {
            if (kinds.EndingAt(view, token, KindRole.Event) is { } label)
            {
                return KindFit.Fitting(claim, label.Kinds, label.First, token) is { } match
                    ? match with { Item = view.IsCapitalised(item) ? item : null }
                    : null;
            }
        }

        return null;
    }

    /// <summary>
    /// "departed 4,500; dead 569; deported to Chad 114": each item says what it counts, and another one stands beside it.
    /// </summary>
    public KindMatch? Item(Claim claim)
    {
        const int longestItem = 8;
        var (view, first) = (claim.View, claim.First);
        if (!claim.Counted.IsEmpty || claim.Counted.IsModifier || !IsEnd(view, claim.Counted.Next))
        {
            return null;
        }

        while (first > claim.First - longestItem && view.IsWord(first - 1) && !claim.IsNumber(first - 1))
        {
            first--;
        }

        var isListed = view[first - 1] is ";" or ":" or "•" or "▪" or "|";
        var hasNeighbour = view[claim.Counted.Next] == ";" || (view[first - 1] == ";" && claim.IsNumber(first - 2));
        if (!isListed || !hasNeighbour || first == claim.First
            || (kinds.At(view, first, KindRole.State) ?? kinds.At(view, first, KindRole.Patient)
                ?? kinds.At(view, first, KindRole.Event)) is not { } said
            || Enumerable.Range(said.Last + 1, Math.Max(0, claim.First - said.Last - 1)).Any(token => VerbForms.IsVerb(view, token)))
        {
            return null;
        }

        return KindFit.Fitting(claim, said.Kinds, first, said.Last);
    }

    private static bool IsEnd(TokenView view, int token) => !view.Has(token) || view[token] is ";" or "." or "|" or "•" or "▪";
}
