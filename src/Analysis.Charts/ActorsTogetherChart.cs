using System.Collections.Immutable;
using Analysis.Tables;

namespace Analysis.Charting;

/// <summary>Who is named in one sentence with whom: a dot a sentence.</summary>
internal static class ActorsTogetherChart
{
    private const int Shown = 20;

    private static readonly ImmutableArray<ChartColumn> Columns = [new("First", ChartColumnKind.Choice), new("Second", ChartColumnKind.Choice), new("Sentence"), new("Source", ChartColumnKind.Choice), new("Place"), new("Not drawn")];

    public static Chart Of(IEnumerable<ActorRow> rows, Evidence evidence)
    {
        var meetings = new CountedActors(rows, evidence).Counted.Select(mark => mark.Row)
            .GroupBy(row => (row.Source, Sentence: evidence.SentenceSpan(row))).SelectMany(Pairs)
            .OrderBy(meeting => meeting.Row.Source, StringComparer.Ordinal).ThenBy(meeting => meeting.Row.Start).ToList();
        var ranked = meetings.GroupBy(meeting => (meeting.First, meeting.Second)).OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key.First, StringComparer.Ordinal).ThenBy(group => group.Key.Second, StringComparer.Ordinal).ToList();
        var shown = ranked.Take(Shown).Select(group => group.Key).ToHashSet();
        var drawn = meetings.Where(meeting => shown.Contains((meeting.First, meeting.Second))).Select(meeting => meeting.Row).ToList();
        var names = new SourceNames(drawn.Select(row => row.Source), evidence, ChartTheme.Series.Count);
        var (series, legend) = Series.Assign(drawn.Select(row => names.Of(row.Source)), names.Others);
        var indexes = meetings.Select((meeting, i) => (meeting, i)).ToDictionary(x => x.meeting, x => x.i);
        (string, IReadOnlyList<DotPlot.Dot>)[] lanes =
            [.. ranked.Take(Shown).Select(group => ($"{group.Key.First} and {group.Key.Second}", (IReadOnlyList<DotPlot.Dot>)[.. group.Select(meeting => new DotPlot.Dot(
                indexes[meeting], series[names.Of(meeting.Row.Source)], Hover.Of(meeting.Row, evidence, [$"{meeting.First} and {meeting.Second}"])))]))];
        return new Chart(width => DotPlot.Draw(width, lanes, legend, "No two actors in one sentence"))
        {
            Name = "actors-together",
            Title = "Actors together: who is named in one sentence with whom",
            SourceLine = SourceNotes.Line(drawn.Select(row => row.Source), evidence),
            AsOf = SourceNotes.AsOf([], drawn, evidence),
            Convention = (DotPlot.IsBars(drawn.Count) ? "Bars count sentences that name both." : "One dot a sentence that names both.")
                + " It does not say how they are related. Places, copies of a source and repeated captions are not counted." + names.Note("Colours", legend.Count),
            Description = ranked.Count == 0
                ? "No two actors are named in one sentence."
                : $"{Words.Count(ranked.Count, "pair")}: {string.Join("; ", ranked.Take(8).Select(group => $"{group.Key.First} and {group.Key.Second}, {Words.Count(group.Count(), "sentence")}"))}{Words.AndMore(ranked.Count, 8)}.",
            Columns = Columns,
            Rows = [.. meetings.Select(meeting =>
            {
                var reason = shown.Contains((meeting.First, meeting.Second)) ? "" : $"of pairs after the first {Shown}";
                return new ChartRow(
                    [meeting.First, meeting.Second, evidence.Sentence(meeting.Row), evidence.Label(meeting.Row.Source), evidence.Place(meeting.Row), reason],
                    meeting.Row.Source, meeting.Row.Start, meeting.Row.End, reason);
            })],
        };
    }

    private sealed record Meeting(string First, string Second, ActorRow Row);

    private static IEnumerable<Meeting> Pairs(IEnumerable<ActorRow> sentence)
    {
        // A name inside a longer name is no second actor: "United Nations" in "United Nations Human Rights Council".
        var rows = sentence.ToList();
        var apart = rows.Where(row => !rows.Any(other => other != row && other.Start <= row.Start && row.End <= other.End && other.End - other.Start > row.End - row.Start))
            .DistinctBy(row => row.Actor, StringComparer.Ordinal).OrderBy(row => row.Actor, StringComparer.Ordinal).ToList();
        for (var i = 0; i < apart.Count; i++)
        {
            for (var j = i + 1; j < apart.Count; j++)
            {
                yield return new Meeting(apart[i].Actor, apart[j].Actor, apart[i]);
            }
        }
    }
}
