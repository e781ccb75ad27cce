namespace Analysis.Tables;

/// <summary>
/// One claim that several sources pass on: the same body, kind, number and period. However many repeat it, it is one report.
/// </summary>
/// <param name="Source">The source that had it first, by day of publication.</param>
/// <param name="Id">Id of that claim in the figures, for a decision on it.</param>
/// <param name="Start">First code unit of its number there.</param>
/// <param name="End">Just behind the last.</param>
/// <param name="Quote">The exact words.</param>
/// <param name="Kind">A kind of kinds.tsv.</param>
/// <param name="Speaker">The body or report that all credit it to.</param>
/// <param name="Words">The claim in the words of the first source.</param>
/// <param name="Value">The number; empty for between.</param>
/// <param name="PeriodFrom">First day of the period.</param>
/// <param name="PeriodTo">Last day of it.</param>
/// <param name="FirstSeen">Day of publication of the first source; empty when no source that has it is dated.</param>
/// <param name="LastSeen">Day of publication of the last that repeats it, copies included.</param>
/// <param name="LastSource">That source.</param>
/// <param name="Sources">How many sources have it on their own: copies, and passages that another source has too, are none.</param>
/// <param name="Rule">Rule that made the row.</param>
public sealed record OriginRow(
    string Source, string Id, int Start, int End, string Quote, string Kind, string Speaker, string Words, decimal? Value,
    DateOnly? PeriodFrom, DateOnly? PeriodTo,
    DateOnly? FirstSeen, DateOnly? LastSeen, string LastSource, int Sources, string Rule) : ITextRow;
