using System.Collections.Immutable;
using Analysis.Text;

namespace Analysis.Sources;

/// <summary>Puts together what of a document gives no claims, so that it can be counted and shown.</summary>
public static class LeftOutParts
{
    /// <summary>What the reader of its format took out of the file, then the lines of its text that are no part of it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="structure">The structure of its text.</param>
    public static ImmutableArray<LeftOutPart> Of(Document document, TextStructure structure) =>
    [
        .. document.LeftOut,
        .. structure.Blocks.Where(block => block.Kind == BlockKind.Furniture)
            .Select(block => new LeftOutPart("lines", document.Text[block.Span])),
    ];
}
