using Analysis.Recognition.Figures;
using Analysis.Recognition.Numbers;

namespace Analysis.Tables;

/// <summary>One claim of a number. Rows are claims, not facts: nothing here may be added up.</summary>
/// <param name="Source">Path of the source.</param>
/// <param name="Id">By which a decision finds the row again.</param>
/// <param name="Start">First code unit of the number with its bound words.</param>
/// <param name="End">Just behind the last.</param>
/// <param name="Quote">The exact words from Start to End.</param>
/// <param name="Kind">A kind of kinds.tsv.</param>
/// <param name="Counted">The noun phrase that is counted.</param>
/// <param name="Qualifier">How the words bound the number.</param>
/// <param name="Value">The number as written; empty for between and vague.</param>
/// <param name="Low">Least value stated.</param>
/// <param name="High">Greatest value stated.</param>
/// <param name="Words">The claim in its words: number, noun and what happened, from the sentence.</param>
/// <param name="Measure">Total, new, stock or unknown.</param>
/// <param name="PeriodFrom">First day of the period, inclusive.</param>
/// <param name="PeriodTo">Last day of the period, inclusive.</param>
/// <param name="PeriodWords">The words that give the period.</param>
/// <param name="AsOf">Day on which the figure stood.</param>
/// <param name="AsOfBasis">Where that day comes from.</param>
/// <param name="Place">Where it happened, as written; empty when the sentence does not say.</param>
/// <param name="Speaker">Who gives the figure; empty when unknown.</param>
/// <param name="SpeakerChain">From the document inwards.</param>
/// <param name="Certainty">How strongly it is vouched for.</param>
/// <param name="Polarity">Whether it is asserted at all.</param>
/// <param name="Rule">Rule that made the row.</param>
/// <param name="Decision">What a person made of it: accepted or corrected; empty as long as nobody decided.</param>
/// <param name="DecidedBy">Who did.</param>
/// <param name="Changed">The columns a person changed, with what the rules read.</param>
public sealed record FigureRow(
    string Source, string Id, int Start, int End, string Quote, string Kind, string Counted, Qualifier Qualifier,
    decimal? Value, decimal? Low, decimal? High,
    string Words, Measure Measure, DateOnly? PeriodFrom, DateOnly? PeriodTo, string PeriodWords, DateOnly? AsOf, AsOfBasis AsOfBasis,
    string Place, string Speaker, string SpeakerChain, Certainty Certainty, Polarity Polarity, string Rule,
    string Decision = "", string DecidedBy = "", string Changed = "") : IDecidableRow;
