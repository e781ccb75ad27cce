using System.Globalization;

namespace Analysis.Charting;

/// <summary>
/// An axis of days in which long empty stretches are folded: a visible break that says how long it is. A day has the same width everywhere.
/// </summary>
internal sealed class TimeScale
{
    // Pixels.
    private const double WideBreak = 34;
    private const double NarrowBreak = 14;
    private const double WidePad = 22;
    private const double NarrowPad = 8;
    private const double Narrow = 400;
    private const int FewDays = 8;

    private static readonly Dictionary<string, string> Short = new(StringComparer.Ordinal)
    {
        ["years"] = "yr", ["months"] = "mo", ["weeks"] = "wk", ["days"] = "d",
    };

    private readonly List<Stretch> stretches = [];
    private readonly List<double> breaks = [];
    private readonly double perDay;
    private readonly double pad;
    private readonly double breakWidth;
    private readonly Dictionary<DateOnly, int> weights = [];

    /// <summary>An axis between two places in pixels.</summary>
    /// <param name="spans">What stands on it: first and last day, both inclusive.</param>
    /// <param name="from">Its left end.</param>
    /// <param name="to">Its right end.</param>
    /// <param name="words">Pixels that the words beside the marks of a day take behind it.</param>
    public TimeScale(IEnumerable<(DateOnly From, DateOnly To)> spans, double from, double to, Func<DateOnly, double>? words = null)
    {
        (From, To) = (from, to);
        (pad, breakWidth) = IsNarrow ? (NarrowPad, NarrowBreak) : (WidePad, WideBreak);
        var all = spans.ToList();
        var busy = TimeFolds.Merge(all);
        weights = all.SelectMany(span => span.From == span.To ? [span.From] : new[] { span.From, span.To }).GroupBy(day => day)
            .ToDictionary(day => day.Key, day => day.Count());
        IsEmpty = busy.Count == 0;
        if (IsEmpty)
        {
            return;
        }

        var parts = TimeFolds.Of(busy, to - from, breakWidth + 2 * pad);
        // Few days leave words nearly half of the axis; many need it themselves.
        var share = weights.Count <= FewDays ? 0.45 : 0.2;
        var behind = parts.Select(part => Math.Clamp(words?.Invoke(part.To) ?? 0, pad, (to - from) * share / parts.Count + pad)).ToList();
        var room = to - from - (parts.Count - 1) * breakWidth - parts.Count * pad - behind.Sum();
        var days = parts.Sum(part => part.To.DayNumber - part.From.DayNumber);
        perDay = days == 0 ? 0 : Math.Max(0, room) / days;
        // Where every part is a single day they share the room.
        var spare = days == 0 ? Math.Max(0, room) / parts.Count : 0;
        var at = from;
        foreach (var ((first, last, marked), end) in parts.Zip(behind))
        {
            var left = at + pad;
            var right = left + (last.DayNumber - first.DayNumber) * perDay;
            stretches.Add(new Stretch(first, last, left, right, marked));
            at = right + end + spare + breakWidth;
            breaks.Add(right + end + spare);
        }
    }

    /// <summary>Days without a break between them, where they lie in pixels, and the days at which something stands.</summary>
    internal sealed record Stretch(DateOnly First, DateOnly Last, double Left, double Right, IReadOnlyList<DateOnly> Marked);

    /// <summary>Left end in pixels.</summary>
    public double From { get; }

    /// <summary>Right end in pixels.</summary>
    public double To { get; }

    /// <summary>Whether there is no day to show.</summary>
    public bool IsEmpty { get; }

    /// <summary>The stretches of days, in order; more than one when something is folded.</summary>
    public IReadOnlyList<Stretch> Stretches => stretches;

    /// <summary>The folded times: where each lies in pixels, and how long it is in words.</summary>
    public IEnumerable<(double Left, double Right, string Words)> Breaks =>
        stretches.Zip(stretches.Skip(1), (before, after) => Duration(before.Last, after.First))
            .Select((words, i) => (breaks[i], breaks[i] + breakWidth, words));

    /// <summary>What a reader must know of the breaks; empty without one.</summary>
    public string Note => stretches.Count == 1 || IsEmpty ? ""
        : "Time in which nothing stands is folded: a grey band, and above it how long"
            + (IsNarrow ? " (yr: years, mo: months, wk: weeks, d: days). " : ". ");

    /// <summary>How many days it has, folded time left out.</summary>
    public int Length => stretches.Sum(part => part.Last.DayNumber - part.First.DayNumber);

    /// <summary>Pixels from one day to the next; none where each part is a single day.</summary>
    public double PerDay => perDay;

    /// <summary>The part without a break in which a day lies.</summary>
    public Stretch Around(DateOnly day) => stretches.LastOrDefault(one => one.First <= day) ?? stretches[0];

    private bool IsNarrow => To - From < Narrow;

    /// <summary>Where a day stands, in pixels.</summary>
    public double At(DateOnly day)
    {
        var stretch = Around(day);
        return stretch.Left + (day.DayNumber - stretch.First.DayNumber) * perDay;
    }

    /// <summary>Between which pixels the words of a day may stand: the axis, or the part of it between two breaks.</summary>
    public (double From, double To) Room(DateOnly day)
    {
        var at = At(day);
        return (breaks.Take(stretches.Count - 1).Where(end => end < at).Select(end => end + breakWidth).DefaultIfEmpty(From).Last(),
            breaks.Take(stretches.Count - 1).Where(end => end > at).DefaultIfEmpty(To).First());
    }

    /// <summary>The day as the axis of plotly.js takes it: as a day, or as a place where time is folded.</summary>
    public object Value(DateOnly day) => stretches.Count > 1 || perDay < 0.01 ? Math.Round(At(day), 2) : Iso(day);

    /// <summary>The horizontal axis of plotly.js: of days, or of pixels where time is folded.</summary>
    public object Axis()
    {
        if (IsEmpty)
        {
            return new { type = "linear", range = new[] { From, To }, visible = false };
        }

        var ticks = Ticks().ToList();
        var labels = ticks.Select(tick => tick.Label);
        var common = new
        {
            ticktext = labels, showgrid = true, gridcolor = ChartTheme.Grid, showticklabels = true, side = "bottom",
            showline = true, linecolor = ChartTheme.Line,
            ticks = "outside", ticklen = 5, tickcolor = ChartTheme.Line, tickangle = 0,
            tickfont = new { size = 12, color = ChartTheme.Muted },
        };
        if (stretches.Count > 1 || perDay < 0.01)
        {
            return ChartLayout.Merge(common,
                new { type = "linear", range = new[] { From, To }, tickvals = ticks.Select(tick => Math.Round(At(tick.Day), 2)) });
        }

        var (left, right) = (stretches[0].Left - From, To - stretches[0].Right);
        return ChartLayout.Merge(common, new
        {
            type = "date", range = new[] { Moment(stretches[0].First, -left / perDay), Moment(stretches[0].Last, right / perDay) },
            tickvals = ticks.Select(tick => Iso(tick.Day))
        });
    }

    /// <summary>Draws what is folded: a white gap with two strokes at the axis, and how long the folded time is above it.</summary>
    /// <param name="sheet">Where to.</param>
    /// <param name="top">Upper end of the panels in pixels.</param>
    /// <param name="bottom">Lower end, where the axis is.</param>
    public void DrawBreaks(Sheet sheet, double top, double bottom)
    {
        foreach (var (left, right, words) in Breaks)
        {
            sheet.Rectangle(new Box(left, top, right, bottom + 1), ChartTheme.Band);
            var middle = (left + right) / 2;
            foreach (var shift in new[] { -4, 4 })
            {
                sheet.Path([(middle + shift - 3, bottom + 6), (middle + shift + 3, bottom - 6)], ChartTheme.Muted, 1.5);
            }

            sheet.Text(middle, top - 10, words, "center", ChartTheme.Muted);
        }
    }

    /// <summary>The day as plotly.js takes it.</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>How many lines the labels of the axis take.</summary>
    public int TickLines => Ticks().Any(tick => tick.Label.Contains("<br>", StringComparison.Ordinal)) ? 2 : 1;

    /// <summary>The days that have a label: those at which something stands where they are few, else even steps of the calendar.</summary>
    public IEnumerable<(DateOnly Day, string Label)> Ticks()
    {
        DateOnly? before = null;
        var end = double.NegativeInfinity;
        foreach (var stretch in stretches)
        {
            var (days, format) = Days(stretch);
            foreach (var day in days)
            {
                var hasYear = before is null || before.Value.Year != day.Year || day == days[0];
                var label = format == "yyyy" ? day.ToString("yyyy", CultureInfo.InvariantCulture)
                    : day.ToString(format, CultureInfo.InvariantCulture)
                        + (hasYear ? "<br>" + day.ToString("yyyy", CultureInfo.InvariantCulture) : "");
                var half = TextWidth.Of(label.Split("<br>")) / 2;
                var at = At(day);
                if (at - half < end + 8 || at + half > To + Sheet.Side || at - half < From - Sheet.Side)
                {
                    continue;
                }

                (before, end) = (day, at + half);
                yield return (day, label);
            }
        }
    }

    private (IReadOnlyList<DateOnly> Days, string Format) Days(Stretch stretch)
    {
        const double room = 52;
        const double roomOfYears = 38;
        var marked = stretch.Marked;
        if (marked.Count <= FewDays)
        {
            // Of days too close to each other the one with more marks has a label.
            var kept = new List<DateOnly>();
            foreach (var day in marked.OrderByDescending(day => weights[day]).ThenBy(day => day))
            {
                if (kept.All(other => Math.Abs(At(other) - At(day)) >= room))
                {
                    kept.Add(day);
                }
            }

            return ([.. kept.Order()], "d MMM");
        }

        foreach (var step in new[] { 1, 2, 7, 14 }.Where(step => step * perDay >= room))
        {
            // Weeks count from the first day that has a mark.
            return ([.. Enumerable.Range(0, (stretch.Last.DayNumber - stretch.First.DayNumber) / step + 1)
                .Select(i => stretch.First.AddDays(i * step))], "d MMM");
        }

        var months = new[] { 1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 60000 }
            .First(months => months * 30.4 * perDay >= (months < 12 ? room : roomOfYears) || months == 60000);
        var days = Months(stretch, months).ToList();
        return days.Count > 1 ? (days, months >= 12 ? "yyyy" : "MMM") : ([stretch.First, stretch.Last], "d MMM");
    }

    private static IEnumerable<DateOnly> Months(Stretch stretch, int step)
    {
        for (var month = (stretch.First.Year * 12 + stretch.First.Month - 1 + step - 1) / step * step;
            month / 12 <= stretch.Last.Year && month / 12 <= 9999; month += step)
        {
            var day = month / 12 < 1 ? DateOnly.MinValue : new DateOnly(month / 12, month % 12 + 1, 1);
            if (day >= stretch.First && day <= stretch.Last)
            {
                yield return day;
            }
        }
    }

    private static string Moment(DateOnly day, double shift)
    {
        var ticks = day.ToDateTime(TimeOnly.MinValue).Ticks + (long)Math.Clamp(shift * TimeSpan.TicksPerDay, -3e18, 3e18);
        return new DateTime(Math.Clamp(ticks, DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks))
            .ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
    }

    // In the largest unit of which there are two or more: "5 weeks", "4 years"; "5 wk" where bands are narrow.
    private string Duration(DateOnly last, DateOnly first)
    {
        var days = first.DayNumber - last.DayNumber - 1;
        var (number, unit) = days >= 730 ? (Math.Round(days / 365.25), "years")
            : days >= 61 ? (Math.Round(days / 30.44), "months") : days >= 21 ? (days / 7, "weeks") : (days, "days");
        return $"{number:0} {(IsNarrow ? Short[unit] : unit)}";
    }
}
