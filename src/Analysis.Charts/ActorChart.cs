using System.Collections.Immutable;
using Analysis.Recognition.Actors;
using Analysis.Tables;

namespace Analysis.Charting;

/// <summary>Mentions by actor and source: a dot a mention.</summary>
internal static class ActorChart
{
    private const int Shown = 20;

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
        var plot = DotPlot.Draw(
            [.. lanes.Select(marks => (marks[0].Row.Actor, (IReadOnlyList<DotPlot.Dot>)[.. marks.Select(mark => new DotPlot.Dot(
                mark.Index, series[evidence.Label(mark.Row.Source)], Hover.Of(mark.Row, evidence, [mark.Row.Role.Length > 0 ? $"{mark.Row.Actor}, {mark.Row.Role}" : mark.Row.Actor])))]))],
            legend, "No mention of an actor");
        return new Chart(plot)
        {
            Name = "actor-counts",
            Title = "Actors: how often each source names them",
            SourceLine = SourceNotes.Line(drawn.Select(mark => mark.Row.Source), evidence),
            AsOf = SourceNotes.AsOf([], drawn.Select(mark => (ITextRow)mark.Row), evidence),
            Convention = (DotPlot.IsBars(drawn.Count) ? "Bars count mentions." : "One dot a mention.")
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
