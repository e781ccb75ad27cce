namespace Analysis.Recognition.Statements;

/// <summary>Whether the words of a statement are the speaker's own.</summary>
public enum Directness
{
    /// <summary>All of it stands between quotation marks.</summary>
    Direct,

    /// <summary>Reported in the writer's words: "said that ...".</summary>
    Indirect,

    /// <summary>Partly quoted.</summary>
    Mixed,

    /// <summary>The speaker's own words without marks: a quote after "said:", or a document that speaks as "we".</summary>
    Unmarked,
}
