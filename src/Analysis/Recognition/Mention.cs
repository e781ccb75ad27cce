using System.Collections.Immutable;
using Analysis.Text;

namespace Analysis.Recognition;

/// <summary>A value read from a text, with its evidence.</summary>
/// <remarks>Two mentions are equal when value, span, rule and all parts are.</remarks>
public sealed record Mention<T>(T Value, SourceSpan Span, string Rule) : IMention
    where T : notnull
{
    /// <inheritdoc/>
    public ImmutableArray<IMention> Parts { get; init; } = [];

    /// <inheritdoc/>
    public string Describe() => Value.ToString() ?? "";

    /// <inheritdoc/>
    public bool Equals(Mention<T>? other) =>
        other is not null && Value.Equals(other.Value) && Span == other.Span && Rule == other.Rule && Parts.SequenceEqual(other.Parts);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Value, Span, Rule);
}
