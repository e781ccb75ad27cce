using Analysis.Text;

namespace Analysis.Recognition.Dates;

/// <summary>What a date may be resolved against.</summary>
/// <param name="Published">The document's date; empty when unknown, and for captions, whose pictures are of another day.</param>
/// <param name="PublishedSpan">Where the text states it.</param>
/// <param name="Tense">Where the clause around the date lies.</param>
/// <param name="Narrative">Dates named before.</param>
/// <param name="YearAnchor">A date that opens this sentence or the one before it and names its year: "In 1991, ...".</param>
/// <param name="IsDayFirst">Order of day and month in this document, by evidence.</param>
/// <param name="Block">Index of the block.</param>
internal sealed record DateContext(
    DateOnly? Published, SourceSpan? PublishedSpan, Tense Tense, Narrative Narrative, NarrativeDate? YearAnchor, bool? IsDayFirst, int Block);
