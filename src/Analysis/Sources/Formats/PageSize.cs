using AngleSharp.Dom;

namespace Analysis.Sources.Formats;

/// <summary>Refuses pages with more elements than any article has, deeper in each other than any writer puts them.</summary>
internal static class PageSize
{
    /// <summary>Counts before anything is looked for in the page.</summary>
    /// <exception cref="LimitException">The page goes beyond the limits.</exception>
    public static void Require(INode page, ReadingLimits limits)
    {
        var elements = 0L;
        PageWalk.Over(page, (node, depth) =>
        {
            elements += node is IElement ? 1 : 0;
            if (depth > limits.Depth || elements > limits.Elements)
            {
                throw new LimitException(depth > limits.Depth ? "depth" : "elements");
            }
        });
    }
}
