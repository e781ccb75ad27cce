using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Analysis.Diagnostics;
using Analysis.Sources.Exports;

namespace Analysis.Sources.Formats;

/// <summary>
/// Web pages as saved: the main text, one block a line, and what the page's metadata says. Scripts are never run, addresses never opened.
/// </summary>
internal static class Html
{
    public static Document Read(SourceFile file, byte[] bytes)
    {
        if (TextDecoder.Decode(bytes) is not { } text)
        {
            return Document.Failed(file, bytes, SourceStatus.Unreadable, Document.About(file, DiagnosticCatalog.Undecodable));
        }

        TagDepth.Require(text.Content, file.Limits);
        using var page = new HtmlParser().ParseDocument(text.Content);
        PageSize.Require(page, file.Limits);
        var properties = HtmlProperties.Of(page);
        var left = PageParts.Remove(page);
        var main = Main(page);
        // Of several articles SmartReader takes one.
        if (page.QuerySelectorAll("article").Length <= 1 && !ArticleSplitter.HoldsSeveral(main))
        {
            SecondOpinion.Remove(page, left);
            main = Main(page);
        }

        var articles = PageArticles.Count(page, properties.Published);
        return Document.Of(file, bytes, main, articles > 0 ? PageArticles.Undated(properties) : properties,
            [.. PlainText.Report(file, text), .. left.Report(file), .. PageArticles.Told(file, articles)]) with
        {
            LeftOut = left.Parts,
        };
    }

    // The element that the page marks as its text; a page with several articles is a list of them and is read whole.
    private static string Main(IDocument page)
    {
        var articles = page.QuerySelectorAll("article");
        var main = articles.Length == 1 ? articles[0] : page.QuerySelector("main, [role=main]") ?? page.Body;
        var text = new StringBuilder();
        if (main is not null)
        {
            Write(main, text);
        }

        return text.ToString().Trim();
    }

    private static void Write(INode root, StringBuilder text)
    {
        INode? written = null;
        PageWalk.Over(
            root,
            (node, _) =>
            {
                if (node is IHtmlTableElement data && HtmlTable.Rows(data) is { } table)
                {
                    BreakLine(text);
                    text.Append(table);
                    written = node;
                }
                else if (node is IText words)
                {
                    AppendCollapsed(text, words.Data);
                }
                else if (PageBlocks.IsBlock(node))
                {
                    BreakLine(text);
                }
            },
            node =>
            {
                if (PageBlocks.IsBlock(node))
                {
                    BreakLine(text);
                }
            },
            node => node != written);
    }

    private static void AppendCollapsed(StringBuilder text, string words)
    {
        foreach (var c in words)
        {
            if (!char.IsWhiteSpace(c))
            {
                text.Append(c);
            }
            else if (text.Length > 0 && text[^1] is not (' ' or '\n'))
            {
                text.Append(' ');
            }
        }
    }

    private static void BreakLine(StringBuilder text)
    {
        if (text.Length > 0 && text[^1] == ' ')
        {
            text.Length--;
        }

        if (text.Length > 0 && text[^1] != '\n')
        {
            text.Append("\n\n");
        }
    }
}
