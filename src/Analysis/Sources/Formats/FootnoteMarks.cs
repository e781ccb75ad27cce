using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Analysis.Sources.Formats;

/// <summary>Raised digits: marks of footnotes are taken out ("30[2] were hurt" is not 302), powers and units stay readable.</summary>
internal static partial class FootnoteMarks
{
    private const int MostBefore = 12;

    public static void Remove(IElement body, LeftOut left)
    {
        foreach (var (raised, before) in body.QuerySelectorAll("sup").Where(raised => raised.Parent is not null)
            .GroupBy(raised => raised.Parent!).SelectMany(Raised).ToList())
        {
            var words = raised.TextContent.Trim();
            if (Unit().IsMatch(before))
            {
                continue;
            }

            if (Power().IsMatch(before))
            {
                // Written flat, "10" and "6" would make another number.
                raised.TextContent = "^" + words;
            }
            else if (Mark().IsMatch(words))
            {
                left.Add("footnote marks", words);
                raised.Remove();
            }
        }
    }

    // Each with the words right before it, in its own parent: as many as tell a unit or a power. Marks before it are no words.
    private static IEnumerable<(IElement Raised, string Before)> Raised(IGrouping<INode, IElement> children)
    {
        var (raised, before) = (children.ToHashSet<INode>(), "");
        foreach (var child in children.Key.ChildNodes)
        {
            if (raised.Contains(child))
            {
                yield return ((IElement)child, before);
            }

            before += child is IElement { LocalName: "sup" } && Mark().IsMatch(child.TextContent.Trim()) ? "" : child.TextContent;
            before = before.Length > MostBefore ? before[^MostBefore..] : before;
        }
    }

    // "1", "[12]", "3,4", "2-5", "*", "a".
    [GeneratedRegex(@"^[\[(]?(?:\d{1,3}(?:\s?[,;–-]\s?\d{1,3})*|[*†‡§¶a-z])[\])]?$")]
    private static partial Regex Mark();

    // "km", "CO": what is raised or lowered behind them belongs to them.
    [GeneratedRegex(@"(?:^|[\s\d(])(?:[kcmdµn]?m|ft|mi|yd|in|s|CO)$")]
    private static partial Regex Unit();

    // "3 × 10".
    [GeneratedRegex(@"[×x·*]\s?10$")]
    private static partial Regex Power();
}
