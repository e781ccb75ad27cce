namespace Analysis.Charting;

/// <summary>Claims that coincide, of one day, number and bound, and where their mark stands in pixels.</summary>
/// <param name="Claims">The claims.</param>
/// <param name="X">Where their day stands, or a place among those without one.</param>
/// <param name="Low">Where their number stands, or the lower end of a range.</param>
/// <param name="High">Where their number stands, or the upper end of a range.</param>
internal sealed record ClaimSpot(IReadOnlyList<Claim> Claims, double X, double Low, double High)
{
    /// <summary>Where coinciding claims stand.</summary>
    public static ClaimSpot Of(IReadOnlyList<Claim> same, double x, NumberScale scale) =>
        new(same, x, scale.At(same[0].Points.Min()), scale.At(same[0].Points.Max()));

    /// <summary>The one whose colour, sign and label they share.</summary>
    public Claim First => Claims[0];

    /// <summary>The rows that the mark leads to.</summary>
    public object Rows => Claims.Count == 1 ? First.Index : Claims.Select(claim => claim.Index);
}
