using System.Globalization;

namespace Analysis.Notebooks.Html;

/// <summary>
/// A figure as HTML: its picture with its words, and a script that puts the living chart in its place once plotly.js is there.
/// </summary>
internal static class FigureHtml
{
    /// <summary>The output.</summary>
    /// <param name="figure">JSON for plotly.js without an angle bracket that could end the script; empty for a picture alone.</param>
    /// <param name="id">Tells the figure from others on the page.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="words">What it shows; stands in the place of the picture without one.</param>
    /// <param name="picture">PNG; empty without one.</param>
    /// <param name="note">A line below it; empty for none.</param>
    public static string Of(string figure, string id, string title, string words, byte[] picture, string note)
    {
        var shown = picture.Length > 0
            ? $"<img alt=\"{HtmlText.Escape(words)}\" style=\"max-width:100%\" src=\"data:image/png;base64,{Convert.ToBase64String(picture)}\">"
            : Paragraph(words, "figure");
        return string.Create(CultureInfo.InvariantCulture, $"""
            <div class="tex2jax_ignore mathjax_ignore" data-analysis-figure="{id}" role="group" aria-label="{HtmlText.Escape(title)}" style="overflow-x:auto;background:#fff">{shown}{(note.Length > 0 ? Paragraph(note, "note") : "")}</div>{(figure.Length > 0
                ? $"\n<script>{Resource.Text("figure.js")}(\"{id}\", {figure});</script>"
                : "")}
            """).ReplaceLineEndings("\n");
    }

    private static string Paragraph(string words, string role) =>
        $"<p class=\"{role}\" style=\"color:#222;padding:8px;margin:0\">{HtmlText.Escape(words)}</p>";
}
