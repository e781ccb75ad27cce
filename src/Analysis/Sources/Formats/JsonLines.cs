using System.Text.Json;
using Analysis.Diagnostics;
using Analysis.Text;

namespace Analysis.Sources.Formats;

/// <summary>JSON lines of documents, {"id","text","published","title","publisher","url"}; only "text" is needed. Read line by line, so a file may be larger than memory.</summary>
internal static class JsonLines
{
    public static IEnumerable<Document> Read(SourceFile file)
    {
        using var reader = new StreamReader(file.Open());
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var (number, documents) = (0, 0);
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                documents++;
                yield return Parse(line) is { } fields
                    ? fields.ToDocument(file, new LinePosition(number, 1), ids)
                    : Broken(file, number);
            }
        }

        if (documents == 0)
        {
            yield return Document.Of(file, [], "", DocumentProperties.None);
        }
    }

    private static Document Broken(SourceFile file, int line)
    {
        var part = file with { Name = $"{file.Name}#{DocumentFields.LineName(line)}" };
        return Document.Failed(part, [], SourceStatus.Unreadable, Diagnostic.Of(DiagnosticCatalog.BrokenJsonLine, file.Label, new LinePosition(line, 1)));
    }

    private static DocumentFields? Parse(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            string Field(string name) =>
                json.RootElement.TryGetProperty(name, out var value)
                    ? value.ValueKind switch
                    {
                        JsonValueKind.String => value.GetString()!,
                        JsonValueKind.Number => value.GetRawText(),
                        _ => "",
                    }
                    : "";

            return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("text", out var text) && text.ValueKind == JsonValueKind.String
                ? new DocumentFields(Field("id"), text.GetString()!, Field("published"), Field("title"), Field("publisher"), Field("url"))
                : null;
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // InvalidOperationException: half of a surrogate pair, which is no text.
            return null;
        }
    }
}
