using Analysis.Text;

namespace Analysis.Recognition.Dates;

/// <summary>A date of the running text that later words may count from; its days are empty when it could not be resolved itself.</summary>
internal sealed record NarrativeDate(DateRange? Days, DateUnit Grain, SourceSpan Span, int Block);
