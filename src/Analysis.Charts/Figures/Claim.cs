using Analysis.Recognition.Numbers;
using Analysis.Tables;

namespace Analysis.Charting;

/// <summary>A row of figures on its way into a chart.</summary>
/// <param name="Row">The row.</param>
/// <param name="Index">Its place in the chart's table.</param>
/// <param name="Series">Its colour and shape.</param>
/// <param name="NotDrawn">Why it is not drawn; empty when it is.</param>
/// <param name="Convention">The number that the user's convention puts in the place of its words; empty without one.</param>
internal sealed record Claim(FigureRow Row, int Index, Series Series, string NotDrawn, decimal? Convention)
{
    /// <summary>The claims of other sources that pass on the same report; they share its mark.</summary>
    public IReadOnlyList<Claim> Repeats { get; init; } = [];

    /// <summary>All claims of its mark.</summary>
    public IReadOnlyList<Claim> All => [this with { Repeats = [] }, .. Repeats];

    /// <summary>The rows that its mark leads to.</summary>
    public object Rows => Repeats.Count == 0 ? Index : All.Select(claim => claim.Index);

    /// <summary>
    /// Where its marks stand on the scale of numbers: one number, or both ends of a range; never a number that neither
    /// the words nor a named convention gives.
    /// </summary>
    public IReadOnlyList<decimal> Points => Row.Qualifier switch
    {
        Qualifier.Vague => Convention is { } number ? [number] : [],
        Qualifier.Between => [.. new[] { Row.Low, Row.High }.OfType<decimal>()],
        _ => (Row.Value ?? Row.Low ?? Row.High) is { } value ? [value] : [],
    };

    /// <summary>
    /// The marker: open when the number itself is not claimed, with a dot when no source gives it, a bar's end for a range.
    /// </summary>
    /// <param name="isUpright">Whether numbers go up and not to the right.</param>
    public string Symbol(bool isUpright) => Row.Qualifier switch
    {
        Qualifier.Vague => Points.Count > 0 ? Series.Symbol + "-open-dot" : Series.Symbol,
        Qualifier.About or Qualifier.MoreThan or Qualifier.LessThan => Series.Symbol + "-open",
        Qualifier.Between => isUpright ? "line-ew-open" : "line-ns-open",
        _ => Series.Symbol,
    };
}
