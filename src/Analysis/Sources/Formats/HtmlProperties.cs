using System.Collections.Frozen;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Analysis.Text;

namespace Analysis.Sources.Formats;

/// <summary>
/// What a saved page's metadata says: title, publisher, day of publication. A day of change never counts as one of publication.
/// </summary>
internal static class HtmlProperties
{
    // The article's own names first; a bare "date" is what is left when no other tells.
    private static readonly string[] PublishedNames =
    [
        "article:published_time", "og:published_time", "og:article:published_time", "article:published",
        "datePublished", "parsely-pub-date",
        "citation_publication_date", "citation_online_date", "citation_date", "prism.publicationDate", "sailthru.date", "bt:pubDate",
        "dc.date.issued", "dcterms.issued", "dcterms.available", "dc.date", "dcterms.date", "pubdate", "publishdate",
        "publish-date", "publish_date",
        "publication_date", "date",
    ];

    private static readonly string[] PublisherNames =
    [
        "og:site_name", "publisher", "dc.publisher", "dcterms.publisher", "citation_publisher", "citation_journal_title",
        "prism.publicationName",
    ];

    // "updated", "modified": words before a day that is none of publication.
    private static readonly FrozenSet<string> OfChange = Lexicon.BuiltIn.Rows("Recognition/Dates/lexicon/publication.tsv", 2)
        .Where(row => row[0] == "stale").SelectMany(row => row[1].Split(' ')).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Those of a list of other pages stand behind.
    private const int MostTimes = 50;

    private const string PublishedElements =
        "time[itemprop~=datePublished], time[pubdate], article header time[datetime], time.published, time.entry-date, time.post-date, .posted-on time, .dateline time, "
        + "[itemprop~=datePublished], article time[datetime], main time[datetime]";

    public static DocumentProperties Of(IDocument page)
    {
        var published = PublishedNames.Select(name => PublishedField.Read(Meta(page, name)))
            .Append(PublishedField.Read(JsonLinked(page, "datePublished")))
            .Concat(page.QuerySelectorAll(PublishedElements).Take(MostTimes).Where(element => !IsOfChange(element)).Select(Day))
            .FirstOrDefault(day => day is not null);

        var title = Meta(page, "og:title", "dc.title", "dcterms.title", "citation_title");
        var publisher = FirstOf(Meta(page, PublisherNames), JsonLinked(page, "publisher"));
        return new DocumentProperties(
            WithoutSite(FirstOf(title, JsonLinked(page, "headline"), (page.QuerySelector("h1")?.TextContent ?? page.Title ?? "").Trim()),
                publisher),
            publisher,
            published,
            published is null ? PublishedBasis.Unresolved : PublishedBasis.Stated,
            page.QuerySelector("link[rel=canonical]")?.GetAttribute("href") ?? Meta(page, "og:url"));
    }

    // "Dockers held | Port Courier"
    private static string WithoutSite(string title, string publisher) =>
        publisher.Length > 0 && title.EndsWith(publisher, StringComparison.OrdinalIgnoreCase)
        && title[..^publisher.Length].TrimEnd() is [.. { Length: > 1 } own, '|' or '-' or '–' or '—' or '·' or ':'] ? own.TrimEnd() : title;

    private static string FirstOf(params ReadOnlySpan<string> values)
    {
        foreach (var value in values)
        {
            if (value.Length > 0)
            {
                return value;
            }
        }

        return "";
    }

    private static string Meta(IDocument page, params string[] names) => names
        .Select(name => page.QuerySelector($"meta[property='{name}' i], meta[name='{name}' i], meta[itemprop='{name}' i]")
            ?.GetAttribute("content")?.Trim())
        .FirstOrDefault(content => !string.IsNullOrEmpty(content)) ?? "";

    // <time class="updated" datetime="...">, and times below the first paragraph: those of comments and of what is told.
    private static bool IsOfChange(IElement element) =>
        element.ClassList.Any(name => name.Contains("updated", StringComparison.OrdinalIgnoreCase)
            || name.Contains("modified", StringComparison.OrdinalIgnoreCase))
        || (element.GetAttribute("itemprop") is { } property && property.Contains("Modified", StringComparison.Ordinal))
        || (element.GetAttribute("itemprop") is null && (IsBelowText(element) || IsCalledChange(element)));

    // "Updated <time>", "<span>Last modified:</span> <time>", "Updated on <b><time></b>".
    private static bool IsCalledChange(IElement element)
    {
        for (INode node = element; node.Parent is { } parent && parent is not IHtmlBodyElement; node = parent)
        {
            var before = parent.ChildNodes.TakeWhile(sibling => sibling != node).Reverse()
                .Select(sibling => sibling.TextContent.Trim()).FirstOrDefault(words => words.Length > 0);
            if (before is not null)
            {
                return before.Replace(':', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                    .LastOrDefault(word => word is not ("on" or "at")) is { } last && OfChange.Contains(last);
            }
        }

        return false;
    }

    private static bool IsBelowText(IElement element) =>
        element.Owner!.QuerySelector("article p, main p") is { } text
        && text.CompareDocumentPosition(element).HasFlag(DocumentPositions.Following) && !text.Contains(element);

    private static DateOnly? Day(IElement element) =>
        PublishedField.Read(element.GetAttribute("datetime") ?? element.GetAttribute("content") ?? element.TextContent);

    // schema.org data: the property of the first object that has it.
    private static string JsonLinked(IDocument page, string property)
    {
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
        {
            try
            {
                using var json = JsonDocument.Parse(script.TextContent);
                if (Find(json.RootElement, property) is { } value)
                {
                    return value;
                }
            }
            catch (Exception broken) when (broken is JsonException or InvalidOperationException)
            {
                // Broken metadata of a page, such as half of a surrogate pair, says nothing about its text.
            }
        }

        return "";
    }

    // "publisher": "Port News", or an object with its name.
    private static string? Words(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? value.GetString()!.Trim()
        : value.ValueKind == JsonValueKind.Object && value.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.String
            ? name.GetString()!.Trim()
        : null;

    private static string? Find(JsonElement json, string property) => json.ValueKind switch
    {
        JsonValueKind.Object when json.TryGetProperty(property, out var value) && Words(value) is { } words => words,
        JsonValueKind.Object =>
            json.EnumerateObject().Select(member => Find(member.Value, property)).FirstOrDefault(value => value is not null),
        JsonValueKind.Array => json.EnumerateArray().Select(item => Find(item, property)).FirstOrDefault(value => value is not null),
        _ => null,
    };
}
