using System.Globalization;

namespace Analysis.Charting;

/// <summary>A time axis over the given days, with room on both sides.</summary>
internal sealed class DateScale
{
    private readonly DateOnly first;
    private readonly DateOnly last;

    public DateScale(IEnumerable<DateOnly> days)
    {
        var all = days.ToList();
        IsEmpty = all.Count == 0;
        if (IsEmpty)
        {
            return;
        }

        var (low, high) = (all.Min(), all.Max());
        var room = Math.Max(4, (high.DayNumber - low.DayNumber) / 14);
        first = DateOnly.FromDayNumber(Math.Max(DateOnly.MinValue.DayNumber, low.DayNumber - room));
        last = DateOnly.FromDayNumber(Math.Min(DateOnly.MaxValue.DayNumber, high.DayNumber + room));
    }

    /// <summary>Whether there is no day to show.</summary>
    public bool IsEmpty { get; }

    /// <summary>Days from end to end.</summary>
    public int Length => last.DayNumber - first.DayNumber;

    /// <summary>Where a day lies, from 0 at the left end to 1 at the right.</summary>
    public double Fraction(DateOnly day) => Length == 0 ? 0.5 : (double)(day.DayNumber - first.DayNumber) / Length;

    /// <summary>The day as plotly.js takes it.</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The horizontal axis of plotly.js.</summary>
    /// <param name="end">Where it ends on the paper, from 0 to 1.</param>
    /// <param name="width">Width of the chart in pixels.</param>
    public object Axis(double end, int width) => new
    {
        type = "date", range = IsEmpty ? new[] { "2000-01-01", "2000-12-31" } : [Iso(first), Iso(last)], domain = new[] { 0, end },
        anchor = "free", position = 0, side = "bottom", showgrid = true, gridcolor = ChartTheme.Grid, linecolor = ChartTheme.Line, showline = true,
        ticks = "outside", tickcolor = ChartTheme.Line, nticks = width < ChartSize.Narrow ? 4 : 8, showticklabels = !IsEmpty,
        tickformatstops = new object[]
        {
            new { dtickrange = new object?[] { null, 1209600000 }, value = "%-d %b<br>%Y" },
            new { dtickrange = new object?[] { 1209600000, "M11" }, value = "%b<br>%Y" },
            new { dtickrange = new object?[] { "M12", null }, value = "%Y" },
        },
        fixedrange = true, zeroline = false,
    };
}
