namespace Analysis.Text;

/// <summary>Words between quotation marks.</summary>
/// <param name="Span">From the opening to the closing mark, both included; a quotation that is never closed ends with its block.</param>
/// <param name="Inner">The words between the marks.</param>
/// <param name="Closed">Whether a closing mark was found.</param>
/// <param name="Single">Whether the marks are single ones; those are often scare quotes.</param>
public sealed record Quotation(SourceSpan Span, SourceSpan Inner, bool Closed, bool Single);
