namespace Analysis.Review;

/// <summary>One line of review.csv with what became of it: no decision is ever dropped.</summary>
/// <param name="Id">The id that the line names.</param>
/// <param name="Table">The table of the row.</param>
/// <param name="Decision">What was decided.</param>
/// <param name="Field">The column that is corrected.</param>
/// <param name="Value">What the person says it holds.</param>
/// <param name="Machine">What the rules read there.</param>
/// <param name="By">Who decided.</param>
/// <param name="On">When.</param>
/// <param name="Note">Why.</param>
/// <param name="State">What became of it.</param>
/// <param name="Line">Its line in review.csv.</param>
/// <param name="File">The source in which the row was found; empty when it was not.</param>
/// <param name="Start">First code unit of the row.</param>
/// <param name="End">Just behind the last.</param>
/// <param name="Quote">The exact words of the row; of one that was not found, those that review.csv gives.</param>
public sealed record DecisionRow(
    string Id, string Table, Verdict Decision, string Field, string Value, string Machine, string By, string On, string Note,
    DecisionState State, int Line,
    string File, int? Start, int? End, string Quote);
