using System.Collections.Immutable;
using Analysis.Recognition.Dates;
using Analysis.Tables;

namespace Analysis.Charting;

/// <summary>Who said what, when: a lane for each speaker, dots for days, bars for longer times, a tray for statements without a date.</summary>
internal static class StatementChart
{
    private const int Speakers = 14;

    private static readonly ImmutableArray<ChartColumn> Columns =
        [new("Date", ChartColumnKind.Day), new("Speaker", ChartColumnKind.Choice), new("Act", ChartColumnKind.Choice), new("What was said"), new("Directness"), new("Date rests on"), new("Source", ChartColumnKind.Choice), new("Place"), new("Not drawn")];

    public static Chart Of(IEnumerable<StatementRow> statements, Evidence evidence)
    {
        var rows = statements.OrderBy(row => row.Source, StringComparer.Ordinal).ThenBy(row => row.Start).ToList();
        var marks = rows.Select((row, i) => new Mark(row, i, Speaker(row, evidence), row.DateBasis == DateBasis.Unresolved ? null : StatementDay.Of(row.Date), evidence.NotCounted(row))).ToList();
        var drawn = marks.Where(mark => mark.NotDrawn.Length == 0).ToList();
        var (series, legend) = Series.Assign(drawn.Select(mark => Act(mark.Row)), "other acts");
        (string, IReadOnlyList<TimePlot.Dated>)[] lanes = [.. LanesOf(drawn).Select(lane => (lane.Label, (IReadOnlyList<TimePlot.Dated>)[.. lane.Marks.Select(mark => new TimePlot.Dated(
            mark.Index, mark.Days, series[Act(mark.Row)],
            Hover.Of(mark.Row, evidence, [$"{mark.Speaker} {Act(mark.Row)} ({ClaimWords.Words(mark.Row.Directness.ToString())})", When(mark)])))]))];
        return new Chart(width => TimePlot.Draw(width, lanes, legend, "No statement"))
        {
            Name = "statement-dates",
            Title = "Statements: who said what, and when",
            SourceLine = SourceNotes.Line(drawn.Select(mark => mark.Row.Source), evidence),
            AsOf = SourceNotes.AsOf([], drawn.Select(mark => (ITextRow)mark.Row), evidence),
            Convention = "One mark a statement, in its speaker's lane; marks of about the same day stand on top of each other. A bar covers the week, month or year within which "
                + "it was said, when the day is not known. Statements without a date stand in the tray at the right.",
            Description = Describe(drawn),
            Columns = Columns,
            Rows = [.. marks.Select(mark => Row(mark, evidence))],
        };
    }

    /// <summary>One lane a speaker, most statements first; the less frequent share one, the unknown another.</summary>
    private static IEnumerable<(string Label, List<Mark> Marks)> LanesOf(List<Mark> drawn)
    {
        var known = drawn.Where(mark => mark.Speaker != Unknown).GroupBy(mark => mark.Speaker, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).ToList();
        foreach (var group in known.Take(Speakers))
        {
            yield return (Name(group), [.. group]);
        }

        if (known.Count > Speakers)
        {
            yield return ($"{known.Count - Speakers} other speakers", [.. known.Skip(Speakers).SelectMany(group => group)]);
        }

        var unknown = drawn.Where(mark => mark.Speaker == Unknown).ToList();
        if (unknown.Count > 0)
        {
            yield return (Unknown, unknown);
        }
    }

    private const string Unknown = "speaker not told";

    private static string Speaker(StatementRow row, Evidence evidence) => row.Speaker.Length == 0 ? Unknown : evidence.Shown(row.Speaker);

    // What several private persons said must not seem to be said by one.
    private static string Name(IGrouping<string, Mark> speaker) =>
        speaker.Select(mark => mark.Row.Speaker).Distinct(StringComparer.Ordinal).Count() > 1 ? "private persons" : speaker.Key;

    private static string Act(StatementRow row) => ClaimWords.Words(row.Act);

    private static string When(Mark mark) =>
        mark.Days is not { } days ? "Date unknown"
        : days.From == days.To ? $"{ChartTheme.Format(days.From)} ({Basis(mark.Row)})"
        : $"Between {ChartTheme.Format(days.From)} and {ChartTheme.Format(days.To)} ({Basis(mark.Row)})";

    private static string Basis(StatementRow row) => row.DateBasis switch
    {
        DateBasis.Explicit => "in the words",
        DateBasis.Published => "from the day of publication",
        DateBasis.Narrative => "from another date in the text",
        _ => "unresolved",
    };

    private static ChartRow Row(Mark mark, Evidence evidence) => new(
        [
            mark.Days is null ? "unknown" : mark.Row.Date, mark.Speaker, Act(mark.Row), mark.Row.Quote, ClaimWords.Words(mark.Row.Directness.ToString()),
            Basis(mark.Row), evidence.Label(mark.Row.Source), evidence.Place(mark.Row), mark.NotDrawn,
        ],
        mark.Row.Source, mark.Row.Start, mark.Row.End, mark.NotDrawn);

    private static string Describe(List<Mark> drawn)
    {
        if (drawn.Count == 0)
        {
            return "No statement is drawn.";
        }

        var speakers = drawn.Where(mark => mark.Speaker != Unknown).GroupBy(mark => mark.Speaker, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).ToList();
        var said = speakers.Take(6).Select(group =>
        {
            var acts = group.GroupBy(mark => Act(mark.Row), StringComparer.Ordinal).OrderByDescending(act => act.Count()).ThenBy(act => act.Key, StringComparer.Ordinal)
                .Select(act => act.Count() == 1 ? act.Key : $"{act.Key} {act.Count()} times").Take(4);
            return $"{Name(group)} ({string.Join(", ", acts)})";
        });
        var days = drawn.Where(mark => mark.Days is not null).Select(mark => mark.Days!.Value).ToList();
        var span = days.Count == 0 ? "none with a date" : $"from {ChartTheme.Format(days.Min(day => day.From))} to {ChartTheme.Format(days.Max(day => day.To))}";
        var undated = drawn.Count(mark => mark.Days is null);
        return $"{Words.Count(drawn.Count, "statement")}, {span}{(undated > 0 && days.Count > 0 ? $", {ChartTheme.Format(undated)} without a date" : "")}: "
            + $"{string.Join("; ", said)}{(speakers.Count > 6 ? $"; and {speakers.Count - 6} more speakers" : "")}.";
    }

    private sealed record Mark(StatementRow Row, int Index, string Speaker, (DateOnly From, DateOnly To)? Days, string NotDrawn);
}
