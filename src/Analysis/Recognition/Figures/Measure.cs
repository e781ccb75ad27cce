namespace Analysis.Recognition.Figures;

/// <summary>What a figure measures over time. Charts never join different measures by a line, and nothing adds them up.</summary>
public enum Measure
{
    /// <summary>The text does not say.</summary>
    Unknown,

    /// <summary>Everything up to the as-of date, or over the whole stated period.</summary>
    Total,

    /// <summary>What came newly within the period ("a further 20 on Friday").</summary>
    New,

    /// <summary>How many there are at the as-of date ("1,200 remain in prison").</summary>
    Stock,
}
