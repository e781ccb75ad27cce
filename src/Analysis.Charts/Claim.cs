using Analysis.Recognition.Numbers;
using Analysis.Tables;

namespace Analysis.Charting;

/// <summary>A row of figures on its way into a chart.</summary>
/// <param name="Row">The row.</param>
/// <param name="Index">Its place in the chart's table.</param>
/// <param name="Series">Colour and shape of its source.</param>
/// <param name="NotDrawn">Why it is not drawn; empty when it is.</param>
/// <param name="Convention">The number that the user's convention puts in the place of its words; empty without one.</param>
internal sealed record Claim(FigureRow Row, int Index, Series Series, string NotDrawn, decimal? Convention)
{
    /// <summary>Where its marks stand on the scale of numbers: one number, or both ends of a range; never a number that neither the words nor a named convention gives.</summary>
    public IReadOnlyList<decimal> Points => Row.Qualifier switch
    {
        Qualifier.Vague => Convention is { } number ? [number] : [],
        Qualifier.Between => [.. new[] { Row.Low, Row.High }.OfType<decimal>()],
        _ => (Row.Value ?? Row.Low ?? Row.High) is { } value ? [value] : [],
    };

    /// <summary>Its horizontal axis: that of days, or that of the tray.</summary>
    public string XAxis => Row.AsOf is null ? "x2" : "x";

    /// <summary>The marker: open when the number itself is not claimed, with a dot when no source gives it, a bar's end for a range.</summary>
    public string Symbol => Row.Qualifier switch
    {
        Qualifier.Vague => Series.Symbol + "-open-dot",
        Qualifier.About or Qualifier.MoreThan or Qualifier.LessThan => Series.Symbol + "-open",
        Qualifier.Between => "line-ew-open",
        _ => Series.Symbol,
    };
}
