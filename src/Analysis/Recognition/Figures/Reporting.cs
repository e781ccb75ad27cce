using System.Collections.Frozen;

namespace Analysis.Recognition.Figures;

/// <summary>Verbs by which numbers are told: what stands beside them is when or by whom it was said, not what happened.</summary>
internal static class Reporting
{
    private const int LongestAside = 9;

    private static readonly FrozenSet<string> Verbs = FrozenSet.ToFrozenSet(
        [
            "said", "says", "say", "saying", "told", "announced", "reported", "reports", "confirmed", "added", "tweeted", "wrote", "stated", "claimed", "published", "released", "estimated", "estimates", "counted", "acknowledged", "admitted",
            "disclosed", "declared", "noted", "recalled", "insisted", "revealed", "conceded", "posted", "according",
        ],
        StringComparer.Ordinal);

    public static bool IsVerb(string word) => Verbs.Contains(word);

    /// <summary>The comma that opens an aside such as ", the clinic said," which closes at a token; empty when none does.</summary>
    public static int? OpeningOfAside(TokenView view, int closing) => Comma(view, closing, -1);

    /// <summary>The comma that closes an aside such as ", the clinic said," which opens at a token; empty when none does.</summary>
    public static int? ClosingOfAside(TokenView view, int opening) => Comma(view, opening, 1);

    private static int? Comma(TokenView view, int from, int step)
    {
        var isSpeech = false;
        for (var token = from + step; view[from] == "," && Math.Abs(token - from) <= LongestAside && view.Has(token) && !view.IsNumber(token); token += step)
        {
            if (view[token] == ",")
            {
                return isSpeech ? token : null;
            }

            isSpeech |= IsVerb(view[token]);
        }

        return null;
    }
}
