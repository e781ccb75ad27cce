using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>A statement whose speaker has been looked up, as later pronouns look back at it.</summary>
/// <param name="Block">Index of its block.</param>
/// <param name="Offset">Where its subject begins; without one, where what was said begins.</param>
/// <param name="IsPresent">"condemns": told in the present.</param>
/// <param name="IsTurn">A turn of a transcript: whoever "he" is, it is not the one who says it.</param>
/// <param name="Content">What was said.</param>
/// <param name="Speaker">Who said it.</param>
internal readonly record struct Spoken(int Block, int Offset, bool IsPresent, bool IsTurn, SourceSpan Content, Speaker Speaker);
