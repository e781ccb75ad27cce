namespace Analysis.Diagnostics;

/// <content>Bytes that are no text.</content>
public static partial class DiagnosticCatalog
{
    /// <summary>A text in UTF-8 with bytes that are none.</summary>
    public static DiagnosticDescriptor BrokenBytes { get; } =
        new("AN0109", Severity.Warning,
            "Some bytes are no UTF-8: they stand as {0} x '\uFFFD' in the text and in its quotes. Save the file as UTF-8 to be sure.");
}
