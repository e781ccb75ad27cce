using System.Collections.Immutable;
using Analysis.Diagnostics;
using Analysis.Sources;
using Analysis.Text;

namespace Analysis;

/// <summary>The files of a corpus sorted into the user's tables and word lists, which are read at once, and the sources, which are read as they are extracted.</summary>
public sealed class CorpusInput
{
    private static readonly string[] UserTables = ["sources.csv", "aliases.csv", "review.csv"];

    private readonly SourcesTable facts;
    private readonly string label;
    private readonly Extractor extractor;

    private CorpusInput(string label, IReadOnlyList<SourceFile> files, IEnumerable<Diagnostic> diagnostics)
    {
        this.label = label;
        Sources = [.. files.Where(file => !IsUsers(file.Name)).OrderBy(file => file.Name, StringComparer.Ordinal)];
        facts = SourcesTable.Read(files.FirstOrDefault(file => file.Name == "sources.csv"));
        var aliases = AliasTable.Read(files.FirstOrDefault(file => file.Name == "aliases.csv"));
        var lexicons = UserLexicons.Read(files.Where(file => IsLexicon(file.Name)));
        extractor = new Extractor(lexicons.Lexicon, aliases.Aliases);
        Diagnostics = [.. diagnostics, .. facts.Diagnostics, .. aliases.Diagnostics, .. lexicons.Diagnostics];
        if (Sources.Count == 0)
        {
            Diagnostics = Diagnostics.Add(Diagnostic.Of(DiagnosticCatalog.EmptyFolder, label, new LinePosition(1, 1)));
        }
    }

    /// <summary>The files that are sources, by ordinal path.</summary>
    public IReadOnlyList<SourceFile> Sources { get; }

    /// <summary>What was wrong with the folder and the user's tables.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    private bool NamesById { get; init; }

    /// <summary>Lists a corpus folder and reads the user's tables in it.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static CorpusInput OfFolder(string folder)
    {
        var (files, diagnostics) = CorpusReader.List(folder);
        return new CorpusInput(CorpusReader.LabelOf(folder), files, diagnostics);
    }

    /// <summary>One file, with the user's tables that stand beside it. The documents of a file of JSON lines are called by their ids alone.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static CorpusInput OfFile(string path) =>
        new(CorpusReader.LabelOf(Path.GetDirectoryName(Path.GetFullPath(path))!), CorpusReader.ListBeside(path), []) { NamesById = IsJsonLines(path) };

    /// <summary>A file of JSON lines that stands in no folder, such as standard input; its documents are called by their ids alone.</summary>
    public static CorpusInput OfDocuments(SourceFile file) => new(file.Label, [file], []) { NamesById = true };

    /// <summary>A corpus of given files, such as ones held in memory; their order does not matter.</summary>
    /// <param name="label">Name of the corpus in messages.</param>
    /// <param name="files">Sources and user's tables, told apart by their names.</param>
    public static CorpusInput OfFiles(string label, IReadOnlyList<SourceFile> files) => new(label, files, []);

    /// <summary>Extracts the sources one after the other in order, on several cores; results come as they are ready.</summary>
    /// <remarks>A source with the text of an earlier one is marked as its duplicate: the only thing that one source's extraction owes to another.</remarks>
    public IEnumerable<Extraction> Extract()
    {
        var duplicates = new Duplicates();
        foreach (var extraction in OrderedParallel.Map(Documents(), ExtractOne))
        {
            yield return extraction.Source.Status is SourceStatus.Read or SourceStatus.OtherLanguage
                && duplicates.FirstWithTextOf(extraction.Source) is { Length: > 0 } first
                    ? AsDuplicate(extraction, first)
                    : extraction;
        }
    }

    /// <summary>A diagnostic for each line of sources.csv that names none of the sources that were found.</summary>
    public IEnumerable<Diagnostic> MissingFiles(IEnumerable<string> found) =>
        facts.Missing(Sources.Select(file => file.Name).Concat(found).ToHashSet(StringComparer.Ordinal));

    private Extraction ExtractOne(Document document) => extractor.Extract(document, facts[document.Text.Name]);

    private Extraction AsDuplicate(Extraction extraction, string first)
    {
        var name = extraction.Source.Name;
        return extraction with
        {
            Source = extraction.Source with { Status = SourceStatus.Duplicate, DuplicateOf = first },
            Diagnostics = [.. extraction.Diagnostics, Diagnostic.Of(DiagnosticCatalog.Duplicate, $"{label}/{name}", new LinePosition(1, 1), first)],
        };
    }

    private IEnumerable<Document> Documents() =>
        NamesById ? Sources.SelectMany(file => DocumentReader.Read(file).Select(document => NamedById(file, document))) : Sources.SelectMany(DocumentReader.Read);

    private static Document NamedById(SourceFile file, Document document) =>
        document.Text.Name.StartsWith(file.Name + "#", StringComparison.Ordinal)
            ? document with { Text = new SourceText(document.Text.Name[(file.Name.Length + 1)..], document.Text.Content) }
            : document;

    private static bool IsJsonLines(string path) => Path.GetExtension(path).Equals(".jsonl", StringComparison.OrdinalIgnoreCase);

    private static bool IsUsers(string name) => Array.IndexOf(UserTables, name) >= 0 || IsLexicon(name);

    private static bool IsLexicon(string name) =>
        name.StartsWith("lexicon/", StringComparison.Ordinal) && name.EndsWith(".tsv", StringComparison.Ordinal);
}
