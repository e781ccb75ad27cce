namespace Analysis.Charting;

/// <summary>Charts of any rows: counts by a column, a lane a value over time, one column against another.</summary>
internal static class OwnChart
{
    private const int MostLanes = 20;
    private const int MostColumns = 10;
    private const int MostTimeLanes = 14;
    private const int LongestDays = 3660;

    /// <summary>What a chart tells rows apart by: its name in titles, and the value of a row; empty for none.</summary>
    internal sealed record Key(string Name, Func<object, string> Of)
    {
        /// <summary>The value, or that there is none.</summary>
        public string Value(OwnRow row) =>
            Of(row.Row) is { Length: > 0 } words ? words : Name == By.Speaker.ColumnName ? Voice.Nobody : $"no {Name}";
    }

    /// <summary>How often each value occurs: a dot a row.</summary>
    public static Chart Counts(Type type, IReadOnlyList<OwnRow> rows, Key by, By colour, Evidence evidence)
    {
        var ranked = Ranked(rows, by);
        var shown = ranked.Take(MostLanes).ToHashSet(StringComparer.Ordinal);
        string Reason(OwnRow row) =>
            row.NotDrawn.Length > 0 || shown.Contains(by.Value(row)) ? row.NotDrawn
            : $"with {Words.One(by.Name)} outside the {MostLanes} most frequent";
        var drawn = rows.Where(row => Reason(row).Length == 0).ToList();
        var colours = Colours.Of(colour, type, [.. rows.Select(row => row.Row)], evidence);
        var byLane = drawn.ToLookup(by.Value, StringComparer.Ordinal);
        var lanes = ranked.Take(MostLanes)
            .Select(value => (Words.Sentence(value), (IReadOnlyList<DotLanes.Dot>)[.. byLane[value].GroupBy(row => colours[row.Row])
                .OrderByDescending(group => group.Count()).ThenBy(group => group.Key.Name, StringComparer.Ordinal)
                .SelectMany(group => group.Select(row => new DotLanes.Dot(row.Index, group.Key,
                    OwnRow.Hover([row], evidence, [$"{Words.Sentence(by.Name)}: {value}"]))))])).ToList();
        var legend = colours.Legend(drawn.Select(row => row.Row));
        var noun = OwnRow.Noun(type);
        return Make("counts", type, rows, drawn, Reason, evidence, $"{Words.Sentence(Words.Many(noun))} by {by.Name}: ",
            $"each mark is one {noun}.{(legend.Count > 1 ? colours.Note : "")}",
            $"{Said(ranked.Select(value => (value, byLane[value].Count())), noun)}",
            (width, part) => DotLanes.Draw(width, part, lanes, legend, Words.Many(noun), $"No {noun}"), lanes.Count);
    }

    /// <summary>When: a lane for each value.</summary>
    public static Chart Timeline(Type type, IReadOnlyList<OwnRow> rows, Key lane, By colour, Evidence evidence)
    {
        // "This century" would leave the days a place of some pixels.
        string Reason(OwnRow row) =>
            row.NotDrawn.Length > 0 ? row.NotDrawn
            : row.Time(evidence).Days is { } days && days.To.DayNumber - days.From.DayNumber > LongestDays ? "of more than ten years" : "";
        var drawn = rows.Where(row => Reason(row).Length == 0).ToList();
        var ranked = Ranked(drawn, lane);
        var axis = rows.Count == 0 ? "day" : rows[0].Time(evidence).Words;
        var colours = Colours.Of(colour, type, [.. rows.Select(row => row.Row)], evidence);
        var lanes = ranked.Take(MostTimeLanes)
            .Select(value => (Words.Sentence(value), Items(drawn.Where(row => lane.Value(row) == value)))).ToList();
        if (ranked.Count > MostTimeLanes)
        {
            var own = ranked.Take(MostTimeLanes).ToHashSet(StringComparer.Ordinal);
            lanes.Add(($"{ChartTheme.Format(ranked.Count - MostTimeLanes)} others",
                Items(drawn.Where(row => !own.Contains(lane.Value(row))))));
        }

        var legend = colours.Legend(drawn.Select(row => row.Row));
        var noun = OwnRow.Noun(type);
        var days = drawn.Select(row => row.Time(evidence).Days).OfType<(DateOnly From, DateOnly To)>().ToList();
        return Make("timeline", type, rows, drawn, Reason, evidence, $"{Words.Sentence(Words.Many(noun))} over time, by {lane.Name}: ",
            $"each mark is one {noun}; “×3” marks three that coincide.{(days.Any(day => day.From != day.To) ? " A bar covers a time of which the day is not known." : "")}{(days.Count < drawn.Count ? " What has no date stands apart at the right." : "")}{(legend.Count > 1 ? colours.Note : "")}",
            Said(ranked.Select(value => (value, drawn.Count(row => lane.Value(row) == value))), noun),
            (width, part) => TimeLanes.Draw(width, part, lanes, legend, axis, $"No {noun}"), lanes.Count,
            days.SelectMany(day => new[] { day.From, day.To }));

        IReadOnlyList<TimeLanes.Item> Items(IEnumerable<OwnRow> inLane) =>
        [
            .. inLane.GroupBy(row => (row.Time(evidence).Days, Lane: lane.Value(row), Series: colours[row.Row], row.Label))
                .Select(same => new TimeLanes.Item(
                    [.. same.Select(row => row.Index)], same.Key.Days, same.Key.Series, same.Key.Label,
                    OwnRow.Hover([.. same], evidence, [$"{Words.Sentence(lane.Name)}: {same.Key.Lane}", When(same.Key.Days, axis)]))),
        ];
    }

    /// <summary>One column against another, with the number of rows.</summary>
    public static Chart Matrix(Type type, IReadOnlyList<OwnRow> rows, Key x, Key y, Evidence evidence)
    {
        var lines = Ranked(rows, y).Take(MostLanes).ToList();
        var columns = Ranked([.. rows.Where(row => lines.Contains(y.Value(row), StringComparer.Ordinal))], x).Take(MostColumns).ToList();
        string Reason(OwnRow row) => row.NotDrawn.Length > 0 ? row.NotDrawn
            : !lines.Contains(y.Value(row), StringComparer.Ordinal) ? $"with {Words.One(y.Name)} outside the {MostLanes} most frequent"
            : !columns.Contains(x.Value(row), StringComparer.Ordinal) ? $"with {Words.One(x.Name)} outside the {MostColumns} most frequent"
            : "";
        var drawn = rows.Where(row => Reason(row).Length == 0).ToList();
        var cells = drawn.GroupBy(row => (Line: y.Value(row), Column: x.Value(row)))
            .Select(group => new Grid.Cell(group.Key.Line, group.Key.Column, [.. group.Select(row => row.Index)])).ToList();
        var noun = OwnRow.Noun(type);
        return Make("matrix", type, rows, drawn, Reason, evidence, $"{Words.Sentence(Words.Many(noun))} by {y.Name} and {x.Name}: ",
            $"the area of a disc and the number beside it count {Words.Many(noun)}; no disc means none.",
            Said(cells.OrderByDescending(cell => cell.Rows.Count).ThenBy(cell => cell.Line, StringComparer.Ordinal)
                .Select(cell => ($"{cell.Line} and {cell.Column}", cell.Rows.Count)), noun),
            (width, part) => Grid.Draw(width, part, [.. lines.Select(line => (Words.Sentence(line), line))], columns, cells,
                noun, $"No {noun}"), lines.Count);
    }

    private static Chart Make(
        string name, Type type, IReadOnlyList<OwnRow> rows, List<OwnRow> drawn, Func<OwnRow, string> reason, Evidence evidence,
        string title, string convention, string said, Func<int, Chart.Part, Plot> draw, int units, IEnumerable<DateOnly>? days = null)
    {
        var sources = drawn.Select(row => row.Source).Where(source => source.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        var span = Words.Span(days ?? []);
        return new Chart(draw, units)
        {
            Name = name,
            Noun = OwnRow.Noun(type),
            Title = drawn.Count == 0 ? title + "none"
                : $"{title}{ChartTheme.Format(drawn.Count)}{(sources.Count > 0 && type != typeof(Tables.SourceRow) ? $" in {Words.Count(sources.Count, "source")}" : "")}{(span.Length > 0 ? $", {span}" : "")}",
            SourceLine = SourceNotes.Line(sources, evidence),
            AsOf = days?.Select(day => (DateOnly?)day).Max() ?? sources.Select(source => evidence.Source(source)?.Published).Max(),
            Convention = $"{Words.Sentence(convention)} {Words.Sentence(LeftOutWords.Of(type, evidence))}".TrimEnd(),
            Description = said,
            Columns = OwnTable.Columns(type),
            Rows = OwnTable.Rows(type, rows, evidence, reason),
        };
    }

    private static List<string> Ranked(IReadOnlyList<OwnRow> rows, Key key) =>
        [.. rows.Where(row => row.NotDrawn.Length == 0).GroupBy(key.Value, StringComparer.Ordinal).OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => group.Key)];

    private static string Said(IEnumerable<(string Value, int Count)> values, string noun)
    {
        const int most = 8;
        var all = values.Where(one => one.Count > 0).ToList();
        return all.Count == 0 ? $"No {noun} is drawn."
            : $"{Words.Sentence(string.Join("; ", all.Take(most).Select(one => $"{one.Value}, {Words.Count(one.Count, noun)}")))}{Words.AndMore(all.Count, most)}.";
    }

    private static string When((DateOnly From, DateOnly To)? days, string axis) =>
        days is not { } known ? "No date"
        : $"{Words.Sentence(axis)}: {(known.From == known.To ? ChartTheme.Format(known.From) : $"between {ChartTheme.Format(known.From)} and {ChartTheme.Format(known.To)}")}";
}
