namespace Analysis.Masking;

/// <summary>A name in a text, and what stands in its place.</summary>
/// <param name="Start">Its first letter.</param>
/// <param name="End">Just behind its last.</param>
/// <param name="Label">Whose name it is: "Person 3".</param>
internal readonly record struct MaskedSpan(int Start, int End, string Label);
