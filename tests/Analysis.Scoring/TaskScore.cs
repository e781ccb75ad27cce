namespace Analysis.Scoring;

/// <summary>The score of one task on one set of gold documents.</summary>
/// <param name="Task">What is measured: "figures: kind, qualifier, value".</param>
/// <param name="Set">The gold set: "seeds", "meantime".</param>
/// <param name="Documents">Its documents.</param>
internal sealed record TaskScore(string Task, string Set, IReadOnlyList<DocumentScore> Documents)
{
    public Tally Total => Documents.Aggregate(default(Tally), (total, document) => total + document.Tally);
}
