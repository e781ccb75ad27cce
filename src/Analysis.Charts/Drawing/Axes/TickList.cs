using Analysis.Charting.Drawing.Reading;

namespace Analysis.Charting.Drawing.Axes;

/// <summary>Where an axis is marked: at the places the figure names, or at round numbers, powers of ten, days, months and years.</summary>
internal static class TickList
{
    private static readonly double[] RoundNumbers = [2, 5, 10];

    /// <summary>Values on the axis with their words.</summary>
    public static IReadOnlyList<(double Value, string Words)> Of(Axis axis)
    {
        var ticks = axis.Spec.Ticks;
        var (least, greatest) = (Math.Min(axis.Low, axis.High), Math.Max(axis.Low, axis.High));
        var room = (greatest - least) * 1e-4;
        bool Within(double value) => value >= least - room && value <= greatest + room;
        var all = ticks.At is { } places ? Named(axis, places)
            : axis.Kind switch
            {
                "date" => DateTicks.Of(axis, least, greatest),
                "category" => axis.Categories.Select((name, i) => ((double)i, Markup.Escape(name))),
                "log" => Powers(least, greatest, axis),
                _ => Numbers(axis, least - room, greatest + room),
            };
        return [.. all.Where(tick => Within(tick.Item1)).Select(tick =>
            (tick.Item1, tick.Item2.Length > 0 && ticks.At is null ? ticks.Prefix + tick.Item2 + ticks.Suffix : tick.Item2))];
    }

    /// <summary>The least of a few round steps, times a unit, that is not below a rough one.</summary>
    public static double RoundUp(double rough, double unit, params ReadOnlySpan<double> steps)
    {
        foreach (var step in steps)
        {
            if (step * unit >= rough * (1 - 1e-9))
            {
                return step * unit;
            }
        }

        return steps[^1] * unit;
    }

    /// <summary>How far apart marks would stand without rounding.</summary>
    public static double Rough(Axis axis)
    {
        var horizontal = axis.Spec.IsHorizontal;
        var most = axis.Spec.Ticks.Most > 0 ? axis.Spec.Ticks.Most : Math.Clamp(axis.Length / (horizontal ? 80 : 40), 4, 9) + 1;
        return Math.Abs(axis.High - axis.Low) / most;
    }

    /// <summary>The greatest power of ten that is not above a value.</summary>
    public static double Decade(double value) => Math.Pow(10, Math.Floor(Math.Log10(value)));

    private static IEnumerable<(double, string)> Named(Axis axis, IEnumerable<Coordinate> places)
    {
        var ticks = axis.Spec.Ticks;
        return places.Select((place, i) =>
        {
            var value = axis.Value(place);
            return (value, i < ticks.Words.Length ? ticks.Words[i] : axis.Kind == "date" ? DateTicks.Words(axis, value, null)
                : NumberFormat.Of(axis.Kind == "log" ? Math.Pow(10, value) : value, ticks.Format, axis.Spec.Id));
        });
    }

    private static IEnumerable<(double, string)> Numbers(Axis axis, double least, double greatest)
    {
        var ticks = axis.Spec.Ticks;
        if (greatest <= least)
        {
            yield break;
        }

        var rough = Rough(axis);
        var step = ticks.Step ?? RoundUp(rough, Decade(rough), RoundNumbers);
        var first = ticks.First.Number ?? 0;
        for (var count = Math.Ceiling((least - first) / step); first + count * step <= greatest; count++)
        {
            var value = first + count * step;
            yield return (value, NumberFormat.Of(Math.Round(value, 10), ticks.Format, axis.Spec.Id));
        }
    }

    private static IEnumerable<(double, string)> Powers(double least, double greatest, Axis axis)
    {
        var step = axis.Spec.Ticks.Step is > 0 and var given ? given : Math.Max(1, Math.Ceiling(Rough(axis)));
        for (var power = Math.Ceiling(least - 1e-6); power <= greatest + 1e-6; power += step)
        {
            yield return (power, NumberFormat.Of(Math.Pow(10, power), axis.Spec.Ticks.Format, axis.Spec.Id));
        }
    }
}
