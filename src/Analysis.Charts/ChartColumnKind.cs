namespace Analysis.Charting;

/// <summary>What the cells of a column hold: how they sort, and how a reader of the page may choose among them.</summary>
public enum ChartColumnKind
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>Numbers in invariant format, or nothing.</summary>
    Number,

    /// <summary>Days as 2020-11-05, or the word "unknown".</summary>
    Day,

    /// <summary>One of a few words, by which rows are chosen.</summary>
    Choice,
}
