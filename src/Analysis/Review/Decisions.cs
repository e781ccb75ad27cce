using Analysis.Tables;

namespace Analysis.Review;

/// <summary>Decisions as programs write them: each is a line more in review.csv of a folder.</summary>
public static class Decisions
{
    /// <summary>The columns of a row that can be corrected.</summary>
    public static IReadOnlyList<string> FieldsOf(IDecidableRow row) =>
        [.. DecidableTables.FieldsOf(DecidableTables.NameOf(row.Id[0])).Select(column => column.Name)];

    /// <summary>Appends a decision.</summary>
    /// <param name="folder">The corpus folder.</param>
    /// <param name="by">Who decides.</param>
    /// <param name="row">The row.</param>
    /// <param name="verdict">What is decided.</param>
    /// <param name="field">The column that is corrected; empty for other decisions.</param>
    /// <param name="value">What it holds, as CSV writes it.</param>
    /// <param name="note">Why.</param>
    /// <exception cref="ArgumentException">The column cannot be corrected, or not to this value; the message says which can.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Append(string folder, string by, IDecidableRow row, Verdict verdict, string field, string value, string note)
    {
        Deciding.SetAnalyst(folder, by);
        Deciding.Decide(folder, row, verdict, field, value, note);
    }
}
