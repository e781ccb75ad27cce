using System.Collections.Immutable;
using AngleSharp.Dom;
using Analysis.Diagnostics;
using Analysis.Sources.Exports;

namespace Analysis.Sources.Formats;

/// <summary>
/// Knows a page that holds several articles of different days: saved while the next ones load below the first, or a list of posts in full.
/// The day that its metadata give is that of one of them.
/// </summary>
internal static class PageArticles
{
    // A teaser is shorter than the article beside it by more than this.
    private const int ShortestShare = 4;
    private const int LongestDay = 40;
    private const int MostLines = 200;

    /// <summary>How many articles of different days the page holds, behind what was taken out of it; 0 where it is one.</summary>
    public static int Count(IDocument page, DateOnly? published)
    {
        var articles = page.QuerySelectorAll("article").Where(article => article.ParentElement?.Closest("article") is null)
            .Select(article => (Article: article, Letters: article.TextContent.Count(char.IsLetterOrDigit))).ToList();
        var longest = articles.Select(article => article.Letters).DefaultIfEmpty().Max();
        var days = articles
            .Where(article => article.Letters * ShortestShare >= longest && article.Article.QuerySelector("h1, h2, h3") is not null)
            .Select((article, i) => Day(article.Article) ?? (i == 0 ? published : null)).OfType<DateOnly>().ToList();
        return days.Distinct().Skip(1).Any() ? days.Count : 0;
    }

    /// <summary>The page without a day, and why.</summary>
    public static DocumentProperties Undated(DocumentProperties properties) =>
        properties with { Published = null, PublishedBasis = PublishedBasis.Unresolved, HoldsSeveral = true };

    /// <summary>Says so, of several.</summary>
    public static ImmutableArray<Diagnostic> Told(SourceFile file, int count) =>
        count > 0 ? [Document.About(file, DiagnosticCatalog.SeveralArticles, count)] : [];

    // The first day that stands alone in its element.
    private static DateOnly? Day(IElement article) => article.QuerySelectorAll("time, p, span, div").Take(MostLines)
        .Where(element => element.TextContent.Trim().Length is > 0 and <= LongestDay)
        .Select(element => PublishedField.Read(element.GetAttribute("datetime") ?? "") ?? ExportHeader.DayOf(element.TextContent.Trim()))
        .FirstOrDefault(day => day is not null);
}
