using Analysis.Text;

namespace Analysis.Recognition.Figures;

/// <summary>Reads whether a figure is a total, what came newly, or how many there are.</summary>
internal static class Measures
{
    private static readonly string[] New = ["another", "further", "additional", "more", "new", "newly", "fresh"];
    private static readonly string[] Total = ["total", "altogether", "overall", "toll", "tally", "cumulative"];
    private static readonly string[] Stock =
        ["remain", "remains", "remained", "remaining", "still", "currently", "languish", "languishing"];

    /// <summary>The measure that the words of a claim's clause, its kind and its period state.</summary>
    public static Measure Of(Claim claim, KindMatch match, Period period, bool isLevel)
    {
        var view = claim.View;
        for (var token = claim.Last; token > claim.Before; token--)
        {
            if (New.Contains(view[token], StringComparer.Ordinal) && view[token + 1] != "than")
            {
                return Measure.New;
            }
        }

        if (New.Contains(view[claim.Last + 1], StringComparer.Ordinal) || (isLevel && view[claim.Before] == "by"))
        {
            return Measure.New;
        }

        var end = Math.Max(match.Last, claim.Counted.Next) + 3;
        for (var token = Math.Min(match.First, claim.Before); token <= end && !(token > claim.Last && claim.IsNumber(token)); token++)
        {
            if ((Stock.Contains(view[token], StringComparer.Ordinal) && view[token + 1] != "of") || IsStateAt(view, token, match.Kind.Name))
            {
                return Measure.Stock;
            }

            if (Total.Contains(view[token], StringComparer.Ordinal) || (view[token] == "so" && view[token + 1] == "far")
                || (view[token] == "to" && view[token + 1] == "date") || (view[token] == "in" && view[token + 1] == "all"))
            {
                return Measure.Total;
            }
        }

        return Unsaid(match, period, isLevel, IsShort(period) || IsOvernight(view, match.First, end));
    }

    // What no word of the clause says: by the time and the kind.
    private static Measure Unsaid(KindMatch match, Period period, bool isLevel, bool isShort) =>
        isShort && match.Kind.Class != "things" && match.Kind.Name is not "politicalPrisoners" ? Measure.New
            : isLevel || period.Words.Length > 0 ? Measure.Total
            : match.Kind.Name is "politicalPrisoners" ? Measure.Stock
            : Measure.Unknown;

    // "were being held", "are held", "were in custody", "behind bars"; "died in custody" tells no state, and "died
    // after being detained" counts the dead.
    private static bool IsStateAt(TokenView view, int token, string kind) => (view[token], view[token + 1]) switch
    {
        _ when kind is not ("arrests" or "imprisonments" or "abductions" or "politicalPrisoners") => false,
        ("is" or "are", "held") or ("behind", "bars") => true,
        ("being", "held" or "detained" or "imprisoned") => WordClasses.Of(view[token - 1]) == WordClass.Auxiliary,
        ("is" or "are" or "was" or "were" or "be", "in") => view[token + 2] is "custody" or "detention" or "jail" or "prison",
        _ => false,
    };

    // "arrested 211 people overnight"
    private static bool IsOvernight(TokenView view, int from, int to) =>
        Enumerable.Range(from, Math.Max(0, to - from)).Any(token => view[token] is "overnight" or "tonight");

    // "120 on Friday", "88 in May": what came in these days, not all that there was.
    private static bool IsShort(Period period)
    {
        const int longest = 31;
        return period is { From: { } from, To: { } to } && to.DayNumber - from.DayNumber < longest;
    }
}
