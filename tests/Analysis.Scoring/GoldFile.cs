using System.Globalization;
using System.Text.Json;
using Analysis.Sources;

namespace Analysis.Scoring;

/// <summary>Reads gold files and extracts their texts.</summary>
internal static class GoldFile
{
    /// <summary>The objects of a file of JSON lines; none when the file is not there, since every set can be left out.</summary>
    public static IReadOnlyList<JsonElement> Read(string folder, string path)
    {
        var full = Path.Combine(folder, path);
        return File.Exists(full)
            ? [.. File.ReadLines(full).Where(line => line.Length > 0).Select(line => JsonDocument.Parse(line).RootElement)]
            : [];
    }

    /// <summary>A text field; "" when it is missing or null.</summary>
    public static string Text(this JsonElement labelled, string field) =>
        labelled.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    /// <summary>Extracts a text as a document of its own, published on a day when one is given.</summary>
    public static Extraction Extract(string id, string text, string published)
    {
        var day = DateOnly.TryParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var known) ? known
            : (DateOnly?)null;
        var properties = DocumentProperties.None with
        {
            Published = day,
            PublishedBasis = day is null ? PublishedBasis.Unresolved : PublishedBasis.Assigned,
        };
        return Extractor.Default.Extract(Document.Part(id, id, text, properties), facts: null);
    }
}
