using Analysis.Cli.Publishing;
using Analysis.Diagnostics;
using Analysis.Review;
using Analysis.Tables;
using Analysis.Text;

namespace Analysis.Cli.Reports;

/// <summary>Checks the citations of a report against a corpus.</summary>
internal static class ReportCheck
{
    /// <summary>The rows that are cited, by the ids in the report, and what is wrong.</summary>
    /// <param name="report">The report.</param>
    /// <param name="file">Its name in messages.</param>
    /// <param name="corpus">The corpus, with its names.</param>
    /// <param name="shown">The corpus as the notes show it: the same one, or its mask.</param>
    public static (IReadOnlyDictionary<string, CitedRow> Rows, IReadOnlyList<DiagnosticRow> Faults) Of(
        ReportText report, string file, Corpus corpus, Corpus shown)
    {
        var (citations, rows, faults) =
            (new RowCitations(corpus), new Dictionary<string, CitedRow>(StringComparer.Ordinal), new List<DiagnosticRow>());
        var own = OwnIds(corpus, shown);
        void Tell(int offset, DiagnosticDescriptor descriptor, params object[] arguments) =>
            faults.Add(TableBuilder.Diagnostic(Diagnostic.Of(descriptor, file, report.Lines[offset], arguments)));

        foreach (var citation in report.Citations)
        {
            var (state, plain) = citations.Find(own.GetValueOrDefault(citation.Id, citation.Id));
            var row = plain is null ? null : shown.Shown(plain);
            var cited = row is null ? null : new CitedRow(row, shown);
            switch (state)
            {
                case CitationState.Found:
                    rows[citation.Id] = cited!;
                    break;
                case CitationState.Rejected:
                    Tell(citation.Start, DiagnosticCatalog.RejectedRowCited, citation.Id, row!.Quote, By(corpus, plain!));
                    break;
                case CitationState.DocumentChanged:
                    Tell(citation.Start, DiagnosticCatalog.ChangedDocumentCited, citation.Id, row!.Quote, cited!.Place, row.Id);
                    break;
                case CitationState.ReadsOtherwise:
                    Tell(citation.Start, DiagnosticCatalog.OtherReadingCited, citation.Id, row!.Quote, cited!.Place, row.Id);
                    break;
                default:
                    Tell(citation.Start,
                        state == CitationState.Orphaned ? DiagnosticCatalog.OrphanedRowCited : DiagnosticCatalog.NoRowToCite,
                        VisibleText.Of(citation.Id));
                    break;
            }
        }

        foreach (var (number, cited) in NotSaid(report, rows))
        {
            Tell(number.Start, DiagnosticCatalog.NumberNotCited, VisibleText.Of(number.Quote), string.Join("; ",
                cited.Select(one => $"“{VisibleText.Of(one.Row is FigureRow figure ? figure.Words : one.Row.Quote)}” ({one.Place})")));
        }

        // The mask covers what comes of the corpus; these are the author's own words.
        foreach (var (name, start, where) in shown.IsMasked ? Named(report, file, corpus) : [])
        {
            Tell(start, DiagnosticCatalog.PrivatePersonNamed, name, $"{where} ('{Label(corpus, name)}' in the notes)");
        }

        if (report.OpenCode is { } open)
        {
            Tell(open, DiagnosticCatalog.OpenCode);
        }

        return (rows, [.. faults.OrderBy(fault => fault.Line).ThenBy(fault => fault.Column)]);
    }

    /// <summary>Numbers that a cited row says with another bound: "more than 30" that became 30. The words may say it otherwise.</summary>
    /// <param name="report">The report.</param>
    /// <param name="file">Its name in messages.</param>
    /// <param name="rows">The rows that it cites, by the ids in it.</param>
    public static IReadOnlyList<DiagnosticRow> OtherBounds(
        ReportText report, string file, IReadOnlyDictionary<string, CitedRow> rows) =>
    [
        .. from cited in Cited(report, rows)
           let bounds = cited.Rows.OfType<CitedRow>()
               .SelectMany(row => row.Bounds(cited.Number).Select(bound => (Row: row, Bound: bound))).ToList()
           where bounds.Count > 0 && bounds.TrueForAll(one => one.Bound != cited.Number.Qualifier)
           select TableBuilder.Diagnostic(Diagnostic.Of(DiagnosticCatalog.OtherBoundCited, file, report.Lines[cited.Number.Start],
               VisibleText.Of(cited.Number.Quote), VisibleText.Of(bounds[0].Row.Row.Quote), bounds[0].Row.Place)),
    ];

    // The labels are numbered in this order.
    private static string Label(Corpus corpus, string name) =>
        FormattableString.Invariant($"Person {corpus.PrivatePersons.Index().First(one => one.Item == name).Index + 1}");

    private static IEnumerable<(string Name, int Start, string Where)> Named(ReportText report, string file, Corpus corpus)
    {
        var names = new PrivateNames(corpus);
        return names.In(WordRun.Of(report.Content), ignoresCase: false).Select(found => (found.Name, found.Start, ""))
            .Concat(names.In(WordRun.Of(Path.GetFileNameWithoutExtension(file)), ignoresCase: true)
                .Select(found => (found.Name, 0, " in the name of the file")))
            .Distinct();
    }

    // Who copied an id from a masked page cites the same row as who copied it from one with names.
    private static Dictionary<string, string> OwnIds(Corpus corpus, Corpus shown)
    {
        IEnumerable<IDecidableRow> rows = shown.IsMasked
            ? [.. corpus.Figures, .. corpus.Statements, .. corpus.Actors, .. corpus.Dates, .. corpus.Quantities, .. corpus.Rejected] : [];
        var own = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            own.TryAdd(shown.Shown(row).Id, row.Id);
        }

        return own;
    }

    // A number of a sentence that cites rows is a number of one of them. Where a row is not found, that is told,
    // and nothing is known of the numbers.
    private static IEnumerable<(QuantityRow Number, IReadOnlyList<CitedRow> Cited)> NotSaid(
        ReportText report, Dictionary<string, CitedRow> rows) =>
        from cited in Cited(report, rows)
        where !cited.Rows.Contains(null) && !cited.Rows.Any(row => row!.Says(cited.Number))
        select (cited.Number, (IReadOnlyList<CitedRow>)[.. cited.Rows.Select(row => row!).Distinct()]);

    // The numbers of sentences with citations, and what these cite; null for a row that is not found.
    private static IEnumerable<(QuantityRow Number, IReadOnlyList<CitedRow?> Rows)> Cited(
        ReportText report, IReadOnlyDictionary<string, CitedRow> rows)
    {
        var bySentence = report.Citations.ToLookup(report.SentenceOf, citation => rows.GetValueOrDefault(citation.Id));
        return from number in report.Numbers
               let cited = bySentence[report.SentenceAt(number.Start)].ToList()
               where cited.Count > 0
               select (number, (IReadOnlyList<CitedRow?>)cited);
    }

    private static string By(Corpus corpus, IDecidableRow row) => string.Join(" and ", corpus.Decisions
        .Where(decision => decision.Decision == Verdict.Reject
            && (decision.File, decision.Start, decision.End, decision.Id[0]) == (row.Source, row.Start, row.End, row.Id[0]))
        .Select(decision => decision.By.Length > 0 ? decision.By : "somebody unnamed").Distinct());
}
