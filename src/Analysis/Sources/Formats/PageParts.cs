using AngleSharp.Dom;
using Analysis.Text;

namespace Analysis.Sources.Formats;

/// <summary>
/// Takes out of a saved page what is no part of its article: frame, hidden elements, lists of other pages,
/// comments, galleries, footnote marks.
/// </summary>
internal static class PageParts
{
    private const string NoText = "script, style, noscript, template, iframe, button, select, svg, head";
    private const string Frame =
        "nav, aside, form, body > header, body > footer, [role=navigation], [role=banner], [role=contentinfo], [role=complementary]";
    private const string Hidden = "[hidden], [aria-hidden=true], [style*='display' i], [style*='visibility' i], dialog:not([open])";
    private const string Headings = "h2, h3, h4, h5, h6, p, div, strong, b, span, summary, dt, legend";
    private const string Lists = "ul, ol, dl, p, div, td, section";
    private const int LongestHeading = 60;
    private const int LongestPointer = 1000;
    private const int LongestMenu = 2000;
    private const int FewLinks = 2;

    public static LeftOut Remove(IDocument page)
    {
        var left = new LeftOut();
        var styled = StyleSheets.Hidden(page);
        foreach (var element in page.QuerySelectorAll(NoText).ToList())
        {
            element.Remove();
        }

        RemoveAll(page.QuerySelectorAll(Frame), "frame", left);
        RemoveAll(page.QuerySelectorAll(Hidden).Where(IsHidden), "hidden", left);
        if (page.Body is { } body)
        {
            var weight = new PageWeight(body);
            RemoveAll(styled.Where(element => !weight.HoldsArticle(element, isComments: false)), "hidden", left);
            RemoveMarked(body, left);
            RemoveBelowHeadings(body, left);
            FootnoteMarks.Remove(body, left);
            RemoveAll(body.QuerySelectorAll("time").Where(IsAge), "frame", left);
        }

        return left;
    }

    private static void RemoveAll(IEnumerable<IElement> elements, string kind, LeftOut left)
    {
        foreach (var element in elements.ToList())
        {
            Remove(element, kind, left);
        }
    }

    // An element inside one that is already out is not counted again.
    private static void Remove(IElement element, string kind, LeftOut left)
    {
        if (element.Parent is not null)
        {
            if (element.Owner!.Contains(element))
            {
                left.Add(kind, element.TextContent);
            }

            element.Remove();
        }
    }

    private static bool IsHidden(IElement element)
    {
        if (element.GetAttribute("style") is not { } style || element.HasAttribute("hidden"))
        {
            return true;
        }

        var plain = string.Concat(style.Where(c => !char.IsWhiteSpace(c))).ToLowerInvariant();
        return plain.Contains("display:none", StringComparison.Ordinal) || plain.Contains("visibility:hidden", StringComparison.Ordinal)
            || element.GetAttribute("aria-hidden") == "true" || (element.LocalName == "dialog" && !element.HasAttribute("open"));
    }

    // By class and id. What holds the article is never taken out for its own name: <body class="single-gallery">.
    private static void RemoveMarked(IElement body, LeftOut left)
    {
        var weight = new PageWeight(body);
        foreach (var element in body.QuerySelectorAll("[class], [id]").ToList())
        {
            var kind = element.ClassList.Append(element.Id ?? "").Select(PagePartNames.KindOfClass)
                .FirstOrDefault(found => found is not null);
            if (kind is not null && !weight.HoldsArticle(element, isComments: kind == "comments"))
            {
                Remove(element, kind, left);
            }
        }
    }

    // "Related articles" and the list of links behind it; "Leave a reply" and whatever stands below it.
    private static void RemoveBelowHeadings(IElement body, LeftOut left)
    {
        var weight = new PageWeight(body);
        foreach (var heading in body.QuerySelectorAll(Headings)
            .Where(heading => weight.IsLine(heading, LongestHeading) && IsShort(heading)).ToList())
        {
            if (PagePartNames.KindOfHeading(heading.TextContent) is not { } kind || heading.Parent is null
                || weight.HoldsArticle(heading, isComments: false))
            {
                continue;
            }

            if (heading.LocalName == "summary" && heading.ParentElement is { } details)
            {
                Remove(details, kind, left);
                continue;
            }

            var next = heading.NextElementSibling;
            while (next is not null && !weight.HoldsArticle(next, isComments: kind == "comments")
                && (kind == "comments" || IsListOfLinks(next)))
            {
                var behind = next.NextElementSibling;
                Remove(next, kind, left);
                next = behind;
            }

            Remove(heading, kind, left);
        }

        RemoveAll(body.QuerySelectorAll("p, div, li, strong, em")
            .Where(element => weight.IsLine(element, LongestPointer) && IsPointerToOtherPage(element)), "links", left);
        RemoveAll(body.QuerySelectorAll(Lists).Where(element => weight.IsLine(element, LongestMenu)
            && IsNothingButLinks(element) && !weight.HoldsArticle(element, isComments: false)), "links", left);
    }

    // Links and hardly a word between them: a menu, a list of headlines, "Tags: ...".
    private static bool IsNothingButLinks(IElement element) =>
        element.QuerySelectorAll("a").Length >= FewLinks && LinkShare(element) >= 0.65
        && !element.TextContent.AsSpan().TrimEnd().EndsWith('.');

    private static bool IsShort(IElement element) =>
        element.TextContent is { } words && words.Length <= LongestHeading + 40 && words.Trim().Length is > 0 and <= LongestHeading;

    private static bool IsListOfLinks(IElement element) =>
        element.LocalName is "ul" or "ol" && element.QuerySelector("a") is not null || LinkShare(element) >= 0.6;

    // "READ MORE: Flood displaces thousands", the headline being a link.
    private static bool IsPointerToOtherPage(IElement element)
    {
        var colon = element.TextContent.AsSpan(0, Math.Min(element.TextContent.Length, LongestHeading)).IndexOf(':');
        return colon > 0 && PagePartNames.KindOfHeading(element.TextContent[..colon]) == "links" && LinkShare(element) >= 0.5;
    }

    // "<time datetime=...>5 years ago</time>", counted from the day on which the page was saved; "two hours ago" of a sentence stays.
    private static bool IsAge(IElement time) =>
        time.TextContent.Trim() is { } words && words.EndsWith(" ago", StringComparison.OrdinalIgnoreCase)
        && time.ParentElement!.TextContent.Trim() is { Length: <= LongestHeading } around && around is [.., not ('.' or '!' or '?')];

    private static double LinkShare(IElement element)
    {
        var all = element.TextContent.Trim().Length;
        var links = element.LocalName == "a" ? all : element.QuerySelectorAll("a").Sum(link => link.TextContent.Trim().Length);
        return all == 0 ? 0 : links / (double)all;
    }
}
