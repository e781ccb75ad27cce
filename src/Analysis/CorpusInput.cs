using System.Collections.Immutable;
using Analysis.Caching;
using Analysis.Copies;
using Analysis.Diagnostics;
using Analysis.Identity;
using Analysis.Review;
using Analysis.Sources;
using Analysis.Text;

namespace Analysis;

/// <summary>
/// The files of a corpus sorted into the user's tables and word lists, which are read at once, and the sources,
/// which are read as they are extracted.
/// </summary>
public sealed class CorpusInput
{
    private readonly IReadOnlyList<SourceFile> files;
    private readonly SourcesTable facts;
    private readonly CopyTable copies;
    private readonly string label;
    private readonly ReadingKeys keys;
    private readonly Lazy<Extractor> extractor;
    private readonly Dictionary<string, Lazy<Extractor>> own;
    private readonly AliasTable aliases;
    private readonly ReadingLimits limits;
    private readonly Lazy<Dictionary<string, SourceFile>> byName;

    private CorpusInput(string label, IReadOnlyList<SourceFile> files, IEnumerable<Diagnostic> diagnostics)
    {
        this.label = label;
        (this.files, var doubled) = UserTableNames.Settled(files);
        facts = SourcesTable.Read(Table(UserTableNames.Sources));
        copies = CopyTable.Read(Table(UserTableNames.Copies));
        aliases = AliasTable.Read(Table(UserTableNames.Aliases));
        UserTables = new SortedDictionary<string, string>(this.files.Where(file => IsUsers(file.Name))
            .ToDictionary(file => file.Name, file => file.Hash(), StringComparer.Ordinal), StringComparer.Ordinal);
        Review = ReviewTable.Read(Table(ReviewTable.FileName));
        var lexicons = UserLexicons.Read(this.files.Where(file => UserTableNames.IsList(file.Name)), Works);
        limits = new ReadingLimits(lexicons.Lexicon);
        Sources = [.. this.files.Where(file => !IsUsers(file.Name)).OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => file with { Limits = limits })];
        byName = new(() => Sources.DistinctBy(file => file.Name, StringComparer.Ordinal)
            .ToDictionary(file => file.Name, StringComparer.Ordinal));
        // Made when the first document asks for it: a folder without any change needs none.
        extractor =
            new Lazy<Extractor>(() => new Extractor(lexicons.Lexicon, [.. aliases.Aliases.Where(alias => alias.Source.Length == 0)]));
        own = aliases.Aliases.Select(alias => alias.Source).Where(source => source.Length > 0)
            .Distinct(StringComparer.Ordinal).ToDictionary(
                source => source, source => new Lazy<Extractor>(() => new Extractor(lexicons.Lexicon,
                    [.. aliases.Aliases.Where(alias => alias.Source == source),
                        .. aliases.Aliases.Where(alias => alias.Source.Length == 0)])),
                StringComparer.Ordinal);
        keys = new ReadingKeys(label, lexicons.Lexicon, facts, aliases.Aliases);
        Diagnostics =
        [
            .. diagnostics, .. doubled, .. facts.Diagnostics,
            .. aliases.Diagnostics, .. copies.Diagnostics, .. Review.Diagnostics, .. lexicons.Diagnostics
        ];
        Diagnostics = Sources.Count > 0 ? Diagnostics
            : Diagnostics.Add(Diagnostic.Of(DiagnosticCatalog.EmptyFolder, label, new LinePosition(1, 1)));
    }

    /// <summary>The files that are sources, by ordinal path.</summary>
    public IReadOnlyList<SourceFile> Sources { get; }

    /// <summary>What was wrong with the folder and the user's tables.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The name of the folder, as messages carry it.</summary>
    internal string Label => label;

    /// <summary>Hash of each of the user's tables and word lists, by path in ordinal order; empty of one that cannot be read.</summary>
    internal IReadOnlyDictionary<string, string> UserTables { get; }

    /// <summary>The lines of aliases.csv.</summary>
    internal ImmutableArray<Recognition.Actors.Alias> Aliases => aliases.Aliases;

    /// <summary>What persons decided on single rows.</summary>
    internal ReviewTable Review { get; }

    /// <summary>The folder as the user named it; null for files that stand in none.</summary>
    internal string? Folder { get; private init; }

    private bool NamesById { get; init; }

    /// <summary>Lists a corpus folder and reads the user's tables in it.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static CorpusInput OfFolder(string folder)
    {
        var (files, diagnostics) = CorpusReader.List(folder);
        return new CorpusInput(CorpusReader.LabelOf(folder), files, diagnostics) { Folder = folder };
    }

    /// <summary>
    /// One file, with the user's tables that stand beside it. The documents of a file of JSON lines are called by their ids alone.
    /// </summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static CorpusInput OfFile(string path) =>
        new(CorpusReader.LabelOf(Path.GetDirectoryName(Path.GetFullPath(path))!), CorpusReader.ListBeside(path), [])
        {
            NamesById = IsJsonLines(path)
        };

    /// <summary>
    /// A file of JSON lines that stands in no folder, such as standard input; its documents are called by their ids alone.
    /// </summary>
    public static CorpusInput OfDocuments(SourceFile file) => new(file.Label, [file], []) { NamesById = true };

    /// <summary>A corpus of given files, such as ones held in memory; their order does not matter.</summary>
    /// <param name="label">Name of the corpus in messages.</param>
    /// <param name="files">Sources and user's tables, told apart by their names.</param>
    public static CorpusInput OfFiles(string label, IReadOnlyList<SourceFile> files) => new(label, files, []);

    /// <summary>
    /// The files of one part of the corpus, with the user's tables; a file falls into a part by its path, so that no program reads what
    /// another one reads, and an archive as a whole.
    /// </summary>
    /// <param name="shard">The part.</param>
    public CorpusInput Part(Shard shard) =>
        new(label, [.. files.Where(file => IsUsers(file.Name) || shard.Has(file))], []) { Folder = Folder, NamesById = NamesById };

    /// <summary>Extracts the sources one after the other in order, on several cores; results come as they are ready.</summary>
    /// <remarks>
    /// A source with the text of an earlier one is marked as its duplicate. Which of them is the original, and what is nearly a copy, shows
    /// when all are read: in a <see cref="Corpus"/>.
    /// </remarks>
    public IEnumerable<Extraction> Extract() => Repetitions.AsTheyCome(WithDuplicatesMarked(
        OrderedParallel.Map(Named(), ExtractOne, limits.Time, document => TooSlow(document))));

    /// <summary>The same, and what is made of each extraction, which several cores make as well.</summary>
    /// <param name="make">Makes it; must not throw.</param>
    public IEnumerable<TResult> Extract<TResult>(Func<Extraction, TResult> make) =>
        OrderedParallel.Map(Extract(), make, TimeSpan.MaxValue, make);

    /// <summary>
    /// Extracts the documents of one part of the corpus, in order, each with its place in the whole; none is marked as a duplicate,
    /// since the first may be in another part.
    /// </summary>
    /// <param name="shard">The part.</param>
    /// <param name="onName">Told the name of every document of the whole corpus.</param>
    public IEnumerable<(int Place, Extraction Extraction)> Extract(Shard shard, Action<string> onName)
    {
        var places = new List<int>();
        var extractions = OrderedParallel.Map(
            Named().Index().Where(document =>
            {
                onName(document.Item.Text.Name);
                return shard.Has(document.Item);
            }),
            document => (document.Index, Extraction: ExtractOne(document.Item)), limits.Time, document =>
                (document.Index, Extraction: TooSlow(document.Item)))
            .Select(document =>
            {
                places.Add(document.Index);
                return document.Extraction;
            });

        // Documents of the same bytes fall into the same part, so that their numbers are those of the whole.
        return Repetitions.AsTheyCome(extractions).Select((extraction, index) => (places[index], extraction));
    }

    /// <summary>
    /// What tells documents of the same text: the same for both; empty for a source that is no duplicate whatever its text.
    /// </summary>
    public static string TextKey(Extraction extraction) =>
        extraction.Source.Status is SourceStatus.Read or SourceStatus.OtherLanguage ? Duplicates.KeyOf(extraction.Source) : "";

    /// <summary>What is said of a document that has the text of an earlier one.</summary>
    public Diagnostic IsDuplicate(string name, string first) =>
        Diagnostic.Of(DiagnosticCatalog.Duplicate, $"{label}/{name}", new LinePosition(1, 1), first);

    /// <summary>
    /// Reads every file that is not the same as in an earlier reading or in a cache, and takes over what those have of the others.
    /// </summary>
    /// <param name="before">The earlier reading.</param>
    /// <param name="cache">What another process kept; null for nothing.</param>
    /// <param name="onSource">Told the number of files done, after each.</param>
    internal CorpusReading Read(CorpusReading before, CacheFiles? cache, Action<int>? onSource)
    {
        var names = new DocumentNames();
        var files = new Dictionary<string, (FileReading Reading, List<Extraction> New)>(StringComparer.Ordinal);
        var parts = Sources.SelectMany(file => Parts(file, before.Files, cache, names));
        foreach (var (reading, found) in OrderedParallel.Map(parts, part => (part.Reading, Found: part.Extract(this)), limits.Time,
            part => (part.Reading, Found: part.TooLate(this))))
        {
            if (files.TryAdd(reading.File, (reading, [])))
            {
                onSource?.Invoke(files.Count);
            }

            files[reading.File].New.AddRange(found);
        }

        return new CorpusReading(files.ToDictionary(
            file => file.Key,
            file => file.Value.New is { Count: > 0 } read ? file.Value.Reading with { Extractions = [.. read] } : file.Value.Reading,
            StringComparer.Ordinal));
    }

    /// <summary>
    /// Whether what a file gave may be kept for another process: it was read, under no other name than its own, and its bytes are
    /// still those that the key was made of.
    /// </summary>
    internal bool IsLasting(FileReading reading) =>
        reading.Key.Length > 0
        && reading.Extractions
            .All(extraction => extraction.Source.Status != SourceStatus.Unreadable && !DocumentNames.IsRenamed(extraction))
        && byName.Value.TryGetValue(reading.File, out var file) && file.Hash() == reading.Sha256;

    /// <summary>Copies and shared passages among all extractions.</summary>
    internal CorpusCopies FindCopies(IEnumerable<Extraction> extractions) =>
        CorpusCopies.Of(label, [.. extractions], copies, name => facts[name] is not null);

    /// <summary>Which names of persons stand for one across sources.</summary>
    internal Identities FindIdentities(IReadOnlyList<Extraction> extractions) => Identities.Of(extractions, aliases.Aliases);

    // Each source with the text of an earlier one is marked as its duplicate.
    private IEnumerable<Extraction> WithDuplicatesMarked(IEnumerable<Extraction> extractions)
    {
        var duplicates = new Duplicates();
        foreach (var extraction in extractions)
        {
            yield return extraction.Source.Status is SourceStatus.Read or SourceStatus.OtherLanguage
                && duplicates.FirstWithTextOf(extraction.Source) is { Length: > 0 } first
                    ? AsDuplicate(extraction, first)
                    : extraction;
        }
    }

    /// <summary>What sources.csv says of a document; null when it says nothing.</summary>
    internal SourceFacts? FactsOf(string document) => facts[document];

    /// <summary>A diagnostic for each line of sources.csv and copies.csv that names none of the sources that were found.</summary>
    public IEnumerable<Diagnostic> MissingFiles(IEnumerable<string> found)
    {
        var documents = found.ToHashSet(StringComparer.Ordinal);
        return facts.Missing(Sources.Select(file => file.Name).Concat(documents).ToHashSet(StringComparer.Ordinal))
            .Concat(copies.Missing(documents)).Concat(aliases.Missing(documents));
    }

    private IEnumerable<Document> Named()
    {
        var names = new DocumentNames();
        return Sources.SelectMany(Documents).Select(names.Named);
    }

    // Whatever one document does to the rules, it does to itself alone.
    private Extraction ExtractOne(Document document)
    {
        try
        {
            return document.Text.Content.Length <= limits.Letters
                ? (own.GetValueOrDefault(document.Text.Name) ?? extractor).Value.Extract(document, facts[document.Text.Name])
                : Failed(document, new LimitException("text"));
        }
        catch (Exception failure)
        {
            return Failed(document, failure);
        }
    }

    private Extraction TooSlow(Document document) => Failed(document, new LimitException("seconds"));

    private Extraction Failed(Document document, Exception failure)
    {
        var empty = document with
        {
            Text = new SourceText(document.Text.Name, ""), Properties = DocumentProperties.None, Status = SourceStatus.Unreadable,
            Diagnostics = document.Diagnostics.Add(Faults.Of(failure, document.Label, limits)),
        };
        return Extractor.Default.Extract(empty, null);
    }

    private static bool Works(Lexicon lexicon)
    {
        try
        {
            _ = new Extractor(lexicon, []);
            return true;
        }
        catch (Exception)
        {
            // Which line it is, and that it is not used, is told by whoever asks.
            return false;
        }
    }

    private Extraction AsDuplicate(Extraction extraction, string first)
    {
        var name = extraction.Source.Name;
        return extraction with
        {
            Source = extraction.Source with { Status = SourceStatus.Duplicate, DuplicateOf = first },
            Diagnostics = [.. extraction.Diagnostics, IsDuplicate(name, first)],
        };
    }

    // The reading of a file that did not change, without a document; else each document of it.
    // A file is hashed before it is read: should it change in between, the next reading sees a difference and reads it again.
    private IEnumerable<Piece> Parts(
        SourceFile file, IReadOnlyDictionary<string, FileReading> known, CacheFiles? cache, DocumentNames names)
    {
        var sha256 = file.Hash();
        var key = NamesById ? "" : keys.Of(file.Name, sha256);
        if (key.Length > 0 && known.TryGetValue(file.Name, out var kept) && kept.Key == key
            && !kept.Extractions.Any(DocumentNames.IsRenamed)
            && names.TryTake([.. kept.Extractions.Select(extraction => extraction.Source.Name)]))
        {
            return [new Piece(kept)];
        }

        var reading = new FileReading(file.Name, sha256, key, []);
        if (key.Length > 0 && cache?.Read(key) is { } entry && names.TryTake(ExtractionReader.Names(entry)))
        {
            return [new Piece(reading) { Entry = entry }];
        }

        return Documents(file).Select(document => new Piece(reading) { Document = names.Named(document) });
    }

    // A document to be extracted, an entry of a cache to be read, or neither: then the reading has all of it.
    private sealed record Piece(FileReading Reading)
    {
        public Document? Document { get; init; }

        public byte[]? Entry { get; init; }

        public IReadOnlyList<Extraction> Extract(CorpusInput input) =>
            Document is { } document ? [input.ExtractOne(document).Settled()] : Kept();

        // Only documents take time; what was kept takes some on a machine that stood still.
        public IReadOnlyList<Extraction> TooLate(CorpusInput input) => Document is { } document ? [input.TooSlow(document)] : Kept();

        private IReadOnlyList<Extraction> Kept() => Entry is { } entry ? ExtractionReader.Read(entry) : [];
    }

    private IEnumerable<Document> Documents(SourceFile file) =>
        NamesById ? DocumentReader.Read(file).Select(document => NamedById(file, document)) : DocumentReader.Read(file);

    private static Document NamedById(SourceFile file, Document document) =>
        document.Text.Name.StartsWith(file.Name + "#", StringComparison.Ordinal)
            ? document with { Text = new SourceText(document.Text.Name[(file.Name.Length + 1)..], document.Text.Content) }
            : document;

    private static bool IsJsonLines(string path) => Path.GetExtension(path).Equals(".jsonl", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a path is that of a user's table or word list, which is no source.</summary>
    public static bool IsUsers(string name) => UserTableNames.Of(name) is not null;

    private SourceFile? Table(string name) => files.FirstOrDefault(file => file.Name == name);
}
