using AngleSharp.Dom;
using Analysis.Text;

namespace Analysis.Sources.Formats;

/// <summary>How much of a page's text each element holds, and which hold its article: counted once, from the leaves up.</summary>
internal sealed class PageWeight
{
    private const int MostNodes = 100;

    private readonly Dictionary<INode, int> letters = [];
    private readonly Dictionary<INode, int> nodes = [];
    private readonly HashSet<INode> holders = [];
    private readonly int all;

    public PageWeight(IElement body)
    {
        // A node is left when it is whole, and then added to its parent.
        PageWalk.Over(body, (_, _) => { }, node =>
        {
            var own = node is IText text ? text.Data.Count(char.IsLetterOrDigit) : letters.GetValueOrDefault(node);
            letters[node] = own;
            if (node.Parent is { } parent)
            {
                letters[parent] = letters.GetValueOrDefault(parent) + own;
                nodes[parent] = nodes.GetValueOrDefault(parent) + nodes.GetValueOrDefault(node) + 1;
                if (holders.Contains(node) || node is IElement element && IsArticle(element))
                {
                    holders.Add(parent);
                    holders.Add(node);
                }
            }
        });

        all = letters.GetValueOrDefault(body);
        holders.Add(body);
    }

    /// <summary>
    /// Whether an element is made of a line of words: few nodes with few letters. What holds more is not looked
    /// into, since that takes time by depth.
    /// </summary>
    public bool IsLine(IElement element, int most) =>
        nodes.GetValueOrDefault(element) <= MostNodes && letters.GetValueOrDefault(element) <= most;

    /// <summary>
    /// Whether an element is or holds the article: its title, the element marked so, or most of the page's words.
    /// Comments may be longer than the article.
    /// </summary>
    public bool HoldsArticle(IElement element, bool isComments) =>
        holders.Contains(element) || (!isComments && letters.GetValueOrDefault(element) * 2 > all);

    private static bool IsArticle(IElement element) =>
        element.LocalName is "h1" or "main" || element.GetAttribute("role") == "main"
        || (element.GetAttribute("itemprop")?.Contains("articleBody", StringComparison.Ordinal) ?? false)
        || (element.LocalName == "article" && element.ClassList.All(name => PagePartNames.KindOfClass(name) is null));
}
