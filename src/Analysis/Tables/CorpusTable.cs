namespace Analysis.Tables;

/// <summary>
/// One table of a corpus, whatever its rows are: what every exported form is written from, so that all of them hold the same.
/// </summary>
/// <param name="Name">Name of the table, and of its files.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows.</param>
public sealed record CorpusTable(string Name, IReadOnlyList<TableColumn> Columns, IReadOnlyList<object> Rows)
{
    /// <summary>Name of the table of sentences.</summary>
    public const string Sentences = "sentences";

    /// <summary>Whether its rows point into a text.</summary>
    public bool IsOfText { get; private init; }

    /// <summary>Every table that is exported, in order.</summary>
    public static IReadOnlyList<CorpusTable> AllOf(Corpus corpus) =>
    [
        Of("sources", corpus.Sources),
        Of("dates", corpus.Dates),
        Of("actors", corpus.Actors),
        Of("actor-summary", corpus.ActorSummary),
        Of("figures", corpus.Figures),
        Of("statements", corpus.Statements),
        Of("quantities", corpus.Quantities),
        Of("disagreements", corpus.Disagreements),
        Of("origins", corpus.Origins),
        Of("series", corpus.Series),
        Of("copies", corpus.Copies),
        Of("passages", corpus.Passages),
        Of("namesakes", corpus.Namesakes),
        Of("decisions", corpus.Decisions),
        Of("diagnostics", corpus.Diagnostics),
    ];

    /// <summary>The sentences of all sources: for forms in which a row can be followed to the words around it.</summary>
    public static CorpusTable SentencesOf(Corpus corpus) =>
        Of<SentenceRow>(Sentences, [.. corpus.Extractions.SelectMany(TableBuilder.Sentences)]);

    /// <summary>A table of rows of one kind.</summary>
    public static CorpusTable Of<TRow>(string name, IReadOnlyList<TRow> rows)
        where TRow : class => new(name, TableSchema<TRow>.Columns, rows) { IsOfText = typeof(TRow).IsAssignableTo(typeof(ITextRow)) };
}
