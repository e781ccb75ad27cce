using System.Collections.Immutable;

namespace Analysis.Charting;

/// <summary>One row behind a chart: its cells, where its words stand, and why it is not drawn, if it is not.</summary>
/// <param name="Cells">One a column of the table, as text.</param>
/// <param name="Source">Path of the source.</param>
/// <param name="Start">First code unit of its words in the source.</param>
/// <param name="End">Just behind the last.</param>
/// <param name="NotDrawn">Why the chart does not show it; empty when it does.</param>
/// <param name="Id">Id of the row of a table, by which a person decides on it; empty for what is no such row.</param>
public sealed record ChartRow(ImmutableArray<string> Cells, string Source, int Start, int End, string NotDrawn, string Id = "");
