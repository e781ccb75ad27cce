namespace Analysis.Charting;

/// <summary>
/// Many claims: time on the horizontal axis, small multiples by speaker or by kind, labels only where they fit, bars where marks are too
/// many, words without a number in lanes below.
/// </summary>
/// <remarks>
/// A section is a matter of its own (new arrests, arrests in total): its axes are those of its panels alone. Where its panels have numbers
/// of very different size each has a scale of its own, and the heading says so.
/// </remarks>
internal sealed class FigureTime
{
    private const double PanelHeight = 96;
    private const double LowPanel = 44;
    private const double FewPanel = 56;
    private const int Few = 2;
    private const double Tallest = 4200;
    private const double Gap = 12;
    private const double Heading = 26;
    private const double AxisRoom = 52;
    private const double TickRoom = 18;
    private const double PlainTickRoom = 28;
    private const double GoldenSection = 0.6180339887498949;
    private const double LeastTray = 76;
    private const double SlimTray = 56;
    private const double TrayGap = 14;
    private const double UndatedStep = 72;
    private const double WordsBehind = 60;
    private const int BelowAxis = 20;

    private readonly Sheet sheet;
    private readonly Evidence evidence;
    private readonly ClaimPanels? panels;
    private readonly ClaimLabels labels;
    private readonly ClaimMarks marks;
    private readonly TimeScale time;
    private readonly (double From, double To)? tray;
    private Sheet.Panel? days;
    private string ofWords = "";
    private readonly bool isCrowd;
    private string folds = "";

    private FigureTime(IReadOnlyList<Claim> claims, Evidence evidence, ClaimPanels? panels, int width)
    {
        (this.evidence, this.panels) = (evidence, panels);
        sheet = new Sheet(width);
        labels = new ClaimLabels(sheet);
        marks = new ClaimMarks(sheet, evidence, labels);
        var sections = ClaimSection.Of([.. claims.Where(claim => claim.Points.Count > 0)], evidence, panels).ToList();
        var all = sections.Select(section => section.Claims).Append(claims.Where(claim => claim.Points.Count == 0)).ToList();
        var (from, to) = (AxisRoom, sheet.Width - 4.0);
        time = Scale(claims, from, to);
        isCrowd = !time.IsEmpty
            && sections.SelectMany(section => section.Panels).Any(panel => ClaimMarks.AreTooMany(Spots(panel), PanelHeight));
        // What has no date stands beside the axis; a narrow drawing has it below, but for bars, which are slim.
        var mixed = all.Where(section => section.Any(claim => claim.Row.AsOf is null) && section.Any(claim => claim.Row.AsOf is not null))
            .SelectMany(section => section).ToList();
        if (mixed.Count > 0 && (isCrowd || !sheet.IsNarrow))
        {
            var share = (double)mixed.Count(claim => claim.Row.AsOf is null) / mixed.Count;
            var wide = isCrowd ? SlimTray : Math.Max(LeastTray, Math.Min(share * (to - from), to - from - Math.Min(220, (to - from) / 2)));
            tray = (to + 4 - wide, to + 4);
            to = tray.Value.From - TrayGap;
        }

        time = Scale(claims, from, to, isCrowd ? 0 : WordsBehind);
    }

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
        return drawing.sheet.Plot("No claim is drawn") with { Note = drawing.Note };
    }

    /// <summary>How many panels the claims have; the lanes of words count as one.</summary>
    public static int Units(IReadOnlyList<Claim> claims, Evidence evidence, ClaimPanels? panels) =>
        ClaimSection.Of([.. claims.Where(claim => claim.Points.Count > 0)], evidence, panels).Sum(section => section.Panels.Count)
        + (claims.Any(claim => claim.Points.Count == 0) ? 1 : 0);

    private string Note => folds + marks.Note + ofWords + TimeLanes.Unlabelled(labels.Unlabelled, labels.Marks);

    private IReadOnlyList<ClaimSpot> Spots(ClaimPanel panel) =>
        [.. SharedMarks.Coinciding(panel.Claims.Where(claim => claim.Row.AsOf is not null))
            .Select(same => new ClaimSpot(same, time.At(same[0].Row.AsOf!.Value), 0, 0))];

    private static TimeScale Scale(IEnumerable<Claim> claims, double from, double to, double words = WordsBehind) =>
        new(claims.Select(claim => claim.Row.AsOf).OfType<DateOnly>().Select(day => (day, day)), from, to, _ => words);

    private static List<ClaimSection> Within(List<ClaimSection> sections, Chart.Part part)
    {
        var before = 0;
        return [.. sections.Select(section =>
        {
            var first = before;
            before += section.Panels.Count;
            return section with { Panels = [.. section.Panels.Where((_, i) => first + i >= part.From && first + i < part.To)] };
        })];
    }

    private void DrawAll(IReadOnlyList<Claim> claims, Chart.Part part)
    {
        var all = ClaimSection.Of([.. claims.Where(claim => claim.Points.Count > 0)], evidence, panels).ToList();
        var shown = Within(all, part);
        var count = Math.Max(1, shown.Sum(section => section.Panels.Count));
        var height = Math.Clamp((Tallest - all.Count * Heading) / count - Gap - TextWidth.Line, LowPanel, PanelHeight);
        var words = part.To <= all.Sum(section => section.Panels.Count) ? [] : claims.Where(claim => claim.Points.Count == 0).ToList();
        var parts = all.Zip(shown).Where(section => section.Second.Panels.Count > 0)
            .Select(section => (Time: TimeOf([.. section.First.Claims]), section.First, section.Second)).ToList();
        var wordTime = words.Count > 0 ? TimeOf(words) : null;
        var (y, top) = (sheet.Height, sheet.Height);
        for (var i = 0; i < parts.Count; i++)
        {
            var (scale, whole, section) = parts[i];
            if (days is null)
            {
                y += scale?.Breaks.Any() == true ? 22 : 4;
                top = y;
            }

            y = Draw(section, new NumberScales([.. whole.Panels.Select(panel => panel.Claims)]), scale, height, y);
            if (i == parts.Count - 1 ? wordTime is null || wordTime != scale : parts[i + 1].Time != scale)
            {
                y = Axis(scale, top, y - Gap + 4, section.Claims.Any(claim => claim.Row.AsOf is null)) + Gap;
            }
        }

        if (words.Count > 0)
        {
            y = Lanes(words, wordTime, top, y);
        }

        sheet.Height = Math.Max(sheet.Height, y - Gap);
    }

    /// <summary>
    /// The axis of a section: that of all, or one of its own where its claims fill less than half of the days; none without a day.
    /// </summary>
    private TimeScale? TimeOf(IReadOnlyList<Claim> claims)
    {
        var own = Scale(claims, time.From, time.To, isCrowd ? 0 : WordsBehind);
        return own.IsEmpty ? null : own.Length > 0 && own.Length * 2 < time.Length ? own : time;
    }

    private double Draw(ClaimSection section, NumberScales scales, TimeScale? scale, double height, double y)
    {
        var note = scales.Note(High(section.Panels[0], height, scales), TickRoom);
        var title = Markup.Fit(section.Title + note, sheet.Width, 3, 13, bold: true);
        sheet.Text(0, y + title.Count * 8.5, string.Join('\n', title), weight: 600, size: 13, overGrid: true);
        y += Heading + (title.Count - 1) * 17;
        foreach (var panel in section.Panels)
        {
            var high = High(panel, height, scales);
            var label = $"{Markup.Apart(Words.Sentence(panel.Label))}\u00A0·\u00A0{ChartTheme.Format(panel.Claims.Count)}"
                + (panel.Claims.All(claim => claim.Row.AsOf is null) ? ", no date" : "") + scales.Note(panel.Claims, high, TickRoom);
            var lines = Markup.Fit(label, sheet.Width, 2, bold: true);
            sheet.Text(0, y + lines.Count * TextWidth.Line / 2.0, string.Join('\n', lines), weight: 600, overGrid: true);
            y = Draw(panel, scales, scale, high, y + lines.Count * TextWidth.Line + 8) + Gap;
        }

        return y;
    }

    // Panels on one scale are equally high, so that they can be compared.
    private static double High(ClaimPanel panel, double height, NumberScales scales) =>
        scales.AreApart && panel.Claims.Count <= Few ? Math.Min(height, FewPanel) : height;

    private double Draw(ClaimPanel panel, NumberScales scales, TimeScale? axis, double height, double y)
    {
        var dated = SharedMarks.Coinciding(panel.Claims.Where(claim => claim.Row.AsOf is not null)).ToList();
        var undated = SharedMarks.Coinciding(panel.Claims.Where(claim => claim.Row.AsOf is null)).ToList();
        var end = y;
        if (dated.Count > 0 && axis is not null)
        {
            var box = new Box(axis.From, y, axis.To, y + height);
            var scale = scales.Of(panel.Claims, box, TickRoom, PlainTickRoom);
            sheet.Line(box.Left, box.Bottom, box.Right, box.Bottom, ChartTheme.Line);
            end = Dated([.. dated.Select(same => ClaimSpot.Of(same, axis.At(same[0].Row.AsOf!.Value), scale))], scale, axis, box);
        }

        if (undated.Count > 0)
        {
            // Beside the axis, below a narrow one, or in its place where nothing has a day.
            var beside = axis is not null && tray is not null;
            var top = beside || dated.Count == 0 ? y : end + BelowAxis;
            var (from, to) = beside ? tray!.Value : (time.From, Math.Min(sheet.Width, time.From + UndatedStep * (undated.Count + 1)));
            end = Math.Max(end, Undated(undated, panel, scales, new Box(from, top, to, top + height),
                beside && dated.Count > 0, !beside && dated.Count > 0));
        }

        return end;
    }

    private double Dated(IReadOnlyList<ClaimSpot> spots, NumberScale scale, TimeScale axis, Box box)
    {
        var onDays = OnDays(axis, box, scale.Axis(new { side = "left" }));
        // Words keep off the bands of folded time.
        var kept = axis.Breaks.Select(band => new Box(band.Left, box.Top - Heading, band.Right, box.Bottom));
        if (!isCrowd || spots.Count <= ClaimMarks.Few)
        {
            marks.Each(onDays, spots, spot => axis.Value(spot.First.Row.AsOf!.Value), kept, overGrid: true);
            return box.Bottom;
        }

        var pixels = sheet.Add(box, yaxis: scale.Axis(new { showticklabels = false, showgrid = false }));
        marks.Bars(pixels, spots, axis, scale, kept);
        return box.Bottom + ClaimMarks.CountRoom;
    }

    private double Undated(IReadOnlyList<IReadOnlyList<Claim>> undated, ClaimPanel panel, NumberScales scales, Box box,
        bool isBeside, bool isBelow)
    {
        var scale = scales.Of(panel.Claims, box, TickRoom, PlainTickRoom);
        sheet.Rectangle(box, ChartTheme.Band);
        // Without a day they have no order in time, and must not seem to rise or fall: steps of the
        // golden section spread them without one.
        var spots = undated.OrderBy(same => same[0].Points.Max())
            .Select((same, i) => ClaimSpot.Of(same, box.Left + 8 + (box.Width - 16) * ((0.5 + i * GoldenSection) % 1), scale)).ToList();
        var inTray = sheet.Add(box, yaxis: scale.Axis(new { side = "left", showticklabels = !isBeside, showgrid = false }));
        if (isCrowd && spots.Count >= ClaimMarks.LeastForABar)
        {
            marks.BarOfUndated(inTray, spots, scale);
            return box.Bottom + ClaimMarks.CountRoom;
        }

        marks.Each(inTray, spots, spot => Math.Round(spot.X, 2), [], overGrid: false);
        if (isBelow)
        {
            sheet.Text(box.Left, box.Top - 8, "no date", "left", ChartTheme.Muted);
        }

        return box.Bottom;
    }

    private double Lanes(IReadOnlyList<Claim> words, TimeScale? axis, double top, double y)
    {
        if (days is null)
        {
            y += axis?.Breaks.Any() == true ? 22 : 4;
            top = y;
        }

        sheet.Text(0, y + 8.5, "In words, without a number", weight: 600, size: 13, overGrid: true);
        var hasUndated = words.Any(claim => claim.Row.AsOf is null);
        // A narrow drawing has those without a day below the others.
        IReadOnlyList<IReadOnlyList<Claim>> rounds = tray is not null || axis is null || !hasUndated ? [words]
            : [[.. words.Where(claim => claim.Row.AsOf is not null)], [.. words.Where(claim => claim.Row.AsOf is null)]];
        var lanes = new WordLanes(sheet, evidence, axis ?? time, box => OnDays(axis!, box));
        y = lanes.Draw(rounds[0], axis is not null && tray is { } beside ? beside : (time.From, sheet.Width), y + Heading);
        y = Axis(axis, top, y, hasUndated && rounds.Count == 1);
        if (rounds.Count > 1)
        {
            sheet.Text(0, y + 8.5, "In words, without a date", weight: 600, size: 13);
            y = lanes.Draw(rounds[1], (time.From, sheet.Width), y + Heading);
        }

        ofWords = lanes.Note;
        return y + Gap;
    }

    // All panels of an axis of days stand on it: whoever gives it another range or a title does so for all of them.
    private Sheet.Panel OnDays(TimeScale axis, Box box, object? yaxis = null) =>
        days = days is null ? sheet.Add(box, axis.Axis(), yaxis) : sheet.AddBelow(days, box, yaxis);

    private bool AnyShared(IReadOnlyList<Claim> claims) =>
        ClaimSection.Of([.. claims.Where(claim => claim.Points.Count > 0)], evidence, panels).SelectMany(section => section.Panels)
            .SelectMany(panel => SharedMarks.Coinciding(panel.Claims)).Any(same => same[0].Series == SharedMarks.Several);

    /// <summary>Days, breaks and words below the panels that share them; gives where they end.</summary>
    private double Axis(TimeScale? axis, double top, double bottom, bool hasUndated)
    {
        if (axis is null)
        {
            return bottom;
        }

        axis.DrawBreaks(sheet, top, bottom);
        folds = axis.Note.Length > 0 ? axis.Note : folds;
        OnDays(axis, new Box(axis.From, bottom, axis.To, bottom + 1));
        days = null;
        sheet.Text(0, bottom + 14, "As of", "left", ChartTheme.Muted);
        if (hasUndated && tray is { } beside)
        {
            sheet.Text((beside.From + beside.To) / 2, bottom + 14, "no date", "center", ChartTheme.Muted);
        }

        return bottom + BelowAxis + axis.TickLines * TextWidth.Line;
    }
}
