namespace Analysis.Charting.Drawing;

/// <summary>A figure holds something that is not drawn yet: it is named, since a picture must not leave it out in silence.</summary>
/// <param name="message">What it is and where in the figure.</param>
public sealed class FigureException(string message) : Exception(message);
