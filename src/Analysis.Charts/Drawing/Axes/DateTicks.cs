using System.Globalization;
using System.Text;

namespace Analysis.Charting.Drawing.Axes;

/// <summary>Marks of an axis of days: days and weeks from a Sunday on, months, years.</summary>
internal static class DateTicks
{
    private const double Day = 86_400_000;
    private const double Month = 30.436875 * Day;
    private const double Year = 365.2425 * Day;

    // Year 0 of plotly.js' grids, and the Sunday after it.
    private static readonly DateTime First = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime Sunday = First.AddDays(1);

    public static IEnumerable<(double, string)> Of(Axis axis, double least, double greatest)
    {
        var (days, months) = Step(axis);
        if (months > 0)
        {
            var low = (int)Math.Floor(Months(least) / (double)months) * months;
            for (var month = low; month <= Months(greatest); month += months)
            {
                if (First.Year + month / 12.0 is >= 1 and < 9999
                    && (First.AddMonths(month) - DateTime.UnixEpoch).TotalMilliseconds is var value && value >= least)
                {
                    yield return (value, Words(axis, value, (0, months)));
                }
            }

            yield break;
        }

        var first = (Sunday - DateTime.UnixEpoch).TotalMilliseconds;
        var step = days * Day;
        for (var count = Math.Ceiling((least - first) / step); first + count * step <= greatest; count++)
        {
            yield return (first + count * step, Words(axis, first + count * step, (days, 0)));
        }
    }

    /// <summary>The words of a day.</summary>
    /// <param name="axis">Whose format to use.</param>
    /// <param name="value">Milliseconds since 1970.</param>
    /// <param name="step">How far the marks stand apart, which may choose the format.</param>
    public static string Words(Axis axis, double value, (double Days, int Months)? step)
    {
        var ticks = axis.Spec.Ticks;
        var length = step is { } apart ? apart.Days * Day + apart.Months * Month : Day;
        var format = ticks.Formats.FirstOrDefault(one => Length(one.From) is var from && Length(one.To) is var to
            && (from is null || from <= length) && (to is null || to >= length)).Format ?? ticks.Format;
        return format.Length > 0 ? Format(DateTime.UnixEpoch.AddMilliseconds(value), format, axis.Spec.Id)
            : throw new FigureException($"axis {axis.Spec.Id} is one of days and has no tickformat");
    }

    private static int Months(double milliseconds)
    {
        var day = DateTime.UnixEpoch.AddMilliseconds(milliseconds);
        return (day.Year - First.Year) * 12 + day.Month - 1;
    }

    private static (double Days, int Months) Step(Axis axis)
    {
        var ticks = axis.Spec.Ticks;
        if (ticks.StepWords is ['M', .. var months])
        {
            return (0, int.Parse(months, CultureInfo.InvariantCulture));
        }

        if (ticks.Step is { } given)
        {
            return (given / Day, 0);
        }

        var rough = TickList.Rough(axis);
        return (rough * 2) switch
        {
            > Year => (0, 12 * Math.Max(1, (int)Math.Round(TickList.RoundUp(rough / Year, TickList.Decade(rough / Year), 2, 5, 10)))),
            > Month => (0, (int)TickList.RoundUp(rough / Month, 1, 1, 2, 3, 6, 12)),
            _ => (TickList.RoundUp(rough / Day, 1, 1, 2, 3, 7, 14), 0),
        };
    }

    private static double? Length(string? step) => step switch
    {
        null => null,
        ['M', .. var months] => int.Parse(months, CultureInfo.InvariantCulture) * Month,
        _ => double.Parse(step, CultureInfo.InvariantCulture),
    };

    private static string Format(DateTime day, string format, string axis)
    {
        var words = new StringBuilder();
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] != '%')
            {
                words.Append(format[i]);
                continue;
            }

            var bare = i + 2 < format.Length && format[i + 1] == '-';
            i += bare ? 2 : 1;
            words.Append(i >= format.Length ? throw Unknown(format, axis) : (format[i], bare) switch
            {
                ('d', true) => day.Day.ToString(CultureInfo.InvariantCulture),
                ('m', true) => day.Month.ToString(CultureInfo.InvariantCulture),
                ('d', _) => day.ToString("dd", CultureInfo.InvariantCulture),
                ('m', _) => day.ToString("MM", CultureInfo.InvariantCulture),
                ('b', _) => day.ToString("MMM", CultureInfo.InvariantCulture),
                ('B', _) => day.ToString("MMMM", CultureInfo.InvariantCulture),
                ('Y', _) => day.ToString("yyyy", CultureInfo.InvariantCulture),
                ('y', _) => day.ToString("yy", CultureInfo.InvariantCulture),
                ('H', _) => day.ToString("HH", CultureInfo.InvariantCulture),
                ('M', _) => day.ToString("mm", CultureInfo.InvariantCulture),
                ('a', _) => day.ToString("ddd", CultureInfo.InvariantCulture),
                _ => throw Unknown(format, axis),
            });
        }

        return words.ToString();
    }

    private static FigureException Unknown(string format, string axis) =>
        new($"axis {axis} has the format '{format}' of days, which is not drawn");
}
