using System.Reflection;
using System.Text;
using Analysis.Charting;
using Analysis.Exports;
using Analysis.Saving;
using Analysis.Sources;
using Analysis.Tables;

namespace Analysis.Cli.Packs;

/// <summary>
/// What follows from the files of a corpus: tables, charts and page, as a pack holds them. The same files give the same
/// bytes, whatever their folder is called.
/// </summary>
internal static class PackContents
{
    /// <summary>Folder of the user's tables and, if asked for, of the originals.</summary>
    public const string Corpus = "corpus/";

    /// <summary>Folder of the tables.</summary>
    public const string Tables = "tables/";

    /// <summary>Folder of the executed notebooks.</summary>
    public const string Notebooks = "notebooks/";

    /// <summary>Name, hash and size of every original.</summary>
    public const string Originals = "originals.csv";

    /// <summary>Name, hash and size of every other file of the pack.</summary>
    public const string Manifest = "manifest.csv";

    /// <summary>What a reader is told.</summary>
    public const string Readme = "README.md";

    private static readonly string[] Pictures = ["svg", "png"];
    private static readonly string[] TableForms = ["csv", "xlsx", "parquet"];

    /// <summary>The program that makes and checks packs: with another version, rows may read differently.</summary>
    public static string Program { get; } = "Analysis "
        + (typeof(Corpus).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "");

    /// <summary>The corpus of files as every pack names it.</summary>
    public static Corpus Read(IReadOnlyList<PackEntry> files) =>
        Analysis.Corpus.Of(CorpusInput.OfFiles(Corpus.TrimEnd('/'),
            [.. files.Select(file => SourceFile.Of(Corpus.TrimEnd('/'), file.Name, file.Bytes))]));

    /// <summary>Tables, charts, page and the list of originals.</summary>
    /// <param name="corpus">What <see cref="Read"/> gave.</param>
    /// <param name="files">The files that it was read from.</param>
    /// <exception cref="IOException">A picture could not be drawn.</exception>
    public static IEnumerable<PackEntry> Of(Corpus corpus, IReadOnlyList<PackEntry> files)
    {
        using var folder = ScratchFolder.Create();
        try
        {
            TableFiles.Write(corpus, Path.Combine(folder.Path, "tables"), TableForms);
            Charts.SaveAll(corpus, Path.Combine(folder.Path, "charts"), Pictures);
            return
            [
                .. In(folder.Path),
                new PackEntry("index.html", Encoding.UTF8.GetBytes(ChartPage.Write(corpus))),
                corpus.IsMasked ? MaskedOriginals(corpus) : List(Originals, files.Where(file => !CorpusInput.IsUsers(file.Name))),
            ];
        }
        catch (ChartsNotSavedException some)
        {
            throw new IOException($"{some.Message} Without every chart there is no pack.", some);
        }
    }

    /// <summary>The files of a folder, named from there.</summary>
    public static IEnumerable<PackEntry> In(string folder, string prefix = "") =>
        [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => new PackEntry(prefix + Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllBytes(path)))];

    // Size and hash of a document would tell which name fits its masked text.
    private static PackEntry MaskedOriginals(Corpus corpus) => new(Originals, Encoding.UTF8.GetBytes("file,sha256,bytes\n" + string.Concat(
        corpus.Sources.Select(row => $"{CsvExport.Quoted(row.Source)},{row.Sha256},\n"))));

    /// <summary>A table of files: name, hash and size of each.</summary>
    public static PackEntry List(string name, IEnumerable<PackEntry> files) =>
        new(name, Encoding.UTF8.GetBytes("file,sha256,bytes\n" + string.Concat(
            files.OrderBy(file => file.Name, StringComparer.Ordinal)
                .Select(file => FormattableString.Invariant($"{CsvExport.Quoted(file.Name)},{file.Sha256},{file.Bytes.Length}\n")))));
}
