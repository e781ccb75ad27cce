using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Analysis.Charting.Tests.Trust;

/// <summary>What must never happen, 12: text of the corpus running as HTML or script.</summary>
public sealed class TextOfTheCorpusNeverRuns
{
    private const string Text = "GENEVA, 4 March 2021\n\nPolice arrested 40 people in Lima, Maria Okoye said.";

    public static TheoryData<string> Attacks =>
    [
        "<script>boom(1)</script>",
        "</script><script>boom(1)</script>",
        "<img src=x onerror=boom(1)>",
        "<svg/onload=boom(1)>",
        "\"><iframe srcdoc='<script>boom(1)</script>'>",
        "<!--<script>boom(1)",
        "]]><script>boom(1)</script>",
        "<a href=\"javascript:boom(1)\">boom</a>",
        "&lt;script&gt;boom(1)&lt;/script&gt;",
        "\u2028</ScRiPt ><sCrIpT>boom(1)//",
        "${boom(1)} `boom(1)` {{boom(1)}}",
        "<style>@import url(http://boom.example)</style>",
    ];

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Hostile_words_stay_words_on_the_page_and_in_every_picture(string attack)
    {
        static string Cell(string words) => $"\"{words.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        var corpus = Told.Of(
            ("a.txt", $"{Text} \"We saw {attack} and 41 people were killed,\" said President {attack} Ana Reyes. Police arrested 42 {attack} people."),
            ("b.txt", $"GENEVA, 5 March 2021\n\n{attack}\n\nSome 43 people were arrested in {attack}."),
            ("sources.csv", $"file,title,publisher,url\na.txt,{Cell(attack)},{Cell(attack)},{Cell("javascript:boom(1)")}\nb.txt,{Cell(attack)},{Cell(attack)},{Cell("data:text/html," + attack)}\n"),
            ("aliases.csv", $"name,actor,kind\nAna Reyes,{Cell("Ana " + attack)},person\n"));
        var page = ChartPage.Write(corpus);
        AssertHarmless(page, attack);
        foreach (var chart in Charts.All(corpus))
        {
            var svg = XDocument.Parse(chart.Svg());
            Assert.DoesNotContain(svg.Descendants(), element => element.Name.LocalName is "script" or "foreignObject" or "iframe" or "image"
                || element.Attributes().Any(attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase)
                    || attribute.Value.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)));
            // plotly.js takes tags in its texts for markup.
            Assert.DoesNotMatch(@"<(?!/?(br|b|i)\b)[a-z!/]", Unescaped(chart.Figure));
            var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".html");
            try
            {
                chart.Save(file);
                AssertHarmless(File.ReadAllText(file), attack);
            }
            finally
            {
                File.Delete(file);
            }
        }
    }

    // What a browser would take for an element or a handler: only the page's own stand there.
    private static void AssertHarmless(string html, string attack)
    {
        Assert.DoesNotMatch(new Regex(@"<(script|img|svg|iframe|style|a)\b[^<>]*boom", RegexOptions.IgnoreCase), html);
        Assert.DoesNotMatch(new Regex(@"(href|src|action)\s*=\s*[""']?\s*(javascript|data:text/html)", RegexOptions.IgnoreCase), html);
        Assert.DoesNotMatch(new Regex(@"</script\s*>\s*<script>\s*boom", RegexOptions.IgnoreCase), html);
        Assert.True(!attack.Contains('<', StringComparison.Ordinal) || !html.Contains(attack, StringComparison.Ordinal),
            "The words stand there as they are.");
    }

    private static string Unescaped(string json) => Regex.Replace(json, @"\\u003[cC]", "<");
}
