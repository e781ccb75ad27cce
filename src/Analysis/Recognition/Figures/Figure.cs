using Analysis.Recognition.Numbers;

namespace Analysis.Recognition.Figures;

/// <summary>One claim of a number: what is counted, how much, over which time, as of when, and who says so.</summary>
/// <param name="Kind">A kind of kinds.tsv: "arrests", "deaths", "politicalPrisoners".</param>
/// <param name="Counted">The noun phrase that is counted, as worded; for an elided noun the one it is understood from.</param>
/// <param name="Quantity">Qualifier and value; vague words have no value.</param>
/// <param name="Measure">Total, new, stock, or unknown.</param>
/// <param name="Period">The time it counts over.</param>
/// <param name="AsOf">The day on which the figure stood; empty when nothing tells.</param>
/// <param name="AsOfBasis">Where that day comes from.</param>
/// <param name="Place">Where it happened, as written; empty when the sentence does not say.</param>
/// <param name="Speaker">Canonical name of who gives the figure; empty when it is the document's own or cannot be told.</param>
/// <param name="SpeakerChain">
/// From the document inwards, joined by " &gt; ": "AFP &gt; Ministry of the Interior"; empty when nobody is named.
/// </param>
/// <param name="Certainty">How strongly it is vouched for.</param>
/// <param name="Polarity">Whether it is asserted at all.</param>
public sealed record Figure(
    string Kind, string Counted, Quantity Quantity, Measure Measure, Period Period, DateOnly? AsOf, AsOfBasis AsOfBasis,
    string Place, string Speaker, string SpeakerChain, Certainty Certainty, Polarity Polarity)
{
    /// <summary>Kind, quantity and noun in one line.</summary>
    public override string ToString() => $"{Kind}: {Quantity} {Counted}";
}
