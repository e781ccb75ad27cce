namespace Analysis.Charting;

/// <summary>
/// Lanes over time: a mark at its day, a bar over a longer time whose day is not known, a tray for what has no date. Marks that would cover
/// each other stand on lines of their own.
/// </summary>
internal sealed class TimeLanes
{
    private const int MarkSize = 9;
    private const double Beside = 10;
    private const double LeastWords = 64;
    private const int TrayGap = 14;
    private const int MostLines = 12;
    private const int Crowd = 200;
    private const double Tallest = 150;
    private const double AboveLanes = 22;

    private readonly Sheet sheet;
    private readonly LaneLabels labels;
    private readonly TimeScale time;
    private readonly Box? tray;
    private readonly List<Placed> placed = [];
    private readonly Dictionary<Item, double> slots = [];
    private int unlabelled;
    private LaneBars? bars;

    // Of a label; a narrow drawing rather grows than cuts words.
    private int LabelLines => sheet.IsNarrow ? 4 : 3;

    /// <summary>What stands in a lane.</summary>
    /// <param name="Rows">Its rows in the chart's table; several that coincide are one mark.</param>
    /// <param name="Days">First and last day, both inclusive; empty when unknown.</param>
    /// <param name="Series">Its colour and shape.</param>
    /// <param name="Label">Words beside it where they have room; may be empty.</param>
    /// <param name="Hover">What it says when pointed at.</param>
    internal sealed record Item(IReadOnlyList<int> Rows, (DateOnly From, DateOnly To)? Days, Series Series, string Label, string Hover)
    {
        /// <summary>Whether its sign is open, for what counts less than the others.</summary>
        public bool IsOpen { get; init; }

        public bool IsRange => Days is { } days && days.From != days.To;

        /// <summary>Its label with the number of its rows.</summary>
        public string Words =>
            Rows.Count == 1 ? Label : Label.Length > 0 ? $"{Label} ×{ChartTheme.Format(Rows.Count)}" : $"×{ChartTheme.Format(Rows.Count)}";
    }

    /// <summary>How marks of a lane stand: with words, without, or small where they are very many.</summary>
    private sealed record Density(bool HasWords, int Mark, double Line)
    {
        /// <summary>The roomiest first.</summary>
        public static Density[] All { get; } = [new(true, MarkSize, 16), new(false, MarkSize, 12), new(false, 5, 6)];
    }

    private sealed record Placed(
        Item Item, double X, double End, double Y, bool InTray, IReadOnlyList<string> Label, bool IsLeft, int Size);

    private TimeLanes(int width, IReadOnlyList<(string Label, IReadOnlyList<Item> Items)> lanes)
    {
        sheet = new Sheet(width);
        labels = new LaneLabels(sheet);
        var items = lanes.SelectMany(lane => lane.Items).ToList();
        var undated = items.Where(item => item.Days is null).ToList();
        // Among so many there is no room for words anywhere.
        var isCrowd = items.Count > Crowd;
        var right = sheet.Width - 4.0;
        if (undated.Count > 0)
        {
            var widest = TextWidth.Of(lanes.Select(lane => lane.Items.Where(item => item.Days is null).ToList())
                .Where(items => items.Count <= MostLines).SelectMany(items => items.Select(item => item.Words)));
            tray = new Box(sheet.Width - Math.Clamp(widest + 30, 76, sheet.IsNarrow ? 100 : 170), AboveLanes, sheet.Width, 0);
            right = tray.Value.Left - TrayGap;
        }

        var words = items.Where(item => item.Days is not null).ToLookup(item => item.Days!.Value.To, item => item.Words);
        time = new TimeScale(items.Where(item => item.Days is not null).Select(item => item.Days!.Value), labels.Width, right,
            day => isCrowd ? 0 : TextWidth.Of(words[day]) + 14);
    }

    /// <summary>Draws lanes from top to bottom.</summary>
    /// <param name="width">Width of the paper in pixels.</param>
    /// <param name="part">Which lanes; the axis is that of all.</param>
    /// <param name="lanes">Their names and what stands in them.</param>
    /// <param name="legend">The series, where the labels do not tell them.</param>
    /// <param name="axis">Title of the axis of days.</param>
    /// <param name="whenEmpty">Words in the place of marks.</param>
    public static Plot Draw(int width, Chart.Part part, IReadOnlyList<(string Label, IReadOnlyList<Item> Items)> lanes,
        IReadOnlyList<Series> legend, string axis, string whenEmpty)
    {
        var plot = new TimeLanes(width, lanes);
        plot.sheet.Legend(legend);
        var shown = lanes.Skip(part.From).Take(part.To - part.From).ToList();
        plot.DrawAll(shown, lanes, [.. legend.Concat(lanes.SelectMany(lane => lane.Items).Select(item => item.Series)).Distinct()], axis);
        var marks = shown.Sum(lane => lane.Items.Count);
        return plot.sheet.Plot(whenEmpty) with
        {
            Note = plot.time.Note + (plot.bars is { } bars ? bars.Note : Unlabelled(plot.unlabelled, marks))
        };
    }

    /// <summary>Says how many marks have no words beside them; empty when all have.</summary>
    public static string Unlabelled(int unlabelled, int marks) => unlabelled == 0 ? ""
        : $"{ChartTheme.Format(unlabelled)} of {Words.Count(marks, "mark")} unlabelled: there is no room for their words here.";

    private void DrawAll(IReadOnlyList<(string Label, IReadOnlyList<Item> Items)> lanes,
        IReadOnlyList<(string Label, IReadOnlyList<Item> Items)> all, IReadOnlyList<Series> order, string axis)
    {
        if (lanes.Sum(lane => lane.Items.Count) == 0)
        {
            return;
        }

        var top = sheet.Height + (time.Breaks.Any() || tray is not null ? AboveLanes : 4);
        var y = top;
        var least = all.Select(lane => Levels(lane.Items, Density.All[0]).Density).MinBy(density => density.Mark)!;
        bars = least == Density.All[^1] && !time.IsEmpty ? new LaneBars(sheet, time, all.Select(lane => lane.Items)) : null;
        foreach (var (label, items) in lanes)
        {
            var lines = labels.Lines(label);
            var above = labels.AreAbove ? lines.Count * TextWidth.Line + 2 : 0;
            if (bars is not null)
            {
                y = Counted(lines, items, order, y, above);
                continue;
            }

            var (levels, count, step, density) = Levels(items, least);
            var stack = (count - 1) * step + 16;
            var height = Math.Max(labels.AreAbove ? 0 : lines.Count * TextWidth.Line, stack);
            labels.Draw(lines, y + 6, height);
            foreach (var item in items)
            {
                Place(item, y + 6 + above + (height - stack) / 2 + 8 + levels[item] * step, density);
            }

            y += above + height + 12;
            sheet.Line(0, y, sheet.Width, y, ChartTheme.Grid);
        }

        sheet.Height = y;
        if (!time.IsEmpty)
        {
            time.DrawBreaks(sheet, top, y);
            var panel = sheet.Add(new Box(time.From, top, time.To, y), time.Axis());
            Marks(panel, inTray: false);
            sheet.Text(time.From, y + 14 + time.TickLines * TextWidth.Line, axis, "left", ChartTheme.Muted);
        }

        if (tray is { } box)
        {
            sheet.Rectangle(new Box(box.Left, top, box.Right, y), ChartTheme.Band);
            sheet.Text(box.Left + 8, top - 10, "no date", "left", ChartTheme.Muted);
            Marks(sheet.Add(new Box(box.Left, top, box.Right, y)), inTray: true);
        }

        foreach (var place in placed.Where(place => place.Label.Count > 0))
        {
            sheet.Text(place.IsLeft ? place.X - Beside : place.End + Beside, place.Y, string.Join('\n', place.Label),
                place.IsLeft ? "right" : "left", row: place.Item.Rows[0], overGrid: !place.InTray);
        }

        sheet.Height = y + (time.IsEmpty ? 6 : 26 + time.TickLines * TextWidth.Line);
    }

    /// <summary>A lane of bars, below them the longer times of which no day is known; gives where it ends.</summary>
    private double Counted(IReadOnlyList<string> lines, IReadOnlyList<Item> items, IReadOnlyList<Series> order, double y, double above)
    {
        var undated = items.Where(item => item.Days is null).ToList();
        var longer = items.Where(item => item.Days is not null && !bars!.IsCounted(item)).GroupBy(item => (item.Days, item.Series))
            .Select(same => same.First() with { Rows = [.. same.SelectMany(item => item.Rows)], Label = "" }).ToList();
        var top = y + 6 + above;
        double Stack(IReadOnlyList<Item> stacked, double from)
        {
            var densest = Density.All[^1];
            var (levels, count) = Pack(stacked, densest, int.MaxValue);
            var step = Math.Min(densest.Line, Tallest / count);
            stacked.ToList().ForEach(item => Place(item, from + 8 + levels[item] * step, densest));
            return stacked.Count == 0 ? from : from + (count - 1) * step + 16;
        }

        var end = Math.Max(Stack(longer, top + LaneBars.Height), Stack(undated, top));
        end = Math.Max(Math.Max(end, top + LaneBars.Height), labels.AreAbove ? 0 : top + lines.Count * TextWidth.Line);
        labels.Draw(lines, y + 6, labels.AreAbove ? end - y : end - top);
        bars!.Draw(items, order, top);
        sheet.Line(0, end + 6, sheet.Width, end + 6, ChartTheme.Grid);
        return end + 6;
    }

    private void Place(Item item, double y, Density density)
    {
        var (start, end, isLeft, words) = At(item, density.HasWords);
        placed.Add(new Placed(item, start, end, y, item.Days is null, words, isLeft, density.Mark));
        unlabelled += words.Count > 0 || item.Words.Length == 0 ? 0 : 1;
        if (item.IsRange)
        {
            sheet.Rectangle(new Box(start, y - 3.5, end, y + 3.5), item.Series.Colour, 0.35, item.Rows[0]);
        }
    }

    private void Marks(Sheet.Panel panel, bool inTray)
    {
        foreach (var group in placed.Where(place => place.InTray == inTray).GroupBy(place => (place.Item.Series, place.Size)))
        {
            sheet.Marks(panel, group.Key.Series, [.. group.SelectMany(place => Ends(place.Item).Select(day => (
                day is { } known ? time.Value(known) : place.X, (object)Math.Round(place.Y, 2),
                place.Item.Rows.Count == 1 ? (object)place.Item.Rows[0] : place.Item.Rows,
                place.Item.IsRange ? "line-ns-open" : place.Item.IsOpen ? group.Key.Series.Symbol + "-open" : group.Key.Series.Symbol,
                place.Item.Hover)))], group.Key.Size);
        }
    }

    // A range has a mark at each end, and both lead to its row.
    private static IEnumerable<DateOnly?> Ends(Item item) =>
        item.Days is not { } days ? [null] : item.IsRange ? [days.From, days.To] : [days.From];

    private (double From, double To, bool IsLeft, IReadOnlyList<string> Words) At(Item item, bool shown)
    {
        if (item.Days is not { } days)
        {
            // Side by side where they have no words.
            var slot = tray!.Value.Left + 12 + (shown ? 0 : slots.GetValueOrDefault(item));
            return (slot, slot, false,
                shown && item.Words.Length > 0 ? Markup.Fit(item.Words, tray.Value.Width - 12 - Beside, LabelLines) : []);
        }

        var (from, to) = (time.At(days.From), time.At(days.To));
        var width = TextWidth.Of(item.Words);
        var (roomFrom, roomTo) = (time.Room(days.From).From, time.Room(days.To).To);
        var (roomLeft, roomRight) =
            (from - Beside - roomFrom, (roomTo < time.To ? roomTo : tray is { } box ? box.Left - 4 : sheet.Width) - to - Beside);
        return !shown || item.Words.Length == 0 ? (from, to, false, [])
            : width <= roomRight ? (from, to, false, [item.Words])
            : width <= roomLeft ? (from, to, true, [item.Words])
            : Math.Max(roomLeft, roomRight) < LeastWords ? (from, to, false, [])
            : roomRight >= roomLeft ? (from, to, false, Markup.Fit(item.Words, roomRight, LabelLines))
            : (from, to, true, Markup.Fit(item.Words, roomLeft, LabelLines));
    }

    /// <summary>On which line each mark stands, how many lines there are, how far apart, and how roomy.</summary>
    /// <param name="items">The marks.</param>
    /// <param name="least">The densest that any lane needs: lanes without words look alike.</param>
    private (IReadOnlyDictionary<Item, double> Levels, int Count, double Step, Density Density) Levels(
        IReadOnlyList<Item> items, Density least)
    {
        var (density, (levels, lines)) = Density.All.Where(density => density.HasWords || density.Mark <= least.Mark)
            .Select(density => (Density: density, Packed: Pack(items, density, density == Density.All[^1] ? int.MaxValue : MostLines)))
            .First(one => one.Packed.Count > 0);
        return (levels, lines, Math.Min(density.Line, Math.Max(Tallest, MostLines * density.Line) / lines), density);
    }

    // No lines when more than the most would be needed: a lane of thousands is not packed to its end in vain.
    private (Dictionary<Item, double> Levels, int Count) Pack(IReadOnlyList<Item> items, Density density, int most)
    {
        var levels = new Dictionary<Item, double>();
        var taken = new List<List<(double From, double To)>>();
        var perLine = tray is { } box && !density.HasWords ? Math.Max(1, (int)((box.Width - 12) / (density.Mark + 4))) : 1;
        var half = density.Mark / 2.0 + (density.Mark < MarkSize ? 0.5 : 2);
        var undated = 0;
        foreach (var item in items.OrderBy(item => item.Days?.From ?? DateOnly.MaxValue).ThenBy(item => item.Rows[0]))
        {
            var (start, end, isLeft, label) = At(item, density.HasWords);
            if (item.Days is null && !density.HasWords)
            {
                slots[item] = undated % perLine * (density.Mark + 4);
                levels[item] = undated++ / perLine;
                continue;
            }

            var words = label.Count > 0 ? TextWidth.Of(label) + 14 : 0;
            var (from, to) = (start - half - (isLeft ? words : 0), end + half + (isLeft ? 0 : words));
            var lines = Math.Max(1, label.Count);
            var level = density.HasWords
                ? Enumerable.Range(0, taken.Count + 1)
                    .First(first => taken.Skip(first).Take(lines).All(line => line.All(other => other.To <= from || to <= other.From)))
                // Without words marks come from left to right, and only the last of a line can be in the way.
                : taken.FindIndex(line => line[^1].To <= from) is >= 0 and var free ? free : taken.Count;
            while (taken.Count < level + lines)
            {
                taken.Add([]);
            }

            if (taken.Count > most)
            {
                return (levels, 0);
            }

            taken.Skip(level).Take(lines).ToList().ForEach(line => line.Add((from, to)));
            // The mark stands beside the middle of its words.
            levels[item] = level + (lines - 1) / 2.0;
        }

        var count = Math.Max(1, Math.Max(taken.Count, (undated + perLine - 1) / perLine));
        return (levels, count > most ? 0 : count);
    }
}
