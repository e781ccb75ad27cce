namespace Analysis.Text;

/// <summary>One sentence of one block.</summary>
/// <param name="Span">From its first to its last token, closing quotation marks included.</param>
/// <param name="Block">Index of its block.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="TokenEnd">Index just behind its last token.</param>
public sealed record Sentence(SourceSpan Span, int Block, int FirstToken, int TokenEnd)
{
    /// <summary>Whether it ends only because it was too long, and goes on in the next.</summary>
    public bool IsCut { get; init; }
}
