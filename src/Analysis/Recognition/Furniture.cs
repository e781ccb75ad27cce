using Analysis.Text;

namespace Analysis.Recognition;

/// <summary>Keeps what was recognised apart from what stands in parts of a text that are none of the document.</summary>
internal static class Furniture
{
    /// <summary>The mentions outside such parts; the same list when the text has none.</summary>
    public static IReadOnlyList<Mention<T>> Without<T>(TextStructure structure, IReadOnlyList<Mention<T>> mentions)
        where T : notnull =>
        structure.Blocks.Any(block => block.Kind == BlockKind.Furniture)
            ? [.. mentions.Where(mention => !structure.IsFurniture(mention.Span))]
            : mentions;
}
