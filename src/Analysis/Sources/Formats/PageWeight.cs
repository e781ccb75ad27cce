using AngleSharp.Dom;
using Analysis.Text;

namespace Analysis.Sources.Formats;

/// <summary>How much of a page's text each element holds, and which hold its article: counted once, from the leaves up.</summary>
internal sealed class PageWeight
{
    private readonly Dictionary<INode, int> letters = [];
    private readonly HashSet<INode> holders = [];
    private readonly int all;

    public PageWeight(IElement body)
    {
        // A node of a document stands before the nodes in it: backwards, each is whole before it is added to its parent.
        var nodes = body.Descendants().ToList();
        for (var i = nodes.Count - 1; i >= 0; i--)
        {
            var node = nodes[i];
            var own = node is IText text ? text.Data.Count(char.IsLetterOrDigit) : letters.GetValueOrDefault(node);
            letters[node] = own;
            if (node.Parent is { } parent)
            {
                letters[parent] = letters.GetValueOrDefault(parent) + own;
                if (holders.Contains(node) || node is IElement element && IsArticle(element))
                {
                    holders.Add(parent);
                    holders.Add(node);
                }
            }
        }

        all = letters.GetValueOrDefault(body);
        holders.Add(body);
    }

    /// <summary>Whether an element is or holds the article: its title, the element marked so, or most of the page's words. Comments may be longer than the article.</summary>
    public bool HoldsArticle(IElement element, bool isComments) =>
        holders.Contains(element) || (!isComments && letters.GetValueOrDefault(element) * 2 > all);

    private static bool IsArticle(IElement element) =>
        element.LocalName is "h1" or "main" || element.GetAttribute("role") == "main"
        || (element.GetAttribute("itemprop")?.Contains("articleBody", StringComparison.Ordinal) ?? false)
        || (element.LocalName == "article" && element.ClassList.All(name => PagePartNames.KindOfClass(name) is null));
}
