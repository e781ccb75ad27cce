namespace Analysis.Tables;

/// <summary>What became of a row since the corpus before.</summary>
public enum Change
{
    /// <summary>It was not there.</summary>
    New,

    /// <summary>It is there no more.</summary>
    Gone,

    /// <summary>The same words are read otherwise, or the same source has other facts.</summary>
    Different,
}
