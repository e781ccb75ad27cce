namespace Analysis.Review;

/// <summary>What became of a row that a text names by its id.</summary>
public enum CitationState
{
    /// <summary>The row is there, as it was when its id was copied.</summary>
    Found,

    /// <summary>A person rejected the row.</summary>
    Rejected,

    /// <summary>The document was changed since; the same words stand in it still.</summary>
    DocumentChanged,

    /// <summary>The rules, or the tables of the user, read the place differently now.</summary>
    ReadsOtherwise,

    /// <summary>A decision names the id, and its row is not there any more.</summary>
    Orphaned,

    /// <summary>No row has the id, nor did any that a decision knows.</summary>
    Unknown,
}
