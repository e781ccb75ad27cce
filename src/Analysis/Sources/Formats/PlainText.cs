using System.Collections.Immutable;
using Analysis.Diagnostics;

namespace Analysis.Sources.Formats;

/// <summary>Plain text and Markdown: the text is the file, decoded.</summary>
internal static class PlainText
{
    public static Document Read(SourceFile file, byte[] bytes) =>
        TextDecoder.Decode(bytes) is { } text
            ? Document.Of(file, bytes, text.Content, DocumentProperties.None, Report(file, text))
            : Document.Failed(file, bytes, SourceStatus.Unreadable, Document.About(file, DiagnosticCatalog.Undecodable));

    public static ImmutableArray<Diagnostic> Report(SourceFile file, DecodedText text) =>
        text.IsGuess ? [Document.About(file, DiagnosticCatalog.EncodingDetected, text.Encoding)] : [];
}
