using Analysis.Tables;

namespace Analysis.Charting;

/// <summary>Mentions by actor and source: a dot a mention.</summary>
internal static class ActorChart
{
    private const int Shown = 20;

    public static Chart Of(IEnumerable<ActorRow> rows, Evidence evidence, By colour)
    {
        var actors = new CountedActors(rows, evidence);
        var shown = actors.Ranked.Take(Shown).ToList();
        actors.Without(row => !shown.Contains(row.Actor, StringComparer.Ordinal), $"of actors outside the {Shown} most named");
        var drawn = actors.Counted.ToList();
        var colours = Colours.Of(colour, actors.Rows, evidence);
        var byActor = drawn.ToLookup(mark => mark.Row.Actor, StringComparer.Ordinal);
        var byLane = shown.Select(actor => byActor[actor].ToList()).ToList();
        var lanes = byLane.Select(marks => (Words.Sentence(marks[0].Row.Actor), Dots(marks, colours, evidence))).ToList();
        // Lanes name their actors.
        var legend = colour == By.Actor ? [] : colours.Legend(drawn.Select(mark => mark.Row));
        return new Chart((width, part) => DotLanes.Draw(width, part, lanes, legend, "mentions", "No mention of an actor"), lanes.Count)
        {
            Name = "actor-counts",
            Noun = "mention",
            Title = Heading(drawn, actors.Ranked.Count),
            SourceLine = SourceNotes.Line(drawn.Select(mark => mark.Row.Source), evidence),
            AsOf = SourceNotes.AsOf([], [.. drawn.Select(mark => mark.Row)], evidence),
            Convention = (DotLanes.IsBars(drawn.Count) ? "Bars count mentions." : "Each mark is one mention.")
                + $" Spellings of one name are joined; {LeftOutWords.Of(typeof(ActorRow), evidence, places: true)}"
                + (legend.Count > 1 ? colours.Note : ""),
            Description = Describe(byLane, evidence),
            Columns = ActorTable.Columns,
            Rows = ActorTable.Rows(actors, evidence),
        };
    }

    private static string Heading(List<CountedActors.Mark> drawn, int all)
    {
        var actors = drawn.Select(mark => mark.Row.Actor).Distinct(StringComparer.Ordinal).Count();
        return drawn.Count == 0 ? "Actors: no mentions"
            : $"Actors: {Words.Count(drawn.Count, "mention")} of {(all > actors ? $"the {actors} most named" : Words.Count(actors, "actor"))}, in {Words.Count(drawn.Select(mark => mark.Row.Source).Distinct(StringComparer.Ordinal).Count(), "source")}";
    }

    // Those of one colour stand together.
    private static IReadOnlyList<DotLanes.Dot> Dots(List<CountedActors.Mark> marks, Colours colours, Evidence evidence) =>
    [
        .. marks.Select(mark => (Mark: mark, Series: colours[mark.Row])).GroupBy(one => one.Series)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key.Name, StringComparer.Ordinal).SelectMany(group => group)
            .Select(one => new DotLanes.Dot(one.Mark.Index, one.Series, Hover.Of(one.Mark.Row, evidence,
                [one.Mark.Row.Role.Length > 0 ? $"{one.Mark.Row.Actor}, {one.Mark.Row.Role}" : one.Mark.Row.Actor,
                    evidence.Label(one.Mark.Row.Source)]))),
    ];

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
