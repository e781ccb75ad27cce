using System.Net;
using Analysis.Charting;
using Analysis.Diagnostics;
using Analysis.Tables;
using Analysis.Text;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Analysis.Cli.Reports;

/// <summary>
/// A report as one HTML page that needs nothing from anywhere. HTML in the report or in the words of a source
/// shows as letters, and nothing in it runs.
/// </summary>
internal static class ReportPage
{
    private const string Style = """
        body { font: 17px/1.6 Georgia, "Noto Serif", serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; background: #fff; }
        h1, h2, h3 { line-height: 1.25; } pre, code { font: 14px/1.4 ui-monospace, monospace; background: #f5f5f5; } pre { padding: .6rem .8rem; white-space: pre-wrap; }
        table { border-collapse: collapse; } td, th { border: 1px solid #ccc; padding: .2rem .6rem; text-align: left; vertical-align: top; }
        img { max-width: 100%; } blockquote { border-left: 4px solid #c8c8c8; margin-left: 0; padding-left: 1rem; }
        .footnotes { font-size: .85em; overflow-wrap: anywhere; } a { color: #0b4f8a; }
        @media (prefers-color-scheme: dark) { body { color: #e8e8e8; background: #16181b; } pre, code { background: #24272b; } a { color: #8fc1ee; } }
        """;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().DisableHtml()
        .UseFootnotes().UsePipeTables().Build();

    private static readonly string[] Schemes = ["http:", "https:", "mailto:"];

    private static readonly Dictionary<string, string> Pictures = new(StringComparer.OrdinalIgnoreCase)
    {
        [".png"] = "image/png", [".jpg"] = "image/jpeg", [".jpeg"] = "image/jpeg", [".gif"] = "image/gif", [".webp"] = "image/webp",
        [".svg"] = "image/svg+xml",
    };

    /// <summary>The page, and the pictures that it cannot hold.</summary>
    /// <param name="markdown">The report with its notes.</param>
    /// <param name="report">The report as the user wrote it: where pictures are named from.</param>
    public static (string Page, IReadOnlyList<DiagnosticRow> Faults) Of(string markdown, string report)
    {
        var (document, faults, lines) = (Markdown.Parse(markdown, Pipeline), new List<DiagnosticRow>(), new LineMap(markdown));
        foreach (var link in document.Descendants<LinkInline>())
        {
            var url = link.GetDynamicUrl?.Invoke() ?? link.Url ?? "";
            if (!link.IsImage)
            {
                (link.Url, link.GetDynamicUrl) = (Safe(url), null);
            }
            else if (Picture(url, report) is { } picture)
            {
                (link.Url, link.GetDynamicUrl) = (picture, null);
            }
            else
            {
                faults.Add(TableBuilder.Diagnostic(Diagnostic.Of(DiagnosticCatalog.NoPicture, report,
                    lines[link.Span.Start], VisibleText.Of(url))));
            }
        }

        foreach (var link in document.Descendants<AutolinkInline>().Where(link => !link.IsEmail))
        {
            link.Url = Safe(link.Url);
        }

        var title = document.Descendants<HeadingBlock>().FirstOrDefault()?.Inline is { } heading
            ? string.Concat(heading.Descendants<LiteralInline>().Select(part => part.Content.ToString()))
            : Path.GetFileNameWithoutExtension(report);
        return ($"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{PagePolicy.Of(Style)}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="referrer" content="no-referrer">
            <title>{WebUtility.HtmlEncode(title)}</title>
            <style>{Style}</style>
            </head>
            <body>
            {document.ToHtml(Pipeline)}</body>
            </html>

            """.ReplaceLineEndings("\n"), faults);
    }

    // An address that runs something, or leads into the machine, leads nowhere.
    private static string Safe(string url) =>
        url.StartsWith('#') || Schemes.Any(scheme => url.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
        || (!url.Contains(':') && !url.StartsWith('/') && !url.Contains('\\'))
            ? url
            : "#";

    private static string? Picture(string url, string report)
    {
        try
        {
            var name = Uri.UnescapeDataString(url);
            return !name.Contains(':') && !Path.IsPathRooted(name) && Pictures.TryGetValue(Path.GetExtension(name), out var type)
                ? $"data:{type};base64,{Convert.ToBase64String(File.ReadAllBytes(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(report))!, name)))}" : null;
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }
}
