using System.Collections.Immutable;
using Analysis.Diagnostics;
using Analysis.Text;

namespace Analysis.Sources.Formats;

/// <summary>
/// A table of documents, parted by commas, semicolons or tabs: its first line names the columns, of which
/// one holds the text, under a usual name.
/// </summary>
internal static class CsvDocuments
{
    private static readonly char[] Separators = [',', ';', '\t'];

    public static IEnumerable<Document> Read(SourceFile file)
    {
        var bytes = file.ReadBytes();
        if (TextDecoder.Decode(bytes) is not { } decoded)
        {
            yield return Document.Failed(file, bytes, SourceStatus.Unreadable, Document.About(file, DiagnosticCatalog.Undecodable));
            yield break;
        }

        if (Open(decoded.Content) is not var (reader, columns))
        {
            yield return Document.Failed(file, bytes, SourceStatus.Unsupported, Document.About(file, DiagnosticCatalog.NoTextColumn));
            yield break;
        }

        var fields = FieldNames.Match(columns);
        ImmutableArray<Diagnostic> report = [.. PlainText.Report(file, decoded), .. DocumentFields.Unread(file,
            columns.Where(name => !fields.Values.Contains(name)), "columns")];
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var order = fields.TryGetValue("published", out var days) ? PublishedField.OrderOf(Column(decoded.Content, columns.IndexOf(days)))
            : ColumnOrder.Unknown;
        var documents = 0;
        while (reader.Read() is { } cells)
        {
            var document = DocumentFields.Of(fields, name => columns.IndexOf(name) is var index && index < cells.Count ? cells[index].Value
                : "").ToDocument(file, cells[0].Position, ids, order);
            if (cells.Count != columns.Count)
            {
                document = document with { Diagnostics = document.Diagnostics
                    .Add(Diagnostic.Of(DiagnosticCatalog.CellCount, file.Label, cells[0].Position, cells.Count, columns.Count)) };
            }

            yield return documents++ == 0 ? document with { Diagnostics = document.Diagnostics.AddRange(report) } : document;
        }

        if (documents == 0)
        {
            yield return Document.Of(file, bytes, "", DocumentProperties.None, report);
        }
    }

    private static IEnumerable<string> Column(string content, int column)
    {
        for (var reader = Open(content)?.Reader; reader?.Read() is { } cells;)
        {
            yield return column < cells.Count ? cells[column].Value : "";
        }
    }

    // The separator is the one by which the first line names a column of texts. A spreadsheet may say it in a line "sep=;" above.
    private static (CsvReader Reader, List<string> Columns)? Open(string content)
    {
        foreach (var separator in Separators)
        {
            var reader = new CsvReader(new StringReader(content), separator: separator);
            if (content.StartsWith("sep=", StringComparison.OrdinalIgnoreCase))
            {
                reader.Read();
            }

            var columns = reader.Read()?.Select(cell => cell.Value.Trim()).ToList() ?? [];
            if (FieldNames.Match(columns).ContainsKey("text"))
            {
                return (reader, columns);
            }
        }

        return null;
    }
}
