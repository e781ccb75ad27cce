namespace Analysis.Review;

/// <summary>What a person decides on a row.</summary>
public enum Verdict
{
    /// <summary>It is as the rules read it.</summary>
    Accept,

    /// <summary>It is no such row: it leaves tables, counts and charts.</summary>
    Reject,

    /// <summary>One of its columns holds another value.</summary>
    Correct,
}
