using Analysis.Tables;

namespace Analysis.Charting;

/// <summary>Mentions by actor and source: a dot a mention.</summary>
internal static class ActorChart
{
    private const int Shown = 20;

    public static Chart Of(IEnumerable<ActorRow> rows, Evidence evidence)
    {
        var actors = new CountedActors(rows, evidence);
        var shown = actors.Ranked.Take(Shown).ToList();
        actors.Without(row => !shown.Contains(row.Actor, StringComparer.Ordinal), $"of actors after the first {Shown}");
        var drawn = actors.Counted.ToList();
        var names = new SourceNames(drawn.Select(mark => mark.Row.Source), evidence, ChartTheme.Series.Count);
        var (series, legend) = Series.Assign(drawn.Select(mark => names.Of(mark.Row.Source)), names.Others);
        var byActor = drawn.ToLookup(mark => mark.Row.Actor, StringComparer.Ordinal);
        var byLane = shown.Select(actor => byActor[actor].ToList()).ToList();
        (string, IReadOnlyList<DotPlot.Dot>)[] lanes =
            [.. byLane.Select(marks => (marks[0].Row.Actor, (IReadOnlyList<DotPlot.Dot>)[.. marks.Select(mark => new DotPlot.Dot(
                mark.Index, series[names.Of(mark.Row.Source)], Hover.Of(mark.Row, evidence, [mark.Row.Role.Length > 0 ? $"{mark.Row.Actor}, {mark.Row.Role}" : mark.Row.Actor])))]))];
        return new Chart(width => DotPlot.Draw(width, lanes, legend, "No mention of an actor"))
        {
            Name = "actor-counts",
            Title = "Actors: how often each source names them",
            SourceLine = SourceNotes.Line(drawn.Select(mark => mark.Row.Source), evidence),
            AsOf = SourceNotes.AsOf([], drawn.Select(mark => (ITextRow)mark.Row), evidence),
            Convention = (DotPlot.IsBars(drawn.Count) ? "Bars count mentions." : "One dot a mention.")
                + " Spellings of one name are joined; places, copies of a source and repeated captions are not counted." + names.Note("Colours", legend.Count),
            Description = Describe(byLane, evidence),
            Columns = ActorTable.Columns,
            Rows = ActorTable.Rows(actors, evidence),
        };
    }

    private static string Describe(List<List<CountedActors.Mark>> lanes, Evidence evidence)
    {
        if (lanes.Count == 0)
        {
            return "No mention of an actor is drawn.";
        }

        var said = lanes.Take(8).Select(marks =>
        {
            var sources = marks.GroupBy(mark => evidence.Label(mark.Row.Source), StringComparer.Ordinal)
                .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).ToList();
            var most = sources.Count == 1 ? $"all in {sources[0].Key}" : $"{sources[0].Count()} of them in {sources[0].Key}";
            return $"{marks[0].Row.Actor}, {Words.Count(marks.Count, "mention")}, {most}";
        });
        return $"{Words.Count(lanes.Count, "actor")}, most mentioned first: {string.Join("; ", said)}{Words.AndMore(lanes.Count, 8)}.";
    }
}
