using System.Collections.Immutable;

namespace Analysis.Charting.Drawing;

/// <summary>Ties what is drawn to rows of the chart's table.</summary>
/// <param name="Rows">Their numbers.</param>
/// <param name="Hover">What the mark itself says when pointed at; empty for what is drawn around it.</param>
internal sealed record RowMark(ImmutableArray<int> Rows, string Hover);
