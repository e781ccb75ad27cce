using System.Globalization;

namespace Analysis.Recognition.Dates;

/// <summary>A day known by name, and how it falls: a line of holidays.tsv.</summary>
internal sealed record Holiday(string Rule)
{
    /// <summary>The day in a year.</summary>
    public DateOnly In(int year)
    {
        if (Rule.StartsWith("easter", StringComparison.Ordinal))
        {
            return Easter(year).AddDays(Number(Rule.AsSpan("easter".Length)));
        }

        if (Rule.StartsWith("orthodox", StringComparison.Ordinal))
        {
            return OrthodoxEaster(year).AddDays(Number(Rule.AsSpan("orthodox".Length)));
        }

        var month = Number(Rule.AsSpan(0, 2));
        return Rule[3] == '#'
            ? NthWeekday(year, month, Number(Rule.AsSpan(4, 1)), Number(Rule.AsSpan(6, 1)))
            : new DateOnly(year, month, Number(Rule.AsSpan(3, 2)));
    }

    /// <summary>Its value while the year is not known: only a day that is the same in every year keeps month and day.</summary>
    public string UnresolvedValue => Rule.Length == 5 && Rule[2] == '-' ? "XXXX-" + Rule : TimexValue.UnknownDay;

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    private static DateOnly NthWeekday(int year, int month, int nth, int weekday)
    {
        var first = new DateOnly(year, month, 1);
        var day = first.AddDays(((weekday - DateRange.IsoWeekday(first) + 7) % 7) + ((nth - 1) * 7));
        return day.Month == month ? day : day.AddDays(-7);
    }

    // The anonymous Gregorian algorithm (Meeus, Jones, Butcher).
    private static DateOnly Easter(int year)
    {
        var a = year % 19;
        var (b, c) = (year / 100, year % 100);
        var g = ((8 * b) + 13) / 25;
        var h = ((19 * a) + b - (b / 4) - g + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (19 * l)) / 433;
        var month = (h + l - (7 * m) + 90) / 25;
        return new DateOnly(year, month, (h + l - (7 * m) + (33 * month) + 19) % 32);
    }

    // Meeus' Julian algorithm, moved to the Gregorian calendar; the two differ by 13 days from 1900 to 2099.
    private static DateOnly OrthodoxEaster(int year)
    {
        var d = ((19 * (year % 19)) + 15) % 30;
        var e = ((2 * (year % 4)) + (4 * (year % 7)) - d + 34) % 7;
        var sum = d + e + 114;
        var difference = (year / 100) - (year / 400) - 2;
        return new DateOnly(year, sum / 31, (sum % 31) + 1).AddDays(difference);
    }
}
