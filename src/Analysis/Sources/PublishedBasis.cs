namespace Analysis.Sources;

/// <summary>Where a document's date of publication comes from.</summary>
public enum PublishedBasis
{
    /// <summary>Nowhere: relative dates of the document stay unresolved.</summary>
    Unresolved,

    /// <summary>A date on a line of its own at the start, or in the document's metadata.</summary>
    Stated,

    /// <summary>A header glued to the text, such as "date 2020-08-15".</summary>
    Header,

    /// <summary>A dateline: "NAIROBI, 7 August (Agency) -".</summary>
    Dateline,

    /// <summary>The user's sources.csv, or a field of the document's JSON line.</summary>
    Assigned,
}
