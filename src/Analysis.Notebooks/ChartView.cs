using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Analysis.Charting;
using Analysis.Notebooks.Html;

namespace Analysis.Notebooks;

/// <summary>A chart as HTML: its picture with its words, and a script that puts the living chart in its place once plotly.js is there.</summary>
internal static class ChartView
{
    /// <summary>The chart; its picture is left out where no browser can make one.</summary>
    public static string Html(Chart chart)
    {
        var figure = chart.Figure;
        var id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(figure)))[..12];
        var picture = ChartPictures.Png(chart);
        var words = HtmlText.Escape(chart.Describe());
        // The figure's JSON has no angle bracket that could end the script: plotly's text is escaped where it is made.
        return string.Create(CultureInfo.InvariantCulture, $"""
            <div class="tex2jax_ignore mathjax_ignore" data-analysis-figure="{id}" role="group" aria-label="{HtmlText.Escape(chart.Title)}" style="overflow-x:auto;background:#fff">{(picture.Length > 0
                ? $"<img alt=\"{words}\" style=\"max-width:100%\" src=\"data:image/png;base64,{Convert.ToBase64String(picture)}\">"
                : $"<p style=\"color:#222;padding:8px;margin:0\">{words}</p>")}</div>
            <script>{Resource.Text("figure.js")}("{id}", {figure});</script>
            """).ReplaceLineEndings("\n");
    }
}
