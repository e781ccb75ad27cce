using Analysis.Text;

namespace Analysis;

/// <summary>Words of a source that stand in another source in the same order: an agency's paragraph, a quotation.</summary>
/// <param name="Span">From the first shared word to the last.</param>
/// <param name="Reach">The span with the marks and spaces around it, up to the words that are not shared: "We condemn it." reaches over
/// its full stop.</param>
/// <param name="Original">The source that counts as the one they come from.</param>
/// <param name="OriginalSpan">Where they stand there.</param>
/// <param name="Words">How many words are shared.</param>
public sealed record CopiedPassage(SourceSpan Span, SourceSpan Reach, string Original, SourceSpan OriginalSpan, int Words);
