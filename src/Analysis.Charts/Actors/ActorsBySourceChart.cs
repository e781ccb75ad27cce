using Analysis.Tables;

namespace Analysis.Charting;

/// <summary>Who is named where: a disc for each actor and source, its area for the number of mentions, which stands beside it.</summary>
internal static class ActorsBySourceChart
{
    private const int Actors = 20;
    private const int Sources = 10;

    public static Chart Of(IEnumerable<ActorRow> rows, Evidence evidence)
    {
        var actors = new CountedActors(rows, evidence);
        var lines = actors.Ranked.Take(Actors).ToList();
        actors.Without(row => !lines.Contains(row.Actor, StringComparer.Ordinal), $"of actors outside the {Actors} most named");
        var names = new SourceNames(actors.Counted.Select(mark => mark.Row.Source), evidence, Sources);
        var columns = actors.Counted.GroupBy(mark => names.Of(mark.Row.Source), StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.Key).Take(Sources).ToList();
        actors.Without(row => !columns.Contains(names.Of(row.Source), StringComparer.Ordinal),
            $"in {(names.ArePublishers ? "publishers" : "sources")} outside the {Sources} with the most");
        var drawn = actors.Counted.ToList();
        var cells = drawn.GroupBy(mark => (mark.Row.Actor, Source: names.Of(mark.Row.Source)))
            .Select(group => new Cell(group.Key.Actor, group.Key.Source, [.. group.Select(mark => mark.Index)])).ToList();
        return new Chart((width, part) => Draw(width, part, cells, lines, columns), lines.Count)
        {
            Name = "actors-by-source",
            Noun = "mention",
            Title = drawn.Count == 0 ? "Actors by source: no mentions"
                : $"Actors by source: {Words.Count(drawn.Count, "mention")} of {Words.Count(lines.Count, "actor")} in {Words.Count(drawn.Select(mark => mark.Row.Source).Distinct(StringComparer.Ordinal).Count(), "source")}",
            SourceLine = SourceNotes.Line(drawn.Select(mark => mark.Row.Source), evidence),
            AsOf = SourceNotes.AsOf([], [.. drawn.Select(mark => mark.Row)], evidence),
            Convention = $"The area of a disc and the number beside it count mentions; no disc means none. {Words.Sentence(LeftOutWords.Of(typeof(ActorRow), evidence, places: true))}" + names.Note("Columns", columns.Count),
            Description = Describe(cells, lines),
            Columns = ActorTable.Columns,
            Rows = ActorTable.Rows(actors, evidence),
        };
    }

    private sealed record Cell(string Actor, string Source, IReadOnlyList<int> Indexes)
    {
        public int Count => Indexes.Count;
    }

    private static Plot Draw(int width, Chart.Part part, List<Cell> cells, List<string> lines, List<string> columns) => Grid.Draw(
        width, part, [.. lines.Select(actor => (Words.Sentence(actor), actor))], columns,
        [.. cells.Select(cell => new Grid.Cell(cell.Actor, cell.Source, cell.Indexes))], "mention", "No mention of an actor");

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
