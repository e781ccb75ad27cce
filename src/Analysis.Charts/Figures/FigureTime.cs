namespace Analysis.Charting;

/// <summary>
/// Many claims: time on the horizontal axis, small multiples by speaker or by kind on scales that are shared within a kind, labels only
/// where they fit, words without a number in lanes below.
/// </summary>
internal sealed class FigureTime
{
    private const double PanelHeight = 96;
    private const double LowPanel = 44;
    private const double Tallest = 4200;
    private const double Gap = 10;
    private const double Heading = 28;
    private const double AxisRoom = 58;
    private const double TickRoom = 18;
    private const double PlainTickRoom = 28;
    private const double GoldenSection = 0.6180339887498949;
    private const int Dense = 300;
    private const int Crowd = 60;
    private const int MostInCrowd = 6;
    private const double LeastTray = 76;
    private const double Apart = 3;

    private readonly Sheet sheet;
    private readonly Evidence evidence;
    private readonly ClaimPanels? panels;
    private readonly LaneLabels labels;
    private readonly TimeScale time;
    private readonly bool hasTray;
    private readonly double trayWidth;
    private Sheet.Panel? days;
    private int marks;
    private int unlabelled;

    private FigureTime(IReadOnlyList<Claim> claims, Evidence evidence, ClaimPanels? panels, int width)
    {
        (this.evidence, this.panels) = (evidence, panels);
        sheet = new Sheet(width);
        labels = new LaneLabels(sheet);
        hasTray = claims.Any(claim => claim.Row.AsOf is null);
        // What has no date gets its share of the width.
        var numbers = claims.Where(claim => claim.Points.Count > 0).ToList();
        var share = numbers.Count == 0 ? 0.0 : (double)numbers.Count(claim => claim.Row.AsOf is null) / numbers.Count;
        var room = sheet.Width - labels.Width - AxisRoom;
        trayWidth = Math.Max(LeastTray,
            Math.Min(share * room, room - (claims.Any(claim => claim.Row.AsOf is not null) ? Math.Min(220, room / 2) : 14)));
        time = new TimeScale(claims.Select(claim => claim.Row.AsOf).OfType<DateOnly>().Select(day => (day, day)), labels.Width + AxisRoom,
            sheet.Width - (hasTray ? trayWidth + 14 : 4), _ => 60);
    }

    private sealed record Section(string Kind, string Title, IReadOnlyList<(string Label, IReadOnlyList<Claim> Claims)> Panels);

    /// <summary>Draws the claims.</summary>
    /// <param name="claims">Those that are drawn.</param>
    /// <param name="part">Which panels; the lanes of words are the last. Axes are those of all.</param>
    /// <param name="legend">The series.</param>
    /// <param name="evidence">What they point into.</param>
    /// <param name="panels">What panels stand for; empty for speakers, or measures of several kinds.</param>
    /// <param name="width">Width of the paper in pixels.</param>
    public static Plot Draw(
        IReadOnlyList<Claim> claims, Chart.Part part, IReadOnlyList<Series> legend, Evidence evidence, ClaimPanels? panels, int width)
    {
        var drawing = new FigureTime(claims, evidence, panels, width);
        drawing.sheet.Legend(legend.Count > 1 && drawing.AnyShared(claims) ? [.. legend, SharedMarks.Several] : legend);
        drawing.DrawAll(claims, part);
        return drawing.sheet
            .Plot("No claim is drawn") with { Note = drawing.time.Note + TimeLanes.Unlabelled(drawing.unlabelled, drawing.marks) };
    }

    /// <summary>How many panels the claims have; the lanes of words count as one.</summary>
    public static int Units(IReadOnlyList<Claim> claims, Evidence evidence, ClaimPanels? panels) =>
        Sections([.. claims.Where(claim => claim.Points.Count > 0)], evidence, panels).Sum(section => section.Panels.Count)
        + (claims.Any(claim => claim.Points.Count == 0) ? 1 : 0);

    private static List<Section> Within(List<Section> sections, Chart.Part part)
    {
        var before = 0;
        return [.. sections.Select(section =>
        {
            var first = before;
            before += section.Panels.Count;
            return section with { Panels = [.. section.Panels.Where((_, i) => first + i >= part.From && first + i < part.To)] };
        }).Where(section => section.Panels.Count > 0)];
    }

    private void DrawAll(IReadOnlyList<Claim> claims, Chart.Part part)
    {
        var numbers = claims.Where(claim => claim.Points.Count > 0).ToList();
        var all = Sections(numbers, evidence, panels).ToList();
        var sections = Within(all, part);
        var count = Math.Max(1, sections.Sum(section => section.Panels.Count));
        var height = Math.Clamp((Tallest - sections.Count * Heading) / count - Gap, LowPanel, PanelHeight);
        var scales = numbers.GroupBy(claim => claim.Row.Kind, StringComparer.Ordinal)
            .ToDictionary(kind => kind.Key, kind => kind.SelectMany(claim => claim.Points).ToList(), StringComparer.Ordinal);
        var y = sheet.Height + (time.Breaks.Any() ? 22 : 4);
        var top = y;
        foreach (var section in sections)
        {
            var scale = new NumberScale(scales[section.Kind], height, 0, TickRoom, before: 10, behind: 22);
            var title = Markup.Fit(section.Title + scale.Note("below"), sheet.Width, 3, 13, bold: true);
            sheet.Text(0, y + 6 + title.Count * 8.5, string.Join('\n', title), weight: 600, size: 13);
            y += Heading + (title.Count - 1) * 17;
            foreach (var (label, inPanel) in section.Panels)
            {
                y = Panel(label, inPanel, y, height, scales[section.Kind], scale.IsLog) + Gap;
            }
        }

        y = part.To <= all.Sum(section => section.Panels.Count) ? y : WordLanes([.. claims.Where(claim => claim.Points.Count == 0)], y);
        Axis(top, y);
    }

    /// <summary>
    /// A section for each kind and measure, in it a panel for each speaker or what else was asked for; of several kinds a section
    /// each, in it a panel for each measure.
    /// </summary>
    private static IEnumerable<Section> Sections(IReadOnlyList<Claim> claims, Evidence evidence, ClaimPanels? panels)
    {
        var manyKinds = claims.Select(claim => claim.Row.Kind).Distinct(StringComparer.Ordinal).Count() > 1;
        foreach (var kind in claims.GroupBy(claim => claim.Row.Kind, StringComparer.Ordinal)
            .OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            var name = Words.Sentence(ClaimWords.Words(kind.Key));
            var measures = kind.GroupBy(claim => ClaimWords.Group(claim.Row)).OrderBy(group => group.Key.Order).ToList();
            if (manyKinds && panels is null)
            {
                yield return new Section(kind.Key, name,
                    [.. measures.Select(group => (Words.Sentence(group.Key.Words), (IReadOnlyList<Claim>)[.. group]))]);
                continue;
            }

            foreach (var group in measures)
            {
                yield return new Section(kind.Key, $"{name}, {group.Key.Words}",
                    [.. (panels ?? new ClaimPanels(By.Speaker, evidence)).Of([.. group])]);
            }
        }
    }

    /// <summary>Claims that coincide: one day, number and bound.</summary>
    private sealed record Spot(IReadOnlyList<Claim> Claims, double X, double Low, double High)
    {
        public Claim First => Claims[0];
    }

    private double Panel(string label, IReadOnlyList<Claim> claims, double top, double height, IReadOnlyList<decimal> numbers, bool isLog)
    {
        var lines = labels.Lines($"{Markup.Apart(Words.Sentence(label))}\u00A0·\u00A0{ChartTheme.Format(claims.Count)}");
        if (labels.AreAbove)
        {
            labels.Draw(lines, top, height);
            top += lines.Count * TextWidth.Line + 4;
        }
        else
        {
            labels.Draw(lines, top, height);
        }

        var box = new Box(time.From, top, time.To, top + height);
        var scale = new NumberScale(numbers, box.Bottom, box.Top, isLog ? TickRoom : PlainTickRoom, isLog, before: 10, behind: 22);
        sheet.Line(box.Left, box.Bottom, box.Right, box.Bottom, ChartTheme.Line);
        var spots = SharedMarks.Coinciding(claims.Where(claim => claim.Row.AsOf is not null))
            .Select(same => SpotOf(same, time.At(same[0].Row.AsOf!.Value), scale)).ToList();
        Draw(OnDays(box, scale.Axis(new { side = "left" })), spots, spot => time.Value(spot.First.Row.AsOf!.Value), box);

        var undated = SharedMarks.Coinciding(claims.Where(claim => claim.Row.AsOf is null)).ToList();
        if (undated.Count > 0)
        {
            var tray = new Box(sheet.Width - trayWidth, top, sheet.Width, top + height);
            sheet.Rectangle(tray, ChartTheme.Band);
            // Without a day they have no order in time, and must not seem to rise or fall: steps of the
            // golden section spread them without one.
            var inTray = undated.OrderBy(same => same[0].Points.Max())
                .Select((same, i) => SpotOf(same, tray.Left + 8 + (tray.Width - 16) * ((0.5 + i * GoldenSection) % 1), scale)).ToList();
            Draw(sheet.Add(tray, yaxis: scale.Axis(new { showticklabels = false, showgrid = false })), inTray,
                spot => Math.Round(spot.X, 2), tray);
        }

        return box.Bottom;
    }

    // All panels stand on one axis of days: whoever gives it another range or a title does so for all of them.
    private Sheet.Panel OnDays(Box box, object? yaxis = null) =>
        days = days is null ? sheet.Add(box, time.Axis(), yaxis) : sheet.AddBelow(days, box, yaxis);

    private bool AnyShared(IReadOnlyList<Claim> claims) => Sections([.. claims.Where(claim => claim.Points.Count > 0)], evidence, panels)
        .SelectMany(section => section.Panels).SelectMany(panel => SharedMarks.Coinciding(panel.Claims))
        .Any(same => same[0].Series == SharedMarks.Several);

    private static Spot SpotOf(IReadOnlyList<Claim> same, double x, NumberScale scale) =>
        new(same, x, scale.At(same[0].Points.Min()), scale.At(same[0].Points.Max()));

    private void Draw(Sheet.Panel panel, IReadOnlyList<Spot> spots, Func<Spot, object> x, Box box)
    {
        // Small where they would hide each other.
        var across = spots.Select(spot => spot.X).Order().ToList();
        var isDense = spots.Count > 40 || across.Zip(across.Skip(1)).Count(two => two.Second - two.First < 4) > spots.Count / 2;
        foreach (var group in spots.GroupBy(spot => spot.First.Series))
        {
            sheet.Marks(panel, group.Key, [.. group.SelectMany(spot => spot.First.Points.Select(number => (
                x(spot), (object)number, spot.Claims.Count == 1 ? spot.First.Index : (object)spot.Claims.Select(claim => claim.Index),
                spot.First.Symbol(isUpright: true), ClaimHover.Of(spot.Claims, evidence))))], isDense ? 7 : 9);
        }

        foreach (var spot in spots)
        {
            ClaimBounds.Draw(sheet, spot.First, (spot.X, spot.Low), (spot.X, spot.High), isUpright: true, isDense ? 0.5 : 0.7);
        }

        Labels(spots, box, isDense ? 5 : 7);
    }

    /// <summary>Labels where they cover no mark and no other label: the greatest numbers first, since they are read first.</summary>
    private void Labels(IReadOnlyList<Spot> spots, Box box, double half)
    {
        marks += spots.Count;
        if (spots.Count > Dense)
        {
            unlabelled += spots.Count;
            return;
        }

        // Words keep off marks, off each other, and off the bands of folded time.
        var taken = spots.Select(spot => new Box(spot.X - half - Apart, spot.High - half - Reach(spot, up: true), spot.X + half + Apart,
            spot.Low + half + Reach(spot, up: false)))
            .Concat(time.Breaks.Select(band => new Box(band.Left, box.Top - Heading, band.Right, box.Bottom))).ToList();
        var room = new Box(box.Left, box.Top - 8, box.Right, box.Bottom + 4);
        var left = spots.Count > Crowd ? MostInCrowd : int.MaxValue;
        // One number and day have one label, also where the colours differ.
        foreach (var same in spots.GroupBy(spot => (spot.X, spot.High, spot.Low, Words: ClaimWords.Short(spot.First)))
            .OrderBy(same => same.Key.High).ThenBy(same => same.Key.X))
        {
            var (spot, count) = (same.First(), same.Sum(one => one.Claims.Count));
            var text = same.Key.Words + (count > 1 ? $" ×{count}" : "");
            var width = TextWidth.Of(text);
            var place = Places(spot, width, half).FirstOrDefault(one => room.Contains(one.Box) && !taken.Any(one.Box.Overlaps));
            if (place.Anchor is null || left == 0)
            {
                unlabelled += same.Count();
                continue;
            }

            left--;
            taken.Add(place.Box with { Left = place.Box.Left - Apart, Right = place.Box.Right + Apart });
            sheet.Text(place.Anchor == "left" ? place.Box.Left
                : place.Anchor == "right" ? place.Box.Right : (place.Box.Left + place.Box.Right) / 2,
                (place.Box.Top + place.Box.Bottom) / 2, text, place.Anchor, row: spot.First.Index, overGrid: box.Left < time.To);
        }
    }

    private static IEnumerable<(Box Box, string? Anchor)> Places(Spot spot, double width, double half)
    {
        const double up = 7;
        var (right, left) = (spot.X + half + Apart, spot.X - half - Apart);
        yield return (new Box(right, spot.High - up, right + width, spot.High + up), "left");
        yield return (new Box(left - width, spot.High - up, left, spot.High + up), "right");
        var (above, below) = (spot.High - half - Reach(spot, up: true), spot.Low + half + Reach(spot, up: false));
        yield return (new Box(spot.X - width / 2, above - 2 * up, spot.X + width / 2, above), "center");
        yield return (new Box(spot.X - width / 2, below, spot.X + width / 2, below + 2 * up), "center");
    }

    // Pixels that the bound takes beyond the mark.
    private static double Reach(Spot spot, bool up)
    {
        var (before, behind) = ClaimBounds.Room(spot.First);
        return Math.Max(0, (up ? behind : before) * 0.7 - 7);
    }

    /// <summary>A lane for each phrase, a mark for each day it was used; gives where they end.</summary>
    private double WordLanes(IReadOnlyList<Claim> claims, double y)
    {
        if (claims.Count == 0)
        {
            return y;
        }

        const int most = 8;
        sheet.Text(0, y + Heading / 2, "In words, without a number", weight: 600, size: 13);
        y += Heading;
        var ranked = claims.GroupBy(claim => claim.Row.Quote.ToLowerInvariant(), StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).ToList();
        var lanes = ranked.Take(most)
            .Select(group => (Label: $"“{group.Key}”\u00A0·\u00A0{ChartTheme.Format(group.Count())}", Claims: group.ToList())).ToList();
        if (ranked.Count > most)
        {
            lanes.Add(($"other words\u00A0·\u00A0{ChartTheme.Format(ranked.Skip(most).Sum(group => group.Count()))}",
                [.. ranked.Skip(most).SelectMany(group => group)]));
        }

        foreach (var (label, inLane) in lanes)
        {
            y = WordLane(labels.Lines(label), inLane, y);
        }

        return y;
    }

    private double WordLane(IReadOnlyList<string> lines, List<Claim> claims, double y)
    {
        const double height = 22;
        labels.Draw(lines, y, height);
        y += labels.AreAbove ? TextWidth.Line : 0;
        var middle = y + height / 2;
        foreach (var inTray in new[] { false, true })
        {
            var box = inTray ? new Box(sheet.Width - trayWidth, y, sheet.Width, y + height) : new Box(time.From, y, time.To, y + height);
            var same = claims.Where(claim => claim.Row.AsOf is null == inTray).GroupBy(claim => (claim.Row.AsOf, claim.Series)).ToList();
            if (same.Count == 0)
            {
                continue;
            }

            if (inTray)
            {
                sheet.Rectangle(box, ChartTheme.Band);
            }

            var panel = inTray ? sheet.Add(box) : OnDays(box);
            var spots = same.Select((group, i) => (Claims: group.ToList(), group.Key.Series,
                X: group.Key.AsOf is { } day ? time.At(day) : box.Left + box.Width * (i + 0.5) / same.Count)).ToList();
            foreach (var group in spots.GroupBy(spot => spot.Series))
            {
                sheet.Marks(panel, group.Key, [.. group.Select(spot => (
                    spot.Claims[0].Row.AsOf is { } day ? time.Value(day) : Math.Round(spot.X, 2), (object)Math.Round(middle, 2),
                    spot.Claims.Count == 1 ? spot.Claims[0].Index : (object)spot.Claims.Select(claim => claim.Index),
                    group.Key.Symbol, ClaimHover.Of(spot.Claims, evidence)))], 8);
            }

            Counts([.. spots.Select(spot => (spot.Claims.Count, spot.X))], middle, box);
        }

        sheet.Line(0, y + height, sheet.Width, y + height, ChartTheme.Grid);
        return y + height + (labels.AreAbove ? 8 : 2);
    }

    private void Counts(IReadOnlyList<(int Count, double X)> spots, double y, Box box)
    {
        var end = double.NegativeInfinity;
        for (var i = 0; i < spots.Count; i++)
        {
            var text = $"×{spots[i].Count}";
            var (from, to) = (spots[i].X + 7, spots[i].X + 9 + TextWidth.Of(text));
            if (spots[i].Count > 1 && from > end && to <= box.Right + 4
                && !spots.Where((_, other) => other != i).Any(other => other.X + 5 > from && other.X - 5 < to))
            {
                sheet.Text(from, y, text);
                end = to;
            }
        }
    }

    private void Axis(double top, double bottom)
    {
        if (!time.IsEmpty)
        {
            time.DrawBreaks(sheet, top, bottom);
            OnDays(new Box(time.From, bottom, time.To, bottom + 1));
            sheet.Text(time.From, bottom + 16 + time.TickLines * TextWidth.Line, "as of", "left", ChartTheme.Muted);
        }

        if (hasTray)
        {
            sheet.Text(sheet.Width - trayWidth / 2, bottom + 14, "no date", "center", ChartTheme.Muted);
        }

        sheet.Height = bottom + 28 + time.TickLines * TextWidth.Line;
    }
}
