namespace Analysis.Tables;

/// <summary>What one column of an exported table means.</summary>
/// <param name="Table">Name of the table.</param>
/// <param name="Column">Name of the column.</param>
/// <param name="Type">text, number, whole number, day, or yes or no (true, false).</param>
/// <param name="Words">The words that can stand in it, joined by "; "; empty when it holds others.</param>
/// <param name="Optional">Whether a cell can be empty because nothing is known.</param>
/// <param name="Meaning">What stands in it.</param>
public sealed record ColumnGuideRow(string Table, string Column, string Type, string Words, bool Optional, string Meaning);
