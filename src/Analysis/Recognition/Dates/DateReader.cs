using Analysis.Text;

namespace Analysis.Recognition.Dates;

/// <summary>Reads the date expressions of a block.</summary>
internal static class DateReader
{
    /// <summary>All expressions in order; at each token the first rule that reads something wins, and reading goes on behind it.</summary>
    public static List<DateCandidate> Read(DateText text)
    {
        var found = new List<DateCandidate>();
        for (var token = text.First; token < text.End;)
        {
            var candidate = At(text, token);
            if (candidate is not null)
            {
                found.Add(candidate);
            }

            token = candidate?.End ?? token + 1;
        }

        ShareYears(text, found);
        return found;
    }

    private static DateCandidate? At(DateText text, int token)
    {
        if (!text.MayBegin(token) || text.Kind(token) is TokenKind.Address or TokenKind.Handle or TokenKind.Symbol)
        {
            return null;
        }

        foreach (var rule in DateRules.All)
        {
            if (rule.ReadAt(text, token) is { } read)
            {
                return new DateCandidate(token, read.End, rule, read.Value);
            }
        }

        return null;
    }

    // "from May to June 2020", "9 August and 11 September 2020": a year stated once holds for all of a list.
    private static void ShareYears(DateText text, List<DateCandidate> found)
    {
        for (var i = found.Count - 2; i >= 0; i--)
        {
            var (here, next) = (found[i], found[i + 1]);
            if (next.First - here.End > 2 || !IsJoint(text, here.End, next.First))
            {
                continue;
            }

            found[i] = (here.Expression, next.Expression) switch
            {
                (DayOf { Year: null } day, DayOf { Year: { } year } to) when (day.Month, day.Day).CompareTo((to.Month, to.Day)) < 0 =>
                    here with { Expression = day with { Year = year } },
                (MonthOf { Year: null, Shift: Shift.None } month, MonthOf { Year: { } year } to) when month.Month < to.Month =>
                    here with { Expression = month with { Year = year } },
                (MonthOf { Year: null, Shift: Shift.None } month, DayOf { Year: { } year } to) when month.Month < to.Month =>
                    here with { Expression = month with { Year = year } },
                (QuarterOf { Year: null } quarter, QuarterOf { Year: { } year } to) when quarter.Quarter < to.Quarter =>
                    here with { Expression = quarter with { Year = year } },
                (PartOf { Whole: MonthOf { Year: null } month }, MonthOf { Year: { } year } to) when month.Month < to.Month =>
                    here with { Expression = ((PartOf)here.Expression) with { Whole = month with { Year = year } } },
                _ => here,
            };
        }
    }

    private static bool IsJoint(DateText text, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!text.Is(i, "and", "or", "to", ",", "-", "–", "—", "&", "until", "till", "through", "on", "in", "/"))
            {
                return false;
            }
        }

        return first < end;
    }
}
