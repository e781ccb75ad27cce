using Analysis.Recognition.Numbers;

namespace Analysis.Tables;

/// <summary>One number with its bound and unit, also those that count no people. Made on request.</summary>
/// <param name="Source">Path of the source.</param>
/// <param name="Id">By which a decision finds the row again.</param>
/// <param name="Start">First code unit, bound words included.</param>
/// <param name="End">Just behind the last.</param>
/// <param name="Quote">The exact words.</param>
/// <param name="Qualifier">How the words bound the number.</param>
/// <param name="Value">The number as written; empty for between and vague.</param>
/// <param name="Low">Least value stated.</param>
/// <param name="High">Greatest value stated.</param>
/// <param name="Unit">"percent", a currency code, a measure; empty for a plain count.</param>
/// <param name="Rule">Rule that made the row.</param>
/// <param name="Decision">What a person made of it: accepted or corrected; empty as long as nobody decided.</param>
/// <param name="DecidedBy">Who did.</param>
/// <param name="Changed">The columns a person changed, with what the rules read.</param>
public sealed record QuantityRow(
    string Source, string Id, int Start, int End, string Quote, Qualifier Qualifier, decimal? Value, decimal? Low,
    decimal? High, string Unit, string Rule,
    string Decision = "", string DecidedBy = "", string Changed = "") : IDecidableRow;
