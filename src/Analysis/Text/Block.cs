namespace Analysis.Text;

/// <summary>A paragraph-like piece of a document: a title, a paragraph, a bullet, a caption, a note.</summary>
/// <param name="Span">From the first to the last visible character; white space around it belongs to no block.</param>
/// <param name="Kind">What part of the document it is.</param>
/// <param name="Repeats">Index of the earlier block whose words this one repeats, as picture captions do; empty when it is new.</param>
public sealed record Block(SourceSpan Span, BlockKind Kind, int? Repeats);
