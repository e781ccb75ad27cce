using Analysis.Text;

namespace Analysis.Recognition.Dates;

/// <summary>Resolves units of the calendar counted from publication or from a date in the text.</summary>
internal static class UnitResolver
{
    public static Resolution Resolve(UnitAway away, DateContext context)
    {
        if (away.FromNarrative && context.Narrative.Last(away.Unit, context.Block) is { } anchor)
        {
            return anchor.Days is { } days ? From(days.First, away, DateBasis.Narrative, anchor.Span) : Unresolved(away);
        }

        // "a year earlier", "the previous month" without a date before them compare with the time of
        // writing; anything else would be a guess.
        var isComparison = away.Count == -1 && away.Unit >= DateUnit.Month;
        return context.Today is { } today && (!away.FromNarrative || isComparison)
            ? From(today.Day, away, today.Basis, today.Span)
            : Unresolved(away);
    }

    private static Resolution Unresolved(UnitAway away) => Resolution.Unresolved(TimexValue.Unknown(away.Unit), away.Unit);

    private static Resolution From(DateOnly day, UnitAway away, DateBasis basis, SourceSpan? anchor)
    {
        if (Days(day, away) is not { } days)
        {
            return Unresolved(away);
        }

        var value = away.Unit switch
        {
            DateUnit.Day => TimexValue.Day(days.First),
            DateUnit.Weekend => TimexValue.Week(days.First) + "-WE",
            DateUnit.Week or DateUnit.Fortnight => TimexValue.Week(days.First),
            DateUnit.Month => TimexValue.Month(days.First.Year, days.First.Month),
            DateUnit.Quarter => TimexValue.Quarter(days.First.Year, (days.First.Month + 2) / 3),
            DateUnit.Year => TimexValue.Year(days.First.Year),
            DateUnit.Decade => TimexValue.Decade(days.First.Year),
            _ => TimexValue.Century((days.First.Year / 100) + 1),
        };
        return new(TimexType.Date, value, days, away.Unit, basis, anchor);
    }

    private static DateRange? Days(DateOnly day, UnitAway away)
    {
        var months = away.Unit switch
        {
            DateUnit.Month => 1,
            DateUnit.Quarter => 3,
            DateUnit.Year => 12,
            DateUnit.Decade => 120,
            DateUnit.Century => 1200,
            _ => 0,
        };
        var year = day.Year + (away.Count * months / 12);
        if (year is < 101 or > 9800)
        {
            return null;
        }

        var moved = months > 0 ? new DateOnly(day.Year, day.Month, 1).AddMonths(away.Count * months) : day;
        return away.Unit switch
        {
            DateUnit.Day => DateRange.Day(day.AddDays(away.Count)),
            DateUnit.Weekend => DateRange.Weekend(day.AddDays(away.Count * 7)),
            DateUnit.Week => DateRange.Week(day.AddDays(away.Count * 7)),
            DateUnit.Fortnight => DateRange.Week(day.AddDays(away.Count * 14)),
            DateUnit.Month => DateRange.Month(moved.Year, moved.Month),
            DateUnit.Quarter => DateRange.Quarter(moved.Year, (moved.Month + 2) / 3),
            DateUnit.Year => DateRange.Year(moved.Year),
            DateUnit.Decade => DateRange.Years(moved.Year / 10 * 10, (moved.Year / 10 * 10) + 9),
            DateUnit.Century => DateRange.Years((moved.Year / 100 * 100) + 1, (moved.Year / 100 * 100) + 100),
            _ => null,
        };
    }
}
