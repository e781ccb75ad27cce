using System.Text.Json;
using Analysis.Diagnostics;
using Analysis.Text;

namespace Analysis.Sources.Formats;

/// <summary>
/// JSON lines of documents, {"id","text","published","title","publisher","url"} or other usual names; only the text is needed. Read line by
/// line, so a file may be larger than memory.
/// </summary>
internal static class JsonLines
{
    // "source": {"id": "pc", "name": "Port Courier"}, "body": {"text": "..."}; a list of strings is one of paragraphs.
    private static readonly string[] Inner = ["name", "text", "content"];

    private const string Paragraph = "\n\n";

    public static IEnumerable<Document> Read(SourceFile file)
    {
        using var lines = new DecodedLines(file);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var told = new HashSet<string>(StringComparer.Ordinal);
        var (number, documents) = (0, 0);
        while (lines.Read() is { } line)
        {
            number++;
            if (line.Problem is { } problem)
            {
                documents++;
                yield return Unread(file, number, problem);
            }
            else if (!string.IsNullOrWhiteSpace(line.Content))
            {
                documents++;
                yield return Parse(line.Content) is var (fields, unread)
                    ? Told(fields.ToDocument(file, new LinePosition(number, 1), ids), file, unread.Where(told.Add), line.Guess)
                    : Broken(file, number, Diagnostic.Of(DiagnosticCatalog.BrokenJsonLine, file.Label, new LinePosition(number, 1)));
            }
        }

        if (documents == 0)
        {
            yield return Document.Of(file, [], "", DocumentProperties.None);
        }
    }

    // Each field that nothing reads is named once a file, at the first document that has it.
    private static Document Told(Document document, SourceFile file, IEnumerable<string> unread, string guess) => document with
    {
        Diagnostics = [.. document.Diagnostics, .. DocumentFields.Unread(file, unread, "fields"),
            .. guess.Length > 0 ? [Document.About(file, DiagnosticCatalog.EncodingDetected, guess)] : Array.Empty<Diagnostic>()],
    };

    private static Document Unread(SourceFile file, int line, LineProblem problem) => Broken(file, line, problem == LineProblem.TooLong
        ? Faults.Of(new LimitException("file"), file.Label, file.Limits) with { Position = new LinePosition(line, 1) }
        : Diagnostic.Of(DiagnosticCatalog.Undecodable, file.Label, new LinePosition(line, 1)));

    private static Document Broken(SourceFile file, int line, Diagnostic why)
    {
        var part = file with { Name = $"{file.Name}#{DocumentFields.LineName(line)}" };
        return Document.Failed(part, [], SourceStatus.Unreadable, why);
    }

    private static (DocumentFields Fields, IReadOnlyList<string> Unread)? Parse(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.ValueKind != JsonValueKind.Object)
            {
                return null;
            }

            var members = json.RootElement.EnumerateObject().DistinctBy(member => member.Name)
                .ToDictionary(member => member.Name, member => member.Value, StringComparer.Ordinal);
            var names = FieldNames.Match(members.Keys);
            return names.TryGetValue("text", out var text)
                && (members[text].ValueKind == JsonValueKind.String || Text(members[text], Paragraph).Length > 0)
                ? (DocumentFields.Of(names, name => Text(members[name], name == text ? Paragraph : "; ")),
                    [.. members.Keys.Except(names.Values).Order(StringComparer.Ordinal)])
                : null;
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // InvalidOperationException: half of a surrogate pair, which is no text.
            return null;
        }
    }

    private static string Text(JsonElement value, string separator) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.Array when value.EnumerateArray().All(part => part.ValueKind == JsonValueKind.String) =>
            string.Join(separator, value.EnumerateArray().Select(part => part.GetString())),
        JsonValueKind.Object => Inner.Where(name => value.TryGetProperty(name, out var inner) && inner.ValueKind == JsonValueKind.String)
            .Select(name => value.GetProperty(name).GetString()!).FirstOrDefault() ?? "",
        _ => "",
    };
}
