using Analysis.Tables;

namespace Analysis.Baselines;

/// <summary>Compares two baselines: that of a corpus with that of an earlier one, of this process or of another.</summary>
internal sealed class Changes
{
    private readonly Baseline before;
    private readonly Baseline after;
    private readonly Dictionary<string, string> renamed;
    private readonly ChangeCauses causes;

    // What changed a figure, by where it stood and by where it stands: a disagreement changes with its figures.
    private readonly Dictionary<(string Source, int Start), string> figuresWas = [];
    private readonly Dictionary<(string Source, int Start), string> figuresNow = [];

    private Changes(Baseline before, Baseline after)
    {
        (this.before, this.after) = (before, after);
        renamed = RenamedDocuments(before, after);
        causes = new ChangeCauses(before, after, renamed);
    }

    /// <summary>What is new, gone or different, by source, then by table, then by place.</summary>
    public static IReadOnlyList<ChangeRow> Between(Baseline before, Baseline after) => new Changes(before, after).Rows();

    /// <summary>What else than documents differs, in words: the rules, and the user's tables by their names.</summary>
    public static IReadOnlyList<string> OtherInputs(Baseline before, Baseline after)
    {
        var causes = new ChangeCauses(before, after, RenamedDocuments(before, after));
        return [.. causes.RulesDiffer ? ["the rules of the program"] : Array.Empty<string>(), .. causes.ChangedTables];
    }

    private IReadOnlyList<ChangeRow> Rows()
    {
        var order = BaselineTable.All.Select(table => table.Name).ToList();
        ChangeRow[] rows = [.. OfDocuments(), .. Disagreements(), .. Copies(), .. Decisions(), .. Diagnostics()];
        return [.. rows
            .OrderBy(row => row.Source, StringComparer.Ordinal).ThenBy(row => order.IndexOf(row.Table))
            .ThenBy(row => row.Start).ThenBy(row => row.Change)];
    }

    // Files of the very same bytes under another name, one for one in the order of their names.
    private static Dictionary<string, string> RenamedDocuments(Baseline before, Baseline after)
    {
        var (old, now) = (before.Documents.Select(document => document.Name).ToHashSet(StringComparer.Ordinal),
            after.Documents.Select(document => document.Name).ToHashSet(StringComparer.Ordinal));
        var gone = before.Documents.Where(document => !now.Contains(document.Name) && document.Sha256.Length > 0)
            .GroupBy(document => document.Sha256, StringComparer.Ordinal)
            .ToDictionary(same => same.Key,
                same => new Queue<string>(same.Select(document => document.Name).Order(StringComparer.Ordinal)), StringComparer.Ordinal);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var document in after.Documents.Where(document => !old.Contains(document.Name))
            .OrderBy(document => document.Name, StringComparer.Ordinal))
        {
            if (gone.TryGetValue(document.Sha256, out var same) && same.TryDequeue(out var name))
            {
                names[name] = document.Name;
            }
        }

        return names;
    }

    private IEnumerable<ChangeRow> OfDocuments()
    {
        var old =
            before.Documents.ToDictionary(document => renamed.GetValueOrDefault(document.Name, document.Name), StringComparer.Ordinal);
        var now = after.Documents.ToDictionary(document => document.Name, StringComparer.Ordinal);
        return old.Keys.Union(now.Keys).Select(name => (Was: old.GetValueOrDefault(name), Document: now.GetValueOrDefault(name)))
            .Where(pair => pair.Was is null || pair.Document is null || !pair.Was.IsSameAs(pair.Document))
            .SelectMany(pair => OfDocument(pair.Was, pair.Document)).ToList();
    }

    private IEnumerable<ChangeRow> OfDocument(BaselineDocument? was, BaselineDocument? document)
    {
        IReadOnlyList<BaselineRow> Old(BaselineTable table) => [.. (was?.Rows(table) ?? []).Select(row => row.With(renamed))];
        IReadOnlyList<BaselineRow> Now(BaselineTable table) => document?.Rows(table) ?? [];
        IEnumerable<ChangeRow> Text(BaselineTable table, Func<BaselineRow, string> what, Func<BaselineRow, string> review) =>
            RowMatches.OfText(Old(table), Now(table)).Select(pair => OfText(table, pair.Was, pair.Row, what, review));
        return
        [
            .. Source(was, Old(BaselineTable.Sources).SingleOrDefault(), Now(BaselineTable.Sources).SingleOrDefault()),
            .. Text(BaselineTable.Figures, row => $"{row["kind"]}: {row["words"]}", ChangeReview.Figure),
            .. Text(BaselineTable.Statements,
                row => $"{(row["speaker"].Length > 0 ? row["speaker"] : "?")}: {row["act"]}", ChangeReview.Statement),
            .. Text(BaselineTable.Dates, row => row["value"], ChangeReview.Date),
            .. Text(BaselineTable.Actors, row => row["actor"], _ => ""),
        ];
    }

    private IEnumerable<ChangeRow> Source(BaselineDocument? was, BaselineRow? old, BaselineRow? row)
    {
        var name = (row ?? old)!.Source;
        var differing = Differing(old, row);
        if (was is not null && row is not null && was.Name != name)
        {
            yield return Of(row, Change.Renamed, $"source was {was.Name}",
                ChangeReview.Renamed(was.Name, was.Facts.Length > 0), ChangeCauses.Documents);
            differing.RemoveAll(column => column.Column == "source");
        }

        if (old is null || row is null)
        {
            yield return Of((row ?? old)!, row is null ? Change.Gone : Change.New, "",
                row is null ? "" : ChangeReview.NewSource(row), ChangeCauses.Documents);
        }
        else if (differing.Count > 0)
        {
            var isEdited = differing.RemoveAll(column => column.Column == "sha256") > 0;
            yield return Of(row, isEdited ? Change.Edited : Change.Different, RowDifferences.Words(differing), "",
                causes.OfRow(name, old, row, [.. differing.Select(column => column.Column)]));
        }

        static ChangeRow Of(BaselineRow row, Change change, string was, string review, string cause) =>
            new(row.Source, 0, 0, "", change, BaselineTable.Sources.Name, row["title"], was, cause, review, "");
    }

    private ChangeRow OfText(
        BaselineTable table, BaselineRow? was, BaselineRow? row, Func<BaselineRow, string> what, Func<BaselineRow, string> review)
    {
        var (shown, differing) = ((row ?? was)!, Differing(was, row));
        var cause = causes.OfRow(shown.Source, was, row, [.. differing.Select(column => column.Column)]);
        if (table == BaselineTable.Figures)
        {
            Remember(figuresWas, was, cause);
            Remember(figuresNow, row, cause);
        }

        return Row(table, was, row, what(shown), row is null ? "" : review(row), cause);
    }

    private static void Remember(Dictionary<(string Source, int Start), string> figures, BaselineRow? row, string cause)
    {
        if (row is not null)
        {
            figures[(row.Source, row.Start)] = ChangeCauses.Joined([figures.GetValueOrDefault((row.Source, row.Start), ""), cause]);
        }
    }

    private IEnumerable<ChangeRow> Disagreements() =>
        from pair in Further(BaselineTable.Disagreements,
            row => (row.Source, row.Quote, row["otherSource"], row["otherQuote"], row["kind"], row["measure"]))
        let row = (pair.Row ?? pair.Was)!
        let figures = pair.Row is null ? figuresWas : figuresNow
        let other = int.TryParse(row["otherStart"], out var start) ? start : 0
        let cause = ChangeCauses.Joined([figures.GetValueOrDefault((row.Source, row.Start), ""),
            figures.GetValueOrDefault((row["otherSource"], other), "")])
        select Row(
            BaselineTable.Disagreements, pair.Was, pair.Row, $"{row["kind"]}: {row["words"]} / {row["otherSource"]}: {row["otherWords"]}",
            pair.Row is null ? "" : ChangeReview.Disagreement(row),
            cause.Length > 0 ? cause : causes.OfDocuments(row.Source, row["otherSource"]));

    private IEnumerable<ChangeRow> Copies() =>
        from pair in Further(BaselineTable.Copies, row => (row.Source, row["copyOf"]))
        let row = (pair.Row ?? pair.Was)!
        select Row(BaselineTable.Copies, pair.Was, pair.Row, $"copy of {row["copyOf"]}", pair.Row is null ? "" : ChangeReview.Copy(row),
            causes.OfDocuments(row.Source, row["copyOf"]));

    // A line of review.csv is the same for as long as it says the same; what became of it may change.
    private IEnumerable<ChangeRow> Decisions()
    {
        var states = Further(BaselineTable.Decisions,
            row => (row.Id, row["table"], row["decision"], row["field"], row["value"], row["by"], row["on"], row["note"]))
            .Where(pair => pair.Was?["state"] != pair.Row?["state"] || pair.Was?["machine"] != pair.Row?["machine"]);
        foreach (var (was, row) in states)
        {
            var shown = (row ?? was)!;
            var file = row?["file"] is { Length: > 0 } there ? there : was?["file"] ?? "";
            var correction = shown["field"].Length > 0 ? $" {shown["field"]} to {shown["value"]}" : "";
            yield return new(
                file.Length > 0 ? file : Review.ReviewTable.FileName, row is null ? 0 : shown.Start, row is null ? 0 : shown.End,
                shown.Quote, Kind(was, row), BaselineTable.Decisions.Name,
                $"{shown["decision"]} {shown.Id}{correction}, {shown["by"]}: {shown["state"]}", Words(Differing(was, row)),
                was is null || row is null ? ChangeCauses.Decisions : causes.OfDecision(file),
                row is null ? "" : ChangeReview.Decision(row), "");
        }

        static string Words(IEnumerable<(string Column, string Was)> columns) =>
            RowDifferences.Words(columns.Where(column => column.Column is "state" or "machine"));
    }

    private IEnumerable<ChangeRow> Diagnostics() =>
        from pair in Further(BaselineTable.Diagnostics)
        let row = (pair.Row ?? pair.Was)!
        select new ChangeRow(
            row["file"], 0, 0, "", Kind(pair.Was, pair.Row), BaselineTable.Diagnostics.Name,
            $"{row["line"]}:{row["column"]} {row["severity"]} {row["code"]}: {row["message"]}", "",
            causes.OfFile(row["file"]), pair.Row is null ? "" : ChangeReview.Diagnostic(row), "");

    private IEnumerable<(BaselineRow? Was, BaselineRow? Row)> Further(BaselineTable table, params Func<BaselineRow, object?>[] keys) =>
        RowMatches.Of([.. before.Rows(table).Select(row => row.With(renamed))], after.Rows(table), keys);

    private static ChangeRow Row(BaselineTable table, BaselineRow? was, BaselineRow? row, string what, string review, string cause)
    {
        var shown = (row ?? was)!;
        return new(shown.Source, shown.Start, shown.End, shown.Quote, Kind(was, row), table.Name, what,
            RowDifferences.Words(Differing(was, row)), cause, review, shown["rule"]);
    }

    private static Change Kind(BaselineRow? was, BaselineRow? row) =>
        was is null ? Change.New : row is null ? Change.Gone : Change.Different;

    // Columns that both have: a column that only one version of the program knows says nothing of the row.
    private static List<(string Column, string Was)> Differing(BaselineRow? was, BaselineRow? row) =>
        was is null || row is null ? [] :
        [
            .. from column in row.Table.Columns
               where RowDifferences.IsCompared(column) && was.Table.Place(column) is not null && was[column] != row[column]
               select (column, was[column]),
        ];
}
