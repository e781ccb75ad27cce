using System.Globalization;

namespace Analysis.Sources.Formats;

/// <summary>Reads a day of publication from a machine-written field: an ISO 8601 day, with or without a time behind it.</summary>
/// <remarks>The day is taken as written: the offset of its time zone is the publisher's, and moving it would change the day.</remarks>
internal static class PublishedField
{
    public static DateOnly? Read(string value) =>
        value.Length >= 10 && (value.Length == 10 || value[10] is 'T' or ' ')
        && DateOnly.TryParseExact(value.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
