namespace Analysis.Charting;

/// <summary>A series of a chart: a source, a speaker or a kind, with its colour and marker shape.</summary>
/// <param name="Name">Name in the legend.</param>
/// <param name="Colour">Colour of the light scheme.</param>
/// <param name="Symbol">Marker shape of plotly.js.</param>
internal sealed record Series(string Name, string Colour, string Symbol);
