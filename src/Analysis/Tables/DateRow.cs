using Analysis.Recognition.Dates;

namespace Analysis.Tables;

/// <summary>One temporal expression.</summary>
/// <param name="Source">Path of the source.</param>
/// <param name="Id">By which a decision finds the row again.</param>
/// <param name="Start">First code unit.</param>
/// <param name="End">Just behind the last.</param>
/// <param name="Quote">The exact words.</param>
/// <param name="Type">TIMEX3 type.</param>
/// <param name="Value">TIMEX3 value.</param>
/// <param name="From">First day covered, inclusive; empty when unresolved or open.</param>
/// <param name="To">Last day covered, inclusive; empty when unresolved or open.</param>
/// <param name="Basis">What the resolution rests on.</param>
/// <param name="AnchorStart">Start of the date in the text that it was resolved against; empty when none.</param>
/// <param name="AnchorEnd">End of that date.</param>
/// <param name="Rule">Rule that made the row.</param>
/// <param name="Decision">What a person made of it: accepted or corrected; empty as long as nobody decided.</param>
/// <param name="DecidedBy">Who did.</param>
/// <param name="Changed">The columns a person changed, with what the rules read.</param>
public sealed record DateRow(
    string Source, string Id, int Start, int End, string Quote, TimexType Type, string Value, DateOnly? From, DateOnly? To,
    DateBasis Basis, int? AnchorStart, int? AnchorEnd, string Rule,
    string Decision = "", string DecidedBy = "", string Changed = "") : IDecidableRow;
