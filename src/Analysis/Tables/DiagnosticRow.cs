using Analysis.Diagnostics;

namespace Analysis.Tables;

/// <summary>One diagnostic as a table row.</summary>
/// <param name="File">The file it is about.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column in UTF-16 code units, from 1.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Code">Code of the diagnostic catalog.</param>
/// <param name="Message">What is wrong, and the remedy.</param>
public sealed record DiagnosticRow(string File, int Line, int Column, Severity Severity, string Code, string Message);
