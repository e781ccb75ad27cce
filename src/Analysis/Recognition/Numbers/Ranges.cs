namespace Analysis.Recognition.Numbers;

/// <summary>Joins two numbers to a range: "5 to 6", "between 5 and 6", "5-6", "two or three".</summary>
internal sealed class Ranges(Movements movements)
{
    private static readonly string[] Contests =
    [
        "won", "win", "beat", "lost",
        "lose", "defeated", "score", "scored", "vote", "voted", "votes", "draw", "drew", "led", "victory", "defeat", "loss"
    ];

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

        // "2 to 3 million", "three and four hundred": the scale belongs to both.
        var scale = view[high.Last] == "hundred" && from < 10 ? 100 : high.Scale;
        from *= low.Scale == 1 && scale > 1 && from < to / scale ? scale : 1;
        if (joint == "and" && opener == "between" && from > to)
        {
            // "between five and two": whichever end is named first.
            (from, to) = (to, from);
        }

        return from < to && (joint != "or" || to - from <= Math.Max(1, to / 2))
            ? new(opener is "from" or "between" ? low.First - 1 : low.First, high.Last, null, high.Scale) { Low = from, High = to }
            : null;
    }

    /// <summary>
    /// The range of two quantities in one unit: "between $40 and $90", "5 km to 7 km". "slid from 61 percent to 57 percent"
    /// is one as well, from the level left to the level reached.
    /// </summary>
    public Mention<Quantity>? JoinMeasured(TokenView view, Mention<Quantity> low, Mention<Quantity> high)
    {
        if (low.Value is not { Qualifier: Qualifier.Exactly, Value: { } from, Unit: { Length: > 0 } unit }
            || high.Value is not { Qualifier: Qualifier.Exactly, Value: { } to }
            || high.Value.Unit != unit || from == to || unit == "year")
        {
            return null;
        }

        var (first, last) = view.Structure.TokensOf(low.Span);
        var next = view.Structure.TokenAt(high.Span.Start);
        var opener = view[first - 1];
        var isPath = view[last + 1] == "to" && opener == "from";
        var isRange = next == last + 2
            && (isPath || from < to && ((view[last + 1] == "and" && opener == "between")
                || (view[last + 1] is "to" or "-" or "–" && opener != "by" && !Near(view, first, movements.IsChange))));
        var start = opener is "between" or "from" ? view.Structure.Tokens[first - 1].Span : low.Span;
        return isRange
            ? new(new(Qualifier.Between, null, from, to, unit, low.Value.Number.Union(high.Value.Number)),
                start.Union(high.Span), "number.range")
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
