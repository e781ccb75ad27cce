namespace Analysis.Charting;

/// <summary>An axis of numbers from zero, or of powers of ten where most of the numbers would lie on the zero line.</summary>
internal sealed class NumberScale
{
    // Room for what is drawn around a mark: soft ends before it, an arrow behind it.
    private const double Before = 26;
    private const double Behind = 36;
    // Pixels behind the last line of the axis, for half of its label.
    private const double Edge = 14;
    private readonly double most;

    // A number below this part of the greatest stands so close to zero that it cannot be told from it.
    private const decimal Small = 1m / 30;

    private readonly double from;
    private readonly double to;
    private readonly double low;
    private readonly double high;
    private readonly double room;

    /// <summary>An axis between two places in pixels; its last label is that of the greatest number or lies behind it.</summary>
    /// <param name="numbers">What stands on it.</param>
    /// <param name="from">Where it begins.</param>
    /// <param name="to">Where it ends; of a vertical axis the upper end.</param>
    /// <param name="room">Pixels that a label of the axis needs along it.</param>
    /// <param name="isLog">Whether it counts powers of ten; decided by the numbers when not given.</param>
    /// <param name="before">Pixels before zero, or before the least power of ten.</param>
    /// <param name="behind">Pixels behind the greatest number.</param>
    public NumberScale(IReadOnlyCollection<decimal> numbers, double from, double to, double room, bool? isLog = null,
        double before = Before, double behind = Behind)
    {
        (this.from, this.to, this.room) = (from, to, room);
        IsLog = isLog ?? NeedsLog(numbers);
        most = (double)numbers.DefaultIfEmpty(1).Max();
        var length = Math.Abs(to - from);
        var (least, greatest) = IsLog ? (Math.Floor(Math.Log10((double)numbers.Min()) + 1e-9), Math.Log10(most)) : (0, most > 0 ? most : 1);
        if (greatest <= least)
        {
            greatest = least + 1;
        }

        var pixel = (greatest - least) / Math.Max(20, length - before - behind);
        (low, high) = (least - before * pixel, greatest + behind * pixel);
        // A longer axis has less room for labels and so perhaps longer steps: then its end is another.
        for (var tries = 0; tries < 4 && !IsLog && Math.Ceiling(most / (double)Step) * (double)Step is var last
            && last + Edge * (high - low) / length > high * (1 + 1e-9); tries++)
        {
            pixel = (last - least) / Math.Max(20, length - before - Edge);
            (low, high) = (least - before * pixel, last + Edge * pixel);
        }
    }

    /// <summary>Whether it counts powers of ten.</summary>
    public bool IsLog { get; }

    /// <summary>What its title must say of it; empty for a plain one.</summary>
    /// <param name="other">Where the smaller number stands: "before", "below".</param>
    public string Note(string other) => IsLog
        ? $" (log scale: each line is {(Decades == 1 ? "ten" : ChartTheme.Format((decimal)Math.Pow(10, Decades)))} times the one {other})"
        : "";

    // Powers of ten from one label to the next, so many that each has room.
    private int Decades => Math.Max(1, (int)Math.Ceiling(room / (Math.Abs(to - from) / (high - low))));

    /// <summary>Whether most of the numbers would lie on the zero line.</summary>
    public static bool NeedsLog(IReadOnlyCollection<decimal> numbers)
    {
        if (numbers.Count < 4 || numbers.Any(number => number <= 0))
        {
            return false;
        }

        var most = numbers.Max();
        return numbers.Count(number => number < most * Small) * 2 >= numbers.Count;
    }

    /// <summary>Where a number stands, in pixels.</summary>
    public double At(decimal number) => from + ((IsLog ? Math.Log10((double)number) : (double)number) - low) / (high - low) * (to - from);

    /// <summary>What plotly.js is to know of it.</summary>
    /// <param name="settings">More settings.</param>
    public object Axis(object settings)
    {
        var ticks = Ticks.ToList();
        return ChartLayout.Merge(
            new
            {
                type = IsLog ? "log" : "linear", range = new[] { low, high }, tickvals = ticks, ticktext = ticks.Select(ChartTheme.Format),
                showgrid = true, gridcolor = ChartTheme.Grid,
                ticks = "", showline = false, tickfont = new { size = 12, color = ChartTheme.Muted },
            },
            settings);
    }

    // The numbers that have a label.
    private IEnumerable<decimal> Ticks
    {
        get
        {
            if (IsLog)
            {
                // Not far beyond the greatest number.
                for (var power = (int)Math.Ceiling(low); power <= Math.Min(high, Math.Log10(most) + 0.5); power += Decades)
                {
                    yield return (decimal)Math.Pow(10, power);
                }

                yield break;
            }

            for (var tick = 0m; (double)tick <= high; tick += Step)
            {
                yield return tick;
            }
        }
    }

    // From one label to the next; people are counted in whole ones.
    private decimal Step
    {
        get
        {
            var rough = Math.Max(1e-9, high * room / Math.Abs(to - from));
            var unit = Math.Pow(10, Math.Floor(Math.Log10(rough)));
            return Math.Max(1, (decimal)(new[] { 1, 2, 5, 10 }.First(times => times * unit >= rough * 0.999) * unit));
        }
    }
}
