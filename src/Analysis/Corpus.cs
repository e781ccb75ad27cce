using Analysis.Baselines;
using Analysis.Caching;
using Analysis.Diagnostics;
using Analysis.Masking;
using Analysis.Recognition.Actors;
using Analysis.Review;
using Analysis.Tables;
using Analysis.Text;

namespace Analysis;

/// <summary>
/// A folder of sources and everything recognised in them, as tables: sequences of flat records for LINQ, charts and export.
/// </summary>
/// <remarks>
/// Immutable. Rows are sorted by source, then start; the same folder gives the same rows on any machine, in any culture, on any day.
/// </remarks>
public sealed class Corpus
{
    /// <summary>
    /// Environment variable that, when it is not empty, makes <see cref="Open"/> give <see cref="Masked"/>: for
    /// notebooks whose outputs are passed on.
    /// </summary>
    public const string MaskVariable = "ANALYSIS_MASK";

    private readonly CorpusReading reading;
    private readonly Corpus? plain;
    private readonly MaskedTables? masked;

    private Corpus(CorpusInput input, Corpus? before, Action<int>? onSource, ExtractionCache? cache)
    {
        Input = input;
        var earlier = before?.reading ?? CorpusReading.None;
        reading = cache?.Read(input, earlier, onSource) ?? input.Read(earlier, null, onSource);
        var copies = input.FindCopies(reading.Extractions.OrderBy(extraction => extraction.Source.Name, StringComparer.Ordinal));
        var identities = input.FindIdentities(copies.Extractions);
        (Extractions, Namesakes) = ([.. Repetitions.Marked(identities.Extractions)], identities.Namesakes);
        (Copies, Passages) = (copies.Copies, copies.Passages);
        Sources = [.. Extractions.Select(TableBuilder.Source)];
        var review = ReviewedTables.Of(input.Review, Extractions);
        (Dates, Actors, Figures, Statements, Quantities) =
            (review.Dates.Rows, review.Actors.Rows, review.Figures.Rows, review.Statements.Rows, review.Quantities.Rows);
        (Decisions, Rejected) = (review.Decisions, review.Rejected);
        ActorSummary = Tables.ActorSummary.Of(Actors, Extractions);
        var cut = new List<Diagnostic>();
        Disagreements = Tables.Disagreements.Of(Figures, Extractions, (claim, claims) => cut.Add(Diagnostic.Of(
            DiagnosticCatalog.DisagreementsCut, input.Label, new LinePosition(1, 1), claims, claim.Kind, Tables.Disagreements.MostPairs)));
        Diagnostics = [.. input.Diagnostics.Concat(cut)
            .Concat(input.MissingFiles(Sources.Select(row => row.Source)))
            .Concat(copies.Diagnostics)
            .Concat(review.Diagnostics)
            .Concat(Extractions.SelectMany(extraction => extraction.Diagnostics))
            .Select(TableBuilder.Diagnostic)
            .OrderBy(row => row.File, StringComparer.Ordinal).ThenBy(row => row.Line).ThenBy(row => row.Column)];
        Origins = Tables.Origins.Of(Figures, Extractions);
        Series = SeriesOfClaims.Of(Figures, Extractions);
        Changes = before is null ? [] : Baselines.Changes.Between(Baseline.Of(before), Baseline.Of(this));
    }

    private Corpus(Corpus plain)
    {
        (this.plain, reading, Input) = (plain, plain.reading, plain.Input);
        masked = new MaskedTables(plain);
        Extractions = masked.Extractions;
        Sources = [.. masked.Of(plain.Sources).OrderBy(row => row.Source, StringComparer.Ordinal)];
        (Copies, Passages, Namesakes) = (masked.Of(plain.Copies), masked.Of(plain.Passages), masked.Of(plain.Namesakes));
        (Dates, Actors, Figures, Statements, Quantities) = (masked.Of(plain.Dates), masked.Of(plain.Actors), masked.Of(plain.Figures),
            masked.Of(plain.Statements), masked.Of(plain.Quantities));
        (Decisions, Rejected) = (masked.Of(plain.Decisions), [.. plain.Rejected.Select(masked.Of)]);
        ActorSummary = masked.Of(plain.ActorSummary);
        (Disagreements, Origins, Series, Changes) =
            (masked.Of(plain.Disagreements), masked.Of(plain.Origins), masked.Of(plain.Series), masked.Of(plain.Changes));
        Diagnostics = [masked.Told, .. masked.Of(plain.Diagnostics)];
    }

    /// <summary>The folder as the user named it; null for files that stand in none.</summary>
    internal string? Folder => Input.Folder;

    /// <summary>The files and the user's tables that it was made from.</summary>
    internal CorpusInput Input { get; }

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

    /// <summary>Claims that several sources credit to one body: each is one report, with the day it was first and last seen.</summary>
    public IReadOnlyList<OriginRow> Origins { get; }

    /// <summary>What one body said on one count on several days, step by step.</summary>
    public IReadOnlyList<SeriesRow> Series { get; }

    /// <summary>Sources that are copies of others; their rows are in every table, and what they repeat counts once.</summary>
    public IReadOnlyList<CopyRow> Copies { get; }

    /// <summary>Passages that two sources share, neither a copy of the other.</summary>
    public IReadOnlyList<PassageRow> Passages { get; }

    /// <summary>Persons who may be one and are not joined: namesakes of different sources, and names that sound alike.</summary>
    public IReadOnlyList<NamesakeRow> Namesakes { get; }

    /// <summary>Every line of review.csv, and what became of it.</summary>
    public IReadOnlyList<DecisionRow> Decisions { get; }

    /// <summary>The rows that a person rejected, as the rules read them: they are in no other table, no count and no chart.</summary>
    public IReadOnlyList<IDecidableRow> Rejected { get; }

    /// <summary>What was wrong or unclear, by file and place.</summary>
    public IReadOnlyList<DiagnosticRow> Diagnostics { get; }

    /// <summary>Claims of one thing and one time whose numbers differ, side by side.</summary>
    public IReadOnlyList<DisagreementRow> Disagreements { get; }

    /// <summary>
    /// What is new, gone or different since the corpus before this one in this process; empty when there was none.
    /// <see cref="Since"/> looks further back.
    /// </summary>
    public IReadOnlyList<ChangeRow> Changes { get; }

    /// <summary>
    /// Persons for whom no text shows an office of state, party, parliament, court, army or international body, in the order
    /// in which the corpus names them first.
    /// </summary>
    /// <remarks>A decision that corrects <c>public</c> of one of a person's rows to true makes a person public.</remarks>
    public IReadOnlyList<string> PrivatePersons =>
        [.. Actors.Concat(Rejected.OfType<ActorRow>()).OrderBy(row => row.Source, StringComparer.Ordinal).ThenBy(row => row.Start)
            .GroupBy(row => row.Actor, StringComparer.Ordinal)
            .Where(rows => rows.All(row => row is { Kind: ActorKind.Person, Public: false })).Select(rows => rows.Key)];

    /// <summary>Whether the names of private persons are masked.</summary>
    public bool IsMasked => plain is not null;

    /// <summary>Whether any data was left out or may be misread: the command then exits with 1.</summary>
    public bool HasErrors => Diagnostics.Any(row => row.Severity > Severity.Info);

    /// <summary>
    /// The corpora that <see cref="Open"/> has opened in this process, each folder's latest, with the folder as it was named last; what
    /// tables point into can be looked up here.
    /// </summary>
    public static IReadOnlyCollection<(string Folder, Corpus Corpus)> Opened => OpenedFolders.All;

    /// <summary>
    /// Opens a folder: reads and extracts what is new or changed since this process last opened it, and takes over the rest.
    /// </summary>
    /// <remarks>
    /// The latest corpus of each folder is kept for as long as the process lives. A file is read again when its bytes or the lines of
    /// sources.csv and aliases.csv about it changed, and all of them when an alias of all files or a word list did; so the rows are always
    /// those of a first opening. Of a folder in which nothing changed the same corpus comes back, with the <see cref="Changes"/> it had.
    /// </remarks>
    /// <param name="folder">Path of the folder.</param>
    /// <param name="onSource">Told the number of files done, after each.</param>
    /// <param name="cache">
    /// What other processes kept, and where this one keeps what it reads; without one, that of
    /// <see cref="ExtractionCache.FolderVariable"/> is looked into.
    /// </param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static Corpus Open(string folder, Action<int>? onSource = null, ExtractionCache? cache = null) =>
        OpenedFolders.Open(folder, onSource, cache ?? ExtractionCache.OfEnvironment());

    /// <summary>
    /// The rows that count beside those of other sources: what copies, shared passages and repeated captions only repeat is left out.
    /// </summary>
    /// <example><c>corpus.Counted(corpus.Actors).GroupBy(row => row.Actor)</c></example>
    /// <param name="rows">Rows of a table of this corpus, filtered or not.</param>
    public IEnumerable<TRow> Counted<TRow>(IEnumerable<TRow> rows)
        where TRow : ITextRow
    {
        var sources = Extractions.ToDictionary(extraction => extraction.Source.Name, StringComparer.Ordinal);
        return rows.Where(row => sources.TryGetValue(row.Source, out var source) && CountedOnce.WhyNot(source, row).Length == 0);
    }

    /// <summary>
    /// The same corpus without the names of private persons, for whatever is to be passed on: "Person 3" stands in every table, text,
    /// title and name of a file in their place.
    /// </summary>
    /// <remarks>
    /// The same person has the same label in everything that is made of one corpus, in every run; nothing but the originals leads back
    /// from it. Texts and quotes are as long as they were, so that offsets are those of the originals: a label is cut or filled up with
    /// dots. What <see cref="PrivatePersons"/> lists is masked by every spelling that the documents have; a name that no rule read is not
    /// known. Persons cannot decide on its rows.
    /// </remarks>
    public Corpus Masked() => IsMasked ? this : new(this);

    /// <summary>
    /// A row of the corpus that this one was made of by <see cref="Masked"/> as it may be passed on, its id included; the row itself
    /// where nothing is masked.
    /// </summary>
    /// <param name="row">A row with names.</param>
    public IDecidableRow Shown(IDecidableRow row) => masked?.Of(row) ?? row;

    /// <summary>What is new, gone or different since a run, in this process or another, that wrote its outputs to a folder.</summary>
    /// <param name="folder">The folder with the outputs, such as "../out". There need not be one.</param>
    public ChangesSince Since(string folder) => ChangesSince.Of(this, folder);

    /// <summary>Extracts an input that is already listed.</summary>
    /// <param name="input">The files and the user's tables.</param>
    /// <param name="onSource">Told the number of files done, after each.</param>
    /// <param name="cache">What other processes kept, and where this one keeps what it reads; null for none.</param>
    public static Corpus Of(CorpusInput input, Action<int>? onSource = null, ExtractionCache? cache = null) =>
        new(input, null, onSource, cache);

    /// <summary>The corpus of another listing of the same files: takes over from this one whatever did not change.</summary>
    /// <param name="input">The files and the user's tables as they are now.</param>
    /// <param name="onSource">Told the number of files done, after each.</param>
    /// <param name="cache">What other processes kept, and where this one keeps what it reads; null for none.</param>
    public Corpus Next(CorpusInput input, Action<int>? onSource = null, ExtractionCache? cache = null)
    {
        if (plain is not null)
        {
            return plain.Next(input, onSource, cache) is var following && ReferenceEquals(following, plain) ? this : following.Masked();
        }

        var next = new Corpus(input, this, onSource, cache);
        return next.reading.TakenOverFrom(reading) && next.Sources.SequenceEqual(Sources)
            && next.Copies.SequenceEqual(Copies) && next.Passages.SequenceEqual(Passages) && next.Decisions.SequenceEqual(Decisions)
            && next.Diagnostics.SequenceEqual(Diagnostics) ? this : next;
    }
}
