namespace Analysis.Recognition.Dates;

/// <summary>What a line says of a date that stands in the line behind it.</summary>
internal enum LineLabel
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>"Published on": it is the day of publication.</summary>
    Published,

    /// <summary>"Last updated": it is not.</summary>
    Stale,
}
