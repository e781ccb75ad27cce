namespace Analysis.Charting;

/// <summary>A column of a chart's data table.</summary>
/// <param name="Name">Heading, in words.</param>
/// <param name="Kind">What its cells hold.</param>
public sealed record ChartColumn(string Name, ChartColumnKind Kind = ChartColumnKind.Text);
