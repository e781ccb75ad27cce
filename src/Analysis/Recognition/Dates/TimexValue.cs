using System.Globalization;

namespace Analysis.Recognition.Dates;

/// <summary>Writes values in TIMEX3 notation (TimeML 1.2.1); a number that is not known is written as X for each digit.</summary>
internal static class TimexValue
{
    /// <summary>The value of a day whose place in the calendar nothing tells.</summary>
    public const string UnknownDay = "XXXX-XX-XX";

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Day(int? year, int? month, int? day) => $"{Month(year, month)}-{Digits(day, 2)}";

    public static string Month(int? year, int? month) => $"{Year(year)}-{Digits(month, 2)}";

    public static string Year(int? year) => Digits(year, 4);

    public static string Week(DateOnly day)
    {
        var (year, week) = DateRange.IsoWeek(day);
        return $"{Year(year)}-W{Digits(week, 2)}";
    }

    public static string Quarter(int? year, int? quarter) => $"{Year(year)}-Q{Digits(quarter, 1)}";

    public static string Half(int? year, int half) => $"{Year(year)}-H{Digits(half, 1)}";

    public static string Season(int? year, string code) => $"{Year(year)}-{code}";

    /// <summary>The first three digits of its years: the 1990s are 199.</summary>
    public static string Decade(int firstYear) => Digits(firstYear / 10, 3);

    public static string Century(int number) => $"C{Digits(number, 2)}";

    /// <summary>A length of time: P5D, PT30M, P2.5Y; X for a number that the words leave open.</summary>
    public static string Length(decimal? count, DateUnit unit)
    {
        var (prefix, letter, factor) = unit switch
        {
            DateUnit.Second => ("PT", "S", 1),
            DateUnit.Minute => ("PT", "M", 1),
            DateUnit.Hour => ("PT", "H", 1),
            DateUnit.Day => ("P", "D", 1),
            DateUnit.Weekend => ("P", "WE", 1),
            DateUnit.Week => ("P", "W", 1),
            DateUnit.Fortnight => ("P", "W", 2),
            DateUnit.Month => ("P", "M", 1),
            DateUnit.Quarter => ("P", "M", 3),
            DateUnit.Year => ("P", "Y", 1),
            DateUnit.Decade => ("P", "Y", 10),
            _ => ("P", "Y", 100),
        };
        return count is { } known
            ? prefix + (known * factor).ToString("0.##", CultureInfo.InvariantCulture) + letter
            : prefix + "X" + letter;
    }

    /// <summary>Two lengths as one: P3Y and P9M are P3Y9M, P1D and PT6H are P1DT6H, P1DT6H and PT5M are P1DT6H5M.</summary>
    public static string Compound(string longer, string shorter) => longer.Contains('T') ? longer + shorter[2..] : longer + shorter[1..];

    /// <summary>The value of a unit of the calendar of which nothing is known.</summary>
    public static string Unknown(DateUnit unit) => unit switch
    {
        DateUnit.Week or DateUnit.Fortnight => "XXXX-WXX",
        DateUnit.Weekend => "XXXX-WXX-WE",
        DateUnit.Month => "XXXX-XX",
        DateUnit.Quarter => "XXXX-QX",
        DateUnit.Year => "XXXX",
        DateUnit.Decade => "XXX",
        DateUnit.Century => "CXX",
        _ => UnknownDay,
    };

    private static string Digits(int? number, int width) =>
        number is { } known ? known.ToString(CultureInfo.InvariantCulture).PadLeft(width, '0') : new string('X', width);
}
