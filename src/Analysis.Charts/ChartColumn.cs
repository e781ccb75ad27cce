namespace Analysis.Charting;

/// <summary>A column of a chart's data table.</summary>
/// <param name="Name">Heading, in words.</param>
/// <param name="Numeric">Whether its cells are numbers, in invariant format, and sort as such.</param>
public sealed record ChartColumn(string Name, bool Numeric = false);
