using Analysis.Tables;

namespace Analysis.Review;

/// <summary>Finds the rows that a text names by their ids.</summary>
public sealed class RowCitations
{
    private readonly ILookup<string, IDecidableRow> byId;
    private readonly ILookup<string, IDecidableRow> byPlace;
    private readonly ILookup<string, IDecidableRow> byWords;
    private readonly HashSet<string> rejected;
    private readonly HashSet<string> orphaned;

    /// <summary>The rows of a corpus, those that were rejected among them.</summary>
    public RowCitations(Corpus corpus)
    {
        IReadOnlyList<IDecidableRow> rows =
            [.. corpus.Figures, .. corpus.Statements, .. corpus.Actors, .. corpus.Dates, .. corpus.Quantities, .. corpus.Rejected];
        byId = rows.ToLookup(row => row.Id, StringComparer.Ordinal);
        byPlace = rows.ToLookup(row => RowId.PlaceOf(row.Id), StringComparer.Ordinal);
        byWords = rows.ToLookup(row => RowId.WordsOf(row.Id), StringComparer.Ordinal);
        rejected = corpus.Rejected.Select(row => row.Id).ToHashSet(StringComparer.Ordinal);
        orphaned = corpus.Decisions.Where(row => row.State == DecisionState.Orphaned).Select(row => row.Id)
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>What became of the row of an id, and the row that is nearest to it; null when there is none.</summary>
    public (CitationState State, IDecidableRow? Row) Find(string id) =>
        byId[id].FirstOrDefault() is { } row ? (rejected.Contains(id) ? CitationState.Rejected : CitationState.Found, row)
        : !RowId.IsOne(id) ? (CitationState.Unknown, null)
        : byPlace[RowId.PlaceOf(id)].FirstOrDefault() is { } here ? (CitationState.ReadsOtherwise, here)
        : byWords[RowId.WordsOf(id)].FirstOrDefault() is { } moved ? (CitationState.DocumentChanged, moved)
        : (orphaned.Contains(id) ? CitationState.Orphaned : CitationState.Unknown, null);
}
