using Analysis.Text;

namespace Analysis.Recognition.Figures;

/// <summary>How a text stands to a figure, and the words that say so.</summary>
/// <param name="Certainty">How strongly it is vouched for.</param>
/// <param name="Polarity">Whether it is asserted at all.</param>
/// <param name="Words">The words; empty when none say so.</param>
internal sealed record Vouching(Certainty Certainty, Polarity Polarity, SourceSpan? Words)
{
    /// <summary>Stated, and nothing more.</summary>
    public static Vouching Plain { get; } = new(Certainty.Stated, Polarity.Asserted, null);
}
