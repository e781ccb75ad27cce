namespace Analysis.Recognition.Figures;

/// <summary>Whether the text says that it was so. Charts draw what is asserted and say how many others there are.</summary>
public enum Polarity
{
    /// <summary>The text says that it was so, however strongly.</summary>
    Asserted,

    /// <summary>The words deny it: "denied that 20 died", "it was false that".</summary>
    Denied,

    /// <summary>The words put another number in its place: "close to 90, not 30", "an earlier version said 400".</summary>
    Corrected,

    /// <summary>
    /// The words speak of what could be, is asked for, or is only a condition: "could reach 500", "must release 120", "if 20 die".
    /// </summary>
    Hypothetical,
}
