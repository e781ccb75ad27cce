using Analysis.Text;

namespace Analysis.Review;

/// <summary>One line of review.csv.</summary>
/// <param name="Id">The id of the row.</param>
/// <param name="Table">Its table.</param>
/// <param name="Verdict">What is decided.</param>
/// <param name="Field">The column that is corrected; empty for other decisions.</param>
/// <param name="Value">What it holds instead, as CSV writes it.</param>
/// <param name="By">Who decided.</param>
/// <param name="On">When: a day, or a day with a time; empty when not said.</param>
/// <param name="Note">Why.</param>
/// <param name="Quote">The words of the row, for readers of the file; empty when not given.</param>
/// <param name="Source">The file it was in, to tell apart rows of the same words; empty when not given.</param>
/// <param name="Place">Where its id stands in the file.</param>
public sealed record Decision(
    string Id, string Table, Verdict Verdict, string Field, string Value, string By, string On, string Note, string Quote,
    string Source, LinePosition Place)
{
    /// <summary>The person in messages.</summary>
    public string Person => By.Length > 0 ? By : "somebody unnamed";
}
