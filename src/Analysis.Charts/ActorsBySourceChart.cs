using Analysis.Tables;

namespace Analysis.Charting;

/// <summary>Who is named where: a disc for each actor and source, its area for the number of mentions, which stands beside it.</summary>
internal static class ActorsBySourceChart
{
    private const int Actors = 20;
    private const int Sources = 10;
    private const double LargestDisc = 22;
    private const double LargestInColumn = 13;

    public static Chart Of(IEnumerable<ActorRow> rows, Evidence evidence)
    {
        var actors = new CountedActors(rows, evidence);
        var lines = actors.Ranked.Take(Actors).ToList();
        actors.Without(row => !lines.Contains(row.Actor, StringComparer.Ordinal), $"of actors after the first {Actors}");
        var names = new SourceNames(actors.Counted.Select(mark => mark.Row.Source), evidence, Sources);
        var columns = actors.Counted.GroupBy(mark => names.Of(mark.Row.Source), StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => group.Key).Take(Sources).ToList();
        actors.Without(row => !columns.Contains(names.Of(row.Source), StringComparer.Ordinal), $"in {(names.ArePublishers ? "publishers" : "sources")} after the first {Sources}");
        var drawn = actors.Counted.ToList();
        var cells = drawn.GroupBy(mark => (mark.Row.Actor, Source: names.Of(mark.Row.Source))).Select(group => new Cell(group.Key.Actor, group.Key.Source, [.. group.Select(mark => mark.Index)])).ToList();
        return new Chart(width => Draw(width, cells, lines, columns))
        {
            Name = "actors-by-source",
            Title = "Actors by source: who is named where",
            SourceLine = SourceNotes.Line(drawn.Select(mark => mark.Row.Source), evidence),
            AsOf = SourceNotes.AsOf([], drawn.Select(mark => (ITextRow)mark.Row), evidence),
            Convention = "The area of a disc and the number beside it count mentions; no disc means none. Places, copies of a source and repeated captions are not counted." + names.Note("Columns", columns.Count),
            Description = Describe(cells, lines),
            Columns = ActorTable.Columns,
            Rows = ActorTable.Rows(actors, evidence),
        };
    }

    private sealed record Cell(string Actor, string Source, IReadOnlyList<int> Indexes)
    {
        public int Count => Indexes.Count;
    }

    private static Plot Draw(int width, List<Cell> cells, List<string> lines, List<string> columns)
    {
        var lanes = new Lanes(width);
        var upright = lanes.Room < 60 * columns.Count;
        var at = lines.ToDictionary(actor => actor, actor => lanes.Add(actor, null, 2).First + Lanes.Line / 2.0, StringComparer.Ordinal);
        var most = cells.Select(cell => cell.Count).DefaultIfEmpty(1).Max();
        var trace = new
        {
            type = "scatter", mode = "markers+text", showlegend = false, x = cells.Select(cell => columns.IndexOf(cell.Source)), y = cells.Select(cell => at[cell.Actor]),
            marker = new { size = cells.Select(cell => Math.Round((upright ? LargestInColumn : LargestDisc) * Math.Sqrt((double)cell.Count / most), 1)), color = ChartTheme.Series[0], symbol = "circle", line = new { width = 0 } },
            text = cells.Select(cell => $"{(upright ? "" : " ")}{ChartTheme.Format(cell.Count)}"), textposition = "middle right", textfont = new { size = 12, color = ChartTheme.Ink }, cliponaxis = false,
            customdata = cells.Select(cell => cell.Indexes), hoverinfo = "text",
            hovertext = cells.Select(cell => $"{Markup.Escape(cell.Actor)}: {Words.Count(cell.Count, "mention")}<br>{Markup.Escape(cell.Source)}"),
        };
        var axes = new Dictionary<string, object>
        {
            ["xaxis"] = new
            {
                range = new[] { -0.5, Math.Max(1, columns.Count) - 0.3 }, tickvals = columns.Select((_, i) => i), ticktext = columns.Select(source => upright ? Markup.Escape(Markup.Shorten(source, 28)) : Name(source)),
                side = "bottom", tickangle = upright ? -90 : 0, showgrid = false, zeroline = false, fixedrange = true, visible = columns.Count > 0, tickfont = new { size = 11, color = ChartTheme.Ink },
            },
            ["yaxis"] = lanes.Axis(),
        };
        var height = Math.Max(60, lanes.Height);
        var bottom = upright ? 170 : 76;
        return Plot.Of(
            cells.Count > 0 ? [trace] : [], ChartLayout.Of(height, lanes.Left, lanes.Right, axes, lanes.Rules, ChartLayout.Empty(cells.Count == 0, "No mention of an actor"), bottom),
            height + ChartLayout.Top + bottom, []);
    }

    private static string Name(string label) => string.Join("<br>", Markup.Wrap(Markup.Shorten(label, 40), 14, 4).Select(Markup.Escape));

    private static string Describe(List<Cell> cells, List<string> lines)
    {
        if (cells.Count == 0)
        {
            return "No mention of an actor is drawn.";
        }

        var byActor = cells.ToLookup(cell => cell.Actor, StringComparer.Ordinal);
        var said = lines.Where(actor => byActor.Contains(actor)).Take(6).Select(actor =>
            $"{actor}, {string.Join(", ", byActor[actor].OrderByDescending(cell => cell.Count).Take(4).Select(cell => $"{ChartTheme.Format(cell.Count)} in {cell.Source}"))}");
        return $"Mentions of {Words.Count(lines.Count, "actor")}: {string.Join("; ", said)}{Words.AndMore(lines.Count, 6)}.";
    }
}
