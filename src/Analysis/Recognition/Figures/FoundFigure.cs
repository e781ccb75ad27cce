namespace Analysis.Recognition.Figures;

/// <summary>What a later number in the text may refer back to.</summary>
/// <param name="Claim">The number.</param>
/// <param name="Match">What made it a figure.</param>
/// <param name="Noun">The counted words, its own or those it is understood from.</param>
internal sealed record FoundFigure(Claim Claim, KindMatch Match, string Noun)
{
    /// <summary>Whether its sentence counts something else before it.</summary>
    public bool IsOfSeveral { get; init; }
}
