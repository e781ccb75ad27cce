using System.Globalization;

namespace Analysis.Charting.Tests;

public sealed class ChartThemeTests
{
    // Machado, Oliveira and Fernandes (2009), severity 1.0, on linear RGB.
    private static readonly double[][] Deuteranopia =
    [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]
    ];
    private static readonly double[][] Protanopia =
    [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]
    ];
    private static readonly double[][] Unchanged = [[1, 0, 0], [0, 1, 0], [0, 0, 1]];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Series_stand_out_from_the_paper(bool dark)
    {
        foreach (var colour in SeriesOf(dark))
        {
            Assert.True(Contrast(colour, Scheme(ChartTheme.Paper, dark)) >= 3, $"{colour} is too faint");
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Text_can_be_read_on_paper_and_bands(bool dark)
    {
        foreach (var ink in new[] { ChartTheme.Ink, ChartTheme.Muted })
        {
            Assert.True(Contrast(Scheme(ink, dark), Scheme(ChartTheme.Paper, dark)) >= 4.5, ink);
            Assert.True(Contrast(Scheme(ink, dark), Scheme(ChartTheme.Band, dark)) >= 4.5, ink);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Series_stay_apart_for_colour_blind_readers(bool dark)
    {
        var colours = SeriesOf(dark).ToList();
        foreach (var sight in new[] { Unchanged, Deuteranopia, Protanopia })
        {
            for (var i = 0; i < colours.Count; i++)
            {
                for (var j = i + 1; j < colours.Count; j++)
                {
                    var distance = Distance(Lab(colours[i], sight), Lab(colours[j], sight));
                    Assert.True(distance >= 25, FormattableString.Invariant($"{colours[i]} and {colours[j]} are {distance:0.0} apart"));
                }
            }
        }
    }

    [Fact]
    public void Every_series_has_a_shape_of_its_own() =>
        Assert.Equal(ChartTheme.Series.Count, ChartTheme.Symbols.Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void A_measure_of_distance_tells_red_and_green_of_one_lightness_apart_only_for_full_sight()
    {
        Assert.True(Distance(Lab("#b06a00", Unchanged), Lab("#6a8a00", Unchanged)) > 25);
        Assert.True(Distance(Lab("#b06a00", Deuteranopia), Lab("#6a8a00", Deuteranopia)) < 25);
    }

    private static IEnumerable<string> SeriesOf(bool dark) =>
        ChartTheme.Series.Append(ChartTheme.Other).Select(colour => Scheme(colour, dark));

    private static string Scheme(string light, bool dark) => dark ? ChartTheme.Schemes.Single(pair => pair.Light == light).Dark : light;

    private static double Contrast(string a, string b)
    {
        var (x, y) = (Luminance(a), Luminance(b));
        return (Math.Max(x, y) + 0.05) / (Math.Min(x, y) + 0.05);
    }

    private static double Luminance(string colour)
    {
        var rgb = Linear(colour);
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    }

    private static double[] Linear(string colour) =>
        [.. new[] { 1, 3, 5 }.Select(at => int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(value => value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4))];

    private static double[] Lab(string colour, double[][] sight)
    {
        var linear = Linear(colour);
        var rgb = sight.Select(row => Math.Clamp(row[0] * linear[0] + row[1] * linear[1] + row[2] * linear[2], 0, 1)).ToArray();
        var x = Curve((0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047);
        var y = Curve(0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2]);
        var z = Curve((0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883);
        return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
    }

    private static double Curve(double t) => t > 0.008856 ? Math.Cbrt(t) : 7.787 * t + 16.0 / 116;

    private static double Distance(double[] a, double[] b) => Math.Sqrt(a.Zip(b, (x, y) => (x - y) * (x - y)).Sum());
}
