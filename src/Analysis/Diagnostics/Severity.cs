namespace Analysis.Diagnostics;

/// <summary>How much a diagnostic matters: warnings and errors make the command exit with 1.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing is lost.</summary>
    Info,

    /// <summary>Something may be read otherwise than its writer meant.</summary>
    Warning,

    /// <summary>Data was left out.</summary>
    Error,
}
