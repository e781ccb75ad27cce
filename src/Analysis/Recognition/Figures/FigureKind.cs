namespace Analysis.Recognition.Figures;

/// <summary>One row of kinds.tsv, without its words.</summary>
/// <param name="Name">The kind: "arrests".</param>
/// <param name="Class">What must be counted; empty for anything.</param>
/// <param name="Least">The least number for which its nouns alone make a figure.</param>
internal sealed record FigureKind(string Name, string Class, int Least)
{
    /// <summary>Whether it may count people, named or not.</summary>
    public bool TakesPeople => Class is "" or "persons" or "people" or "named";
}
