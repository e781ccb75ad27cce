using Analysis.Text;

namespace Analysis.Recognition.Dates;

/// <summary>What a date expression came to.</summary>
/// <param name="Type">The type of TIMEX3.</param>
/// <param name="Value">Its value, with X for what is not known.</param>
/// <param name="Days">The days it covers; empty when unresolved, and for lengths and recurring times.</param>
/// <param name="Grain">The unit of the calendar it names; empty for lengths, recurring times and vague references.</param>
/// <param name="Basis">What it rests on.</param>
/// <param name="Anchor">The date in the text it rests on.</param>
internal sealed record Resolution(TimexType Type, string Value, DateRange? Days, DateUnit? Grain, DateBasis Basis, SourceSpan? Anchor)
{
    public static Resolution Unresolved(string value, DateUnit? grain, TimexType type = TimexType.Date) =>
        new(type, value, null, grain, DateBasis.Unresolved, null);
}
