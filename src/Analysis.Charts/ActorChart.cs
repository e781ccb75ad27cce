using System.Collections.Immutable;
using Analysis.Recognition.Actors;
using Analysis.Tables;

namespace Analysis.Charting;

/// <summary>Mentions by actor and source: a dot a mention, so that each leads to its sentence; bars where dots would be too many.</summary>
internal static class ActorChart
{
    private const int Shown = 20;
    private const int DotsInLine = 30;
    private const int MostDots = 1500;

    private static readonly ImmutableArray<ChartColumn> Columns =
        [new("Actor"), new("Kind"), new("As named"), new("Role"), new("Source"), new("Place"), new("Not drawn")];

    public static Chart Of(IEnumerable<ActorRow> actors, Evidence evidence)
    {
        var rows = actors.OrderBy(row => row.Source, StringComparer.Ordinal).ThenBy(row => row.Start).ToList();
        var inPublic = rows.Where(row => row.Public || row.Kind != ActorKind.Person).Select(row => row.Actor).ToHashSet(StringComparer.Ordinal);
        var reasons = rows.Select(row => Reason(row, inPublic, evidence)).ToList();
        var ranked = rows.Where((_, i) => reasons[i].Length == 0).GroupBy(row => row.Actor, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => group.Key).ToList();
        var shown = ranked.Take(Shown).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < rows.Count; i++)
        {
            if (reasons[i].Length == 0 && !shown.Contains(rows[i].Actor))
            {
                reasons[i] = $"of actors after the first {Shown}";
            }
        }

        var drawn = rows.Select((row, i) => new Mark(row, i)).Where(mark => reasons[mark.Index].Length == 0).ToList();
        var (series, legend) = Series.Assign(drawn.Select(mark => evidence.Label(mark.Row.Source)), "other sources");
        var lanes = ranked.Take(Shown).Select(actor => drawn.Where(mark => mark.Row.Actor == actor).ToList()).ToList();
        return new Chart(drawn.Count > MostDots ? Bars(lanes, series, legend, evidence) : Dots(lanes, series, legend, evidence))
        {
            Name = "actor-counts",
            Title = "Actors: how often each source names them",
            SourceLine = SourceNotes.Line(drawn.Select(mark => mark.Row.Source), evidence),
            AsOf = SourceNotes.AsOf([], drawn.Select(mark => (ITextRow)mark.Row), evidence),
            Convention = (drawn.Count > MostDots ? "Bars count mentions." : "One dot a mention.")
                + " Spellings of one name are joined; places, copies of a source and repeated captions are not counted.",
            Description = Describe(lanes, evidence),
            Columns = Columns,
            Rows = [.. rows.Select((row, i) => Row(row, reasons[i], inPublic, evidence))],
        };
    }

    private static string Reason(ActorRow row, HashSet<string> inPublic, Evidence evidence) =>
        evidence.NotCounted(row) is { Length: > 0 } reason ? reason
        : row.Kind == ActorKind.Place ? "of places"
        : inPublic.Contains(row.Actor) ? ""
        : "of persons without a public office or an organisation";

    private static ChartRow Row(ActorRow row, string reason, HashSet<string> inPublic, Evidence evidence)
    {
        var named = inPublic.Contains(row.Actor);
        return new ChartRow(
            [
                named ? row.Actor : "a private person", ClaimWords.Words(row.Kind.ToString()), named ? row.Quote : "", row.Role,
                evidence.Label(row.Source), evidence.Place(row), reason,
            ],
            row.Source, row.Start, row.End, reason);
    }

    private static Plot Dots(List<List<Mark>> actors, IReadOnlyDictionary<string, Series> series, IReadOnlyList<Series> legend, Evidence evidence)
    {
        var lanes = new Lanes();
        var places = new Dictionary<int, (int X, int Y)>();
        foreach (var marks in actors)
        {
            var first = lanes.Add(marks[0].Row.Actor, marks.Count, (marks.Count + DotsInLine - 1) / DotsInLine);
            for (var i = 0; i < marks.Count; i++)
            {
                places[marks[i].Index] = (i % DotsInLine + 1, first + i / DotsInLine * Lanes.Line);
            }
        }

        var traces = legend.Select(one => (Series: one, Marks: actors.SelectMany(marks => marks).Where(mark => series[evidence.Label(mark.Row.Source)] == one).ToList())).Select(group => new
        {
            type = "scatter", mode = "markers", showlegend = false, x = group.Marks.Select(mark => places[mark.Index].X), y = group.Marks.Select(mark => places[mark.Index].Y),
            marker = new { size = 9, color = group.Series.Colour, symbol = group.Series.Symbol }, customdata = group.Marks.Select(mark => mark.Index), cliponaxis = false,
            hoverinfo = "text", hovertext = group.Marks.Select(mark => Hover.Of(mark.Row, evidence, [mark.Row.Role.Length > 0 ? $"{mark.Row.Actor}, {mark.Row.Role}" : mark.Row.Actor])),
        });
        return Lay(traces, lanes, new { range = new[] { 0.2, DotsInLine + 0.8 }, visible = false, fixedrange = true }, legend, bottom: 8);
    }

    private static Plot Bars(List<List<Mark>> actors, IReadOnlyDictionary<string, Series> series, IReadOnlyList<Series> legend, Evidence evidence)
    {
        var lanes = new Lanes();
        var at = actors.Select(marks => lanes.Add(marks[0].Row.Actor, marks.Count, 2) + Lanes.Line / 2).ToList();
        var traces = legend.Select(one => (Series: one, Counts: actors.Select(marks => marks.Where(mark => series[evidence.Label(mark.Row.Source)] == one).ToList()).ToList())).Select(group => new
        {
            type = "bar", orientation = "h", showlegend = false, x = group.Counts.Select(marks => marks.Count), y = at, width = 20,
            marker = new { color = group.Series.Colour }, customdata = group.Counts.Select(marks => marks.Count > 0 ? marks[0].Index : -1),
            hoverinfo = "text", hovertext = group.Counts.Select((marks, i) => $"{Markup.Escape(actors[i][0].Row.Actor)}: {Mentions(marks.Count)} in {Markup.Escape(group.Series.Name)}"),
        });
        return Lay(traces, lanes, new { tickformat = ",d", gridcolor = ChartTheme.Grid, fixedrange = true, rangemode = "tozero" }, legend, ChartLayout.Bottom, "stack");
    }

    private static Plot Lay(IEnumerable<object> traces, Lanes lanes, object xaxis, IReadOnlyList<Series> legend, int bottom, string barmode = "group")
    {
        var height = Math.Max(60, lanes.Height);
        var axes = new Dictionary<string, object> { ["xaxis"] = xaxis, ["yaxis"] = lanes.Axis() };
        var layout = ChartLayout.Of(height, left: 172, right: 16, axes, lanes.Rules, ChartLayout.Empty(lanes.Rules.Count == 0, "No mention of an actor"), bottom);
        return Plot.Of(traces, ChartLayout.Merge(layout, new { barmode }), height + ChartLayout.Top + bottom, legend);
    }

    private static string Describe(List<List<Mark>> lanes, Evidence evidence)
    {
        if (lanes.Count == 0)
        {
            return "No mention of an actor is drawn.";
        }

        var said = lanes.Take(8).Select(marks =>
        {
            var sources = marks.GroupBy(mark => evidence.Label(mark.Row.Source), StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).ToList();
            var most = sources.Count == 1 ? $"all in {sources[0].Key}" : $"{sources[0].Count()} of them in {sources[0].Key}";
            return $"{marks[0].Row.Actor}, {Mentions(marks.Count)}, {most}";
        });
        return $"{lanes.Count} {(lanes.Count == 1 ? "actor" : "actors")}, most mentioned first: {string.Join("; ", said)}{(lanes.Count > 8 ? $"; and {lanes.Count - 8} more" : "")}.";
    }

    private static string Mentions(int count) => count == 1 ? "1 mention" : $"{count} mentions";

    private sealed record Mark(ActorRow Row, int Index);
}
