namespace Analysis.Tables;

/// <summary>One thing that is new, gone or different since the corpus before. A row that only moved within its text has not changed.</summary>
/// <param name="Source">Path of the source.</param>
/// <param name="Start">First code unit; of a row that is gone, in the text as it was. 0 for a source as a whole.</param>
/// <param name="End">Just behind the last.</param>
/// <param name="Quote">The exact words; empty for a source as a whole.</param>
/// <param name="Change">New, gone or different.</param>
/// <param name="Table">The table that the row stands in: sources, figures, statements, dates, actors, disagreements or diagnostics.</param>
/// <param name="What">The row in short.</param>
/// <param name="Was">What it was before; empty unless it is different.</param>
/// <param name="Review">Why a person should look at it, and what to do; empty when there is no need.</param>
/// <param name="Rule">Rule that made the row of the table; empty for sources and diagnostics.</param>
public sealed record ChangeRow(
    string Source, int Start, int End, string Quote, Change Change, string Table, string What, string Was, string Review, string Rule) : ITextRow;
