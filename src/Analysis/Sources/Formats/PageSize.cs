using AngleSharp.Dom;

namespace Analysis.Sources.Formats;

/// <summary>Refuses pages whose elements are too many or stand too deep in each other: no article needs them, and what is looked for in them takes time by depth.</summary>
internal static class PageSize
{
    /// <summary>Walks the page by its links, since recursion would overflow the stack.</summary>
    /// <exception cref="LimitException">The page goes beyond the limits.</exception>
    public static void Require(INode page, ReadingLimits limits)
    {
        var (elements, depth) = (0L, 0L);
        for (var node = page.FirstChild; node is not null; node = Next(node, page, ref depth))
        {
            elements += node is IElement ? 1 : 0;
            if (depth > limits.Depth || elements > limits.Elements)
            {
                throw new LimitException(depth > limits.Depth ? "depth" : "elements");
            }
        }
    }

    private static INode? Next(INode node, INode page, ref long depth)
    {
        if (node.FirstChild is { } child)
        {
            depth++;
            return child;
        }

        var at = node;
        while (at is not null && at != page && at.NextSibling is null)
        {
            at = at.Parent;
            depth--;
        }

        return at == page ? null : at?.NextSibling;
    }
}
