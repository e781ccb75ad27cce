namespace Analysis.Charting;

/// <summary>An axis of numbers from zero, or of powers of ten where most of the numbers would lie on the zero line.</summary>
internal sealed class NumberScale
{
    // Room for what is drawn around a mark: soft ends before it, an arrow behind it.
    private const double Before = 26;
    private const double Behind = 36;
    private readonly double most;

    // A number below this part of the greatest stands so close to zero that it cannot be told from it.
    private const decimal Small = 1m / 30;

    private readonly double from;
    private readonly double to;
    private readonly double low;
    private readonly double high;

    /// <summary>An axis between two places in pixels.</summary>
    /// <param name="numbers">What stands on it.</param>
    /// <param name="from">Where it begins.</param>
    /// <param name="to">Where it ends; of a vertical axis the upper end.</param>
    /// <param name="isLog">Whether it counts powers of ten; decided by the numbers when not given.</param>
    /// <param name="before">Pixels before zero, or before the least power of ten.</param>
    /// <param name="behind">Pixels behind the greatest number.</param>
    public NumberScale(IReadOnlyCollection<decimal> numbers, double from, double to, bool? isLog = null, double before = Before, double behind = Behind)
    {
        (this.from, this.to) = (from, to);
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
    }

    /// <summary>Whether it counts powers of ten.</summary>
    public bool IsLog { get; }

    /// <summary>What its title must say of it; empty for a plain one.</summary>
    public string Note => IsLog ? " (log scale: each line is ten times the one before)" : "";

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
    /// <param name="room">Pixels that a label of the axis needs along it.</param>
    /// <param name="settings">More settings.</param>
    public object Axis(double room, object settings)
    {
        var ticks = Ticks(room).ToList();
        return ChartLayout.Merge(
            new
            {
                type = IsLog ? "log" : "linear", range = new[] { low, high }, tickvals = ticks, ticktext = ticks.Select(ChartTheme.Format), showgrid = true, gridcolor = ChartTheme.Grid,
                ticks = "", showline = false, tickfont = new { size = 12, color = ChartTheme.Muted },
            },
            settings);
    }

    /// <summary>The numbers that have a label.</summary>
    /// <param name="room">Pixels that a label needs along the axis.</param>
    public IEnumerable<decimal> Ticks(double room)
    {
        if (IsLog)
        {
            // Not far beyond the greatest number, and with room for each label.
            var every = Math.Max(1, (int)Math.Ceiling(room / (Math.Abs(to - from) / (high - low))));
            for (var power = (int)Math.Ceiling(low); power <= Math.Min(high, Math.Log10(most) + 0.5); power += every)
            {
                yield return (decimal)Math.Pow(10, power);
            }

            yield break;
        }

        var rough = Math.Max(1e-9, high * room / Math.Abs(to - from));
        var unit = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var step = (decimal)(new[] { 1, 2, 5, 10 }.First(times => times * unit >= rough * 0.999) * unit);
        // People are counted in whole ones.
        step = Math.Max(1, step);
        for (var tick = 0m; (double)tick <= high; tick += step)
        {
            yield return tick;
        }
    }
}
