using System.Globalization;
using Analysis.Text;

namespace Analysis.Recognition.Numbers;

/// <summary>A number with its bound words and unit.</summary>
/// <param name="Qualifier">How the words bound the number.</param>
/// <param name="Value">The number as written; empty for <see cref="Qualifier.Between"/> and <see cref="Qualifier.Vague"/>.</param>
/// <param name="Low">The least value the words state, inclusive unless the qualifier is MoreThan; empty when they state none.</param>
/// <param name="High">The greatest value the words state, inclusive unless the qualifier is LessThan; empty when they state none.</param>
/// <param name="Unit">"percent", an ISO 4217 currency code, or a measure such as "km", "degree", "year"; empty for a plain count.</param>
/// <param name="Number">Where the number itself stands, its bound words and unit left out.</param>
/// <remarks>
/// Exactly 47 has value, low and high 47; about 47 has a value only; more than 47 has value and low 47; vague words have none of the three.
/// </remarks>
public sealed record Quantity(Qualifier Qualifier, decimal? Value, decimal? Low, decimal? High, string Unit, SourceSpan Number)
{
    /// <summary>Qualifier, value or range, and unit in one line.</summary>
    public override string ToString() => string.Join(' ', new[]
    {
        Qualifier.ToString(),
        Value?.ToString(CultureInfo.InvariantCulture)
        ?? (Qualifier == Qualifier.Between ? string.Create(CultureInfo.InvariantCulture, $"{Low}..{High}") : ""),
        Unit,
    }.Where(part => part.Length > 0));
}
