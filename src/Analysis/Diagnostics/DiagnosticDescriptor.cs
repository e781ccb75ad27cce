namespace Analysis.Diagnostics;

/// <summary>One kind of diagnostic: its code, its severity and its message, which ends with the remedy.</summary>
/// <param name="Code">
/// "AN" and four digits; the first two name the part (01 sources, 02 dates, 03 numbers, 04 actors, 05 figures, 06
/// statements, 07 charts, 08 command line).
/// </param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">A composite format string.</param>
public sealed record DiagnosticDescriptor(string Code, Severity Severity, string Message);
