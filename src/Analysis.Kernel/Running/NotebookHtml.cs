using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Markdig;

namespace Analysis.Kernel.Running;

/// <summary>A notebook as one HTML page that needs nothing from anywhere: no script, style or font of another host.</summary>
public static partial class NotebookHtml
{
    private const string Style = """
        body { font: 16px/1.5 system-ui, sans-serif; max-width: 64rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; background: #fff; }
        pre { font: 14px/1.4 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; margin: 0; }
        .code { background: #f5f5f5; border-left: 4px solid #c8c8c8; padding: .6rem .8rem; margin: 1rem 0 .4rem; }
        .output { margin: .4rem 0 1rem; overflow-x: auto; }
        .error, .stderr { background: #fdecea; padding: .6rem .8rem; }
        table { border-collapse: collapse; } td, th { border: 1px solid #ddd; padding: .2rem .6rem; text-align: left; vertical-align: top; }
        img, svg { max-width: 100%; }
        @media print { body { max-width: none; margin: 0; } .output { overflow: visible; } .code, table, img, svg { break-inside: avoid; } }
        """;

    // Charts bring their script and their pictures along; nothing, not even a picture that a text names, is fetched from anywhere else.
    private const string Policy = "default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval' file:; style-src 'unsafe-inline'; img-src data: blob: file:; font-src data:; media-src data:; form-action 'none'";

    private static readonly MarkdownPipeline Markdown = new MarkdownPipelineBuilder().UsePipeTables().UseAutoIdentifiers().Build();

    /// <summary>Writes the page.</summary>
    /// <param name="notebook">The notebook with its outputs.</param>
    /// <param name="title">Title of the page.</param>
    /// <param name="folder">The folder in which it ran: relative addresses in its outputs count from there.</param>
    /// <param name="path">The page.</param>
    public static void Write(Notebook notebook, string title, string folder, string path)
    {
        var page = new StringBuilder();
        page.Append($"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n"
            + $"<meta http-equiv=\"Content-Security-Policy\" content=\"{Policy}\">\n<title>{WebUtility.HtmlEncode(title)}</title>\n"
            + $"{Base(folder, path)}<style>\n{Style}\n</style>\n</head>\n<body>\n<main>\n");
        foreach (var cell in notebook.Cells)
        {
            if (cell.IsMarkdown)
                page.Append(Markdig.Markdown.ToHtml(cell.Source, Markdown));
            else if (cell.IsCode)
                Append(page, cell);
        }

        page.Append("</main>\n</body>\n</html>\n");
        File.WriteAllText(path, page.ToString());
    }

    // Only within the folder that holds the notebooks' own: a way to anywhere else would name folders of the machine.
    private static string Base(string folder, string path)
    {
        var notebooks = Path.GetFullPath(folder);
        var page = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var project =
            Path.GetDirectoryName(notebooks) is { } parent ? Path.TrimEndingDirectorySeparator(parent) + Path.DirectorySeparatorChar : "";
        if (page == notebooks || project.Length == 0 || !(page + Path.DirectorySeparatorChar).StartsWith(project, StringComparison.Ordinal))
            return "";
        var steps = Path.GetRelativePath(page, notebooks).Split(Path.DirectorySeparatorChar).Select(Uri.EscapeDataString);
        return $"<base href=\"{WebUtility.HtmlEncode(string.Join('/', steps))}/\">\n";
    }

    private static void Append(StringBuilder page, NotebookCell cell)
    {
        page.Append($"<div class=\"code\"><pre>{WebUtility.HtmlEncode(cell.Source)}</pre></div>\n");
        foreach (var output in cell.Outputs.OfType<JsonObject>())
        {
            var html = (string?)output["output_type"] switch
            {
                "stream" =>
                    $"<pre class=\"{WebUtility.HtmlEncode((string?)output["name"])}\">{Plain(NotebookText.Join(output["text"]))}</pre>",
                "error" => $"<pre class=\"error\">{Plain(string.Join('\n', output["traceback"]?.AsArray().Select(line => (string?)line) ?? []))}</pre>",
                _ => Richest(output["data"] as JsonObject ?? []),
            };
            // A wide table is scrolled, also with the keyboard.
            var focus = html.Contains("<table", StringComparison.Ordinal) ? " tabindex=\"0\"" : "";
            page.Append($"<div class=\"output\"{focus}>{html}</div>\n");
        }
    }

    // A picture that is stored shows everywhere; HTML of a chart without one may need a script that the page does not have.
    private static string Richest(JsonObject data)
    {
        var chart = data.Any(form => form.Key.StartsWith("application/vnd.", StringComparison.Ordinal));
        if (data["text/html"] is { } html && NotebookText.Join(html) is var markup
            && (!chart || markup.Contains("<img ", StringComparison.Ordinal)
                || !(data.ContainsKey("image/svg+xml") || data.ContainsKey("image/png"))))
            return markup;
        if (data["image/svg+xml"] is { } svg)
            return NotebookText.Join(svg);
        foreach (var type in (string[])["image/png", "image/jpeg", "image/gif"])
        {
            if (data[type] is { } image)
            {
                var words = WebUtility.HtmlEncode(NotebookText.Join(data["text/plain"]));
                return $"<img alt=\"{words}\" src=\"data:{type};base64,{NotebookText.Join(image).ReplaceLineEndings("")}\">";
            }
        }

        if (data["text/markdown"] is { } markdown)
            return Markdig.Markdown.ToHtml(NotebookText.Join(markdown), Markdown);
        return $"<pre>{Plain(NotebookText.Join(data["text/plain"]))}</pre>";
    }

    private static string Plain(string text) => WebUtility.HtmlEncode(Colour().Replace(text, ""));

    [GeneratedRegex("\u001b\\[[0-9;]*m")]
    private static partial Regex Colour();
}
