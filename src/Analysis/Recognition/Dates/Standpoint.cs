using Analysis.Text;

namespace Analysis.Recognition.Dates;

/// <summary>The day from which a text says "yesterday", and what it rests on.</summary>
/// <param name="Day">The document's date of publication, or of its dateline where that is some days older.</param>
/// <param name="Basis">Published, or Narrative for a dateline.</param>
/// <param name="Span">Where the text states it; empty when it does not.</param>
internal sealed record Standpoint(DateOnly Day, DateBasis Basis, SourceSpan? Span);
