using System.Collections.Immutable;
using Analysis.Recognition.Dates;
using Analysis.Tables;

namespace Analysis.Charting;

/// <summary>
/// Who said what, when: a lane for each speaker, dots for days, bars for longer times, a tray for statements without a date.
/// </summary>
internal static class StatementChart
{
    private const int Speakers = 14;

    // From so many marks on, what nearly all of them are is said once.
    private const int Many = 40;
    private const string Plain = "says";

    private static readonly ImmutableArray<ChartColumn> Columns =
    [
        new("Date", ChartColumnKind.Day), new("Speaker", ChartColumnKind.Choice), new("Act", ChartColumnKind.Choice), new("What was said"),
        new("Directness"), new("Date rests on"), new("Source", ChartColumnKind.Choice), new("Place"), new("Not drawn")
    ];

    public static Chart Of(IEnumerable<StatementRow> statements, Evidence evidence, By colour)
    {
        var rows = statements.OrderBy(row => row.Source, StringComparer.Ordinal).ThenBy(row => row.Start).ToList();
        var marks = rows.Select((row, i) => new Mark(row, i, Voice.Speaker(row.Speaker, evidence),
            row.DateBasis == DateBasis.Unresolved ? null : StatementDay.Of(row.Date), evidence.NotCounted(row))).ToList();
        var drawn = marks.Where(mark => mark.NotDrawn.Length == 0).ToList();
        var colours = Colours.Of(colour, rows, evidence);
        var isPlain = drawn.Count > Many && drawn.Count(mark => Act(mark.Row) == Plain) * 3 > drawn.Count;
        var lanes = LanesOf(drawn).Select(lane => (Words.Sentence(lane.Label), Items(lane.Marks, colours, evidence, isPlain))).ToList();
        // Lanes name their speakers.
        var legend = colour == By.Speaker ? [] : colours.Legend(drawn.Select(mark => mark.Row));
        return new Chart((width, part) => TimeLanes.Draw(width, part, lanes, legend, "day of the statement", "No statement"), lanes.Count)
        {
            Name = "statement-dates",
            Noun = "statement",
            Title = Heading(drawn),
            SourceLine = SourceNotes.Line(drawn.Select(mark => mark.Row.Source), evidence),
            AsOf = SourceNotes.AsOf([], [.. drawn.Select(mark => mark.Row)], evidence),
            Convention = Notes(drawn) + (isPlain ? " A mark without words stands for something said." : "") + colours.Note,
            Description = Describe(drawn, evidence),
            Columns = Columns,
            Rows = [.. marks.Select(mark => Row(mark, evidence))],
        };
    }

    private static string Heading(List<Mark> drawn)
    {
        var span = Words.Span(drawn.Where(mark => mark.Days is not null)
            .SelectMany(mark => new[] { mark.Days!.Value.From, mark.Days.Value.To }));
        return $"Statements: {(drawn.Count == 0 ? "none" : $"{ChartTheme.Format(drawn.Count)} by {Words.Count(drawn.Select(mark => mark.Row.Speaker).Where(speaker => speaker.Length > 0).Distinct(StringComparer.Ordinal).Count(), "speaker")} in {Words.Count(drawn.Select(mark => mark.Row.Source).Distinct(StringComparer.Ordinal).Count(), "source")}")}{(span.Length > 0 ? $", {span}" : "")}";
    }

    private static string Notes(List<Mark> drawn) => string.Concat(
        "Each speaker has a line; a mark stands at the day of the statement. “×3” marks three statements of one kind, day and source.",
        drawn.Any(mark => mark.Days is { } days && days.From != days.To)
            ? " A bar covers the week, month or year in which something was said, where the day is not known."
            : "",
        drawn.Any(mark => mark.Days is null) ? " Statements without a date stand apart at the right." : "");

    /// <summary>What coincides is one mark: statements of one time, source and act.</summary>
    private static IReadOnlyList<TimeLanes.Item> Items(
        IEnumerable<Mark> marks, Colours colours, Evidence evidence, bool isPlain) =>
    [
        .. marks.GroupBy(mark => (mark.Days, mark.Speaker, mark.Row.Source, Act: Act(mark.Row))).Select(same => new TimeLanes.Item(
            [.. same.Select(mark => mark.Index)], same.Key.Days, colours[same.First().Row],
            isPlain && same.Key.Act == Plain ? "" : same.Key.Act,
            Hover.Of([.. same.Select(mark => (ITextRow)mark.Row)], evidence,
                [Voice.Of(same.First().Row.Speaker, same.Key.Source, evidence),
                    $"{Words.Sentence(same.Key.Act)}{(same.Count() == 1 ? $" ({ClaimWords.Words(same.First().Row.Directness.ToString())})" : $", {same.Count()} statements")}", When(same.First())]))),
    ];

    /// <summary>One lane a speaker, most statements first; the less frequent share one, the unknown another.</summary>
    private static IEnumerable<(string Label, List<Mark> Marks)> LanesOf(List<Mark> drawn)
    {
        var known = drawn.Where(mark => mark.Speaker != Voice.Nobody).GroupBy(mark => mark.Speaker, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).ToList();
        foreach (var group in known.Take(Speakers))
        {
            yield return (Name(group), [.. group]);
        }

        if (known.Count > Speakers)
        {
            yield return ($"{Words.Count(known.Count - Speakers, "other speaker")}", [.. known.Skip(Speakers).SelectMany(group => group)]);
        }

        var unknown = drawn.Where(mark => mark.Speaker == Voice.Nobody).ToList();
        if (unknown.Count > 0)
        {
            yield return (Voice.Nobody, unknown);
        }
    }

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
        DateBasis.Assigned => "from a decision in review.csv",
        _ => "unresolved",
    };

    private static ChartRow Row(Mark mark, Evidence evidence) => new(
        [
            mark.Days is null ? "unknown" : mark.Row.Date, mark.Speaker, Act(mark.Row), mark.Row.Quote,
            ClaimWords.Words(mark.Row.Directness.ToString()),
            Basis(mark.Row), evidence.Label(mark.Row.Source), evidence.Place(mark.Row), mark.NotDrawn,
        ],
        mark.Row.Source, mark.Row.Start, mark.Row.End, mark.NotDrawn, mark.Row.Id);

    private static string Describe(List<Mark> drawn, Evidence evidence)
    {
        if (drawn.Count == 0)
        {
            return "No statement is drawn.";
        }

        const int said = 6;
        var speakers = drawn.Where(mark => mark.Speaker != Voice.Nobody).GroupBy(mark => mark.Speaker, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).ToList();
        var lines = speakers.Take(said).Select(group =>
        {
            var acts = group.GroupBy(mark => Act(mark.Row), StringComparer.Ordinal).OrderByDescending(act => act.Count())
                .ThenBy(act => act.Key, StringComparer.Ordinal).ToList();
            var sources = group.Select(mark => evidence.Label(mark.Row.Source)).Distinct(StringComparer.Ordinal).ToList();
            return $"{Name(group)}, in {string.Join(" and ", sources.Take(2))}{(sources.Count > 2 ? " and others" : "")}: {string.Join(", ", acts.Take(4).Select(act => act.Count() == 1 ? act.Key : $"{act.Key} {act.Count()} times"))}{(acts.Count > 4 ? ", and more" : "")}";
        });
        var (undated, unnamed) = (drawn.Count(mark => mark.Days is null), drawn.Count(mark => mark.Speaker == Voice.Nobody));
        return $"{Words.Count(drawn.Count, "statement")} of {Words.Count(speakers.Count, "speaker")}{(undated > 0 ? $", {ChartTheme.Format(undated)} without a date" : "")}"
            + $"{(unnamed > 0 ? $", {ChartTheme.Format(unnamed)} of which no speaker is named" : "")}: {string.Join("; ", lines)}{(speakers.Count > said ? $"; and {Words.Count(speakers.Count - said, "more speaker")}" : "")}.";
    }

    private sealed record Mark(StatementRow Row, int Index, string Speaker, (DateOnly From, DateOnly To)? Days, string NotDrawn);
}
