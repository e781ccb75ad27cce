namespace Analysis.Diagnostics;

/// <summary>The one list of diagnostics. Codes are never reused.</summary>
public static class DiagnosticCatalog
{
    /// <summary>A date that no calendar has.</summary>
    public static DiagnosticDescriptor NoSuchDay { get; } =
        new("AN0201", Severity.Warning, "'{0}' is not a calendar date; it is left unresolved. Check the source.");
}
