namespace Analysis.Tables;

/// <summary>
/// One thing that is new, gone or different since an earlier corpus. A row that only moved within its text has not changed.
/// </summary>
/// <param name="Source">Path of the source; of a decision without a row, and of a line in a table of the user, that table.</param>
/// <param name="Start">First code unit; of a row that is gone, in the text as it was. 0 for what is no row of a text.</param>
/// <param name="End">Just behind the last.</param>
/// <param name="Quote">The exact words; empty for what is no row of a text.</param>
/// <param name="Change">New, gone or different; of sources also edited and renamed.</param>
/// <param name="Table">
/// The table that the row stands in: sources, figures, statements, dates, actors, disagreements, copies, decisions or diagnostics.
/// </param>
/// <param name="What">The row in short.</param>
/// <param name="Was">What it was before; empty unless it is different.</param>
/// <param name="Cause">
/// What changed it: documents, rules (those of another version of the program), tables (of the user: sources.csv, aliases.csv, copies.csv,
/// word lists) or decisions (review.csv); several, joined by "or", where they cannot be told apart.
/// </param>
/// <param name="Review">Why a person should look at it, and what to do; empty when there is no need.</param>
/// <param name="Rule">Rule that made the row of the table; empty for sources, decisions and diagnostics.</param>
public sealed record ChangeRow(
    string Source, int Start, int End, string Quote, Change Change, string Table, string What, string Was, string Cause,
    string Review, string Rule) : ITextRow;
