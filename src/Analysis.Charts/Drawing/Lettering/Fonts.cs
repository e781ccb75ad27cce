using System.Globalization;
using System.Text.RegularExpressions;

namespace Analysis.Charting.Drawing.Lettering;

/// <summary>
/// The typefaces of pictures: Noto Sans for Latin, Cyrillic and Greek, its companions for Arabic, Hebrew
/// and Devanagari, and what the user adds.
/// </summary>
/// <remarks>Fonts of the machine are not looked for, or the same corpus would give other pictures elsewhere.</remarks>
internal static partial class Fonts
{
    /// <summary>The environment variable that names a folder with further typefaces, such as Noto Sans SC for Chinese.</summary>
    public const string Variable = "ANALYSIS_FONTS";

    /// <summary>Weight of headings.</summary>
    public const int Bold = 600;

    private const int BoldFrom = 500;

    private static readonly int[] Weights = [400, Bold];
    private static readonly string[] Names = ["NotoSans", "NotoSansHebrew", "NotoSansArabic", "NotoSansDevanagari"];

    // Read when the first letter asks for them: most charts need one or two.
    private static readonly Lazy<FontFace>[][] Faces =
        [.. Weights.Select(weight => Names.Select(name => Embedded(name, weight)).Concat(Added(weight)).ToArray())];

    /// <summary>
    /// The face for a character: the first of the weight that has it, else the first of another weight, else
    /// the first of all, which draws a box.
    /// </summary>
    public static FontFace For(int character, int weight)
    {
        var own = Faces[weight >= BoldFrom ? 1 : 0];
        var other = Faces[weight >= BoldFrom ? 0 : 1];
        return (own.FirstOrDefault(face => face.Value.Has(character))
            ?? other.FirstOrDefault(face => face.Value.Has(character)) ?? own[0]).Value;
    }

    /// <summary>Whether some face has the character.</summary>
    public static bool Has(int character) => Faces.Any(faces => faces.Any(face => face.Value.Has(character)));

    private static Lazy<FontFace> Embedded(string name, int weight) =>
        new(() => new(name, weight, Resources.Bytes($"{name}_{weight}{(weight == Bold ? "SemiBold" : "Regular")}.ttf")));

    private static IEnumerable<Lazy<FontFace>> Added(int weight)
    {
        var folder = Environment.GetEnvironmentVariable(Variable);
        return folder is null || !Directory.Exists(folder) ? []
            : Directory.EnumerateFiles(folder, "*.ttf", SearchOption.AllDirectories).Where(path => WeightOf(path) == weight)
                .Order(StringComparer.Ordinal)
                .Select(path => new Lazy<FontFace>(() => new(Path.GetFileNameWithoutExtension(path), weight, File.ReadAllBytes(path))));
    }

    private static int WeightOf(string path) =>
        SayBold().IsMatch(Path.GetFileName(path)) ? Bold
        : Digits().Match(Path.GetFileName(path)) is { Success: true } weight
            && int.Parse(weight.Value, CultureInfo.InvariantCulture) >= BoldFrom ? Bold : 400;

    [GeneratedRegex("[Bb]old")]
    private static partial Regex SayBold();

    [GeneratedRegex("[1-9]00")]
    private static partial Regex Digits();
}
