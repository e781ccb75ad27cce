using Analysis.Recognition.Numbers;
using Analysis.Tables;

namespace Analysis.Charting;

/// <summary>A row of figures on its way into a chart.</summary>
/// <param name="Row">The row.</param>
/// <param name="Index">Its place in the chart's table.</param>
/// <param name="Series">Colour and shape of its source.</param>
/// <param name="NotDrawn">Why it is not drawn; empty when it is.</param>
internal sealed record Claim(FigureRow Row, int Index, Series Series, string NotDrawn)
{
    /// <summary>Words without a number.</summary>
    public bool IsVague => Row.Qualifier == Qualifier.Vague;

    /// <summary>Where its marks stand on the scale of numbers: one number, or both ends of a range; never a number that the words do not give.</summary>
    public IReadOnlyList<decimal> Points => Row.Qualifier switch
    {
        Qualifier.Vague => [],
        Qualifier.Between => [.. new[] { Row.Low, Row.High }.OfType<decimal>()],
        _ => (Row.Value ?? Row.Low ?? Row.High) is { } value ? [value] : [],
    };

    /// <summary>The marker: open when the number itself is not claimed, a bar's end for a range.</summary>
    public string Symbol => Row.Qualifier switch
    {
        Qualifier.About or Qualifier.MoreThan or Qualifier.LessThan => Series.Symbol + "-open",
        Qualifier.Between => "line-ew-open",
        _ => Series.Symbol,
    };
}
