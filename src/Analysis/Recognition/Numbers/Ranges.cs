namespace Analysis.Recognition.Numbers;

/// <summary>Joins two numbers to a range: "5 to 6", "between 5 and 6", "5-6", "two or three".</summary>
internal sealed class Ranges(Movements movements)
{
    private static readonly string[] Contests = ["won", "win", "beat", "lost", "lose", "defeated", "score", "scored", "vote", "voted", "votes", "draw", "drew", "led", "victory", "defeat", "loss"];

    /// <summary>The range that two neighbouring numbers make; empty when they make none.</summary>
    public NumberReading? Join(TokenView view, NumberReading low, NumberReading high)
    {
        if (low.Value is not { } from || high.Value is not { } to)
        {
            return null;
        }

        var between = high.First - low.Last - 1;
        var joint = between == 1 ? view[low.Last + 1] : "";
        var opener = view[low.First - 1];
        var isDash = joint is "-" or "–" or "—" or "~" && (joint is not "-" || (view.IsGlued(low.Last) && view.IsGlued(low.Last + 1)));
        var isRange = isDash
            || (joint == "to" && opener != "by" && (opener != "from" || !Near(view, low.First, movements.IsChange)))
            || (joint == "and" && opener == "between")
            || (joint == "or" && to > from);
        if (!isRange || Near(view, low.First, Contests.Contains))
        {
            return null;
        }

        // "2 to 3 million", "5-6 million": the scale belongs to both.
        from *= low.Scale == 1 && high.Scale > 1 && from < to / high.Scale ? high.Scale : 1;
        return from < to && (joint != "or" || to - from <= Math.Max(1, to / 2))
            ? new(opener is "from" or "between" ? low.First - 1 : low.First, high.Last, null, high.Scale) { Low = from, High = to }
            : null;
    }

    private static bool Near(TokenView view, int token, Func<string, bool> isOne)
    {
        for (var i = token - 1; i >= token - 9; i--)
        {
            if (isOne(view[i]))
            {
                return true;
            }
        }

        return false;
    }
}
