namespace Analysis.Charting;

/// <summary>Steps of the calendar on an axis of days, each so wide that a bar and a count have room.</summary>
internal sealed class DayBins
{
    // Pixels.
    private const double WidestBar = 22;
    private const double Slimmest = 3;

    // The part of a step that its bar takes.
    private const double Filled = 0.75;

    private static readonly (int Months, string Words)[] Months =
    [
        (1, "month"), (3, "quarter"), (6, "half-year"), (12, "year"), (24, "two years"), (60, "five years"), (120, "ten years"),
        (600, "fifty years"), (1200, "century"), (12000, "thousand years"),
    ];

    private readonly TimeScale time;
    private readonly int days;
    private readonly int months;

    /// <summary>The smallest steps that have room.</summary>
    /// <param name="time">The axis.</param>
    /// <param name="least">Pixels that a step needs.</param>
    public DayBins(TimeScale time, double least)
    {
        this.time = time;
        (days, months, Unit) = time.PerDay == 0 || time.PerDay >= least ? (1, 0, "day")
            : 7 * time.PerDay >= least ? (7, 0, "week")
            : Months.Where(step => step.Months * 30.4 * time.PerDay >= least).Append(Months[^1])
                .Select(step => (0, step.Months, step.Words)).First();
    }

    /// <summary>What a step is called: "week", "quarter".</summary>
    public string Unit { get; }

    /// <summary>A step, as far as it lies within one part of the axis.</summary>
    /// <param name="First">Its first day.</param>
    /// <param name="Last">Its last day.</param>
    /// <param name="Middle">Where its middle lies in pixels.</param>
    /// <param name="Width">How wide its bar is: less than others where a part of the axis ends within the step.</param>
    internal readonly record struct Bin(DateOnly First, DateOnly Last, double Middle, double Width);

    /// <summary>The step in which a day lies.</summary>
    public Bin Of(DateOnly day)
    {
        var part = time.Around(day);
        var (first, last) = Step(day);
        var (from, to) = (first < part.First ? part.First : first, last > part.Last ? part.Last : last);
        var width = time.PerDay == 0 ? WidestBar : (to.DayNumber - from.DayNumber + 1) * time.PerDay * Filled;
        return new Bin(from, to, (time.At(from) + time.At(to)) / 2, Math.Clamp(width, Slimmest, WidestBar));
    }

    private (DateOnly First, DateOnly Last) Step(DateOnly day)
    {
        if (months == 0)
        {
            // Weeks begin on Monday, the day of the week of 1 January of the year 1.
            var start = day.DayNumber / days * days;
            return (DateOnly.FromDayNumber(start), DateOnly.FromDayNumber(Math.Min(start + days - 1, DateOnly.MaxValue.DayNumber)));
        }

        var month = (day.Year * 12 + day.Month - 1) / months * months;
        return (Month(month), Month(month + months) is var next && next == DateOnly.MaxValue ? next : next.AddDays(-1));
    }

    private static DateOnly Month(int month) => month / 12 < 1 ? DateOnly.MinValue
        : month / 12 > 9999 ? DateOnly.MaxValue : new DateOnly(month / 12, month % 12 + 1, 1);
}
