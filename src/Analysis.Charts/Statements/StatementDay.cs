using System.Globalization;

namespace Analysis.Charting;

/// <summary>The days that a TIMEX3 value of a day, week, month or year covers.</summary>
internal static class StatementDay
{
    /// <summary>First and last day, both inclusive; empty when the value names no such time.</summary>
    public static (DateOnly From, DateOnly To)? Of(string value)
    {
        var day = value.Length > 10 && value[10] == 'T' ? value[..10] : value;
        if (DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var exact))
        {
            return (exact, exact);
        }

        if (DateOnly.TryParseExact(value, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
        {
            return (month, new DateOnly(month.Year, month.Month, DateTime.DaysInMonth(month.Year, month.Month)));
        }

        if (value.Length == 8 && value[4..6] == "-W" && int.TryParse(value[..4], CultureInfo.InvariantCulture, out var weekYear)
            && int.TryParse(value[6..], CultureInfo.InvariantCulture, out var week) && week >= 1
            && week <= ISOWeek.GetWeeksInYear(Math.Clamp(weekYear, 1, 9998)))
        {
            var monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(weekYear, week, DayOfWeek.Monday));
            return (monday, monday.AddDays(6));
        }

        return DateOnly.TryParseExact(value, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var year)
            ? (year, new DateOnly(year.Year, 12, 31))
            : null;
    }
}
