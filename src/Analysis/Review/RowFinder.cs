using Analysis.Tables;

namespace Analysis.Review;

/// <summary>Finds the rows that decisions are about: by where they stand, else by their words.</summary>
internal sealed class RowFinder<TRow>
    where TRow : class, IDecidableRow
{
    private readonly ILookup<string, TRow> byId;
    private readonly ILookup<string, TRow> byPlace;
    private readonly ILookup<string, TRow> byWords;

    public RowFinder(IReadOnlyList<TRow> rows)
    {
        byId = rows.ToLookup(row => row.Id, StringComparer.Ordinal);
        byPlace = rows.ToLookup(row => RowId.PlaceOf(row.Id), StringComparer.Ordinal);
        byWords = rows.ToLookup(row => RowId.WordsOf(row.Id), StringComparer.Ordinal);
    }

    /// <summary>The row, and how it was found; null when none is what the decision was about, or more than one may be.</summary>
    public (TRow Row, DecisionState State)? Find(Decision decision) =>
        Only(byId[decision.Id]) is { } same ? (same, DecisionState.Applied)
        : Only(byPlace[RowId.PlaceOf(decision.Id)]) is { } here ? (here, DecisionState.AppliedToOtherReading)
        : OfWords(decision) is { } moved ? (moved, DecisionState.AppliedToEdited)
        : null;

    // A reprint has the same words: then the file that the decision names tells which.
    private TRow? OfWords(Decision decision)
    {
        var rows = byWords[RowId.WordsOf(decision.Id)].Where(row => decision.Quote.Length == 0 || decision.Quote == row.Quote).ToList();
        return Only(rows) ?? Only(rows.Where(row => row.Source == decision.Source));
    }

    private static TRow? Only(IEnumerable<TRow> rows)
    {
        var two = rows.Take(2).ToList();
        return two.Count == 1 ? two[0] : null;
    }
}
