using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Analysis.Sources.Formats;

/// <summary>
/// What a saved page's own style sheets hide: ".sr { display: none }". Only plain selectors of one class or id, outside of media
/// queries, and none that another rule shows again: a part that opens may be one of the article.
/// </summary>
internal static partial class StyleSheets
{
    /// <summary>The elements that are hidden so; asked before the style sheets are taken out.</summary>
    public static IReadOnlyList<IElement> Hidden(IDocument page)
    {
        var rules = page.QuerySelectorAll("style").Select(style => Grouped().Replace(Comment().Replace(style.TextContent, ""), ""))
            .SelectMany(style => Rule().Matches(style))
            .Select(rule => (Selectors: rule.Groups["selectors"].Value.Split(',').Select(selector => selector.Trim()).ToList(),
                Look: Blank().Replace(rule.Groups["look"].Value, "").ToLowerInvariant())).ToList();
        var hiding = rules.Where(rule => Hides(rule.Look)).SelectMany(rule => rule.Selectors).Where(selector => Plain().IsMatch(selector))
            .ToHashSet(StringComparer.Ordinal);
        hiding.RemoveWhere(selector => rules.Any(rule => Shows(rule.Look) && rule.Selectors.Any(other => Names(other, selector))));
        return [.. hiding.Order(StringComparer.Ordinal).SelectMany(selector => page.QuerySelectorAll(selector))];
    }

    private static bool Hides(string look) =>
        look.Contains("display:none", StringComparison.Ordinal) || look.Contains("visibility:hidden", StringComparison.Ordinal);

    private static bool Shows(string look) =>
        (look.Contains("display:", StringComparison.Ordinal) && !look.Contains("display:none", StringComparison.Ordinal))
        || look.Contains("visibility:visible", StringComparison.Ordinal);

    // ".menu.open" and ".page:hover .menu" name ".menu"; ".menu-item" does not.
    private static bool Names(string selector, string plain)
    {
        for (var at = selector.IndexOf(plain, StringComparison.Ordinal); at >= 0;
            at = selector.IndexOf(plain, at + 1, StringComparison.Ordinal))
        {
            if (selector.AsSpan(at + plain.Length) is not [var next, ..] || !(char.IsLetterOrDigit(next) || next is '-' or '_'))
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    // "@media print { ... { ... } }", "@import ...;": what holds now and then.
    [GeneratedRegex(@"@[^{};]*(?:;|\{(?:[^{}]|\{[^{}]*\})*\})")]
    private static partial Regex Grouped();

    [GeneratedRegex(@"(?<selectors>[^{}]+)\{(?<look>[^{}]*)\}")]
    private static partial Regex Rule();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();

    [GeneratedRegex(@"^(?:[a-z]+[1-6]?)?[.#][A-Za-z][\w-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();
}
