using Analysis.Diagnostics;
using Analysis.Tables;
using Analysis.Text;

namespace Analysis.Masking;

/// <summary>The tables of a corpus without the names of private persons: offsets as they were, in every column of words labels.</summary>
internal sealed class MaskedTables
{
    private readonly Mask mask;
    private readonly Dictionary<string, MaskedDocument> documents;
    private readonly Dictionary<string, string> texts;
    private readonly Dictionary<string, string> ids;
    private readonly HashSet<string> shownIds;

    /// <summary>Masks a corpus.</summary>
    public MaskedTables(Corpus corpus)
    {
        mask = new Mask(corpus);
        texts = corpus.Extractions
            .ToDictionary(extraction => extraction.Source.Name, extraction => extraction.Source.Text.Content, StringComparer.Ordinal);
        documents = corpus.Extractions
            .ToDictionary(extraction => extraction.Source.Name, extraction => new MaskedDocument(mask, extraction), StringComparer.Ordinal);
        ids = documents.Values.SelectMany(document => document.Ids)
            .ToDictionary(pair => pair.Id, pair => pair.Shown, StringComparer.Ordinal);
        shownIds = [.. Of(corpus.Dates, corpus.Actors, corpus.Figures, corpus.Statements, corpus.Quantities, corpus.Rejected)];
        Extractions = [.. documents.Values.Select(document => document.Extraction)
            .OrderBy(extraction => extraction.Source.Name, StringComparer.Ordinal)];
        Told = TableBuilder.Diagnostic(Diagnostic.Of(
            DiagnosticCatalog.NamesMasked, corpus.Input.Label, new LinePosition(1, 1), mask.Persons,
            documents.Values.Count(document => document.HasLabels)));
    }

    /// <summary>The documents, in the order of their masked names.</summary>
    public IReadOnlyList<Extraction> Extractions { get; }

    /// <summary>That names are masked, and what that means for the tables.</summary>
    public DiagnosticRow Told { get; }

    /// <summary>The rows of a table.</summary>
    public IReadOnlyList<TRow> Of<TRow>(IReadOnlyList<TRow> rows)
        where TRow : class
    {
        var masked = rows.Select(Masked).ToList();
        return masked is IReadOnlyList<ITextRow> of
            ? [.. of.OrderBy(row => row.Source, StringComparer.Ordinal).ThenBy(row => row.Start).Cast<TRow>()]
            : [.. masked];
    }

    /// <summary>A row of any table that persons decide on.</summary>
    public IDecidableRow Of(IDecidableRow row) => row switch
    {
        DateRow date => Masked(date),
        ActorRow actor => Masked(actor),
        FigureRow figure => Masked(figure),
        StatementRow statement => Masked(statement),
        QuantityRow quantity => Masked(quantity),
        _ => throw new NotSupportedException($"No way to mask a {row.GetType().Name}."),
    };

    private static IEnumerable<string> Of(params IEnumerable<IDecidableRow>[] tables) =>
        tables.SelectMany(rows => rows).Select(row => row.Id);

    private TRow Masked<TRow>(TRow row)
        where TRow : class
    {
        var columns = TableSchema<TRow>.Columns;
        var values = new object?[columns.Count];
        var (source, differs) = (SourceOf(row), false);
        for (var at = 0; at < values.Length; at++)
        {
            var value = columns[at].Value(row);
            values[at] = value is string { Length: > 0 } words ? Cell(row, columns[at].Name, words, source) : value;
            differs |= !Equals(values[at], value);
        }

        return differs ? TableSchema<TRow>.Create(values) : row;
    }

    private string SourceOf(object row) => row switch
    {
        ITextRow text => text.Source,
        SourceRow file => file.Source,
        DiagnosticRow { File: var file } => file[(file.IndexOf('/', StringComparison.Ordinal) + 1)..],
        Review.DecisionRow decision => decision.File,
        _ => "",
    };

    private string Cell(object row, string column, string words, string source) => column switch
    {
        "source" or "duplicateOf" or "otherSource" or "copyOf" or "original" or "lastSource" => mask.Source(words),
        "id" or "otherId" => ids.GetValueOrDefault(words) ?? (shownIds.Contains(words) ? words : ""),
        "sha256" => documents.TryGetValue(source, out var document) && document.HasLabels ? "" : words,
        "quote" when row is ITextRow text => Quote(words, text.Source, text.Start),
        "otherQuote" when row is DisagreementRow two => Quote(words, two.OtherSource, two.OtherStart),
        "names" when row is ActorSummaryRow { Actor: var actor } && mask.Words(actor) is var label
            && label.StartsWith(MaskLabel.Anybody, StringComparison.Ordinal) && label != actor => label,
        "speakerChain" => string.Join(" > ", words.Split(" > ").Select(part => mask.Words(part, source))),
        _ => mask.Words(words,
            row is DisagreementRow other && column.StartsWith("other", StringComparison.Ordinal) ? other.OtherSource : source),
    };

    // Where the text has the words, they are those of the masked text: as many letters as the offsets say.
    private string Quote(string words, string source, int start) =>
        texts.TryGetValue(source, out var text) && start >= 0 && start <= text.Length - words.Length
        && text.AsSpan(start, words.Length).SequenceEqual(words)
            ? documents[source].Extraction.Source.Text.Content.Substring(start, words.Length)
            : mask.Words(words, source);
}
