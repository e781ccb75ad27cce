using System.Text.RegularExpressions;
using Analysis.Text;

namespace Analysis.Sources.Exports;

/// <summary>The lines by which archives of the press part and measure their articles (export-marks.tsv).</summary>
internal static class ExportMarks
{
    private const RegexOptions Plain = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    /// <summary>"231 words", "1.320 palabras", "WC 231 words".</summary>
    public static Regex WordCount { get; } = new($@"^(?:WC\s+)?\d[\d.,\u00A0 ]* (?:{Words("words")})$", Plain);

    /// <summary>"LENGTH: 231 words".</summary>
    public static Regex Length { get; } = new($@"^(?:{Words("length")}):\s*\d[\d.,]* (?:{Words("words")})$", Plain);

    /// <summary>"Document ABCDEF0020180306ee36000bh", "End of Document".</summary>
    public static Regex End { get; } = new(
        $@"^(?:AN\s+)?(?i:{Words("document")}) [A-Z]{{3,}}[A-Z0-9]*\d{{8}}[a-z0-9]{{4,}}$|^(?i:{Words("end")})$",
        RegexOptions.CultureInvariant);

    private static string Words(string kind) => string.Join('|', Lexicon.BuiltIn.Rows("Sources/lexicon/export-marks.tsv", 2)
        .Where(row => row[0] == kind).SelectMany(row => row[1].Split('|')).Select(Regex.Escape));
}
