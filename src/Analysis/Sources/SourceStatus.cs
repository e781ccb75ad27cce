namespace Analysis.Sources;

/// <summary>What became of a file of the corpus folder. Every file has one.</summary>
public enum SourceStatus
{
    /// <summary>Read and extracted.</summary>
    Read,

    /// <summary>Read, but holds no text.</summary>
    Empty,

    /// <summary>A copy of another source, see the table of copies; extracted, but what it repeats is not counted a second time.</summary>
    Duplicate,

    /// <summary>Read, but not English: numbers and absolute dates only.</summary>
    OtherLanguage,

    /// <summary>No reader for its format.</summary>
    Unsupported,

    /// <summary>Could not be read or decoded.</summary>
    Unreadable,
}
