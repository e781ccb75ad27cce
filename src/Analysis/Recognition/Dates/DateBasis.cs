namespace Analysis.Recognition.Dates;

/// <summary>What the resolution of a date rests on. Never the clock, a file's time stamp or a photo caption.</summary>
public enum DateBasis
{
    /// <summary>The words alone: "14 August 2020".</summary>
    Explicit,

    /// <summary>The document's date of publication.</summary>
    Published,

    /// <summary>Another date in the text.</summary>
    Narrative,

    /// <summary>Nothing to resolve against: listed, never guessed.</summary>
    Unresolved,

    /// <summary>A person, in review.csv.</summary>
    Assigned,
}
