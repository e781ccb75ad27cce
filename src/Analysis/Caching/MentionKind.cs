namespace Analysis.Caching;

/// <summary>What the value of a kept mention is.</summary>
internal enum MentionKind
{
    /// <summary>A number with its bound.</summary>
    Quantity,

    /// <summary>A temporal expression.</summary>
    Date,

    /// <summary>Who or what a mention refers to.</summary>
    Actor,

    /// <summary>Who said what.</summary>
    Statement,

    /// <summary>A claim of a number.</summary>
    Figure,

    /// <summary>The time that a figure counts over.</summary>
    Period,

    /// <summary>Words that a figure was made from.</summary>
    Words,
}
