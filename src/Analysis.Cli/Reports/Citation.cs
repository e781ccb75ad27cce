namespace Analysis.Cli.Reports;

/// <summary>One [@id] of a report.</summary>
/// <param name="Id">What stands between the marks.</param>
/// <param name="Start">Its first code unit in the report.</param>
/// <param name="End">Just behind the last.</param>
internal sealed record Citation(string Id, int Start, int End);
