using Analysis.Diagnostics;

namespace Analysis.Tables;

/// <summary>Compares a corpus with the one before it.</summary>
public static class Changes
{
    private static readonly string[] Tables = ["sources", "figures", "statements", "dates", "actors", "disagreements", "diagnostics"];

    /// <summary>What is new, gone or different, by source, then by table, then by place.</summary>
    public static IReadOnlyList<ChangeRow> Between(Corpus before, Corpus after)
    {
        var changed = ChangedSources(before, after);
        IReadOnlyList<TRow> In<TRow>(IReadOnlyList<TRow> rows)
            where TRow : ITextRow => [.. rows.Where(row => changed.Contains(row.Source))];
        IEnumerable<ChangeRow> rows =
        [
            .. Of(before.Sources, after.Sources),
            .. RowChanges.Between("figures", In(before.Figures), In(after.Figures), row => $"{row.Kind}: {row.Words}", ChangeReview.Figure),
            .. RowChanges.Between("statements", In(before.Statements), In(after.Statements), row => $"{(row.Speaker.Length > 0 ? row.Speaker : "?")}: {row.Act}", ChangeReview.Statement),
            .. RowChanges.Between("dates", In(before.Dates), In(after.Dates), row => row.Value, ChangeReview.Date),
            .. RowChanges.Between("actors", In(before.Actors), In(after.Actors), row => row.Actor, _ => ""),
            .. RowChanges.Between(
                "disagreements", before.Disagreements, after.Disagreements, row => $"{row.Kind}: {row.Words} / {row.OtherSource}: {row.OtherWords}", ChangeReview.Disagreement),
            .. Of(before.Diagnostics, after.Diagnostics),
        ];
        return [.. rows
            .OrderBy(row => row.Source, StringComparer.Ordinal).ThenBy(row => Array.IndexOf(Tables, row.Table))
            .ThenBy(row => row.Start).ThenBy(row => row.Change)];
    }

    // What was taken over from the corpus before has the very same text structure; nothing found in it can differ.
    private static HashSet<string> ChangedSources(Corpus before, Corpus after)
    {
        var structures = before.Extractions.ToDictionary(extraction => extraction.Source.Name, extraction => extraction.Structure, StringComparer.Ordinal);
        var same = after.Extractions
            .Where(extraction => structures.TryGetValue(extraction.Source.Name, out var structure) && ReferenceEquals(structure, extraction.Structure))
            .Select(extraction => extraction.Source.Name).ToHashSet(StringComparer.Ordinal);
        return before.Extractions.Concat(after.Extractions).Select(extraction => extraction.Source.Name).Where(name => !same.Contains(name)).ToHashSet(StringComparer.Ordinal);
    }

    private static IEnumerable<ChangeRow> Of(IReadOnlyList<SourceRow> before, IReadOnlyList<SourceRow> after)
    {
        var (old, now) = (before.ToDictionary(row => row.Source, StringComparer.Ordinal), after.ToDictionary(row => row.Source, StringComparer.Ordinal));
        foreach (var row in after)
        {
            if (!old.TryGetValue(row.Source, out var was))
            {
                yield return Source(row, Change.New, "", ChangeReview.NewSource(row, before.Where(other => !now.ContainsKey(other.Source))));
            }
            else if (was != row)
            {
                yield return Source(row, Change.Different, RowChanges.Differences(was, row), "");
            }
        }

        foreach (var row in before.Where(row => !now.ContainsKey(row.Source)))
        {
            yield return Source(row, Change.Gone, "", "");
        }
    }

    private static ChangeRow Source(SourceRow row, Change change, string was, string review) =>
        new(row.Source, 0, 0, "", change, "sources", row.Title, was, review, "");

    private static IEnumerable<ChangeRow> Of(IReadOnlyList<DiagnosticRow> before, IReadOnlyList<DiagnosticRow> after)
    {
        var old = before.ToHashSet();
        var now = after.ToHashSet();
        return after.Where(row => !old.Contains(row)).Select(row => Diagnostic(row, Change.New, row.Severity > Severity.Info ? row.Message : ""))
            .Concat(before.Where(row => !now.Contains(row)).Select(row => Diagnostic(row, Change.Gone, "")));
    }

    // A diagnostic names its file with the folder before it.
    private static ChangeRow Diagnostic(DiagnosticRow row, Change change, string review)
    {
        var slash = row.File.IndexOf('/', StringComparison.Ordinal);
        return new(
            row.File[(slash + 1)..], 0, 0, "", change, "diagnostics",
            FormattableString.Invariant($"{row.Line}:{row.Column} {row.Severity.ToString().ToLowerInvariant()} {row.Code}: {row.Message}"), "", review, "");
    }
}
