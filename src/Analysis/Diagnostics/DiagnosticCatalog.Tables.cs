namespace Analysis.Diagnostics;

/// <content>What is wrong with a table of the user as a file.</content>
public static partial class DiagnosticCatalog
{
    /// <summary>A table that stands there twice, under names that differ by capitals.</summary>
    public static DiagnosticDescriptor TableTwice { get; } =
        new("AN0163", Severity.Error,
            "The table is not used: {0} beside it has the same name, but for capitals. Put the lines of both into one file.");
}
