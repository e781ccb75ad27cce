using System.Globalization;
using System.Text.RegularExpressions;

namespace Analysis.Charting.Drawing.Lettering;

/// <summary>The typefaces of pictures: Noto Sans for Latin, Cyrillic and Greek, its companions for Arabic, Hebrew and Devanagari, and what the user adds.</summary>
/// <remarks>Fonts of the machine are not looked for, or the same corpus would give other pictures elsewhere.</remarks>
internal static partial class Fonts
{
    /// <summary>The environment variable that names a folder with further typefaces, such as Noto Sans SC for Chinese.</summary>
    public const string Variable = "ANALYSIS_FONTS";

    /// <summary>Weight of headings.</summary>
    public const int Bold = 600;

    private const int BoldFrom = 500;

    private static readonly Lazy<IReadOnlyList<FontFace>[]> Faces = new(() =>
    {
        var all = Embedded().Concat(Added()).ToList();
        return [.. new[] { 400, Bold }.Select(weight => (IReadOnlyList<FontFace>)[.. all.OrderBy(face => face.Weight == weight ? 0 : 1)])];
    });

    /// <summary>The face for a character: one of the weight that has it, else one of another weight, else the first, which draws a box.</summary>
    public static FontFace For(int character, int weight)
    {
        var ranked = Faces.Value[weight >= BoldFrom ? 1 : 0];
        foreach (var face in ranked)
        {
            if (face.Has(character))
            {
                return face;
            }
        }

        return ranked[0];
    }

    /// <summary>Whether some face has the character.</summary>
    public static bool Has(int character) => Faces.Value[0].Any(face => face.Has(character));

    private static IEnumerable<FontFace> Embedded() =>
        new[] { "NotoSans", "NotoSansHebrew", "NotoSansArabic", "NotoSansDevanagari" }.SelectMany(name => new[]
        {
            new FontFace(name, 400, Resources.Bytes($"{name}_400Regular.ttf")), new FontFace(name, Bold, Resources.Bytes($"{name}_600SemiBold.ttf")),
        });

    private static IEnumerable<FontFace> Added()
    {
        var folder = Environment.GetEnvironmentVariable(Variable);
        return folder is null || !Directory.Exists(folder) ? [] : Directory.EnumerateFiles(folder, "*.ttf", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => new FontFace(Path.GetFileNameWithoutExtension(path), WeightOf(path), File.ReadAllBytes(path)));
    }

    private static int WeightOf(string path) =>
        SayBold().IsMatch(Path.GetFileName(path)) ? Bold : Digits().Match(Path.GetFileName(path)) is { Success: true } weight && int.Parse(weight.Value, CultureInfo.InvariantCulture) >= BoldFrom ? Bold : 400;

    [GeneratedRegex("[Bb]old")]
    private static partial Regex SayBold();

    [GeneratedRegex("[1-9]00")]
    private static partial Regex Digits();
}
