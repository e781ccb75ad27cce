using Analysis.Charting;
using Analysis.Diagnostics;
using Analysis.Recognition.Dates;
using Analysis.Recognition.Figures;
using Analysis.Review;
using Analysis.Tables;
using Analysis.Text;

namespace Analysis.Cli.Publishing;

/// <summary>
/// What nobody has decided though it is to be published: conflicts, claims drawn without a day, and charts of other documents.
/// </summary>
internal static class DrawnMatters
{
    // "arrest-figures-e101ffa1": the name of a chart, and what stands for the documents it was drawn from.
    private const int HashLetters = 8;

    /// <summary>Everything of the kind.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="files">Names of the files to be published.</param>
    public static IEnumerable<Diagnostic> Of(Corpus corpus, IReadOnlyList<string> files)
    {
        var texts = corpus.Extractions
            .ToDictionary(extraction => extraction.Source.Name, extraction => extraction.Source.Text.Lines, StringComparer.Ordinal);
        var (charts, hash) = (Charts.All(corpus), Evidence.Of(corpus).Hash);
        // Whoever publishes without names publishes charts of the masked corpus.
        var masked = new Lazy<string>(() => Evidence.Of(corpus.Masked()).Hash);
        bool IsOfNow(string stem) =>
            stem.EndsWith(hash, StringComparison.Ordinal) || stem.EndsWith(masked.Value, StringComparison.Ordinal);
        foreach (var item in ReviewQueue.Of(corpus)
            .Where(item => item is { Matter: OpenMatter.Conflict or OpenMatter.Disputed, Row: not null }))
        {
            yield return Diagnostic.Of(DiagnosticCatalog.OpenConflict, item.Row!.Source,
                texts[item.Row.Source][item.Row.Start], item.Words);
        }

        foreach (var chart in charts)
        {
            foreach (var file in files.Where(file => IsOf(file, chart) && !IsOfNow(Stem(file))))
            {
                yield return Diagnostic.Of(DiagnosticCatalog.ChartOfOtherDocuments, file, new LinePosition(1, 1), hash);
            }

            if (files.FirstOrDefault(file => IsOf(file, chart)) is { } drawn)
            {
                var rows = chart.Rows.Where(row => row.NotDrawn.Length == 0).Select(row => (row.Source, row.Start, row.End)).ToHashSet();
                foreach (var row in Undated(corpus, chart).Where(row => rows.Contains((row.Source, row.Start, row.End))))
                {
                    var place = texts[row.Source][row.Start];
                    yield return Diagnostic.Of(DiagnosticCatalog.DrawnWithoutDay, drawn, new LinePosition(1, 1), row.Quote,
                        FormattableString.Invariant($"{row.Source}:{place.Line}:{place.Column}"));
                }
            }
        }
    }

    private static IEnumerable<IDecidableRow> Undated(Corpus corpus, Chart chart) => chart.Name switch
    {
        "arrest-figures" or "figures" =>
            corpus.Figures.Where(row => row is { AsOfBasis: AsOfBasis.Unresolved, PeriodFrom: null, PeriodTo: null }),
        "statement-dates" => corpus.Statements.Where(row => row.DateBasis == DateBasis.Unresolved),
        _ => [],
    };

    private static bool IsOf(string file, Chart chart) =>
        Stem(file) is var stem && stem.Length == chart.Name.Length + 1 + HashLetters
        && stem.StartsWith(chart.Name + "-", StringComparison.Ordinal);

    private static string Stem(string file) => Path.GetFileNameWithoutExtension(file);
}
