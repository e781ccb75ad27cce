using Analysis.Text;

namespace Analysis.Recognition.Figures;

/// <summary>Lines of lists that end in their number.</summary>
internal static class ListItems
{
    /// <summary>"• wounded since May - 3,962": whether a token is the dash before the number.</summary>
    public static bool IsDash(TokenView view, int dash)
    {
        const int longestItem = 14;
        return view[dash] is "-" or "–" or "—" && !view.IsGlued(dash - 1) && dash > view.First && dash - view.First <= longestItem
            && (!view.Has(dash + 2) || view[dash + 2] is "(" or ";" or ".") && view.IsNumber(dash + 1)
            && !Enumerable.Range(view.First, dash - view.First)
                .Any(token => WordClasses.Of(view[token]) is WordClass.Auxiliary or WordClass.Pronoun || view[token] is "." or "," or ":");
    }

    /// <summary>Whether nothing of an item follows: "Killed: 17 (5 women)", "Killed: 17; wounded: 30".</summary>
    public static bool EndsItem(TokenView view, int next) =>
        !view.Has(next) || view.Kind(next) == TokenKind.Symbol || view[next] is "(" or "," or ";" or "▪" or "•" or "|" or "/" or "·"
        || (view[next] == "." && !view.Has(next + 1));
}
