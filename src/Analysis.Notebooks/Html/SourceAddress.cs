using System.Text.RegularExpressions;
using Analysis.Text;

namespace Analysis.Notebooks.Html;

/// <summary>Addresses that open a source from a notebook.</summary>
/// <remarks>
/// They begin with the folder as the notebook named it, from its own folder on; a folder that was named by its whole path has none, since a
/// saved output tells no path of a machine. The end names the place twice: "L35,90" is what VS Code goes to, ":~:text=" what browsers mark.
/// </remarks>
internal static partial class SourceAddress
{
    private const int Around = 3;
    private const int MostWords = 8;

    /// <summary>The address of a file.</summary>
    /// <param name="folder">The corpus folder as it was named.</param>
    /// <param name="source">Path of the source in it.</param>
    public static string Of(string folder, string source)
    {
        var path = folder.Replace(Path.DirectorySeparatorChar, '/').TrimEnd('/');
        return Path.IsPathRooted(folder) ? "" : string.Join('/', (path + "/" + FileOf(source)).Split('/').Select(Uri.EscapeDataString));
    }

    /// <summary>The address of words in a file.</summary>
    /// <param name="folder">The corpus folder as it was named.</param>
    /// <param name="source">Path of the source in it.</param>
    /// <param name="position">Where the words begin.</param>
    /// <param name="before">What stands before them.</param>
    /// <param name="words">The words.</param>
    /// <param name="after">What stands behind them.</param>
    public static string Of(string folder, string source, LinePosition position, string before, string words, string after)
    {
        var address = Of(folder, source);
        var isText = IsText().IsMatch(source);
        return address.Length == 0 || FileOf(source) != source || !(isText || IsPage().IsMatch(source)) ? address
            : address + "#" + (isText ? FormattableString.Invariant($"L{position.Line},{position.Column}") : "")
                + Words(before, words, after);
    }

    // A document inside a file of documents opens its file.
    private static string FileOf(string source) => InFile().Match(source) is { Success: true } part ? part.Groups[1].Value : source;

    // Whole words only, and a few around them, since the same number stands in many places; of many words the first and the last.
    // VS Code takes the last "#" for the end of the path, also one that is escaped.
    private static string Words(string before, string words, string after)
    {
        var marked = Split(words);
        var range =
            marked.Length > MostWords ? Part(marked.Take(Around), "", ",") + Part(marked.TakeLast(Around), "", "") : Part(marked, "", "");
        var text = Part(Split(before).TakeLast(Around), "", "-,") + range + Part(Split(after).Take(Around), ",-", "");
        return text.Contains("%23", StringComparison.Ordinal) ? "" : ":~:text=" + text;
    }

    private static string[] Split(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static string Part(IEnumerable<string> words, string before, string behind) =>
        string.Join(' ', words) is { Length: > 0 } text
            ? before + Uri.EscapeDataString(text).Replace("-", "%2D", StringComparison.Ordinal) + behind
            : "";

    [GeneratedRegex(@"^(.*?\.(?:jsonl|csv|zip))#", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex InFile();

    [GeneratedRegex(@"\.(txt|md)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IsText();

    [GeneratedRegex(@"\.html?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IsPage();
}
