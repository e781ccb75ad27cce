namespace Analysis.Text;

/// <summary>The smallest unit that rules look at; tokens never overlap and leave out only white space.</summary>
public readonly record struct Token(SourceSpan Span, TokenKind Kind);
