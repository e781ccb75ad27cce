using System.Globalization;
using System.Text.RegularExpressions;

namespace Analysis.Charting.Drawing;

/// <summary>Shapes of marks by the names that plotly.js gives them, as path data.</summary>
internal static partial class Symbols
{
    private const string Open = "-open";
    private const string Dot = "-dot";

    // For a radius of one; "r" is the radius of an arc. The proportions are those of plotly.js.
    private static readonly Dictionary<string, string> Shapes = new(StringComparer.Ordinal)
    {
        ["circle"] = "M1,0A1,1 0 1,1 0,-1A1,1 0 0,1 1,0Z",
        ["square"] = "M1,1L-1,1L-1,-1L1,-1Z",
        ["diamond"] = "M1.3,0L0,1.3L-1.3,0L0,-1.3Z",
        ["cross"] = "M1.2,.4L.4,.4L.4,1.2L-.4,1.2L-.4,.4L-1.2,.4L-1.2,-.4L-.4,-.4L-.4,-1.2L.4,-1.2L.4,-.4L1.2,-.4Z",
        ["x"] = "M0,.566L.566,1.131L1.131,.566L.566,0L1.131,-.566L.566,-1.131L0,-.566L-.566,-1.131L-1.131,-.566L-.566,0L-1.131,.566L-.566,1.131Z",
        ["triangle-up"] = "M-1.155,.5L1.155,.5L0,-1Z",
        ["triangle-down"] = "M-1.155,-.5L1.155,-.5L0,1Z",
        ["triangle-left"] = "M.5,-1.155L.5,1.155L-1,0Z",
        ["triangle-right"] = "M-.5,-1.155L-.5,1.155L1,0Z",
        ["pentagon"] = "M.951,-.309L.588,.809L-.588,.809L-.951,-.309L0,-1Z",
        ["hexagon"] = "M.866,-.5L.866,.5L0,1L-.866,.5L-.866,-.5L0,-1Z",
        ["star"] = "M.315,-.433L1.331,-.433L.508,.165L.823,1.133L0,.535L-.823,1.133L-.508,.165L-1.331,-.433L-.315,-.433L0,-1.4Z",
        ["star-square"] = "M-1.1,-1.1A2,2 0 0,1 -1.1,1.1A2,2 0 0,1 1.1,1.1A2,2 0 0,1 1.1,-1.1A2,2 0 0,1 -1.1,-1.1Z",
        ["star-diamond"] = "M-1.4,0A1.9,1.9 0 0,1 0,1.4A1.9,1.9 0 0,1 1.4,0A1.9,1.9 0 0,1 0,-1.4A1.9,1.9 0 0,1 -1.4,0Z",
        ["diamond-tall"] = "M0,1.4L.7,0L0,-1.4L-.7,0Z",
        ["diamond-wide"] = "M0,.7L1.4,0L0,-.7L-1.4,0Z",
        ["hourglass"] = "M1,1L-1,1L1,-1L-1,-1Z",
        ["bowtie"] = "M1,1L1,-1L-1,1L-1,-1Z",
        ["line-ew"] = "M1.4,0L-1.4,0",
        ["line-ns"] = "M0,1.4L0,-1.4",
        ["cross-thin"] = "M0,1.4L0,-1.4M1.4,0L-1.4,0",
        ["x-thin"] = "M1,1L-1,-1M1,-1L-1,1",
        ["arrow-up"] = "M0,0L-1,2L1,2Z",
        ["arrow-down"] = "M0,0L-1,-2L1,-2Z",
        ["arrow-left"] = "M0,0L2,-1L2,1Z",
        ["arrow-right"] = "M0,0L-2,-1L-2,1Z",
    };

    /// <summary>Whether there is a shape of the name.</summary>
    public static bool Has(string name) => Shapes.ContainsKey(Bare(name));

    /// <summary>Whether it is drawn as an outline.</summary>
    public static bool IsOpen(string name) => name.Contains(Open, StringComparison.Ordinal);

    /// <summary>Whether it is a line without an area.</summary>
    public static bool IsThin(string name) => Bare(name) is ['l', 'i', 'n', 'e', ..] or "cross-thin" or "x-thin";

    /// <summary>Its path data around the origin.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="radius">Half its nominal size, in pixels.</param>
    /// <param name="forward">How far it stands from its place, against the direction it points to.</param>
    public static string Path(string name, double radius, double forward = 0)
    {
        var shape = Shapes[Bare(name)];
        var path = Scale(shape, radius, forward);
        // The dot of plotly.js has half a pixel, however large the mark is.
        return name.EndsWith(Dot, StringComparison.Ordinal) ? path + "M0,0.5L0.5,0L0,-0.5L-0.5,0Z" : path;
    }

    // Pairs of numbers are places, but for the first pair behind an A, which is its radii, and the three numbers behind it.
    private static string Scale(string shape, double radius, double forward) =>
        Steps().Replace(shape, step =>
        {
            double Number(string group) => double.Parse(step.Groups[group].Value, CultureInfo.InvariantCulture) * radius;
            var arc = step.Groups["r"].Success ? $"{Number("r").Svg()},{Number("r").Svg()} 0 {step.Groups["flags"].Value} " : "";
            return $"{step.Groups["kind"].Value}{arc}{Number("x").Svg()},{(Number("y") + forward).Svg()}";
        });

    private static string Bare(string name) => name.Replace(Open, "", StringComparison.Ordinal).Replace(Dot, "", StringComparison.Ordinal);

    [GeneratedRegex("(?<kind>[MLA])(?:(?<r>[-.0-9]+),[-.0-9]+ 0 (?<flags>[01],[01]) )?(?<x>[-.0-9]+),(?<y>[-.0-9]+)")]
    private static partial Regex Steps();
}
