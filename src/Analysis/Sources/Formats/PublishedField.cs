using System.Globalization;
using System.Text.RegularExpressions;
using Analysis.Recognition.Dates;
using Analysis.Text;

namespace Analysis.Sources.Formats;

/// <summary>
/// Reads a day of publication from a field: an ISO 8601 day, with or without a time behind it, or a day
/// in words ("April 21, 2022 | 4:39 pm").
/// </summary>
/// <remarks>
/// The day is taken as written: the offset of its time zone is the publisher's, and moving it would change the day.
/// "03/04/2022" may be either of two days and is none, but where other days of its column settle the order.
/// </remarks>
internal static partial class PublishedField
{
    private const int LongestField = 80;
    private const int Months = 12;

    private static readonly string[] Digits = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd"];

    public static DateOnly? Read(string value) => Read(value, ColumnOrder.Unknown);

    /// <summary>The same where a column settles which of two numbers is the day.</summary>
    public static DateOnly? Read(string value, ColumnOrder order)
    {
        var text = value.Trim();
        if (text.Length > LongestField)
        {
            return null;
        }

        var digits = text.AsSpan(0, text.AsSpan().IndexOfAny("T ") is >= 0 and var end ? end : text.Length);
        return DateOnly.TryParseExact(digits, Digits, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : PublicationDate.OnlyDay(TextStructure.Of(new SourceText("", text))) ?? InOrder(text, order);
    }

    /// <summary>The order of the days of a column: the one that all fit, when some fit no other.</summary>
    public static ColumnOrder OrderOf(IEnumerable<string> values)
    {
        var (dayFirst, monthFirst) = (false, false);
        foreach (var match in values.Select(value => TwoNumbers().Match(value.Trim())).Where(match => match.Success))
        {
            dayFirst |= Number(match, "first") > Months;
            monthFirst |= Number(match, "second") > Months;
        }

        return dayFirst == monthFirst ? ColumnOrder.Unknown : dayFirst ? ColumnOrder.DayFirst : ColumnOrder.MonthFirst;
    }

    private static DateOnly? InOrder(string text, ColumnOrder order)
    {
        if (order == ColumnOrder.Unknown || TwoNumbers().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var (day, month) = order == ColumnOrder.DayFirst ? (Number(match, "first"), Number(match, "second"))
            : (Number(match, "second"), Number(match, "first"));
        var year = Number(match, "year");
        return year > 0 && month is > 0 and <= Months && day > 0 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day) : null;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^(?<first>[0-9]{1,2})(?<sign>[/.-])(?<second>[0-9]{1,2})\k<sign>(?<year>[0-9]{4})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex TwoNumbers();
}
