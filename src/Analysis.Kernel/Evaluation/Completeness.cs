namespace Analysis.Kernel.Evaluation;

/// <summary>Whether code could be run as it is.</summary>
internal enum Completeness
{
    /// <summary>It could.</summary>
    Complete,

    /// <summary>More must follow.</summary>
    Incomplete,

    /// <summary>It is wrong, whatever follows.</summary>
    Invalid,
}
