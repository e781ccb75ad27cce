using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SmartReader;

namespace Analysis.Sources.Formats;

/// <summary>
/// Takes out of a page what stands beside the article by its place and is none of it for SmartReader, which weighs words and links: teasers
/// of other articles, boxes and readers' words under whatever names.
/// </summary>
/// <remarks>
/// SmartReader alone also drops tables, interviews and notes of an article. So its word counts only where the place says the same, and not
/// at all where it does not begin with the first sentence below the headline.
/// </remarks>
internal static class SecondOpinion
{
    // What is larger would take it too long, what is deeper its stack.
    private const int MostElements = 20_000;
    private const int Deepest = 200;

    // Half of the least of SmartReader's own: below it, it takes in more and more of the page.
    private const int LeastLetters = 200;
    private const int LongestMark = 80;

    public static void Remove(IHtmlDocument page, LeftOut left)
    {
        if (page.Body is not { } body || !IsSmall(body) || Article(page) is not { } article)
        {
            return;
        }

        var blocks = PageBlocks.Of(body);
        var kept = blocks.Lines.Select(line => article.Contains(line.Letters)).ToList();
        var first = Enumerable.Range(0, kept.Count).FirstOrDefault(line => kept[line] && blocks.Lines[line].IsSentence, -1);
        if (first < 0)
        {
            return;
        }

        var headline = blocks.Headlines.LastOrDefault(head => head.LinesAbove <= first);
        var start = headline.Element is null ? first : headline.LinesAbove;
        if (Enumerable.Range(start, first - start).Any(line => blocks.Lines[line].IsSentence))
        {
            return;
        }

        var weights = Weights(body, blocks, kept);
        var root = Root(headline.Element ?? blocks.Lines[first].Block, body, weights);
        RemoveTeasers(root, weights, left);
        for (INode at = root; at != body; at = at.Parent!)
        {
            var isBehind = false;
            foreach (var beside in at.Parent!.ChildNodes.ToList())
            {
                isBehind |= beside == at;
                if (beside != at && (isBehind || headline.Element is not null))
                {
                    RemoveBeside(beside, isBehind, weights, left);
                }
            }
        }
    }

    // What the whole of a node that nothing is kept of says: all of it behind the article, above it only what is told.
    private static void RemoveBeside(INode node, bool isBehind, Dictionary<INode, Weight> weights, LeftOut left)
    {
        if (node is not IElement element || !weights.TryGetValue(element, out var weight))
        {
            return;
        }

        if (weight.Kept > 0)
        {
            foreach (var child in element.ChildNodes.ToList())
            {
                RemoveBeside(child, isBehind, weights, left);
            }
        }
        else if ((isBehind || weight.Sentences > 0) && !IsMark(element))
        {
            left.Add("beside", element.TextContent);
            element.Remove();
        }
    }

    // Inside, a list of other articles has a link for each of its sentences.
    private static void RemoveTeasers(INode root, Dictionary<INode, Weight> weights, LeftOut left)
    {
        foreach (var element in root.ChildNodes.OfType<IElement>().ToList())
        {
            if (!weights.TryGetValue(element, out var weight))
            {
                continue;
            }

            if (weight.Kept > 0)
            {
                RemoveTeasers(element, weights, left);
            }
            else if (weight.Sentences > 0 && element.LocalName is not ("p" or "table") && HasLinks(element, weight.Sentences))
            {
                left.Add("beside", element.TextContent);
                element.Remove();
            }
        }
    }

    private static bool HasLinks(IElement element, int sentences)
    {
        var links = element.QuerySelectorAll("a[href]");
        return links.Length >= sentences && links.Sum(link => link.TextContent.Length) * 5 >= element.TextContent.Trim().Length;
    }

    // The day or the rights of the page, which tell about it.
    private static bool IsMark(IElement element) =>
        element.TextContent.Trim() is { Length: <= LongestMark } words
        && (words.StartsWith('©') || words.StartsWith("Copyright", StringComparison.OrdinalIgnoreCase)
            || PublishedField.Read(words) is not null);

    // The smallest element around the headline that has most of what is kept.
    private static INode Root(INode start, IElement body, Dictionary<INode, Weight> weights)
    {
        var root = start;
        while (root != body && weights.GetValueOrDefault(root).Kept * 2 <= weights[body].Kept)
        {
            root = root.Parent!;
        }

        return root;
    }

    private static Dictionary<INode, Weight> Weights(IElement body, PageBlocks blocks, List<bool> kept)
    {
        var weights = new Dictionary<INode, Weight>();
        foreach (var (line, isKept) in blocks.Lines.Zip(kept))
        {
            var (letters, sentences) = (isKept ? line.Letters.Length : 0, line.IsSentence ? 1 : 0);
            for (var at = line.Block; ; at = at.Parent!)
            {
                var before = weights.GetValueOrDefault(at);
                weights[at] = new Weight(before.Kept + letters, before.Sentences + sentences);
                if (at == body)
                {
                    break;
                }
            }
        }

        return weights;
    }

    // The lines that SmartReader leaves of a copy of the page; null when it finds no article.
    private static HashSet<string>? Article(IHtmlDocument page)
    {
        HashSet<string>? lines = null;
        using var reader = new Reader("https://localhost/", (IHtmlDocument)page.Clone()) { CharThreshold = LeastLetters };
        reader.AddCustomOperationEnd(article => lines = [.. PageBlocks.Of(article).Lines.Select(line => line.Letters)]);
        reader.GetArticle();
        return lines;
    }

    private static bool IsSmall(IElement body)
    {
        var (elements, deepest) = (0, 0);
        PageWalk.Over(body, (node, depth) => (elements, deepest) = (elements + (node is IElement ? 1 : 0), Math.Max(deepest, depth)));
        return elements <= MostElements && deepest <= Deepest;
    }

    private readonly record struct Weight(int Kept, int Sentences);
}
