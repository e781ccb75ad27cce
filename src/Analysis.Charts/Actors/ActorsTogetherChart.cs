using System.Collections.Immutable;
using Analysis.Tables;

namespace Analysis.Charting;

/// <summary>Who is named in one sentence with whom: a dot a sentence.</summary>
internal static class ActorsTogetherChart
{
    private const int Shown = 20;

    private static readonly ImmutableArray<ChartColumn> Columns =
    [
        new("First", ChartColumnKind.Choice), new("Second", ChartColumnKind.Choice), new("Sentence"), new("Source", ChartColumnKind.Choice),
        new("Place"), new("Not drawn")
    ];

    public static Chart Of(IEnumerable<ActorRow> rows, Evidence evidence)
    {
        var meetings = new CountedActors(rows, evidence).Counted.Select(mark => mark.Row)
            .GroupBy(row => (row.Source, Sentence: evidence.SentenceSpan(row))).SelectMany(Pairs)
            .OrderBy(meeting => meeting.Row.Source, StringComparer.Ordinal).ThenBy(meeting => meeting.Row.Start).ToList();
        var ranked = meetings.GroupBy(meeting => (meeting.First, meeting.Second)).OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key.First, StringComparer.Ordinal).ThenBy(group => group.Key.Second, StringComparer.Ordinal).ToList();
        var shown = ranked.Take(Shown).Select(group => group.Key).ToHashSet();
        var drawn = meetings.Where(meeting => shown.Contains((meeting.First, meeting.Second))).Select(meeting => meeting.Row).ToList();
        var colours = Colours.Of(By.Source, drawn, evidence);
        var legend = colours.Legend(drawn);
        var indexes = meetings.Select((meeting, i) => (meeting, i)).ToDictionary(x => x.meeting, x => x.i);
        var lanes = ranked.Take(Shown).Select(group => (Markup.English(Words.Sentence($"{group.Key.First} and {group.Key.Second}")),
            (IReadOnlyList<DotLanes.Dot>)[.. group.GroupBy(meeting => colours[meeting.Row]).OrderByDescending(same => same.Count())
                .SelectMany(same => same).Select(meeting => new DotLanes.Dot(
                    indexes[meeting], colours[meeting.Row], Hover.Of(meeting.Row, evidence,
                        [$"{meeting.First} and {meeting.Second}", evidence.Label(meeting.Row.Source)])))])).ToList();
        return new Chart((width, part) => DotLanes.Draw(width, part, lanes, legend, "sentences", "No two actors in one sentence"),
            lanes.Count)
        {
            Name = "actors-together",
            Noun = "sentence",
            Title = drawn.Count == 0 ? "Actors together: no two in one sentence"
                : $"Actors together: {(ranked.Count > Shown ? $"the {Shown} most frequent pairs" : Words.Count(ranked.Count, "pair"))} named in one sentence, in {Words.Count(drawn.Select(row => row.Source).Distinct(StringComparer.Ordinal).Count(), "source")}",
            SourceLine = SourceNotes.Line(drawn.Select(row => row.Source), evidence),
            AsOf = SourceNotes.AsOf([], drawn, evidence),
            Convention =
                (DotLanes.IsBars(drawn.Count) ? "Bars count sentences that name both." : "Each mark is one sentence that names both.")
                + $" It does not say how they are related. {Words.Sentence(LeftOutWords.Of(typeof(ActorRow), evidence, places: true))}"
                + (legend.Count > 1 ? colours.Note : ""),
            Description = ranked.Count == 0
                ? "No two actors are named in one sentence."
                : $"{Words.Count(ranked.Count, "pair")}: {string.Join("; ", ranked.Take(8).Select(group => $"{group.Key.First} and {group.Key.Second}, {Words.Count(group.Count(), "sentence")}"))}{Words.AndMore(ranked.Count, 8)}.",
            Columns = Columns,
            Rows = [.. meetings.Select(meeting =>
            {
                var reason = shown.Contains((meeting.First, meeting.Second)) ? "" : $"of pairs outside the {Shown} most frequent";
                return new ChartRow(
                    [meeting.First, meeting.Second, evidence.Sentence(meeting.Row), evidence.Label(meeting.Row.Source),
                        evidence.Place(meeting.Row), reason],
                    meeting.Row.Source, meeting.Row.Start, meeting.Row.End, reason);
            })],
        };
    }

    private sealed record Meeting(string First, string Second, ActorRow Row);

    private static IEnumerable<Meeting> Pairs(IEnumerable<ActorRow> sentence)
    {
        // A name inside a longer name is no second actor: "United Nations" in "United Nations Human Rights Council".
        var rows = sentence.ToList();
        var apart = rows.Where(row => !rows.Any(other => other != row && other.Start <= row.Start && row.End <= other.End
            && other.End - other.Start > row.End - row.Start))
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
