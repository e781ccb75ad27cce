using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Analysis.Sources.Formats;

/// <summary>
/// What a saved page's own style sheets hide: ".sr { display: none }". Only plain selectors of one class or id, outside of media
/// queries, and none that another rule shows again: a part that opens may be one of the article.
/// </summary>
internal static partial class StyleSheets
{
    // A page's own sheet is shorter, and hides less.
    private const int MostLetters = 2_000_000;
    private const int MostNames = 1000;

    /// <summary>The elements that are hidden so; asked before the style sheets are taken out.</summary>
    public static IReadOnlyList<IElement> Hidden(IDocument page)
    {
        var sheets = page.QuerySelectorAll("style").Where(HoldsAlways).Select(style => style.TextContent).ToList();
        if (sheets.Sum(sheet => (long)sheet.Length) > MostLetters)
        {
            return [];
        }

        var rules = sheets.SelectMany(sheet => Rules(Grouped().Replace(WithoutComments(sheet), ""))).ToList();
        var shown = rules.Where(rule => Shows(rule.Look)).SelectMany(rule => Name().Matches(rule.Selectors)).Select(name => name.Value)
            .ToHashSet(StringComparer.Ordinal);
        var hiding = rules.Where(rule => Hides(rule.Look)).SelectMany(rule => rule.Selectors.Split(','))
            .Select(selector => Plain().Match(selector.Trim())).Where(match => match.Success && !shown.Contains(match.Groups["name"].Value))
            .Select(match => (Name: match.Groups["name"].Value, Tag: match.Groups["tag"].Value)).Distinct().Take(MostNames)
            .ToLookup(selector => selector.Name, selector => selector.Tag, StringComparer.Ordinal);
        return hiding.Count == 0 ? [] : [.. page.All.Where(element => NamesOf(element).Any(name => hiding[name].Any(tag =>
            tag.Length == 0 || tag.Equals(element.LocalName, StringComparison.OrdinalIgnoreCase))))];
    }

    // Not one for print, and none for readers without scripts.
    private static bool HoldsAlways(IElement style) =>
        (style.GetAttribute("media") ?? "").Trim().ToLowerInvariant() is "" or "all" or "screen" && style.Closest("noscript") is null;

    private static IEnumerable<string> NamesOf(IElement element) =>
        [.. element.ClassList.Select(name => "." + name), .. element.Id is { Length: > 0 } id ? ["#" + id] : Array.Empty<string>()];

    private static IEnumerable<(string Selectors, string Look)> Rules(string sheet)
    {
        foreach (var rule in sheet.Split('}'))
        {
            var open = rule.LastIndexOf('{');
            if (open > 0)
            {
                yield return (rule[(rule.LastIndexOf('{', open - 1) + 1)..open],
                    Blank().Replace(rule[(open + 1)..], "").ToLowerInvariant());
            }
        }
    }

    private static string WithoutComments(string sheet)
    {
        var kept = new StringBuilder(sheet.Length);
        for (var at = 0; at < sheet.Length;)
        {
            var open = sheet.IndexOf("/*", at, StringComparison.Ordinal);
            var close = open < 0 ? -1 : sheet.IndexOf("*/", open + 2, StringComparison.Ordinal);
            kept.Append(sheet, at, (open < 0 ? sheet.Length : open) - at);
            at = close < 0 ? sheet.Length : close + 2;
        }

        return kept.ToString();
    }

    private static bool Hides(string look) =>
        look.Contains("display:none", StringComparison.Ordinal) || look.Contains("visibility:hidden", StringComparison.Ordinal);

    private static bool Shows(string look) =>
        (look.Contains("display:", StringComparison.Ordinal) && !look.Contains("display:none", StringComparison.Ordinal))
        || look.Contains("visibility:visible", StringComparison.Ordinal);

    // "@media print { ... { ... } }", "@import ...;": what holds now and then.
    [GeneratedRegex(@"@[^{};@]*(?:;|\{(?:[^{}]|\{[^{}]*\})*\})")]
    private static partial Regex Grouped();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();

    [GeneratedRegex(@"^(?<tag>(?:[a-z]+[1-6]?)?)(?<name>[.#][A-Za-z][\w-]*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    [GeneratedRegex(@"[.#][A-Za-z][\w-]*", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
