using System.Collections.Frozen;
using Analysis.Text;

namespace Analysis.Recognition.Figures;

/// <summary>Verbs by which numbers are told: what stands beside them is when or by whom it was said, not what happened.</summary>
internal static class Reporting
{
    private const int LongestAside = 9;

    // Acts of cues.tsv by which something is told.
    private static readonly FrozenSet<string> Acts = FrozenSet.ToFrozenSet(["says", "claims", "reports", "announces", "confirms", "admits"],
        StringComparer.Ordinal);

    // What stands beside them is told as well, though nothing said follows them.
    private static readonly string[] Publishing = ["published", "released", "posted", "counted", "counts", "according"];

    private static readonly FrozenSet<string> Verbs = Lexicon.BuiltIn.Rows("Recognition/Statements/cues.tsv", 4)
        .Where(row => Acts.Contains(row[0]) && row[3].Length == 0 && row[2].Split(' ') is var frames
            && frames.Contains("quote", StringComparer.Ordinal) && frames.Contains("front", StringComparer.Ordinal))
        .SelectMany(row => row[1].Split(' ')).Concat(Publishing).ToFrozenSet(StringComparer.Ordinal);

    public static bool IsVerb(string word) => Verbs.Contains(word);

    /// <summary>The comma that opens an aside such as ", the clinic said," which closes at a token; empty when none does.</summary>
    public static int? OpeningOfAside(TokenView view, int closing) => Comma(view, closing, -1);

    /// <summary>The comma that closes an aside such as ", the clinic said," which opens at a token; empty when none does.</summary>
    public static int? ClosingOfAside(TokenView view, int opening) => Comma(view, opening, 1);

    private static int? Comma(TokenView view, int from, int step)
    {
        var isSpeech = false;
        for (var token = from + step;
            view[from] == "," && Math.Abs(token - from) <= LongestAside && view.Has(token) && !view.IsNumber(token); token += step)
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
