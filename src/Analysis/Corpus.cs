using Analysis.Diagnostics;
using Analysis.Tables;

namespace Analysis;

/// <summary>A folder of sources and everything recognised in them, as tables: sequences of flat records for LINQ, charts and export.</summary>
/// <remarks>Immutable. Rows are sorted by source, then start; the same folder gives the same rows on any machine, in any culture, on any day.</remarks>
public sealed class Corpus
{
    private Corpus(CorpusInput input, Action<int>? onSource)
    {
        var extractions = new List<Extraction>();
        foreach (var extraction in input.Extract())
        {
            extractions.Add(extraction);
            onSource?.Invoke(extractions.Count);
        }

        Extractions = [.. extractions.OrderBy(extraction => extraction.Source.Name, StringComparer.Ordinal)];
        Sources = [.. Extractions.Select(TableBuilder.Source)];
        Dates = [.. Extractions.SelectMany(TableBuilder.Dates)];
        Actors = [.. Extractions.SelectMany(TableBuilder.Actors)];
        ActorSummary = Tables.ActorSummary.Of(Extractions);
        Figures = [.. Extractions.SelectMany(TableBuilder.Figures)];
        Statements = [.. Extractions.SelectMany(TableBuilder.Statements)];
        Quantities = [.. Extractions.SelectMany(TableBuilder.Quantities)];
        Diagnostics = [.. input.Diagnostics
            .Concat(input.MissingFiles(Sources.Select(row => row.Source)))
            .Concat(Extractions.SelectMany(extraction => extraction.Diagnostics))
            .Select(TableBuilder.Diagnostic)
            .OrderBy(row => row.File, StringComparer.Ordinal).ThenBy(row => row.Line).ThenBy(row => row.Column)];
    }

    /// <summary>What each source gave, with spans, rules and parts: where the rows come from.</summary>
    public IReadOnlyList<Extraction> Extractions { get; }

    /// <summary>Every file of the folder and what became of it.</summary>
    public IReadOnlyList<SourceRow> Sources { get; }

    /// <summary>Temporal expressions.</summary>
    public IReadOnlyList<DateRow> Dates { get; }

    /// <summary>Mentions of actors and places.</summary>
    public IReadOnlyList<ActorRow> Actors { get; }

    /// <summary>One row an actor, most mentioned first.</summary>
    public IReadOnlyList<ActorSummaryRow> ActorSummary { get; }

    /// <summary>Claims of numbers. Never add them up.</summary>
    public IReadOnlyList<FigureRow> Figures { get; }

    /// <summary>Who said what, when.</summary>
    public IReadOnlyList<StatementRow> Statements { get; }

    /// <summary>Every number with its bound and unit.</summary>
    public IReadOnlyList<QuantityRow> Quantities { get; }

    /// <summary>What was wrong or unclear, by file and place.</summary>
    public IReadOnlyList<DiagnosticRow> Diagnostics { get; }

    /// <summary>Whether any data was left out or may be misread: the command then exits with 1.</summary>
    public bool HasErrors => Diagnostics.Any(row => row.Severity > Severity.Info);

    /// <summary>Reads a folder and extracts every source in it.</summary>
    /// <param name="folder">Path of the folder.</param>
    /// <param name="onSource">Told the number of sources done, after each.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static Corpus Open(string folder, Action<int>? onSource = null) => new(CorpusInput.OfFolder(folder), onSource);

    /// <summary>Extracts an input that is already listed.</summary>
    /// <param name="input">The files and the user's tables.</param>
    /// <param name="onSource">Told the number of sources done, after each.</param>
    public static Corpus Of(CorpusInput input, Action<int>? onSource = null) => new(input, onSource);
}
