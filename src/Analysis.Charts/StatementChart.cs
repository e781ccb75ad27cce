using System.Collections.Immutable;
using Analysis.Recognition.Dates;
using Analysis.Tables;

namespace Analysis.Charting;

/// <summary>Who said what, when: a lane for each speaker, dots for days, bars for longer times, a tray for statements without a date.</summary>
internal static class StatementChart
{
    private const int Speakers = 14;
    private const int TrayColumns = 5;
    private const double TrayStart = 0.84;

    private static readonly ImmutableArray<ChartColumn> Columns =
        [new("Date"), new("Speaker"), new("Act"), new("What was said"), new("Directness"), new("Date rests on"), new("Source"), new("Place"), new("Not drawn")];

    public static Chart Of(IEnumerable<StatementRow> statements, Evidence evidence)
    {
        var rows = statements.OrderBy(row => row.Source, StringComparer.Ordinal).ThenBy(row => row.Start).ToList();
        var marks = rows.Select((row, i) => new Mark(row, i, Speaker(row, evidence), row.DateBasis == DateBasis.Unresolved ? null : StatementDay.Of(row.Date), evidence.NotCounted(row))).ToList();
        var drawn = marks.Where(mark => mark.NotDrawn.Length == 0).ToList();
        var (series, legend) = Series.Assign(drawn.Select(mark => Act(mark.Row)), "other acts");
        return new Chart(Draw(drawn, series, legend, evidence))
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

    private static Plot Draw(List<Mark> drawn, IReadOnlyDictionary<string, Series> series, IReadOnlyList<Series> legend, Evidence evidence)
    {
        var dates = new DateScale(drawn.SelectMany(mark => mark.Days is { } days ? new[] { days.From, days.To } : []));
        var tray = drawn.Any(mark => mark.Days is null);
        var lanes = new Lanes();
        var traces = new List<object>();
        var shapes = new List<object>();
        var placed = new Dictionary<int, (object X, string Axis, int Y)>();
        foreach (var (label, marks) in LanesOf(drawn))
        {
            var levels = Levels(marks, dates);
            var first = lanes.Add(label, null, levels.Values.DefaultIfEmpty(0).Max() + 1);
            var column = 0;
            foreach (var mark in marks)
            {
                var y = first + levels[mark.Index] * Lanes.Line;
                if (mark.Days is { } days)
                {
                    placed[mark.Index] = (DateScale.Iso(days.From), "x", y);
                    if (days.From != days.To)
                    {
                        shapes.Add(new
                        {
                            type = "line", xref = "x", yref = "y", x0 = DateScale.Iso(days.From), x1 = DateScale.Iso(days.To), y0 = y, y1 = y, layer = "below",
                            line = new { color = series[Act(mark.Row)].Colour, width = 7 }, opacity = 0.35,
                        });
                    }
                }
                else
                {
                    placed[mark.Index] = (column++ % TrayColumns + 1, "x2", y);
                }
            }
        }

        foreach (var one in legend)
        {
            foreach (var group in drawn.Where(mark => series[Act(mark.Row)] == one).GroupBy(mark => placed[mark.Index].Axis))
            {
                var points = group.SelectMany(mark => Ends(mark, placed[mark.Index].X).Select(x => (Mark: mark, X: x))).ToList();
                traces.Add(new
                {
                    type = "scatter", mode = "markers", showlegend = false, xaxis = group.Key, yaxis = "y",
                    x = points.Select(point => point.X), y = points.Select(point => placed[point.Mark.Index].Y),
                    marker = new { size = 9, color = one.Colour, symbol = points.Select(point => point.Mark.IsRange ? "line-ns-open" : one.Symbol), line = new { width = points.Select(point => point.Mark.IsRange ? 2 : 0), color = one.Colour } },
                    customdata = points.Select(point => point.Mark.Index), cliponaxis = false, hoverinfo = "text",
                    hovertext = points.Select(point => Hover.Of(point.Mark.Row, evidence, [$"{point.Mark.Speaker} {Act(point.Mark.Row)} ({ClaimWords.Words(point.Mark.Row.Directness.ToString())})", When(point.Mark)])),
                });
            }
        }

        var height = Math.Max(60, lanes.Height);
        var annotations = ChartLayout.Empty(drawn.Count == 0, "No statement").ToList();
        if (tray)
        {
            shapes.Insert(0, new { type = "rect", xref = "paper", yref = "paper", x0 = TrayStart, x1 = 1, y0 = 0, y1 = 1, layer = "below", line = new { width = 0 }, fillcolor = ChartTheme.Band });
            annotations.Add(new
            {
                text = "date unknown", x = (TrayStart + 1) / 2, y = 0, xref = "paper", yref = "paper", xanchor = "center", yanchor = "top", yshift = -8, showarrow = false,
                font = new { size = 11, color = ChartTheme.Muted },
            });
        }

        var axes = new Dictionary<string, object>
        {
            ["xaxis"] = dates.Axis(tray ? TrayStart - 0.015 : 1),
            ["xaxis2"] = new { domain = new[] { TrayStart, 1 }, range = new[] { 0.2, TrayColumns + 0.8 }, visible = false, fixedrange = true, anchor = "y" },
            ["yaxis"] = lanes.Axis(),
        };
        return Plot.Of(traces, ChartLayout.Of(height, left: 172, right: 20, axes, [.. lanes.Rules, .. shapes], annotations), height + ChartLayout.Top + ChartLayout.Bottom, legend);
    }

    /// <summary>One lane a speaker, most statements first; the less frequent share one, the unknown another.</summary>
    private static IEnumerable<(string Label, List<Mark> Marks)> LanesOf(List<Mark> drawn)
    {
        var known = drawn.Where(mark => mark.Speaker != Unknown).GroupBy(mark => mark.Speaker, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).ToList();
        foreach (var group in known.Take(Speakers))
        {
            yield return (group.Key, [.. group]);
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

    /// <summary>Puts marks that would cover each other on lines of their own.</summary>
    private static Dictionary<int, int> Levels(List<Mark> marks, DateScale dates)
    {
        var levels = new Dictionary<int, int>();
        var ends = new List<double>();
        foreach (var mark in marks.Where(mark => mark.Days is not null).OrderBy(mark => mark.Days!.Value.From).ThenBy(mark => mark.Index))
        {
            var (from, to) = (dates.Fraction(mark.Days!.Value.From), dates.Fraction(mark.Days.Value.To));
            var level = ends.FindIndex(end => end < from);
            if (level < 0)
            {
                level = ends.Count;
                ends.Add(0);
            }

            ends[level] = to + 0.02;
            levels[mark.Index] = level;
        }

        foreach (var (mark, i) in marks.Where(mark => mark.Days is null).Select((mark, i) => (mark, i)))
        {
            levels[mark.Index] = i / TrayColumns;
        }

        return levels;
    }

    private const string Unknown = "speaker not told";

    private static string Speaker(StatementRow row, Evidence evidence) => row.Speaker.Length == 0 ? Unknown : evidence.Shown(row.Speaker);

    private static string Act(StatementRow row) => ClaimWords.Words(row.Act);

    private static IEnumerable<object> Ends(Mark mark, object start) =>
        mark.IsRange ? [start, DateScale.Iso(mark.Days!.Value.To)] : [start];

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
            return $"{group.Key} ({string.Join(", ", acts)})";
        });
        var days = drawn.Where(mark => mark.Days is not null).Select(mark => mark.Days!.Value).ToList();
        var span = days.Count == 0 ? "none with a date" : $"from {ChartTheme.Format(days.Min(day => day.From))} to {ChartTheme.Format(days.Max(day => day.To))}";
        var undated = drawn.Count(mark => mark.Days is null);
        return $"{drawn.Count} {(drawn.Count == 1 ? "statement" : "statements")}, {span}{(undated > 0 && days.Count > 0 ? $", {undated} without a date" : "")}: "
            + $"{string.Join("; ", said)}{(speakers.Count > 6 ? $"; and {speakers.Count - 6} more speakers" : "")}.";
    }

    private sealed record Mark(StatementRow Row, int Index, string Speaker, (DateOnly From, DateOnly To)? Days, string NotDrawn)
    {
        public bool IsRange => Days is { } days && days.From != days.To;
    }
}
