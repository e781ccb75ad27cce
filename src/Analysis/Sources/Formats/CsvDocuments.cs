using Analysis.Diagnostics;
using Analysis.Text;

namespace Analysis.Sources.Formats;

/// <summary>A CSV table of documents: its first line names the columns, of which "text" is needed and id, published, title, publisher, url are read.</summary>
internal static class CsvDocuments
{
    public static IEnumerable<Document> Read(SourceFile file)
    {
        var bytes = file.ReadBytes();
        if (TextDecoder.Decode(bytes) is not { } decoded)
        {
            yield return Document.Failed(file, bytes, SourceStatus.Unreadable, Document.About(file, DiagnosticCatalog.Undecodable));
            yield break;
        }

        var reader = new CsvReader(new StringReader(decoded.Content));
        var columns = reader.Read()?.Select(cell => cell.Value.Trim().ToLowerInvariant()).ToList() ?? [];
        if (!columns.Contains("text"))
        {
            yield return Document.Failed(file, bytes, SourceStatus.Unsupported, Document.About(file, DiagnosticCatalog.NoTextColumn));
            yield break;
        }

        var report = PlainText.Report(file, decoded);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var documents = 0;
        while (reader.Read() is { } cells)
        {
            string Field(string name) => columns.IndexOf(name) is >= 0 and var index && index < cells.Count ? cells[index].Value : "";
            var fields = new DocumentFields(Field("id"), Field("text"), Field("published"), Field("title"), Field("publisher"), Field("url"));
            var document = fields.ToDocument(file, cells[0].Position, ids);
            if (cells.Count != columns.Count)
            {
                document = document with { Diagnostics = document.Diagnostics.Add(Diagnostic.Of(DiagnosticCatalog.CellCount, file.Label, cells[0].Position, cells.Count, columns.Count)) };
            }

            yield return documents++ == 0 ? document with { Diagnostics = document.Diagnostics.AddRange(report) } : document;
        }

        if (documents == 0)
        {
            yield return Document.Of(file, bytes, "", DocumentProperties.None, report);
        }
    }
}
