using Analysis.Text;

namespace Analysis.Recognition.Dates;

/// <summary>A temporal expression in TIMEX3 notation, with the days it covers.</summary>
/// <param name="Type">DATE, TIME, DURATION or SET.</param>
/// <param name="Value">
/// TIMEX3 value: 2020-08-14, 2020-08-14TEV, 2020-08, P5D, 2025-W05, PAST_REF; X stands for what is not known ("XXXX-08-09").
/// </param>
/// <param name="From">First day covered, inclusive; empty when unresolved or open towards the past.</param>
/// <param name="To">Last day covered, inclusive; empty when unresolved or open towards the future ("since 1994").</param>
/// <param name="Basis">What the resolution rests on.</param>
/// <param name="Anchor">
/// The date in the text it was resolved against; empty for any other basis than Narrative or a publication date that stands in the text.
/// </param>
public sealed record Timex(TimexType Type, string Value, DateOnly? From, DateOnly? To, DateBasis Basis, SourceSpan? Anchor)
{
    /// <summary>Type, value and basis in one line.</summary>
    public override string ToString() => $"{Type.ToString().ToUpperInvariant()} {Value} ({Basis.ToString().ToLowerInvariant()})";
}
