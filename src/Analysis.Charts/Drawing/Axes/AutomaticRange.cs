using Analysis.Charting.Drawing.Reading;

namespace Analysis.Charting.Drawing.Axes;

/// <summary>
/// The ends of an axis that the figure leaves to the data: bars from zero, categories, and points with a twentieth of room.
/// </summary>
internal static class AutomaticRange
{
    private const double Room = 0.05;

    public static (double Low, double High) Of(Axis axis, Figure figure, IReadOnlyList<Coordinate> data)
    {
        var bars = figure.Traces.Where(trace => trace.IsBar && Along(trace) == axis.Spec.Id).ToList();
        if (axis.Kind == "category")
        {
            return (-0.5, Math.Max(1, axis.Categories.Count) - 0.5);
        }

        if (bars.Count > 0)
        {
            var ends = Bars(bars, figure.BarMode).ToList();
            var (least, most) = (Math.Min(0, ends.Min()), Math.Max(0, ends.Max()));
            var span = Math.Max(most - least, double.Epsilon) / (1 - Room * ((least < 0 ? 1 : 0) + (most > 0 ? 1 : 0)));
            return least == most ? (0, 1) : (least < 0 ? least - Room * span : 0, most > 0 ? most + Room * span : 0);
        }

        var values = data.Select(axis.Value).Where(double.IsFinite).ToList();
        if (values.Count == 0)
        {
            return axis.Kind == "date" ? (Axis.Milliseconds("2000-01-01")!.Value, Axis.Milliseconds("2001-01-01")!.Value)
                : (-1, axis.Spec.IsHorizontal ? 6 : 4);
        }

        var (low, high) = (values.Min(), values.Max());
        var room = high > low ? (high - low) * Room / (1 - 2 * Room) : 1;
        return (axis.Spec.FromZero && low >= 0 ? 0 : low - room, high + room);
    }

    // Sums are drawn only where the figure stacks bars of one count; each of them is a count of rows.
    private static IEnumerable<double> Bars(List<Trace> bars, string mode)
    {
        var lengths = bars.SelectMany(trace => Lengths(trace).Zip(Places(trace), (length, place) => (Place: place, Length: length)));
        return mode == "stack"
            ? lengths.GroupBy(bar => bar.Place).SelectMany(group => new[] { group.Where(bar => bar.Length > 0).Sum(bar => bar.Length),
                group.Where(bar => bar.Length < 0).Sum(bar => bar.Length) })
            : lengths.Select(bar => bar.Length);
    }

    private static IEnumerable<double> Lengths(Trace trace) =>
        (trace.Bars.AreHorizontal ? trace.X : trace.Y).Select((place, i) => (place.Number ?? 0) + trace.Bars.Base[i]);

    private static IEnumerable<Coordinate> Places(Trace trace) => trace.Bars.AreHorizontal ? trace.Y : trace.X;

    private static string Along(Trace trace) => trace.Bars.AreHorizontal ? trace.XAxis : trace.YAxis;
}
