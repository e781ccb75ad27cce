namespace Analysis.Review;

/// <summary>What one person in the end decided on one row.</summary>
/// <param name="Decisions">The decisions that hold: one accept or reject, or a correction for each of several columns.</param>
internal sealed record Opinion(IReadOnlyList<Decision> Decisions)
{
    /// <summary>Who it is.</summary>
    public string Person => Decisions[0].Person;

    /// <summary>What the person says of the row as a whole; a correction takes it for a row.</summary>
    public Verdict Verdict => Decisions[0].Verdict;

    /// <summary>
    /// The opinion of each person on one row. A later decision of the same person replaces an earlier accept or reject,
    /// and a correction of the same column.
    /// </summary>
    /// <param name="decisions">All decisions on the row.</param>
    public static IReadOnlyList<Opinion> Of(IEnumerable<Decision> decisions) =>
        [.. decisions.GroupBy(decision => decision.By, StringComparer.OrdinalIgnoreCase).Select(person => Last(
            person.OrderBy(decision => decision.On, StringComparer.Ordinal).ThenBy(decision => decision.Place.Line)))];

    /// <summary>Whether two persons cannot both be right.</summary>
    public bool IsAtOddsWith(Opinion other) =>
        Verdict != other.Verdict || Decisions.Any(one => other.Decisions.Any(two => one.Field == two.Field && one.Value != two.Value));

    private static Opinion Last(IEnumerable<Decision> inOrder)
    {
        var holding = new List<Decision>();
        foreach (var decision in inOrder)
        {
            holding.RemoveAll(earlier => decision.Verdict != Verdict.Correct || earlier.Verdict != Verdict.Correct
                || earlier.Field == decision.Field);
            holding.Add(decision);
        }

        return new Opinion(holding);
    }
}
