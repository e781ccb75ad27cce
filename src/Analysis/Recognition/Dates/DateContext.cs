namespace Analysis.Recognition.Dates;

/// <summary>What a date may be resolved against.</summary>
/// <param name="Today">The day the text speaks from; empty when unknown, and for captions, whose pictures are of another day.</param>
/// <param name="Tense">Where the clause around the date lies.</param>
/// <param name="Narrative">Dates named before.</param>
/// <param name="Setting">A date that opens this sentence or the one before it and names its year: "In 1991, ...".</param>
/// <param name="IsDayFirst">Order of day and month in this document, by evidence.</param>
/// <param name="Block">Index of the block.</param>
internal sealed record DateContext(
    Standpoint? Today, Tense Tense, Narrative Narrative, NarrativeDate? Setting, bool? IsDayFirst, int Block);
