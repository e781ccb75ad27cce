namespace Analysis.Kernel.Evaluation;

/// <summary>What could stand between two positions of the code, in UTF-16 code units.</summary>
internal sealed record Completions(int Start, int End, IReadOnlyList<Completions.Item> Items)
{
    /// <summary>One proposal.</summary>
    /// <param name="Text">What would be written.</param>
    /// <param name="Kind">What it is, in the words editors have icons for: method, property, class, ...</param>
    /// <param name="Signature">How it is declared; empty where that says nothing.</param>
    public sealed record Item(string Text, string Kind, string Signature);
}
