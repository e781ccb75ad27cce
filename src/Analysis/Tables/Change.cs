namespace Analysis.Tables;

/// <summary>What became of a row since the corpus before.</summary>
public enum Change
{
    /// <summary>It was not there.</summary>
    New,

    /// <summary>It is there no more.</summary>
    Gone,

    /// <summary>The same words are read otherwise, or something else is known of the same source.</summary>
    Different,

    /// <summary>The source has other bytes.</summary>
    Edited,

    /// <summary>The source has another name, and the same bytes.</summary>
    Renamed,
}
