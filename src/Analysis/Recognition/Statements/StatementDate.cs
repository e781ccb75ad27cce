using Analysis.Recognition.Dates;

namespace Analysis.Recognition.Statements;

/// <summary>When something was said.</summary>
/// <param name="Date">The date; null when the text does not tell.</param>
/// <param name="Words">The words it was read from; null when it is the day of publication.</param>
internal readonly record struct StatementDate(Timex? Date, Mention<Timex>? Words);
