using System.Text.Json.Nodes;
using Analysis.Charting.Drawing;
using Analysis.Charting.Drawing.Formats;
using Analysis.Charting.Drawing.Lettering;
using Analysis.Charting.Tests.Support;

namespace Analysis.Charting.Tests.Drawing;

/// <summary>Words of several scripts: a browser, which shapes and orders by itself, shows the SVG as the library draws the PNG.</summary>
[Collection("browser")]
public sealed class ScriptTests(SharedBrowser shared)
{
    [BrowserFact]
    public void Words_of_six_scripts_look_the_same_in_svg_and_png() => Check(
    [
        "Police held 1,500 people: AVA, Tomás, Łódź (“about”)", "Комитет «Вясна», Марыя Окойе: 13 000",
        "Η Διεθνής Αμνηστία καταδίκασε 47 συλλήψεις", "العفو الدولية (Amnesty) قالت إن 1500 شخصا", "משרד החוץ (2020): 12 עצורים",
        "मानवाधिकार आयोग: 47 लोग", "Amnesty العفو الدولية said 47", "<b>العفو</b> and <b>משרד</b> bold",
        "е́ and о́ with stress", "a — b … c",
    ]);

    [Theory]
    [InlineData("abc", "abc")]
    [InlineData("אבג", "גבא")]
    [InlineData("אב 12 גד", "דג 12 בא")]
    [InlineData("abc אבג def", "abc גבא def")]
    [InlineData("אבג abc דה", "הד abc גבא")]
    [InlineData("אב (cd) ה", "ה (cd) בא")]
    [InlineData("ab (גד) e", "ab (דג) e")]
    [InlineData("ابج 1,500.", ".1,500 جبا")]
    [InlineData("אב: 10%", "10% :בא")]
    public void Words_from_right_to_left_stand_in_their_order(string read, string seen)
    {
        var runs = new Shaper().Shape(new TextLine([(read, false)]), 400);
        var letters = runs.SelectMany(run =>
            run.IsRightToLeft ? run.Text.EnumerateRunes().Reverse().Select(rune => (char)Bidi.Mirrored(rune.Value)) : run.Text);
        Assert.Equal(seen, string.Concat(letters));
    }

    [Fact]
    public void A_subset_is_small_and_has_every_letter_of_the_words_and_no_other()
    {
        var shaper = new Shaper();
        var scene = FigureDrawing.Draw(Figure(["Police held 47 people"]), shaper);
        var (face, use) = Assert.Single(scene.Fonts(shaper));
        var subset = TrueTypeTables.Read(TrueTypeSubset.File(TrueTypeSubset.Of(face.Tables, use, withLayout: true)));
        Assert.Equal("Police held 47 people".Distinct().Order(), subset.Characters.Keys.Select(character => (char)character).Order());
        Assert.All(subset.Characters, pair => Assert.Equal(face.Tables.Outline(pair.Value).ToArray(),
            subset.Outline(pair.Value)[..face.Tables.Outline(pair.Value).Length].ToArray()));
        Assert.InRange(Woff2.Of(TrueTypeSubset.Of(face.Tables, use, withLayout: true)).Length, 1, 6000);
    }

    [Fact]
    public void Letters_of_no_typeface_are_drawn_as_boxes_and_stay_words_in_svg()
    {
        var shaper = new Shaper();
        var scene = FigureDrawing.Draw(Figure(["新华社"]), shaper);
        Assert.Contains("新华社", SvgPicture.File(scene, shaper, (scene.Width, scene.Height), "a", "", ""), StringComparison.Ordinal);
        Assert.False(Fonts.Has('新'));
        Assert.Equal(["新", "华", "社"], scene.WithoutTypeface());
        Assert.NotEmpty(PngPicture.File(scene, shaper, (scene.Width, scene.Height), 1, "", ""));
    }

    private void Check(string[] lines)
    {
        var shaper = new Shaper();
        var scene = FigureDrawing.Draw(Figure(lines), shaper);
        var paper = (scene.Width, scene.Height);
        var svg = SvgPicture.File(scene, shaper, paper, "scripts", "Scripts", "Words");
        Ink.Same(Oracle.Svg(shared.Browser, svg, scene.Width, scene.Height),
            PngPicture.File(scene, shaper, paper, Ink.Scale, "", ""), "scripts");
    }

    private static string Figure(string[] lines) => new JsonObject
    {
        ["data"] = new JsonArray(),
        ["layout"] = new JsonObject
        {
            ["width"] = 600, ["height"] = 40 + 30 * lines.Length,
            ["margin"] = new JsonObject { ["l"] = 0, ["r"] = 0, ["t"] = 0, ["b"] = 0 }, ["paper_bgcolor"] = "#ffffff",
            ["annotations"] = new JsonArray([.. lines.Select((line, i) => (JsonNode)new JsonObject
            {
                ["text"] = line, ["x"] = 0.02, ["y"] = 1 - (i + 1.0) / (lines.Length + 1), ["xref"] = "paper", ["yref"] = "paper",
                ["xanchor"] = "left", ["showarrow"] = false, ["font"] = new JsonObject { ["size"] = 16 },
            })]),
        },
    }.ToJsonString();
}
