namespace Analysis.Charting;

/// <summary>
/// Few claims: one row each, with its day, who says so and where, its mark with its bound on an axis of numbers, and its words beside the
/// mark. Words without a number have a column of their own.
/// </summary>
internal sealed class FigureRows
{
    /// <summary>How many claims are few.</summary>
    public const int Most = 40;

    private const double RowPad = 10;
    private const double Heading = 26;
    private const double Ticks = 20;
    private const double LeastTick = 44;
    private const int MostTicks = 8;

    private readonly IReadOnlyList<Claim> all;
    private readonly Sheet sheet;
    private readonly Evidence evidence;
    private readonly Func<Claim, (string Key, string Words)> groups;
    private readonly string bracket;
    private readonly ClaimColumns columns;

    private FigureRows(
        IReadOnlyList<Claim> claims, Evidence evidence, Func<Claim, (string Key, string Words)> groups, string bracket, int width)
    {
        (all, this.evidence, this.groups, this.bracket) = (claims, evidence, groups, bracket);
        sheet = new Sheet(width);
        columns = ClaimColumns.For(sheet, claims, evidence);
    }

    private sealed record Row(Claim Claim, double Top, double Height, IReadOnlyList<string> Day, IReadOnlyList<string> Speaker,
        IReadOnlyList<string> Source, IReadOnlyList<string> Label, double LabelX, string Anchor)
    {
        public double Middle => Top + Height / 2;
    }

    /// <summary>Draws the claims.</summary>
    /// <param name="claims">Those that are drawn.</param>
    /// <param name="part">Which of them, in the order of the rows; axes are those of all.</param>
    /// <param name="evidence">What they point into.</param>
    /// <param name="groups">Under which heading each stands, in order of the key.</param>
    /// <param name="bracket">Words beside claims that are set against each other; empty where the groups say it.</param>
    /// <param name="whenEmpty">Words in the place of claims.</param>
    /// <param name="width">Width of the paper in pixels.</param>
    public static Plot Draw(IReadOnlyList<Claim> claims, Chart.Part part, Evidence evidence, Func<Claim, (string Key, string Words)> groups,
        string bracket, string whenEmpty, int width)
    {
        var rows = new FigureRows(claims, evidence, groups, bracket, width);
        rows.DrawAll([.. rows.Ordered().Skip(part.From).Take(part.To - part.From)]);
        return rows.sheet.Plot(whenEmpty);
    }

    private void DrawAll(IReadOnlyList<Claim> claims)
    {
        if (claims.Count == 0)
        {
            return;
        }

        var kinds = claims.GroupBy(claim => claim.Row.Kind, StringComparer.Ordinal)
            .OrderBy(kind => kind.Key, StringComparer.Ordinal).ToList();
        var y = columns.Headings(sheet,
            kinds.Count == 1 ? ClaimWords.Axis(kinds[0].Key) + Scale(kinds[0].Key).Note("before") : "number claimed");
        foreach (var kind in kinds)
        {
            y = Block([.. kind], y, kinds.Count > 1 ? Words.Sentence(ClaimWords.Words(kind.Key)) : "") + 8;
        }
    }

    private IEnumerable<Claim> Ordered() =>
        all.GroupBy(claim => claim.Row.Kind, StringComparer.Ordinal).OrderBy(kind => kind.Key, StringComparer.Ordinal)
            .SelectMany(kind => kind.GroupBy(groups).OrderBy(group => group.Key.Key, StringComparer.Ordinal).SelectMany(Sorted));

    private NumberScale Scale(string kind)
    {
        var numbers = all.Where(claim => claim.Row.Kind == kind).SelectMany(claim => claim.Points).ToList();
        var tick = new[]
        {
            LeastTick, columns.Axis.Width / MostTicks, TextWidth.Of(ChartTheme.Format(numbers.DefaultIfEmpty(0).Max())) + 20
        }.Max();
        return new(numbers, columns.Axis.From, columns.Axis.To, tick);
    }

    /// <summary>The rows of one kind on an axis of their own; gives where they end.</summary>
    private double Block(IReadOnlyList<Claim> claims, double top, string title)
    {
        var scale = Scale(claims[0].Row.Kind);
        var hasNumbers = claims.Any(claim => claim.Points.Count > 0);
        var sections = claims.GroupBy(groups).OrderBy(group => group.Key.Key, StringComparer.Ordinal).ToList();
        var isOne = title.Length > 0 && sections.Count == 1;
        var heading = title.Length == 0 ? [] : Markup.Fit(
            title + (isOne ? $", {sections[0].Key.Words}" : "") + (hasNumbers && scale.IsLog ? scale.Note("before") : ""),
            columns.LabelsAbove || !hasNumbers ? sheet.Width : columns.Axis.From, 3, 14, bold: true);
        if (heading.Count > 0)
        {
            sheet.Text(0, top + 4 + heading.Count * 9, string.Join('\n', heading), size: 14, weight: 600);
        }

        // Beside columns the axis has its labels in the line of the title.
        var y = top + (title.Length > 0 ? Heading + (heading.Count - 1) * 18 : 0)
            + (hasNumbers && (title.Length == 0 || columns.LabelsAbove) ? Ticks : 0);
        var start = y;
        var rows = new List<Row>();
        foreach (var group in sections)
        {
            if (!isOne)
            {
                var words = Markup.Fit(Words.Sentence(group.Key.Words), sheet.Width, 2, bold: true);
                y += (words.Count - 1) * TextWidth.Line;
                sheet.Text(0, y + Heading / 2 + 2 - (words.Count - 1) * TextWidth.Line / 2.0, string.Join('\n', words),
                    weight: 600, colour: title.Length > 0 ? ChartTheme.Muted : ChartTheme.Ink, overGrid: columns.LabelsAbove);
                y += Heading;
            }

            foreach (var claim in Sorted(group))
            {
                var row = Lay(claim, y, scale);
                rows.Add(row);
                y += row.Height;
                sheet.Line(0, y, sheet.Width, y, ChartTheme.Grid);
            }
        }

        if (hasNumbers)
        {
            Marks(rows, scale, new Box(columns.Axis.From, start, columns.Axis.To, y));
        }

        rows.ForEach(Text);
        WordMarks([.. rows.Where(row => row.Claim.Points.Count == 0)]);
        Brackets(rows);
        sheet.Height = y + 4;
        return y;
    }

    // Claims of one subject stand together, the earliest day first, those without a day last.
    private static IEnumerable<Claim> Sorted(IEnumerable<Claim> group)
    {
        var claims = group.OrderBy(claim => claim.Row.AsOf ?? DateOnly.MaxValue).ThenBy(claim => claim.Index).ToList();
        var together = OpposedClaims.Among(claims, claim => claim.Row).SelectMany(same => same.Select(claim => (claim, First: same[0])))
            .ToDictionary(one => one.claim, one => one.First);
        return claims.OrderBy(claim => claims.IndexOf(together.GetValueOrDefault(claim, claim))).ThenBy(claims.IndexOf);
    }

    private Row Lay(Claim claim, double top, NumberScale scale)
    {
        var (day, speaker, source) = columns.Cells(claim, evidence);
        var label = ClaimWords.Label(claim);
        var (lines, x, anchor) = claim.Points.Count == 0
            ? columns.LabelsAbove ? (Markup.Fit(label, sheet.Width - 16, 4), 16, "left")
                : (Markup.Fit(label, columns.Words.Width - 26, 4), columns.Words.From + 22, "left")
            : Beside(label, claim, scale);
        var height = columns.Height(day, speaker, source, lines, claim.Points.Count > 0) + RowPad;
        return new Row(claim, top, height, day, speaker, source, lines, x, anchor);
    }

    /// <summary>The label of a mark, on the side where it fits, in one line where it can be.</summary>
    private (IReadOnlyList<string> Lines, double X, string Anchor) Beside(string label, Claim claim, NumberScale scale)
    {
        if (columns.LabelsAbove)
        {
            return (Markup.Fit(label, sheet.Width, 3), 0, "left");
        }

        var (before, behind) = ClaimBounds.Room(claim);
        var (left, right) = (scale.At(claim.Points.Min()) - before - 7, scale.At(claim.Points.Max()) + behind + 7);
        var width = TextWidth.Of(label);
        var (roomLeft, roomRight) = (left - columns.Axis.From, columns.Axis.To - right);
        return width <= roomRight ? ([label], right, "left")
            : width <= roomLeft ? ([label], left, "right")
            : roomRight >= roomLeft ? (Markup.Fit(label, roomRight, 5), right, "left")
            : (Markup.Fit(label, roomLeft, 5), left, "right");
    }

    private void Marks(List<Row> rows, NumberScale scale, Box box)
    {
        var panel = sheet.Add(box, scale.Axis(new { side = "top" }));
        foreach (var group in rows.Where(row => row.Claim.Points.Count > 0).GroupBy(row => row.Claim.Series))
        {
            sheet.Marks(panel, group.Key, [.. group.SelectMany(row => row.Claim.Points.Select(number => (
                (object)number, (object)Math.Round(MarkY(row), 2), row.Claim.Rows, row.Claim.Symbol(isUpright: false),
                ClaimHover.Of(row.Claim.All, evidence))))]);
        }

        foreach (var row in rows.Where(row => row.Claim.Points.Count > 0))
        {
            ClaimBounds.Draw(sheet, row.Claim, (scale.At(row.Claim.Points.Min()), MarkY(row)),
                (scale.At(row.Claim.Points.Max()), MarkY(row)), isUpright: false);
        }
    }

    private double MarkY(Row row) => columns.LabelsAbove ? row.Top + row.Height - 14 : row.Middle;

    private void Text(Row row) =>
        columns.Text(sheet, row.Claim, row.Top, row.Height - RowPad, row.Day, row.Speaker, row.Source, row.Label, row.LabelX, row.Anchor);

    private void WordMarks(IReadOnlyList<Row> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var panel = sheet.Add(new Box(columns.Words.From, rows.Min(row => row.Top), columns.Words.To,
            rows.Max(row => row.Top + row.Height)));
        foreach (var group in rows.GroupBy(row => row.Claim.Series))
        {
            sheet.Marks(panel, group.Key,
                [.. group.Select(row => (columns.WordMark(row.Top, row.Height, row.Speaker), row.Claim)).Select(mark => (
                    (object)mark.Item1.X, (object)Math.Round(mark.Item1.Y, 2), (object)mark.Claim.Index,
                    mark.Claim.Symbol(isUpright: false), ClaimHover.Of(mark.Claim, evidence)))], 9);
        }
    }

    private void Brackets(List<Row> rows)
    {
        if (bracket.Length == 0)
        {
            return;
        }

        foreach (var opposed in OpposedClaims.Among(rows, row => row.Claim.Row))
        {
            var (top, bottom, x) = (opposed.Min(row => row.Top) + 6, opposed.Max(row => row.Top + row.Height) - 6, columns.Axis.From - 10);
            sheet.Path([(x + 5, top), (x, top), (x, bottom), (x + 5, bottom)], ChartTheme.Muted, 1.5);
        }
    }
}
