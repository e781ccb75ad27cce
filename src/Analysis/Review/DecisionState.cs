namespace Analysis.Review;

/// <summary>What became of a decision.</summary>
public enum DecisionState
{
    /// <summary>The row is as it was decided.</summary>
    Applied,

    /// <summary>Applied to a row whose document was edited elsewhere: it was found by its words.</summary>
    AppliedToEdited,

    /// <summary>Applied to a row that the rules read differently than when it was decided.</summary>
    AppliedToOtherReading,

    /// <summary>The same person decided otherwise later.</summary>
    Replaced,

    /// <summary>Another person decided otherwise: the row stays as the rules read it.</summary>
    Disputed,

    /// <summary>No row, or more than one, is what it was about.</summary>
    Orphaned,
}
