namespace Analysis.Recognition.Figures;

/// <summary>Where a figure's as-of date comes from.</summary>
public enum AsOfBasis
{
    /// <summary>The words of its sentence.</summary>
    Stated,

    /// <summary>The date of the statement that gives the figure.</summary>
    Statement,

    /// <summary>The document's date of publication.</summary>
    Published,

    /// <summary>Nothing tells: the figure is listed beside the time axis, not drawn on it.</summary>
    Unresolved,

    /// <summary>A person, in review.csv.</summary>
    Assigned,
}
