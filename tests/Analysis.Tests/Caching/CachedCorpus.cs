using System.Collections;
using System.Globalization;
using System.Reflection;
using Analysis.Caching;
using Analysis.Diagnostics;
using Analysis.Recognition;
using Analysis.Sources;
using Analysis.Tests.Support;

namespace Analysis.Tests.Caching;

/// <summary>A cache in a folder that is gone after the test, and corpora that are read with it as a fresh process would.</summary>
internal sealed class CachedCorpus : IDisposable
{
    private readonly string parent = Directory.CreateTempSubdirectory("analysis-cache-").FullName;

    public CachedCorpus() => Folder = Path.Combine(parent, "out.cache");

    public string Folder { get; }

    public string File => Path.Combine(Folder, "extractions");

    /// <summary>Reads files with the cache: the corpus, the files that were read again, and what was told.</summary>
    public (Corpus Corpus, string[] Read, string[] Told) Open(params SourceFile[] files) => Open("corpus", files);

    public (Corpus Corpus, string[] Read, string[] Told) Open(string label, params SourceFile[] files)
    {
        var (opened, told) = (new List<string>(), new List<Diagnostic>());
        var counted = files.Select(file => file with
        {
            Label = $"{label}/{file.Name}",
            Open = () =>
            {
                lock (opened)
                {
                    opened.Add(file.Name);
                }

                return file.Open();
            },
        });
        var corpus = Corpus.Of(CorpusInput.OfFiles(label, [.. counted]), cache: new ExtractionCache(Folder, told.Add));
        // Each source is opened once to be hashed, whatever is known of it, and again only to be read.
        var read = opened.Where(name => !CorpusInput.IsUsers(name)).CountBy(name => name)
            .Where(file => file.Value > 1).Select(file => file.Key);
        return (corpus, [.. read.Order(StringComparer.Ordinal)], [.. told.Select(found => found.Code)]);
    }

    /// <summary>All that a corpus says: every table, and every mention with its parts.</summary>
    public static string Words(Corpus corpus)
    {
        // Rows write their days in the culture of the thread, and another test sets that of all threads.
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        try
        {
            return string.Join('\n', Tables(corpus).Concat(corpus.Extractions.SelectMany(Words)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>The same of a corpus that was read without a cache.</summary>
    public static string Words(params SourceFile[] files) => Words(Files.Corpus(files));

    public void Dispose() => Directory.Delete(parent, recursive: true);

    private static IEnumerable<string> Tables(Corpus corpus) =>
        from table in typeof(Corpus).GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where table.PropertyType.IsGenericType && table.PropertyType.GetGenericArguments()[0].Name.EndsWith("Row", StringComparison.Ordinal)
        from object row in (IEnumerable)table.GetValue(corpus)!
        select $"{table.Name} {row}";

    private static IEnumerable<string> Words(Extraction extraction)
    {
        yield return $"{extraction.Source.Name} {extraction.Source.Metadata} {extraction.Source.Status} {extraction.Structure.LongestSentence} {extraction.Repetition}";
        yield return string.Join(' ', extraction.Source.Text.Content.Select(c => ((int)c).ToString(CultureInfo.InvariantCulture)));
        yield return string.Join(' ', extraction.Structure.Sentences);
        yield return string.Join(' ', extraction.Structure.Blocks);
        foreach (var words in new IEnumerable<IMention>[]
        {
            extraction.Quantities, extraction.Dates, extraction.Actors, extraction.Statements, extraction.Figures
        }.SelectMany(found => found.Select(Words)))
        {
            yield return words;
        }

        foreach (var found in extraction.Diagnostics)
        {
            yield return found.ToString();
        }
    }

    // Every property of the value, whatever it comes to have.
    private static string Words(IMention mention)
    {
        var value = mention.GetType().GetProperty("Value")!.GetValue(mention)!;
        var properties = value is string ? value
            : string.Join(", ", value.GetType().GetProperties().Select(property => $"{property.Name} {property.GetValue(value)}"));
        return FormattableString.Invariant(
            $"{mention.GetType().GenericTypeArguments[0].Name} {mention.Span} {mention.Rule} {{{properties}}} [{string.Join("; ", mention.Parts.Select(Words))}]");
    }
}
