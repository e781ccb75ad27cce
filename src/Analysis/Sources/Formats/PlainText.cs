using System.Collections.Immutable;
using Analysis.Diagnostics;
using Analysis.Text;

namespace Analysis.Sources.Formats;

/// <summary>Plain text and Markdown: the text is the file, decoded. Front matter stays in it, and tells title, publisher and day.</summary>
internal static class PlainText
{
    public static Document Read(SourceFile file, byte[] bytes) =>
        TextDecoder.Decode(bytes) is { } text
            ? Document.Of(file, bytes, text.Content, Properties(text.Content), Report(file, text))
            : Document.Failed(file, bytes, SourceStatus.Unreadable, Document.About(file, DiagnosticCatalog.Undecodable));

    public static ImmutableArray<Diagnostic> Report(SourceFile file, DecodedText text) =>
        text.Encoding == TextDecoder.BrokenUtf8
            ? [Document.About(file, DiagnosticCatalog.BrokenBytes, text.Content.Count(c => c == '\uFFFD'))]
        : text.IsGuess ? [Document.About(file, DiagnosticCatalog.EncodingDetected, text.Encoding)] : [];

    private static DocumentProperties Properties(string content)
    {
        var fields = FrontMatter.Fields(content);
        var names = FieldNames.Match([.. fields.Keys]);
        string Field(string field) => names.TryGetValue(field, out var name) ? fields[name] : "";
        var published = PublishedField.Read(Field("published"));
        return fields.Count == 0 ? DocumentProperties.None
            : new DocumentProperties(Field("title"), Field("publisher"), published,
                published is null ? PublishedBasis.Unresolved : PublishedBasis.Stated, Field("url"));
    }
}
