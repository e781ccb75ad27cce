using Analysis.Recognition.Numbers;

namespace Analysis.Tables;

/// <summary>
/// One step of a series: what one body said on one count, on several days. The last stands; nothing between the days is known.
/// </summary>
/// <param name="Source">Source of the claim.</param>
/// <param name="Id">Id of the claim in the figures, for a decision on it.</param>
/// <param name="Start">First code unit of its number.</param>
/// <param name="End">Just behind the last.</param>
/// <param name="Quote">The exact words.</param>
/// <param name="Speaker">The body, or its report; claims of two bodies are never in one series.</param>
/// <param name="Kind">A kind of kinds.tsv.</param>
/// <param name="Counted">Whom it counts.</param>
/// <param name="Place">Where; empty when its claims do not say.</param>
/// <param name="PeriodFrom">First day of the period; empty when its claims give none.</param>
/// <param name="AsOf">Day on which the claim stood.</param>
/// <param name="Qualifier">How its words bound the number.</param>
/// <param name="Value">The number; empty for between.</param>
/// <param name="Low">Least value stated.</param>
/// <param name="High">Greatest value stated.</param>
/// <param name="Step">Place in the series, from 1.</param>
/// <param name="SupersededOn">The day of the claim that came after it; empty for the last.</param>
/// <param name="Rule">Rule that made the row.</param>
public sealed record SeriesRow(
    string Source, string Id, int Start, int End, string Quote, string Speaker, string Kind, string Counted, string Place,
    DateOnly? PeriodFrom, DateOnly? AsOf,
    Qualifier Qualifier, decimal? Value, decimal? Low, decimal? High, int Step, DateOnly? SupersededOn, string Rule) : ITextRow;
