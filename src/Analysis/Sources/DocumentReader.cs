using System.Collections.Frozen;
using Analysis.Diagnostics;
using Analysis.Sources.Exports;
using Analysis.Sources.Formats;
using Analysis.Text;

namespace Analysis.Sources;

/// <summary>
/// Reads the documents of a file by its extension. Every file gives at least one document, if only to say why it could not be read.
/// </summary>
public static class DocumentReader
{
    private static readonly FrozenDictionary<string, Func<SourceFile, IEnumerable<Document>>> Formats =
        new Dictionary<string, Func<SourceFile, IEnumerable<Document>>>(StringComparer.OrdinalIgnoreCase)
        {
            [".txt"] = Whole(PlainText.Read),
            [".md"] = Whole(PlainText.Read),
            [".html"] = Parsed(Html.Read),
            [".htm"] = Parsed(Html.Read),
            [".docx"] = Parsed(Docx.Read),
            [".pdf"] = Parsed(Pdf.Read),
            [".jsonl"] = JsonLines.Read,
            [".csv"] = CsvDocuments.Read,
            [".tsv"] = CsvDocuments.Read,
            [".zip"] = Zip.Read,
            [".eml"] = Mail.Read,
            [".mht"] = Mail.Read,
            [".mhtml"] = Mail.Read,
            [".mbox"] = Mail.ReadBox,
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> Remedies = Lexicon.BuiltIn.Rows("Sources/lexicon/unread-formats.tsv", 2)
        .ToFrozenDictionary(row => row[0], row => row[1], StringComparer.OrdinalIgnoreCase);

    /// <summary>The documents of a file, in the order of the file; read as they are asked for.</summary>
    public static IEnumerable<Document> Read(SourceFile file)
    {
        using var documents = Open(file).GetEnumerator();
        while (true)
        {
            Document? failed = null;
            try
            {
                if (!documents.MoveNext())
                {
                    yield break;
                }
            }
            catch (Exception failure)
            {
                // Whatever it is, it costs this file alone: a reader's own fault, too.
                failed = Document.Failed(file, [], SourceStatus.Unreadable, Faults.Of(failure, file.Label, file.Limits));
            }

            yield return failed ?? documents.Current;
            if (failed is not null)
            {
                yield break;
            }
        }
    }

    private static IEnumerable<Document> Open(SourceFile file) =>
        file.Refusal is { } refusal ? [Document.Failed(file, [], SourceStatus.Unreadable, Document.About(file, refusal))]
        : Formats.TryGetValue(Path.GetExtension(file.Name), out var format) ? format(file) : Whole(Unsupported)(file);

    private static Func<SourceFile, IEnumerable<Document>> Whole(Func<SourceFile, byte[], Document> read) =>
        file => Articles(() => read(file, file.ReadBytes()));

    // Readers that parse: a file made to be slow must not stop the run.
    private static Func<SourceFile, IEnumerable<Document>> Parsed(Func<SourceFile, byte[], Document> read) =>
        Whole((file, bytes) => TimeLimit.Run(() => read(file, bytes), file.Limits.Time));

    private static IEnumerable<Document> Articles(Func<Document> read)
    {
        foreach (var article in ArticleSplitter.Split(read()))
        {
            yield return article;
        }
    }

    private static Document Unsupported(SourceFile file, byte[] bytes)
    {
        var extension = Path.GetExtension(file.Name);
        return Document.Failed(file, bytes, SourceStatus.Unsupported, Remedies.TryGetValue(extension, out var remedy)
            ? Document.About(file, DiagnosticCatalog.UnreadFormat, extension, remedy)
            : Document.About(file, DiagnosticCatalog.Unsupported, extension));
    }
}
