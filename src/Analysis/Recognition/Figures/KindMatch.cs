namespace Analysis.Recognition.Figures;

/// <summary>The kind a rule gave a number, and the words that gave it.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="First">First token of the words that say so.</param>
/// <param name="Last">Last token of them.</param>
/// <param name="Inherits">Whether the kind and the noun are those of the figure before.</param>
internal sealed record KindMatch(FigureKind Kind, int First, int Last, bool Inherits = false)
{
    /// <summary>The words before it ask for something else: it is given, whatever becomes of that.</summary>
    public bool IsGiven { get; init; }

    /// <summary>Those counted tell it of themselves: "twelve said they had been beaten".</summary>
    public bool IsTold { get; init; }

    /// <summary>First token of the place that a list names before the number; empty when it names none.</summary>
    public int? Item { get; init; }

    /// <summary>The words put another number in its place.</summary>
    public bool IsCorrected { get; init; }
}
