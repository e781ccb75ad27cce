namespace Analysis.Copies;

/// <summary>The same words in two texts.</summary>
/// <param name="Start">The first of them, by its place among the words of the one text.</param>
/// <param name="OtherStart">By its place among those of the other.</param>
/// <param name="Length">How many.</param>
internal readonly record struct SharedRun(int Start, int OtherStart, int Length)
{
    public int End => Start + Length;
}
