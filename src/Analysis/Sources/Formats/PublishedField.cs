using System.Globalization;
using Analysis.Recognition.Dates;
using Analysis.Text;

namespace Analysis.Sources.Formats;

/// <summary>
/// Reads a day of publication from a field: an ISO 8601 day, with or without a time behind it, or a day
/// in words ("April 21, 2022 | 4:39 pm").
/// </summary>
/// <remarks>
/// The day is taken as written: the offset of its time zone is the publisher's, and moving it would change the day.
/// "03/04/2022" may be either of two days and is none.
/// </remarks>
internal static class PublishedField
{
    private const int LongestField = 80;

    private static readonly string[] Digits = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd"];

    public static DateOnly? Read(string value)
    {
        var text = value.Trim();
        if (text.Length > LongestField)
        {
            return null;
        }

        var digits = text.AsSpan(0, text.AsSpan().IndexOfAny("T ") is >= 0 and var end ? end : text.Length);
        return DateOnly.TryParseExact(digits, Digits, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : PublicationDate.OnlyDay(TextStructure.Of(new SourceText("", text)));
    }
}
